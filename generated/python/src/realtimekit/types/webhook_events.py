"""Shapes that the server sends. Import them from `realtimekit.types`."""

from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from realtimekit._models import Model
from realtimekit._times import DateTime

MeetingEndReason = TypeAliasType("MeetingEndReason", Literal["HOST_ENDED_MEETING", "ALL_PARTICIPANTS_LEFT"] | str)
"""Why a session ended."""


WebhookLivestreamStatus = TypeAliasType("WebhookLivestreamStatus", Literal["LIVE", "OFFLINE", "IDLE"] | str)
"""Whether a livestream is on air. Other words than those of the livestream calls are used here."""


class WebhookOrganizer(Model):
    """The app that a meeting belongs to, under the old word for it."""

    id: str | None = None
    """Identifier of the app."""

    name: str | None = None
    """Name of the app."""


class MeetingChatSyncedEvent(Model):
    """The chat of a finished session can be downloaded. The meeting is not an object of its own here."""

    event: Literal["meeting.chatSynced"]
    """Name of the event."""

    title: str | None = None
    """Title of the meeting."""

    meeting_id: str | None = Field(default=None, alias="meetingId")
    """Identifier of the meeting."""

    session_id: str | None = Field(default=None, alias="sessionId")
    """Identifier of the session."""

    created_at: DateTime | None = Field(default=None, alias="createdAt")
    """When the session was created."""

    started_at: DateTime | None = Field(default=None, alias="startedAt")
    """When the session began."""

    ended_at: DateTime | None = Field(default=None, alias="endedAt")
    """When the session ended."""

    chat_download_url: str | None = Field(default=None, alias="chatDownloadUrl")
    """Link to the file with the messages. It works without a token; keep it private."""

    chat_download_url_expiry: str | None = Field(default=None, alias="chatDownloadUrlExpiry")
    """When the link stops working, as a time with a `T` or a space after the date."""

    organized_by: WebhookOrganizer | None = Field(default=None, alias="organizedBy")
    """The app that a meeting belongs to, under the old word for it."""


class WebhookMeeting(Model):
    """The meeting, and the session of it, that an event is about."""

    id: str | None = None
    """Identifier of the meeting."""

    session_id: str | None = Field(default=None, alias="sessionId")
    """Identifier of the session."""

    title: str | None = None
    """Title of the meeting."""

    status: str | None = None
    """Status of the session. It reads LIVE even when the session is over."""

    created_at: DateTime | None = Field(default=None, alias="createdAt")
    """When the session was created."""

    started_at: DateTime | None = Field(default=None, alias="startedAt")
    """When the session began."""

    ended_at: DateTime | None = Field(default=None, alias="endedAt")
    """When the session ended."""

    organized_by: WebhookOrganizer | None = Field(default=None, alias="organizedBy")
    """The app that a meeting belongs to, under the old word for it."""


class LivestreamingStatusUpdateEvent(Model):
    """A livestream has come to another status."""

    event: Literal["livestreaming.statusUpdate"]
    """Name of the event."""

    stream_id: str | None = Field(default=None, alias="streamId")
    """Identifier of the livestream."""

    status: WebhookLivestreamStatus | None = None
    """Whether a livestream is on air. Other words than those of the livestream calls are used here."""

    manual_ingest: bool | None = Field(default=None, alias="manualIngest")
    """Whether the stream is fed by an encoder of your own and not by a meeting."""

    playback_url: str | None = Field(default=None, alias="playbackUrl")
    """Address that viewers watch the stream at."""

    ingest_server: str | None = Field(default=None, alias="ingestServer")
    """Address of the server that an encoder sends to."""

    stream_key: str | None = Field(default=None, alias="streamKey")
    """Key that an encoder sends with. Whoever has it can broadcast. A secret: shown masked."""

    meeting: WebhookMeeting | None = None
    """The meeting, and the session of it, that an event is about."""


class MeetingEndedEvent(Model):
    """A session is over."""

    event: Literal["meeting.ended"]
    """Name of the event."""

    meeting: WebhookMeeting | None = None
    """The meeting, and the session of it, that an event is about."""

    reason: MeetingEndReason | None = None
    """Why a session ended."""


class MeetingStartedEvent(Model):
    """The first participant has joined, a session begins."""

    event: Literal["meeting.started"]
    """Name of the event."""

    meeting: WebhookMeeting | None = None
    """The meeting, and the session of it, that an event is about."""


class MeetingSummaryEvent(Model):
    """The summary of a finished session can be downloaded."""

    event: Literal["meeting.summary"]
    """Name of the event."""

    meeting: WebhookMeeting | None = None
    """The meeting, and the session of it, that an event is about."""

    summary_download_url: str | None = Field(default=None, alias="summaryDownloadUrl")
    """Link to the summary. It works without a token; keep it private."""

    summary_download_url_expiry: str | None = Field(default=None, alias="summaryDownloadUrlExpiry")
    """When the link stops working, as a time with a `T` or a space after the date."""


