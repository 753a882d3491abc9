"""Sessions are the single runs of a meeting, past or live, with who came and what was said."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .._callers import AsyncResource, Resource
from .._requests import Operation

if TYPE_CHECKING:
    from .. import params, types
    from .._pages import AsyncPages, Page
    from .sessions_participants import AsyncSessionsParticipants, SessionsParticipants

_LIST: Operation[types.Session] = Operation(
    "sessions.list",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions",
    options=("account_id", "app_id"),
    answer="SessionGetSessionsResponse",
    places=(("data", "sessions"),),
    payload="Session",
    repeatable=True,
    times=frozenset({"end_time", "start_time"}),
    is_list=True,
    is_paged=True,
)
_GET: Operation[types.Session] = Operation(
    "sessions.get",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{}",
    options=("account_id", "app_id"),
    answer="SessionGetSessionDetailsResponse",
    places=(("data", "session"),),
    payload="Session",
    repeatable=True,
)
_GET_CHAT: Operation[types.ChatDownload] = Operation(
    "sessions.get_chat",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{}/chat",
    options=("account_id", "app_id"),
    answer="SessionGetSessionChatResponse",
    payload="ChatDownload",
    repeatable=True,
)
_GET_TRANSCRIPT: Operation[types.TranscriptDownload] = Operation(
    "sessions.get_transcript",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{}/transcript",
    options=("account_id", "app_id"),
    answer="SessionGetSessionTranscriptsResponse",
    payload="TranscriptDownload",
    repeatable=True,
)
_GET_SUMMARY: Operation[types.SummaryDownload] = Operation(
    "sessions.get_summary",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{}/summary",
    options=("account_id", "app_id"),
    answer="SessionGetSessionSummaryResponse",
    payload="SummaryDownload",
    repeatable=True,
)
_GENERATE_SUMMARY: Operation[Any] = Operation(
    "sessions.generate_summary",
    "POST",
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{}/summary",
    options=("account_id", "app_id"),
    answer="SessionGenerateSummaryResponse",
)
_GET_PEER_REPORT: Operation[types.PeerReportParticipant] = Operation(
    "sessions.get_peer_report",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report/{}",
    options=("account_id", "app_id"),
    answer="SessionGetParticipantDataFromPeerIDResponse",
    places=(("data", "participant"),),
    payload="PeerReportParticipant",
    repeatable=True,
)


class Sessions(Resource):
    """Sessions are the single runs of a meeting, past or live, with who came and what was said."""

    @cached_property
    def participants(self) -> SessionsParticipants:
        """Participants of Sessions."""
        from .sessions_participants import SessionsParticipants

        return SessionsParticipants(self._caller)

    def list(
        self,
        *,
        associated_id: str | None = None,
        end_time: datetime | None = None,
        page_no: float | None = None,
        participants: str | None = None,
        per_page: float | None = None,
        search: str | None = None,
        sort_by: params.SessionSortBy | None = None,
        sort_order: params.SortOrder | None = None,
        start_time: datetime | None = None,
        status: params.SessionStatus | None = None,
    ) -> Page[types.Session]:
        """List sessions.

        The sessions of the app, page by page. To see those of one meeting, filter with `associated_id`;
        filters that do not exist, such as `meeting_id`, are ignored without an error.

        Args:
            associated_id: Only sessions of this meeting.
            end_time: Only sessions before this time. Must carry a time zone.
            page_no: Page to fetch. The first page is 1. At least 0.
            participants: Participants to filter by.
            per_page: Number of items on a page. At least 0.
            search: Only sessions that match this text. The match is loose, so compare the results yourself.
            sort_by: Field to sort by.
            sort_order: Direction of sorting.
            start_time: Only sessions after this time. Must carry a time zone.
            status: Only sessions with this status.

        Returns:
            The first page; iterate it for the items of all pages.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions`
        """
        return self._caller.list(
            _LIST,
            query={
                "associated_id": associated_id,
                "end_time": end_time,
                "page_no": page_no,
                "participants": participants,
                "per_page": per_page,
                "search": search,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "start_time": start_time,
                "status": status,
            },
        )

    def get(
        self,
        session_id: str,
        *,
        include_breakout_rooms: bool | None = None,
    ) -> types.Session:
        """Get a session.

        One session, running or over.

        Args:
            session_id: Session to work on.
            include_breakout_rooms: Whether the sessions of the breakout rooms are listed too. Default:
                False.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}`
        """
        return self._caller.call(_GET, path=(session_id,), query={"include_breakout_rooms": include_breakout_rooms})

    def get_chat(
        self,
        session_id: str,
    ) -> types.ChatDownload:
        """Get the chat of a session.

        A presigned link to a file with all chat messages. It is on another host; fetch it without the API
        token. Chat is kept for seven days.

        Args:
            session_id: Session to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/chat`
        """
        return self._caller.call(_GET_CHAT, path=(session_id,))

    def get_transcript(
        self,
        session_id: str,
    ) -> types.TranscriptDownload:
        """Get the transcript of a session.

        A presigned link to the transcript, kept for seven days. It is handed out early: for some minutes
        the file can be empty, and it is ready once it holds a sentence. The preset must have
        `transcription_enabled`.

        Args:
            session_id: Session to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/transcript`
        """
        return self._caller.call(_GET_TRANSCRIPT, path=(session_id,))

    def get_summary(
        self,
        session_id: str,
    ) -> types.SummaryDownload:
        """Get the summary of a session.

        A presigned link to the summary of the transcript, plain text or Markdown as the meeting asks for.
        It is kept for seven days. The file can still be empty when the link is handed out.

        Args:
            session_id: Session to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary`
        """
        return self._caller.call(_GET_SUMMARY, path=(session_id,))

    def generate_summary(
        self,
        session_id: str,
    ) -> Any:
        """Generate the summary of a session.

        Has a summary written from the transcript of the session. It comes later: by the `meeting.summary`
        webhook, or from the call that gets it.

        Args:
            session_id: Session to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary`
        """
        return self._caller.call(_GENERATE_SUMMARY, path=(session_id,))

    def get_peer_report(
        self,
        peer_id: str,
        *,
        filters: params.PeerStatsFilter | None = None,
    ) -> types.PeerReportParticipant:
        """Get the report about a peer.

        Everything that was measured during one visit to a session, such as device, network and sound
        quality.

        Args:
            peer_id: Peer to report on, the `id` in the participant list of a session.
            filters: Part of the statistics to answer with, instead of all of them.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report/{peer_id}`
        """
        return self._caller.call(_GET_PEER_REPORT, path=(peer_id,), query={"filters": filters})


class AsyncSessions(AsyncResource):
    """Sessions are the single runs of a meeting, past or live, with who came and what was said."""

    @cached_property
    def participants(self) -> AsyncSessionsParticipants:
        """Participants of Sessions."""
        from .sessions_participants import AsyncSessionsParticipants

        return AsyncSessionsParticipants(self._caller)

    def list(
        self,
        *,
        associated_id: str | None = None,
        end_time: datetime | None = None,
        page_no: float | None = None,
        participants: str | None = None,
        per_page: float | None = None,
        search: str | None = None,
        sort_by: params.SessionSortBy | None = None,
        sort_order: params.SortOrder | None = None,
        start_time: datetime | None = None,
        status: params.SessionStatus | None = None,
    ) -> AsyncPages[types.Session]:
        """List sessions.

        The sessions of the app, page by page. To see those of one meeting, filter with `associated_id`;
        filters that do not exist, such as `meeting_id`, are ignored without an error.

        Args:
            associated_id: Only sessions of this meeting.
            end_time: Only sessions before this time. Must carry a time zone.
            page_no: Page to fetch. The first page is 1. At least 0.
            participants: Participants to filter by.
            per_page: Number of items on a page. At least 0.
            search: Only sessions that match this text. The match is loose, so compare the results yourself.
            sort_by: Field to sort by.
            sort_order: Direction of sorting.
            start_time: Only sessions after this time. Must carry a time zone.
            status: Only sessions with this status.

        Returns:
            The first page; iterate it for the items of all pages.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions`
        """
        return self._caller.list(
            _LIST,
            query={
                "associated_id": associated_id,
                "end_time": end_time,
                "page_no": page_no,
                "participants": participants,
                "per_page": per_page,
                "search": search,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "start_time": start_time,
                "status": status,
            },
        )

    async def get(
        self,
        session_id: str,
        *,
        include_breakout_rooms: bool | None = None,
    ) -> types.Session:
        """Get a session.

        One session, running or over.

        Args:
            session_id: Session to work on.
            include_breakout_rooms: Whether the sessions of the breakout rooms are listed too. Default:
                False.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}`
        """
        return await self._caller.call(
            _GET, path=(session_id,), query={"include_breakout_rooms": include_breakout_rooms}
        )

    async def get_chat(
        self,
        session_id: str,
    ) -> types.ChatDownload:
        """Get the chat of a session.

        A presigned link to a file with all chat messages. It is on another host; fetch it without the API
        token. Chat is kept for seven days.

        Args:
            session_id: Session to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/chat`
        """
        return await self._caller.call(_GET_CHAT, path=(session_id,))

    async def get_transcript(
        self,
        session_id: str,
    ) -> types.TranscriptDownload:
        """Get the transcript of a session.

        A presigned link to the transcript, kept for seven days. It is handed out early: for some minutes
        the file can be empty, and it is ready once it holds a sentence. The preset must have
        `transcription_enabled`.

        Args:
            session_id: Session to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/transcript`
        """
        return await self._caller.call(_GET_TRANSCRIPT, path=(session_id,))

    async def get_summary(
        self,
        session_id: str,
    ) -> types.SummaryDownload:
        """Get the summary of a session.

        A presigned link to the summary of the transcript, plain text or Markdown as the meeting asks for.
        It is kept for seven days. The file can still be empty when the link is handed out.

        Args:
            session_id: Session to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary`
        """
        return await self._caller.call(_GET_SUMMARY, path=(session_id,))

    async def generate_summary(
        self,
        session_id: str,
    ) -> Any:
        """Generate the summary of a session.

        Has a summary written from the transcript of the session. It comes later: by the `meeting.summary`
        webhook, or from the call that gets it.

        Args:
            session_id: Session to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary`
        """
        return await self._caller.call(_GENERATE_SUMMARY, path=(session_id,))

    async def get_peer_report(
        self,
        peer_id: str,
        *,
        filters: params.PeerStatsFilter | None = None,
    ) -> types.PeerReportParticipant:
        """Get the report about a peer.

        Everything that was measured during one visit to a session, such as device, network and sound
        quality.

        Args:
            peer_id: Peer to report on, the `id` in the participant list of a session.
            filters: Part of the statistics to answer with, instead of all of them.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report/{peer_id}`
        """
        return await self._caller.call(_GET_PEER_REPORT, path=(peer_id,), query={"filters": filters})
