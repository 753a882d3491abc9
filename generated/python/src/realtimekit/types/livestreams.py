"""Shapes that the server sends. Import them from `realtimekit.types`."""

from typing import Literal

from typing_extensions import TypeAliasType

from realtimekit._models import Model
from realtimekit._times import DateTime


class LivestreamPaging(Model):
    """Where a page of results stands in the whole list."""

    end_offset: int | float | None = None
    """Place of the last item of this page, counted from 1."""

    start_offset: int | float | None = None
    """Place of the first item of this page, counted from 1."""

    total_count: int | float | None = None
    """Number of items in the whole list."""


class LivestreamSessionDetails(Model):
    """One run of a livestream, most of its times in no promised format."""

    id: str | None = None
    """Identifier of the livestream session."""

    created_at: DateTime | None = None
    """When this record was created."""

    err_message: str | None = None
    """What went wrong, if something did."""

    ingest_seconds: int | float | None = None
    """Seconds that were streamed."""

    livestream_id: str | None = None
    """Livestream that ran."""

    started_time: str | None = None
    """When streaming began."""

    stopped_time: str | None = None
    """When streaming ended. Null while it runs."""

    updated_at: str | None = None
    """When this record last changed."""

    viewer_seconds: int | float | None = None
    """Seconds that all viewers together have watched."""


class LivestreamGetLivestreamSessionDetailsForSessionIDResponse(Model):
    """One run of a livestream."""

    data: LivestreamSessionDetails | None = None
    """One run of a livestream, most of its times in no promised format."""

    success: bool | None = None
    """Whether the call succeeded."""


class LivestreamSessionTimes(Model):
    """When a livestream ran, and how it ended."""

    id: str | None = None
    """Identifier of the livestream session."""

    created_at: DateTime | None = None
    """When this record was created."""

    err_message: str | None = None
    """What went wrong, if something did."""

    invoked_time: DateTime | None = None
    """When streaming was asked for."""

    livestream_id: str | None = None
    """Livestream that ran."""

    started_time: DateTime | None = None
    """When streaming began."""

    stopped_time: DateTime | None = None
    """When streaming ended. Null while it runs."""

    updated_at: DateTime | None = None
    """When this record last changed."""


class ActiveLivestreamSession(LivestreamSessionTimes):
    """The current run of a livestream."""

    ingest_seconds: str | None = None
    """Seconds that were streamed, as text."""

    viewer_seconds: str | None = None
    """Seconds that all viewers together have watched, as text."""


class LivestreamSession(LivestreamSessionTimes):
    """One run of a livestream."""

    ingest_seconds: int | float | None = None
    """Seconds that were streamed."""

    viewer_seconds: int | float | None = None
    """Seconds that all viewers together have watched."""


LivestreamStatus = TypeAliasType("LivestreamStatus", Literal["LIVE", "IDLE", "ERRORED", "INVOKED"] | str)
"""State of a livestream."""


class LivestreamListItem(Model):
    """A livestream of the list, with the paging of the list inside."""

    id: str | None = None
    """Identifier of the livestream."""

    created_at: DateTime | None = None
    """When the livestream was created."""

    disabled: str | None = None
    """Whether the livestream is turned off, as text."""

    ingest_server: str | None = None
    """RTMP address that the picture and sound are sent to."""

    meeting_id: str | None = None
    """Meeting that is streamed. Null for a livestream without a meeting."""

    name: str | None = None
    """Name of the livestream."""

    paging: LivestreamPaging | None = None
    """Where a page of results stands in the whole list."""

    playback_url: str | None = None
    """Address that viewers watch at."""

    status: LivestreamStatus | None = None
    """State of a livestream."""

    stream_key: str | None = None
    """Secret that lets a sender stream to `ingest_server`. A secret: shown masked."""

    updated_at: DateTime | None = None
    """When the livestream last changed."""


