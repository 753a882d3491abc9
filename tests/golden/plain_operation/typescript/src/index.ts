/** What the package offers. */

export { RealtimeKit } from "./client.js";
export type { WebhookHeaders } from "./deliveries.js";
export type { AnswerError } from "./errors.js";
export {
  APIConnectionError,
  APIResponseError,
  APIStatusError,
  APITimeoutError,
  AuthenticationError,
  BadRequestError,
  ConfigurationError,
  ConflictError,
  InternalServerError,
  InvalidArgumentError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  RealtimeKitError,
  UnprocessableEntityError,
  WebhookVerificationError,
} from "./errors.js";
export type { ChangedOptions, ClientOptions, RequestOptions } from "./options.js";
export { Page } from "./pages.js";
export { APIPromise, PagePromise } from "./promises.js";
export { UnknownEvent } from "./unknown.js";
export type { Things } from "./resources/things.js";

export type { Thing } from "./types.js";
export type { ThingsGetParams } from "./params.js";
