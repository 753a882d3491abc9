import { Resource } from "../core.js";
import type { RequestOptions } from "../options.js";
import type { APIPromise } from "../promises.js";
import type { Thing } from "../types.js";

/** Things. */
export class Things extends Resource {
  /**
   * Get a thing.
   *
   * Sends `GET /things/{thing_id}`.
   *
   * @param thingId - Which thing.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  get(thingId: string, options?: RequestOptions): APIPromise<Thing> {
    return this.core.send(
      {
        method: "GET",
        path: "/things/{thing_id}",
        ids: [thingId],
        places: ["data.theThing"],
      },
      options,
    );
  }
}
