/** What calls give. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { APIPromise, APIResponseError, APIStatusError, NotFoundError } from "realtimekit-api";
import { answers, failureOf, refuses, says, Server } from "./server.js";

test("a call gives the payload, with what this version does not know", async () => {
  const server = await Server.plays(says({ id: "m", status: "NEW_WORD", extra: { a: null }, title: null }));
  assert.deepEqual(await server.client().meetings.get("m"), {
    id: "m",
    status: "NEW_WORD",
    extra: { a: null },
    title: null,
  });
});

test("the payload stands at the first of its places that is there", async () => {
  const client = async (data: unknown) => (await Server.plays(says(data))).client();
  assert.deepEqual(await (await client({ session: { id: "s" } })).sessions.get("s"), { id: "s" });
  const tracks = { meeting_id: "m", layers: {} };
  assert.deepEqual(await (await client({ recording: { id: "r" } })).recordings.startTracks(tracks), { id: "r" });
  assert.deepEqual(await (await client({ id: "r" })).recordings.startTracks(tracks), { id: "r" });
});

test("an answer without the payload gives an empty one", async () => {
  const server = await Server.plays(answers(200, '{"success": true}'));
  assert.deepEqual(await server.client().meetings.get("m"), {});
  assert.deepEqual((await server.client().meetings.list()).items, []);
});

test("2xx with success false is a failure", async () => {
  const body = '{"success": false, "error": {"code": 404, "message": "Gone."}}';
  const server = await Server.plays(answers(200, body));
  const error = await failureOf(server.client().meetings.get("m"));
  assert.ok(error instanceof NotFoundError);
  assert.equal(error.statusCode, 200);
  assert.equal(error.reason, "Gone.");
  assert.equal(await error.response.text(), body);
});

for (const [name, body] of Object.entries({
  nothing: "",
  HTML: "<html>",
  "a list": "[1]",
  "a text": '"x"',
  null: "null",
  half: '{"a":',
})) {
  test(`2xx that is ${name} is no answer`, async () => {
    const server = await Server.plays(answers(200, body, { "cf-ray": "ray-1", "content-type": "text/x" }));
    const error = await failureOf(server.client().meetings.create());
    assert.ok(error instanceof APIResponseError && !(error instanceof APIStatusError));
    assert.match(
      error.message,
      /^POST .*: 200, but the answer is no JSON object: \d+ characters of text\/x \[request ray-1\]$/,
    );
    assert.equal(error.requestId, "ray-1");
    assert.equal(await error.response.text(), body);
    assert.equal(server.requests.length, 1);
  });
}

test("withResponse gives data and response, and the body can still be read", async () => {
  const server = await Server.plays(
    answers(201, '{"data": {"id": "m"}}', { "cf-ray": "ray-1", "set-cookie": "a=b" }),
    (response) => response.writeHead(204).end(),
  );
  const { data, response } = await server.client().meetings.create().withResponse();
  assert.deepEqual(data, { id: "m" });
  assert.ok(response instanceof Response);
  assert.equal(response.status, 201);
  assert.equal(response.headers.get("cf-ray"), "ray-1");
  assert.deepEqual(response.headers.getSetCookie(), ["a=b"]);
  assert.deepEqual(await response.json(), { data: { id: "m" } });
  const empty = await server.client().request("DELETE", "/x").withResponse();
  assert.equal(empty.response.status, 204);
  assert.equal(await empty.response.text(), "");
});

test("one call can be awaited in every way, and is sent once", async () => {
  const server = await Server.plays(says({ id: "m" }));
  const call = server.client().meetings.get("m");
  assert.ok(call instanceof Promise);
  assert.ok(call instanceof APIPromise);
  assert.deepEqual(await call, { id: "m" });
  assert.equal(await call, (await call.withResponse()).data);
  assert.equal(await call.then((meeting) => meeting.id), "m");
  let ended = false;
  assert.deepEqual(await call.finally(() => (ended = true)), { id: "m" });
  assert.ok(ended);
  assert.deepEqual(await Promise.all([call, call]), [{ id: "m" }, { id: "m" }]);
  assert.ok(!(call.then() instanceof APIPromise));
  assert.equal(server.requests.length, 1);
});

test("a failure is handled once, whichever way it is awaited", async (context) => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", note);
  context.after(() => process.off("unhandledRejection", note));
  const server = await Server.plays(refuses(404));
  const client = server.client();
  assert.ok((await failureOf(client.meetings.get("m").withResponse())) instanceof NotFoundError);
  assert.ok((await client.meetings.get("m").catch((error: unknown) => error)) instanceof NotFoundError);
  const all = (async () => {
    for await (const _ of client.meetings.list()) assert.fail();
  })();
  assert.ok((await failureOf(all)) instanceof NotFoundError);
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual(unhandled, []);
});
