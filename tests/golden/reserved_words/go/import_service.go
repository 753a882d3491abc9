package realtimekit

import (
	"context"
	"net/http"
)

// ImportImportParams are the arguments of Import.Import.
type ImportImportParams struct {
	// Its class. Required.
	Class string `json:"-" query:"class,required"`
	// Where it comes from. Required.
	From string `json:"from"`
	// Its items.
	List []string `json:"list,omitzero"`
	// What to leave out. [Null] sends null.
	Omit Nullable[string] `json:"omit,omitzero"`
}

// ImportService calls the import. It is the field Import of a client.
type ImportService struct {
	core *core
}

// newImportService makes the service whose calls go through c.
func newImportService(c *core) *ImportService {
	return &ImportService{
		core: c,
	}
}

// List is a list that hides the builtin.
//
// Arguments:
//   - self: Itself.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /import/{self}
func (s *ImportService) List(ctx context.Context, self string) ([]string, error) {
	return deref(do[[]string](ctx, s.core, operation{id: "import.list", method: http.MethodGet, path: "/import/{self}", ids: []string{self}, places: [][]string{{"data", "list"}}}, nil))
}

// Import imports a thing.
//
// Arguments:
//   - self: Itself.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrBadRequest], [ErrUnprocessableEntity]: the server refuses a field; the message names it.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConflict]: it exists already, or already runs.
//   - [ErrConnection]: no usable answer arrived; not sent again once the server may have acted on it.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: POST /import/{self}
func (s *ImportService) Import(ctx context.Context, self string, params *ImportImportParams) (*Thing, error) {
	return do[Thing](ctx, s.core, operation{id: "import.import", method: http.MethodPost, path: "/import/{self}", ids: []string{self}}, params)
}
