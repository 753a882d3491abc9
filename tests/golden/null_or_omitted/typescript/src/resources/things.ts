import { Resource } from "../core.js";
import type { RequestOptions } from "../options.js";
import type { ThingsUpdateParams } from "../params.js";
import type { APIPromise } from "../promises.js";
import type { Thing } from "../types.js";

/** Things. */
export class Things extends Resource {
  /**
   * Change a thing.
   *
   * Sends `PATCH /things`.
   *
   * @param params - Needs `must`, `must_or_null`; may have `may`, `may_or_null`, `part`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link BadRequestError}, {@link UnprocessableEntityError} The server refuses a field; the message names it.
   * @throws {@link ConflictError} It exists already, or already runs.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived. Not sent again once the server may have acted on it.
   */
  update(params: ThingsUpdateParams, options?: RequestOptions): APIPromise<Thing> {
    return this.core.send(
      {
        method: "PATCH",
        path: "/things",
        body: params,
      },
      options,
    );
  }
}
