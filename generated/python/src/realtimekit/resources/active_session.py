"""The session that runs in a meeting right now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._callers import AsyncResource, Resource
from .._requests import Body, Operation

if TYPE_CHECKING:
    from .. import types

_GET: Operation[types.Session] = Operation(
    "active_session.get",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{}/active-session",
    options=("account_id", "app_id"),
    answer="ActiveSessionGetActiveSessionResponse",
    payload="Session",
    repeatable=True,
)
_KICK: Operation[types.KickResult] = Operation(
    "active_session.kick",
    "POST",
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{}/active-session/kick",
    options=("account_id", "app_id"),
    answer="ActiveSessionKickParticipantsResponse",
    payload="KickResult",
    repeatable=True,
)
_KICK_ALL: Operation[types.KickAllResult] = Operation(
    "active_session.kick_all",
    "POST",
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{}/active-session/kick-all",
    options=("account_id", "app_id"),
    answer="ActiveSessionKickAllParticipantsResponse",
    payload="KickAllResult",
    repeatable=True,
)
_CREATE_POLL: Operation[types.CreatedPoll] = Operation(
    "active_session.create_poll",
    "POST",
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{}/active-session/poll",
    options=("account_id", "app_id"),
    answer="ActiveSessionCreatePollResponse",
    payload="CreatedPoll",
)


class ActiveSession(Resource):
    """The session that runs in a meeting right now."""

    def get(
        self,
        meeting_id: str,
    ) -> types.Session:
        """Get the running session of a meeting.

        The session that runs in the meeting right now. Fails with 404 if there is none.

        Args:
            meeting_id: Meeting to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session`
        """
        return self._caller.call(_GET, path=(meeting_id,))

    def kick(
        self,
        meeting_id: str,
        *,
        custom_participant_ids: Sequence[str],
        participant_ids: Sequence[str],
    ) -> types.KickResult:
        """Remove participants from the running session.

        Removes the participants of both lists from the session. They stay participants of the meeting and
        can join again. Stop a recording before removing everybody.

        Args:
            meeting_id: Meeting to work on.
            custom_participant_ids: Participants by your own identifiers.
            participant_ids: Participants by the identifiers that RealtimeKit gave them.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick`
        """
        _body = Body(
            {
                "custom_participant_ids": custom_participant_ids,
                "participant_ids": participant_ids,
            }
        )
        return self._caller.call(_KICK, path=(meeting_id,), body=_body)

    def kick_all(
        self,
        meeting_id: str,
    ) -> types.KickAllResult:
        """Remove everybody from the running session.

        Removes all participants from the session. Without a running session it fails with 400, 404 or 409.
        Stop a recording first; the other way round it can hang in UPLOADING.

        Args:
            meeting_id: Meeting to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick-all`
        """
        return self._caller.call(_KICK_ALL, path=(meeting_id,))

    def create_poll(
        self,
        meeting_id: str,
        *,
        options: Sequence[str],
        question: str,
        anonymous: bool | None = None,
        hide_votes: bool | None = None,
    ) -> types.CreatedPoll:
        """Create a poll in the running session.

        Puts a question to the participants of the session. Answers with the poll.

        Args:
            meeting_id: Meeting to work on.
            options: The answers to choose from.
            question: The question.
            anonymous: Whether the names of the voters are hidden.
            hide_votes: Whether the votes are hidden.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/poll`
        """
        _body = Body(
            {
                "options": options,
                "question": question,
                "anonymous": anonymous,
                "hide_votes": hide_votes,
            }
        )
        return self._caller.call(_CREATE_POLL, path=(meeting_id,), body=_body)


class AsyncActiveSession(AsyncResource):
    """The session that runs in a meeting right now."""

    async def get(
        self,
        meeting_id: str,
    ) -> types.Session:
        """Get the running session of a meeting.

        The session that runs in the meeting right now. Fails with 404 if there is none.

        Args:
            meeting_id: Meeting to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session`
        """
        return await self._caller.call(_GET, path=(meeting_id,))

    async def kick(
        self,
        meeting_id: str,
        *,
        custom_participant_ids: Sequence[str],
        participant_ids: Sequence[str],
    ) -> types.KickResult:
        """Remove participants from the running session.

        Removes the participants of both lists from the session. They stay participants of the meeting and
        can join again. Stop a recording before removing everybody.

        Args:
            meeting_id: Meeting to work on.
            custom_participant_ids: Participants by your own identifiers.
            participant_ids: Participants by the identifiers that RealtimeKit gave them.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick`
        """
        _body = Body(
            {
                "custom_participant_ids": custom_participant_ids,
                "participant_ids": participant_ids,
            }
        )
        return await self._caller.call(_KICK, path=(meeting_id,), body=_body)

    async def kick_all(
        self,
        meeting_id: str,
    ) -> types.KickAllResult:
        """Remove everybody from the running session.

        Removes all participants from the session. Without a running session it fails with 400, 404 or 409.
        Stop a recording first; the other way round it can hang in UPLOADING.

        Args:
            meeting_id: Meeting to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick-all`
        """
        return await self._caller.call(_KICK_ALL, path=(meeting_id,))

    async def create_poll(
        self,
        meeting_id: str,
        *,
        options: Sequence[str],
        question: str,
        anonymous: bool | None = None,
        hide_votes: bool | None = None,
    ) -> types.CreatedPoll:
        """Create a poll in the running session.

        Puts a question to the participants of the session. Answers with the poll.

        Args:
            meeting_id: Meeting to work on.
            options: The answers to choose from.
            question: The question.
            anonymous: Whether the names of the voters are hidden.
            hide_votes: Whether the votes are hidden.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/poll`
        """
        _body = Body(
            {
                "options": options,
                "question": question,
                "anonymous": anonymous,
                "hide_votes": hide_votes,
            }
        )
        return await self._caller.call(_CREATE_POLL, path=(meeting_id,), body=_body)
