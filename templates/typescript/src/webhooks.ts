/** Checks that a webhook delivery comes from RealtimeKit, and reads it. */

import { Resource } from "./core.js";
import { WebhookVerificationError } from "./errors.js";
import { isObject, parse, tagOf } from "./json.js";
import { bytesOf } from "./keys.js";
import { EVENTS } from "./spec.js";
import type { WebhookEvent } from "./types.js";
import { UnknownEvent } from "./unknown.js";

const SIGNATURE_HEADERS = ["rtk-signature", "dyte-signature"]; // the second one on deliveries of older webhooks
const LARGEST_BODY = 1024 * 1024; // bytes; deliveries are a few thousand

/** The headers of a delivery, as `fetch`, Node or any framework has them. */
export type WebhookHeaders =
  Iterable<readonly [string, string]> | Readonly<Record<string, string | readonly string[] | undefined>>;

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
    const bytes = await this.#check(body, headers);
    const event = parse(textOf(bytes));
    if (!isObject(event)) throw new WebhookVerificationError("the body is signed but is no JSON object");
    return EVENTS.includes(event["event"] as string) ? (event as unknown as WebhookEvent) : new UnknownEvent(event);
  }

  /** The bytes that were checked: those of the caller may change while a key is fetched. */
  async #check(body: ArrayBuffer | Uint8Array, headers: WebhookHeaders): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = copyOf(body);
    await this.core.keys.check(signatureIn(headers), bytes);
    return bytes;
  }
}

/** A text; an empty one where the bytes are no UTF-8. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "";
  }
}

function copyOf(body: ArrayBuffer | Uint8Array): Uint8Array<ArrayBuffer> {
  if (!["ArrayBuffer", "Uint8Array"].includes(tagOf(body)))
    throw new WebhookVerificationError(`the body is a ${tagOf(body)}; pass the bytes exactly as they were received`);
  const size = body.byteLength;
  if (size > LARGEST_BODY)
    throw new WebhookVerificationError(`the body has ${size} bytes, more than any delivery (${LARGEST_BODY})`);
  return new Uint8Array(body).slice();
}

function signatureIn(headers: WebhookHeaders): Uint8Array<ArrayBuffer> {
  const pairs = Symbol.iterator in headers ? headers : Object.entries(headers);
  const found = Object.fromEntries([...pairs].map(([name, value]) => [name.toLowerCase(), String(value ?? "")]));
  const name = SIGNATURE_HEADERS.find((each) => found[each]);
  if (!name) throw new WebhookVerificationError(`the header ${SIGNATURE_HEADERS[0]} is missing`);
  const text = found[name] ?? "";
  try {
    if (btoa(atob(text)) === text) return bytesOf(text); // `atob` alone forgives spaces and missing signs at the end
  } catch {
    // said below
  }
  throw new WebhookVerificationError(`the header ${name} is not base64`);
}
