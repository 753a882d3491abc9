import { Resource } from "../core.js";
import type { RequestOptions } from "../options.js";
import type {
  MeetingsCreateParams,
  MeetingsGetParams,
  MeetingsListParams,
  MeetingsReplaceParams,
  MeetingsUpdateParams,
} from "../params.js";
import type { APIPromise, PagePromise } from "../promises.js";
import type { Meeting, MeetingListItem } from "../types.js";
import { MeetingsParticipants } from "./meetings-participants.js";

/**
 * Meetings are lasting rooms that people come back to, with the participants that may join them. What happens in one
 * from the first arrival to the last departure is a session.
 */
export class Meetings extends Resource {
  /** Participants of meetings. */
  readonly participants = new MeetingsParticipants(this.core);

  /**
   * List meetings.
   *
   * The meetings of the app. The search matches loosely, so compare titles yourself. The AI and recording configuration
   * is left out; get a single meeting for it.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings`.
   *
   * @param params - May have `end_time`, `page_no`, `per_page`, `search`, `start_time`.
   * @param options - For this call alone: a `signal` that ends it.
   * @returns The first page; `for await` goes through the items of all pages.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  list(params?: MeetingsListParams, options?: RequestOptions): PagePromise<MeetingListItem> {
    return this.core.list(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings",
        query: params,
        times: ["end_time", "start_time"],
        paged: true,
      },
      options,
    );
  }

  /**
   * Create a meeting.
   *
   * Adds a meeting, a room that stays until you make it INACTIVE; meetings cannot be deleted. Add participants next,
   * they get the tokens to join with.
   *
   * Sends `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings`.
   *
   * @param params - May have `ai_config`, `live_stream_on_start`, `persist_chat`, `record_on_start`,
   *   `recording_config`, `session_keep_alive_time_in_secs`, `summarize_on_end`, `title`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link BadRequestError}, {@link UnprocessableEntityError} The server refuses a field; the message names it.
   * @throws {@link ConflictError} It exists already, or already runs.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived. Not sent again once the server may have acted on it.
   */
  create(params?: MeetingsCreateParams, options?: RequestOptions): APIPromise<Meeting> {
    return this.core.send(
      {
        method: "POST",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings",
        body: params,
      },
      options,
    );
  }

  /**
   * Get a meeting.
   *
   * One meeting with all of its configuration.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}`.
   *
   * @param meetingId - Meeting to work on.
   * @param params - May have `name`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  get(meetingId: string, params?: MeetingsGetParams, options?: RequestOptions): APIPromise<Meeting> {
    return this.core.send(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}",
        ids: [meetingId],
        query: params,
      },
      options,
    );
  }

  /**
   * Replace a meeting.
   *
   * Sets the whole meeting anew. What is left out falls back to its default.
   *
   * Sends `PUT /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}`.
   *
   * @param meetingId - Meeting to work on.
   * @param params - May have `ai_config`, `live_stream_on_start`, `persist_chat`, `record_on_start`,
   *   `recording_config`, `session_keep_alive_time_in_secs`, `summarize_on_end`, `title`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link BadRequestError}, {@link UnprocessableEntityError} The server refuses a field; the message names it.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  replace(meetingId: string, params?: MeetingsReplaceParams, options?: RequestOptions): APIPromise<Meeting> {
    return this.core.send(
      {
        method: "PUT",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}",
        ids: [meetingId],
        body: params,
      },
      options,
    );
  }

  /**
   * Change a meeting.
   *
   * Changes the fields that are sent and keeps the others. An INACTIVE meeting lets nobody in; to end a session that is
   * running, kick everybody first.
   *
   * Sends `PATCH /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}`.
   *
   * @param meetingId - Meeting to work on.
   * @param params - May have `ai_config`, `live_stream_on_start`, `persist_chat`, `record_on_start`,
   *   `session_keep_alive_time_in_secs`, `status`, `summarize_on_end`, `title`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link BadRequestError}, {@link UnprocessableEntityError} The server refuses a field; the message names it.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  update(meetingId: string, params?: MeetingsUpdateParams, options?: RequestOptions): APIPromise<Meeting> {
    return this.core.send(
      {
        method: "PATCH",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}",
        ids: [meetingId],
        body: params,
        repeatable: true,
      },
      options,
    );
  }
}
