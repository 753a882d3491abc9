import { Resource } from "../core.js";
import type { RequestOptions } from "../options.js";
import type { AnalyticsGetDaywiseParams, AnalyticsGetLivestreamsOverallParams } from "../params.js";
import type { APIPromise } from "../promises.js";
import type { DaywiseAnalytics, LivestreamTotals } from "../types.js";

/** Figures about the use of an app over time. */
export class Analytics extends Resource {
  /**
   * Get the totals of all livestreams.
   *
   * Number of livestreams of the app, and the seconds that were streamed and watched, in a range of time.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/overall`.
   *
   * @param params - May have `end_time`, `start_time`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  getLivestreamsOverall(
    params?: AnalyticsGetLivestreamsOverallParams,
    options?: RequestOptions,
  ): APIPromise<LivestreamTotals> {
    return this.core.send(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/overall",
        query: params,
        times: ["end_time", "start_time"],
      },
      options,
    );
  }

  /**
   * Get the figures of each day.
   *
   * Number and minutes of the sessions and of the recordings of the app, for each day of a range and for the whole of
   * it.
   *
   * Sends `GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise`.
   *
   * @param params - May have `end_date`, `start_date`.
   * @param options - For this call alone: a `signal` that ends it.
   * @throws {@link InvalidArgumentError} An argument cannot be sent.
   * @throws {@link APIStatusError} Any answer that says no.
   * @throws {@link APIConnectionError} No usable answer arrived.
   */
  getDaywise(params?: AnalyticsGetDaywiseParams, options?: RequestOptions): APIPromise<DaywiseAnalytics> {
    return this.core.send(
      {
        method: "GET",
        path: "/accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise",
        query: params,
      },
      options,
    );
  }
}
