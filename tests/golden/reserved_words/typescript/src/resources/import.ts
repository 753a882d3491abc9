import { Resource } from "../core.js";
import type { RequestOptions } from "../options.js";
import type { ImportImportParams } from "../params.js";
import type { APIPromise } from "../promises.js";
import type { Thing } from "../types.js";

/** Import. */
export class Import extends Resource {
  /**
   * A list that hides the builtin.
   *
   * Sends `GET /import/{self}`.
   *
   * @param self - Itself.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  list(self: string, options?: RequestOptions): APIPromise<string[]> {
    return this.core.send(
      {
        method: "GET",
        path: "/import/{self}",
        ids: [self],
        places: ["data.list"],
      },
      options,
    );
  }

  /**
   * Import a thing.
   *
   * Sends `POST /import/{self}`.
   *
   * @param self - Itself.
   * @param params - Needs `class`, `from`; may have `list`, `omit`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link BadRequestError}, {@link UnprocessableEntityError} The server refuses a field; the message names it.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link ConflictError} It exists already, or already runs.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived. Not sent again once the server may have acted on it.
   */
  import(self: string, params: ImportImportParams, options?: RequestOptions): APIPromise<Thing> {
    return this.core.send(
      {
        method: "POST",
        path: "/import/{self}",
        ids: [self],
        query: { class: params.class },
        body: { from: params.from, list: params.list, omit: params.omit },
      },
      options,
    );
  }
}
