/** Checks that a webhook delivery comes from RealtimeKit, and reads it. */

import { Resource } from "./core.js";
import { copyOf, documentIn, signatureIn, type WebhookHeaders } from "./deliveries.js";
import { EVENTS } from "./spec.js";
import type { WebhookEvent } from "./types.js";
import { UnknownEvent } from "./unknown.js";

/** What a server needs that receives webhooks. Works without an API token. */
export class WebhookReceiver extends Resource {
  /**
   * Check that a delivery was signed by RealtimeKit.
   *
   * @param body - The bytes exactly as they were received, at most 1 MiB.
   * @param headers - The headers of the delivery, names in any case.
   * @throws {@link WebhookVerificationError} It was not, or cannot be told. Answer with a 4xx.
   * @throws {@link APIConnectionError}, {@link APIStatusError} The key could not be fetched. Answer with a 5xx, and
   *   RealtimeKit delivers again.
   * @throws {@link ConfigurationError} `webhookKey` is no RSA key.
   */
  async verify(body: ArrayBuffer | Uint8Array, headers: WebhookHeaders): Promise<void> {
    await this.#check(body, headers);
  }

  /**
   * Check a delivery and read its event; an event that this version does not know is an `UnknownEvent`.
   *
   * Takes and throws what `verify` does. The same event can come twice; `rtk-uuid` may differ between the two, so that the
   * id of the webhook and a hash of the body tell them best.
   */
  async unwrap(body: ArrayBuffer | Uint8Array, headers: WebhookHeaders): Promise<WebhookEvent | UnknownEvent> {
    const event = documentIn(await this.#check(body, headers));
    return EVENTS.includes(event["event"] as string) ? (event as unknown as WebhookEvent) : new UnknownEvent(event);
  }

  /** The bytes that were checked. */
  async #check(body: ArrayBuffer | Uint8Array, headers: WebhookHeaders): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = copyOf(body);
    await this.core.keys.check(signatureIn(headers), bytes);
    return bytes;
  }
}
