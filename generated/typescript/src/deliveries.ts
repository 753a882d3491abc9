/** What a webhook delivery consists of: the bytes, their signature, and the JSON in them. */

import { WebhookVerificationError } from "./errors.js";
import { type Document, isObject, tagOf } from "./json.js";
import { bytesOf } from "./keys.js";
import { inOneCase } from "./options.js";

const SIGNATURE_HEADERS = ["rtk-signature", "dyte-signature"]; // the second one on deliveries of older webhooks
const LARGEST_BODY = 1024 * 1024; // bytes; deliveries are a few thousand

/** The headers of a delivery, as `fetch`, Node or any framework has them. */
export type WebhookHeaders =
  Iterable<readonly [string, string]> | Readonly<Record<string, string | readonly string[] | undefined>>;

/** The bytes of a body: those of the caller may change while a key is fetched. @internal */
export function copyOf(body: ArrayBuffer | Uint8Array): Uint8Array<ArrayBuffer> {
  if (!["ArrayBuffer", "Uint8Array"].includes(tagOf(body)))
    throw new WebhookVerificationError(`the body is a ${tagOf(body)}; pass the bytes exactly as they were received`);
  const size = body.byteLength;
  if (size > LARGEST_BODY) throw new WebhookVerificationError(`the body has ${size} bytes, more than any delivery`);
  return new Uint8Array(body).slice();
}

/** The signature that came with a body. @internal */
export function signatureIn(headers: WebhookHeaders): Uint8Array<ArrayBuffer> {
  const found = inOneCase<unknown>(Object(headers));
  const valueOf = (name: string) => String(found[name] ?? "");
  const name = SIGNATURE_HEADERS.find(valueOf);
  if (!name) throw new WebhookVerificationError(`the header ${SIGNATURE_HEADERS[0]} is missing`);
  const text = valueOf(name);
  try {
    if (btoa(atob(text)) === text) return bytesOf(text); // `atob` alone forgives spaces and missing signs at the end
  } catch {
    // said below
  }
  throw new WebhookVerificationError(`the header ${name} is not base64`);
}

/** The JSON object in a body that was checked. */
export function documentIn(body: Uint8Array): Document {
  try {
    const document: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    if (isObject(document)) return document;
  } catch {
    // said below
  }
  throw new WebhookVerificationError("the body is signed but is no JSON object");
}
