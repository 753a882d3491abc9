/** From what went wrong on the wire to the error that says so. */

import type { Answer } from "./answers.js";
import * as errors from "./errors.js";
import { type Document, isObject } from "./json.js";
import type { PreparedCall } from "./requests.js";
import { retryAfter } from "./retries.js";
import { hide, parseHidden, secretsIn } from "./secrets.js";
import { causesOf } from "./thrown.js";

const CLASSES: Readonly<Record<number, typeof errors.APIStatusError>> = {
  400: errors.BadRequestError,
  401: errors.AuthenticationError,
  403: errors.PermissionDeniedError,
  404: errors.NotFoundError,
  409: errors.ConflictError,
  422: errors.UnprocessableEntityError,
  429: errors.RateLimitError,
};

const LONGEST_TEXT = 500; // characters of a body that is not JSON
const LOOKED_AT = 5_000; // characters of such a body, before it is made fit for people

const TOKEN_HINT = "check apiToken (CLOUDFLARE_API_TOKEN): the API did not accept it";
const ROUTE_HINT = "check accountId (CLOUDFLARE_ACCOUNT_ID) and appId (REALTIMEKIT_APP_ID)";
const RIGHTS_HINT = `check apiToken (CLOUDFLARE_API_TOKEN), which needs the Realtime permission for this account; ${ROUTE_HINT}`;

/**
 * Numbers of the Cloudflare platform, which answers before RealtimeKit sees the call: bad request headers, a bad token, an
 * unknown route or object.
 */
const PLATFORM_HINTS: Readonly<Record<number, string>> = {
  6003: TOKEN_HINT,
  9109: TOKEN_HINT,
  10000: TOKEN_HINT,
  7000: ROUTE_HINT,
  7003: ROUTE_HINT,
};

/** The error for a call that was not answered within the time of one attempt. */
export function timeoutError(call: PreparedCall): errors.APITimeoutError {
  const { timeout } = call.settings;
  return new errors.APITimeoutError(`${call.name}: no answer within ${timeout} ms; see the option timeout`);
}

/** The error for a call that got no usable answer because of what `fetch` threw. */
export function connectionError(thrown: unknown, call: PreparedCall): errors.APIConnectionError {
  const causes = causesOf(thrown);
  const code = causes.find((each) => each.code)?.code;
  const detail = hide(causes.map((each) => each.message || code).join(": "), sentSecrets(call));
  return new errors.APIConnectionError(
    `${call.name}: no whole answer from ${new URL(call.url).origin}: ${detail}`,
    { cause: Object.assign(new Error(detail), { code }) }, // not what was thrown: it may hold the request, token and all
  );
}

/** The error for an answer that says that the call failed, in whichever form it says so. */
export function statusError(answer: Answer, call: PreparedCall): errors.APIStatusError {
  const { response } = answer;
  const [reasons, reason] = explanation(answer, sentSecrets(call));
  const code = reasons[0]?.["code"];
  const hint = hintFor(response, reasons, call);
  const text = `${response.status} ${reason}`.trimEnd() + (hint && ` (${hint})`);
  return Object.assign(new (kindOf(response.ok ? code : response.status))(text, answer, call), {
    code: typeof code === "number" || typeof code === "string" ? code : undefined,
    reason,
    errors: reasons,
    retryAfter: retryAfter(response.headers),
  });
}

function kindOf(status: unknown): typeof errors.APIStatusError {
  if (typeof status !== "number") return errors.APIStatusError;
  return status >= 500 && status <= 599 ? errors.InternalServerError : (CLASSES[status] ?? errors.APIStatusError);
}

/** Every reason as it came, and the text that says most: `error`, `errors`, `message`, the body, in this order. */
function explanation({ response, text }: Answer, known: readonly string[]): [Document[], string] {
  const body = parseHidden(text, known);
  if (!isObject(body)) return [[], line(body === undefined ? plain(text, known) : body) || response.statusText];
  const { error, errors: several, message } = body;
  const reasons = [error, ...(Array.isArray(several) ? several.map(asObject) : [])].filter(isObject);
  const texts = [...reasons.map((each) => each["message"]), error, message];
  const first = texts.find((each): each is string => typeof each === "string" && each !== "");
  return [reasons, first ?? (Object.keys(body).length ? line(body) : response.statusText)];
}

function asObject(reason: unknown): Document {
  return isObject(reason) ? reason : { message: reason };
}

/** A body that is not JSON: of a page only its title. */
function plain(body: string, known: readonly string[]): string {
  const text = body.slice(0, LOOKED_AT);
  const title = /<title>([^<]*)<\/title>/i.exec(text)?.[1];
  return hide(title ?? (/^\s*<(!doctype|html)/i.test(text) ? "an HTML page" : text), known);
}

/** A body made fit for one line. */
function line(body: unknown): string {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return text.replace(/\s+/g, " ").trim().slice(0, LONGEST_TEXT);
}

/** The secrets that the call carried, in case that the server quotes them. */
function sentSecrets(call: PreparedCall): string[] {
  return secretsIn(`[${JSON.stringify({ ...call.headers, token: call.settings.apiToken })}, ${call.body ?? null}]`);
}

function hintFor({ status, ok }: Response, reasons: readonly Document[], call: PreparedCall): string {
  if (call.isKey) return status < 500 ? "check webhookKeyUrl" : "";
  // 0 where a browser keeps the redirect to itself
  if (!ok && status < 400) return "redirects are not followed; see baseUrl";
  if (status === 403) return RIGHTS_HINT;
  for (const reason of reasons) {
    const hint = PLATFORM_HINTS[Number(reason["code"])];
    if (hint) return hint;
  }
  if (status === 404) return call.isFixed ? ROUTE_HINT : `if the ids are right, ${ROUTE_HINT}`;
  return status === 401 ? TOKEN_HINT : "";
}
