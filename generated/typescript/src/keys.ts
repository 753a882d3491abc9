/** RealtimeKit's public key: given by the user, or fetched once and again when a check fails, once a minute at most. */

import { documentOf } from "./payloads.js";
import { APIResponseError, ConfigurationError, WebhookVerificationError } from "./errors.js";
import { at } from "./json.js";
import { HEADERS, type Settings } from "./options.js";
import { transmit } from "./transport.js";

const BETWEEN_FETCHES = 60_000; // milliseconds

const NO_KEY = "must be an RSA public key in PEM form (BEGIN PUBLIC KEY)";

const ALGORITHM = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

/** The key, kept for all deliveries. */
export class KeyRing {
  readonly #settings: Settings;
  #key: CryptoKey | undefined;
  #coming: Promise<CryptoKey> | undefined; // one fetch serves all who wait for it
  #refetched = -Infinity;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Throws WebhookVerificationError where no key that is to be had made this signature. @internal */
  async check(signature: Uint8Array<ArrayBuffer>, body: Uint8Array<ArrayBuffer>): Promise<void> {
    let key: CryptoKey | undefined;
    do key = await this.#other(key);
    while (!(await crypto.subtle.verify(ALGORITHM.name, key, signature, body)));
  }

  /** Another key, now that `tried` does not fit, or there was none. */
  async #other(tried: CryptoKey | undefined): Promise<CryptoKey> {
    if (this.#key !== tried && this.#key) return this.#key; // another caller just fetched it
    if (tried && !this.#coming) {
      const now = performance.now();
      if (this.#settings.webhookKey || now - this.#refetched < BETWEEN_FETCHES)
        throw new WebhookVerificationError("the body was not signed by RealtimeKit, or was changed on its way");
      this.#refetched = now;
    }
    this.#coming ??= this.#read().finally(() => (this.#coming = undefined));
    return this.#coming;
  }

  /** The key that the user gave, else the one that the server gives. */
  async #read(): Promise<CryptoKey> {
    const settings = this.#settings;
    const { webhookKey, webhookKeyUrl: url } = settings;
    if (webhookKey !== undefined) {
      this.#key = await readKey(webhookKey);
      if (!this.#key) throw new ConfigurationError(`webhookKey ${NO_KEY}`);
    } else {
      const call = { name: `GET ${url}`, method: "GET", path: url, url, headers: HEADERS, isKey: true, settings };
      const answer = await transmit(call);
      const key = await readKey(at(documentOf(answer, call), "data.publicKey"));
      if (!key) throw new APIResponseError(`data.publicKey ${NO_KEY}`, answer, call);
      this.#key = key;
    }
    return this.#key;
  }
}

/** The key in a PEM, in which line breaks may be spelled out; undefined where there is none. */
async function readKey(pem: unknown): Promise<CryptoKey | undefined> {
  const [, text = ""] = /BEGIN PUBLIC KEY-+([^-]+)-+END/.exec(String(pem).replaceAll("\\n", "")) ?? [];
  try {
    return await crypto.subtle.importKey("spki", bytesOf(text), ALGORITHM, false, ["verify"]);
  } catch {
    return undefined;
  }
}

/** The bytes that base64 stands for. Throws where it is none. @internal */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
