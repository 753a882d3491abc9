"""Shapes that the server sends. Import them from `realtimekit.types`."""

from typing import Literal

from typing_extensions import TypeAliasType

from realtimekit._models import Model
from realtimekit._times import DateTime

from . import common
from . import recording_config as recording_config_1

MeetingStatus = TypeAliasType("MeetingStatus", Literal["ACTIVE", "INACTIVE"] | str)
"""Whether people can join the meeting. Nobody can join an INACTIVE one."""


class MeetingListItem(Model):
    """A meeting as lists show it, without its AI and recording configuration."""

    id: str
    """Identifier of the meeting."""

    created_at: DateTime
    """When the meeting was created."""

    updated_at: DateTime
    """When the meeting was last changed."""

    live_stream_on_start: bool | None = None
    """Whether a livestream begins as soon as the meeting does."""

    persist_chat: bool | None = None
    """Whether the chat stays for later sessions of the meeting."""

    record_on_start: bool | None = None
    """Whether recording begins as soon as somebody joins."""

    session_keep_alive_time_in_secs: int | float | None = None
    """Seconds that a session goes on with nobody in it before it ends. 60 to 600."""

    status: MeetingStatus | None = None
    """Whether people can join the meeting. Nobody can join an INACTIVE one."""

    summarize_on_end: bool | None = None
    """Whether a summary is written after each session. It needs a transcript."""

    title: str | None = None
    """Title of the meeting."""


class MeetingGetResponse(Model):
    """One page of meetings."""

    data: list[MeetingListItem]
    """The meetings."""

    paging: common.Paging
    """Where a page of results stands in the whole list."""

    success: bool
    """Whether the call succeeded."""


SummaryTextFormat = TypeAliasType("SummaryTextFormat", Literal["plain_text", "markdown"] | str)
"""Form of the text of a summary."""


SummaryType = TypeAliasType(
    "SummaryType",
    Literal[
        "general",
        "team_meeting",
        "sales_call",
        "client_check_in",
        "interview",
        "daily_standup",
        "one_on_one_meeting",
        "lecture",
        "code_review",
    ]
    | str,
)
"""Kind of talk that the summary is written for."""


class SummarizationConfig(Model):
    """How a summary is written."""

    summary_type: SummaryType | None = None
    """Kind of talk that the summary is written for. Default: "general"."""

    text_format: SummaryTextFormat | None = None
    """Form of the text of a summary. Default: "markdown"."""

    word_limit: int | None = None
    """Length that the summary must not exceed, in words. 150 to 1000. Default: 500."""


TranscriptionLanguage = TypeAliasType(
    "TranscriptionLanguage", Literal["en-US", "en-IN", "de", "hi", "sv", "ru", "pl", "el", "fr", "nl"] | str
)
"""Language that is spoken in the meeting."""


class TranscriptionConfig(Model):
    """How speech is turned into text."""

    keywords: list[str] | None = None
    """Names and terms to listen for, so that they are spelt right."""

    language: TranscriptionLanguage | None = None
    """Language that is spoken in the meeting. Default: "en-US"."""

    profanity_filter: bool | None = None
    """Whether swear words are left out of the text. Default: false."""


class AiConfig(Model):
    """How the meeting is transcribed and summed up."""

    summarization: SummarizationConfig | None = None
    """How a summary is written."""

    transcription: TranscriptionConfig | None = None
    """How speech is turned into text."""


class Meeting(MeetingListItem):
    """A meeting, a lasting room that people join."""

    ai_config: AiConfig | None = None
    """How the meeting is transcribed and summed up."""

    recording_config: recording_config_1.RecordingConfig | None = None
    """How recordings of the meeting are made. It goes before the configuration of the app."""


class MeetingCreateResponse(Model):
    """The meeting just created."""

    success: bool
    """Whether the call succeeded."""

    data: Meeting | None = None
    """A meeting, a lasting room that people join."""


class MeetingGetMeetingByIDResponse(Model):
    """The meeting asked for."""

    success: bool
    """Whether the call succeeded."""

    data: Meeting | None = None
    """A meeting, a lasting room that people join."""


class MeetingReplaceMeetingByIDResponse(Model):
    """The meeting after the replacement."""

    success: bool
    """Whether the call succeeded."""

    data: Meeting | None = None
    """A meeting, a lasting room that people join."""


class MeetingUpdateMeetingByIDResponse(Model):
    """The meeting after the change."""

    success: bool
    """Whether the call succeeded."""

    data: Meeting | None = None
    """A meeting, a lasting room that people join."""
