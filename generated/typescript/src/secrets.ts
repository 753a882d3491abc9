/**
 * Keeps secrets out of whatever people read.
 *
 * A value is secret by the name that it stands under. The query string of any link is, since it may be a signature, and
 * the path of an RTMP address, since it ends in the stream key. All of it takes linear time: servers send any text.
 */

import { parse } from "./json.js";
import { SECRETS } from "./spec.js";

const MASK = "**********";

const SHORTEST = 4; // characters; masking shorter texts would make a message unreadable

/** How the name of a secret ends, `authToken` as well as `auth-token`. */
const ENDING = `(?:${["authorization", ...SECRETS].map((name) => [...name].join("[_-]*")).join("|")})[_-]*`;

const NAME = new RegExp(`${ENDING}$`, "i");

/** A secret name, and its value: in quotes, which a text in a text escapes and which may never end, or without. */
const NAMED = new RegExp(
  `(${ENDING}\\\\*["']?\\s*[:=]\\s*)(?:(\\\\*)(["'])[^]*?(?:(?<!\\\\)\\2\\3|$)|(?:(?:bearer|basic) )?[^\\s"'&,;<>]+)`,
  "gi",
);

const STREAM = /(rtmps?:\/\/[^\s/"'<>]+\/)[^\s"'<>]+/gi;
const LINK = /:\/\/[^\s"'<>]+/g;

/** A text as people may see it: query strings, what stands under secret names and the `known` secrets replaced. */
export function hide(text: string, known: readonly string[]): string {
  for (const secret of known) text = text.replaceAll(secret, MASK);
  return text
    .replace(NAMED, `$1${MASK}`)
    .replace(STREAM, `$1${MASK}`)
    .replace(LINK, (link) => link.replace(/\?.*/, `?${MASK}`));
}

/** What a JSON text says, as people may see it; undefined where it is no JSON, or nested too deeply. */
export function parseHidden(json: string, known: readonly string[]): unknown {
  return parse(json, (name, value) => {
    if (value !== null && NAME.test(name)) return MASK;
    return typeof value === "string" ? hide(value, known) : value;
  });
}

/** The secret texts in JSON that is sent, as a server may quote them: the longest first, since one may begin another. */
export function secretsIn(json: string): string[] {
  const found: string[] = [];
  parse(json, (name, value) => {
    if (NAME.test(name))
      for (const text of [value].flat(Infinity))
        if (typeof text === "string" && text.length >= SHORTEST) found.push(text, JSON.stringify(text).slice(1, -1));
    return value;
  });
  return found.sort((a, b) => b.length - a.length);
}
