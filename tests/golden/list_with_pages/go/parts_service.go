package realtimekit

import (
	"context"
	"iter"
	"net/http"
)

// PartsService calls the parts. It is the field Parts of a client.
type PartsService struct {
	core *core
}

// newPartsService makes the service whose calls go through c.
func newPartsService(c *core) *PartsService {
	return &PartsService{
		core: c,
	}
}

// List lists parts.
//
// It goes through all items of the one answer; after an error it ends.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /parts
func (s *PartsService) List(ctx context.Context) iter.Seq2[Thing, error] {
	return list[Thing](ctx, s.core, operation{id: "parts.list", method: http.MethodGet, path: "/parts", places: [][]string{{"data", "parts"}}}, nil)
}

// ListPage is List with all items at once: the answer has one page.
func (s *PartsService) ListPage(ctx context.Context) (*Page[Thing], error) {
	return listPage[Thing](ctx, s.core, operation{id: "parts.list", method: http.MethodGet, path: "/parts", places: [][]string{{"data", "parts"}}}, nil)
}
