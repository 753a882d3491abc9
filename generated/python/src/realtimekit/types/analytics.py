"""Shapes that the server sends. Import them from `realtimekit.types`."""

from typing_extensions import TypeAliasType

from realtimekit._models import Model


class LivestreamTotals(Model):
    """Totals of the livestreams in the range."""

    count: int | float | None = None
    """Number of livestreams."""

    total_ingest_seconds: int | float | None = None
    """Seconds that were streamed."""

    total_viewer_seconds: int | float | None = None
    """Seconds that all viewers together have watched."""


class LivestreamGetLivestreamAnalyticsCompleteResponse(Model):
    """Totals of all livestreams."""

    data: LivestreamTotals | None = None
    """Totals of the livestreams in the range."""

    success: bool | None = None
    """Whether the call succeeded."""


class RecordingDayStats(Model):
    """Figures of the recordings of one day."""

    day: str | None = None
    """The day."""

    total_recording_minutes: int | float | None = None
    """Minutes that were recorded."""

    total_recordings: int | float | None = None
    """Number of recordings."""


class RecordingAnalytics(Model):
    """Figures of the recordings in the range."""

    day_stats: list[RecordingDayStats] | None = None
    """The same figures for each day."""

    recording_count: int | float | None = None
    """Number of recordings."""

    recording_minutes_consumed: int | float | None = None
    """Minutes that were recorded."""


class SessionDayStats(Model):
    """Figures of the sessions of one day."""

    day: str | None = None
    """The day."""

    total_session_minutes: int | float | None = None
    """Minutes that count as used."""

    total_sessions: int | float | None = None
    """Number of sessions."""


class SessionAnalytics(Model):
    """Figures of the sessions in the range."""

    day_stats: list[SessionDayStats] | None = None
    """The same figures for each day."""

    sessions_count: int | float | None = None
    """Number of sessions."""

    sessions_minutes_consumed: int | float | None = None
    """Minutes that count as used."""


class DaywiseAnalytics(Model):
    """Figures of sessions and recordings, day by day."""

    recording_stats: RecordingAnalytics | None = None
    """Figures of the recordings in the range."""

    session_stats: SessionAnalytics | None = None
    """Figures of the sessions in the range."""


class AnalyticsGetOrgAnalyticsResponse(Model):
    """Figures of sessions and recordings, day by day."""

    data: DaywiseAnalytics | None = None
    """Figures of sessions and recordings, day by day."""

    success: bool | None = None
    """Whether the call succeeded."""


LivestreamGetOrgAnalyticsResponse = TypeAliasType("LivestreamGetOrgAnalyticsResponse", AnalyticsGetOrgAnalyticsResponse)
