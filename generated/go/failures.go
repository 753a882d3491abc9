package realtimekit

import (
	"compress/flate"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

// connectionError makes the error for a call that got no usable answer.
func (c *core) connectionError(tried attempt, request *call) error {
	cause := tried.cause
	var wrapped *url.Error
	if errors.As(cause, &wrapped) {
		cause = wrapped.Err // without the address, whose query may be a secret
	}
	detail := hideText(withoutQuotes(cause.Error()), c.sentSecrets(request))
	what, kind := "the connection broke off before the answer was complete", ErrConnection
	switch {
	case isTimeout(cause):
		what, kind = "no answer in time; see WithTimeout", ErrTimeout
	case !tried.maySent || isDialError(cause):
		what = "could not connect to " + c.settings.baseURL
		if request.public {
			what = "could not connect"
		}
	case isDamage(cause):
		what = "the answer could not be unpacked"
	}
	failed := &failure{text: fmt.Sprintf("realtimekit: %s: %s: %s", request.name(), what, detail), wraps: []error{kind}}
	if detail == cause.Error() {
		failed.wraps = append(failed.wraps, cause)
	}
	return failed
}

// withoutQuotes gives what net/http says without what it quotes, in some versions of Go behind a colon alone: what the
// server sent in place of a status line or a header may be a part of another answer, with secrets in it.
func withoutQuotes(text string) string {
	text, _, _ = strings.Cut(text, `"`)
	if before, after, found := strings.Cut(text, "malformed "); found {
		after, _, _ = strings.Cut(after, ":")
		text = before + "malformed " + after
	}
	return strings.TrimSpace(text)
}

func isTimeout(err error) bool {
	var timeout interface{ Timeout() bool }
	return errors.As(err, &timeout) && timeout.Timeout()
}

func isDialError(err error) bool {
	var operation *net.OpError
	return errors.As(err, &operation) && (operation.Op == "dial" || operation.Op == "proxyconnect")
}

func isDamage(err error) bool {
	var corrupt flate.CorruptInputError
	return errors.Is(err, gzip.ErrHeader) || errors.Is(err, gzip.ErrChecksum) || errors.As(err, &corrupt)
}

// interrupted makes the error for a call whose context ended; failed is why it was about to be sent again.
func interrupted(ctx context.Context, request *call, failed error) error {
	err := ctx.Err()
	f := &failure{text: fmt.Sprintf("realtimekit: %s: %s", request.name(), err), wraps: []error{err, context.Cause(ctx)}}
	if errors.Is(err, context.DeadlineExceeded) {
		f.wraps = append(f.wraps, ErrTimeout)
	}
	if failed != nil {
		f.text += ", while waiting to try again after: " + strings.TrimPrefix(failed.Error(), "realtimekit: ")
		f.wraps = append(f.wraps, failed)
	}
	return f
}

// responseError makes the error for a 2xx answer that cannot be used.
func responseError(kind error, text string, answer *Response, request *call) *Error {
	return &Error{
		StatusCode: answer.StatusCode, RequestID: answer.RequestID(), Method: request.op.method, Path: request.path,
		Response: answer, kind: kind, text: "realtimekit: " + request.name() + ": " + text + trailer(answer),
	}
}

// statusError makes the error for an answer that says that the call failed, in whichever form it says so.
func (c *core) statusError(answer *Response, request *call) *Error {
	reasons, message := explanation(answer, c.sentSecrets(request))
	var code string
	if len(reasons) > 0 {
		code = codeOf(reasons[0])
	}
	text := strings.TrimRight(fmt.Sprintf("%d %s", answer.StatusCode, message), " ")
	if hint := hintFor(answer.StatusCode, reasons, request); hint != "" {
		text += " (" + hint + ")"
	}
	failed := responseError(kindOf(answer.StatusCode, code), text, answer, request)
	failed.Code, failed.Message, failed.Errors = code, message, reasons
	failed.RetryAfter, _ = retryAfter(answer.Header)
	return failed
}

func codeOf(reason map[string]any) string {
	switch code := reason["code"].(type) {
	case string:
		return code
	case float64:
		if code == float64(int64(code)) {
			return fmt.Sprint(int64(code))
		}
	}
	return ""
}

// kindOf gives the kind of a failure: by its status, or by its code where a 2xx says that the call failed.
func kindOf(status int, code string) error {
	if status < 300 {
		status, _ = strconv.Atoi(code)
	}
	switch status {
	case http.StatusBadRequest:
		return ErrBadRequest
	case http.StatusUnauthorized:
		return ErrAuthentication
	case http.StatusForbidden:
		return ErrPermissionDenied
	case http.StatusNotFound:
		return ErrNotFound
	case http.StatusConflict:
		return ErrConflict
	case http.StatusUnprocessableEntity:
		return ErrUnprocessableEntity
	case http.StatusTooManyRequests:
		return ErrRateLimit
	}
	if status/100 == 5 {
		return ErrInternalServer
	}
	return ErrStatus
}

func trailer(answer *Response) string {
	if id := answer.RequestID(); id != "" {
		return " [request " + id + "]"
	}
	return ""
}
