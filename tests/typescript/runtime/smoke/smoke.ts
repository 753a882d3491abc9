/**
 * A short program that runs wherever there is `fetch`: Node, Deno, Bun, Cloudflare Workers, browsers. It gives what is wrong.
 *
 * `address` is a server of `test_runtime.py`, `closed` an address where nobody listens.
 */

import {
  APIConnectionError,
  APIStatusError,
  APITimeoutError,
  NotFoundError,
  RealtimeKit,
  UnknownEvent,
  WebhookVerificationError,
} from "realtimekit-api";

export async function smoke(address: string, closed: string): Promise<string[]> {
  const wrong: string[] = [];
  const token = "a-token-of-some-length";
  const client = new RealtimeKit({ apiToken: token, accountId: "a", appId: "b", baseUrl: address });
  const requestsFor = async (title: string) => {
    const response = await fetch(`${address}/count/${title}`);
    return ((await response.json()) as { count: number }).count;
  };
  const is = (what: string, found: unknown, wanted: unknown) => {
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      wrong.push(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  };
  const failureOf = async (what: string, call: PromiseLike<unknown>): Promise<any> => {
    try {
      await call;
    } catch (error) {
      return error;
    }
    wrong.push(`${what}: nothing was thrown`);
    return {};
  };

  const ids: unknown[] = [];
  for await (const meeting of client.meetings.list({ per_page: 2, search: "ü & co" })) ids.push(meeting.id);
  is("all pages", ids, ["1", "2", "3"]);

  const created = await client.meetings.create({ title: "Grüße" }).withResponse();
  is("what was sent is what came back", created.data.title, "Grüße");
  is(
    "the response",
    [created.response.status, await created.response.json()],
    [201, { success: true, data: created.data }],
  );

  is("a 503 is repeated", await client.meetings.get("flaky"), { id: "flaky" });

  const missing = await failureOf("404", client.meetings.get("missing"));
  is("404", [missing instanceof NotFoundError, missing.name, missing.reason], [true, "NotFoundError", "Not here."]);

  const moved = await failureOf("a redirect", client.meetings.get("moved"));
  is("a redirect is not followed", [moved instanceof APIStatusError, await requestsFor("stolen")], [true, 0]);

  let attempts = 0;
  const counting = async (url: string, init: RequestInit) => {
    attempts++;
    return fetch(url, init);
  };
  const counted = new RealtimeKit({ apiToken: token, accountId: "a", appId: "b", baseUrl: address, fetch: counting });
  const lost = await failureOf("a lost answer", counted.meetings.create({ title: "lost" }));
  is("a create whose answer was lost", [lost instanceof APIConnectionError, attempts], [true, 1]);

  const late = await failureOf(
    "a late answer",
    client.withOptions({ timeout: 200 }).meetings.create({ title: "late" }),
  );
  is("a late answer", [late instanceof APITimeoutError, await requestsFor("late")], [true, 1]);

  const signal = AbortSignal.timeout(100);
  const ended = await failureOf("an aborted call", client.meetings.get("late", {}, { signal }));
  is("an aborted call", ended === signal.reason, true);

  attempts = 0;
  const away = new RealtimeKit({ apiToken: token, accountId: "a", appId: "b", baseUrl: closed, fetch: counting });
  const refused = await failureOf("nobody there", away.meetings.create());
  is("nobody there", refused instanceof APIConnectionError, true);
  wrong.push(
    `(attempts at a refused connection: ${attempts}; it was worded: ${refused.message} ${refused.cause?.code})`,
  );

  const views = [client, client.meetings, client.meetings.get("m"), missing, refused];
  for (const view of views)
    if (`${inspect(view)} ${JSON.stringify(view)} ${view}`.includes(token)) wrong.push("the token is shown");

  const { body, signature } = (await (await fetch(`${address}/delivery`)).json()) as {
    body: string;
    signature: string;
  };
  const webhooks = new RealtimeKit({ webhookKeyUrl: `${address}/key` }).webhooks;
  const bytes = new TextEncoder().encode(body);
  const event = await webhooks.unwrap(bytes, new Headers({ "rtk-signature": signature }));
  is("a genuine event", event instanceof UnknownEvent ? "unknown" : event.event, "meeting.started");
  const forged = await failureOf("a forged event", webhooks.verify(bytes.reverse(), { "rtk-signature": signature }));
  is("a forged event", forged instanceof WebhookVerificationError, true);
  return wrong;
}

function inspect(thing: unknown): string {
  const runtime = globalThis as {
    Deno?: { inspect(thing: unknown): string };
    Bun?: { inspect(thing: unknown): string };
  };
  return (runtime.Deno ?? runtime.Bun)?.inspect(thing) ?? "";
}
