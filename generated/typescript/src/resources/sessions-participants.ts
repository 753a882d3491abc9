import { Resource } from "../core.js";
import type { RequestOptions } from "../options.js";
import type { SessionsParticipantsGetParams, SessionsParticipantsListParams } from "../params.js";
import type { APIPromise, PagePromise } from "../promises.js";
import type { SessionParticipant, SessionParticipantDetails } from "../types.js";

/** Participants of sessions. */
export class SessionsParticipants extends Resource {
  /**
   * List the participants of a session.
   *
   * Who took part in the session, page by page. `id` names the visit (the peer), `user_id` the participant of the
   * meeting.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants`.
   *
   * @param sessionId - Session to work on.
   * @param params - May have `include_peer_events`, `page_no`, `per_page`, `search`, `sort_by`, `sort_order`, `view`.
   * @param options - For this call alone: a `signal` that ends it.
   * @returns The first page; `for await` goes through the items of all pages.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  list(
    sessionId: string,
    params?: SessionsParticipantsListParams,
    options?: RequestOptions,
  ): PagePromise<SessionParticipant> {
    return this.core.list(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants",
        ids: [sessionId],
        query: params,
        places: ["data.participants"],
        paged: true,
      },
      options,
    );
  }

  /**
   * Get a participant of a session.
   *
   * One participant of the session, with device, network and the quality of the media as measured.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants/{participant_id}`.
   *
   * @param sessionId - Session to work on.
   * @param participantId - Participant to work on.
   * @param params - May have `include_peer_events`, `filters`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  get(
    sessionId: string,
    participantId: string,
    params?: SessionsParticipantsGetParams,
    options?: RequestOptions,
  ): APIPromise<SessionParticipantDetails> {
    return this.core.send(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants/{participant_id}",
        ids: [sessionId, participantId],
        query: params,
        places: ["data.participant"],
      },
      options,
    );
  }
}
