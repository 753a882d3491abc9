/** The client. */

import { Core, Resource } from "./core.js";
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
export class RealtimeKit extends Resource {
  /** Apps separate the meetings, presets and webhooks of one product from another's. */
  readonly apps = new Apps(this.core);

  /**
   * Meetings are lasting rooms that people come back to, with the participants that may join them. What happens in one
   * from the first arrival to the last departure is a session.
   */
  readonly meetings = new Meetings(this.core);

  /** Presets say what a participant may do and what the meeting looks like to them. */
  readonly presets = new Presets(this.core);

  /** Sessions are the single runs of a meeting, past or live, with who came and what was said. */
  readonly sessions = new Sessions(this.core);

  /** Recordings of meetings, as one composed file or as separate tracks. */
  readonly recordings = new Recordings(this.core);

  /** Webhooks tell a server of yours what happens in the meetings of an app. */
  readonly webhooks = new Webhooks(this.core);

  /** The session that runs in a meeting right now. */
  readonly activeSession = new ActiveSession(this.core);

  /** Livestreams carry a meeting, or a feed of your own, to any number of viewers. */
  readonly livestreams = new Livestreams(this.core);

  /** Figures about the use of an app over time. */
  readonly analytics = new Analytics(this.core);

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
    super(options instanceof Core ? options : new Core(options));
  }

  /**
   * A copy with other options, which shares the rest with this client.
   *
   * @param changes - What is otherwise. Headers are added to those of this client.
   * @throws {@link InvalidArgumentError} An option cannot be used.
   */
  withOptions(changes: ChangedOptions): RealtimeKit {
    return new RealtimeKit(this.core.withOptions(changes));
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
    return this.core.request(method, path, params, options);
  }

  /** What a client shows of itself: no secrets. */
  toJSON(): object {
    return this.core.toJSON();
  }

  /** @internal */
  [inspect](): string {
    return `RealtimeKit ${JSON.stringify(this)}`;
  }
}
