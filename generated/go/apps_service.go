package realtimekit

import (
	"context"
	"iter"
	"net/http"
)

// AppsCreateParams are the arguments of Apps.Create.
type AppsCreateParams struct {
	// Name of the app. Required.
	Name string `json:"name"`
}

// AppsService calls the apps. It is the field Apps of a client.
//
// Apps separate the meetings, presets and webhooks of one product from another's.
type AppsService struct {
	core *core
}

// newAppsService makes the service whose calls go through c.
func newAppsService(c *core) *AppsService {
	return &AppsService{
		core: c,
	}
}

// List lists apps.
//
// Every app of the account. The answer is not paged.
//
// It goes through all items of the one answer; after an error it ends.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /accounts/{account_id}/realtime/kit/apps
func (s *AppsService) List(ctx context.Context) iter.Seq2[App, error] {
	return list[App](ctx, s.core, operation{id: "apps.list", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/apps"}, nil)
}

// ListPage is List with all items at once: the answer has one page.
func (s *AppsService) ListPage(ctx context.Context) (*Page[App], error) {
	return listPage[App](ctx, s.core, operation{id: "apps.list", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/apps"}, nil)
}

// Create creates an app.
//
// Adds an app to the account. Apps made this way come without stock presets.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrBadRequest], [ErrUnprocessableEntity]: the server refuses a field; the message names it.
//   - [ErrConflict]: it exists already, or already runs.
//   - [ErrConnection]: no usable answer arrived; not sent again once the server may have acted on it.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: POST /accounts/{account_id}/realtime/kit/apps
func (s *AppsService) Create(ctx context.Context, params *AppsCreateParams) (*App, error) {
	return do[App](ctx, s.core, operation{id: "apps.create", method: http.MethodPost, path: "/accounts/{account_id}/realtime/kit/apps", places: [][]string{{"data", "app"}}}, params)
}
