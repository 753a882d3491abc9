import { Resource } from "../core.js";
import type { RequestOptions } from "../options.js";
import type { PagePromise } from "../promises.js";
import type { Thing } from "../types.js";

/** Parts. */
export class Parts extends Resource {
  /**
   * List parts.
   *
   * Sends `GET /parts`.
   *
   * @param options - For this call alone: a `signal` that ends it.
   * @returns All of them, as one page.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  list(options?: RequestOptions): PagePromise<Thing> {
    return this.core.list(
      {
        method: "GET",
        path: "/parts",
        places: ["data.parts"],
      },
      options,
    );
  }
}
