/** What calls take. `undefined` is not sent; null is, where it is allowed. */

/** What `things.create` takes. */
export interface ThingsCreateParams {
  /** A word. */
  word?: WordParam | undefined;
}

/** A word. */
export type WordParam =
  | "plain"
  | "two words"
  | "it's"
  | 'say "so"'
  | "line\nbreak"
  | "back\\slash"
  | "trailing\\"
  | ""
  | "`tick`"
  | "a|b"
  | "{{ x }}"
  | "\u0000";
