/** What errors say. */

import assert from "node:assert/strict";
import { test } from "node:test";
import * as sdk from "realtimekit-api";
import { answers, failureOf, MEETINGS, refuses, says, Server } from "./server.js";

const KINDS: [number, string][] = [
  [400, "BadRequestError"],
  [401, "AuthenticationError"],
  [403, "PermissionDeniedError"],
  [404, "NotFoundError"],
  [409, "ConflictError"],
  [418, "APIStatusError"],
  [422, "UnprocessableEntityError"],
  [429, "RateLimitError"],
  [500, "InternalServerError"],
  [529, "InternalServerError"],
];

for (const [status, kind] of KINDS) {
  test(`${status} is ${kind}`, async () => {
    const server = await Server.plays(refuses(status, "Not like this.", { "cf-ray": "ray-1" }));
    const error = await failureOf(server.client({ maxRetries: 0 }).meetings.get("m"));
    assert.equal(error.constructor, sdk[kind as keyof typeof sdk]);
    assert.ok(error instanceof sdk.APIStatusError && error instanceof sdk.RealtimeKitError && error instanceof Error);
    const { name, statusCode, code, reason, errors, requestId, method, path, retryAfter } = error;
    assert.deepEqual(
      { name, statusCode, code, reason, errors, requestId, method, path, retryAfter },
      {
        name: kind,
        statusCode: status,
        code: status,
        reason: "Not like this.",
        errors: [{ code: status, message: "Not like this." }],
        requestId: "ray-1",
        method: "GET",
        path: `${MEETINGS}/m`,
        retryAfter: undefined,
      },
    );
    assert.ok(error.message.startsWith(`GET ${MEETINGS}/m: ${status} Not like this.`));
    assert.ok(error.message.endsWith("[request ray-1]"));
    assert.ok(error.stack?.startsWith(`${kind}: GET`));
  });
}

const bodies: [string, string, string, number | undefined][] = [
  ["the platform's envelope", '{"success":false,"errors":[{"code":7003,"message":"No route."}]}', "No route.", 7003],
  ["a bare message", '{"message":"Broken."}', "Broken.", undefined],
  ["an error that is a text", '{"error":"Broken."}', "Broken.", undefined],
  ["errors that are texts", '{"errors":["Broken."]}', "Broken.", undefined],
  ["an object of strangers", '{"a": 1}', '{"a":1}', undefined],
  ["an empty object", "{}", "Bad Request", undefined],
  ["a page", "<!doctype html><title>502:\n bad</title><p>x", "502: bad", undefined],
  ["a page without a title", "<html><p>x", "an HTML page", undefined],
  ["plain text", "  so\n\n sorry ", "so sorry", undefined],
  ["a JSON text", '"sorry"', "sorry", undefined],
  ["a list", "[1]", "[1]", undefined],
  ["nothing", "", "Bad Request", undefined],
  ["very much", "x".repeat(1000), "x".repeat(500), undefined],
];

for (const [name, body, reason, code] of bodies) {
  test(`a failure can be told by ${name}`, async () => {
    const server = await Server.plays(answers(400, body));
    const error = await failureOf(server.client().meetings.get("m"));
    assert.equal(error.reason, reason);
    assert.equal(error.code, code);
    assert.equal(await error.response.text(), body);
  });
}

test("hints say what to check", async () => {
  const said = async (status: number, code: number, call: (client: sdk.RealtimeKit) => PromiseLike<unknown>) => {
    const body = JSON.stringify({ errors: [{ code, message: "No." }] });
    const server = await Server.plays(answers(status, body, { location: "https://elsewhere.example/" }));
    return (await failureOf(call(server.client()))).message as string;
  };
  assert.match(await said(401, 0, (client) => client.meetings.get("m")), /apiToken/);
  assert.match(await said(400, 6003, (client) => client.meetings.get("m")), /apiToken/);
  assert.match(await said(403, 0, (client) => client.meetings.get("m")), /Realtime permission.*accountId.*appId/);
  assert.match(await said(404, 0, (client) => client.meetings.get("m")), /if the ids are right, check accountId/);
  assert.match(await said(404, 0, (client) => client.meetings.list()), /\(check accountId/);
  assert.match(await said(404, 0, (client) => client.request("GET", "/x")), /if the ids are right/);
  assert.match(await said(404, 7003, (client) => client.meetings.get("m")), /\(check accountId/);
  assert.match(await said(302, 0, (client) => client.meetings.get("m")), /redirects are not followed.*baseUrl/);
});

test("a code that is a word is no number of the platform", async () => {
  const server = await Server.plays(answers(400, '{"errors": [{"code": "constructor", "message": "No."}]}'));
  const error = await failureOf(server.client().meetings.get("m"));
  assert.equal(error.code, "constructor");
  assert.equal(error.message, `GET ${MEETINGS}/m: 400 No.`);
});

test("a redirect is not followed, and nobody else sees the token", async () => {
  const other = await Server.plays(says({}));
  const server = await Server.plays(answers(307, "", { location: `${other.url}/x` }));
  const error = await failureOf(server.client().meetings.create());
  assert.equal(error.statusCode, 307);
  assert.equal(error.response.headers.get("location"), `${other.url}/x`);
  assert.equal(other.requests.length, 0);
});

test("a redirect that a browser keeps to itself is an error as well", async () => {
  const hidden = {
    ok: false,
    status: 0,
    type: "opaqueredirect",
    statusText: "",
    headers: new Headers(),
    text: async () => "",
  };
  const fetch = async () => hidden as unknown as Response;
  const client = new sdk.RealtimeKit({ apiToken: "t", accountId: "a", appId: "b", fetch });
  const error = await failureOf(client.meetings.get("m"));
  assert.ok(error instanceof sdk.APIStatusError);
  assert.match(error.message, /redirects are not followed/);
});
