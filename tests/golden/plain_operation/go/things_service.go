package realtimekit

import (
	"context"
	"net/http"
	"time"
)

// ThingsGetParams are the arguments of Things.Get.
type ThingsGetParams struct {
	// Moment to look at.
	AsOf *time.Time `json:"as_of,omitzero" query:"as_of"`
	// How deep to look. At most 5. Default: 1.
	Depth *int64 `json:"depth,omitzero" query:"depth"`
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

// Get gets a thing.
//
// Reads one thing.
//
// Nothing in params is required: they may be nil.
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
// HTTP: GET /accounts/{account_id}/things/{thing_id}
func (s *ThingsService) Get(ctx context.Context, thingID string, params *ThingsGetParams) (*Thing, error) {
	return do[Thing](ctx, s.core, operation{id: "things.get", method: http.MethodGet, path: "/accounts/{account_id}/things/{thing_id}", ids: []string{thingID}}, params)
}
