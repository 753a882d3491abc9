package realtimekit

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
)

// Response is an answer as it came. Its header and its body may hold secrets: they are not printed and not in its JSON.
type Response struct {
	// StatusCode is the HTTP status.
	StatusCode int

	// Header is the header.
	Header http.Header `json:"-"`

	// Body is the body, all of it.
	Body []byte `json:"-"`
}

// RequestID is Cloudflare's id of the request (cf-ray).
func (r *Response) RequestID() string {
	if r == nil {
		return ""
	}
	return r.Header.Get("Cf-Ray")
}

// Format prints the status and the size of the answer, whatever the verb.
func (r Response) Format(state fmt.State, _ rune) {
	fmt.Fprintf(state, "realtimekit.Response(%d, %d bytes)", r.StatusCode, len(r.Body))
}

// LogValue logs the status and the size of the answer.
func (r *Response) LogValue() slog.Value { return slog.StringValue(fmt.Sprint(r)) }

type captureKey struct{}

// CaptureResponse gives a context for one call that puts the answer into response: its status, its header and its body
// with every field, also those that this version does not know. Where a call takes several requests it is the last answer.
//
// Unknown fields are reached this way and not through a map in every model: to fill such maps, decoding a list of 100
// meetings took three times as long and five times as many allocations (benchmarks/go/extra), for everybody; this way costs
// nothing to those who do not ask.
func CaptureResponse(ctx context.Context, response *Response) context.Context {
	return context.WithValue(ctx, captureKey{}, response)
}

// capture does what CaptureResponse promises.
func capture(ctx context.Context, answer *Response) {
	if wanted, ok := ctx.Value(captureKey{}).(*Response); ok && wanted != nil {
		*wanted = *answer
	}
}
