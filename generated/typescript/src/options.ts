/** What a client is told once: from arguments, then from the environment, then a default. */

import { ConfigurationError, InvalidArgumentError } from "./errors.js";
import { tagOf } from "./json.js";
import { SERVER, VERSION } from "./spec.js";

/** Options of a client. All durations are milliseconds. */
export interface ClientOptions {
  /** Cloudflare API token with the Realtime permission; else `CLOUDFLARE_API_TOKEN`. */
  apiToken?: string | undefined;
  /** Cloudflare account; else `CLOUDFLARE_ACCOUNT_ID`. */
  accountId?: string | undefined;
  /** App to work on; else `REALTIMEKIT_APP_ID`. `apps` needs none. */
  appId?: string | undefined;
  /** Where the API is; else `REALTIMEKIT_BASE_URL`, else Cloudflare's. Plain http only to local servers. */
  baseUrl?: string | undefined;
  /** Milliseconds for one attempt at a call, its answer included; 60,000 if not given. */
  timeout?: number | undefined;
  /**
   * How often a failed call is sent again; 2 if not given. A connection that failed and 429 are retried for every call;
   * 408, 5xx and lost answers only where repeating cannot create a second thing; 409 never. Browsers and Deno may resend
   * a request by themselves, whatever it does, where a connection that they had used before breaks off.
   */
  maxRetries?: number | undefined;
  /** Longest `Retry-After`, in milliseconds, that is waited for; 60,000 if not given. A longer one throws at once. */
  maxRetryAfter?: number | undefined;
  /** More headers for every call to the API. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** A `fetch` of your own, for a proxy or TLS settings; else the global one. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** RealtimeKit's public key for webhooks in PEM form (`BEGIN PUBLIC KEY`); fetched when needed otherwise. */
  webhookKey?: string | undefined;
  /** Where the public key is fetched; else `REALTIMEKIT_WEBHOOK_KEY_URL`, else Cloudflare's. */
  webhookKeyUrl?: string | undefined;
}

/** The options that a copy of a client can have otherwise. */
export type ChangedOptions = Pick<ClientOptions, "appId" | "timeout" | "maxRetries" | "headers">;

/** Options of a single call. For its timeout and retries see `withOptions`. */
export interface RequestOptions {
  /** Ends the call: it rejects with the reason of the signal and is not sent again. */
  signal?: AbortSignal | undefined;
}

