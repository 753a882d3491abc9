/** What generated methods call: one call from arguments to result. */

import type { Answer } from "./answers.js";
import { KeyRing } from "./keys.js";
import {
  changed,
  type ChangedOptions,
  type ClientOptions,
  read,
  type RequestOptions,
  type Settings,
} from "./options.js";
import { Page } from "./pages.js";
import { documentOf, payloadOf } from "./payloads.js";
import { APIPromise, type Outcome, PagePromise } from "./promises.js";
import { escapeHatch, prepare, type PreparedCall } from "./requests.js";
import { transmit } from "./transport.js";

/** A call as a generated method describes it. */
export interface Call {
  readonly method: string;
  /** The document's template; `{account_id}` and `{app_id}` are filled from the client's options, the rest from `ids`. */
  readonly path: string;
  /** The arguments of the path, in its order. */
  readonly ids?: readonly string[];
  /** Query arguments; `undefined` is not sent. */
  readonly query?: object | undefined;
  /** The query arguments that are times. */
  readonly times?: readonly string[];
  /** What is sent as JSON. A call that has this key has a body, if only `{}`. */
  readonly body?: unknown;
  /** Whether sending it twice can do no harm; if not given, GET, PUT and DELETE can. */
  readonly repeatable?: boolean;
  /** Where the payload stands in the answer; the first place that is there counts. `["data"]` if not given. */
  readonly places?: readonly string[];
  /** Whether a list comes in pages. */
  readonly paged?: boolean;
}

/** Makes the calls of a client. What holds the token is private, so that nothing prints it. */
export class Core {
  /** RealtimeKit's key, which copies share. */
  readonly keys: KeyRing;
  readonly #settings: Settings;

  constructor(options: ClientOptions, keys?: KeyRing) {
    this.#settings = read(options);
    this.keys = keys ?? new KeyRing(this.#settings);
  }

  /** A copy with other options. */
  withOptions(changes: ChangedOptions): Core {
    return new Core(changed(this.#settings, changes), this.keys);
  }

  /** Makes a call that gives one thing. */
  send<T>(call: Call, options?: RequestOptions): APIPromise<T> {
    return new APIPromise(
      this.#perform(
        () => call,
        options,
        (answer, prepared) => (payloadOf(documentOf(answer, prepared), call.places) ?? {}) as T,
      ),
    );
  }

  /** Makes a call that gives a list. */
  list<T>(call: Call, options?: RequestOptions): PagePromise<T> {
    const query: { page_no?: unknown } = { ...call.query };
    const next = () => this.list<T>({ ...call, query: { ...query, page_no: Number(query.page_no ?? 1) + 1 } }, options);
    return new PagePromise(
      this.#perform(
        () => call,
        options,
        (answer, prepared) => new Page<T>(documentOf(answer, prepared), call, next),
      ),
    );
  }

  /** Makes a call that the document does not have, and gives the whole answer; nothing where it has no body by definition. */
  request<T>(
    method: string,
    path: string,
    params: { query?: object | undefined; body?: unknown },
    options?: RequestOptions,
  ): APIPromise<T> {
    return new APIPromise(
      this.#perform(
        () => escapeHatch(method, path, params.query, params.body),
        options,
        (answer, prepared) =>
          (answer.response.status === 204 || prepared.method === "HEAD"
            ? undefined
            : documentOf(answer, prepared)) as T,
      ),
    );
  }

  /** What a client shows of itself. */
  toJSON(): object {
    const { accountId, appId, baseUrl } = this.#settings;
    return { accountId, appId, baseUrl };
  }

  async #perform<T>(
    call: () => Call,
    options: RequestOptions | undefined,
    read: (answer: Answer, prepared: PreparedCall) => T,
  ): Promise<Outcome<T>> {
    const prepared = prepare(call(), this.#settings);
    const answer = await transmit(prepared, options?.signal);
    return { data: read(answer, prepared), answer };
  }
}

/** What makes calls: the client, and the groups of operations that are reached through it. */
export class Resource {
  readonly #core: Core;

  /** @internal */
  constructor(core: Core) {
    this.#core = core;
  }

  /** @internal */
  protected get core(): Core {
    return this.#core;
  }
}
