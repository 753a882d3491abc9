/**
 * What calls give and webhooks deliver. Answers are not checked: a word that this version does not know is there as it
 * came, and so is a field that is not listed here.
 */

/** A thing was made. */
export interface ThingMade {
  "event-kind": "thing.made";
  thing?: string;
}

/** A thing broke. */
export interface ThingBroken {
  "event-kind": "thing.brokenDown";
}

/** Whatever happened. */
export type AnyEvent = ThingMade | ThingBroken;
