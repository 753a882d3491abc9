package realtimekit

import (
	"context"
	"net/http"
)

// ThingsTestService calls the test of the things. It is the field Things.Test of a client.
type ThingsTestService struct {
	core *core
}

// newThingsTestService makes the service whose calls go through c.
func newThingsTestService(c *core) *ThingsTestService {
	return &ThingsTestService{
		core: c,
	}
}

// Linux - INJECTED.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /things
func (s *ThingsTestService) Linux(ctx context.Context) (*Thing, error) {
	return do[Thing](ctx, s.core, operation{id: "things.test.linux", method: http.MethodGet, path: "/things"}, nil)
}
