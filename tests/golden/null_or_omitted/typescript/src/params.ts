/** What calls take. `undefined` is not sent; null is, where it is allowed. */

/** What `things.update` takes. */
export interface ThingsUpdateParams {
  /** Needed. */
  must: number;
  /** Needed; null takes it away. */
  must_or_null: number | null;
  /** Optional. */
  may?: string | undefined;
  /** Optional; null takes it away. */
  may_or_null?: string | null | undefined;
  /** Nested. */
  part?: Part | null | undefined;
}

/** A part. */
export interface Part {
  /** Its size. */
  size: number | null;
  /** Its name. */
  name?: string | undefined;
}
