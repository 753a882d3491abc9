package realtimekit

import (
	"context"
	"fmt"
	"iter"
	"log/slog"
	"net/http"
	"time"
)

// RecordingsListParams are the arguments of Recordings.List.
type RecordingsListParams struct {
	// Only recordings before this time.
	EndTime *time.Time `json:"end_time,omitzero" query:"end_time"`
	// Only recordings whose links have expired, or only those whose links still work.
	Expired *bool `json:"expired,omitzero" query:"expired"`
	// Only recordings of this meeting.
	MeetingID *string `json:"meeting_id,omitzero" query:"meeting_id"`
	// Page to fetch. The first page is 1. At least 0.
	PageNo *float64 `json:"page_no,omitzero" query:"page_no"`
	// Number of items on a page. At least 0.
	PerPage *float64 `json:"per_page,omitzero" query:"per_page"`
	// Only recordings that match this text. The match is loose, so compare the results yourself.
	Search *string `json:"search,omitzero" query:"search"`
	// Field to sort by.
	SortBy *RecordingSortBy `json:"sort_by,omitzero" query:"sort_by"`
	// Direction of sorting.
	SortOrder *SortOrder `json:"sort_order,omitzero" query:"sort_order"`
	// Only recordings after this time.
	StartTime *time.Time `json:"start_time,omitzero" query:"start_time"`
	// Only recordings with one of these statuses.
	Status []RecordingStatusFilter `json:"status,omitzero" query:"status"`
}

// RecordingsStartParams are the arguments of Recordings.Start.
type RecordingsStartParams struct {
	// Meeting to record.
	MeetingID *string `json:"meeting_id,omitzero"`
	// Whether this recording may run beside another one of the meeting. Default: false.
	AllowMultipleRecordings *bool `json:"allow_multiple_recordings,omitzero"`
	// Sound of a recording.
	AudioConfig *AudioConfig `json:"audio_config,omitzero"`
	// Text that the name of every recorded file begins with.
	FileNamePrefix *string `json:"file_name_prefix,omitzero"`
	// Time-stamped data that a player can act on, put into the recording.
	InteractiveConfig *InteractiveConfig `json:"interactive_config,omitzero"`
	// Length in seconds after which the recording stops by itself, at most a day. 60 to 86400.
	MaxSeconds *int64 `json:"max_seconds,omitzero"`
	// Whether RealtimeKit itself keeps the files of a recording.
	RealtimeKitBucketConfig *RealtimeKitBucketConfig `json:"realtimekit_bucket_config,omitzero"`
	// Where the meeting is streamed to while it is recorded.
	RTMPOutConfig *RTMPOutConfig `json:"rtmp_out_config,omitzero"`
	// Storage of your own that the files are copied to; null for none. [Null] sends null.
	StorageConfig Nullable[StorageConfig] `json:"storage_config,omitzero"`
	// Web page to record in place of the meeting.
	URL *string `json:"url,omitzero"`
	// Picture of a recording.
	VideoConfig *VideoConfig `json:"video_config,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v RecordingsStartParams) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v RecordingsStartParams) LogValue() slog.Value {
	return maskedLogValue(v)
}

// RecordingsControlParams are the arguments of Recordings.Control.
type RecordingsControlParams struct {
	// Stops the recording for good, pauses it, or goes on after a pause. Required.
	Action RecordingAction `json:"action"`
}

// RecordingsStartTracksParams are the arguments of Recordings.StartTracks.
type RecordingsStartTracksParams struct {
	// Meeting to record. Required.
	MeetingID string `json:"meeting_id"`
	// The layers by name. The live service wants one that is called `default`. Required.
	Layers map[string]TrackLayer `json:"layers"`
	// Length in seconds after which the recording stops by itself.
	MaxSeconds *float64 `json:"max_seconds,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v RecordingsStartTracksParams) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v RecordingsStartTracksParams) LogValue() slog.Value {
	return maskedLogValue(v)
}

// RecordingsService calls the recordings. It is the field Recordings of a client.
//
// Recordings of meetings, as one composed file or as separate tracks.
type RecordingsService struct {
	core *core
}

