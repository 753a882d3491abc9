/** Lists that come in pages. */

import { payloadOf } from "./payloads.js";
import type { Call } from "./core.js";
import { at, type Document } from "./json.js";

/** A page of a list. `for await` goes through its items and those of all pages behind it, fetched as they are needed. */
export class Page<T> implements AsyncIterable<T> {
  /** What stands on this page. */
  declare readonly items: T[];
  /** How many items the whole list has, where the server says so. */
  declare readonly totalCount: number | undefined;
  readonly #isLast: boolean;
  readonly #next: () => PromiseLike<Page<T>>;

  /** @internal */
  constructor(answer: Document, call: Call, next: () => PromiseLike<Page<T>>) {
    const found = payloadOf(answer, call.places);
    this.items = Array.isArray(found) ? found : isSomething(found) ? [found as T] : [];
    const paging = payloadOf(answer, ["paging", "data.paging"]);
    const [total, end] = [at(paging, "total_count"), at(paging, "end_offset")];
    this.totalCount = typeof total === "number" ? total : undefined;
    this.#isLast = !call.paged || (typeof end === "number" && end >= (this.totalCount ?? NaN));
    this.#next = next;
  }

  /** Ends at an empty page, at `end_offset >= total_count`, or where a page comes again. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    const seen = new Set<string>();
    let page: Page<T> = this;
    for (;;) {
      const mark = JSON.stringify(page.items.map(identity));
      if (page.items.length === 0 || seen.has(mark)) return;
      seen.add(mark);
      yield* page.items;
      if (page.#isLast) return;
      page = await page.#next();
    }
  }
}

/** Whether the one object that came in place of a list holds more than the paging. */
function isSomething(found: unknown): boolean {
  return found != null && (typeof found !== "object" || Object.keys(found).some((name) => name !== "paging"));
}

/** What tells an item from another: its id; all of it where it has none. */
function identity(item: unknown): unknown {
  const id = at(item, "id");
  return typeof id === "string" ? id : item;
}
