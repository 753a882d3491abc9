/** What the runtime needs to know of the API's document. */

export const VERSION = "1.0.0";

export const SERVER = "https://api.example.com/v1";

/** The fields whose value is a secret, in one spelling for `stream_key` and `streamKey`. */
export const SECRETS: readonly string[] = ["password", "streamkey"];

/** The events that this version knows. */
export const EVENTS: readonly string[] = [];
