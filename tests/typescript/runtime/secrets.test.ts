/** Nothing that people read shows a secret. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { answers, failureOf, lost, says, Server, TOKEN } from "./server.js";

function shown(thing: unknown): string {
  const views = [
    inspect(thing, { depth: null, showHidden: true }),
    JSON.stringify(thing) ?? "",
    String(thing),
    JSON.stringify(Object.getOwnPropertyNames(thing).map((name) => String((thing as Record<string, unknown>)[name]))),
  ];
  return views.join("\n");
}

test("a client, its resources and its calls do not show the token", async () => {
  const server = await Server.plays(says({ id: "m" }));
  const client = server.client({ headers: { "x-more": "another-secret" } });
  const call = client.meetings.get("m");
  const list = client.meetings.list();
  await call;
  for (const thing of [
    client,
    client.meetings,
    client.meetings.participants,
    client.webhooks,
    call,
    list,
    await list,
  ]) {
    assert.ok(!shown(thing).includes(TOKEN));
    assert.ok(!shown(thing).includes("another-secret"));
  }
  assert.match(inspect(client), /acct/);
});

test("errors do not show what was sent in secret, though the server quotes it", async () => {
  const quote = `token ${TOKEN}, password hunter22, secret s3cr3t-key`;
  const bodies = [
    JSON.stringify({ errors: [{ code: 1, message: quote, echo: [quote] }] }),
    JSON.stringify({
      error: { message: "No.", stream_key: "live-key", nested: { authToken: ["a-token"] }, Authorization: "x-auth" },
    }),
    JSON.stringify({
      message: "see https://files.example/a?sig=presigned and rtmps://live.example:443/app/stream-key",
    }),
    quote,
    `<title>${quote}</title>`,
  ];
  const params = { storage_config: { password: "hunter22", access_key: "acc3ss", secret: "s3cr3t-key" }, n: 1 };
  for (const body of bodies) {
    const server = await Server.plays(answers(400, body, { "x-echo": `Bearer ${TOKEN}` }));
    const error = await failureOf(server.client().request("POST", "/x", { body: params }));
    const text = shown(error) + JSON.stringify(error.errors) + error.reason + error.stack;
    for (const secret of [TOKEN, "hunter22", "s3cr3t-key", "live-key", "a-token", "x-auth", "presigned", "stream-key"])
      assert.ok(!text.includes(secret), `${secret} in ${text}`);
    assert.equal(await error.response.text(), body); // reachable for those who ask
  }
});

test("masking takes no longer than reading, whatever the server sends", async () => {
  const texts = [
    "a.",
    "a://",
    "rtmp://",
    "a?b://",
    "token",
    "to_",
    "token\\\\",
    'token:"',
    "token= ",
    "\\",
    '"',
    "<title>",
  ];
  for (const text of texts.map((part) => part.repeat(100_000)))
    for (const body of [text, JSON.stringify({ error: { message: text } })]) {
      const server = await Server.plays(answers(500, body));
      const began = process.cpuUsage();
      assert.equal((await failureOf(server.client({ maxRetries: 0 }).meetings.get("m"))).statusCode, 500);
      const used = process.cpuUsage(began);
      assert.ok(used.user + used.system < 5e6, `${text.slice(0, 10)}: ${used.user / 1e6} s`);
    }
});

test("an answer nested to any depth is an error that can be read", async () => {
  for (const depth of [1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 8_000, 12_000, 50_000]) {
    const server = await Server.plays(
      answers(400, `{"token": "s3cr3t", "at": ${"[".repeat(depth)}${"]".repeat(depth)}}`),
    );
    const error = await failureOf(server.client().meetings.get("m"));
    assert.equal(error.name, "BadRequestError", `at ${depth}`);
    assert.ok(!error.message.includes("s3cr3t"));
  }
});

test("what the masks leave stands as it came", async () => {
  const server = await Server.plays(
    answers(400, '{"error":{"message":"id abc of https://a.example/b?c=d is bad","key":"k","token":null}}'),
  );
  const error = await failureOf(server.client().meetings.get("m"));
  assert.equal(error.reason, "id abc of https://a.example/b?********** is bad");
  assert.deepEqual(error.errors[0], { message: error.reason, key: "k", token: null });
});

test("a failed connection shows neither the request nor what was sent", async () => {
  const fetch = async (url: string, init: RequestInit) => {
    const cause = Object.assign(new Error(`bad header ${JSON.stringify(init.headers)}`), { code: "EX", request: init });
    throw Object.assign(new TypeError("own fetch failed"), { cause, config: { url, init } });
  };
  const server = await Server.plays(lost);
  const error = await failureOf(server.client({ fetch }).request("POST", "/x", { body: { password: "hunter22" } }));
  assert.match(error.message, /own fetch failed: bad header/);
  assert.equal((error.cause as { code: string }).code, "EX");
  assert.ok(!shown(error).includes(TOKEN));
  assert.ok(!shown(error.cause).includes(TOKEN));
  assert.ok(!shown(error).includes("hunter22"));
});

test("an answer that is no JSON does not show itself", async () => {
  const server = await Server.plays(answers(200, `oops ${TOKEN}`));
  assert.ok(!shown(await failureOf(server.client().meetings.get("m"))).includes(TOKEN));
});
