package realtimekit

import (
	"context"
	"net/http"
)

// ActiveSessionKickParams are the arguments of ActiveSession.Kick.
type ActiveSessionKickParams struct {
	// Participants by your own identifiers. Required.
	CustomParticipantIDs []string `json:"custom_participant_ids"`
	// Participants by the identifiers that RealtimeKit gave them. Required.
	ParticipantIDs []string `json:"participant_ids"`
}

// ActiveSessionCreatePollParams are the arguments of ActiveSession.CreatePoll.
type ActiveSessionCreatePollParams struct {
	// The answers to choose from. Required.
	Options []string `json:"options"`
	// The question. Required.
	Question string `json:"question"`
	// Whether the names of the voters are hidden.
	Anonymous *bool `json:"anonymous,omitzero"`
	// Whether the votes are hidden.
	HideVotes *bool `json:"hide_votes,omitzero"`
}

// ActiveSessionService calls the active session. It is the field ActiveSession of a client.
//
// The session that runs in a meeting right now.
type ActiveSessionService struct {
	core *core
}

// newActiveSessionService makes the service whose calls go through c.
func newActiveSessionService(c *core) *ActiveSessionService {
	return &ActiveSessionService{
		core: c,
	}
}

// Get gets the running session of a meeting.
//
// The session that runs in the meeting right now. Fails with 404 if there is none.
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
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session
func (s *ActiveSessionService) Get(ctx context.Context, meetingID string) (*Session, error) {
	return do[Session](ctx, s.core, operation{id: "active_session.get", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session", ids: []string{meetingID}}, nil)
}

// Kick removes participants from the running session.
//
// Removes the participants of both lists from the session. They stay participants of the meeting and can join
// again. Stop a recording before removing everybody.
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
// HTTP: POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick
func (s *ActiveSessionService) Kick(ctx context.Context, meetingID string, params *ActiveSessionKickParams) (*KickResult, error) {
	return do[KickResult](ctx, s.core, operation{id: "active_session.kick", method: http.MethodPost, path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick", ids: []string{meetingID}, repeatable: true}, params)
}

// KickAll removes everybody from the running session.
//
// Removes all participants from the session. Without a running session it fails with 400, 404 or 409. Stop a
// recording first; the other way round it can hang in UPLOADING.
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
// HTTP: POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick-all
func (s *ActiveSessionService) KickAll(ctx context.Context, meetingID string) (*KickAllResult, error) {
	return do[KickAllResult](ctx, s.core, operation{id: "active_session.kick_all", method: http.MethodPost, path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick-all", ids: []string{meetingID}, repeatable: true}, nil)
}

// CreatePoll creates a poll in the running session.
//
// Puts a question to the participants of the session. Answers with the poll.
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
// HTTP: POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/poll
func (s *ActiveSessionService) CreatePoll(ctx context.Context, meetingID string, params *ActiveSessionCreatePollParams) (*CreatedPoll, error) {
	return do[CreatedPoll](ctx, s.core, operation{id: "active_session.create_poll", method: http.MethodPost, path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/poll", ids: []string{meetingID}}, params)
}
