package realtimekit

import (
	"context"
	"fmt"
	"iter"
	"log/slog"
	"net/http"
)

// WebhooksCreateParams are the arguments of Webhooks.Create.
type WebhooksCreateParams struct {
	// Events to send. Required.
	Events []WebhookEventName `json:"events"`
	// Name of the webhook. Required.
	Name string `json:"name"`
	// Address to post the events to. It must be reachable from the internet. Required.
	URL string `json:"url"`
	// Whether events are sent. Default: true.
	Enabled *bool `json:"enabled,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v WebhooksCreateParams) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v WebhooksCreateParams) LogValue() slog.Value {
	return maskedLogValue(v)
}

// WebhooksReplaceParams are the arguments of Webhooks.Replace.
type WebhooksReplaceParams struct {
	// Events to send. Required.
	Events []WebhookEventName `json:"events"`
	// Name of the webhook. Required.
	Name string `json:"name"`
	// Address to post the events to. It must be reachable from the internet. Required.
	URL string `json:"url"`
	// Whether events are sent. Default: true.
	Enabled *bool `json:"enabled,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v WebhooksReplaceParams) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v WebhooksReplaceParams) LogValue() slog.Value {
	return maskedLogValue(v)
}

// WebhooksUpdateParams are the arguments of Webhooks.Update.
type WebhooksUpdateParams struct {
	// Whether events are sent. Default: true.
	Enabled *bool `json:"enabled,omitzero"`
	// Events to send, all of them; the list so far is replaced.
	Events []WebhookEventName `json:"events,omitzero"`
	// Name of the webhook.
	Name *string `json:"name,omitzero"`
	// Address to post the events to. It must be reachable from the internet.
	URL *string `json:"url,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v WebhooksUpdateParams) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v WebhooksUpdateParams) LogValue() slog.Value {
	return maskedLogValue(v)
}

// WebhooksService calls the webhooks. It is the field Webhooks of a client.
//
// Webhooks tell a server of yours what happens in the meetings of an app.
type WebhooksService struct {
	core *core
}

// newWebhooksService makes the service whose calls go through c.
func newWebhooksService(c *core) *WebhooksService {
	return &WebhooksService{
		core: c,
	}
}

// List lists webhooks.
//
// Every webhook of the app. The answer is not paged.
//
// It goes through all items of the one answer; after an error it ends.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks
func (s *WebhooksService) List(ctx context.Context) iter.Seq2[Webhook, error] {
	return list[Webhook](ctx, s.core, operation{id: "webhooks.list", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/webhooks"}, nil)
}

// ListPage is List with all items at once: the answer has one page.
func (s *WebhooksService) ListPage(ctx context.Context) (*Page[Webhook], error) {
	return listPage[Webhook](ctx, s.core, operation{id: "webhooks.list", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/webhooks"}, nil)
}

// Create creates a webhook.
//
// Adds an address that events are posted to. Only the events named come. They are signed; check the signature
// before you trust one.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrBadRequest], [ErrUnprocessableEntity]: the server refuses a field; the message names it.
//   - [ErrConflict]: it exists already, or already runs.
//   - [ErrConnection]: no usable answer arrived; not sent again once the server may have acted on it.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: POST /accounts/{account_id}/realtime/kit/{app_id}/webhooks
func (s *WebhooksService) Create(ctx context.Context, params *WebhooksCreateParams) (*Webhook, error) {
	return do[Webhook](ctx, s.core, operation{id: "webhooks.create", method: http.MethodPost, path: "/accounts/{account_id}/realtime/kit/{app_id}/webhooks"}, params)
}

// Get gets a webhook.
//
// One webhook with the events it is sent.
//
// Arguments:
//   - webhookID: Webhook to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}
func (s *WebhooksService) Get(ctx context.Context, webhookID string) (*Webhook, error) {
	return do[Webhook](ctx, s.core, operation{id: "webhooks.get", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}", ids: []string{webhookID}}, nil)
}

// Replace replaces a webhook.
//
// Sets the whole webhook anew. A webhook that is left without `enabled` is on afterwards.
//
// Arguments:
//   - webhookID: Webhook to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrBadRequest], [ErrUnprocessableEntity]: the server refuses a field; the message names it.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: PUT /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}
func (s *WebhooksService) Replace(ctx context.Context, webhookID string, params *WebhooksReplaceParams) (*Webhook, error) {
	return do[Webhook](ctx, s.core, operation{id: "webhooks.replace", method: http.MethodPut, path: "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}", ids: []string{webhookID}}, params)
}

// Update changes a webhook.
//
// Changes the fields that are sent and keeps the others. The list of events is replaced as a whole.
//
// Nothing in params is required: they may be nil.
//
// Arguments:
//   - webhookID: Webhook to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrBadRequest], [ErrUnprocessableEntity]: the server refuses a field; the message names it.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: PATCH /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}
func (s *WebhooksService) Update(ctx context.Context, webhookID string, params *WebhooksUpdateParams) (*Webhook, error) {
	return do[Webhook](ctx, s.core, operation{id: "webhooks.update", method: http.MethodPatch, path: "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}", ids: []string{webhookID}, repeatable: true}, params)
}

// Delete deletes a webhook.
//
// Removes the webhook and answers with what it was. No further events are sent to it.
//
// Arguments:
//   - webhookID: Webhook to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: DELETE /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}
func (s *WebhooksService) Delete(ctx context.Context, webhookID string) (*Webhook, error) {
	return do[Webhook](ctx, s.core, operation{id: "webhooks.delete", method: http.MethodDelete, path: "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}", ids: []string{webhookID}}, nil)
}
