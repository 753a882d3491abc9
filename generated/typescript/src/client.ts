/** The client. */

import { Core } from "./core.js";
import type { ChangedOptions, ClientOptions, RequestOptions } from "./options.js";
import type { APIPromise } from "./promises.js";
import { Apps } from "./resources/apps.js";
import { Meetings } from "./resources/meetings.js";
import { Presets } from "./resources/presets.js";
import { Sessions } from "./resources/sessions.js";
import { Recordings } from "./resources/recordings.js";
import { Webhooks } from "./resources/webhooks.js";
import { ActiveSession } from "./resources/active-session.js";
import { Livestreams } from "./resources/livestreams.js";
import { Analytics } from "./resources/analytics.js";

const inspect = Symbol.for("nodejs.util.inspect.custom");

/** Calls RealtimeKit. Make one and share it. */
export class RealtimeKit {
  readonly #core: Core;

  /** Apps separate the meetings, presets and webhooks of one product from another's. */
  readonly apps: Apps;

  /**
   * Meetings are lasting rooms that people come back to, with the participants that may join them. What happens in one
   * from the first arrival to the last departure is a session.
   */
  readonly meetings: Meetings;

  /** Presets say what a participant may do and what the meeting looks like to them. */
  readonly presets: Presets;

  /** Sessions are the single runs of a meeting, past or live, with who came and what was said. */
  readonly sessions: Sessions;

  /** Recordings of meetings, as one composed file or as separate tracks. */
  readonly recordings: Recordings;

  /** Webhooks tell a server of yours what happens in the meetings of an app. */
  readonly webhooks: Webhooks;

  /** The session that runs in a meeting right now. */
  readonly activeSession: ActiveSession;

  /** Livestreams carry a meeting, or a feed of your own, to any number of viewers. */
  readonly livestreams: Livestreams;

  /** Figures about the use of an app over time. */
  readonly analytics: Analytics;

  /**
   * Makes a client. What is missing is taken from the environment where there is one, and asked for when it is needed.
   *
   * @param options - Who calls, and how.
   * @throws {@link InvalidArgumentError} An option cannot be used.
   */
  constructor(options?: ClientOptions);
  /** @internal */
  constructor(options: Core);
  constructor(options: ClientOptions | Core = {}) {
    const core = options instanceof Core ? options : new Core(options);
    this.#core = core;
    this.apps = new Apps(core);
    this.meetings = new Meetings(core);
    this.presets = new Presets(core);
    this.sessions = new Sessions(core);
    this.recordings = new Recordings(core);
    this.webhooks = new Webhooks(core);
    this.activeSession = new ActiveSession(core);
    this.livestreams = new Livestreams(core);
    this.analytics = new Analytics(core);
  }

  /**
   * A copy with other options, which shares the rest with this client.
   *
   * @param changes - What is otherwise. Headers are added to those of this client.
   * @throws {@link InvalidArgumentError} An option cannot be used.
   */
  withOptions(changes: ChangedOptions): RealtimeKit {
    return new RealtimeKit(this.#core.withOptions(changes));
  }

  /**
   * Calls something that this package does not know.
   *
   * @param method - HTTP method.
   * @param path - Path below `baseUrl`; `{account_id}` and `{app_id}` in it are filled in.
   * @param params - `query`: query arguments, as the other calls send them; `body`: what to send as JSON.
   * @param options - For this call alone: a `signal` that ends it.
   * @returns The whole answer as plain JSON, the envelope included; `undefined` where an answer has no body (204, HEAD).
   * @throws {@link APIStatusError} The server says no, also by `success: false`.
   * @throws {@link APIConnectionError} No usable answer arrived. Retried as every call: GET, PUT and DELETE only.
   * @throws {@link APIResponseError} The answer is no JSON object.
   */
  request<T = unknown>(
    method: string,
    path: string,
    params: { query?: object | undefined; body?: unknown } = {},
    options?: RequestOptions,
  ): APIPromise<T> {
    return this.#core.request(method, path, params, options);
  }

  /** What a client shows of itself: no secrets. */
  toJSON(): object {
    return this.#core.toJSON();
  }

  /** @internal */
  [inspect](): string {
    return `RealtimeKit ${JSON.stringify(this)}`;
  }
}
