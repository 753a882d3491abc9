/** Deliveries: which are genuine, what they hold, and where the key comes from. */

import assert from "node:assert/strict";
import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { test } from "node:test";
import {
  APIResponseError,
  APIStatusError,
  type ClientOptions,
  ConfigurationError,
  InternalServerError,
  RateLimitError,
  RealtimeKit,
  UnknownEvent,
  WebhookVerificationError,
} from "realtimekit-api";
import { answers, failureOf, says, Server, TOKEN, type Step } from "./server.js";

const ours = generateKeyPairSync("rsa", { modulusLength: 2048 });
const others = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pem = (key: KeyObject) => key.export({ type: "spki", format: "pem" }).toString();
const STARTED = new TextEncoder().encode('{"event": "meeting.started", "meeting": {"id": "m", "title": "ü"}}');

function signature(body: Uint8Array, key = ours.privateKey): string {
  return createSign("RSA-SHA256").update(body).sign(key, "base64");
}

function headersOf(body: Uint8Array, key = ours.privateKey): Record<string, string> {
  return { "rtk-signature": signature(body, key) };
}

const keyOf = (key: KeyObject): Step => says({ publicKey: pem(key) });

function receiver(server: Server, options: ClientOptions = {}): RealtimeKit["webhooks"] {
  return new RealtimeKit({ webhookKeyUrl: `${server.url}/key`, ...options }).webhooks;
}

test("a genuine delivery is read, without a token", async () => {
  const server = await Server.plays(keyOf(ours.publicKey));
  const event = await receiver(server).unwrap(STARTED, headersOf(STARTED));
  assert.ok(!(event instanceof UnknownEvent));
  assert.equal(event.event, "meeting.started");
  assert.deepEqual(event, JSON.parse(new TextDecoder().decode(STARTED)));
});

test("the key is fetched once, without the token and the user's headers", async () => {
  const server = await Server.plays(keyOf(ours.publicKey));
  const webhooks = receiver(server, { apiToken: TOKEN, headers: { "x-mine": "1" } });
  await Promise.all([1, 2, 3].map(() => webhooks.verify(STARTED, headersOf(STARTED))));
  await webhooks.verify(STARTED, headersOf(STARTED));
  assert.equal(server.requests.length, 1);
  assert.equal(server.last.headers.authorization, undefined);
  assert.equal(server.last.headers["x-mine"], undefined);
});

test("the environment says where the key is", async () => {
  const server = await Server.plays(keyOf(ours.publicKey));
  process.env["REALTIMEKIT_WEBHOOK_KEY_URL"] = `${server.url}/key`;
  try {
    await new RealtimeKit().webhooks.verify(STARTED, headersOf(STARTED));
  } finally {
    delete process.env["REALTIMEKIT_WEBHOOK_KEY_URL"];
  }
  assert.equal(server.last.target, "/key");
});

const forms: Record<string, (value: string) => any> = {
  Headers: (value) => new Headers({ "RTK-Signature": value }),
  "Node's object": (value) => ({ "rtk-signature": value, "x-none": undefined, "set-cookie": ["a", "b"] }),
  "an object with lists": (value) => ({ "Rtk-Signature": [value] }),
  "a Map": (value) => new Map([["RTK-SIGNATURE", value]]),
  pairs: (value) => [
    ["x", "y"],
    ["rtk-signature", value],
  ],
  "the older name": (value) => ({ "Dyte-Signature": value }),
};

for (const [name, form] of Object.entries(forms)) {
  test(`headers can be ${name}`, async () => {
    const server = await Server.plays(keyOf(ours.publicKey));
    await receiver(server).verify(STARTED, form(signature(STARTED)));
  });
}

test("a body can be any bytes: a Buffer, a part of a buffer, an ArrayBuffer", async () => {
  const server = await Server.plays(keyOf(ours.publicKey));
  const webhooks = receiver(server);
  const larger = new Uint8Array([0, ...STARTED, 0]);
  const part = larger.subarray(1, -1);
  for (const body of [Buffer.from(STARTED), part, STARTED.slice().buffer])
    assert.equal(((await webhooks.unwrap(body, headersOf(STARTED))) as { event: string }).event, "meeting.started");
});

