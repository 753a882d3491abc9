"""Livestreams carry a meeting, or a feed of your own, to any number of viewers."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .._callers import AsyncResource, Resource
from .._omit import Omit, omit
from .._requests import Body, Operation

if TYPE_CHECKING:
    from .. import params, types
    from .._pages import AsyncPages, Page

_LIST: Operation[types.LivestreamListItem] = Operation(
    "livestreams.list",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/livestreams",
    options=("account_id", "app_id"),
    answer="LivestreamGetAllLivestreamsResponse",
    payload="LivestreamListItem",
    repeatable=True,
    times=frozenset({"end_time", "start_time"}),
    is_list=True,
    is_paged=True,
)
_CREATE: Operation[types.CreatedLivestream] = Operation(
    "livestreams.create",
    "POST",
    "/accounts/{account_id}/realtime/kit/{app_id}/livestreams",
    options=("account_id", "app_id"),
    answer="LivestreamCreateIndependentLivestreamResponse",
    payload="CreatedLivestream",
    nullable=frozenset({"name"}),
)
_GET: Operation[types.LivestreamWithSession] = Operation(
    "livestreams.get",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/{}",
    options=("account_id", "app_id"),
    answer="LivestreamGetLivestreamSessionForLivestreamIDResponse",
    payload="LivestreamWithSession",
    repeatable=True,
)
_GET_SESSION: Operation[types.LivestreamSessionDetails] = Operation(
    "livestreams.get_session",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions/{}",
    options=("account_id", "app_id"),
    answer="LivestreamGetLivestreamSessionDetailsForSessionIDResponse",
    payload="LivestreamSessionDetails",
    repeatable=True,
)
_GET_ACTIVE_SESSION: Operation[types.LivestreamWithActiveSession] = Operation(
    "livestreams.get_active_session",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/{}/active-livestream-session",
    options=("account_id", "app_id"),
    answer="LivestreamGetActiveLivestreamsForLivestreamIDResponse",
    payload="LivestreamWithActiveSession",
    repeatable=True,
)
_START: Operation[types.StartedLivestream] = Operation(
    "livestreams.start",
    "POST",
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{}/livestreams",
    options=("account_id", "app_id"),
    answer="LivestreamStartLivestreamingAMeetingResponse",
    payload="StartedLivestream",
    nullable=frozenset({"name"}),
)
_STOP: Operation[types.StoppedLivestream] = Operation(
    "livestreams.stop",
    "POST",
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{}/active-livestream/stop",
    options=("account_id", "app_id"),
    answer="LivestreamStopLivestreamingAMeetingResponse",
    payload="StoppedLivestream",
    repeatable=True,
)
_GET_ACTIVE: Operation[types.Livestream] = Operation(
    "livestreams.get_active",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{}/active-livestream",
    options=("account_id", "app_id"),
    answer="LivestreamGetMeetingActiveLivestreamsResponse",
    payload="Livestream",
    repeatable=True,
)


class Livestreams(Resource):
    """Livestreams carry a meeting, or a feed of your own, to any number of viewers."""

    def list(
        self,
        *,
        end_time: datetime | None = None,
        exclude_meetings: bool | None = None,
        page_no: int | None = None,
        per_page: int | None = None,
        sort_order: params.LivestreamSortOrder | None = None,
        start_time: datetime | None = None,
        status: params.LivestreamStatus | None = None,
    ) -> Page[types.LivestreamListItem]:
        """List livestreams.

        The livestreams of the app, page by page. The answer holds their stream keys, so keep it to
        yourself.

        Args:
            end_time: Only livestreams before this time. Must carry a time zone.
            exclude_meetings: Whether livestreams of meetings are left out. Default: False.
            page_no: Page to fetch. The first page is 1.
            per_page: Number of items on a page.
            sort_order: Direction of sorting. Descending is spelt DSC here.
            start_time: Only livestreams after this time. Must carry a time zone.
            status: Only livestreams with this status.

        Returns:
            The first page; iterate it for the items of all pages.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams`
        """
        return self._caller.list(
            _LIST,
            query={
                "end_time": end_time,
                "exclude_meetings": exclude_meetings,
                "page_no": page_no,
                "per_page": per_page,
                "sort_order": sort_order,
                "start_time": start_time,
                "status": status,
            },
        )

    def create(
        self,
        *,
        name: str | None | Omit = omit,
    ) -> types.CreatedLivestream:
        """Create a livestream without a meeting.

        Sets up a livestream that you send picture and sound to yourself: to `ingest_server`, with
        `stream_key`, which is a secret.

        Args:
            name: Name of the livestream. None sends null.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/livestreams`
        """
        _body = Body(
            {
                "name": name,
            }
        )
        return self._caller.call(_CREATE, body=_body)

    def get(
        self,
        livestream_id: str,
        *,
        page_no: int | None = None,
        per_page: int | None = None,
    ) -> types.LivestreamWithSession:
        """Get a livestream.

        One livestream with a run of it. Page through the runs with `page_no` and `per_page`.

        Args:
            livestream_id: Livestream to work on.
            page_no: Page of runs to fetch. The first page is 1.
            per_page: Number of runs on a page.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}`
        """
        return self._caller.call(_GET, path=(livestream_id,), query={"page_no": page_no, "per_page": per_page})

    def get_session(
        self,
        livestream_session_id: str,
    ) -> types.LivestreamSessionDetails:
        """Get a livestream session.

        One run of a livestream, by the identifier of the run.

        Args:
            livestream_session_id: Livestream session to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions/{livestream-session-id}`
        """
        return self._caller.call(_GET_SESSION, path=(livestream_session_id,))

    def get_active_session(
        self,
        livestream_id: str,
    ) -> types.LivestreamWithActiveSession:
        """Get the current run of a livestream.

        A livestream with the run that goes on right now. Seconds come as text here.

        Args:
            livestream_id: Livestream to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}/active-livestream-session`
        """
        return self._caller.call(_GET_ACTIVE_SESSION, path=(livestream_id,))

    def start(
        self,
        meeting_id: str,
        *,
        name: str | None | Omit = omit,
        video_config: params.LivestreamVideoConfig | None = None,
    ) -> types.StartedLivestream:
        """Start the livestream of a meeting.

        Streams the running session of a meeting to viewers at `playback_url`. While the last livestream of
        the meeting is still stopping, it fails with 400.

        Args:
            meeting_id: Meeting to work on.
            name: Name of the livestream, from letters, digits, `-` and `_`. Matches ^[a-zA-Z0-9-_]*$. None
                sends null.
            video_config: Picture of the livestream.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestreams`
        """
        _body = Body(
            {
                "name": name,
                "video_config": video_config,
            }
        )
        return self._caller.call(_START, path=(meeting_id,), body=_body)

    def stop(
        self,
        meeting_id: str,
    ) -> types.StoppedLivestream:
        """Stop the livestream of a meeting.

        Ends the running livestream of the meeting. The meeting itself goes on.

        Args:
            meeting_id: Meeting to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream/stop`
        """
        return self._caller.call(_STOP, path=(meeting_id,))

    def get_active(
        self,
        meeting_id: str,
    ) -> types.Livestream:
        """Get the running livestream of a meeting.

        The livestream that runs in the meeting right now. The answer holds its stream key, which is a
        secret.

        Args:
            meeting_id: Meeting to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream`
        """
        return self._caller.call(_GET_ACTIVE, path=(meeting_id,))


class AsyncLivestreams(AsyncResource):
    """Livestreams carry a meeting, or a feed of your own, to any number of viewers."""

    def list(
        self,
        *,
        end_time: datetime | None = None,
        exclude_meetings: bool | None = None,
        page_no: int | None = None,
        per_page: int | None = None,
        sort_order: params.LivestreamSortOrder | None = None,
        start_time: datetime | None = None,
        status: params.LivestreamStatus | None = None,
    ) -> AsyncPages[types.LivestreamListItem]:
        """List livestreams.

        The livestreams of the app, page by page. The answer holds their stream keys, so keep it to
        yourself.

        Args:
            end_time: Only livestreams before this time. Must carry a time zone.
            exclude_meetings: Whether livestreams of meetings are left out. Default: False.
            page_no: Page to fetch. The first page is 1.
            per_page: Number of items on a page.
            sort_order: Direction of sorting. Descending is spelt DSC here.
            start_time: Only livestreams after this time. Must carry a time zone.
            status: Only livestreams with this status.

        Returns:
            The first page; iterate it for the items of all pages.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams`
        """
        return self._caller.list(
            _LIST,
            query={
                "end_time": end_time,
                "exclude_meetings": exclude_meetings,
                "page_no": page_no,
                "per_page": per_page,
                "sort_order": sort_order,
                "start_time": start_time,
                "status": status,
            },
        )

    async def create(
        self,
        *,
        name: str | None | Omit = omit,
    ) -> types.CreatedLivestream:
        """Create a livestream without a meeting.

        Sets up a livestream that you send picture and sound to yourself: to `ingest_server`, with
        `stream_key`, which is a secret.

        Args:
            name: Name of the livestream. None sends null.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/livestreams`
        """
        _body = Body(
            {
                "name": name,
            }
        )
        return await self._caller.call(_CREATE, body=_body)

    async def get(
        self,
        livestream_id: str,
        *,
        page_no: int | None = None,
        per_page: int | None = None,
    ) -> types.LivestreamWithSession:
        """Get a livestream.

        One livestream with a run of it. Page through the runs with `page_no` and `per_page`.

        Args:
            livestream_id: Livestream to work on.
            page_no: Page of runs to fetch. The first page is 1.
            per_page: Number of runs on a page.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}`
        """
        return await self._caller.call(_GET, path=(livestream_id,), query={"page_no": page_no, "per_page": per_page})

    async def get_session(
        self,
        livestream_session_id: str,
    ) -> types.LivestreamSessionDetails:
        """Get a livestream session.

        One run of a livestream, by the identifier of the run.

        Args:
            livestream_session_id: Livestream session to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions/{livestream-session-id}`
        """
        return await self._caller.call(_GET_SESSION, path=(livestream_session_id,))

    async def get_active_session(
        self,
        livestream_id: str,
    ) -> types.LivestreamWithActiveSession:
        """Get the current run of a livestream.

        A livestream with the run that goes on right now. Seconds come as text here.

        Args:
            livestream_id: Livestream to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}/active-livestream-session`
        """
        return await self._caller.call(_GET_ACTIVE_SESSION, path=(livestream_id,))

    async def start(
        self,
        meeting_id: str,
        *,
        name: str | None | Omit = omit,
        video_config: params.LivestreamVideoConfig | None = None,
    ) -> types.StartedLivestream:
        """Start the livestream of a meeting.

        Streams the running session of a meeting to viewers at `playback_url`. While the last livestream of
        the meeting is still stopping, it fails with 400.

        Args:
            meeting_id: Meeting to work on.
            name: Name of the livestream, from letters, digits, `-` and `_`. Matches ^[a-zA-Z0-9-_]*$. None
                sends null.
            video_config: Picture of the livestream.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestreams`
        """
        _body = Body(
            {
                "name": name,
                "video_config": video_config,
            }
        )
        return await self._caller.call(_START, path=(meeting_id,), body=_body)

    async def stop(
        self,
        meeting_id: str,
    ) -> types.StoppedLivestream:
        """Stop the livestream of a meeting.

        Ends the running livestream of the meeting. The meeting itself goes on.

        Args:
            meeting_id: Meeting to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream/stop`
        """
        return await self._caller.call(_STOP, path=(meeting_id,))

    async def get_active(
        self,
        meeting_id: str,
    ) -> types.Livestream:
        """Get the running livestream of a meeting.

        The livestream that runs in the meeting right now. The answer holds its stream key, which is a
        secret.

        Args:
            meeting_id: Meeting to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream`
        """
        return await self._caller.call(_GET_ACTIVE, path=(meeting_id,))
