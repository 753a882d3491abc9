package realtimekit

import (
	"context"
	"iter"
	"net/http"
)

// PresetsListParams are the arguments of Presets.List.
type PresetsListParams struct {
	// Page to fetch. The first page is 1. At least 0.
	PageNo *float64 `json:"page_no,omitzero" query:"page_no"`
	// Number of items on a page. At least 0.
	PerPage *float64 `json:"per_page,omitzero" query:"per_page"`
}

// PresetsCreateParams are the arguments of Presets.Create.
type PresetsCreateParams struct {
	// Kind of meeting, and how much sound and picture it carries. Required.
	Config PresetConfig `json:"config"`
	// Name of the preset, not yet taken in the app. Required.
	Name string `json:"name"`
	// What the participant may do.
	Permissions *PresetPermissions `json:"permissions,omitzero"`
	// What the ready-made user interface looks like. Required.
	UI PresetUI `json:"ui"`
}

// PresetsUpdateParams are the arguments of Presets.Update.
type PresetsUpdateParams struct {
	// Kind of meeting, and how much sound and picture it carries.
	Config *PresetConfigUpdate `json:"config,omitzero"`
	// Name of the preset, which participants are added with.
	Name *string `json:"name,omitzero"`
	// What the participant may do.
	Permissions *PresetPermissionsUpdate `json:"permissions,omitzero"`
	// What the ready-made user interface looks like.
	UI *PresetUIUpdate `json:"ui,omitzero"`
}

// PresetsService calls the presets. It is the field Presets of a client.
//
// Presets say what a participant may do and what the meeting looks like to them.
type PresetsService struct {
	core *core
}

// newPresetsService makes the service whose calls go through c.
func newPresetsService(c *core) *PresetsService {
	return &PresetsService{
		core: c,
	}
}

// List lists presets.
//
// The presets of the app by name, without their content; get a single preset for that. Only apps made in the
// dashboard come with stock presets.
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
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/presets
func (s *PresetsService) List(ctx context.Context, params *PresetsListParams) iter.Seq2[PresetListItem, error] {
	return list[PresetListItem](ctx, s.core, operation{id: "presets.list", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/presets", paged: true}, params)
}

// ListPage is List for one page: the first, or the one that params name.
func (s *PresetsService) ListPage(ctx context.Context, params *PresetsListParams) (*Page[PresetListItem], error) {
	return listPage[PresetListItem](ctx, s.core, operation{id: "presets.list", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/presets", paged: true}, params)
}

// Create creates a preset.
//
// Adds a preset. Send all of `config` and `ui`, and `permissions` too: the live service asks for them though they
// may be left out here. The name must not be taken.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrBadRequest], [ErrUnprocessableEntity]: the server refuses a field; the message names it.
//   - [ErrConflict]: it exists already, or already runs.
//   - [ErrConnection]: no usable answer arrived; not sent again once the server may have acted on it.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: POST /accounts/{account_id}/realtime/kit/{app_id}/presets
func (s *PresetsService) Create(ctx context.Context, params *PresetsCreateParams) (*Preset, error) {
	return do[Preset](ctx, s.core, operation{id: "presets.create", method: http.MethodPost, path: "/accounts/{account_id}/realtime/kit/{app_id}/presets"}, params)
}

// Get gets a preset.
//
// One preset with all of its content.
//
// Arguments:
//   - presetID: Preset to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}
func (s *PresetsService) Get(ctx context.Context, presetID string) (*Preset, error) {
	return do[Preset](ctx, s.core, operation{id: "presets.get", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}", ids: []string{presetID}}, nil)
}

// Update changes a preset.
//
// Changes a preset. Parts are not merged with certainty, so get the preset, change it and send the whole back.
//
// Nothing in params is required: they may be nil.
//
// Arguments:
//   - presetID: Preset to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrBadRequest], [ErrUnprocessableEntity]: the server refuses a field; the message names it.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: PATCH /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}
func (s *PresetsService) Update(ctx context.Context, presetID string, params *PresetsUpdateParams) (*Preset, error) {
	return do[Preset](ctx, s.core, operation{id: "presets.update", method: http.MethodPatch, path: "/accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}", ids: []string{presetID}, repeatable: true}, params)
}

// Delete deletes a preset.
//
// Removes the preset and answers with what it was.
//
// Arguments:
//   - presetID: Preset to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: DELETE /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}
func (s *PresetsService) Delete(ctx context.Context, presetID string) (*Preset, error) {
	return do[Preset](ctx, s.core, operation{id: "presets.delete", method: http.MethodDelete, path: "/accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}", ids: []string{presetID}}, nil)
}
