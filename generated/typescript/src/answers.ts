/** Answers as they came. */

/** An answer, read to its end. */
export interface Answer {
  readonly response: Response;
  readonly text: string;
}

/** The answer as a response whose body can still be read. */
export function readable({ response, text }: Answer): Response {
  return response.status ? new Response(text || null, response) : response; // 0: a browser keeps a redirect to itself
}
