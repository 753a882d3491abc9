import { Resource } from "../core.js";
import type { RequestOptions } from "../options.js";
import type {
  MeetingsParticipantsAddParams,
  MeetingsParticipantsListParams,
  MeetingsParticipantsUpdateParams,
} from "../params.js";
import type { APIPromise, PagePromise } from "../promises.js";
import type { DeletedParticipant, Participant, ParticipantToken, ParticipantWithToken } from "../types.js";

/** Participants of meetings. */
export class MeetingsParticipants extends Resource {
  /**
   * List the participants of a meeting.
   *
   * Everybody who has been added to the meeting, whether they ever joined or not. No tokens are among the answer.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants`.
   *
   * @param meetingId - Meeting to work on.
   * @param params - May have `page_no`, `per_page`.
   * @param options - For this call alone: a `signal` that ends it.
   * @returns The first page; `for await` goes through the items of all pages.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  list(meetingId: string, params?: MeetingsParticipantsListParams, options?: RequestOptions): PagePromise<Participant> {
    return this.core.list(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants",
        ids: [meetingId],
        query: params,
        paged: true,
      },
      options,
    );
  }

  /**
   * Add a participant to a meeting.
   *
   * Adds somebody to the meeting and issues the token that they join with. Hand the token to that person only. A preset
   * name that does not exist is refused.
   *
   * Sends `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants`.
   *
   * @param meetingId - Meeting to work on.
   * @param params - Needs `custom_participant_id`, `preset_name`; may have `name`, `picture`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link BadRequestError}, {@link UnprocessableEntityError} The server refuses a field; the message names it.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link ConflictError} It exists already, or already runs.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived. Not sent again once the server may have acted on it.
   */
  add(
    meetingId: string,
    params: MeetingsParticipantsAddParams,
    options?: RequestOptions,
  ): APIPromise<ParticipantWithToken> {
    return this.core.send(
      {
        method: "POST",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants",
        ids: [meetingId],
        body: params,
      },
      options,
    );
  }

  /**
   * Get a participant.
   *
   * One participant, without a token. Refresh the token to get one.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`.
   *
   * @param meetingId - Meeting to work on.
   * @param participantId - Participant to work on.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  get(meetingId: string, participantId: string, options?: RequestOptions): APIPromise<Participant> {
    return this.core.send(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}",
        ids: [meetingId, participantId],
      },
      options,
    );
  }

  /**
   * Change a participant.
   *
   * Changes the fields that are sent and keeps the others. The answer holds another token.
   *
   * Sends `PATCH /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`.
   *
   * @param meetingId - Meeting to work on.
   * @param participantId - Participant to work on.
   * @param params - May have `name`, `picture`, `preset_name`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link BadRequestError}, {@link UnprocessableEntityError} The server refuses a field; the message names it.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link ConflictError} It exists already, or already runs.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived. Not sent again once the server may have acted on it.
   */
  update(
    meetingId: string,
    participantId: string,
    params?: MeetingsParticipantsUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ParticipantWithToken> {
    return this.core.send(
      {
        method: "PATCH",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}",
        ids: [meetingId, participantId],
        body: params,
      },
      options,
    );
  }

  /**
   * Delete a participant.
   *
   * Removes the participant and cancels all of their tokens. Somebody who is in a session stays there, so kick them
   * first.
   *
   * Sends `DELETE /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`.
   *
   * @param meetingId - Meeting to work on.
   * @param participantId - Participant to work on.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  delete(meetingId: string, participantId: string, options?: RequestOptions): APIPromise<DeletedParticipant> {
    return this.core.send(
      {
        method: "DELETE",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}",
        ids: [meetingId, participantId],
      },
      options,
    );
  }

  /**
   * Issue another token for a participant.
   *
   * Issues another token, valid for 100 days, when the one so far is lost or near its end. Tokens issued before keep
   * working.
   *
   * Sends
   * `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}/token`.
   *
   * @param meetingId - Meeting to work on.
   * @param participantId - Participant to work on.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link ConflictError} It exists already, or already runs.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived. Not sent again once the server may have acted on it.
   */
  refreshToken(meetingId: string, participantId: string, options?: RequestOptions): APIPromise<ParticipantToken> {
    return this.core.send(
      {
        method: "POST",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}/token",
        ids: [meetingId, participantId],
      },
      options,
    );
  }
}
