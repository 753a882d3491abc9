"""Shapes that the server sends. Import them from `realtimekit.types`."""

from realtimekit._models import Model

from . import sessions


class ActiveSessionGetActiveSessionResponse(Model):
    """The running session of a meeting."""

    data: sessions.Session | None = None
    """One run of a meeting, from the first participant who joins to the end."""

    success: bool | None = None
    """Whether the call succeeded."""


class KickAllResult(Model):
    """How many participants were removed from the session."""

    action: str | None = None
    """What was done."""

    kicked_participants_count: int | float | None = None
    """Number of participants who were removed."""


class ActiveSessionKickAllParticipantsResponse(Model):
    """How many participants were removed."""

    data: KickAllResult | None = None
    """How many participants were removed from the session."""

    success: bool | None = None
    """Whether the call succeeded."""


class KickedParticipant(Model):
    """A participant who was removed."""

    id: str
    """Identifier of the participant in the session."""

    created_at: str
    """When the participant was created."""

    updated_at: str
    """When the participant last changed."""

    email: str | None = None
    """Email address of the participant."""

    name: str | None = None
    """Name of the participant."""

    picture: str | None = None
    """Address of the participant's picture."""


class KickResult(Model):
    """Who was removed from the session."""

    action: str | None = None
    """What was done."""

    participants: list[KickedParticipant] | None = None
    """The participants who were removed."""


class ActiveSessionKickParticipantsResponse(Model):
    """The participants who were removed."""

    data: KickResult | None = None
    """Who was removed from the session."""

    success: bool | None = None
    """Whether the call succeeded."""


class PollVote(Model):
    """One vote."""

    id: str
    """Identifier of the voter."""

    name: str
    """Name of the voter."""


class PollOption(Model):
    """One answer of a poll."""

    count: int | float
    """Number of votes for this answer."""

    text: str
    """The answer."""

    votes: list[PollVote]
    """The votes for this answer."""


class Poll(Model):
    """A question that participants vote on."""

    id: str
    """Identifier of the poll."""

    options: list[PollOption]
    """The answers to choose from."""

    question: str
    """The question."""

    anonymous: bool | None = None
    """Whether the names of the voters are hidden."""

    created_by: str | None = None
    """Who created the poll."""

    hide_votes: bool | None = None
    """Whether the votes are hidden."""

    voted: list[str] | None = None
    """Participants who have voted."""


class CreatedPoll(Model):
    """The new poll and what was done."""

    action: str | None = None
    """What was done."""

    poll: Poll | None = None
    """A question that participants vote on."""


class ActiveSessionCreatePollResponse(Model):
    """The new poll."""

    data: CreatedPoll | None = None
    """The new poll and what was done."""

    success: bool | None = None
    """Whether the call succeeded."""
