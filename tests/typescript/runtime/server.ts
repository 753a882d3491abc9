/** A scripted server on 127.0.0.1: one step for each request, the last step again for all that follow. */

import { once } from "node:events";
import { createServer, type IncomingMessage, type Server as HttpServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, type TestContext } from "node:test";
import { type ClientOptions, RealtimeKit } from "realtimekit-api";

export interface Request {
  readonly method: string;
  readonly target: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** What happens to a request that was read. */
export type Step = (response: ServerResponse, request: Request) => void;

export const TOKEN = "token-with-many-characters";
export const MEETINGS = "/accounts/acct/realtime/kit/app/meetings";

/** The request is read; no answer comes. */
export const lost: Step = (response) => response.destroy();

/** The request is read, and the client is left waiting. */
export const silence: Step = () => {};

/** An answer that breaks off: its length promises more than comes. */
export const truncated: Step = (response) => {
  response.writeHead(200, { "content-length": 100 });
  response.write('{"success": true, ', () => response.destroy());
};

export function answers(status: number, body: string, headers: Record<string, string> = {}): Step {
  return (response) => response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
}

/** The envelope of a success around `payload`; `rest` stands beside it. */
export function says(payload: unknown, rest: object = {}): Step {
  return answers(200, JSON.stringify({ success: true, data: payload, ...rest }));
}

/** An answer that says no, as RealtimeKit itself says it. */
export function refuses(status: number, message = "No.", headers: Record<string, string> = {}): Step {
  return answers(status, JSON.stringify({ success: false, error: { code: status, message } }), headers);
}

const running: Server[] = [];

afterEach(() => {
  for (const server of running.splice(0)) server.close();
});

export class Server {
  readonly requests: Request[] = [];
  readonly #http: HttpServer;
  #steps: Step[];

  private constructor(steps: Step[]) {
    this.#steps = steps;
    this.#http = createServer(async (message, response) => {
      let body = "";
      for await (const chunk of message) body += chunk;
      const request = { method: message.method ?? "", target: message.url ?? "", headers: message.headers, body };
      this.requests.push(request);
      const step = this.#steps.length > 1 ? this.#steps.shift() : this.#steps[0];
      step?.(response, request);
    });
  }

  /** Ends with the test. */
  static async plays(...steps: Step[]): Promise<Server> {
    const server = new Server(steps);
    running.push(server);
    server.#http.listen(0, "127.0.0.1");
    await once(server.#http, "listening");
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  get last(): Request {
    const last = this.requests.at(-1);
    if (!last) throw new Error("no request came");
    return last;
  }

  /** A client of this server. */
  client(options: ClientOptions = {}): RealtimeKit {
    return new RealtimeKit({ apiToken: TOKEN, accountId: "acct", appId: "app", baseUrl: this.url, ...options });
  }

  close(): void {
    this.#http.closeAllConnections();
    this.#http.close();
  }
}

/** What a promise is rejected with. */
export async function failureOf(promise: PromiseLike<unknown>): Promise<any> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

/** Until the test ends, pauses between attempts pass at once. Gives what was asked for, in milliseconds. */
export function pausesPass(context: TestContext): number[] {
  const pauses: number[] = [];
  const real = globalThis.setTimeout;
  const hurried = (action: () => void, milliseconds: number, ...rest: unknown[]) => {
    const isPause = milliseconds !== 60_000 && /transport\.js/.test(new Error().stack ?? "");
    if (isPause) pauses.push(milliseconds);
    return (real as (...all: unknown[]) => NodeJS.Timeout)(action, isPause ? 0 : milliseconds, ...rest);
  };
  context.mock.method(globalThis, "setTimeout", hurried as typeof setTimeout);
  context.mock.method(Math, "random", () => 0.5);
  return pauses;
}
