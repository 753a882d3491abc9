/** Which failures are repeated, how often, and after how long. Requests are counted where they arrive. */

import assert from "node:assert/strict";
import { createServer } from "node:net";
import { once } from "node:events";
import { test } from "node:test";
import { APIConnectionError, APITimeoutError, ConflictError, RateLimitError, RealtimeKit } from "realtimekit-api";
import { answers, failureOf, lost, MEETINGS, pausesPass, refuses, says, Server, silence, truncated } from "./server.js";

const again = {
  "a lost answer": lost,
  "a truncated body": truncated,
  408: refuses(408),
  503: refuses(503),
  529: refuses(529),
};

for (const [name, step] of Object.entries(again)) {
  test(`${name} is repeated for a GET`, async (context) => {
    const pauses = pausesPass(context);
    const server = await Server.plays(step, step, says({ id: "m" }));
    assert.deepEqual(await server.client().meetings.get("m"), { id: "m" });
    assert.equal(server.requests.length, 3);
    assert.deepEqual(pauses, [250, 500]); // half of what is drawn from
  });

  test(`${name} is not repeated for a create`, async () => {
    const server = await Server.plays(step);
    await failureOf(server.client().meetings.create({ title: "t" }));
    assert.equal(server.requests.length, 1);
  });
}

test("pauses grow to 8 seconds", async (context) => {
  const pauses = pausesPass(context);
  const server = await Server.plays(refuses(500));
  await failureOf(server.client({ maxRetries: 7 }).meetings.get("m"));
  assert.deepEqual(pauses, [250, 500, 1000, 2000, 4000, 4000, 4000]);
});

test("429 is repeated for a create as well, after the time that the server names", async (context) => {
  const pauses = pausesPass(context);
  const server = await Server.plays(refuses(429, "slow", { "retry-after": "7" }), says({ id: "m" }));
  assert.deepEqual(await server.client().meetings.create({ title: "t" }), { id: "m" });
  assert.deepEqual(pauses, [7000]);
  assert.equal(server.requests[0]?.body, server.requests[1]?.body);
});

test("a longer Retry-After than allowed throws at once", async () => {
  const server = await Server.plays(refuses(429, "slow", { "retry-after": "61" }));
  const error = await failureOf(server.client().meetings.list());
  assert.ok(error instanceof RateLimitError);
  assert.equal(error.retryAfter, 61_000);
  assert.equal(server.requests.length, 1);
});

const dates = {
  "IMF-fixdate": (time: Date) => time.toUTCString(),
  asctime: (time: Date) => time.toUTCString().replace(/(\w+), (\d+) (\w+) (\d+) (\S+) GMT/, "$1 $3 $2 $5 $4"),
  "RFC 850": (time: Date) =>
    time.toUTCString().replace(/(\w+), (\d+) (\w+) \d\d(\d\d) (\S+) GMT/, "Sunday, $2-$3-$4 $5 GMT"),
};

for (const [name, spell] of Object.entries(dates)) {
  test(`Retry-After can be a date: ${name}`, async () => {
    const server = await Server.plays(refuses(503, "", { "retry-after": spell(new Date(Date.now() + 200_000)) }));
    const { retryAfter } = await failureOf(server.client().meetings.get("m"));
    assert.ok(retryAfter > 190_000 && retryAfter <= 200_000, String(retryAfter));
  });
}

test("a Retry-After that has passed is no pause", async (context) => {
  const pauses = pausesPass(context);
  const server = await Server.plays(refuses(503, "", { "retry-after": new Date(0).toUTCString() }), says({ id: "m" }));
  assert.deepEqual(await server.client().meetings.get("m"), { id: "m" });
  assert.deepEqual(pauses, [0]);
});

for (const text of ["soon", "-5", "1.2.3", "0x10", "2026-01-01T00:00:00Z"]) {
  test(`a Retry-After of ${text} is as none`, async () => {
    const server = await Server.plays(refuses(503, "", { "retry-after": text }));
    assert.equal((await failureOf(server.client({ maxRetries: 0 }).meetings.get("m"))).retryAfter, undefined);
  });
}

test("409 is an answer", async () => {
  const server = await Server.plays(refuses(409));
  assert.ok((await failureOf(server.client().recordings.get("r"))) instanceof ConflictError);
  assert.equal(server.requests.length, 1);
});

test("a refused connection is tried again for a create, since nothing was sent", async (context) => {
  const pauses = pausesPass(context);
  const port = await freePort();
  const client = new RealtimeKit({ apiToken: "t", accountId: "a", appId: "b", baseUrl: `http://127.0.0.1:${port}` });
  const error = await failureOf(client.meetings.create({ title: "t" }));
  assert.ok(error instanceof APIConnectionError);
  assert.match(error.message, /POST .*meetings: no whole answer from http:\/\/127\.0\.0\.1:\d+.*ECONNREFUSED/);
  assert.equal((error.cause as { code: string }).code, "ECONNREFUSED");
  assert.equal(pauses.length, 2);
});

