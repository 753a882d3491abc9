package realtimekit

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
)

// ThingsMakeParams are the arguments of Things.Make.
type ThingsMakeParams struct {
	// nul \u0000, bidi \u202e, bell \u0007, line separator , escape \u001b, mark \ufeff. Default: " + INJECTED.
	Color *Word `json:"-" query:"color"`
	// \* a * b. Matches `"\. [Null] sends null.
	ItIs Nullable[string] `json:"it is,omitzero"`
	// ”. Default: " func INJECTED(). A secret: masked where it is printed.
	SaySo *string `json:"say: so,omitzero"`
	// ends with \.
	NewLine *Thing `json:"new-line,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v ThingsMakeParams) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v ThingsMakeParams) LogValue() slog.Value {
	return maskedLogValue(v)
}

// ThingsService calls the things. It is the field Things of a client.
//
// \# Heading - item [link]: https://example.com func INJECTED() {}.
type ThingsService struct {
	// Test calls the test of the things.
	Test *ThingsTestService

	core *core
}

// newThingsService makes the service whose calls go through c.
func newThingsService(c *core) *ThingsService {
	return &ThingsService{
		Test: newThingsTestService(c),

		core: c,
	}
}

// Make says “so” func INJECTED() {} //\.
//
// \- a list 1. of */ things code() //go:build ignore //line x.go:1 +build ignore.
//
// Nothing in params is required: they may be nil.
//
// Arguments:
//   - thingID: [link]: https://example.com.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrBadRequest], [ErrUnprocessableEntity]: the server refuses a field; the message names it.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConflict]: it exists already, or already runs.
//   - [ErrConnection]: no usable answer arrived; not sent again once the server may have acted on it.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: POST /things/{thing_id}
func (s *ThingsService) Make(ctx context.Context, thingID string, params *ThingsMakeParams) (*Thing, error) {
	return do[Thing](ctx, s.core, operation{id: "things.make", method: http.MethodPost, path: "/things/{thing_id}", ids: []string{thingID}}, params)
}
