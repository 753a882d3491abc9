/** Lists: their first page, all of their pages, and how they end. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Page } from "realtimekit-api";
import { answers, failureOf, MEETINGS, refuses, says, Server, type Step } from "./server.js";

const things = (...ids: string[]) => ids.map((id) => ({ id }));
const page = (ids: string[], end_offset: number, total_count: number): Step =>
  says(things(...ids), { paging: { end_offset, total_count, start_offset: 1 } });

async function idsOf(list: AsyncIterable<{ id?: string }>): Promise<(string | undefined)[]> {
  const ids: (string | undefined)[] = [];
  for await (const item of list) ids.push(item.id);
  return ids;
}

test("for await goes through all pages", async () => {
  const server = await Server.plays(page(["a", "b"], 2, 3), page(["c"], 3, 3), refuses(500));
  assert.deepEqual(await idsOf(server.client().meetings.list({ per_page: 2 })), ["a", "b", "c"]);
  assert.deepEqual(
    server.requests.map((each) => each.target),
    [`${MEETINGS}?per_page=2`, `${MEETINGS}?per_page=2&page_no=2`],
  );
});

test("await gives the first page, which goes on from there", async () => {
  const server = await Server.plays(page(["a"], 1, 2), page(["b"], 2, 2));
  const first = await server.client().meetings.list({ page_no: 4 });
  assert.ok(first instanceof Page);
  assert.deepEqual([first.items, first.totalCount], [things("a"), 2]);
  assert.equal(server.requests.length, 1);
  assert.deepEqual(await idsOf(first), ["a", "b"]);
  assert.equal(server.last.target, `${MEETINGS}?page_no=5`);
});

test("pages are fetched as they are needed, and the first of a list that is walked twice only once", async () => {
  const server = await Server.plays(page(["a", "b"], 2, 4));
  const list = server.client().meetings.list();
  for (let walk = 0; walk < 2; walk++) for await (const { id } of list) if (id === "b") break;
  assert.equal(server.requests.length, 1);
});

const ends: Record<string, Step[]> = {
  "an empty page": [says(things("a")), says(things("b")), says([])],
  "a page that comes again": [says(things("a")), says(things("b"))],
  "two pages that take turns": [says(things("a")), says(things("b")), says(things("a")), says(things("b"))],
  "a page without paging at the end": [page(["a"], 1, 9), says(things("b"), { paging: null }), says([])],
};

for (const [name, steps] of Object.entries(ends)) {
  test(`a list ends at ${name}`, async () => {
    const server = await Server.plays(...steps);
    assert.deepEqual(await idsOf(server.client().meetings.list()), ["a", "b"]);
    assert.equal(server.requests.length, 3);
  });
}

test("things without an id are told apart by all that they hold", async () => {
  const same = says([{ name: "a" }]);
  const server = await Server.plays(says([{ name: "a" }]), says([{ name: "b" }]), same);
  let count = 0;
  for await (const _ of server.client().meetings.list()) count++;
  assert.equal(count, 2);
});

test("a list that has no pages is asked for once", async () => {
  const server = await Server.plays(says(things("a")));
  assert.deepEqual(await idsOf(server.client().webhooks.list()), ["a"]);
  assert.equal(server.requests.length, 1);
});

test("paging may stand inside the data, and one thing in place of a list", async () => {
  const inside = { id: "a", paging: { total_count: 1, end_offset: 1 } };
  const one = await Server.plays(says(inside));
  const list = await one.client().livestreams.list();
  assert.deepEqual([list.items, list.totalCount], [[inside], 1]);
  assert.deepEqual(await idsOf(list as AsyncIterable<{ id?: string }>), ["a"]);
  const none = await Server.plays(says({ paging: { total_count: 0 } }));
  assert.deepEqual((await none.client().livestreams.list()).items, []);
});

test("a failure on a later page comes through, after the things before it", async () => {
  const server = await Server.plays(page(["a"], 1, 9), refuses(404));
  const seen: unknown[] = [];
  const walk = async () => {
    for await (const { id } of server.client().meetings.list()) seen.push(id);
  };
  assert.equal((await failureOf(walk())).statusCode, 404);
  assert.deepEqual(seen, ["a"]);
});

test("a list that is made now and gone through later fails then, and not before", async () => {
  const server = await Server.plays(refuses(404));
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", note);
  const list = server.client().meetings.list();
  await new Promise((resolve) => setTimeout(resolve, 100));
  process.off("unhandledRejection", note);
  assert.deepEqual(unhandled, []);
  assert.equal((await failureOf(idsOf(list))).statusCode, 404);
});

test("counts of the wrong type end nothing and count nothing", async () => {
  const odd = { paging: { total_count: "1", end_offset: "1" } };
  const server = await Server.plays(says(things("a"), odd), answers(200, '{"data": []}'));
  const list = await server.client().meetings.list();
  assert.equal(list.totalCount, undefined);
  assert.deepEqual(await idsOf(list), ["a"]);
  assert.equal(server.requests.length, 2);
});

test("arguments that change while a list is walked change nothing", async () => {
  const server = await Server.plays(page(["a"], 1, 2), page(["b"], 2, 2));
  const params = { search: "then" };
  for await (const _ of server.client().meetings.list(params)) params.search = "now";
  assert.equal(server.last.target, `${MEETINGS}?search=then&page_no=2`);
});