test("a host name that does not exist is tried again for a create", async (context) => {
  const pauses = pausesPass(context);
  const client = new RealtimeKit({ apiToken: "t", accountId: "a", appId: "b", baseUrl: "https://nowhere.invalid" });
  assert.ok((await failureOf(client.meetings.create({ title: "t" }))) instanceof APIConnectionError);
  assert.equal(pauses.length, 2);
});

const unsent: Record<string, unknown> = {
  "Node: refused": { message: "fetch failed", cause: { code: "ECONNREFUSED", syscall: "connect" } },
  "Node: all addresses refused": { message: "fetch failed", cause: { code: "ECONNREFUSED", message: "", errors: [] } },
  "Node: no time to connect": { message: "fetch failed", cause: { code: "UND_ERR_CONNECT_TIMEOUT" } },
  "Node: a name server that is away": { message: "fetch failed", cause: { code: "EAI_AGAIN", syscall: "getaddrinfo" } },
  "Node: a long way": { message: "fetch failed", cause: { code: "ETIMEDOUT", syscall: "connect" } },
  "Node: no route": { message: "fetch failed", cause: { code: "EHOSTUNREACH", syscall: "connect" } },
  "Node: an old certificate": { message: "fetch failed", cause: { code: "CERT_HAS_EXPIRED" } },
  "Node: a certificate of nobody": { message: "fetch failed", cause: { code: "DEPTH_ZERO_SELF_SIGNED_CERT" } },
  "Node: a certificate of another": { message: "fetch failed", cause: { code: "ERR_TLS_CERT_ALTNAME_INVALID" } },
  "Node: a certificate of strangers": { message: "fetch failed", cause: { code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" } },
  "Bun: refused": { code: "ConnectionRefused", message: "Unable to connect." },
  "Deno: refused": { message: "error sending request for url (http://x/): client error (Connect): tcp connect error" },
};
const unknown: Record<string, unknown> = {
  "Node: reset": { message: "fetch failed", cause: { code: "ECONNRESET", syscall: "read" } },
  "Node: closed": { message: "fetch failed", cause: { code: "UND_ERR_SOCKET", message: "other side closed" } },
  "Node: broken pipe": { message: "fetch failed", cause: { code: "EPIPE", syscall: "write" } },
  "Node: no route any more": { message: "fetch failed", cause: { code: "EHOSTUNREACH", syscall: "read" } },
  "Node: a certificate that the server wants": { cause: { code: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED" } },
  "Bun: closed": { code: "ConnectionClosed", message: "The socket connection was closed unexpectedly." },
  "Deno: closed": { message: "error sending request for url (http://x/): connection closed before message completed" },
  "Chromium: anything": new TypeError("Failed to fetch"),
  "a text": "no",
  nothing: undefined,
};

for (const [times, failures] of [
  [3, unsent],
  [1, unknown],
] as const)
  for (const [name, failure] of Object.entries(failures)) {
    test(`a create is sent ${times} times: ${name}`, async (context) => {
      pausesPass(context);
      let calls = 0;
      const fetch = async () => {
        calls++;
        throw failure;
      };
      const client = new RealtimeKit({ apiToken: "t", accountId: "a", appId: "b", fetch });
      assert.ok((await failureOf(client.meetings.create({ title: "t" }))) instanceof APIConnectionError);
      assert.equal(calls, times);
    });
  }

test("a cause that is its own cause ends", async () => {
  const error: { message: string; cause?: unknown } = { message: "round" };
  error.cause = error;
  const client = new RealtimeKit({
    apiToken: "t",
    accountId: "a",
    appId: "b",
    maxRetries: 0,
    fetch: () => Promise.reject(error),
  });
  assert.match((await failureOf(client.meetings.get("m"))).message, /round/);
});

test("an attempt has its time, the body included, and a create is not sent again after it", async () => {
  const slow = await Server.plays(silence);
  const client = slow.client({ timeout: 50 });
  const error = await failureOf(client.meetings.create({ title: "t" }));
  assert.ok(error instanceof APITimeoutError);
  assert.equal(error.message, `POST ${MEETINGS}: no answer within 50 ms; see the option timeout`);
  assert.equal(slow.requests.length, 1);

  const stuck = await Server.plays((response) => response.writeHead(200).write('{"data"'), says({ id: "m" }));
  assert.deepEqual(await stuck.client({ timeout: 200 }).meetings.get("m"), { id: "m" });
  assert.equal(stuck.requests.length, 2);
});

test("a timeout of many days or none at all does not end at once", async () => {
  const server = await Server.plays((response) =>
    setTimeout(() => answers(200, '{"data":{}}')(response, server.last), 50),
  );
  for (const timeout of [2 ** 40, Infinity]) assert.deepEqual(await server.client({ timeout }).meetings.get("m"), {});
});

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, "127.0.0.1");
  await once(listener, "listening");
  const { port } = listener.address() as { port: number };
  listener.close();
  await once(listener, "close");
  return port;
}
