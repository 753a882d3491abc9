/** Looks into JSON of which nothing is known. */

/** A JSON object. */
export type Document = Readonly<Record<string, unknown>>;

/** What a text says; undefined where it is no JSON. */
export function parse(text: string, reviver?: (name: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, reviver);
  } catch {
    return undefined;
  }
}

/** Whether it is an object, and neither a list nor null. */
export function isObject(value: unknown): value is Document {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands at a place such as `data.recording`; undefined where there is nothing. */
export function at(document: unknown, place: string): unknown {
  return place.split(".").reduce((found, name) => (isObject(found) ? found[name] : undefined), document);
}

/** What kind of thing it is, such as `Date`, also where it comes from another window or context. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}
