import { RecordingControls } from "../recordings.js";
import type { RequestOptions } from "../options.js";
import type {
  RecordingsControlParams,
  RecordingsListParams,
  RecordingsStartParams,
  RecordingsStartTracksParams,
} from "../params.js";
import type { APIPromise, PagePromise } from "../promises.js";
import type { BasicRecording, Recording, RecordingListItem, TrackRecording } from "../types.js";

/** Recordings of meetings, as one composed file or as separate tracks. */
export class Recordings extends RecordingControls {
  /**
   * List recordings.
   *
   * The recordings of the app, each with its meeting, page by page. A recording can no longer be found once its links
   * have expired, seven days after the upload.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/recordings`.
   *
   * @param params - May have `end_time`, `expired`, `meeting_id`, `page_no`, `per_page`, `search`, `sort_by`,
   *   `sort_order`, `start_time`, `status`.
   * @param options - For this call alone: a `signal` that ends it.
   * @returns The first page; `for await` goes through the items of all pages.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  list(params?: RecordingsListParams, options?: RequestOptions): PagePromise<RecordingListItem> {
    return this.core.list(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/recordings",
        query: params,
        times: ["end_time", "start_time"],
        paged: true,
      },
      options,
    );
  }

  /**
   * Start a recording.
   *
   * Records the running session of a meeting into one file. While a recording of the meeting runs, another one is
   * refused with 409 unless it has `allow_multiple_recordings`. Recordings of less than 5 seconds can fail.
   *
   * Sends `POST /accounts/{account_id}/realtime/kit/{app_id}/recordings`.
   *
   * @param params - May have `meeting_id`, `allow_multiple_recordings`, `audio_config`, `file_name_prefix`,
   *   `interactive_config`, `max_seconds`, `realtimekit_bucket_config`, `rtmp_out_config`, `storage_config`, `url`,
   *   `video_config`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link BadRequestError}, {@link UnprocessableEntityError} The server refuses a field; the message names it.
   * @throws {@link ConflictError} It exists already, or already runs.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived. Not sent again once the server may have acted on it.
   */
  start(params?: RecordingsStartParams, options?: RequestOptions): APIPromise<Recording> {
    return this.core.send(
      {
        method: "POST",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/recordings",
        body: params,
      },
      options,
    );
  }

  /**
   * Get the running recording of a meeting.
   *
   * The recording that runs in the meeting right now. Fails with 404 if there is none.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/recordings/active-recording/{meeting_id}`.
   *
   * @param meetingId - Meeting to work on.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  getActive(meetingId: string, options?: RequestOptions): APIPromise<BasicRecording> {
    return this.core.send(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/recordings/active-recording/{meeting_id}",
        ids: [meetingId],
      },
      options,
    );
  }

  /**
   * Get a recording.
   *
   * One recording, with its links once it is uploaded. The links work for seven days; after that the recording itself
   * is gone and the answer is 404.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}`.
   *
   * @param recordingId - Recording to work on.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  get(recordingId: string, options?: RequestOptions): APIPromise<Recording> {
    return this.core.send(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}",
        ids: [recordingId],
      },
      options,
    );
  }

  /**
   * Stop, pause or resume a recording.
   *
   * Does the `action` and answers with the recording after it. To end a session, stop the recording first and remove
   * the participants then; the other way round it can hang in UPLOADING.
   *
   * Sends `PUT /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}`.
   *
   * @param recordingId - Recording to work on.
   * @param params - Needs `action`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link BadRequestError}, {@link UnprocessableEntityError} The server refuses a field; the message names it.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  control(recordingId: string, params: RecordingsControlParams, options?: RequestOptions): APIPromise<Recording> {
    return this.core.send(
      {
        method: "PUT",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}",
        ids: [recordingId],
        body: params,
      },
      options,
    );
  }

  /**
   * Start recording single tracks.
   *
   * Records each participant of a meeting into a file of its own. Name a layer `default` whose first output has a
   * `type`: the live service refuses the call without it.
   *
   * Sends `POST /accounts/{account_id}/realtime/kit/{app_id}/recordings/track`.
   *
   * @param params - Needs `meeting_id`, `layers`; may have `max_seconds`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link BadRequestError}, {@link UnprocessableEntityError} The server refuses a field; the message names it.
   * @throws {@link ConflictError} It exists already, or already runs.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived. Not sent again once the server may have acted on it.
   */
  startTracks(params: RecordingsStartTracksParams, options?: RequestOptions): APIPromise<TrackRecording> {
    return this.core.send(
      {
        method: "POST",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/recordings/track",
        body: params,
        places: ["data.recording", "data"],
      },
      options,
    );
  }
}
