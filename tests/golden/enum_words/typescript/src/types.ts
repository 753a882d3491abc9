/**
 * What calls give and webhooks deliver. Answers are not checked: a word that this version does not know is there as it
 * came, and so is a field that is not listed here.
 */

/** A word. */
export type Word =
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
  | "\u0000"
  | (string & {});

/** A thing. */
export interface Thing {
  /** A word. */
  word?: Word;
}
