/** What calls take. `undefined` is not sent; null is, where it is allowed. */

import type { Word } from "./types.js";

/** What `things.create` takes. */
export interface ThingsCreateParams {
  /** A word. */
  word?: Word | undefined;
}
