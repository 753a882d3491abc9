"""Participants of Meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._callers import AsyncResource, Resource
from .._omit import Omit, omit
from .._requests import Body, Operation

if TYPE_CHECKING:
    from .. import types
    from .._pages import AsyncPages, Page

_LIST: Operation[types.Participant] = Operation(
    "meetings.participants.list",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{}/participants",
    options=("account_id", "app_id"),
    answer="MeetingGetMeetingParticipantsResponse",
    payload="Participant",
    repeatable=True,
    is_list=True,
    is_paged=True,
)
_ADD: Operation[types.ParticipantWithToken] = Operation(
    "meetings.participants.add",
    "POST",
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{}/participants",
    options=("account_id", "app_id"),
    answer="MeetingAddParticipantResponse",
    payload="ParticipantWithToken",
    nullable=frozenset({"name", "picture"}),
)
_GET: Operation[types.Participant] = Operation(
    "meetings.participants.get",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{}/participants/{}",
    options=("account_id", "app_id"),
    answer="MeetingGetMeetingParticipantResponse",
    payload="Participant",
    repeatable=True,
)
_UPDATE: Operation[types.ParticipantWithToken] = Operation(
    "meetings.participants.update",
    "PATCH",
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{}/participants/{}",
    options=("account_id", "app_id"),
    answer="MeetingEditParticipantResponse",
    payload="ParticipantWithToken",
    nullable=frozenset({"name", "picture", "preset_name"}),
)
_DELETE: Operation[types.DeletedParticipant] = Operation(
    "meetings.participants.delete",
    "DELETE",
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{}/participants/{}",
    options=("account_id", "app_id"),
    answer="MeetingDeleteMeetingParticipantResponse",
    payload="DeletedParticipant",
    repeatable=True,
)
_REFRESH_TOKEN: Operation[types.ParticipantToken] = Operation(
    "meetings.participants.refresh_token",
    "POST",
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{}/participants/{}/token",
    options=("account_id", "app_id"),
    answer="MeetingRefreshParticipantTokenResponse",
    payload="ParticipantToken",
)


class MeetingsParticipants(Resource):
    """Participants of Meetings."""

    def list(
        self,
        meeting_id: str,
        *,
        page_no: float | None = None,
        per_page: float | None = None,
    ) -> Page[types.Participant]:
        """List the participants of a meeting.

        Everybody who has been added to the meeting, whether they ever joined or not. No tokens are among
        the answer.

        Args:
            meeting_id: Meeting to work on.
            page_no: Page to fetch. The first page is 1. At least 0.
            per_page: Number of items on a page. At least 0.

        Returns:
            The first page; iterate it for the items of all pages.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants`
        """
        return self._caller.list(_LIST, path=(meeting_id,), query={"page_no": page_no, "per_page": per_page})

    def add(
        self,
        meeting_id: str,
        *,
        custom_participant_id: str,
        preset_name: str,
        name: str | None | Omit = omit,
        picture: str | None | Omit = omit,
    ) -> types.ParticipantWithToken:
        """Add a participant to a meeting.

        Adds somebody to the meeting and issues the token that they join with. Hand the token to that person
        only. A preset name that does not exist is refused.

        Args:
            meeting_id: Meeting to work on.
            custom_participant_id: Your own identifier of the participant. Others may see it, so keep e-mail
                addresses and the like out.
            preset_name: Name of the preset that the participant joins with. It must be sent. Default:
                'group_call_host'.
            name: Name that others see. None sends null.
            picture: Where to load a picture of this person from. None sends null.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants`
        """
        _body = Body(
            {
                "custom_participant_id": custom_participant_id,
                "preset_name": preset_name,
                "name": name,
                "picture": picture,
            }
        )
        return self._caller.call(_ADD, path=(meeting_id,), body=_body)

    def get(
        self,
        meeting_id: str,
        participant_id: str,
    ) -> types.Participant:
        """Get a participant.

        One participant, without a token. Refresh the token to get one.

        Args:
            meeting_id: Meeting to work on.
            participant_id: Participant to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`
        """
        return self._caller.call(
            _GET,
            path=(
                meeting_id,
                participant_id,
            ),
        )

    def update(
        self,
        meeting_id: str,
        participant_id: str,
        *,
        name: str | None | Omit = omit,
        picture: str | None | Omit = omit,
        preset_name: str | None | Omit = omit,
    ) -> types.ParticipantWithToken:
        """Change a participant.

        Changes the fields that are sent and keeps the others. The answer holds another token.

        Args:
            meeting_id: Meeting to work on.
            participant_id: Participant to work on.
            name: Name that others see. None sends null.
            picture: Where to load a picture of this person from. None sends null.
            preset_name: Name of the preset that the participant joins with from now on. None sends null.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `PATCH /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`
        """
        _body = Body(
            {
                "name": name,
                "picture": picture,
                "preset_name": preset_name,
            }
        )
        return self._caller.call(
            _UPDATE,
            path=(
                meeting_id,
                participant_id,
            ),
            body=_body,
        )

    def delete(
        self,
        meeting_id: str,
        participant_id: str,
    ) -> types.DeletedParticipant:
        """Delete a participant.

        Removes the participant and cancels all of their tokens. Somebody who is in a session stays there,
        so kick them first.

        Args:
            meeting_id: Meeting to work on.
            participant_id: Participant to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `DELETE /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`
        """
        return self._caller.call(
            _DELETE,
            path=(
                meeting_id,
                participant_id,
            ),
        )

    def refresh_token(
        self,
        meeting_id: str,
        participant_id: str,
    ) -> types.ParticipantToken:
        """Issue another token for a participant.

        Issues another token, valid for 100 days, when the one so far is lost or near its end. Tokens issued
        before keep working.

        Args:
            meeting_id: Meeting to work on.
            participant_id: Participant to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}/token`
        """
        return self._caller.call(
            _REFRESH_TOKEN,
            path=(
                meeting_id,
                participant_id,
            ),
        )


class AsyncMeetingsParticipants(AsyncResource):
    """Participants of Meetings."""

    def list(
        self,
        meeting_id: str,
        *,
        page_no: float | None = None,
        per_page: float | None = None,
    ) -> AsyncPages[types.Participant]:
        """List the participants of a meeting.

        Everybody who has been added to the meeting, whether they ever joined or not. No tokens are among
        the answer.

        Args:
            meeting_id: Meeting to work on.
            page_no: Page to fetch. The first page is 1. At least 0.
            per_page: Number of items on a page. At least 0.

        Returns:
            The first page; iterate it for the items of all pages.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants`
        """
        return self._caller.list(_LIST, path=(meeting_id,), query={"page_no": page_no, "per_page": per_page})

    async def add(
        self,
        meeting_id: str,
        *,
        custom_participant_id: str,
        preset_name: str,
        name: str | None | Omit = omit,
        picture: str | None | Omit = omit,
    ) -> types.ParticipantWithToken:
        """Add a participant to a meeting.

        Adds somebody to the meeting and issues the token that they join with. Hand the token to that person
        only. A preset name that does not exist is refused.

        Args:
            meeting_id: Meeting to work on.
            custom_participant_id: Your own identifier of the participant. Others may see it, so keep e-mail
                addresses and the like out.
            preset_name: Name of the preset that the participant joins with. It must be sent. Default:
                'group_call_host'.
            name: Name that others see. None sends null.
            picture: Where to load a picture of this person from. None sends null.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants`
        """
        _body = Body(
            {
                "custom_participant_id": custom_participant_id,
                "preset_name": preset_name,
                "name": name,
                "picture": picture,
            }
        )
        return await self._caller.call(_ADD, path=(meeting_id,), body=_body)

    async def get(
        self,
        meeting_id: str,
        participant_id: str,
    ) -> types.Participant:
        """Get a participant.

        One participant, without a token. Refresh the token to get one.

        Args:
            meeting_id: Meeting to work on.
            participant_id: Participant to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`
        """
        return await self._caller.call(
            _GET,
            path=(
                meeting_id,
                participant_id,
            ),
        )

    async def update(
        self,
        meeting_id: str,
        participant_id: str,
        *,
        name: str | None | Omit = omit,
        picture: str | None | Omit = omit,
        preset_name: str | None | Omit = omit,
    ) -> types.ParticipantWithToken:
        """Change a participant.

        Changes the fields that are sent and keeps the others. The answer holds another token.

        Args:
            meeting_id: Meeting to work on.
            participant_id: Participant to work on.
            name: Name that others see. None sends null.
            picture: Where to load a picture of this person from. None sends null.
            preset_name: Name of the preset that the participant joins with from now on. None sends null.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `PATCH /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`
        """
        _body = Body(
            {
                "name": name,
                "picture": picture,
                "preset_name": preset_name,
            }
        )
        return await self._caller.call(
            _UPDATE,
            path=(
                meeting_id,
                participant_id,
            ),
            body=_body,
        )

    async def delete(
        self,
        meeting_id: str,
        participant_id: str,
    ) -> types.DeletedParticipant:
        """Delete a participant.

        Removes the participant and cancels all of their tokens. Somebody who is in a session stays there,
        so kick them first.

        Args:
            meeting_id: Meeting to work on.
            participant_id: Participant to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `DELETE /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`
        """
        return await self._caller.call(
            _DELETE,
            path=(
                meeting_id,
                participant_id,
            ),
        )

    async def refresh_token(
        self,
        meeting_id: str,
        participant_id: str,
    ) -> types.ParticipantToken:
        """Issue another token for a participant.

        Issues another token, valid for 100 days, when the one so far is lost or near its end. Tokens issued
        before keep working.

        Args:
            meeting_id: Meeting to work on.
            participant_id: Participant to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}/token`
        """
        return await self._caller.call(
            _REFRESH_TOKEN,
            path=(
                meeting_id,
                participant_id,
            ),
        )
