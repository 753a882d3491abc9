import { Resource } from "../core.js";
import type { RequestOptions } from "../options.js";
import type { ActiveSessionCreatePollParams, ActiveSessionKickParams } from "../params.js";
import type { APIPromise } from "../promises.js";
import type { CreatedPoll, KickAllResult, KickResult, Session } from "../types.js";

/** The session that runs in a meeting right now. */
export class ActiveSession extends Resource {
  /**
   * Get the running session of a meeting.
   *
   * The session that runs in the meeting right now. Fails with 404 if there is none.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session`.
   *
   * @param meetingId - Meeting to work on.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  get(meetingId: string, options?: RequestOptions): APIPromise<Session> {
    return this.core.send(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session",
        ids: [meetingId],
      },
      options,
    );
  }

  /**
   * Remove participants from the running session.
   *
   * Removes the participants of both lists from the session. They stay participants of the meeting and can join again.
   * Stop a recording before removing everybody.
   *
   * Sends `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick`.
   *
   * @param meetingId - Meeting to work on.
   * @param params - Needs `custom_participant_ids`, `participant_ids`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link BadRequestError}, {@link UnprocessableEntityError} The server refuses a field; the message names it.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  kick(meetingId: string, params: ActiveSessionKickParams, options?: RequestOptions): APIPromise<KickResult> {
    return this.core.send(
      {
        method: "POST",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick",
        ids: [meetingId],
        body: params,
        repeatable: true,
      },
      options,
    );
  }

  /**
   * Remove everybody from the running session.
   *
   * Removes all participants from the session. Without a running session it fails with 400, 404 or 409. Stop a
   * recording first; the other way round it can hang in UPLOADING.
   *
   * Sends `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick-all`.
   *
   * @param meetingId - Meeting to work on.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  kickAll(meetingId: string, options?: RequestOptions): APIPromise<KickAllResult> {
    return this.core.send(
      {
        method: "POST",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick-all",
        ids: [meetingId],
        repeatable: true,
      },
      options,
    );
  }

  /**
   * Create a poll in the running session.
   *
   * Puts a question to the participants of the session. Answers with the poll.
   *
   * Sends `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/poll`.
   *
   * @param meetingId - Meeting to work on.
   * @param params - Needs `options`, `question`; may have `anonymous`, `hide_votes`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link BadRequestError}, {@link UnprocessableEntityError} The server refuses a field; the message names it.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link ConflictError} It exists already, or already runs.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived. Not sent again once the server may have acted on it.
   */
  createPoll(
    meetingId: string,
    params: ActiveSessionCreatePollParams,
    options?: RequestOptions,
  ): APIPromise<CreatedPoll> {
    return this.core.send(
      {
        method: "POST",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/poll",
        ids: [meetingId],
        body: params,
      },
      options,
    );
  }
}
