/** How a user ends a call. */

import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import { failureOf, refuses, says, Server, silence } from "./server.js";

test("a signal that is aborted already sends nothing", async () => {
  const server = await Server.plays(says({}));
  const reason = new Error("not now");
  assert.equal(await failureOf(server.client().meetings.get("m", {}, { signal: AbortSignal.abort(reason) })), reason);
  assert.equal(server.requests.length, 0);
});

test("a signal ends a call that waits for its answer, which is not sent again", async () => {
  const server = await Server.plays(silence);
  const controller = new AbortController();
  const call = server.client().meetings.get("m", {}, { signal: controller.signal });
  setTimeout(() => controller.abort("enough"), 50);
  assert.equal(await failureOf(call), "enough");
  assert.equal(server.requests.length, 1);
  assert.equal(getEventListeners(controller.signal, "abort").length, 0);
});

test("a signal ends a call whose body is still coming", async () => {
  const server = await Server.plays((response) => response.writeHead(200).write("{"));
  const signal = AbortSignal.timeout(50);
  assert.equal(await failureOf(server.client().meetings.get("m", {}, { signal })), signal.reason);
  assert.equal(server.requests.length, 1);
});

test("a signal ends the pause between two attempts", async () => {
  const server = await Server.plays(refuses(503, "", { "retry-after": "30" }));
  const controller = new AbortController();
  const began = performance.now();
  setTimeout(() => controller.abort(), 50);
  const error = await failureOf(server.client().meetings.get("m", {}, { signal: controller.signal }));
  assert.equal(error.name, "AbortError");
  assert.equal(error, controller.signal.reason);
  assert.ok(performance.now() - began < 5000);
  assert.equal(server.requests.length, 1);
});

test("a signal that outlives its calls keeps nothing of them", async () => {
  const server = await Server.plays(says({}));
  const { signal } = new AbortController();
  for (let call = 0; call < 20; call++) await server.client().meetings.get("m", {}, { signal });
  assert.equal(getEventListeners(signal, "abort").length, 0);
});

test("a signal and the timeout end a call whose own fetch does not care", async () => {
  const server = await Server.plays(silence);
  const client = server.client({ fetch: () => new Promise(() => {}), timeout: 50, maxRetries: 0 });
  assert.equal((await failureOf(client.meetings.get("m"))).name, "APITimeoutError");
  const signal = AbortSignal.timeout(50);
  const patient = client.withOptions({ timeout: 60_000 });
  assert.equal(await failureOf(patient.meetings.get("m", {}, { signal })), signal.reason);
});

test("one signal ends many calls at once, and Node does not warn of it", async () => {
  const warnings: Error[] = [];
  const warned = (warning: Error) => warnings.push(warning);
  process.on("warning", warned);
  const server = await Server.plays(silence);
  const controller = new AbortController();
  const client = server.client();
  const calls = Array.from({ length: 30 }, () =>
    failureOf(client.meetings.get("m", {}, { signal: controller.signal })),
  );
  setTimeout(() => controller.abort("enough"), 100);
  assert.deepEqual(new Set(await Promise.all(calls)), new Set(["enough"]));
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off("warning", warned);
  assert.deepEqual(warnings, []);
  assert.equal(getEventListeners(controller.signal, "abort").length, 0);
});

test("a call that ends leaves the others to their signal", async () => {
  const server = await Server.plays(says({ id: "1" }), silence);
  const controller = new AbortController();
  const { signal } = controller;
  const client = server.client();
  await client.meetings.get("m", {}, { signal });
  const call = failureOf(client.meetings.get("m", {}, { signal }));
  setTimeout(() => controller.abort("enough"), 50);
  assert.equal(await call, "enough");
});

test("a signal ends a list between its pages", async () => {
  const server = await Server.plays(says([{ id: "1" }], { paging: { total_count: 5, end_offset: 1 } }));
  const controller = new AbortController();
  const seen: unknown[] = [];
  const reason = await failureOf(
    (async () => {
      for await (const meeting of server.client().meetings.list({}, { signal: controller.signal })) {
        seen.push(meeting.id);
        controller.abort("enough");
      }
    })(),
  );
  assert.equal(reason, "enough");
  assert.deepEqual(seen, ["1"]);
  assert.equal(server.requests.length, 1);
});
