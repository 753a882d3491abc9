package realtimekit

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
)

// ThingsCreateParams are the arguments of Things.Create.
type ThingsCreateParams struct {
	// Its name.
	Name *string `json:"name,omitzero"`
	// Opens it. A secret: masked where it is printed.
	PassWord *string `json:"pass_word,omitzero"`
	// Has it below.
	Deep []Heir `json:"deep,omitzero"`
	// A thing.
	Shallow *Thing `json:"shallow,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v ThingsCreateParams) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v ThingsCreateParams) LogValue() slog.Value {
	return maskedLogValue(v)
}

// ThingsService calls the things. It is the field Things of a client.
type ThingsService struct {
	core *core
}

// newThingsService makes the service whose calls go through c.
func newThingsService(c *core) *ThingsService {
	return &ThingsService{
		core: c,
	}
}

// Create creates a thing.
//
// Nothing in params is required: they may be nil.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrBadRequest], [ErrUnprocessableEntity]: the server refuses a field; the message names it.
//   - [ErrConflict]: it exists already, or already runs.
//   - [ErrConnection]: no usable answer arrived; not sent again once the server may have acted on it.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: POST /things
func (s *ThingsService) Create(ctx context.Context, params *ThingsCreateParams) (*Thing, error) {
	return do[Thing](ctx, s.core, operation{id: "things.create", method: http.MethodPost, path: "/things"}, params)
}
