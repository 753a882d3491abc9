/** Sends calls and sends them again. Knows the network; what an answer means stands in `payloads.ts`. */

import type { Answer } from "./answers.js";
import { connectionError, statusError, timeoutError } from "./failures.js";
import type { PreparedCall } from "./requests.js";
import { delay, type Failure } from "./retries.js";
import { wasNotSent } from "./thrown.js";

const LONGEST_TIMER = 2 ** 31 - 1; // milliseconds; a longer timer would go off at once

/**
 * The 2xx answer to `call`. Rejects with APIConnectionError or APIStatusError when retries are used up, and with the reason
 * of `signal` as soon as that is aborted.
 */
export async function transmit(call: PreparedCall, signal?: AbortSignal): Promise<Answer> {
  for (let attempt = 0; ; attempt++) {
    const outcome = await within(call.settings.timeout, signal, (over) => attemptOnce(call, over));
    if ("text" in outcome) return outcome;
    const wait = delay(outcome, call, attempt);
    if (wait === undefined) throw outcome.error;
    await within(wait, signal, (over) => new Promise((resolve) => over.addEventListener("abort", resolve)));
  }
}

/** Does something that ends when the time is over or the user's `signal` is aborted, and rejects with the reason of that. */
async function within<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (over: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, Math.min(milliseconds, LONGEST_TIMER));
  signal?.addEventListener("abort", abort);
  try {
    const done = await work(controller.signal);
    signal?.throwIfAborted();
    return done;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

async function attemptOnce(call: PreparedCall, over: AbortSignal): Promise<Answer | Failure> {
  const { method, url, headers, body = null } = call;
  const { fetch = globalThis.fetch } = call.settings; // a variable: browsers refuse a `fetch` that is called as a method
  try {
    const response = await fetch(url, { method, headers, body, redirect: "manual", signal: over });
    const answer = { response, text: await response.text() };
    return response.ok ? answer : { error: statusError(answer, call), sent: response.status !== 429 };
  } catch (thrown) {
    return over.aborted
      ? { error: timeoutError(call), sent: true }
      : { error: connectionError(thrown, call), sent: !wasNotSent(thrown) };
  }
}
