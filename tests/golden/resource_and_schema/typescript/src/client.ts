/** The client. */

import { Core, Resource } from "./core.js";
import type { ChangedOptions, ClientOptions, RequestOptions } from "./options.js";
import type { APIPromise } from "./promises.js";
import { Thing_ } from "./resources/thing.js";

const inspect = Symbol.for("nodejs.util.inspect.custom");

/** Calls RealtimeKit. Make one and share it. */
export class RealtimeKit extends Resource {
  /** Thing. */
  readonly thing = new Thing_(this.core);

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
