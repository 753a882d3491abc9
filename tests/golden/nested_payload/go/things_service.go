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

// Get gets a thing.
//
// Arguments:
//   - thingID: Which thing.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /things/{thing_id}
func (s *ThingsService) Get(ctx context.Context, thingID string) (*Thing, error) {
	return do[Thing](ctx, s.core, operation{id: "things.get", method: http.MethodGet, path: "/things/{thing_id}", ids: []string{thingID}, places: [][]string{{"data", "theThing"}}}, nil)
}
