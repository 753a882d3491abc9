/**
 * What calls give and webhooks deliver. Answers are not checked: a word that this version does not know is there as it
 * came, and so is a field that is not listed here.
 */

/** A big thing. */
export interface BigThing extends Thing, Dated {
  /** Its size in metres. */
  size: number;
  /** By name. */
  parts?: Record<string, Thing>;
}

/** A thing. */
export interface Thing {
  /** Its identifier. */
  id?: string;
}

/** Has a date. */
export interface Dated {
  /** When it was made. A time, as text in RFC 3339. */
  madeAt?: string | null;
}
