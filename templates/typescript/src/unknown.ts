/** An event that is newer than this package. */

/** A genuine event that this version does not know. Tell it by `instanceof`, then a `switch` over `event` knows the others. */
export class UnknownEvent {
  /** Name of the event, where it has one. */
  readonly event: string | undefined;
  /** The whole event as it came. */
  readonly data: Readonly<Record<string, unknown>>;

  /** @internal */
  constructor(data: Readonly<Record<string, unknown>>) {
    this.event = typeof data["event"] === "string" ? data["event"] : undefined;
    this.data = data;
  }
}
