/** What calls return. */

import { type Answer, readable } from "./answers.js";
import type { Page } from "./pages.js";

/** What a call gives, and the answer that it was made from. */
export interface Outcome<T> {
  readonly data: T;
  readonly answer: Answer;
}

/** A call that is on its way. `await` gives what it is typed to give; `withResponse` gives the HTTP response too. */
export class APIPromise<T> extends Promise<T> {
  readonly #outcome: Promise<Outcome<T>>;

  /** @internal */
  constructor(outcome: Promise<Outcome<T>>) {
    super(() => {}); // the promise that does the work is the inner one: this class only adds to it
    this.#outcome = outcome;
  }

  /** `then` and the like give plain promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  override then<A = T, B = never>(
    onFulfilled?: ((data: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#outcome.then(({ data }) => (onFulfilled ? onFulfilled(data) : (data as unknown as A)), onRejected);
  }

  /**
   * What the call gives, and the HTTP response with its status, its headers and a body that can still be read. Rejects
   * with what the call rejects with.
   */
  withResponse(): Promise<{ data: T; response: Response }> {
    return this.#outcome.then(({ data, answer }) => ({ data, response: readable(answer) }));
  }
}

/** A list that is on its way. `await` gives its first page; `for await` goes through all of it. */
export class PagePromise<T> extends APIPromise<Page<T>> implements AsyncIterable<T> {
  /** @internal */
  constructor(outcome: Promise<Outcome<Page<T>>>) {
    super(outcome);
    outcome.catch(() => {}); // it may be gone through later, and fails then: no unhandled rejection before
  }

  /** Goes through the items of all pages, which are fetched as they are needed. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    yield* await this;
  }
}
