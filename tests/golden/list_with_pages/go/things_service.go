package realtimekit

import (
	"context"
	"iter"
	"net/http"
)

// ThingsListParams are the arguments of Things.List.
type ThingsListParams struct {
	// Page to fetch.
	PageNo *int64 `json:"page_no,omitzero" query:"page_no"`
	// Kinds to look for.
	Kind []string `json:"kind,omitzero" query:"kind"`
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

// List lists things.
//
// It goes through all items, fetching page after page; after an error it ends.
//
// Nothing in params is required: they may be nil.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /things
func (s *ThingsService) List(ctx context.Context, params *ThingsListParams) iter.Seq2[Thing, error] {
	return list[Thing](ctx, s.core, operation{id: "things.list", method: http.MethodGet, path: "/things", places: [][]string{{"data", "things"}}, paged: true}, params)
}

// ListPage is List for one page: the first, or the one that params name.
func (s *ThingsService) ListPage(ctx context.Context, params *ThingsListParams) (*Page[Thing], error) {
	return listPage[Thing](ctx, s.core, operation{id: "things.list", method: http.MethodGet, path: "/things", places: [][]string{{"data", "things"}}, paged: true}, params)
}
