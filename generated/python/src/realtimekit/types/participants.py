"""Shapes that the server sends. Import them from `realtimekit.types`."""

from realtimekit._models import Model
from realtimekit._times import DateTime

from . import common


class DeletedParticipant(Model):
    """What is left to say about a deleted participant. Its identifier is not among it."""

    created_at: DateTime
    """When the participant was added."""

    custom_participant_id: str
    """Your own identifier of the participant."""

    preset_id: str
    """Identifier of the preset that the participant had."""

    updated_at: DateTime
    """When the participant was last changed."""


class MeetingDeleteMeetingParticipantResponse(Model):
    """The participant just deleted."""

    success: bool
    """Whether the call succeeded."""

    data: DeletedParticipant | None = None
    """What is left to say about a deleted participant. Its identifier is not among it."""


class Participant(Model):
    """A person, or a machine, that may join a meeting."""

    id: str
    """Identifier of the participant."""

    created_at: DateTime
    """When the participant was added."""

    custom_participant_id: str
    """Your own identifier of the participant."""

    preset_name: str
    """Name of the preset that the participant joins with."""

    updated_at: DateTime
    """When the participant was last changed."""

    name: str | None = None
    """Name that others see."""

    picture: str | None = None
    """Where to load a picture of this person from."""


class MeetingGetMeetingParticipantResponse(Model):
    """The participant asked for."""

    data: Participant
    """A person, or a machine, that may join a meeting."""

    success: bool
    """Whether the call succeeded."""


class MeetingGetMeetingParticipantsResponse(Model):
    """One page of the participants of a meeting."""

    data: list[Participant]
    """The participants."""

    paging: common.Paging
    """Where a page of results stands in the whole list."""

    success: bool
    """Whether the call succeeded."""


class ParticipantToken(Model):
    """Another token for a participant."""

    token: str
    """Token that the browser or device of the participant joins with. It is valid for 100 days. A secret: shown masked."""


class MeetingRefreshParticipantTokenResponse(Model):
    """The token just issued."""

    data: ParticipantToken
    """Another token for a participant."""

    success: bool
    """Whether the call succeeded."""


class ParticipantWithToken(Participant):
    """A participant together with a token to join with."""

    token: str
    """Token that the browser or device of the participant joins with. It is valid for 100 days. A secret: shown masked."""


class MeetingAddParticipantResponse(Model):
    """The participant just added."""

    success: bool
    """Whether the call succeeded."""

    data: ParticipantWithToken | None = None
    """A participant together with a token to join with."""


class MeetingEditParticipantResponse(Model):
    """The participant after the change."""

    success: bool
    """Whether the call succeeded."""

    data: ParticipantWithToken | None = None
    """A participant together with a token to join with."""
