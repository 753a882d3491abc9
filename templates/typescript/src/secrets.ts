/**
 * Keeps secrets out of whatever people read.
 *
 * A value is secret by the name that it stands under. The query string of any link is, since it may be a signature, and
 * the path of an RTMP address, since it ends in the stream key.
 */

import { parse } from "./json.js";
import { SECRETS } from "./spec.js";

const MASK = "**********";

const SHORTEST = 4; // characters; masking shorter texts would make a message unreadable

const QUERY = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s?"'<>]*)\?[^\s"'<>]*/gi;
const STREAM = /(\brtmps?:\/\/[^\s/"'<>]+\/)[^\s"'<>]+/gi;

/** Whether a field of this name holds a secret. Unknown fields too: `authToken` ends like `token`. */
function isSecret(name: string): boolean {
  const spelled = name.replace(/[_-]/g, "").toLowerCase();
  return ["authorization", ...SECRETS].some((ending) => spelled.endsWith(ending));
}

/** A text as people may see it: query strings and the `known` secrets replaced. */
export function hide(text: string, known: readonly string[]): string {
  for (const secret of known) text = text.replaceAll(secret, MASK);
  return text.replace(STREAM, `$1${MASK}`).replace(QUERY, `$1?${MASK}`);
}

/** What a JSON text says, as people may see it; undefined where it is no JSON. */
export function parseHidden(json: string, known: readonly string[]): unknown {
  return parse(json, (name, value) => {
    if (value !== null && isSecret(name)) return MASK;
    return typeof value === "string" ? hide(value, known) : value;
  });
}

/** The secret texts in the JSON that is sent: a server may quote them. */
export function secretsIn(json: string): string[] {
  const found: string[] = [];
  parse(json, (name, value) => {
    if (isSecret(name))
      for (const text of [value].flat(Infinity))
        if (typeof text === "string" && text.length >= SHORTEST) found.push(text);
    return value;
  });
  return found;
}
