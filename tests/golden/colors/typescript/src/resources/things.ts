import { Resource } from "../core.js";
import type { RequestOptions } from "../options.js";
import type { APIPromise } from "../promises.js";
import type { Thing } from "../types.js";
import { ThingsParts } from "./things-parts.js";

/** Things to have. */
export class Things extends Resource {
  /** Parts of things. */
  readonly parts = new ThingsParts(this.core);

  /**
   * Delete a thing.
   *
   * Sends `DELETE /things/{thing_id}`.
   *
   * @param thingId - Which thing.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  delete(thingId: string, options?: RequestOptions): APIPromise<Thing> {
    return this.core.send(
      {
        method: "DELETE",
        path: "/things/{thing_id}",
        ids: [thingId],
      },
      options,
    );
  }
}
