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
export async function transmit(call: PreparedCall, signal = new AbortController().signal): Promise<Answer> {
  for (let attempt = 0; ; attempt++) {
    const outcome = (await within(call.settings.timeout, signal, (over) => attemptOnce(call, over))) ?? {
      error: timeoutError(call),
      sent: true,
    };
    if ("text" in outcome) return outcome;
    const wait = delay(outcome, call, attempt);
    if (wait === undefined) throw outcome.error;
    await within(wait, signal, () => new Promise<never>(() => {}));
  }
}

/** What each signal of a user ends. One listener serves it all: Node warns of a leak where a signal has more than ten. */
const ended = new WeakMap<EventTarget, Set<AbortController>>();

function end(this: EventTarget): void {
  ended.get(this)?.forEach((controller) => controller.abort());
}

/**
 * What `work` gives; undefined where the time is over first. Rejects with the reason of the user's `signal` once that is
 * aborted. Waits no longer in either case, though a `fetch` of the user's own may not care.
 */
async function within<T>(
  milliseconds: number,
  signal: AbortSignal,
  work: (over: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  signal.throwIfAborted();
  const controller = new AbortController();
  const over = new Promise<undefined>((resolve) => (controller.signal.onabort = () => resolve(undefined)));
  const timer = setTimeout(() => controller.abort(), Math.min(milliseconds, LONGEST_TIMER));
  const all = ended.get(signal) ?? new Set();
  ended.set(signal, all.add(controller));
  signal.addEventListener("abort", end); // which adds it once
  try {
    const done = await Promise.race([work(controller.signal), over]);
    signal.throwIfAborted();
    return done;
  } finally {
    clearTimeout(timer);
    all.delete(controller);
    if (!all.size) signal.removeEventListener("abort", end);
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
    return { error: connectionError(thrown, call), sent: !wasNotSent(thrown) };
  }
}
