package realtimekit

import (
	"context"
	"net/http"
)

// ThingService calls the thing. It is the field Thing of a client.
type ThingService struct {
	core *core
}

// newThingService makes the service whose calls go through c.
func newThingService(c *core) *ThingService {
	return &ThingService{
		core: c,
	}
}

// Get gets a thing.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /thing
func (s *ThingService) Get(ctx context.Context) (*Thing, error) {
	return do[Thing](ctx, s.core, operation{id: "thing.get", method: http.MethodGet, path: "/thing"}, nil)
}

// Then is a method that would make promises of a resource.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /thing/parts
func (s *ThingService) Then(ctx context.Context) (*Thing, error) {
	return do[Thing](ctx, s.core, operation{id: "thing.then", method: http.MethodGet, path: "/thing/parts"}, nil)
}
