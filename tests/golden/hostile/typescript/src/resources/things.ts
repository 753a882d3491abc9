import { Resource } from "../core.js";
import type { RequestOptions } from "../options.js";
import type { ThingsMakeParams } from "../params.js";
import type { APIPromise } from "../promises.js";
import type { Thing } from "../types.js";

/** """ INJECTED() """ \{\{ INJECTED \}\} \{% include 'INJECTED' %\} ends with " */
export class Things extends Resource {
  /**
   * Say """so""" INJECTED() # \\.
   *
   * ''' """ INJECTED() """ *\/ --\> \`\`\` \{\{ INJECTED \}\} \\N\{BULLET\} \\x \\
   *
   * Sends `POST /things/{thing_id}`.
   *
   * @param thingId - """
   * @param params - May have `color`, `it's`, `say """so`, `new line`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link BadRequestError}, {@link UnprocessableEntityError} The server refuses a field; the message names it.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link ConflictError} It exists already, or already runs.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived. Not sent again once the server may have acted on it.
   */
  make(thingId: string, params: ThingsMakeParams = {}, options?: RequestOptions): APIPromise<Thing> {
    return this.core.send(
      {
        method: "POST",
        path: "/things/{thing_id}",
        ids: [thingId],
        query: { color: params.color },
        body: { "it's": params["it's"], 'say """so': params['say """so'], "new\nline": params["new\nline"] },
      },
      options,
    );
  }
}
