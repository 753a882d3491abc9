"""Shapes that the server sends. Import them from `realtimekit.types`."""

from typing import Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from realtimekit._models import Model
from realtimekit._times import DateTime

from . import common, meetings, recording_config

RecordingCallerType = TypeAliasType("RecordingCallerType", Literal["ORGANIZATION", "USER"] | str)
"""Kind of caller, an app (ORGANIZATION) or a user. Only a user has a name and an identifier."""


class RecordingCaller(Model):
    """Who made the call."""

    name: str | None = None
    """Name of the user."""

    type: RecordingCallerType | None = None
    """Kind of caller, an app (ORGANIZATION) or a user. Only a user has a name and an identifier."""

    user_id: str | None = Field(default=None, alias="user_Id")
    """Identifier of the user."""


RecordingStartCause = TypeAliasType("RecordingStartCause", Literal["API_CALL", "RECORD_ON_START"] | str)
"""Whether a call started the recording, or the meeting's own `record_on_start`. The latter has no caller."""


class RecordingStartReason(Model):
    """Who or what started a recording."""

    caller: RecordingCaller | None = None
    """Who made the call."""

    reason: RecordingStartCause | None = None
    """Whether a call started the recording, or the meeting's own `record_on_start`. The latter has no caller."""


RecordingStatus = TypeAliasType(
    "RecordingStatus", Literal["INVOKED", "RECORDING", "UPLOADING", "UPLOADED", "ERRORED", "PAUSED"] | str
)
"""Where a recording stands. It goes from INVOKED over RECORDING, PAUSED at times, and UPLOADING to UPLOADED or ERRORED."""


class BasicRecording(Model):
    """A recording without the reasons of its start and end and without its storage."""

    id: str
    """Identifier of the recording."""

    audio_download_url: str | None
    """Presigned address of the sound file, if one is made. It is on another host; fetch it without the API token."""

    download_url: str | None
    """Presigned address of the file, null until it is uploaded. It is on another host; fetch it without the API token."""

    download_url_expiry: DateTime | None
    """When the addresses stop working, seven days after the upload."""

    file_size: int | float | None
    """Size of the file in bytes."""

    invoked_time: DateTime
    """When the recording was asked for."""

    output_file_name: str
    """Name of the file."""

    session_id: str | None
    """Session that is recorded."""

    started_time: DateTime | None
    """When recording really began, some seconds after `invoked_time`."""

    status: RecordingStatus
    """Where a recording stands. It goes from INVOKED over RECORDING, PAUSED at times, and UPLOADING to UPLOADED or ERRORED."""

    stopped_time: DateTime | None
    """When the recording ended. Null while it runs."""

    recording_duration: int | float | None = None
    """Length of the recording in seconds."""


class RecordingGetActiveRecordingsResponse(Model):
    """The running recording of a meeting."""

    data: BasicRecording
    """A recording without the reasons of its start and end and without its storage."""

    success: bool
    """Whether the call succeeded."""


class RecordingListItem(BasicRecording):
    """A recording with the meeting that it belongs to."""

    meeting: meetings.MeetingListItem | None = None
    """A meeting as lists show it, without its AI and recording configuration."""

    storage_config: recording_config.StorageConfig | None = None
    """Storage of your own that the files are copied to, without its secrets; null for none."""


class RecordingGetRecordingsResponse(Model):
    """A page of recordings."""

    data: list[RecordingListItem]
    """The recordings of this page."""

    paging: common.Paging
    """Where a page of results stands in the whole list."""

    success: bool
    """Whether the call succeeded."""


RecordingStopCause = TypeAliasType("RecordingStopCause", Literal["API_CALL", "INTERNAL_ERROR", "ALL_PEERS_LEFT"] | str)
"""Whether a call stopped the recording, a failure of the service, or the last participant who left."""


class RecordingStopReason(Model):
    """Who or what stopped a recording."""

    caller: RecordingCaller | None = None
    """Who made the call."""

    reason: RecordingStopCause | None = None
    """Whether a call stopped the recording, a failure of the service, or the last participant who left."""


class Recording(BasicRecording):
    """A recording."""

    start_reason: RecordingStartReason | None = None
    """Who or what started a recording."""

    stop_reason: RecordingStopReason | None = None
    """Who or what stopped a recording."""

    storage_config: recording_config.StorageConfig | None = None
    """Storage of your own that the files are copied to, without its secrets; null for none."""


class RecordingGetOneRecordingResponse(Model):
    """One recording."""

    success: bool
    """Whether the call succeeded."""

    data: Recording | None = None
    """A recording."""


class RecordingPauseResumeStopRecordingResponse(Model):
    """The recording after the action."""

    success: bool
    """Whether the call succeeded."""

    data: Recording | None = None
    """A recording."""


class RecordingStartRecordingsResponse(Model):
    """The recording just started."""

    success: bool
    """Whether the call succeeded."""

    data: Recording | None = None
    """A recording."""


class TrackRecording(Model):
    """A recording of single tracks."""

    id: str | None = None
    """Identifier of the recording."""

    audio_download_url: str | None = None
    """Presigned address of a sound file, if there is one."""

    download_url: Any | None = None
    """The files, null until they are uploaded. Either a list of layers, each with its name and a presigned address for each file, or an object with that list under `links`."""

    download_url_expiry: DateTime | None = None
    """When the addresses stop working."""

    file_size: int | float | None = None
    """Size of the files in bytes. It can be 0 although there are files."""

    invoked_time: DateTime | None = None
    """When the recording was asked for."""

    output_file_name: str | None = None
    """Name of the file."""

    session_id: str | None = None
    """Session that is recorded."""

    started_time: DateTime | None = None
    """When recording really began, some seconds after `invoked_time`."""

    status: RecordingStatus | None = None
    """Where a recording stands. It goes from INVOKED over RECORDING, PAUSED at times, and UPLOADING to UPLOADED or ERRORED."""

    stopped_time: DateTime | None = None
    """When the recording ended. Null while it runs."""

    recording_duration: int | float | None = None
    """Length of the recording in seconds."""

    start_reason: RecordingStartReason | None = None
    """Who or what started a recording."""

    stop_reason: RecordingStopReason | None = None
    """Who or what stopped a recording."""

    storage_config: recording_config.StorageConfig | None = None
    """Storage of your own that the files are copied to, without its secrets; null for none."""


class StartTracksData(TrackRecording):
    """The track recording, either here or under `recording`."""

    recording: TrackRecording | None = None
    """A recording of single tracks."""


class RecordingStartTracksResponse(Model):
    """The track recording just started."""

    success: bool | None = None
    """Whether the call succeeded."""

    data: StartTracksData | None = None
    """The track recording, either here or under `recording`."""
