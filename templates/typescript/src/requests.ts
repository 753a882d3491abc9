/** From a call's arguments to what is sent; refuses what cannot be sent. */

import type { Call } from "./core.js";
import { InvalidArgumentError } from "./errors.js";
import { tagOf } from "./json.js";
import { HEADERS, need, type Settings } from "./options.js";

/** A call that is ready to be sent, again and again if need be. Holds the token. */
export interface PreparedCall {
  /** How messages name the call. */
  readonly name: string;
  readonly method: string;
  /** Path below `baseUrl`, without the query; of a call to another address, that address. */
  readonly path: string;
  readonly url: string;
  readonly settings: Settings;
  readonly headers: Record<string, string>;
  readonly body?: string | undefined;
  /** Whether sending it twice can do no harm. */
  readonly repeatable?: boolean;
  /** Whether it fetches RealtimeKit's key: it carries no token, and is sent once. */
  readonly isKey?: boolean;
  /** Whether nothing but the account or the app can be missing. */
  readonly isFixed?: boolean;
}

/** The call with its arguments filled in. */
export function prepare(call: Call, settings: Settings): PreparedCall {
  const { method, ids = [] } = call;
  let used = 0;
  const path = call.path.replace(/\{(.+?)\}/g, (_, name: string) => {
    const option = name === "account_id" ? "accountId" : name === "app_id" ? "appId" : undefined;
    return segment(name, option ? need(settings, option) : ids[used++]);
  });
  const query = encodeQuery(call.query ?? {}, call.times ?? []);
  const body = "body" in call ? encodeBody(call.body) : undefined;
  return {
    name: `${method} ${path}`,
    method,
    path,
    settings,
    url: settings.baseUrl + path + (query && `?${query}`),
    headers: {
      ...HEADERS,
      ...(body && { "content-type": "application/json" }),
      ...settings.headers,
      authorization: `Bearer ${need(settings, "apiToken")}`,
    },
    body,
    repeatable: call.repeatable ?? /^(GET|HEAD|PUT|DELETE)$/.test(method),
    isFixed: call.ids === undefined,
  };
}

/** A call that the document does not have. */
export function escapeHatch(method: string, path: string, query: object | undefined, body: unknown): Call {
  if (!/^[a-z]+$/i.test(method)) throw new InvalidArgumentError(`${String(method)} is no HTTP method`);
  const template = quoted(String(path), "the path", encodeURI)
    .replaceAll("%25", "%")
    .replace(/%7B(account_id|app_id)%7D/g, "{$1}");
  if (!/^\/(?!\/)[^?#]*$/.test(template) || /%7[bd]/i.test(template) || DOT_SEGMENT.test(template))
    throw new InvalidArgumentError(
      `${JSON.stringify(path)} must be a path such as /accounts/{account_id}, without query and dot segments`,
    );
  method = method.toUpperCase();
  if (body !== undefined && /^(GET|HEAD)$/.test(method)) throw new InvalidArgumentError(`a ${method} has no body`);
  return { method, path: template, ids: [], query, ...(body !== undefined && { body }) }; // its ids stand in the path
}

const DOT_SEGMENT = /(\/|;|%(2f|3b|5c))(\.|%2e){1,2}(\/|;|%(2f|3b|5c)|$)/i;

/** An id as one segment of a path. */
function segment(name: string, id: unknown): string {
  if (typeof id !== "string") throw new InvalidArgumentError(`${name} is ${kindOf(id)}; pass a string`);
  if (/^\.{0,2}$/.test(id)) throw new InvalidArgumentError(`${JSON.stringify(id)} is no ${name}`);
  return quoted(id, name);
}

/** RFC 3986: all but letters, digits and `-._~` is escaped. */
function quoteAll(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function quoted(text: string, name: string, quote = quoteAll): string {
  try {
    return quote(text);
  } catch {
    throw new InvalidArgumentError(`${name} is not valid Unicode text`);
  }
}

function encodeQuery(query: object, times: readonly string[]): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (times.includes(name) && value != null && !isDate(value))
      throw new InvalidArgumentError(`${name} is ${kindOf(value)}; pass a Date`);
    for (const item of Array.isArray(value) ? value : [value])
      if (item != null) pairs.push(`${quoted(name, "a query argument")}=${quoted(queryText(name, item), name)}`);
  }
  return pairs.join("&");
}

function queryText(name: string, value: unknown): string {
  if (isDate(value)) return spellTime(name, value);
  if (isScalar(value)) return String(value);
  throw new InvalidArgumentError(`${name}: ${kindOf(value)} cannot be sent in a query`);
}

/** The JSON of what was given. `undefined` is left out. */
function encodeBody(body: unknown = {}): string {
  try {
    return JSON.stringify(body, jsonValue);
  } catch (error) {
    if (error instanceof InvalidArgumentError) throw error;
    throw new InvalidArgumentError("the body is nested too deeply, or contains itself");
  }
}

/** For `JSON.stringify`, which by itself would send null, nothing or `{}` in place of what it cannot send. */
function jsonValue(this: Record<string, unknown>, name: string, value: unknown): unknown {
  const given = this[name];
  if (isDate(given)) return spellTime(name, given);
  if (!isJson(value, Array.isArray(this)))
    throw new InvalidArgumentError(`the body cannot be sent: ${name} is ${kindOf(value)}`);
  return value;
}

function isJson(value: unknown, inList: boolean): boolean {
  if (value == null) return value === null || !inList;
  return isScalar(value) || ["Object", "Array"].includes(tagOf(value));
}

function isScalar(value: unknown): boolean {
  return (
    typeof value === "boolean" || Number.isFinite(value) || (typeof value === "string" && !LONE_SURROGATE.test(value))
  );
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/** RFC 3339 in UTC, cut to the millisecond; whole seconds without decimals. */
function spellTime(name: string, time: Date): string {
  if (Number.isNaN(+time)) throw new InvalidArgumentError(`${name} is an invalid Date`);
  return time.toISOString().replace(".000Z", "Z");
}

function isDate(value: unknown): value is Date {
  return tagOf(value) === "Date";
}

/** How messages name a value that cannot be sent. Texts may be secrets and are not shown. */
function kindOf(value: unknown): string {
  if (typeof value === "string") return LONE_SURROGATE.test(value) ? "text that is not valid Unicode" : "text";
  if (typeof value === "number") return String(value);
  return value == null ? String(value) : `a ${tagOf(value)}`;
}
