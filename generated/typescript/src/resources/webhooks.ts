import { WebhookReceiver } from "../webhooks.js";
import type { RequestOptions } from "../options.js";
import type { WebhooksCreateParams, WebhooksReplaceParams, WebhooksUpdateParams } from "../params.js";
import type { APIPromise, PagePromise } from "../promises.js";
import type { Webhook } from "../types.js";

/** Webhooks tell a server of yours what happens in the meetings of an app. */
export class Webhooks extends WebhookReceiver {
  /**
   * List webhooks.
   *
   * Every webhook of the app. The answer is not paged.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks`.
   *
   * @param options - For this call alone: a `signal` that ends it.
   * @returns All of them, as one page.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  list(options?: RequestOptions): PagePromise<Webhook> {
    return this.core.list(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/webhooks",
      },
      options,
    );
  }

  /**
   * Create a webhook.
   *
   * Adds an address that events are posted to. Only the events named come. They are signed; check the signature before
   * you trust one.
   *
   * Sends `POST /accounts/{account_id}/realtime/kit/{app_id}/webhooks`.
   *
   * @param params - Needs `events`, `name`, `url`; may have `enabled`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link BadRequestError}, {@link UnprocessableEntityError} The server refuses a field; the message names it.
   * @throws {@link ConflictError} It exists already, or already runs.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived. Not sent again once the server may have acted on it.
   */
  create(params: WebhooksCreateParams, options?: RequestOptions): APIPromise<Webhook> {
    return this.core.send(
      {
        method: "POST",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/webhooks",
        body: params,
      },
      options,
    );
  }

  /**
   * Get a webhook.
   *
   * One webhook with the events it is sent.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`.
   *
   * @param webhookId - Webhook to work on.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  get(webhookId: string, options?: RequestOptions): APIPromise<Webhook> {
    return this.core.send(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}",
        ids: [webhookId],
      },
      options,
    );
  }

  /**
   * Replace a webhook.
   *
   * Sets the whole webhook anew. A webhook that is left without `enabled` is on afterwards.
   *
   * Sends `PUT /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`.
   *
   * @param webhookId - Webhook to work on.
   * @param params - Needs `events`, `name`, `url`; may have `enabled`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link BadRequestError}, {@link UnprocessableEntityError} The server refuses a field; the message names it.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  replace(webhookId: string, params: WebhooksReplaceParams, options?: RequestOptions): APIPromise<Webhook> {
    return this.core.send(
      {
        method: "PUT",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}",
        ids: [webhookId],
        body: params,
      },
      options,
    );
  }

  /**
   * Change a webhook.
   *
   * Changes the fields that are sent and keeps the others. The list of events is replaced as a whole.
   *
   * Sends `PATCH /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`.
   *
   * @param webhookId - Webhook to work on.
   * @param params - May have `enabled`, `events`, `name`, `url`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link BadRequestError}, {@link UnprocessableEntityError} The server refuses a field; the message names it.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  update(webhookId: string, params?: WebhooksUpdateParams, options?: RequestOptions): APIPromise<Webhook> {
    return this.core.send(
      {
        method: "PATCH",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}",
        ids: [webhookId],
        body: params,
        repeatable: true,
      },
      options,
    );
  }

  /**
   * Delete a webhook.
   *
   * Removes the webhook and answers with what it was. No further events are sent to it.
   *
   * Sends `DELETE /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`.
   *
   * @param webhookId - Webhook to work on.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  delete(webhookId: string, options?: RequestOptions): APIPromise<Webhook> {
    return this.core.send(
      {
        method: "DELETE",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}",
        ids: [webhookId],
      },
      options,
    );
  }
}
