import { Resource } from "../core.js";
import type { RequestOptions } from "../options.js";
import type { ThingsListParams } from "../params.js";
import type { PagePromise } from "../promises.js";
import type { Thing } from "../types.js";

/** Things. */
export class Things extends Resource {
  /**
   * List things.
   *
   * Sends `GET /things`.
   *
   * @param params - May have `page_no`, `kind`.
   * @param options - For this call alone: a `signal` that ends it.
   * @returns The first page; `for await` goes through the items of all pages.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  list(params?: ThingsListParams, options?: RequestOptions): PagePromise<Thing> {
    return this.core.list(
      {
        method: "GET",
        path: "/things",
        query: params,
        places: ["data.things"],
        paged: true,
      },
      options,
    );
  }
}