// newRecordingsService makes the service whose calls go through c.
func newRecordingsService(c *core) *RecordingsService {
	return &RecordingsService{
		core: c,
	}
}

// List lists recordings.
//
// The recordings of the app, each with its meeting, page by page. A recording can no longer be found once its links
// have expired, seven days after the upload.
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
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/recordings
func (s *RecordingsService) List(ctx context.Context, params *RecordingsListParams) iter.Seq2[RecordingListItem, error] {
	return list[RecordingListItem](ctx, s.core, operation{id: "recordings.list", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/recordings", paged: true}, params)
}

// ListPage is List for one page: the first, or the one that params name.
func (s *RecordingsService) ListPage(ctx context.Context, params *RecordingsListParams) (*Page[RecordingListItem], error) {
	return listPage[RecordingListItem](ctx, s.core, operation{id: "recordings.list", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/recordings", paged: true}, params)
}

// Start starts a recording.
//
// Records the running session of a meeting into one file. While a recording of the meeting runs, another one is
// refused with 409 unless it has `allow_multiple_recordings`. Recordings of less than 5 seconds can fail.
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
// HTTP: POST /accounts/{account_id}/realtime/kit/{app_id}/recordings
func (s *RecordingsService) Start(ctx context.Context, params *RecordingsStartParams) (*Recording, error) {
	return do[Recording](ctx, s.core, operation{id: "recordings.start", method: http.MethodPost, path: "/accounts/{account_id}/realtime/kit/{app_id}/recordings"}, params)
}

// GetActive gets the running recording of a meeting.
//
// The recording that runs in the meeting right now. Fails with 404 if there is none.
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
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/recordings/active-recording/{meeting_id}
func (s *RecordingsService) GetActive(ctx context.Context, meetingID string) (*BasicRecording, error) {
	return do[BasicRecording](ctx, s.core, operation{id: "recordings.get_active", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/recordings/active-recording/{meeting_id}", ids: []string{meetingID}}, nil)
}

// Get gets a recording.
//
// One recording, with its links once it is uploaded. The links work for seven days; after that the recording itself
// is gone and the answer is 404.
//
// Arguments:
//   - recordingID: Recording to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}
func (s *RecordingsService) Get(ctx context.Context, recordingID string) (*Recording, error) {
	return do[Recording](ctx, s.core, operation{id: "recordings.get", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}", ids: []string{recordingID}}, nil)
}

// Control - stop, pause or resume a recording.
//
// Does the `action` and answers with the recording after it. To end a session, stop the recording first and remove
// the participants then; the other way round it can hang in UPLOADING.
//
// Arguments:
//   - recordingID: Recording to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrBadRequest], [ErrUnprocessableEntity]: the server refuses a field; the message names it.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: PUT /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}
func (s *RecordingsService) Control(ctx context.Context, recordingID string, params *RecordingsControlParams) (*Recording, error) {
	return do[Recording](ctx, s.core, operation{id: "recordings.control", method: http.MethodPut, path: "/accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}", ids: []string{recordingID}}, params)
}

// StartTracks starts recording single tracks.
//
// Records each participant of a meeting into a file of its own. Name a layer `default` whose first output has a
// `type`: the live service refuses the call without it.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrBadRequest], [ErrUnprocessableEntity]: the server refuses a field; the message names it.
//   - [ErrConflict]: it exists already, or already runs.
//   - [ErrConnection]: no usable answer arrived; not sent again once the server may have acted on it.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: POST /accounts/{account_id}/realtime/kit/{app_id}/recordings/track
func (s *RecordingsService) StartTracks(ctx context.Context, params *RecordingsStartTracksParams) (*TrackRecording, error) {
	return do[TrackRecording](ctx, s.core, operation{id: "recordings.start_tracks", method: http.MethodPost, path: "/accounts/{account_id}/realtime/kit/{app_id}/recordings/track", places: [][]string{{"data", "recording"}, {"data"}}}, params)
}
