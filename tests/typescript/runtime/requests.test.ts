/** What is sent, and what is refused before anything is sent. */

import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";
import { InvalidArgumentError } from "realtimekit-api";
import { answers, failureOf, MEETINGS, says, Server } from "./server.js";

test("an id is one segment of the path, whatever it holds", async () => {
  const server = await Server.plays(says({}));
  const client = server.client();
  for (const id of ["a/b", "..%2f", "%2e%2e", "?x=1", "#f", "a b", "ü", "a\\b", "\r\n", "!'()*", "-._~"]) {
    await client.meetings.get(id);
    const [segment = ""] = server.last.target.split("/").slice(-1);
    assert.equal(decodeURIComponent(segment), id);
    assert.match(segment, /^([\w.~-]|%[0-9A-F]{2})+$/);
    assert.equal(server.last.target, `${MEETINGS}/${segment}`);
  }
});

for (const id of ["", ".", "..", undefined, null, 5, {}, ["m"], "\ud800"]) {
  test(`${JSON.stringify(id)} is no id`, async () => {
    const server = await Server.plays(says({}));
    const error = await failureOf(server.client().meetings.get(id as string));
    assert.ok(error instanceof InvalidArgumentError);
    assert.match(error.message, /meeting_id/);
    assert.equal(server.requests.length, 0);
  });
}

test("query arguments: lists are repeated, booleans are words, times are in UTC, undefined and null are left out", async () => {
  const server = await Server.plays(says([]));
  const query = {
    a: ["x", "y&z"],
    b: true,
    c: 1.5,
    d: new Date("2026-01-02T03:04:05Z"),
    e: undefined,
    f: null,
    "g h": "ü+",
  };
  await server.client().request("GET", "/x", { query });
  assert.equal(server.last.target, "/x?a=x&a=y%26z&b=true&c=1.5&d=2026-01-02T03%3A04%3A05Z&g%20h=%C3%BC%2B");
});

for (const value of [Number.NaN, Infinity, 1n, {}, () => 1, Symbol("s"), new Date(Number.NaN), "\udfff", new Map()]) {
  test(`${String(value)} cannot be sent in a query`, async () => {
    const server = await Server.plays(says([]));
    assert.ok(
      (await failureOf(server.client().request("GET", "/x", { query: { a: value } }))) instanceof InvalidArgumentError,
    );
    assert.equal(server.requests.length, 0);
  });
}

test("a time in a query is a Date, not a text or a number", async () => {
  const server = await Server.plays(says([]));
  for (const start of ["2026-01-01T00:00:00Z", 1767225600000]) {
    const error = await failureOf(server.client().meetings.list({ start_time: start as unknown as Date }));
    assert.match(error.message, /start_time is .*; pass a Date/);
  }
  await server.client().meetings.list({ start_time: new Date("2026-01-01T00:00:00.5Z") });
  assert.deepEqual(
    server.requests.map((each) => each.target),
    [`${MEETINGS}?start_time=2026-01-01T00%3A00%3A00.500Z`],
  );
});

test("a body is sent as it is given, without what is undefined", async () => {
  const server = await Server.plays(says({}));
  const body = {
    title: "ü\u2028",
    list: [1, null, { x: undefined }],
    when: new Date("2026-01-01"),
    none: undefined,
    no: null,
  };
  await server.client().meetings.create(body as { title: string });
  assert.equal(server.last.headers["content-type"], "application/json");
  assert.deepEqual(JSON.parse(server.last.body), {
    title: "ü\u2028",
    list: [1, null, {}],
    when: "2026-01-01T00:00:00Z",
    no: null,
  });
});

test("a call that has a body sends one, if only an empty object", async () => {
  const server = await Server.plays(says({}));
  await server.client().meetings.create();
  assert.equal(server.last.body, "{}");
  await server.client().activeSession.kickAll("m");
  assert.equal(server.last.body, "");
});

