/**
 * A clinic's first meeting, from an empty account to a verified webhook, against the emulator.
 *
 *     realtimekit-emulator                     # prints export lines; set them here
 *     node story.js http://127.0.0.1:8787      # and where it is
 *
 * What people do (join, speak) and the passing of time come from the emulator's control interface. All else is the client
 * `realtimekit-api`, as it is used with the real service.
 */

import { strict as assert } from "node:assert";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";

import { RealtimeKit, UnknownEvent, WebhookVerificationError } from "realtimekit-api";
import { Control } from "realtimekit-emulator-control";

type Delivery = { body: Buffer; headers: IncomingHttpHeaders };

async function story(account: RealtimeKit, control: Control, deliveries: Delivery[], hookUrl: string): Promise<void> {
  const app = await account.apps.create({ name: "Clinic" });
  const kit = account.withOptions({ appId: app.id });
  say(`App '${app.name}' is ${app.id}.`);

  const preset = await makePreset(account, kit);
  say(`Preset '${preset}' is a copy of group_call_host whose participants are transcribed.`);

  const webhook = await kit.webhooks.create({
    name: "story",
    url: hookUrl,
    events: ["recording.statusUpdate", "meeting.transcript"],
  });
  say(`Webhook ${webhook.id} posts ${webhook.events.join(" and ")} to ${hookUrl}.`);

  const meeting = await kit.meetings.create({ title: "Monday rounds", session_keep_alive_time_in_secs: 60 });
  say(`Meeting '${meeting.title}' is ${meeting.id}, ${meeting.status}.`);

  const peers = [];
  for (const name of ["Ada", "Grace"]) {
    const participant = await kit.meetings.participants.add(meeting.id, {
      custom_participant_id: name.toLowerCase(),
      name,
      preset_name: preset,
    });
    peers.push(await control.join({ token: participant.token }));
    say(`Participant ${name} joins with a token of ${participant.token.length} characters.`);
  }
  const session = await kit.activeSession.get(meeting.id);
  assert.equal(session.live_participants, 2, "two people should be in the meeting");
  say(`Both have joined: session ${session.id} is ${session.status}.`);

  const recording = await kit.recordings.start({ meeting_id: meeting.id });
  await control.advance({ seconds: 3 });
  const active = await kit.recordings.getActive(meeting.id);
  assert.equal(active.status, "RECORDING");
  say(`Recording ${recording.id} was ${recording.status} and is ${active.status} three seconds later.`);

  await peers[0]!.speak("How is the patient in room four?");
  await peers[1]!.speak("Much better, she can go home today.");
  await control.advance({ minutes: 1 });

  const stopped = await kit.recordings.stop(recording.id);
  await control.advance({ seconds: 15 });
  const done = await kit.recordings.get(recording.id);
  assert.equal(done.status, "UPLOADED");
  const video = await download(String(done.download_url));
  assert.equal(video.toString("latin1", 4, 8), "ftyp", "the download should be an MP4");
  say(`Stopped, it was ${stopped.status}; now it is ${done.status} with ${done.recording_duration} seconds.`);
  say(`Its file has ${video.length} bytes of MP4.`);

  for (const peer of peers) await peer.leave();
  await control.advance({ minutes: 2 });
  const ended = await kit.sessions.get(session.id);
  assert.equal(ended.status, "ENDED");
  say(`Both have left and the session is ${ended.status}, with ${ended.minutes_consumed.toFixed(1)} minutes in all.`);

  const transcript = await kit.sessions.getTranscript(session.id);
  const early = await download(transcript.transcript_download_url);
  assert.equal(early.length, 0, "the transcript should be empty at first");
  await control.advance({ minutes: 5 });
  const lines = (await download(transcript.transcript_download_url)).toString().trim().split("\n");
  assert.equal(lines.length, 2, "the transcript should have two sentences");
  assert.match(lines[0]!, /room four/);
  say(`Its transcript was empty at first and has ${lines.length} sentences five minutes later.`);

  await verify(kit, deliveries);
}

/**
 * Copies a preset of the app that the dashboard made: one that was made through the API has none.
 *
 * Nobody is transcribed without `transcription_enabled`. The API knows it, its document and the types made from it do not,
 * so this goes past them.
 */
async function makePreset(account: RealtimeKit, kit: RealtimeKit): Promise<string> {
  const presets = "/accounts/{account_id}/realtime/kit/{app_id}/presets";
  for await (const stock of account.presets.list()) {
    if (stock.name !== "group_call_host") continue;
    const answer = await account.request<{ data: Record<string, object> }>("GET", `${presets}/${stock.id}`);
    const { config, ui, permissions } = answer.data;
    const body = { name: "doctor", config, ui, permissions: { ...permissions, transcription_enabled: true } };
    await kit.request("POST", presets, { body });
    return body.name;
  }
  throw new Error("there should be a preset group_call_host");
}

/** What the webhook got: signed, in order, and telling the whole way of the recording. */
async function verify(kit: RealtimeKit, deliveries: Delivery[]): Promise<void> {
  const statuses: string[] = [];
  for (;;) {
    const { body, headers } = await next(deliveries, statuses);
    const event = await kit.webhooks.unwrap(body, headers);
    assert(!(event instanceof UnknownEvent));
    if (event.event === "recording.statusUpdate") {
      statuses.push(event.recording!.status!);
      continue;
    }
    assert.equal(event.event, "meeting.transcript");
    assert.deepEqual(statuses, ["INVOKED", "RECORDING", "UPLOADING", "UPLOADED"]);
    say(
      `The webhook got ${statuses.length + 1} signed events: the recording ${statuses.join(" → ")}, then the transcript.`,
    );
    const changed = Buffer.from(body.toString().replace("Monday", "Friday"));
    await assert.rejects(kit.webhooks.unwrap(changed, headers), WebhookVerificationError);
    say("One that somebody changed on the way is refused.");
    return;
  }
}

async function next(deliveries: Delivery[], before: string[]): Promise<Delivery> {
  for (let waited = 0; waited < 5_000 && deliveries.length === 0; waited += 10) await setTimeout(10);
  const delivery = deliveries.shift();
  assert(delivery, `the webhook should have got a transcript, after ${before.join(", ")}`);
  return delivery;
}

/** A server for deliveries, which keeps what came, raw. */
async function receiver(deliveries: Delivery[]): Promise<Server> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    deliveries.push({ body: Buffer.concat(parts), headers: request.headers });
    response.writeHead(204).end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return server;
}

async function download(url: string): Promise<Buffer> {
  const response = await fetch(url);
  assert(response.ok, `the download answered ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

function say(sentence: string): void {
  console.log(sentence);
}

const address = process.argv[2];
if (address === undefined) throw new Error("usage: node story.js http://127.0.0.1:8787");
const deliveries: Delivery[] = [];
const server = await receiver(deliveries);
try {
  await story(
    new RealtimeKit(),
    new Control(address),
    deliveries,
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
  );
} finally {
  server.close();
}
