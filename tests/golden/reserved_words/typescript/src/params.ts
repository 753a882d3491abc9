/** What calls take. `undefined` is not sent; null is, where it is allowed. */

/** What `import.import` takes. */
export interface ImportImportParams {
  /** Its class. */
  class: string;
  /** Where it comes from. */
  from: string;
  /** Its items. */
  list?: readonly string[] | undefined;
  /** What to leave out. */
  omit?: string | null | undefined;
}
