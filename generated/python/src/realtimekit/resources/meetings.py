"""Meetings are lasting rooms that people come back to, with the participants that may join them. What
happens in one from the first arrival to the last departure is a session.
"""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from .._callers import AsyncResource, Resource
from .._omit import Omit, omit
from .._requests import Body, Operation

if TYPE_CHECKING:
    from .. import params, types
    from .._pages import AsyncPages, Page
    from .meetings_participants import AsyncMeetingsParticipants, MeetingsParticipants

_LIST: Operation[types.MeetingListItem] = Operation(
    "meetings.list",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings",
    options=("account_id", "app_id"),
    answer="MeetingGetResponse",
    payload="MeetingListItem",
    repeatable=True,
    times=frozenset({"end_time", "start_time"}),
    is_list=True,
    is_paged=True,
)
_CREATE: Operation[types.Meeting] = Operation(
    "meetings.create",
    "POST",
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings",
    options=("account_id", "app_id"),
    answer="MeetingCreateResponse",
    payload="Meeting",
    nullable=frozenset({"live_stream_on_start", "record_on_start", "title"}),
)
_GET: Operation[types.Meeting] = Operation(
    "meetings.get",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{}",
    options=("account_id", "app_id"),
    answer="MeetingGetMeetingByIDResponse",
    payload="Meeting",
    repeatable=True,
)
_REPLACE: Operation[types.Meeting] = Operation(
    "meetings.replace",
    "PUT",
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{}",
    options=("account_id", "app_id"),
    answer="MeetingReplaceMeetingByIDResponse",
    payload="Meeting",
    nullable=frozenset({"live_stream_on_start", "record_on_start", "title"}),
    repeatable=True,
)
_UPDATE: Operation[types.Meeting] = Operation(
    "meetings.update",
    "PATCH",
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{}",
    options=("account_id", "app_id"),
    answer="MeetingUpdateMeetingByIDResponse",
    payload="Meeting",
    repeatable=True,
)


