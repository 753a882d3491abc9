"""Participants of Sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._callers import AsyncResource, Resource
from .._requests import Operation

if TYPE_CHECKING:
    from .. import params, types
    from .._pages import AsyncPages, Page

_LIST: Operation[types.SessionParticipant] = Operation(
    "sessions.participants.list",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{}/participants",
    options=("account_id", "app_id"),
    answer="SessionGetSessionParticipantsResponse",
    places=(("data", "participants"),),
    payload="SessionParticipant",
    repeatable=True,
    is_list=True,
    is_paged=True,
)
_GET: Operation[types.SessionParticipantDetails] = Operation(
    "sessions.participants.get",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{}/participants/{}",
    options=("account_id", "app_id"),
    answer="SessionGetSessionParticipantDetailsResponse",
    places=(("data", "participant"),),
    payload="SessionParticipantDetails",
    repeatable=True,
)


class SessionsParticipants(Resource):
    """Participants of Sessions."""

    def list(
        self,
        session_id: str,
        *,
        include_peer_events: bool | None = None,
        page_no: float | None = None,
        per_page: float | None = None,
        search: str | None = None,
        sort_by: params.SessionParticipantSortBy | None = None,
        sort_order: params.SortOrder | None = None,
        view: params.SessionParticipantView | None = None,
    ) -> Page[types.SessionParticipant]:
        """List the participants of a session.

        Who took part in the session, page by page. `id` names the visit (the peer), `user_id` the
        participant of the meeting.

        Args:
            session_id: Session to work on.
            include_peer_events: Whether the events of each peer are answered too. Default: False.
            page_no: Page to fetch. The first page is 1. At least 0.
            per_page: Number of items on a page. At least 0.
            search: Only participants that match this text. The match is loose, so compare the results
                yourself.
            sort_by: Field to sort by.
            sort_order: Direction of sorting.
            view: Whether visits of the same participant are joined. Default: 'raw'.

        Returns:
            The first page; iterate it for the items of all pages.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants`
        """
        return self._caller.list(
            _LIST,
            path=(session_id,),
            query={
                "include_peer_events": include_peer_events,
                "page_no": page_no,
                "per_page": per_page,
                "search": search,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "view": view,
            },
        )

    def get(
        self,
        session_id: str,
        participant_id: str,
        *,
        include_peer_events: bool | None = None,
        filters: params.PeerStatsFilter | None = None,
    ) -> types.SessionParticipantDetails:
        """Get a participant of a session.

        One participant of the session, with device, network and the quality of the media as measured.

        Args:
            session_id: Session to work on.
            participant_id: Participant to work on.
            include_peer_events: Whether the events of the peer are answered too. Default: False.
            filters: Part of the statistics to answer with, instead of all of them.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants/{participant_id}`
        """
        return self._caller.call(
            _GET,
            path=(
                session_id,
                participant_id,
            ),
            query={"include_peer_events": include_peer_events, "filters": filters},
        )


class AsyncSessionsParticipants(AsyncResource):
    """Participants of Sessions."""

    def list(
        self,
        session_id: str,
        *,
        include_peer_events: bool | None = None,
        page_no: float | None = None,
        per_page: float | None = None,
        search: str | None = None,
        sort_by: params.SessionParticipantSortBy | None = None,
        sort_order: params.SortOrder | None = None,
        view: params.SessionParticipantView | None = None,
    ) -> AsyncPages[types.SessionParticipant]:
        """List the participants of a session.

        Who took part in the session, page by page. `id` names the visit (the peer), `user_id` the
        participant of the meeting.

        Args:
            session_id: Session to work on.
            include_peer_events: Whether the events of each peer are answered too. Default: False.
            page_no: Page to fetch. The first page is 1. At least 0.
            per_page: Number of items on a page. At least 0.
            search: Only participants that match this text. The match is loose, so compare the results
                yourself.
            sort_by: Field to sort by.
            sort_order: Direction of sorting.
            view: Whether visits of the same participant are joined. Default: 'raw'.

        Returns:
            The first page; iterate it for the items of all pages.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants`
        """
        return self._caller.list(
            _LIST,
            path=(session_id,),
            query={
                "include_peer_events": include_peer_events,
                "page_no": page_no,
                "per_page": per_page,
                "search": search,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "view": view,
            },
        )

    async def get(
        self,
        session_id: str,
        participant_id: str,
        *,
        include_peer_events: bool | None = None,
        filters: params.PeerStatsFilter | None = None,
    ) -> types.SessionParticipantDetails:
        """Get a participant of a session.

        One participant of the session, with device, network and the quality of the media as measured.

        Args:
            session_id: Session to work on.
            participant_id: Participant to work on.
            include_peer_events: Whether the events of the peer are answered too. Default: False.
            filters: Part of the statistics to answer with, instead of all of them.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants/{participant_id}`
        """
        return await self._caller.call(
            _GET,
            path=(
                session_id,
                participant_id,
            ),
            query={"include_peer_events": include_peer_events, "filters": filters},
        )
