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

/** What each signal of a user stops. One listener serves it all: Node warns of a leak where a signal has more than ten. */
const stopped = new WeakMap<EventTarget, Set<() => void>>();

function stopAll(this: EventTarget): void {
  stopped.get(this)?.forEach((stop) => stop());
}

/**
 * What `work` gives; undefined where the time is over first. Rejects with the reason of the user's `signal` once that is
 * aborted. Waits no longer in either case, though a `fetch` of the user's own may not care.
 */
async function within<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (over: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const all = signal && (stopped.get(signal) ?? new Set());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = () => {};
  try {
    const done = await new Promise<T | undefined>((resolve, reject) => {
      stop = () => {
        controller.abort(); // a listener at its signal would cost more than all the rest here
        resolve(undefined);
      };
      timer = setTimeout(stop, Math.min(milliseconds, LONGEST_TIMER));
      if (all) stopped.set(signal, all.add(stop));
      signal?.addEventListener("abort", stopAll); // which adds it once
      work(controller.signal).then(resolve, reject);
    });
    signal?.throwIfAborted();
    return done;
  } finally {
    clearTimeout(timer);
    all?.delete(stop);
    if (!all?.size) signal?.removeEventListener("abort", stopAll);
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