for (const kind of ["a Uint8Array", "an ArrayBuffer"]) {
  test(`what changes in ${kind} after the call changes nothing`, async () => {
    const server = await Server.plays(keyOf(ours.publicKey));
    const bytes = STARTED.slice();
    const body = kind === "an ArrayBuffer" ? bytes.buffer : bytes;
    const call = receiver(server).unwrap(body, headersOf(STARTED));
    bytes.fill(32);
    assert.equal(((await call) as { event: string }).event, "meeting.started");
  });
}

test("an event of tomorrow comes with all that it holds", async () => {
  const server = await Server.plays(keyOf(ours.publicKey));
  const webhooks = receiver(server);
  for (const content of [{ event: "meeting.exploded", pieces: 3 }, { event: 5 }, { other: 1 }, { event: "toString" }]) {
    const body = new TextEncoder().encode(JSON.stringify(content));
    const event = await webhooks.unwrap(body, headersOf(body));
    assert.ok(event instanceof UnknownEvent);
    assert.equal(event.event, typeof content.event === "string" ? content.event : undefined);
    assert.deepEqual(event.data, content);
  }
});

const changed = STARTED.slice();
changed[20] = 0x20;

const bad: [string, any, any, RegExp][] = [
  ["changed bytes", changed, headersOf(STARTED), /not signed by RealtimeKit/],
  ["another's signature", STARTED, headersOf(STARTED, others.privateKey), /not signed by RealtimeKit/],
  ["an empty body", new Uint8Array(), headersOf(STARTED), /not signed by RealtimeKit/],
  ["a short signature", STARTED, { "rtk-signature": "AAAA" }, /not signed by RealtimeKit/],
];

for (const [name, body, headers, says_] of bad) {
  test(`${name}: refused, after one look for a newer key`, async () => {
    const server = await Server.plays(keyOf(ours.publicKey));
    const webhooks = receiver(server);
    for (let time = 0; time < 3; time++) {
      const error = await failureOf(webhooks.verify(body, headers));
      assert.ok(error instanceof WebhookVerificationError);
      assert.match(error.message, says_);
    }
    assert.equal(server.requests.length, 2);
    await webhooks.verify(STARTED, headersOf(STARTED));
  });
}

const never: [string, any, any, RegExp][] = [
  ["no header", STARTED, {}, /rtk-signature is missing/],
  ["no headers", STARTED, [], /rtk-signature is missing/],
  ["an empty header", STARTED, { "rtk-signature": "" }, /rtk-signature is missing/],
  ["no base64", STARTED, { "rtk-signature": "§§" }, /rtk-signature is not base64/],
  ["no whole base64", STARTED, { "rtk-signature": "AAA" }, /rtk-signature is not base64/],
  ["base64 with spaces", STARTED, { "rtk-signature": "AA AA" }, /rtk-signature is not base64/],
  ["a text", new TextDecoder().decode(STARTED), headersOf(STARTED), /the body is a String; pass the bytes/],
  ["parsed JSON", { event: "x" }, headersOf(STARTED), /the body is a Object; pass the bytes/],
  ["nothing", undefined, headersOf(STARTED), /pass the bytes/],
  ["no headers", STARTED, undefined, /rtk-signature is missing/],
  ["text for headers", STARTED, "rtk-signature: x", /rtk-signature is missing/],
  ["too much", new Uint8Array(1024 * 1024 + 1), headersOf(STARTED), /1048577 bytes/],
];

for (const [name, body, headers, says_] of never) {
  test(`${name}: refused without asking for a key`, async () => {
    const server = await Server.plays(keyOf(ours.publicKey));
    const error = await failureOf(receiver(server).unwrap(body, headers));
    assert.ok(error instanceof WebhookVerificationError, String(error));
    assert.match(error.message, says_);
    assert.equal(server.requests.length, 0);
  });
}

for (const text of ["[1]", "null", '"x"', "{", '{"event": "\xff"}']) {
  test(`a signed ${JSON.stringify(text)} is no event`, async () => {
    const server = await Server.plays(keyOf(ours.publicKey));
    const body = Buffer.from(text, "latin1");
    assert.match((await failureOf(receiver(server).unwrap(body, headersOf(body)))).message, /no JSON object/);
    await receiver(server).verify(body, headersOf(body));
  });
}

