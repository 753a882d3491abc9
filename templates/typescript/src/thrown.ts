/** Understands what `fetch` throws, which each runtime words in its own way. */

/** What is read of an error and of its causes. */
interface Cause {
  readonly message?: unknown;
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly cause?: unknown;
}

const DEEPEST = 5;

/** An error, its cause, the cause of that, and so on. */
export function causesOf(thrown: unknown): Cause[] {
  const causes: Cause[] = [];
  for (let each = thrown; each != null && causes.length < DEEPEST; each = (each as Cause).cause)
    causes.push(Object(each) as Cause);
  return causes;
}

/** How what Node, Bun and Deno say begins where there was no connection yet; of certificates all of Node's codes. */
const UNSENT =
  /^(E(CONNREFUSED|NOTFOUND|AI_|(HOST|NET)UNREACH)|UND_ERR_CONNECT|ConnectionRefused|FailedToOpenSocket|UNABLE_TO_VERIFY|\w*CERT(_|$)|.*client error \(Connect)/;

/** Whether it is sure that nothing was sent. What nobody knows may have been sent. */
export function wasNotSent(thrown: unknown): boolean {
  return causesOf(thrown).some(
    ({ code, message, syscall = "" }) =>
      syscall === "connect" ||
      (!/read|write/.test(`${syscall}`) && (UNSENT.test(`${code}`) || UNSENT.test(`${message}`))),
  );
}
