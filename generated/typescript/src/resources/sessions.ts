import { Resource } from "../core.js";
import type { RequestOptions } from "../options.js";
import type { SessionsGetParams, SessionsGetPeerReportParams, SessionsListParams } from "../params.js";
import type { APIPromise, PagePromise } from "../promises.js";
import type { ChatDownload, PeerReportParticipant, Session, SummaryDownload, TranscriptDownload } from "../types.js";
import { SessionsParticipants } from "./sessions-participants.js";

/** Sessions are the single runs of a meeting, past or live, with who came and what was said. */
export class Sessions extends Resource {
  /** Participants of sessions. */
  readonly participants = new SessionsParticipants(this.core);

  /**
   * List sessions.
   *
   * The sessions of the app, page by page. To see those of one meeting, filter with `associated_id`; filters that do
   * not exist, such as `meeting_id`, are ignored without an error.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions`.
   *
   * @param params - May have `associated_id`, `end_time`, `page_no`, `participants`, `per_page`, `search`, `sort_by`,
   *   `sort_order`, `start_time`, `status`.
   * @param options - For this call alone: a `signal` that ends it.
   * @returns The first page; `for await` goes through the items of all pages.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  list(params?: SessionsListParams, options?: RequestOptions): PagePromise<Session> {
    return this.core.list(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions",
        query: params,
        times: ["end_time", "start_time"],
        places: ["data.sessions"],
        paged: true,
      },
      options,
    );
  }

  /**
   * Get a session.
   *
   * One session, running or over.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}`.
   *
   * @param sessionId - Session to work on.
   * @param params - May have `include_breakout_rooms`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  get(sessionId: string, params?: SessionsGetParams, options?: RequestOptions): APIPromise<Session> {
    return this.core.send(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}",
        ids: [sessionId],
        query: params,
        places: ["data.session"],
      },
      options,
    );
  }

  /**
   * Get the chat of a session.
   *
   * A presigned link to a file with all chat messages. It is on another host; fetch it without the API token. Chat is
   * kept for seven days.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/chat`.
   *
   * @param sessionId - Session to work on.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  getChat(sessionId: string, options?: RequestOptions): APIPromise<ChatDownload> {
    return this.core.send(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/chat",
        ids: [sessionId],
      },
      options,
    );
  }

  /**
   * Get the transcript of a session.
   *
   * A presigned link to the transcript, kept for seven days. It is handed out early: for some minutes the file can be
   * empty, and it is ready once it holds a sentence. The preset must have `transcription_enabled`.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/transcript`.
   *
   * @param sessionId - Session to work on.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  getTranscript(sessionId: string, options?: RequestOptions): APIPromise<TranscriptDownload> {
    return this.core.send(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/transcript",
        ids: [sessionId],
      },
      options,
    );
  }

  /**
   * Get the summary of a session.
   *
   * A presigned link to the summary of the transcript, plain text or Markdown as the meeting asks for. It is kept for
   * seven days. The file can still be empty when the link is handed out.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary`.
   *
   * @param sessionId - Session to work on.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  getSummary(sessionId: string, options?: RequestOptions): APIPromise<SummaryDownload> {
    return this.core.send(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary",
        ids: [sessionId],
      },
      options,
    );
  }

  /**
   * Generate the summary of a session.
   *
   * Has a summary written from the transcript of the session. It comes later: by the `meeting.summary` webhook, or from
   * the call that gets it.
   *
   * Sends `POST /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary`.
   *
   * @param sessionId - Session to work on.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link ConflictError} It exists already, or already runs.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived. Not sent again once the server may have acted on it.
   */
  generateSummary(sessionId: string, options?: RequestOptions): APIPromise<unknown> {
    return this.core.send(
      {
        method: "POST",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary",
        ids: [sessionId],
      },
      options,
    );
  }

  /**
   * Get the report about a peer.
   *
   * Everything that was measured during one visit to a session, such as device, network and sound quality.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report/{peer_id}`.
   *
   * @param peerId - Peer to report on, the `id` in the participant list of a session.
   * @param params - May have `filters`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  getPeerReport(
    peerId: string,
    params?: SessionsGetPeerReportParams,
    options?: RequestOptions,
  ): APIPromise<PeerReportParticipant> {
    return this.core.send(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report/{peer_id}",
        ids: [peerId],
        query: params,
        places: ["data.participant"],
      },
      options,
    );
  }
}
