package realtimekit

import (
	"context"
	"net/http"
)

// ThingsUpdateParams are the arguments of Things.Update.
type ThingsUpdateParams struct {
	// Optional.
	May *string `json:"may,omitzero"`
	// Optional; null takes it away. [Null] sends null.
	MayOrNull Nullable[string] `json:"may_or_null,omitzero"`
	// Needed. Required.
	Must int64 `json:"must"`
	// Needed; null takes it away. Required. [Null] sends null.
	MustOrNull Nullable[int64] `json:"must_or_null"`
	// Nested. [Null] sends null.
	Part Nullable[Part] `json:"part,omitzero"`
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

// Update changes a thing.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrBadRequest], [ErrUnprocessableEntity]: the server refuses a field; the message names it.
//   - [ErrConflict]: it exists already, or already runs.
//   - [ErrConnection]: no usable answer arrived; not sent again once the server may have acted on it.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: PATCH /things
func (s *ThingsService) Update(ctx context.Context, params *ThingsUpdateParams) (*Thing, error) {
	return do[Thing](ctx, s.core, operation{id: "things.update", method: http.MethodPatch, path: "/things"}, params)
}
