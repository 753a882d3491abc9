/** What calls take. `undefined` is not sent; null is, where it is allowed. */

/** What `things.list` takes. */
export interface ThingsListParams {
  /** Page to fetch. */
  page_no?: number | undefined;
  /** Kinds to look for. */
  kind?: readonly string[] | undefined;
}
