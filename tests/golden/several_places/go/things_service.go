package realtimekit

import (
	"context"
	"net/http"
)

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

// Replace replaces things.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: PUT /things
func (s *ThingsService) Replace(ctx context.Context) ([]Thing, error) {
	return deref(do[[]Thing](ctx, s.core, operation{id: "things.replace", method: http.MethodPut, path: "/things", places: [][]string{{"data", "things"}, {"data"}}}, nil))
}

// List is a method that hides the builtin.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: DELETE /things
func (s *ThingsService) List(ctx context.Context) (any, error) {
	return deref(do[any](ctx, s.core, operation{id: "things.list", method: http.MethodDelete, path: "/things", places: [][]string{{"data", "anything"}}}, nil))
}
