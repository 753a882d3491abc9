import { Resource } from "../core.js";
import type { RequestOptions } from "../options.js";
import type { APIPromise } from "../promises.js";
import type { Thing } from "../types.js";

/** Things. */
export class Things extends Resource {
  /**
   * Replace things.
   *
   * Sends `PUT /things`.
   *
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  replace(options?: RequestOptions): APIPromise<Thing[]> {
    return this.core.send(
      {
        method: "PUT",
        path: "/things",
        places: ["data.things", "data"],
      },
      options,
    );
  }

  /**
   * A method that hides the builtin.
   *
   * Sends `DELETE /things`.
   *
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  list(options?: RequestOptions): APIPromise<unknown> {
    return this.core.send(
      {
        method: "DELETE",
        path: "/things",
        places: ["data.anything"],
      },
      options,
    );
  }
}