class Meetings(Resource):
    """Meetings are lasting rooms that people come back to, with the participants that may join them. What
    happens in one from the first arrival to the last departure is a session.
    """

    @cached_property
    def participants(self) -> MeetingsParticipants:
        """Participants of Meetings."""
        from .meetings_participants import MeetingsParticipants

        return MeetingsParticipants(self._caller)

    def list(
        self,
        *,
        end_time: datetime | None = None,
        page_no: float | None = None,
        per_page: float | None = None,
        search: str | None = None,
        start_time: datetime | None = None,
    ) -> Page[types.MeetingListItem]:
        """List meetings.

        The meetings of the app. The search matches loosely, so compare titles yourself. The AI and
        recording configuration is left out; get a single meeting for it.

        Args:
            end_time: End of the span of time that the meetings are from. Must carry a time zone.
            page_no: Page to fetch. The first page is 1. At least 0.
            per_page: Number of items on a page. At least 0.
            search: Text to look for in the meetings.
            start_time: Beginning of the span of time that the meetings are from. Must carry a time zone.

        Returns:
            The first page; iterate it for the items of all pages.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings`
        """
        return self._caller.list(
            _LIST,
            query={
                "end_time": end_time,
                "page_no": page_no,
                "per_page": per_page,
                "search": search,
                "start_time": start_time,
            },
        )

    def create(
        self,
        *,
        ai_config: params.AiConfig | None = None,
        live_stream_on_start: bool | None | Omit = omit,
        persist_chat: bool | None = None,
        record_on_start: bool | None | Omit = omit,
        recording_config: params.RecordingConfig | None = None,
        session_keep_alive_time_in_secs: float | None = None,
        summarize_on_end: bool | None = None,
        title: str | None | Omit = omit,
    ) -> types.Meeting:
        """Create a meeting.

        Adds a meeting, a room that stays until you make it INACTIVE; meetings cannot be deleted. Add
        participants next, they get the tokens to join with.

        Args:
            ai_config: How the meeting is transcribed and summed up.
            live_stream_on_start: Whether a livestream begins as soon as the meeting does. Default: False.
                None sends null.
            persist_chat: Whether the chat stays for later sessions of the meeting. Default: False.
            record_on_start: Whether recording begins as soon as somebody joins. Default: False. None sends
                null.
            recording_config: How recordings of the meeting are made. It goes before the configuration of
                the app.
            session_keep_alive_time_in_secs: Seconds that a session goes on with nobody in it before it
                ends. 60 to 600. Default: 60.
            summarize_on_end: Whether a summary is written after each session. It needs a transcript.
                Default: False.
            title: Title of the meeting. None sends null.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings`
        """
        _body = Body(
            {
                "ai_config": ai_config,
                "live_stream_on_start": live_stream_on_start,
                "persist_chat": persist_chat,
                "record_on_start": record_on_start,
                "recording_config": recording_config,
                "session_keep_alive_time_in_secs": session_keep_alive_time_in_secs,
                "summarize_on_end": summarize_on_end,
                "title": title,
            }
        )
        del recording_config  # no frame of ours keeps a secret where a traceback could show it
        return self._caller.call(_CREATE, body=_body)

    def get(
        self,
        meeting_id: str,
        *,
        name: str | None = None,
    ) -> types.Meeting:
        """Get a meeting.

        One meeting with all of its configuration.

        Args:
            meeting_id: Meeting to work on.
            name: Name of the meeting. It is not known to change the answer, the identifier alone is enough.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}`
        """
        return self._caller.call(_GET, path=(meeting_id,), query={"name": name})

    def replace(
        self,
        meeting_id: str,
        *,
        ai_config: params.AiConfig | None = None,
        live_stream_on_start: bool | None | Omit = omit,
        persist_chat: bool | None = None,
        record_on_start: bool | None | Omit = omit,
        recording_config: params.RecordingConfig | None = None,
        session_keep_alive_time_in_secs: float | None = None,
        summarize_on_end: bool | None = None,
        title: str | None | Omit = omit,
    ) -> types.Meeting:
        """Replace a meeting.

        Sets the whole meeting anew. What is left out falls back to its default.

        Args:
            meeting_id: Meeting to work on.
            ai_config: How the meeting is transcribed and summed up.
            live_stream_on_start: Whether a livestream begins as soon as the meeting does. Default: False.
                None sends null.
            persist_chat: Whether the chat stays for later sessions of the meeting. Default: False.
            record_on_start: Whether recording begins as soon as somebody joins. Default: False. None sends
                null.
            recording_config: How recordings of the meeting are made. It goes before the configuration of
                the app.
            session_keep_alive_time_in_secs: Seconds that a session goes on with nobody in it before it
                ends. 60 to 600. Default: 60.
            summarize_on_end: Whether a summary is written after each session. It needs a transcript.
                Default: False.
            title: Title of the meeting. None sends null.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `PUT /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}`
        """
        _body = Body(
            {
                "ai_config": ai_config,
                "live_stream_on_start": live_stream_on_start,
                "persist_chat": persist_chat,
                "record_on_start": record_on_start,
                "recording_config": recording_config,
                "session_keep_alive_time_in_secs": session_keep_alive_time_in_secs,
                "summarize_on_end": summarize_on_end,
                "title": title,
            }
        )
        del recording_config  # no frame of ours keeps a secret where a traceback could show it
        return self._caller.call(_REPLACE, path=(meeting_id,), body=_body)

    def update(
        self,
        meeting_id: str,
        *,
        ai_config: params.AiConfig | None = None,
        live_stream_on_start: bool | None = None,
        persist_chat: bool | None = None,
        record_on_start: bool | None = None,
        session_keep_alive_time_in_secs: float | None = None,
        status: params.MeetingStatus | None = None,
        summarize_on_end: bool | None = None,
        title: str | None = None,
    ) -> types.Meeting:
        """Change a meeting.

        Changes the fields that are sent and keeps the others. An INACTIVE meeting lets nobody in; to end a
        session that is running, kick everybody first.

        Args:
            meeting_id: Meeting to work on.
            ai_config: How the meeting is transcribed and summed up.
            live_stream_on_start: Whether a livestream begins as soon as the meeting does. Default: False.
            persist_chat: Whether the chat stays for later sessions of the meeting. Default: False.
            record_on_start: Whether recording begins as soon as somebody joins. Default: False.
            session_keep_alive_time_in_secs: Seconds that a session goes on with nobody in it before it
                ends. 60 to 600. Default: 60.
            status: Whether people can join the meeting. Nobody can join an INACTIVE one.
            summarize_on_end: Whether a summary is written after each session. It needs a transcript.
                Default: False.
            title: Title of the meeting.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `PATCH /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}`
        """
        _body = Body(
            {
                "ai_config": ai_config,
                "live_stream_on_start": live_stream_on_start,
                "persist_chat": persist_chat,
                "record_on_start": record_on_start,
                "session_keep_alive_time_in_secs": session_keep_alive_time_in_secs,
                "status": status,
                "summarize_on_end": summarize_on_end,
                "title": title,
            }
        )
        return self._caller.call(_UPDATE, path=(meeting_id,), body=_body)


