package realtimekit

import (
	"context"
	"iter"
	"net/http"
	"time"
)

// LivestreamsListParams are the arguments of Livestreams.List.
type LivestreamsListParams struct {
	// Only livestreams before this time.
	EndTime *time.Time `json:"end_time,omitzero" query:"end_time"`
	// Whether livestreams of meetings are left out. Default: false.
	ExcludeMeetings *bool `json:"exclude_meetings,omitzero" query:"exclude_meetings"`
	// Page to fetch. The first page is 1.
	PageNo *int64 `json:"page_no,omitzero" query:"page_no"`
	// Number of items on a page.
	PerPage *int64 `json:"per_page,omitzero" query:"per_page"`
	// Direction of sorting. Descending is spelt DSC here.
	SortOrder *LivestreamSortOrder `json:"sort_order,omitzero" query:"sort_order"`
	// Only livestreams after this time.
	StartTime *time.Time `json:"start_time,omitzero" query:"start_time"`
	// Only livestreams with this status.
	Status *LivestreamStatus `json:"status,omitzero" query:"status"`
}

// LivestreamsCreateParams are the arguments of Livestreams.Create.
type LivestreamsCreateParams struct {
	// Name of the livestream. [Null] sends null.
	Name Nullable[string] `json:"name,omitzero"`
}

// LivestreamsGetParams are the arguments of Livestreams.Get.
type LivestreamsGetParams struct {
	// Page of runs to fetch. The first page is 1.
	PageNo *int64 `json:"page_no,omitzero" query:"page_no"`
	// Number of runs on a page.
	PerPage *int64 `json:"per_page,omitzero" query:"per_page"`
}

// LivestreamsStartParams are the arguments of Livestreams.Start.
type LivestreamsStartParams struct {
	// Name of the livestream, from letters, digits, `-` and `_`. Matches ^[a-zA-Z0-9-_]*$. [Null] sends null.
	Name Nullable[string] `json:"name,omitzero"`
	// Picture of the livestream.
	VideoConfig *LivestreamVideoConfig `json:"video_config,omitzero"`
}

// LivestreamsService calls the livestreams. It is the field Livestreams of a client.
//
// Livestreams carry a meeting, or a feed of your own, to any number of viewers.
type LivestreamsService struct {
	core *core
}

// newLivestreamsService makes the service whose calls go through c.
func newLivestreamsService(c *core) *LivestreamsService {
	return &LivestreamsService{
		core: c,
	}
}

// List lists livestreams.
//
// The livestreams of the app, page by page. The answer holds their stream keys, so keep it to yourself.
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
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams
func (s *LivestreamsService) List(ctx context.Context, params *LivestreamsListParams) iter.Seq2[LivestreamListItem, error] {
	return list[LivestreamListItem](ctx, s.core, operation{id: "livestreams.list", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/livestreams", paged: true}, params)
}

// ListPage is List for one page: the first, or the one that params name.
func (s *LivestreamsService) ListPage(ctx context.Context, params *LivestreamsListParams) (*Page[LivestreamListItem], error) {
	return listPage[LivestreamListItem](ctx, s.core, operation{id: "livestreams.list", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/livestreams", paged: true}, params)
}

// Create creates a livestream without a meeting.
//
// Sets up a livestream that you send picture and sound to yourself: to `ingest_server`, with `stream_key`, which is
// a secret.
//
// Nothing in params is required: they may be nil.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrBadRequest], [ErrUnprocessableEntity]: the server refuses a field; the message names it.
//   - [ErrConflict]: it exists already, or already runs.
//   - [ErrConnection]: no usable answer arrived; not sent again once the server may have acted on it.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: POST /accounts/{account_id}/realtime/kit/{app_id}/livestreams
func (s *LivestreamsService) Create(ctx context.Context, params *LivestreamsCreateParams) (*CreatedLivestream, error) {
	return do[CreatedLivestream](ctx, s.core, operation{id: "livestreams.create", method: http.MethodPost, path: "/accounts/{account_id}/realtime/kit/{app_id}/livestreams"}, params)
}

// Get gets a livestream.
//
// One livestream with a run of it. Page through the runs with `page_no` and `per_page`.
//
// Nothing in params is required: they may be nil.
//
// Arguments:
//   - livestreamID: Livestream to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}
func (s *LivestreamsService) Get(ctx context.Context, livestreamID string, params *LivestreamsGetParams) (*LivestreamWithSession, error) {
	return do[LivestreamWithSession](ctx, s.core, operation{id: "livestreams.get", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}", ids: []string{livestreamID}}, params)
}

// GetSession gets a livestream session.
//
// One run of a livestream, by the identifier of the run.
//
// Arguments:
//   - livestreamSessionID: Livestream session to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions/{livestream-session-id}
func (s *LivestreamsService) GetSession(ctx context.Context, livestreamSessionID string) (*LivestreamSessionDetails, error) {
	return do[LivestreamSessionDetails](ctx, s.core, operation{id: "livestreams.get_session", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions/{livestream-session-id}", ids: []string{livestreamSessionID}}, nil)
}

// GetActiveSession gets the current run of a livestream.
//
// A livestream with the run that goes on right now. Seconds come as text here.
//
// Arguments:
//   - livestreamID: Livestream to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}/active-livestream-session
func (s *LivestreamsService) GetActiveSession(ctx context.Context, livestreamID string) (*LivestreamWithActiveSession, error) {
	return do[LivestreamWithActiveSession](ctx, s.core, operation{id: "livestreams.get_active_session", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}/active-livestream-session", ids: []string{livestreamID}}, nil)
}

// Start starts the livestream of a meeting.
//
// Streams the running session of a meeting to viewers at `playback_url`. While the last livestream of the meeting
// is still stopping, it fails with 400.
//
// Nothing in params is required: they may be nil.
//
// Arguments:
//   - meetingID: Meeting to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrBadRequest], [ErrUnprocessableEntity]: the server refuses a field; the message names it.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConflict]: it exists already, or already runs.
//   - [ErrConnection]: no usable answer arrived; not sent again once the server may have acted on it.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestreams
func (s *LivestreamsService) Start(ctx context.Context, meetingID string, params *LivestreamsStartParams) (*StartedLivestream, error) {
	return do[StartedLivestream](ctx, s.core, operation{id: "livestreams.start", method: http.MethodPost, path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestreams", ids: []string{meetingID}}, params)
}

// Stop stops the livestream of a meeting.
//
// Ends the running livestream of the meeting. The meeting itself goes on.
//
// Arguments:
//   - meetingID: Meeting to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream/stop
func (s *LivestreamsService) Stop(ctx context.Context, meetingID string) (*StoppedLivestream, error) {
	return do[StoppedLivestream](ctx, s.core, operation{id: "livestreams.stop", method: http.MethodPost, path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream/stop", ids: []string{meetingID}, repeatable: true}, nil)
}

// GetActive gets the running livestream of a meeting.
//
// The livestream that runs in the meeting right now. The answer holds its stream key, which is a secret.
//
// Arguments:
//   - meetingID: Meeting to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream
func (s *LivestreamsService) GetActive(ctx context.Context, meetingID string) (*Livestream, error) {
	return do[Livestream](ctx, s.core, operation{id: "livestreams.get_active", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream", ids: []string{meetingID}}, nil)
}
