/** RealtimeKit's public key: given by the user, or fetched once and again when a check fails, once a minute at most. */

import { documentOf } from "./payloads.js";
import { APIResponseError, ConfigurationError, WebhookVerificationError } from "./errors.js";
import { at } from "./json.js";
import { requestHeaders, type Settings } from "./options.js";
import { transmit } from "./transport.js";

const BETWEEN_FETCHES = 60_000; // milliseconds
const NOT_SIGNED = "the body was not signed by RealtimeKit, or was changed on its way";

const ALGORITHM = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

/** The key, kept for all deliveries. */
export class KeyRing {
  readonly #settings: Settings;
  #key: CryptoKey | undefined;
  #fetching: Promise<CryptoKey> | undefined; // one fetch serves all who wait for it
  #refetched = -Infinity;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Throws WebhookVerificationError where no key that is to be had made this signature. */
  async check(signature: Uint8Array<ArrayBuffer>, body: Uint8Array<ArrayBuffer>): Promise<void> {
    let key = this.#key ?? (await this.#other(undefined));
    while (!(await crypto.subtle.verify(ALGORITHM.name, key, signature, body))) key = await this.#other(key);
  }

  /** Another key, now that `tried` does not fit, or there was none. */
  async #other(tried: CryptoKey | undefined): Promise<CryptoKey> {
    if (this.#key && this.#key !== tried) return this.#key; // another caller just fetched it
    const fixed = this.#settings.webhookKey;
    if (!tried && fixed !== undefined) {
      this.#key = await readKey(fixed);
      if (!this.#key) throw new ConfigurationError("webhookKey is not an RSA public key in PEM form");
      return this.#key;
    }
    if (tried && !this.#fetching) {
      const now = performance.now();
      if (fixed !== undefined || now - this.#refetched < BETWEEN_FETCHES)
        throw new WebhookVerificationError(NOT_SIGNED);
      this.#refetched = now;
    }
    this.#fetching ??= this.#fetch().finally(() => (this.#fetching = undefined));
    return this.#fetching;
  }

  async #fetch(): Promise<CryptoKey> {
    const url = this.#settings.webhookKeyUrl;
    const headers = requestHeaders(this.#settings, false, false);
    const call = { name: `GET ${url}`, method: "GET", path: url, url, headers, toApi: false, settings: this.#settings };
    const answer = await transmit(call);
    const pem = at(documentOf(answer, call), "data.publicKey");
    const key = typeof pem === "string" ? await readKey(pem) : undefined;
    if (!key)
      throw new APIResponseError("the answer has no RSA public key in PEM form at data.publicKey", answer, call);
    return (this.#key = key);
  }
}

/** The key in a PEM, in which line breaks may be spelled out; undefined where there is none. */
async function readKey(pem: string): Promise<CryptoKey | undefined> {
  const text = /PUBLIC KEY-+([^-]+)-+END/.exec(pem.replaceAll("\\n", ""))?.[1];
  try {
    return await crypto.subtle.importKey("spki", bytesOf(text ?? ""), ALGORITHM, false, ["verify"]);
  } catch {
    return undefined;
  }
}

/** The bytes that base64 stands for. Throws where it is none. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
