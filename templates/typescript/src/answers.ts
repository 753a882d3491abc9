/** Answers as they came. */

/** An answer, read to its end. */
export interface Answer {
  readonly response: Response;
  readonly text: string;
}

/** The answer as a response whose body can still be read. A status above 599 is 599 there: `Response` takes no other. */
export function readable({ response, text }: Answer): Response {
  const { status, headers } = response;
  if (!status) return response; // a browser keeps a redirect to itself
  return new Response(text || null, status > 599 ? { status: 599, headers } : response);
}
