import { Resource } from "../core.js";
import type { RequestOptions } from "../options.js";
import type { PagePromise } from "../promises.js";
import type { Thing } from "../types.js";

/** Parts of things. */
export class ThingsParts extends Resource {
  /**
   * List parts.
   *
   * Sends `GET /things/{thing_id}/parts`.
   *
   * @param thingId - Which thing.
   * @param options - For this call alone: a `signal` that ends it.
   * @returns All of them, as one page.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  list(thingId: string, options?: RequestOptions): PagePromise<Thing> {
    return this.core.list(
      {
        method: "GET",
        path: "/things/{thing_id}/parts",
        ids: [thingId],
      },
      options,
    );
  }
}
