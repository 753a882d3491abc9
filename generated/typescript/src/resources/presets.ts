import { Resource } from "../core.js";
import type { RequestOptions } from "../options.js";
import type { PresetsCreateParams, PresetsListParams, PresetsUpdateParams } from "../params.js";
import type { APIPromise, PagePromise } from "../promises.js";
import type { Preset, PresetListItem } from "../types.js";

/** Presets say what a participant may do and what the meeting looks like to them. */
export class Presets extends Resource {
  /**
   * List presets.
   *
   * The presets of the app by name, without their content; get a single preset for that. Only apps made in the
   * dashboard come with stock presets.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/presets`.
   *
   * @param params - May have `page_no`, `per_page`.
   * @param options - For this call alone: a `signal` that ends it.
   * @returns The first page; `for await` goes through the items of all pages.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  list(params?: PresetsListParams, options?: RequestOptions): PagePromise<PresetListItem> {
    return this.core.list(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/presets",
        query: params,
        paged: true,
      },
      options,
    );
  }

  /**
   * Create a preset.
   *
   * Adds a preset. Send all of `config` and `ui`, and `permissions` too: the live service asks for them though they may
   * be left out here. The name must not be taken.
   *
   * Sends `POST /accounts/{account_id}/realtime/kit/{app_id}/presets`.
   *
   * @param params - Needs `config`, `name`, `ui`; may have `permissions`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link BadRequestError}, {@link UnprocessableEntityError} The server refuses a field; the message names it.
   * @throws {@link ConflictError} It exists already, or already runs.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived. Not sent again once the server may have acted on it.
   */
  create(params: PresetsCreateParams, options?: RequestOptions): APIPromise<Preset> {
    return this.core.send(
      {
        method: "POST",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/presets",
        body: params,
      },
      options,
    );
  }

  /**
   * Get a preset.
   *
   * One preset with all of its content.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`.
   *
   * @param presetId - Preset to work on.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  get(presetId: string, options?: RequestOptions): APIPromise<Preset> {
    return this.core.send(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}",
        ids: [presetId],
      },
      options,
    );
  }

  /**
   * Change a preset.
   *
   * Changes a preset. Parts are not merged with certainty, so get the preset, change it and send the whole back.
   *
   * Sends `PATCH /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`.
   *
   * @param presetId - Preset to work on.
   * @param params - May have `config`, `name`, `permissions`, `ui`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link BadRequestError}, {@link UnprocessableEntityError} The server refuses a field; the message names it.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  update(presetId: string, params?: PresetsUpdateParams, options?: RequestOptions): APIPromise<Preset> {
    return this.core.send(
      {
        method: "PATCH",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}",
        ids: [presetId],
        body: params,
        repeatable: true,
      },
      options,
    );
  }

  /**
   * Delete a preset.
   *
   * Removes the preset and answers with what it was.
   *
   * Sends `DELETE /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`.
   *
   * @param presetId - Preset to work on.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link NotFoundError} There is no such thing, or it does not run.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  delete(presetId: string, options?: RequestOptions): APIPromise<Preset> {
    return this.core.send(
      {
        method: "DELETE",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}",
        ids: [presetId],
      },
      options,
    );
  }
}
