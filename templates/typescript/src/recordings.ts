/** Shortcuts beside the generated methods of recordings. */

import { Resource } from "./core.js";
import type { RequestOptions } from "./options.js";
import type { RecordingsControlParams } from "./params.js";
import type { APIPromise } from "./promises.js";
import type { Recording } from "./types.js";

/** `control` with the action filled in. Each rejects with what `control` rejects with. */
export abstract class RecordingControls extends Resource {
  abstract control(
    recordingId: string,
    params: RecordingsControlParams,
    options?: RequestOptions,
  ): APIPromise<Recording>;

  /** End a recording; its file is uploaded next. Stop before you kick: the reverse can leave it stuck uploading. */
  stop(recordingId: string, options?: RequestOptions): APIPromise<Recording> {
    return this.control(recordingId, { action: "stop" }, options);
  }

  /** Pause a recording. */
  pause(recordingId: string, options?: RequestOptions): APIPromise<Recording> {
    return this.control(recordingId, { action: "pause" }, options);
  }

  /** Go on with a recording that was paused. */
  resume(recordingId: string, options?: RequestOptions): APIPromise<Recording> {
    return this.control(recordingId, { action: "resume" }, options);
  }
}
