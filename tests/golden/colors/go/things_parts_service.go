package realtimekit

import (
	"context"
	"iter"
	"net/http"
)

// ThingsPartsService calls the parts of the things. It is the field Things.Parts of a client.
type ThingsPartsService struct {
	core *core
}

// newThingsPartsService makes the service whose calls go through c.
func newThingsPartsService(c *core) *ThingsPartsService {
	return &ThingsPartsService{
		core: c,
	}
}

// List lists parts.
//
// It goes through all items of the one answer; after an error it ends.
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
// HTTP: GET /things/{thing_id}/parts
func (s *ThingsPartsService) List(ctx context.Context, thingID string) iter.Seq2[Thing, error] {
	return list[Thing](ctx, s.core, operation{id: "things.parts.list", method: http.MethodGet, path: "/things/{thing_id}/parts", ids: []string{thingID}}, nil)
}

// ListPage is List with all items at once: the answer has one page.
func (s *ThingsPartsService) ListPage(ctx context.Context, thingID string) (*Page[Thing], error) {
	return listPage[Thing](ctx, s.core, operation{id: "things.parts.list", method: http.MethodGet, path: "/things/{thing_id}/parts", ids: []string{thingID}}, nil)
}
