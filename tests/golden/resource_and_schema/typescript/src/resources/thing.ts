import { Resource } from "../core.js";
import type { RequestOptions } from "../options.js";
import type { APIPromise } from "../promises.js";
import type { Thing } from "../types.js";

/** Thing. */
export class Thing_ extends Resource {
  /**
   * Get a thing.
   *
   * Sends `GET /thing`.
   *
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  get(options?: RequestOptions): APIPromise<Thing> {
    return this.core.send(
      {
        method: "GET",
        path: "/thing",
      },
      options,
    );
  }

  /**
   * A method that would make promises of a resource.
   *
   * Sends `GET /thing/parts`.
   *
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  then_(options?: RequestOptions): APIPromise<Thing> {
    return this.core.send(
      {
        method: "GET",
        path: "/thing/parts",
      },
      options,
    );
  }
}