class MeetingTranscriptEvent(Model):
    """The transcript of a finished session can be downloaded."""

    event: Literal["meeting.transcript"]
    """Name of the event."""

    meeting: WebhookMeeting | None = None
    """The meeting, and the session of it, that an event is about."""

    transcript_download_url: str | None = Field(default=None, alias="transcriptDownloadUrl")
    """Link to the transcript. The file may stay empty for some minutes; keep the link private."""

    transcript_download_url_expiry: str | None = Field(default=None, alias="transcriptDownloadUrlExpiry")
    """When the link stops working, as a time with a `T` or a space after the date."""


class WebhookParticipant(Model):
    """The participant that an event is about."""

    peer_id: str | None = Field(default=None, alias="peerId")
    """Identifier of this one connection of the participant."""

    user_display_name: str | None = Field(default=None, alias="userDisplayName")
    """Name that others see."""

    custom_participant_id: str | None = Field(default=None, alias="customParticipantId")
    """Your own identifier of the participant."""

    client_specific_id: str | None = Field(default=None, alias="clientSpecificId")
    """Older name of `customParticipantId`."""

    joined_at: DateTime | None = Field(default=None, alias="joinedAt")
    """When the participant joined."""

    left_at: DateTime | None = Field(default=None, alias="leftAt")
    """When the participant left."""


class MeetingParticipantJoinedEvent(Model):
    """A participant has joined."""

    event: Literal["meeting.participantJoined"]
    """Name of the event."""

    meeting: WebhookMeeting | None = None
    """The meeting, and the session of it, that an event is about."""

    participant: WebhookParticipant | None = None
    """The participant that an event is about."""


class MeetingParticipantLeftEvent(Model):
    """A participant has left."""

    event: Literal["meeting.participantLeft"]
    """Name of the event."""

    meeting: WebhookMeeting | None = None
    """The meeting, and the session of it, that an event is about."""

    participant: WebhookParticipant | None = None
    """The participant that an event is about."""


WebhookRecordingStatus = TypeAliasType(
    "WebhookRecordingStatus", Literal["INVOKED", "RECORDING", "PAUSED", "UPLOADING", "UPLOADED", "ERRORED"] | str
)
"""How far a recording has come. It can be paused between the start and the upload."""


class WebhookRecording(Model):
    """The recording that an event is about. Links appear once it is uploaded."""

    id: str | None = None
    """Identifier of the recording."""

    recording_id: str | None = Field(default=None, alias="recordingId")
    """Identifier of the recording again."""

    status: WebhookRecordingStatus | None = None
    """How far a recording has come. It can be paused between the start and the upload."""

    meeting_id: str | None = Field(default=None, alias="meetingId")
    """Identifier of the recorded meeting."""

    room_uuid: str | None = Field(default=None, alias="roomUUID")
    """Identifier of the recorded session."""

    organization_id: str | None = Field(default=None, alias="organizationId")
    """Identifier of the app."""

    output_file_name: str | None = Field(default=None, alias="outputFileName")
    """Name of the file."""

    download_url: str | None = Field(default=None, alias="downloadUrl")
    """Link to the file. It works without a token; keep it private."""

    audio_download_url: str | None = Field(default=None, alias="audioDownloadUrl")
    """Link to the sound as a file of its own."""

    download_url_expiry: str | None = Field(default=None, alias="downloadUrlExpiry")
    """When the links stop working, as a time with a `T` or a space after the date."""

    started_time: str | None = Field(default=None, alias="startedTime")
    """When the recording began, with a `T` or a space after the date."""

    stopped_time: str | None = Field(default=None, alias="stoppedTime")
    """When the recording ended, with a `T` or a space after the date."""

    file_size: str | int | float | None = Field(default=None, alias="fileSize")
    """Size of the file in bytes, as text or as a number."""

    recording_duration: int | float | None = Field(default=None, alias="recordingDuration")
    """Length of the recording in seconds."""

    stop_reason: Any | None = Field(default=None, alias="stopReason")
    """Why the recording ended. Sometimes an object, sometimes text that looks like one."""


class RecordingStatusUpdateEvent(Model):
    """A recording has come to another status."""

    event: Literal["recording.statusUpdate"]
    """Name of the event."""

    recording: WebhookRecording | None = None
    """The recording that an event is about. Links appear once it is uploaded."""

    meeting: WebhookMeeting | None = None
    """The meeting, and the session of it, that an event is about."""


WebhookEvent = TypeAliasType(
    "WebhookEvent",
    Annotated[
        MeetingStartedEvent
        | MeetingEndedEvent
        | MeetingParticipantJoinedEvent
        | MeetingParticipantLeftEvent
        | MeetingChatSyncedEvent
        | RecordingStatusUpdateEvent
        | LivestreamingStatusUpdateEvent
        | MeetingTranscriptEvent
        | MeetingSummaryEvent,
        Field(..., discriminator="event"),
    ],
)
"""Any event that a webhook receives."""