/** The options of a client, complete and checked. Holds the token: keep it in private fields only. */
export interface Settings extends ClientOptions {
  readonly baseUrl: string;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly maxRetryAfter: number;
  /** Names in one case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly webhookKeyUrl: string;
}

const WEBHOOK_KEY_URL = "https://api.realtime.cloudflare.com/.well-known/webhooks.json";

/** The headers of every request. Only the API gets more: the token and the user's own headers, which may be secrets too. */
export const HEADERS = { accept: "application/json", "user-agent": `realtimekit-typescript/${VERSION}` };

const ENVIRONMENT = {
  apiToken: "CLOUDFLARE_API_TOKEN",
  accountId: "CLOUDFLARE_ACCOUNT_ID",
  appId: "REALTIMEKIT_APP_ID",
  baseUrl: "REALTIMEKIT_BASE_URL",
  webhookKeyUrl: "REALTIMEKIT_WEBHOOK_KEY_URL",
} as const;

const NAMED = Object.keys(ENVIRONMENT) as (keyof typeof ENVIRONMENT)[];

/** Options from a client's arguments, holes filled. Throws InvalidArgumentError where one cannot be used. */
export function read(given: ClientOptions): Settings {
  const found: ClientOptions = {};
  for (const option of NAMED) found[option] = given[option] || environment(option);
  const settings: Settings = {
    ...given,
    ...found,
    baseUrl: found.baseUrl || SERVER,
    timeout: given.timeout ?? 60_000,
    maxRetries: given.maxRetries ?? 2,
    maxRetryAfter: given.maxRetryAfter ?? 60_000,
    headers: given.headers ?? {},
    webhookKeyUrl: found.webhookKeyUrl || WEBHOOK_KEY_URL,
  };
  const problem = problemOf(settings);
  if (problem) throw new InvalidArgumentError(problem);
  return { ...settings, baseUrl: settings.baseUrl.replace(/\/+$/, ""), headers: inOneCase(settings.headers) };
}

/** The options with those changes that are not undefined; headers are added. */
export function changed(settings: Settings, changes: ChangedOptions): ClientOptions {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return { ...settings, ...given, headers: { ...settings.headers, ...inOneCase(changes.headers ?? {}) } };
}

/** The option, or an error that says how to give it. */
export function need(settings: Settings, name: "apiToken" | "accountId" | "appId"): string {
  const value = settings[name];
  if (value) return value;
  throw new ConfigurationError(`this call needs ${name}: pass it to the client or set ${ENVIRONMENT[name]}`);
}

/** An option's variable of the environment, where there is one that may be read: Deno asks for a permission. */
function environment(option: keyof typeof ENVIRONMENT): string | undefined {
  try {
    return (globalThis as { process?: { env?: Record<string, string> } }).process?.env?.[ENVIRONMENT[option]];
  } catch {
    return undefined;
  }
}

/** Headers with their names in one case. */
export function inOneCase<T>(headers: Iterable<readonly [string, T]> | Readonly<Record<string, T>>): Record<string, T> {
  const pairs = Symbol.iterator in headers ? [...headers] : Object.entries(headers);
  return Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value]));
}

function problemOf(settings: Settings): string | undefined {
  const { timeout, maxRetries, maxRetryAfter, headers, apiToken } = settings;
  const must = (name: keyof Settings, what: string) => `${name} is ${String(settings[name])}; it must be ${what}`;
  if (!Number.isInteger(maxRetries) || maxRetries < 0) return must("maxRetries", "a whole number, 0 or more");
  if (typeof maxRetryAfter !== "number" || !(maxRetryAfter >= 0))
    return must("maxRetryAfter", "a number of milliseconds, 0 or more");
  if (typeof timeout !== "number" || !(timeout > 0)) return must("timeout", "a number of milliseconds, more than 0");
  if (tagOf(headers) !== "Object") return "headers must be an object";
  for (const [name, value] of Object.entries(headers)) {
    if (name.toLowerCase() === "host") return "headers: no 'host'; see baseUrl";
    if (!isHeader(name, value)) return `header ${JSON.stringify(name)} must be text that a header can have`;
  }
  if (apiToken !== undefined && (!isHeader("authorization", apiToken) || apiToken.includes(" ")))
    return "apiToken must be the token alone, without 'Bearer ' and blanks";
  return addressProblem("baseUrl", settings.baseUrl) ?? addressProblem("webhookKeyUrl", settings.webhookKeyUrl);
}

/** Whether it can be sent: it would begin another header, or no server reads it. */
function isHeader(name: string, value: unknown): boolean {
  return typeof value === "string" && /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^([!-~]([ -~\t]*[!-~])?)?$/.test(value);
}

function addressProblem(name: string, text: string): string | undefined {
  if (!/^https?:\/\/[^\s?#@\\\p{C}]+$/iu.test(text) || !URL.canParse(text))
    return `${name} must be an address like ${SERVER}, without user name and password`;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || LOCAL.test(hostname)
    ? undefined
    : `${name}: plain http to ${hostname} is not safe; use https`;
}

/** Names without a dot, names of local networks, and the addresses of private networks, as `URL` spells them. */
const LOCAL =
  /^([^.:]+|.*\.(localhost|local|internal)|(0|10|127|169\.254|172\.(1[6-9]|2\d|3[01])|192\.168)\.[\d.]+|\[(::1?|f[c-e]..:.*)\])$/;