class LivestreamGetAllLivestreamsResponse(Model):
    """The livestreams of an app."""

    data: LivestreamListItem | None = None
    """A livestream of the list, with the paging of the list inside."""

    success: bool | None = None
    """Whether the call succeeded."""


class StartedLivestream(Model):
    """What a broadcaster and a viewer need of a livestream."""

    id: str | None = None
    """Identifier of the livestream."""

    ingest_server: str | None = None
    """RTMP address that the picture and sound are sent to."""

    playback_url: str | None = None
    """Address that viewers watch at."""

    status: LivestreamStatus | None = None
    """State of a livestream."""

    stream_key: str | None = None
    """Secret that lets a sender stream to `ingest_server`. A secret: shown masked."""


class CreatedLivestream(StartedLivestream):
    """A livestream just created."""

    disabled: bool | None = None
    """Whether the livestream is turned off."""

    meeting_id: str | None = None
    """Meeting that is streamed. Null for a livestream without a meeting."""

    name: str | None = None
    """Name of the livestream."""


class Livestream(StartedLivestream):
    """A livestream."""

    created_at: DateTime | None = None
    """When the livestream was created."""

    disabled: str | None = None
    """Whether the livestream is turned off, as text."""

    meeting_id: str | None = None
    """Meeting that is streamed. Null for a livestream without a meeting."""

    name: str | None = None
    """Name of the livestream."""

    updated_at: DateTime | None = None
    """When the livestream last changed."""


class LivestreamCreateIndependentLivestreamResponse(Model):
    """The livestream just created."""

    data: CreatedLivestream | None = None
    """A livestream just created."""

    success: bool | None = None
    """Whether the call succeeded."""


class LivestreamDetails(StartedLivestream):
    """A livestream, its times in no promised format."""

    created_at: str | None = None
    """When the livestream was created."""

    disabled: str | None = None
    """Whether the livestream is turned off, as text."""

    meeting_id: str | None = None
    """Meeting that is streamed. Null for a livestream without a meeting."""

    name: str | None = None
    """Name of the livestream."""

    updated_at: str | None = None
    """When the livestream last changed."""


class LivestreamGetMeetingActiveLivestreamsResponse(Model):
    """The running livestream of a meeting."""

    data: Livestream | None = None
    """A livestream."""

    success: bool | None = None
    """Whether the call succeeded."""


class LivestreamStartLivestreamingAMeetingResponse(Model):
    """The livestream just started."""

    data: StartedLivestream | None = None
    """What a broadcaster and a viewer need of a livestream."""

    success: bool | None = None
    """Whether the call succeeded."""


class LivestreamWithActiveSession(Model):
    """A livestream and its current run."""

    livestream: Livestream | None = None
    """A livestream."""

    session: ActiveLivestreamSession | None = None
    """The current run of a livestream."""


class LivestreamGetActiveLivestreamsForLivestreamIDResponse(Model):
    """A livestream and its current run."""

    data: LivestreamWithActiveSession | None = None
    """A livestream and its current run."""

    success: bool | None = None
    """Whether the call succeeded."""


class LivestreamWithSession(Model):
    """A livestream and a run of it."""

    livestream: LivestreamDetails | None = None
    """A livestream, its times in no promised format."""

    paging: LivestreamPaging | None = None
    """Where this run stands among all runs of the livestream."""

    session: LivestreamSession | None = None
    """One run of a livestream."""


class LivestreamGetLivestreamSessionForLivestreamIDResponse(Model):
    """A livestream and a run of it."""

    data: LivestreamWithSession | None = None
    """A livestream and a run of it."""

    success: bool | None = None
    """Whether the call succeeded."""


class StoppedLivestream(Model):
    """What the service says about the stop."""

    message: str | None = None
    """Explanation for a developer."""


class LivestreamStopLivestreamingAMeetingResponse(Model):
    """Acceptance of the stop."""

    data: StoppedLivestream | None = None
    """What the service says about the stop."""

    success: bool | None = None
    """Whether the call succeeded."""
