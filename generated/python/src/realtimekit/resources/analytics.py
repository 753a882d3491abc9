"""Figures about the use of an app over time."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .._callers import AsyncResource, Resource
from .._requests import Operation

if TYPE_CHECKING:
    from .. import types

_GET_LIVESTREAMS_OVERALL: Operation[types.LivestreamTotals] = Operation(
    "analytics.get_livestreams_overall",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/overall",
    options=("account_id", "app_id"),
    answer="LivestreamGetLivestreamAnalyticsCompleteResponse",
    payload="LivestreamTotals",
    repeatable=True,
    times=frozenset({"end_time", "start_time"}),
)
_GET_DAYWISE: Operation[types.DaywiseAnalytics] = Operation(
    "analytics.get_daywise",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise",
    options=("account_id", "app_id"),
    answer="AnalyticsGetOrgAnalyticsResponse",
    payload="DaywiseAnalytics",
    repeatable=True,
)


class Analytics(Resource):
    """Figures about the use of an app over time."""

    def get_livestreams_overall(
        self,
        *,
        end_time: datetime | None = None,
        start_time: datetime | None = None,
    ) -> types.LivestreamTotals:
        """Get the totals of all livestreams.

        Number of livestreams of the app, and the seconds that were streamed and watched, in a range of
        time.

        Args:
            end_time: End of the range. Must carry a time zone.
            start_time: Beginning of the range. Must carry a time zone.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/overall`
        """
        return self._caller.call(_GET_LIVESTREAMS_OVERALL, query={"end_time": end_time, "start_time": start_time})

    def get_daywise(
        self,
        *,
        end_date: str | None = None,
        start_date: str | None = None,
    ) -> types.DaywiseAnalytics:
        """Get the figures of each day.

        Number and minutes of the sessions and of the recordings of the app, for each day of a range and for
        the whole of it.

        Args:
            end_date: Last day of the range, such as `2026-03-31`.
            start_date: First day of the range, such as `2026-03-01`.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise`
        """
        return self._caller.call(_GET_DAYWISE, query={"end_date": end_date, "start_date": start_date})


class AsyncAnalytics(AsyncResource):
    """Figures about the use of an app over time."""

    async def get_livestreams_overall(
        self,
        *,
        end_time: datetime | None = None,
        start_time: datetime | None = None,
    ) -> types.LivestreamTotals:
        """Get the totals of all livestreams.

        Number of livestreams of the app, and the seconds that were streamed and watched, in a range of
        time.

        Args:
            end_time: End of the range. Must carry a time zone.
            start_time: Beginning of the range. Must carry a time zone.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/overall`
        """
        return await self._caller.call(_GET_LIVESTREAMS_OVERALL, query={"end_time": end_time, "start_time": start_time})

    async def get_daywise(
        self,
        *,
        end_date: str | None = None,
        start_date: str | None = None,
    ) -> types.DaywiseAnalytics:
        """Get the figures of each day.

        Number and minutes of the sessions and of the recordings of the app, for each day of a range and for
        the whole of it.

        Args:
            end_date: Last day of the range, such as `2026-03-31`.
            start_date: First day of the range, such as `2026-03-01`.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise`
        """
        return await self._caller.call(_GET_DAYWISE, query={"end_date": end_date, "start_date": start_date})