test("things from another context are as good as ours", async () => {
  const server = await Server.plays(says({}));
  await server
    .client()
    .request("POST", "/x", { body: vm.runInNewContext('({ a: [1], when: new Date("2026-01-01") })') });
  assert.deepEqual(JSON.parse(server.last.body), { a: [1], when: "2026-01-01T00:00:00Z" });
});

const round: { self?: unknown } = {};
round.self = round;
let deep: unknown = 1;
for (let level = 0; level < 100_000; level++) deep = [deep];

const unsendable: Record<string, unknown> = {
  NaN: { a: Number.NaN },
  Infinity: { a: [-Infinity] },
  "a BigInt": { a: 1n },
  "a function": { a: () => 1 },
  "a symbol": { a: Symbol("s") },
  "a hole in a list": { a: [1, undefined] },
  "a Map": { a: new Map() },
  "a Set": { a: new Set([1]) },
  bytes: { a: new Uint8Array(2) },
  "a promise": { a: Promise.resolve(1) },
  "an invalid Date": { a: new Date(Number.NaN) },
  "a lone surrogate": { a: "\ud83d" },
  "what holds itself": round,
  "what is too deep": { a: deep },
};

for (const [name, body] of Object.entries(unsendable)) {
  test(`a body cannot have ${name}`, async () => {
    const server = await Server.plays(says({}));
    const error = await failureOf(server.client().request("POST", "/x", { body }));
    assert.ok(error instanceof InvalidArgumentError, String(error));
    assert.equal(error.cause, undefined);
    assert.equal(server.requests.length, 0);
  });
}

test("the arguments are those of the moment of the call", async () => {
  const server = await Server.plays(says({}));
  const params = { title: "then" };
  const call = server.client().meetings.create(params);
  params.title = "now";
  await call;
  assert.equal(JSON.parse(server.last.body).title, "then");
});

test("request: any method and path below the address, account and app filled in, the whole answer given", async () => {
  const server = await Server.plays(answers(200, '{"a": 1}'));
  const client = server.client();
  assert.deepEqual(await client.request("patch", "/accounts/{account_id}/a%20b/ü/{app_id}", { body: [1] }), { a: 1 });
  assert.equal(server.last.method, "PATCH");
  assert.equal(server.last.target, "/accounts/acct/a%20b/%C3%BC/app");
  assert.equal(server.last.body, "[1]");
  await client.request("POST", "/x", { body: null });
  assert.equal(server.last.body, "null");
});

test("request: what has no body by definition gives nothing", async () => {
  const server = await Server.plays((response) => response.writeHead(204).end());
  assert.equal(await server.client().request("DELETE", "/x"), undefined);
  assert.equal(await server.client().request("HEAD", "/x"), undefined);
});

const badRequests: [string, unknown, object?][] = [
  ["G T", "/x"],
  ["", "/x"],
  ["GET", "x"],
  ["GET", "//evil.example/x"],
  ["GET", "https://evil.example"],
  ["GET", "/x?a=1"],
  ["GET", "/x#a"],
  ["GET", "/a/../b"],
  ["GET", "/a/%2e%2E"],
  ["GET", "/a/.%2e/b"],
  ["GET", "/a\\..\\b"],
  ["GET", "/a%2f..%2fb"],
  ["GET", "/a/.;x/b"],
  ["GET", "/{meeting_id}"],
  ["GET", "/\ud800"],
  ["GET", 5],
  ["GET", undefined],
  ["GET", "/x", { body: {} }],
];

for (const [method, path, params] of badRequests) {
  test(`request refuses ${method} ${JSON.stringify(path)} ${JSON.stringify(params ?? {})}`, async () => {
    const server = await Server.plays(says({}));
    const error = await failureOf(server.client().request(method, path as string, params));
    assert.ok(error instanceof InvalidArgumentError, String(error));
    assert.equal(server.requests.length, 0);
  });
}
