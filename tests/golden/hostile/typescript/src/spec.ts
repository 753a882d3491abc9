/** What the runtime needs to know of the API's document. */

export const VERSION = "1.0'\nINJECTED = 1 # \\";

export const SERVER = "https://api.example.com/\" + INJECTED + '";

/** The fields whose value is a secret, in one spelling for `stream_key` and `streamKey`. */
export const SECRETS: readonly string[] = ['say """so'];

/** The events that this version knows. */
export const EVENTS: readonly string[] = [];
