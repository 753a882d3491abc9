/**
 * The control interface of a realtimekit-emulator, as methods. It needs `fetch` and nothing else.
 *
 * Methods are called as those of the Python helper are, written as TypeScript does; data has the names of the interface.
 * What each call does stands in the emulator's README.
 */

const EXCERPT = 500; // characters
const LONGEST_WAIT = 30_000; // milliseconds
const BETWEEN_LOOKS = 10;

/** The control interface refused a call, or there is no emulator where it was looked for. */
export class ControlError extends Error {
  override readonly name = "ControlError";
}

/** One request to the API and how it was answered. */
export interface RecordedRequest {
  time: string;
  method: string;
  path: string;
  query: string;
  /** The operation of the document, `meetings.create`; null where there is none for the path. */
  operation: string | null;
  /** What went wrong with it on request, `drop`; null where nothing did. */
  fault: string | null;
  body: unknown;
  status: number;
  answer: unknown;
}

/** An event on its way to a webhook. */
export interface Delivery {
  id: string;
  app_id: string;
  webhook_id: string;
  created_at: string;
  updated_at: string;
  event: string;
  url: string;
  /** As it is sent, byte for byte. */
  body: string;
  status: "WAITING" | "DELIVERED" | "FAILED" | "CANCELLED";
  /** Attempts since it was last replayed. */
  tries: number;
  /** From this time of the emulator's on it is tried; null where it is not. */
  next_attempt: string | null;
  attempts: Attempt[];
}

/** One attempt to deliver an event. */
export interface Attempt {
  uuid: string;
  time: string;
  /** The status of the answer; null where none came, and `error` says why. */
  status: number | null;
  error: string | null;
  seconds: number;
}

/** How much time is to pass. */
export interface Span {
  days?: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
}

/** Which requests are to go wrong. `*` stands for anything; what is left out is `*`. */
export interface FaultRule {
  /** `meetings.*` */
  operation?: string;
  method?: string;
  path?: string;
  /** How many of them, 1 if it is left out; null for all. */
  times?: number | null;
}

/** Who joins: the holder of a token, or a participant. */
export type Joining = { token: string } | { participant_id: string };

/** The control interface `/_emulator` of one emulator. */
export class Control {
  readonly #address: string;
  readonly #fetch: typeof fetch;

  /**
   * @param address - Any address of the emulator: where it is, or what it printed as `REALTIMEKIT_BASE_URL`.
   * @param options - `fetch`: another one than the global.
   */
  constructor(address = "http://127.0.0.1:8787", options: { fetch?: typeof fetch } = {}) {
    this.#address = new URL(address).origin;
    this.#fetch = options.fetch ?? globalThis.fetch;
  }

  /**
   * Any call of the interface: `call("POST", "/clock/advance", { minutes: 10 })`.
   *
   * @throws {@link ControlError}
   */
  async call(method: string, path: string, ask: object = {}): Promise<any> {
    const fetch = this.#fetch; // called as a method of this object, browsers refuse it
    const init = method === "GET" ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(ask) };
    const response = await fetch(`${this.#address}/_emulator${path}`, { method, ...init }).catch((cause: unknown) => {
      throw new ControlError(`There is no emulator at ${this.#address}`, { cause });
    });
    const text = await response.text();
    const answer = parsed(text);
    if (response.ok && answer !== undefined) return answer;
    const why = answer?.error?.message ?? `${response.status} ${text.slice(0, EXCERPT)}`;
    throw new ControlError(`${method} /_emulator${path}: ${why}`);
  }

  /** Makes everything as it was on the first start. */
  async reset(): Promise<void> {
    await this.call("POST", "/reset");
  }

  /** The last requests to the API with their answers, oldest first. */
  async requests(): Promise<RecordedRequest[]> {
    return (await this.call("GET", "/requests")).requests;
  }

  /** What time it is in the emulator. */
  async now(): Promise<Date> {
    return new Date((await this.call("GET", "/clock")).now);
  }

  /** From now on, or from `at` on, time passes by `advance` alone. */
  async stopClock(at?: Date): Promise<void> {
    await this.call("POST", "/clock", { stopped: true, now: at });
  }

  /** From now on time passes by itself. */
  async runClock(): Promise<void> {
    await this.call("POST", "/clock", { stopped: false });
  }

  /** Lets time pass at once; what is due on the way happens at its own time. Gives the time that it is then. */
  async advance(by: Span): Promise<Date> {
    return new Date((await this.call("POST", "/clock/advance", by)).now);
  }

  /** What was and is to be sent to webhooks, with every attempt, oldest first. */
  async deliveries(): Promise<Delivery[]> {
    return (await this.call("GET", "/deliveries")).deliveries;
  }

  /**
   * Waits until no delivery is on its way any more, and gives all of them. With the clock stopped those that are to be
   * tried again stay WAITING: `advance` has them tried.
   *
   * @throws {@link ControlError} after 30 seconds.
   */
  async waitForDeliveries(): Promise<Delivery[]> {
    const deadline = performance.now() + LONGEST_WAIT;
    for (;;) {
      const deliveries = await this.deliveries();
      const { now, stopped } = await this.call("GET", "/clock");
      const isOnItsWay = ({ next_attempt: due }: Delivery) => due !== null && (!stopped || due <= now);
      if (!deliveries.some(isOnItsWay)) return deliveries;
      if (performance.now() > deadline)
        throw new ControlError(`A delivery is still on its way after ${LONGEST_WAIT / 1000} seconds`);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
    }
  }

  /** Sends a delivery once more. */
  async replay(deliveryId: string): Promise<void> {
    await this.call("POST", `/deliveries/${encodeURIComponent(deliveryId)}/replay`);
  }

  /** Has the next requests of an operation, a method, a path go wrong, as `latency=0.5, 503` says. Gives an id. */
  async addFault(fault: string, rule: FaultRule = {}): Promise<string> {
    return (await this.call("POST", "/faults", { fault, ...rule })).id;
  }

  /** Has no more requests go wrong by it. */
  async removeFault(faultId: string): Promise<void> {
    await this.call("DELETE", `/faults/${encodeURIComponent(faultId)}`);
  }

  /** Somebody joins a meeting, with a participant's token or named by identifier. */
  async join(who: Joining): Promise<Peer> {
    return new Peer(this, await this.call("POST", "/join", who));
  }
}

/** Somebody who has joined a meeting. */
export class Peer {
  readonly id: string;
  readonly participant_id: string;
  readonly session_id: string;
  readonly meeting_id: string;
  readonly #control: Control;

  /** @internal */
  constructor(
    control: Control,
    joined: { peer_id: string; participant_id: string; session_id: string; meeting_id: string },
  ) {
    this.#control = control;
    this.id = joined.peer_id;
    this.participant_id = joined.participant_id;
    this.session_id = joined.session_id;
    this.meeting_id = joined.meeting_id;
  }

  async leave(): Promise<void> {
    await this.#control.call("POST", `/peers/${this.id}/leave`);
  }

  /** Writes to all. */
  async chat(text: string): Promise<void> {
    await this.#control.call("POST", `/peers/${this.id}/chat`, { text });
  }

  /** Says something once the others have finished. The clock is left alone. */
  async speak(text: string, options: { seconds?: number } = {}): Promise<void> {
    await this.#control.call("POST", `/peers/${this.id}/speak`, { text, ...options });
  }
}

/** The JSON of an answer; undefined where it is none, because whatever answered is no emulator. */
function parsed(text: string): any {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
