package realtimekit

import (
	"context"
	"fmt"
	"iter"
	"log/slog"
	"net/http"
	"time"
)

// MeetingsListParams are the arguments of Meetings.List.
type MeetingsListParams struct {
	// End of the span of time that the meetings are from.
	EndTime *time.Time `json:"end_time,omitzero" query:"end_time"`
	// Page to fetch. The first page is 1. At least 0.
	PageNo *float64 `json:"page_no,omitzero" query:"page_no"`
	// Number of items on a page. At least 0.
	PerPage *float64 `json:"per_page,omitzero" query:"per_page"`
	// Text to look for in the meetings.
	Search *string `json:"search,omitzero" query:"search"`
	// Beginning of the span of time that the meetings are from.
	StartTime *time.Time `json:"start_time,omitzero" query:"start_time"`
}

// MeetingsCreateParams are the arguments of Meetings.Create.
type MeetingsCreateParams struct {
	// How the meeting is transcribed and summed up.
	AIConfig *AIConfig `json:"ai_config,omitzero"`
	// Whether a livestream begins as soon as the meeting does. Default: false. [Null] sends null.
	LiveStreamOnStart Nullable[bool] `json:"live_stream_on_start,omitzero"`
	// Whether the chat stays for later sessions of the meeting. Default: false.
	PersistChat *bool `json:"persist_chat,omitzero"`
	// Whether recording begins as soon as somebody joins. Default: false. [Null] sends null.
	RecordOnStart Nullable[bool] `json:"record_on_start,omitzero"`
	// How recordings of the meeting are made. It goes before the configuration of the app.
	RecordingConfig *RecordingConfig `json:"recording_config,omitzero"`
	// Seconds that a session goes on with nobody in it before it ends. 60 to 600. Default: 60.
	SessionKeepAliveTimeInSecs *float64 `json:"session_keep_alive_time_in_secs,omitzero"`
	// Whether a summary is written after each session. It needs a transcript. Default: false.
	SummarizeOnEnd *bool `json:"summarize_on_end,omitzero"`
	// Title of the meeting. [Null] sends null.
	Title Nullable[string] `json:"title,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v MeetingsCreateParams) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v MeetingsCreateParams) LogValue() slog.Value {
	return maskedLogValue(v)
}

// MeetingsGetParams are the arguments of Meetings.Get.
type MeetingsGetParams struct {
	// Name of the meeting. It is not known to change the answer, the identifier alone is enough.
	Name *string `json:"name,omitzero" query:"name"`
}

// MeetingsReplaceParams are the arguments of Meetings.Replace.
type MeetingsReplaceParams struct {
	// How the meeting is transcribed and summed up.
	AIConfig *AIConfig `json:"ai_config,omitzero"`
	// Whether a livestream begins as soon as the meeting does. Default: false. [Null] sends null.
	LiveStreamOnStart Nullable[bool] `json:"live_stream_on_start,omitzero"`
	// Whether the chat stays for later sessions of the meeting. Default: false.
	PersistChat *bool `json:"persist_chat,omitzero"`
	// Whether recording begins as soon as somebody joins. Default: false. [Null] sends null.
	RecordOnStart Nullable[bool] `json:"record_on_start,omitzero"`
	// How recordings of the meeting are made. It goes before the configuration of the app.
	RecordingConfig *RecordingConfig `json:"recording_config,omitzero"`
	// Seconds that a session goes on with nobody in it before it ends. 60 to 600. Default: 60.
	SessionKeepAliveTimeInSecs *float64 `json:"session_keep_alive_time_in_secs,omitzero"`
	// Whether a summary is written after each session. It needs a transcript. Default: false.
	SummarizeOnEnd *bool `json:"summarize_on_end,omitzero"`
	// Title of the meeting. [Null] sends null.
	Title Nullable[string] `json:"title,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v MeetingsReplaceParams) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v MeetingsReplaceParams) LogValue() slog.Value {
	return maskedLogValue(v)
}

