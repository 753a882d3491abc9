/** What a client is told, where it looks for the rest, and what it refuses. */

import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { ConfigurationError, InvalidArgumentError, RealtimeKit } from "realtimekit-api";
import { failureOf, MEETINGS, refuses, says, Server, TOKEN } from "./server.js";

const VARIABLES = [
  "CLOUDFLARE_API_TOKEN",
  "CLOUDFLARE_ACCOUNT_ID",
  "REALTIMEKIT_APP_ID",
  "REALTIMEKIT_BASE_URL",
  "REALTIMEKIT_WEBHOOK_KEY_URL",
] as const;

function forget(): void {
  for (const name of VARIABLES) delete process.env[name];
}

beforeEach(forget);
afterEach(forget);

test("what is not given comes from the environment", async () => {
  const server = await Server.plays(says({}));
  const values = ["from-outside", "acct-2", "app-2", server.url, `${server.url}/key`];
  VARIABLES.forEach((name, index) => (process.env[name] = values[index]));
  await new RealtimeKit().meetings.get("m");
  await new RealtimeKit({ appId: "", accountId: undefined }).meetings.get("m");
  for (const { target, headers } of server.requests) {
    assert.equal(target, "/accounts/acct-2/realtime/kit/app-2/meetings/m");
    assert.equal(headers.authorization, "Bearer from-outside");
  }
});

for (const [option, variable] of [
  ["apiToken", "CLOUDFLARE_API_TOKEN"],
  ["accountId", "CLOUDFLARE_ACCOUNT_ID"],
  ["appId", "REALTIMEKIT_APP_ID"],
]) {
  test(`without ${option} the call says how to give it`, async () => {
    const server = await Server.plays(says({}));
    const error = await failureOf(server.client({ [option as string]: "" }).meetings.get("m"));
    assert.ok(error instanceof ConfigurationError);
    assert.match(error.message, new RegExp(`${option}.*${variable}`));
    assert.equal(server.requests.length, 0);
  });
}

test("apps need no app", async () => {
  const server = await Server.plays(says([]));
  await server.client({ appId: "" }).apps.list();
  assert.equal(server.last.target, "/accounts/acct/realtime/kit/apps");
});

const refused: [string, object][] = [
  ["maxRetries", { maxRetries: -1 }],
  ["maxRetries", { maxRetries: 1.5 }],
  ["maxRetries", { maxRetries: "2" }],
  ["maxRetryAfter", { maxRetryAfter: Number.NaN }],
  ["maxRetryAfter", { maxRetryAfter: "60" }],
  ["timeout", { timeout: 0 }],
  ["timeout", { timeout: "5" }],
  ["headers", { headers: new Map([["a", "b"]]) }],
  ["headers", { headers: "a: b" }],
  ["host", { headers: { Host: "elsewhere" } }],
  ['"x-a"', { headers: { "x-a": "b\r\nx-c: d" } }],
  ['"x-a"', { headers: { "x-a": 5 } }],
  ['"x-a"', { headers: { "x-a": " b" } }],
  ['"x-a"', { headers: { "x-a": "ü" } }],
  ['"a b"', { headers: { "a b": "c" } }],
  ["apiToken", { apiToken: "Bearer secret" }],
  ["apiToken", { apiToken: "secret\n" }],
  ["apiToken", { apiToken: 5 }],
  ["baseUrl", { baseUrl: "ftp://api.cloudflare.com" }],
  ["baseUrl", { baseUrl: "api.cloudflare.com" }],
  ["baseUrl", { baseUrl: "https://api.cloudflare.com?x=1" }],
  ["baseUrl", { baseUrl: "https://api.cloudflare.com#x" }],
  ["baseUrl", { baseUrl: "https://user:secret@api.cloudflare.com" }],
  ["baseUrl", { baseUrl: "https://api.cloudflare.com\\@evil.example" }],
  ["baseUrl", { baseUrl: "https://api\u202e.example" }],
  ["baseUrl", { baseUrl: 5 }],
  ["webhookKeyUrl", { webhookKeyUrl: "http://api.example/key" }],
];