test("one MiB is not too much", async () => {
  const server = await Server.plays(keyOf(ours.publicKey));
  const body = new Uint8Array(1024 * 1024).fill(32);
  await receiver(server).verify(body, headersOf(body));
});

test("a new key is found when a check fails", async () => {
  const server = await Server.plays(keyOf(others.publicKey), keyOf(ours.publicKey));
  const webhooks = receiver(server);
  await webhooks.verify(STARTED, headersOf(STARTED, others.privateKey));
  await Promise.all([1, 2, 3].map(() => webhooks.verify(STARTED, headersOf(STARTED))));
  assert.equal(server.requests.length, 2);
});

test("after a minute a newer key is looked for again", async (context) => {
  const server = await Server.plays(keyOf(ours.publicKey));
  const webhooks = receiver(server);
  await failureOf(webhooks.verify(changed, headersOf(STARTED)));
  const now = performance.now();
  context.mock.method(performance, "now", () => now + 61_000);
  await failureOf(webhooks.verify(changed, headersOf(STARTED)));
  assert.equal(server.requests.length, 3);
});

test("a key that cannot be fetched is no fault of the delivery, and the next one asks again", async () => {
  const server = await Server.plays(
    answers(503, "away"),
    answers(429, "slow", { "retry-after": "0" }),
    answers(404, "gone"),
    answers(200, "{}"),
    says({ publicKey: "rubbish" }),
    says({ publicKey: "rubbish" }),
    answers(200, '{"success": false}'),
    keyOf(ours.publicKey),
  );
  const webhooks = receiver(server);
  const kinds = [
    InternalServerError,
    RateLimitError,
    APIStatusError,
    APIResponseError,
    APIResponseError,
    APIResponseError,
    APIStatusError,
  ];
  for (const kind of kinds) {
    const error = await failureOf(webhooks.verify(STARTED, headersOf(STARTED)));
    assert.ok(error instanceof kind, String(error));
    assert.match(error.message, /^GET http:\/\/127\.0\.0\.1:\d+\/key: /);
  }
  await webhooks.verify(STARTED, headersOf(STARTED));
  assert.equal(server.requests.length, kinds.length + 1); // no retries: the delivery comes again
});

test("a fixed key is the key", async () => {
  const server = await Server.plays(keyOf(others.publicKey));
  for (const webhookKey of [pem(ours.publicKey), pem(ours.publicKey).replaceAll("\n", "\\n")]) {
    const webhooks = receiver(server, { webhookKey });
    await Promise.all([1, 2].map(() => webhooks.verify(STARTED, headersOf(STARTED))));
    assert.match((await failureOf(webhooks.verify(changed, headersOf(STARTED)))).message, /not signed by RealtimeKit/);
  }
  assert.equal(server.requests.length, 0);
});

const ec = generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey;

const older = ours.publicKey.export({ type: "pkcs1", format: "pem" }).toString(); // BEGIN RSA PUBLIC KEY

for (const webhookKey of ["", "rubbish", pem(ec), older, "-----BEGIN PUBLIC KEY-----\n!!\n-----END PUBLIC KEY-----"]) {
  test(`${JSON.stringify(webhookKey.slice(0, 40))} is no key`, async () => {
    const server = await Server.plays(keyOf(ours.publicKey));
    const error = await failureOf(receiver(server, { webhookKey }).verify(STARTED, headersOf(STARTED)));
    assert.ok(error instanceof ConfigurationError);
    assert.match(error.message, /^webhookKey must be an RSA public key in PEM form \(BEGIN PUBLIC KEY\)$/);
  });
}

test("copies of a client share the key", async () => {
  const server = await Server.plays(keyOf(ours.publicKey));
  const client = new RealtimeKit({ webhookKeyUrl: `${server.url}/key` });
  await client.webhooks.verify(STARTED, headersOf(STARTED));
  await client.withOptions({ appId: "other" }).webhooks.verify(STARTED, headersOf(STARTED));
  assert.equal(server.requests.length, 1);
});
