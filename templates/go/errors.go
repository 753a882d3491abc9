package realtimekit

import (
	"fmt"
	"log/slog"
	"time"
)

// Kinds of errors, for errors.Is. A narrower kind is its wider kind too: whatever is ErrTimeout is ErrConnection.
var (
	// ErrConfiguration: an option that the call needs is missing or unusable; the message says which and how to set it.
	ErrConfiguration error = &kind{text: "configuration"}

	// ErrInvalidArgument: an argument cannot be sent, such as an empty id. Nothing was sent.
	ErrInvalidArgument error = &kind{text: "invalid argument"}

	// ErrConnection: no usable answer arrived. A call that creates something may have worked.
	ErrConnection error = &kind{text: "no usable answer"}

	// ErrTimeout: no answer arrived in time. A call that creates something may have worked. Is ErrConnection as well.
	ErrTimeout error = &kind{text: "no answer in time", wider: ErrConnection}

	// ErrResponse: the call went through (2xx), but the answer is not the JSON that was promised.
	ErrResponse error = &kind{text: "not the answer that was promised"}

	// ErrResponseValidation: the answer does not fit the API's document. Only with [WithStrict]. Is ErrResponse as well.
	ErrResponseValidation error = &kind{text: "the answer does not fit", wider: ErrResponse}

	// ErrWebhookVerification: the delivery was not signed by RealtimeKit, or was changed on its way. Answer it with a 4xx.
	ErrWebhookVerification error = &kind{text: "webhook verification"}

	// ErrStatus: the server answered that the call failed. The kinds below are ErrStatus as well.
	ErrStatus error = &kind{text: "the call failed"}

	// ErrBadRequest is 400: the server cannot make sense of the call.
	ErrBadRequest error = &kind{text: "bad request", wider: ErrStatus}

	// ErrAuthentication is 401: the API token is missing, wrong or expired.
	ErrAuthentication error = &kind{text: "authentication", wider: ErrStatus}

	// ErrPermissionDenied is 403: the API token may not do this, or not for this account.
	ErrPermissionDenied error = &kind{text: "permission denied", wider: ErrStatus}

	// ErrNotFound is 404: there is no such thing, or no such account or app.
	ErrNotFound error = &kind{text: "not found", wider: ErrStatus}

	// ErrConflict is 409: it exists already, or already runs. An answer, not a glitch: never retried.
	ErrConflict error = &kind{text: "conflict", wider: ErrStatus}

	// ErrUnprocessableEntity is 422: a field has a value that the server refuses; the message names it.
	ErrUnprocessableEntity error = &kind{text: "unprocessable entity", wider: ErrStatus}

	// ErrRateLimit is 429: too many calls; [Error.RetryAfter] says for how long to wait.
	ErrRateLimit error = &kind{text: "rate limit", wider: ErrStatus}

	// ErrInternalServer is 5xx: the server failed.
	ErrInternalServer error = &kind{text: "internal server error", wider: ErrStatus}
)

// kind is what errors.Is compares with.
type kind struct {
	text string

	wider error
}

func (k *kind) Error() string { return "realtimekit: " + k.text }

func (k *kind) Unwrap() error { return k.wider }

// Error is an answer that says that the call failed, or that cannot be used. None of its texts holds a secret; the
// answer itself, in Response, may.
type Error struct {
	// StatusCode is the HTTP status; 0 where the trouble is with a webhook delivery.
	StatusCode int

	// Code is the number, or the word, that the server gives this failure; often the HTTP status again.
	Code string

	// Message is what the server says went wrong.
	Message string

	// Errors are all the reasons that the server gives, as they came.
	Errors []map[string]any

	// RequestID is Cloudflare's id of the request (cf-ray); name it when you ask for support.
	RequestID string

	// Method is the HTTP method of the call.
	Method string

	// Path is the path of the call, without its query.
	Path string

	// RetryAfter is how long the server asks to wait before another call; 0 where it does not say.
	RetryAfter time.Duration

	// Mismatches are all places that do not fit; only with [ErrResponseValidation].
	Mismatches []Mismatch

	// Response is the answer; nil where the trouble is with a webhook delivery. It is not in the error's JSON.
	Response *Response `json:"-"`

	kind error

	text string
}

// Error tells all that is known, in one line.
func (e *Error) Error() string {
	if e == nil {
		return "<nil>"
	}
	return e.text
}

// LogValue logs what Error tells.
func (e *Error) LogValue() slog.Value { return slog.StringValue(e.Error()) }

// Unwrap gives the kind of the error, for errors.Is.
func (e *Error) Unwrap() error { return e.kind }

// Mismatch is a value of an answer that does not fit the API's document.
type Mismatch struct {
	// Operation is the operation, such as meetings.get.
	Operation string

	// Path tells where in the answer, as a JSON path: $.data[0].status.
	Path string

	// Problem is what was expected there.
	Problem string

	// Value is the value as it came, as encoding/json decodes into any; nil where it is missing. It may be a secret,
	// so that it is not printed and not in the mismatch's JSON.
	Value any `json:"-"`
}

// Format prints the mismatch without its value, which may be a secret.
func (m Mismatch) Format(state fmt.State, _ rune) {
	fmt.Fprintf(state, "%s: %s: %s", m.Operation, m.Path, m.Problem)
}

// LogValue logs the mismatch without its value, which may be a secret.
func (m Mismatch) LogValue() slog.Value { return slog.StringValue(fmt.Sprint(m)) }

// failure is an error without an answer. Its text holds no secret.
type failure struct {
	text string

	// wraps holds the kind and, where it is fit to be shown, the cause.
	wraps []error
}

func (f *failure) Error() string { return f.text }

func (f *failure) Unwrap() []error { return f.wraps }

// invalid makes an [ErrInvalidArgument].
func invalid(format string, values ...any) error {
	return &failure{text: "realtimekit: " + fmt.Sprintf(format, values...), wraps: []error{ErrInvalidArgument}}
}

// refused makes an [ErrWebhookVerification].
func refused(format string, values ...any) error {
	return &failure{text: "realtimekit: " + fmt.Sprintf(format, values...), wraps: []error{ErrWebhookVerification}}
}