for (const [named, options] of refused) {
  test(`${JSON.stringify(options)} is refused`, () => {
    assert.throws(
      () => new RealtimeKit(options),
      (error) =>
        error instanceof InvalidArgumentError && error.message.includes(named) && !/secret/.test(error.message),
    );
  });
}

const LOCAL = [
  "localhost",
  "127.0.0.1",
  "10.1.2.3",
  "172.16.0.1",
  "172.31.9.9",
  "192.168.1.1",
  "[::1]",
  "[fd00::1]",
  "api",
  "a.internal",
  "2130706433",
];
const REMOTE = [
  "example.com",
  "172.32.0.1",
  "172.15.0.1",
  "11.0.0.1",
  "8.8.8.8",
  "10.evil.com",
  "127.0.0.1.evil.com",
  "[2001:db8::1]",
  "134744072",
  "localhost.evil.com",
];

test("plain http goes to local servers only", () => {
  for (const host of LOCAL) new RealtimeKit({ baseUrl: `http://${host}:8080/x` });
  for (const host of REMOTE) assert.throws(() => new RealtimeKit({ baseUrl: `http://${host}/` }), /plain http/, host);
});

test("a copy has other options, adds headers, and leaves the first client as it is", async () => {
  const server = await Server.plays(says({}));
  const client = server.client({ headers: { "X-One": "1", "x-two": "2" } });
  await client.withOptions({ appId: "other", headers: { "X-TWO": "two" } }).meetings.get("m");
  assert.equal(server.last.target, "/accounts/acct/realtime/kit/other/meetings/m");
  assert.equal(server.last.headers["x-one"], "1");
  assert.equal(server.last.headers["x-two"], "two");
  await client.meetings.get("m");
  assert.equal(server.last.target, `${MEETINGS}/m`);
  assert.equal(server.last.headers["x-two"], "2");
  assert.throws(() => client.withOptions({ timeout: -1 }), InvalidArgumentError);
});

test("a copy can have other retries, and undefined changes nothing", async () => {
  const server = await Server.plays(refuses(500));
  const client = server.client({ maxRetries: 0 });
  await failureOf(client.withOptions({ maxRetries: undefined, appId: undefined }).meetings.get("m"));
  assert.equal(server.requests.length, 1);
  assert.equal(server.last.target, `${MEETINGS}/m`);
});

test("the user's own headers and the token go to the API, and nobody can replace the token", async () => {
  const server = await Server.plays(says({}));
  await server.client({ headers: { Authorization: "Bearer other", Accept: "text/plain" } }).meetings.get("m");
  assert.equal(server.last.headers.authorization, `Bearer ${TOKEN}`);
  assert.equal(server.last.headers.accept, "text/plain");
  assert.match(server.last.headers["user-agent"] ?? "", /^realtimekit-typescript\/\d/);
  assert.equal(server.last.headers["content-type"], undefined);
});

test("a fetch of one's own is called as a function", async () => {
  const calls: unknown[] = [];
  async function own(this: unknown, url: string, init: RequestInit): Promise<Response> {
    calls.push(this, url, init.redirect);
    return Response.json({ data: { id: "m" } });
  }
  const client = new RealtimeKit({ apiToken: "t", accountId: "a", appId: "b", fetch: own });
  assert.deepEqual(await client.meetings.get("m"), { id: "m" });
  assert.deepEqual(calls, [
    undefined,
    "https://api.cloudflare.com/client/v4/accounts/a/realtime/kit/b/meetings/m",
    "manual",
  ]);
});

test("a slash at the end of the address changes nothing", async () => {
  const server = await Server.plays(says({}));
  await server.client({ baseUrl: `${server.url}/v4//` }).meetings.get("m");
  assert.equal(server.last.target, `/v4${MEETINGS}/m`);
});