class AsyncMeetings(AsyncResource):
    """Meetings are lasting rooms that people come back to, with the participants that may join them. What
    happens in one from the first arrival to the last departure is a session.
    """

    @cached_property
    def participants(self) -> AsyncMeetingsParticipants:
        """Participants of Meetings."""
        from .meetings_participants import AsyncMeetingsParticipants

        return AsyncMeetingsParticipants(self._caller)

    def list(
        self,
        *,
        end_time: datetime | None = None,
        page_no: float | None = None,
        per_page: float | None = None,
        search: str | None = None,
        start_time: datetime | None = None,
    ) -> AsyncPages[types.MeetingListItem]:
        """List meetings.

        The meetings of the app. The search matches loosely, so compare titles yourself. The AI and
        recording configuration is left out; get a single meeting for it.

        Args:
            end_time: End of the span of time that the meetings are from. Must carry a time zone.
            page_no: Page to fetch. The first page is 1. At least 0.
            per_page: Number of items on a page. At least 0.
            search: Text to look for in the meetings.
            start_time: Beginning of the span of time that the meetings are from. Must carry a time zone.

        Returns:
            The first page; iterate it for the items of all pages.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings`
        """
        return self._caller.list(
            _LIST,
            query={
                "end_time": end_time,
                "page_no": page_no,
                "per_page": per_page,
                "search": search,
                "start_time": start_time,
            },
        )

    async def create(
        self,
        *,
        ai_config: params.AiConfig | None = None,
        live_stream_on_start: bool | None | Omit = omit,
        persist_chat: bool | None = None,
        record_on_start: bool | None | Omit = omit,
        recording_config: params.RecordingConfig | None = None,
        session_keep_alive_time_in_secs: float | None = None,
        summarize_on_end: bool | None = None,
        title: str | None | Omit = omit,
    ) -> types.Meeting:
        """Create a meeting.

        Adds a meeting, a room that stays until you make it INACTIVE; meetings cannot be deleted. Add
        participants next, they get the tokens to join with.

        Args:
            ai_config: How the meeting is transcribed and summed up.
            live_stream_on_start: Whether a livestream begins as soon as the meeting does. Default: False.
                None sends null.
            persist_chat: Whether the chat stays for later sessions of the meeting. Default: False.
            record_on_start: Whether recording begins as soon as somebody joins. Default: False. None sends
                null.
            recording_config: How recordings of the meeting are made. It goes before the configuration of
                the app.
            session_keep_alive_time_in_secs: Seconds that a session goes on with nobody in it before it
                ends. 60 to 600. Default: 60.
            summarize_on_end: Whether a summary is written after each session. It needs a transcript.
                Default: False.
            title: Title of the meeting. None sends null.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings`
        """
        _body = Body(
            {
                "ai_config": ai_config,
                "live_stream_on_start": live_stream_on_start,
                "persist_chat": persist_chat,
                "record_on_start": record_on_start,
                "recording_config": recording_config,
                "session_keep_alive_time_in_secs": session_keep_alive_time_in_secs,
                "summarize_on_end": summarize_on_end,
                "title": title,
            }
        )
        del recording_config  # no frame of ours keeps a secret where a traceback could show it
        return await self._caller.call(_CREATE, body=_body)

    async def get(
        self,
        meeting_id: str,
        *,
        name: str | None = None,
    ) -> types.Meeting:
        """Get a meeting.

        One meeting with all of its configuration.

        Args:
            meeting_id: Meeting to work on.
            name: Name of the meeting. It is not known to change the answer, the identifier alone is enough.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}`
        """
        return await self._caller.call(_GET, path=(meeting_id,), query={"name": name})

    async def replace(
        self,
        meeting_id: str,
        *,
        ai_config: params.AiConfig | None = None,
        live_stream_on_start: bool | None | Omit = omit,
        persist_chat: bool | None = None,
        record_on_start: bool | None | Omit = omit,
        recording_config: params.RecordingConfig | None = None,
        session_keep_alive_time_in_secs: float | None = None,
        summarize_on_end: bool | None = None,
        title: str | None | Omit = omit,
    ) -> types.Meeting:
        """Replace a meeting.

        Sets the whole meeting anew. What is left out falls back to its default.

        Args:
            meeting_id: Meeting to work on.
            ai_config: How the meeting is transcribed and summed up.
            live_stream_on_start: Whether a livestream begins as soon as the meeting does. Default: False.
                None sends null.
            persist_chat: Whether the chat stays for later sessions of the meeting. Default: False.
            record_on_start: Whether recording begins as soon as somebody joins. Default: False. None sends
                null.
            recording_config: How recordings of the meeting are made. It goes before the configuration of
                the app.
            session_keep_alive_time_in_secs: Seconds that a session goes on with nobody in it before it
                ends. 60 to 600. Default: 60.
            summarize_on_end: Whether a summary is written after each session. It needs a transcript.
                Default: False.
            title: Title of the meeting. None sends null.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `PUT /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}`
        """
        _body = Body(
            {
                "ai_config": ai_config,
                "live_stream_on_start": live_stream_on_start,
                "persist_chat": persist_chat,
                "record_on_start": record_on_start,
                "recording_config": recording_config,
                "session_keep_alive_time_in_secs": session_keep_alive_time_in_secs,
                "summarize_on_end": summarize_on_end,
                "title": title,
            }
        )
        del recording_config  # no frame of ours keeps a secret where a traceback could show it
        return await self._caller.call(_REPLACE, path=(meeting_id,), body=_body)

    async def update(
        self,
        meeting_id: str,
        *,
        ai_config: params.AiConfig | None = None,
        live_stream_on_start: bool | None = None,
        persist_chat: bool | None = None,
        record_on_start: bool | None = None,
        session_keep_alive_time_in_secs: float | None = None,
        status: params.MeetingStatus | None = None,
        summarize_on_end: bool | None = None,
        title: str | None = None,
    ) -> types.Meeting:
        """Change a meeting.

        Changes the fields that are sent and keeps the others. An INACTIVE meeting lets nobody in; to end a
        session that is running, kick everybody first.

        Args:
            meeting_id: Meeting to work on.
            ai_config: How the meeting is transcribed and summed up.
            live_stream_on_start: Whether a livestream begins as soon as the meeting does. Default: False.
            persist_chat: Whether the chat stays for later sessions of the meeting. Default: False.
            record_on_start: Whether recording begins as soon as somebody joins. Default: False.
            session_keep_alive_time_in_secs: Seconds that a session goes on with nobody in it before it
                ends. 60 to 600. Default: 60.
            status: Whether people can join the meeting. Nobody can join an INACTIVE one.
            summarize_on_end: Whether a summary is written after each session. It needs a transcript.
                Default: False.
            title: Title of the meeting.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `PATCH /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}`
        """
        _body = Body(
            {
                "ai_config": ai_config,
                "live_stream_on_start": live_stream_on_start,
                "persist_chat": persist_chat,
                "record_on_start": record_on_start,
                "session_keep_alive_time_in_secs": session_keep_alive_time_in_secs,
                "status": status,
                "summarize_on_end": summarize_on_end,
                "title": title,
            }
        )
        return await self._caller.call(_UPDATE, path=(meeting_id,), body=_body)
