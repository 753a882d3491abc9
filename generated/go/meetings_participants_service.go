package realtimekit

import (
	"context"
	"iter"
	"net/http"
)

// MeetingsParticipantsListParams are the arguments of Meetings.Participants.List.
type MeetingsParticipantsListParams struct {
	// Page to fetch. The first page is 1. At least 0.
	PageNo *float64 `json:"page_no,omitzero" query:"page_no"`
	// Number of items on a page. At least 0.
	PerPage *float64 `json:"per_page,omitzero" query:"per_page"`
}

// MeetingsParticipantsAddParams are the arguments of Meetings.Participants.Add.
type MeetingsParticipantsAddParams struct {
	// Your own identifier of the participant. Others may see it, so keep e-mail addresses and the like out.
	// Required.
	CustomParticipantID string `json:"custom_participant_id"`
	// Name of the preset that the participant joins with. It must be sent. Default: group_call_host. Required.
	PresetName string `json:"preset_name"`
	// Name that others see. [Null] sends null.
	Name Nullable[string] `json:"name,omitzero"`
	// Where to load a picture of this person from. [Null] sends null.
	Picture Nullable[string] `json:"picture,omitzero"`
}

// MeetingsParticipantsUpdateParams are the arguments of Meetings.Participants.Update.
type MeetingsParticipantsUpdateParams struct {
	// Name that others see. [Null] sends null.
	Name Nullable[string] `json:"name,omitzero"`
	// Where to load a picture of this person from. [Null] sends null.
	Picture Nullable[string] `json:"picture,omitzero"`
	// Name of the preset that the participant joins with from now on. [Null] sends null.
	PresetName Nullable[string] `json:"preset_name,omitzero"`
}

// MeetingsParticipantsService calls the participants of the meetings. It is the field Meetings.Participants of a
// client.
type MeetingsParticipantsService struct {
	core *core
}

// newMeetingsParticipantsService makes the service whose calls go through c.
func newMeetingsParticipantsService(c *core) *MeetingsParticipantsService {
	return &MeetingsParticipantsService{
		core: c,
	}
}

// List lists the participants of a meeting.
//
// Everybody who has been added to the meeting, whether they ever joined or not. No tokens are among the answer.
//
// It goes through all items, fetching page after page; after an error it ends.
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
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants
func (s *MeetingsParticipantsService) List(ctx context.Context, meetingID string, params *MeetingsParticipantsListParams) iter.Seq2[Participant, error] {
	return list[Participant](ctx, s.core, operation{id: "meetings.participants.list", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants", ids: []string{meetingID}, paged: true}, params)
}

// ListPage is List for one page: the first, or the one that params name.
func (s *MeetingsParticipantsService) ListPage(ctx context.Context, meetingID string, params *MeetingsParticipantsListParams) (*Page[Participant], error) {
	return listPage[Participant](ctx, s.core, operation{id: "meetings.participants.list", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants", ids: []string{meetingID}, paged: true}, params)
}

// Add adds a participant to a meeting.
//
// Adds somebody to the meeting and issues the token that they join with. Hand the token to that person only. A
// preset name that does not exist is refused.
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
// HTTP: POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants
func (s *MeetingsParticipantsService) Add(ctx context.Context, meetingID string, params *MeetingsParticipantsAddParams) (*ParticipantWithToken, error) {
	return do[ParticipantWithToken](ctx, s.core, operation{id: "meetings.participants.add", method: http.MethodPost, path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants", ids: []string{meetingID}}, params)
}

// Get gets a participant.
//
// One participant, without a token. Refresh the token to get one.
//
// Arguments:
//   - meetingID: Meeting to work on.
//   - participantID: Participant to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}
func (s *MeetingsParticipantsService) Get(ctx context.Context, meetingID, participantID string) (*Participant, error) {
	return do[Participant](ctx, s.core, operation{id: "meetings.participants.get", method: http.MethodGet, path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}", ids: []string{meetingID, participantID}}, nil)
}

// Update changes a participant.
//
// Changes the fields that are sent and keeps the others. The answer holds another token.
//
// Nothing in params is required: they may be nil.
//
// Arguments:
//   - meetingID: Meeting to work on.
//   - participantID: Participant to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrBadRequest], [ErrUnprocessableEntity]: the server refuses a field; the message names it.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConflict]: it exists already, or already runs.
//   - [ErrConnection]: no usable answer arrived; not sent again once the server may have acted on it.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: PATCH /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}
func (s *MeetingsParticipantsService) Update(ctx context.Context, meetingID, participantID string, params *MeetingsParticipantsUpdateParams) (*ParticipantWithToken, error) {
	return do[ParticipantWithToken](ctx, s.core, operation{id: "meetings.participants.update", method: http.MethodPatch, path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}", ids: []string{meetingID, participantID}}, params)
}

// Delete deletes a participant.
//
// Removes the participant and cancels all of their tokens. Somebody who is in a session stays there, so kick them
// first.
//
// Arguments:
//   - meetingID: Meeting to work on.
//   - participantID: Participant to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConnection]: no usable answer arrived.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: DELETE /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}
func (s *MeetingsParticipantsService) Delete(ctx context.Context, meetingID, participantID string) (*DeletedParticipant, error) {
	return do[DeletedParticipant](ctx, s.core, operation{id: "meetings.participants.delete", method: http.MethodDelete, path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}", ids: []string{meetingID, participantID}}, nil)
}

// RefreshToken issues another token for a participant.
//
// Issues another token, valid for 100 days, when the one so far is lost or near its end. Tokens issued before keep
// working.
//
// Arguments:
//   - meetingID: Meeting to work on.
//   - participantID: Participant to work on.
//
// Errors, by errors.Is:
//   - [ErrInvalidArgument]: an argument cannot be sent; nothing was sent.
//   - [ErrNotFound]: there is no such thing, or it does not run.
//   - [ErrConflict]: it exists already, or already runs.
//   - [ErrConnection]: no usable answer arrived; not sent again once the server may have acted on it.
//   - any other: an answer that says no is an [*Error].
//
// HTTP: POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}/token
func (s *MeetingsParticipantsService) RefreshToken(ctx context.Context, meetingID, participantID string) (*ParticipantToken, error) {
	return do[ParticipantToken](ctx, s.core, operation{id: "meetings.participants.refresh_token", method: http.MethodPost, path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}/token", ids: []string{meetingID, participantID}}, nil)
}
