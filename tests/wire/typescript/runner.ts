/** Plays the wire cases of the scripted server at an address with the TypeScript package: `node runner.js ADDRESS`. */

import { inspect } from "node:util";
import * as sdk from "realtimekit-api";

// A client is called here by names that only the cases know.
type Json = any;

const AT_ONCE = 32;
const DURATIONS = ["timeout", "max_retry_after"];

/** Tells the scripted server what became of a case, and gives another one. */
async function next(outcomes: Json): Promise<Json> {
  const answer = await fetch(`${process.argv[2]}/_next`, { method: "POST", body: JSON.stringify(outcomes) });
  return answer.json();
}

function camel(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function optionsOf(options: Json): Json {
  const pairs = Object.entries(options) as [string, Json][];
  return Object.fromEntries(
    pairs.map(([name, value]) => [camel(name), DURATIONS.includes(name) ? value * 1000 : value]),
  );
}

/** What the call of a step gives, as JSON with the names of the wire. */
async function resultOf(client: Json, step: Json): Promise<Json> {
  const words: string[] = step.call.split(".").map(camel);
  const method = words.pop() ?? "";
  let owner = step.with ? client.withOptions(optionsOf(step.with)) : client;
  for (const word of words) owner = owner[word];
  const promise = owner[method](...argumentsOf(step));
  if (step.take === "items") {
    const items: Json[] = [];
    for await (const item of promise) {
      items.push(item);
      if (items.length === step.most) break;
    }
    return items;
  }
  const result = await promise;
  if (step.take === "page") return { items: result.items, total_count: result.totalCount ?? null };
  return result instanceof sdk.UnknownEvent ? result.data : (result ?? null);
}

function argumentsOf({ call, positional = [], arguments: named = {}, times = [] }: Json): Json[] {
  for (const name of times) named[name] = new Date(named[name]);
  if (call === "webhooks.verify" || call === "webhooks.unwrap") {
    const [body, headers] = positional;
    return [new Uint8Array(Buffer.from(body, "base64")), headers];
  }
  if (call === "request") {
    const [method, path, query, body] = positional;
    return [method, path, { query: query ?? undefined, body: body ?? undefined }];
  }
  return [...positional, ...(Object.keys(named).length > 0 ? [named] : [])];
}

/** All that an error tells. */
function told(error: Json): Json {
  return {
    kind: error.constructor === (sdk as Json)[error.name] ? error.name : inspect(error),
    status_code: error.statusCode,
    code: error.code,
    message: error.reason,
    request_id: error.requestId,
    method: error.method,
    path: error.path,
    errors: error.errors,
    retry_after: error.retryAfter === undefined ? null : error.retryAfter / 1000,
    text: String(error),
    shown: `${inspect(error, { depth: null })} ${JSON.stringify(error)} ${JSON.stringify(error.errors)}`,
  };
}

async function play(spec: Json): Promise<Json[]> {
  const outcomes: Json[] = [];
  let client: Json;
  for (const step of spec.steps) {
    try {
      client ??= new sdk.RealtimeKit(optionsOf(spec.options));
      outcomes.push({ result: await resultOf(client, step) });
    } catch (error) {
      outcomes.push({ error: told(error) });
    }
  }
  return outcomes;
}

const players = Array.from({ length: AT_ONCE }, async () => {
  for (let spec = await next(null); spec !== null;) spec = await next({ [spec.id]: await play(spec) });
});
await Promise.all(players);
