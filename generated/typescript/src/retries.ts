/** Whether a failed call is sent again, and after how long. Decides only; waits for nothing. */

import type { APIStatusError, RealtimeKitError } from "./errors.js";
import type { PreparedCall } from "./requests.js";

const FIRST = 500; // milliseconds, as all durations
const LONGEST = 8_000;

/** The statuses that may be others next time, none among them. 409 is an answer, not a glitch. */
const TEMPORARY = /^(|408|429|5..)$/;

/** How an attempt failed. */
export interface Failure {
  readonly error: RealtimeKitError;
  /**
   * Whether the server may have acted on the call. Then only a call that does no harm twice is repeated: for a create the
   * thing may exist, and the API has no idempotency key.
   */
  readonly sent: boolean;
}

/** Milliseconds to wait before the attempt behind number `attempt` (the first is 0), or undefined to give up. */
export function delay(failure: Failure, call: PreparedCall, attempt: number): number | undefined {
  const { statusCode, retryAfter } = failure.error as Partial<APIStatusError>; // without them where no answer arrived
  if (call.isKey) return undefined; // asked for once: the delivery that needs it comes again
  if (attempt >= call.settings.maxRetries || (failure.sent && !call.repeatable)) return undefined;
  if (!TEMPORARY.test(String(statusCode ?? ""))) return undefined;
  if (retryAfter !== undefined) return retryAfter <= call.settings.maxRetryAfter ? retryAfter : undefined;
  return Math.random() * Math.min(LONGEST, FIRST * 2 ** attempt);
}

/** Milliseconds of a `Retry-After` header, in either of its forms; undefined where there is none that can be read. */
export function retryAfter(headers: Headers): number | undefined {
  const text = headers.get("retry-after")?.trim() ?? "";
  if (/^(\d+\.?\d*|\.\d+)$/.test(text)) return Number(text) * 1000;
  if (!/^[a-z]{3}/i.test(text)) return undefined; // `Date.parse` reads a date into nearly anything
  const time = Date.parse(/GMT|[+-]\d{4}$/.test(text) ? text : `${text} GMT`);
  return Number.isNaN(time) ? undefined : Math.max(0, time - Date.now());
}
