import { Resource } from "../core.js";
import type { RequestOptions } from "../options.js";
import type { AppsCreateParams } from "../params.js";
import type { APIPromise, PagePromise } from "../promises.js";
import type { App } from "../types.js";

/** Apps separate the meetings, presets and webhooks of one product from another's. */
export class Apps extends Resource {
  /**
   * List apps.
   *
   * Every app of the account. The answer is not paged.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/apps`.
   *
   * @param options - For this call alone: a `signal` that ends it.
   * @returns All of them, as one page.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  list(options?: RequestOptions): PagePromise<App> {
    return this.core.list(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/apps",
      },
      options,
    );
  }

  /**
   * Create an app.
   *
   * Adds an app to the account. Apps made this way come without stock presets.
   *
   * Sends `POST /accounts/{account_id}/realtime/kit/apps`.
   *
   * @param params - Needs `name`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link BadRequestError}, {@link UnprocessableEntityError} The server refuses a field; the message names it.
   * @throws {@link ConflictError} It exists already, or already runs.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived. Not sent again once the server may have acted on it.
   */
  create(params: AppsCreateParams, options?: RequestOptions): APIPromise<App> {
    return this.core.send(
      {
        method: "POST",
        path: "/accounts/{account_id}/realtime/kit/apps",
        body: params,
        places: ["data.app"],
      },
      options,
    );
  }
}
