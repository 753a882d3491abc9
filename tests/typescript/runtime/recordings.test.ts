/** The shortcuts beside the generated methods. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { failureOf, says, Server } from "./server.js";

for (const action of ["stop", "pause", "resume"] as const) {
  test(`${action} is control with the action filled in`, async () => {
    const server = await Server.plays(says({ id: "r" }));
    assert.deepEqual(await server.client().recordings[action]("r"), { id: "r" });
    assert.equal(server.last.method, "PUT");
    assert.equal(server.last.target, "/accounts/acct/realtime/kit/app/recordings/r");
    assert.deepEqual(JSON.parse(server.last.body), { action });
    const signal = AbortSignal.abort("no");
    assert.equal(await failureOf(server.client().recordings[action]("r", { signal })), "no");
  });
}
