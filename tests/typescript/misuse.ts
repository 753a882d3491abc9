// What users write, and the mistakes that the compiler tells them: a line after `@ts-expect-error` that compiles is an error.

import {
  type APIPromise,
  type Meeting,
  type MeetingsCreateParams,
  type MeetingStatus,
  NotFoundError,
  type Page,
  RateLimitError,
  RealtimeKit,
  RealtimeKitError,
  UnknownEvent,
  type WebhookEvent,
  type WebhookHeaders,
} from "realtimekit-api";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function isTrue<T extends true>(): T | void {}

const client = new RealtimeKit({ apiToken: "token", accountId: "account", appId: "app" });
const id = "an id";
const maybe: string | undefined = [id][0];

// Options
// @ts-expect-error: the names are camelCase
new RealtimeKit({ api_token: "token" });
// @ts-expect-error: milliseconds are a number
new RealtimeKit({ timeout: "20s" });
// @ts-expect-error: a token cannot be changed, only a new client has another one
client.withOptions({ apiToken: "other" });
// @ts-expect-error: resources are not to be replaced
client.meetings = client.meetings;
// @ts-expect-error: the core is not for users
client.meetings.core;
// @ts-expect-error: that of the client neither
client.core;

// Arguments
client.meetings.create();
client.meetings.create({ title: maybe, record_on_start: null });
client.meetings.list({ start_time: new Date(), per_page: 5 });
client.webhooks.create({ name: "mine", url: "https://example.com", events: ["meeting.started"] as const });
// @ts-expect-error: null only where the API gives it a meaning
client.meetings.create({ persist_chat: null });
// @ts-expect-error: no such argument
client.meetings.create({ name: "Monday" });
client.meetings.update(id, { status: "a word of tomorrow" });
client.meetings.create({ ai_config: { summarization: { text_format: "a word of tomorrow" } } });
// @ts-expect-error: a word is text
client.meetings.update(id, { status: 5 });
// @ts-expect-error: so deep down as well
client.meetings.create({ ai_config: { summarization: { text_format: true } } });
// @ts-expect-error: a time is a Date
client.meetings.list({ start_time: "2026-01-01" });
// @ts-expect-error: a number is a number
client.meetings.list({ per_page: "5" });
// @ts-expect-error: needs its arguments
client.meetings.participants.add(id);
// @ts-expect-error: needs preset_name
client.meetings.participants.add(id, { custom_participant_id: "user-17" });
// @ts-expect-error: undefined is not enough for what is needed
client.meetings.participants.add(id, { custom_participant_id: "user-17", preset_name: maybe });
// @ts-expect-error: needs an id
client.meetings.get();
// @ts-expect-error: which is a string
client.meetings.get(17);
// @ts-expect-error: many events, if only one
client.webhooks.create({ name: "mine", url: "https://example.com", events: "meeting.started" });
// @ts-expect-error: digit keys are known too
client.presets.update(id, { ui: { design_tokens: { colors: { brand: { 301: "#fff" } } } } });
client.presets.update(id, { ui: { design_tokens: { colors: { brand: { 300: "#fff" } } } } });
// @ts-expect-error: what ends a call is a signal
client.meetings.get(id, {}, { timeout: 5 });
client.meetings.get(id, {}, { signal: AbortSignal.timeout(5) });

// Answers
isTrue<Same<ReturnType<typeof client.meetings.get>, APIPromise<Meeting>>>();
export async function answers(): Promise<void> {
  const meeting = await client.meetings.get(id);
  isTrue<Same<typeof meeting.id, string>>();
  isTrue<Same<typeof meeting.title, string | undefined>>();
  isTrue<Same<typeof meeting.status, MeetingStatus | undefined>>();
  const word: MeetingStatus = "a word of tomorrow";
  if (meeting.status === "ACTIVE" || meeting.status === word) meeting.status satisfies string;
  // @ts-expect-error: it may be missing
  meeting.title.length;
  // @ts-expect-error: the envelope is gone
  meeting.data;
  // @ts-expect-error: times come as text
  meeting.created_at.getTime();
  // @ts-expect-error: a call has to be awaited
  client.meetings.get(id).title;

  const page = await client.meetings.list();
  isTrue<Same<typeof page.totalCount, number | undefined>>();
  page satisfies Page<{ id: string }>;
  for await (const found of client.meetings.list()) found.id satisfies string;
  for await (const found of page) found.id satisfies string;
  // @ts-expect-error: a page may be empty
  page.items[0].id;

  const { data, response } = await client.recordings.stop(id).withResponse();
  data.id satisfies string | undefined;
  response.status satisfies number;
  const anything = await client.request("GET", "/accounts");
  // @ts-expect-error: nobody knows what it is
  anything.result;
}

// What was received can be sent
export async function again(): Promise<void> {
  const preset = await client.presets.get(id);
  await client.presets.create({ name: "copy", config: preset.config, ui: preset.ui });
  await client.presets.update(id, { config: preset.config, ui: preset.ui });
  if (preset.permissions) {
    await client.presets.create({ ...preset, permissions: preset.permissions });
    await client.presets.update(id, { permissions: preset.permissions });
  }
  const { ai_config, recording_config, status } = await client.meetings.get(id);
  await client.meetings.replace(id, { ai_config, recording_config });
  await client.meetings.update(id, { status });
  const { events, name = "mine", url = "https://example.com" } = await client.webhooks.get(id);
  if (events) await client.webhooks.replace(id, { events, name, url });
  const recording = await client.recordings.get(id);
  if (recording.status) await client.recordings.list({ status: [recording.status] });
  const session = await client.sessions.get(id);
  for await (const other of client.sessions.list({ status: session.status })) other.id satisfies string;
}

// Parameters and errors have names
const fields: MeetingsCreateParams = { title: null };
client.meetings.replace(id, fields);
export function failed(error: unknown): number | undefined {
  if (error instanceof NotFoundError) return error.statusCode;
  if (error instanceof RateLimitError) return error.retryAfter;
  // @ts-expect-error: only an answer has a status
  if (error instanceof RealtimeKitError) return error.statusCode;
  return undefined;
}

// Webhooks
export async function delivered(request: Request): Promise<string | undefined> {
  const headers: WebhookHeaders = request.headers;
  const event = await client.webhooks.unwrap(await request.arrayBuffer(), headers);
  // @ts-expect-error: the body is bytes
  await client.webhooks.verify(await request.text(), request.headers);
  // @ts-expect-error: an event may be newer than the package
  event satisfies WebhookEvent;
  if (event instanceof UnknownEvent) return JSON.stringify(event.data);
  switch (event.event) {
    case "meeting.started":
      isTrue<Same<typeof event.event, "meeting.started">>();
      return event.meeting?.id;
    case "recording.statusUpdate":
      // @ts-expect-error: another event has it
      event.participant;
      return event.recording?.status;
    // @ts-expect-error: no such event
    case "meeting.exploded":
      return undefined;
    default:
      return event.event satisfies string;
  }
}
