package realtimekit

import (
	"context"
	"net/http"
)

// ThingsReplaceParams are the arguments of Things.Replace.
type ThingsReplaceParams struct {
	// Its kind. Required.
	Kind string `json:"kind" query:"kind,required"`
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

// Replace replaces a thing.
//
// Arguments:
//   - type_: A keyword.
//   - string_: A type.
//   - http_: A package.
//   - ctx_: An argument.
//   - do_: A function.
//   - params_: Another argument.
//   - operation_: A record.
//   - s_: The service.
//   - nil_: Nothing.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: PUT /things/{type}/{string}/{http}/{ctx}/{do}/{params}/{operation}/{s}/{nil}
func (s *ThingsService) Replace(ctx context.Context, type_, string_, http_, ctx_, do_, params_, operation_, s_, nil_ string, params *ThingsReplaceParams) (*Thing, error) {
	return do[Thing](ctx, s.core, operation{id: "things.replace", method: http.MethodPut, path: "/things/{type}/{string}/{http}/{ctx}/{do}/{params}/{operation}/{s}/{nil}", ids: []string{type_, string_, http_, ctx_, do_, params_, operation_, s_, nil_}}, params)
}
