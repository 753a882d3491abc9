package realtimekit

import (
	"context"
	"iter"
	"net/http"
	"time"
)

// SessionsListParams are the arguments of Sessions.List.
type SessionsListParams struct {
	// Only sessions of this meeting.
	AssociatedID *string `json:"associated_id,omitzero" query:"associated_id"`
	// Only sessions before this time.
	EndTime *time.Time `json:"end_time,omitzero" query:"end_time"`
	// Page to fetch. The first page is 1. At least 0.
	PageNo *float64 `json:"page_no,omitzero" query:"page_no"`
	// Participants to filter by.
	Participants *string `json:"participants,omitzero" query:"participants"`
	// Number of items on a page. At least 0.
	PerPage *float64 `json:"per_page,omitzero" query:"per_page"`
	// Only sessions that match this text. The match is loose, so compare the results yourself.
	Search *string `json:"search,omitzero" query:"search"`
	// Field to sort by.
	SortBy *SessionSortBy `json:"sort_by,omitzero" query:"sort_by"`
	// Direction of sorting.
	SortOrder *SortOrder `json:"sort_order,omitzero" query:"sort_order"`
	// Only sessions after this time.
	StartTime *time.Time `json:"start_time,omitzero" query:"start_time"`
	// Only sessions with this status.
	Status *SessionStatus `json:"status,omitzero" query:"status"`
}

// SessionsGetParams are the arguments of Sessions.Get.
type SessionsGetParams struct {
	// Whether the sessions of the breakout rooms are listed too. Default: false.
	IncludeBreakoutRooms *bool `json:"include_breakout_rooms,omitzero" query:"include_breakout_rooms"`
}

// SessionsGetPeerReportParams are the arguments of Sessions.GetPeerReport.
type SessionsGetPeerReportParams struct {
	// Part of the statistics to answer with, instead of all of them.
	Filters *PeerStatsFilter `json:"filters,omitzero" query:"filters"`
}

// SessionsService calls the sessions. It is the field Sessions of a client.
//
// Sessions are the single runs of a meeting, past or live, with who came and what was said.
type SessionsService struct {
	// Participants calls the participants of the sessions.
	Participants *SessionsParticipantsService

	core *core
}

// newSessionsService makes the service whose calls go through c.
func newSessionsService(c *core) *SessionsService {
	return &SessionsService{
		Participants: newSessionsParticipantsService(c),

		core: c,
	}
}

// List lists sessions.
//
// The sessions of the app, page by page. To see those of one meeting, filter with `associated_id`; filters that do
// not exist, such as `meeting_id`, are ignored without an error.
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
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/sessions
func (s *SessionsService) List(ctx context.Context, params *SessionsListParams) iter.Seq2[Session, error] {
	return list[Session](ctx, s.core, operation{id: "sessions.list", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions", places: [][]string{{"data", "sessions"}}, paged: true}, params)
}

// ListPage is List for one page: the first, or the one that params name.
func (s *SessionsService) ListPage(ctx context.Context, params *SessionsListParams) (*Page[Session], error) {
	return listPage[Session](ctx, s.core, operation{id: "sessions.list", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions", places: [][]string{{"data", "sessions"}}, paged: true}, params)
}

// Get gets a session.
//
// One session, running or over.
//
// Nothing in params is required: they may be nil.
//
// Arguments:
//   - sessionID: Session to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}
func (s *SessionsService) Get(ctx context.Context, sessionID string, params *SessionsGetParams) (*Session, error) {
	return do[Session](ctx, s.core, operation{id: "sessions.get", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}", ids: []string{sessionID}, places: [][]string{{"data", "session"}}}, params)
}

// GetChat gets the chat of a session.
//
// A presigned link to a file with all chat messages. It is on another host; fetch it without the API token. Chat is
// kept for seven days.
//
// Arguments:
//   - sessionID: Session to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/chat
func (s *SessionsService) GetChat(ctx context.Context, sessionID string) (*ChatDownload, error) {
	return do[ChatDownload](ctx, s.core, operation{id: "sessions.get_chat", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/chat", ids: []string{sessionID}}, nil)
}

// GetTranscript gets the transcript of a session.
//
// A presigned link to the transcript, kept for seven days. It is handed out early: for some minutes the file can be
// empty, and it is ready once it holds a sentence. The preset must have `transcription_enabled`.
//
// Arguments:
//   - sessionID: Session to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/transcript
func (s *SessionsService) GetTranscript(ctx context.Context, sessionID string) (*TranscriptDownload, error) {
	return do[TranscriptDownload](ctx, s.core, operation{id: "sessions.get_transcript", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/transcript", ids: []string{sessionID}}, nil)
}

// GetSummary gets the summary of a session.
//
// A presigned link to the summary of the transcript, plain text or Markdown as the meeting asks for. It is kept for
// seven days. The file can still be empty when the link is handed out.
//
// Arguments:
//   - sessionID: Session to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary
func (s *SessionsService) GetSummary(ctx context.Context, sessionID string) (*SummaryDownload, error) {
	return do[SummaryDownload](ctx, s.core, operation{id: "sessions.get_summary", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary", ids: []string{sessionID}}, nil)
}

// GenerateSummary generates the summary of a session.
//
// Has a summary written from the transcript of the session. It comes later: by the `meeting.summary` webhook, or
// from the call that gets it.
//
// Arguments:
//   - sessionID: Session to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConflict]: it exists already, or already runs.
//   - [ErrConnection]: no usable answer arrived; not sent again once the server may have acted on it.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: POST /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary
func (s *SessionsService) GenerateSummary(ctx context.Context, sessionID string) (any, error) {
	return deref(do[any](ctx, s.core, operation{id: "sessions.generate_summary", method: http.MethodPost, path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary", ids: []string{sessionID}}, nil))
}

// GetPeerReport gets the report about a peer.
//
// Everything that was measured during one visit to a session, such as device, network and sound quality.
//
// Nothing in params is required: they may be nil.
//
// Arguments:
//   - peerID: Peer to report on, the `id` in the participant list of a session.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report/{peer_id}
func (s *SessionsService) GetPeerReport(ctx context.Context, peerID string, params *SessionsGetPeerReportParams) (*PeerReportParticipant, error) {
	return do[PeerReportParticipant](ctx, s.core, operation{id: "sessions.get_peer_report", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report/{peer_id}", ids: []string{peerID}, places: [][]string{{"data", "participant"}}}, params)
}
