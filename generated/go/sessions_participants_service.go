package realtimekit

import (
	"context"
	"iter"
	"net/http"
)

// SessionsParticipantsListParams are the arguments of Sessions.Participants.List.
type SessionsParticipantsListParams struct {
	// Whether the events of each peer are answered too. Default: false.
	IncludePeerEvents *bool `json:"include_peer_events,omitzero" query:"include_peer_events"`
	// Page to fetch. The first page is 1. At least 0.
	PageNo *float64 `json:"page_no,omitzero" query:"page_no"`
	// Number of items on a page. At least 0.
	PerPage *float64 `json:"per_page,omitzero" query:"per_page"`
	// Only participants that match this text. The match is loose, so compare the results yourself.
	Search *string `json:"search,omitzero" query:"search"`
	// Field to sort by.
	SortBy *SessionParticipantSortBy `json:"sort_by,omitzero" query:"sort_by"`
	// Direction of sorting.
	SortOrder *SortOrder `json:"sort_order,omitzero" query:"sort_order"`
	// Whether visits of the same participant are joined. Default: raw.
	View *SessionParticipantView `json:"view,omitzero" query:"view"`
}

// SessionsParticipantsGetParams are the arguments of Sessions.Participants.Get.
type SessionsParticipantsGetParams struct {
	// Whether the events of the peer are answered too. Default: false.
	IncludePeerEvents *bool `json:"include_peer_events,omitzero" query:"include_peer_events"`
	// Part of the statistics to answer with, instead of all of them.
	Filters *PeerStatsFilter `json:"filters,omitzero" query:"filters"`
}

// SessionsParticipantsService calls the participants of the sessions. It is the field Sessions.Participants of a
// client.
type SessionsParticipantsService struct {
	core *core
}

// newSessionsParticipantsService makes the service whose calls go through c.
func newSessionsParticipantsService(c *core) *SessionsParticipantsService {
	return &SessionsParticipantsService{
		core: c,
	}
}

// List lists the participants of a session.
//
// Who took part in the session, page by page. `id` names the visit (the peer), `user_id` the participant of the
// meeting.
//
// It goes through all items, fetching page after page; after an error it ends.
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
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants
func (s *SessionsParticipantsService) List(ctx context.Context, sessionID string, params *SessionsParticipantsListParams) iter.Seq2[SessionParticipant, error] {
	return list[SessionParticipant](ctx, s.core, operation{id: "sessions.participants.list", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants", ids: []string{sessionID}, places: [][]string{{"data", "participants"}}, paged: true}, params)
}

// ListPage is List for one page: the first, or the one that params name.
func (s *SessionsParticipantsService) ListPage(ctx context.Context, sessionID string, params *SessionsParticipantsListParams) (*Page[SessionParticipant], error) {
	return listPage[SessionParticipant](ctx, s.core, operation{id: "sessions.participants.list", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants", ids: []string{sessionID}, places: [][]string{{"data", "participants"}}, paged: true}, params)
}

// Get gets a participant of a session.
//
// One participant of the session, with device, network and the quality of the media as measured.
//
// Nothing in params is required: they may be nil.
//
// Arguments:
//   - sessionID: Session to work on.
//   - participantID: Participant to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants/{participant_id}
func (s *SessionsParticipantsService) Get(ctx context.Context, sessionID, participantID string, params *SessionsParticipantsGetParams) (*SessionParticipantDetails, error) {
	return do[SessionParticipantDetails](ctx, s.core, operation{id: "sessions.participants.get", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants/{participant_id}", ids: []string{sessionID, participantID}, places: [][]string{{"data", "participant"}}}, params)
}
