/** What the runtime needs to know of the API's document. */

export const VERSION = "0.1.0";

export const SERVER = "https://api.cloudflare.com/client/v4";

/** The fields whose value is a secret, in one spelling for `stream_key` and `streamKey`. */
export const SECRETS: readonly string[] = ["accesskey", "password", "privatekey", "secret", "streamkey", "token"];

/** The events that this version knows. */
export const EVENTS: readonly string[] = [
  "meeting.started",
  "meeting.ended",
  "meeting.participantJoined",
  "meeting.participantLeft",
  "meeting.chatSynced",
  "recording.statusUpdate",
  "livestreaming.statusUpdate",
  "meeting.transcript",
  "meeting.summary",
];
