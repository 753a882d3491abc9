/** Whether a failed call is sent again, and after how long. Decides only; waits for nothing. */

import { APIStatusError, type RealtimeKitError } from "./errors.js";
import type { PreparedCall } from "./requests.js";

const FIRST = 500; // milliseconds, as all durations
const LONGEST = 8_000;

/** How an attempt failed. */
export interface Failure {
  readonly error: RealtimeKitError;
  /** Whether it would be the same next time. */
  readonly isFinal?: boolean;
  /**
   * Whether the server may have acted on the call. Then only a call that does no harm twice is repeated: for a create the
   * thing may exist, and the API has no idempotency key.
   */
  readonly sent: boolean;
}

/** Milliseconds to wait before the attempt behind number `attempt` (the first is 0), or undefined to give up. */
export function delay(failure: Failure, call: PreparedCall, attempt: number): number | undefined {
  if (!call.toApi) return undefined; // RealtimeKit's key is asked for once: the delivery that needs it comes again
  if (failure.isFinal || attempt >= call.settings.maxRetries || (failure.sent && !call.repeatable)) return undefined;
  const wanted = failure.error instanceof APIStatusError ? failure.error.retryAfter : undefined;
  if (wanted !== undefined) return wanted <= call.settings.maxRetryAfter ? wanted : undefined;
  return Math.random() * Math.min(LONGEST, FIRST * 2 ** attempt);
}

/** Whether an answer with this status will be the same next time. 409 is an answer, not a glitch. */
export function isFinal(status: number): boolean {
  return status !== 408 && status !== 429 && !(status >= 500 && status <= 599);
}

/** Milliseconds of a `Retry-After` header, in either of its forms; undefined where there is none that can be read. */
export function retryAfter(headers: Headers): number | undefined {
  const text = headers.get("retry-after")?.trim() ?? "";
  if (/^(\d+\.?\d*|\.\d+)$/.test(text)) return Number(text) * 1000;
  if (!/^[a-z]{3}/i.test(text)) return undefined; // `Date.parse` reads a date into nearly anything
  const time = Date.parse(/GMT|[+-]\d{4}$/.test(text) ? text : `${text} GMT`);
  return Number.isNaN(time) ? undefined : Math.max(0, time - Date.now());
}
