/** Every error of this package. All of them are `RealtimeKitError`, and none of them shows a secret. */

import { type Answer, readable } from "./answers.js";
import type { PreparedCall } from "./requests.js";

/** The root: catch this to catch everything that this package throws, but for the reason of an aborted `signal`. */
export class RealtimeKitError extends Error {
  override get name(): string {
    return "RealtimeKitError";
  }
}

/** An option that the call needs is missing or unusable; the message says which and how to set it. */
export class ConfigurationError extends RealtimeKitError {
  override get name(): string {
    return "ConfigurationError";
  }
}

/** An argument cannot be sent: an empty id, a number that is none, a line break in a header. Nothing was sent. */
export class InvalidArgumentError extends RealtimeKitError {
  override get name(): string {
    return "InvalidArgumentError";
  }
}

/**
 * No usable answer arrived: the connection failed or broke off. A call that creates something may have worked.
 *
 * `cause` has the message and the `code` of what `fetch` threw, such as `ECONNREFUSED`.
 */
export class APIConnectionError extends RealtimeKitError {
  override get name(): string {
    return "APIConnectionError";
  }
}

/** No answer arrived in time. A call that creates something may have worked. */
export class APITimeoutError extends APIConnectionError {
  override get name(): string {
    return "APITimeoutError";
  }
}

/** What the errors that come with an answer share. Their fields are only declared: they are set when the error is made. */
export abstract class AnswerError extends RealtimeKitError {
  /** HTTP status. 0 where a browser keeps it to itself, which it does with redirects. */
  declare readonly statusCode: number;
  /** HTTP method of the call. */
  declare readonly method: string;
  /** Path of the call, without its query. */
  declare readonly path: string;
  /** Cloudflare's id of the request (`cf-ray`); name it when you ask for support. */
  declare readonly requestId: string | undefined;
  readonly #response: Response;

  /** @internal */
  constructor(text: string, answer: Answer, call: PreparedCall) {
    const id = answer.response.headers.get("cf-ray") ?? undefined;
    super(`${call.name}: ${text}${id ? ` [request ${id}]` : ""}`);
    this.#response = readable(answer);
    this.statusCode = answer.response.status;
    this.method = call.method;
    this.path = call.path;
    this.requestId = id;
  }

  /** The answer; its body can still be read. It may hold secrets that the server sent, so nothing prints it by itself. */
  get response(): Response {
    return this.#response;
  }
}

/** The call went through (2xx), but the answer is not the JSON that was promised. */
export class APIResponseError extends AnswerError {
  override get name(): string {
    return "APIResponseError";
  }
}

/** The server answered that the call failed. */
export class APIStatusError extends AnswerError {
  /** The number that the server gives this failure; often the HTTP status again. */
  declare readonly code: number | string | undefined;
  /** What the server says went wrong, without the rest of `message`. */
  declare readonly reason: string;
  /** Every reason that the server gives, as it came, but for secrets. */
  declare readonly errors: readonly Readonly<Record<string, unknown>>[];
  /** Milliseconds that the server asks to wait before another call, where it says so. */
  declare readonly retryAfter: number | undefined;

  override get name(): string {
    return "APIStatusError";
  }
}

/** 400: the server cannot make sense of the call. */
export class BadRequestError extends APIStatusError {
  override get name(): string {
    return "BadRequestError";
  }
}

/** 401: the API token is missing, wrong or expired. */
export class AuthenticationError extends APIStatusError {
  override get name(): string {
    return "AuthenticationError";
  }
}

/** 403: the API token may not do this, or not for this account. */
export class PermissionDeniedError extends APIStatusError {
  override get name(): string {
    return "PermissionDeniedError";
  }
}

/** 404: there is no such thing, or no such account or app. */
export class NotFoundError extends APIStatusError {
  override get name(): string {
    return "NotFoundError";
  }
}

/** 409: it exists already, or already runs. An answer, not a glitch: never retried. */
export class ConflictError extends APIStatusError {
  override get name(): string {
    return "ConflictError";
  }
}

/** 422: a field has a value that the server refuses; the message names it. */
export class UnprocessableEntityError extends APIStatusError {
  override get name(): string {
    return "UnprocessableEntityError";
  }
}

/** 429: too many calls; `retryAfter` says for how long to wait. */
export class RateLimitError extends APIStatusError {
  override get name(): string {
    return "RateLimitError";
  }
}

/** 5xx: the server failed. */
export class InternalServerError extends APIStatusError {
  override get name(): string {
    return "InternalServerError";
  }
}

/** The delivery was not signed by RealtimeKit, or was changed on its way. Answer it with a 4xx. */
export class WebhookVerificationError extends RealtimeKitError {
  override get name(): string {
    return "WebhookVerificationError";
  }
}
