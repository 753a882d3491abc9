import { Resource } from "../core.js";
import type { RequestOptions } from "../options.js";
import type {
  LivestreamsCreateParams,
  LivestreamsGetParams,
  LivestreamsListParams,
  LivestreamsStartParams,
} from "../params.js";
import type { APIPromise, PagePromise } from "../promises.js";
import type {
  CreatedLivestream,
  Livestream,
  LivestreamListItem,
  LivestreamSessionDetails,
  LivestreamWithActiveSession,
  LivestreamWithSession,
  StartedLivestream,
  StoppedLivestream,
} from "../types.js";

/** Livestreams carry a meeting, or a feed of your own, to any number of viewers. */
export class Livestreams extends Resource {
  /**
   * List livestreams.
   *
   * The livestreams of the app, page by page. The answer holds their stream keys, so keep it to yourself.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams`.
   *
   * @param params - May have `end_time`, `exclude_meetings`, `page_no`, `per_page`, `sort_order`, `start_time`,
   *   `status`.
   * @param options - For this call alone: a `signal` that ends it.
   * @returns The first page; `for await` goes through the items of all pages.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  list(params?: LivestreamsListParams, options?: RequestOptions): PagePromise<LivestreamListItem> {
    return this.core.list(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/livestreams",
        query: params,
        times: ["end_time", "start_time"],
        paged: true,
      },
      options,
    );
  }

  /**
   * Create a livestream without a meeting.
   *
   * Sets up a livestream that you send picture and sound to yourself: to `ingest_server`, with `stream_key`, which is a
   * secret.
   *
   * Sends `POST /accounts/{account_id}/realtime/kit/{app_id}/livestreams`.
   *
   * @param params - May have `name`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link BadRequestError}, {@link UnprocessableEntityError} The server refuses a field; the message names it.
   * @throws {@link ConflictError} It exists already, or already runs.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived. Not sent again once the server may have acted on it.
   */
  create(params?: LivestreamsCreateParams, options?: RequestOptions): APIPromise<CreatedLivestream> {
    return this.core.send(
      {
        method: "POST",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/livestreams",
        body: params,
      },
      options,
    );
  }

  /**
   * Get a livestream.
   *
   * One livestream with a run of it. Page through the runs with `page_no` and `per_page`.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}`.
   *
   * @param livestreamId - Livestream to work on.
   * @param params - May have `page_no`, `per_page`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  get(
    livestreamId: string,
    params?: LivestreamsGetParams,
    options?: RequestOptions,
  ): APIPromise<LivestreamWithSession> {
    return this.core.send(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}",
        ids: [livestreamId],
        query: params,
      },
      options,
    );
  }

  /**
   * Get a livestream session.
   *
   * One run of a livestream, by the identifier of the run.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions/{livestream-session-id}`.
   *
   * @param livestreamSessionId - Livestream session to work on.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  getSession(livestreamSessionId: string, options?: RequestOptions): APIPromise<LivestreamSessionDetails> {
    return this.core.send(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions/{livestream-session-id}",
        ids: [livestreamSessionId],
      },
      options,
    );
  }

  /**
   * Get the current run of a livestream.
   *
   * A livestream with the run that goes on right now. Seconds come as text here.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}/active-livestream-session`.
   *
   * @param livestreamId - Livestream to work on.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  getActiveSession(livestreamId: string, options?: RequestOptions): APIPromise<LivestreamWithActiveSession> {
    return this.core.send(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}/active-livestream-session",
        ids: [livestreamId],
      },
      options,
    );
  }

  /**
   * Start the livestream of a meeting.
   *
   * Streams the running session of a meeting to viewers at `playback_url`. While the last livestream of the meeting is
   * still stopping, it fails with 400.
   *
   * Sends `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestreams`.
   *
   * @param meetingId - Meeting to work on.
   * @param params - May have `name`, `video_config`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link BadRequestError}, {@link UnprocessableEntityError} The server refuses a field; the message names it.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link ConflictError} It exists already, or already runs.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived. Not sent again once the server may have acted on it.
   */
  start(meetingId: string, params?: LivestreamsStartParams, options?: RequestOptions): APIPromise<StartedLivestream> {
    return this.core.send(
      {
        method: "POST",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestreams",
        ids: [meetingId],
        body: params,
      },
      options,
    );
  }

  /**
   * Stop the livestream of a meeting.
   *
   * Ends the running livestream of the meeting. The meeting itself goes on.
   *
   * Sends `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream/stop`.
   *
   * @param meetingId - Meeting to work on.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  stop(meetingId: string, options?: RequestOptions): APIPromise<StoppedLivestream> {
    return this.core.send(
      {
        method: "POST",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream/stop",
        ids: [meetingId],
        repeatable: true,
      },
      options,
    );
  }

  /**
   * Get the running livestream of a meeting.
   *
   * The livestream that runs in the meeting right now. The answer holds its stream key, which is a secret.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream`.
   *
   * @param meetingId - Meeting to work on.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  getActive(meetingId: string, options?: RequestOptions): APIPromise<Livestream> {
    return this.core.send(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream",
        ids: [meetingId],
      },
      options,
    );
  }
}