// MeetingsUpdateParams are the arguments of Meetings.Update.
type MeetingsUpdateParams struct {
	// How the meeting is transcribed and summed up.
	AIConfig *AIConfig `json:"ai_config,omitzero"`
	// Whether a livestream begins as soon as the meeting does. Default: false.
	LiveStreamOnStart *bool `json:"live_stream_on_start,omitzero"`
	// Whether the chat stays for later sessions of the meeting. Default: false.
	PersistChat *bool `json:"persist_chat,omitzero"`
	// Whether recording begins as soon as somebody joins. Default: false.
	RecordOnStart *bool `json:"record_on_start,omitzero"`
	// Seconds that a session goes on with nobody in it before it ends. 60 to 600. Default: 60.
	SessionKeepAliveTimeInSecs *float64 `json:"session_keep_alive_time_in_secs,omitzero"`
	// Whether people can join the meeting. Nobody can join an INACTIVE one.
	Status *MeetingStatus `json:"status,omitzero"`
	// Whether a summary is written after each session. It needs a transcript. Default: false.
	SummarizeOnEnd *bool `json:"summarize_on_end,omitzero"`
	// Title of the meeting.
	Title *string `json:"title,omitzero"`
}

// MeetingsService calls the meetings. It is the field Meetings of a client.
//
// Meetings are lasting rooms that people come back to, with the participants that may join them. What happens in
// one from the first arrival to the last departure is a session.
type MeetingsService struct {
	// Participants calls the participants of the meetings.
	Participants *MeetingsParticipantsService

	core *core
}

// newMeetingsService makes the service whose calls go through c.
func newMeetingsService(c *core) *MeetingsService {
	return &MeetingsService{
		Participants: newMeetingsParticipantsService(c),

		core: c,
	}
}

// List lists meetings.
//
// The meetings of the app. The search matches loosely, so compare titles yourself. The AI and recording
// configuration is left out; get a single meeting for it.
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
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/meetings
func (s *MeetingsService) List(ctx context.Context, params *MeetingsListParams) iter.Seq2[MeetingListItem, error] {
	return list[MeetingListItem](ctx, s.core, operation{id: "meetings.list", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings", paged: true}, params)
}

// ListPage is List for one page: the first, or the one that params name.
func (s *MeetingsService) ListPage(ctx context.Context, params *MeetingsListParams) (*Page[MeetingListItem], error) {
	return listPage[MeetingListItem](ctx, s.core, operation{id: "meetings.list", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings", paged: true}, params)
}

// Create creates a meeting.
//
// Adds a meeting, a room that stays until you make it INACTIVE; meetings cannot be deleted. Add participants next,
// they get the tokens to join with.
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
// HTTP: POST /accounts/{account_id}/realtime/kit/{app_id}/meetings
func (s *MeetingsService) Create(ctx context.Context, params *MeetingsCreateParams) (*Meeting, error) {
	return do[Meeting](ctx, s.core, operation{id: "meetings.create", method: http.MethodPost, path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings"}, params)
}

// Get gets a meeting.
//
// One meeting with all of its configuration.
//
// Nothing in params is required: they may be nil.
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
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}
func (s *MeetingsService) Get(ctx context.Context, meetingID string, params *MeetingsGetParams) (*Meeting, error) {
	return do[Meeting](ctx, s.core, operation{id: "meetings.get", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}", ids: []string{meetingID}}, params)
}

// Replace replaces a meeting.
//
// Sets the whole meeting anew. What is left out falls back to its default.
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
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: PUT /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}
func (s *MeetingsService) Replace(ctx context.Context, meetingID string, params *MeetingsReplaceParams) (*Meeting, error) {
	return do[Meeting](ctx, s.core, operation{id: "meetings.replace", method: http.MethodPut, path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}", ids: []string{meetingID}}, params)
}

// Update changes a meeting.
//
// Changes the fields that are sent and keeps the others. An INACTIVE meeting lets nobody in; to end a session that
// is running, kick everybody first.
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
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: PATCH /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}
func (s *MeetingsService) Update(ctx context.Context, meetingID string, params *MeetingsUpdateParams) (*Meeting, error) {
	return do[Meeting](ctx, s.core, operation{id: "meetings.update", method: http.MethodPatch, path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}", ids: []string{meetingID}, repeatable: true}, params)
}
