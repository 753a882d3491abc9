/** From an answer to what a call gives. Answers are not checked against the document: types cost nothing at run time. */

import type { Answer } from "./answers.js";
import { APIResponseError } from "./errors.js";
import { statusError } from "./failures.js";
import { at, type Document, isObject, parse } from "./json.js";
import type { PreparedCall } from "./requests.js";

/**
 * The whole answer. Throws APIResponseError where it is no JSON object, and APIStatusError where it says that the call
 * failed, whatever its status.
 */
export function documentOf(answer: Answer, call: PreparedCall): Document {
  const document = parse(answer.text);
  if (!isObject(document)) {
    const { status, headers } = answer.response;
    const kind = headers.get("content-type") ?? "an unnamed type";
    const text = `${status}, but the answer is no JSON object: ${answer.text.length} characters of ${kind}`;
    throw new APIResponseError(text, answer, call);
  }
  if (document["success"] === false) throw statusError(answer, call);
  return document;
}

/** What stands at the first of `places` that is there. */
export function payloadOf(document: Document, places: readonly string[] = ["data"]): unknown {
  for (const place of places) {
    const found = at(document, place);
    if (found != null) return found;
  }
  return undefined;
}
