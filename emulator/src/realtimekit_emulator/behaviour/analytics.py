"""Figures over what happened: computed from the sessions, recordings and livestreams that there are.

Days are those of UTC, on which a session or a recording began. Only days on which something happened are told of.
"""

from collections.abc import Iterable
from datetime import date

from ..answers import ApiError
from ..paging import span
from ..registry import operation
from ..world import Body, Call
from . import livestreams, presence, recorder


@operation("analytics.get_daywise")
def get_daywise(call: Call) -> Body:
    app = call.app
    sessions = _by_day(
        call, ((one["started_at"], presence.counted(app, one)["minutes_consumed"]) for one in app.all("session"))
    )
    recordings = _by_day(call, ((one["invoked_time"], recorder.seconds(app, one) / 60) for one in app.all("recording")))
    return {
        "session_stats": {
            "day_stats": [
                {"day": day, "total_sessions": len(all_), "total_session_minutes": _sum(all_)} for day, all_ in sessions
            ],
            "sessions_count": sum(len(all_) for _, all_ in sessions),
            "sessions_minutes_consumed": _sum(minutes for _, all_ in sessions for minutes in all_),
        },
        "recording_stats": {
            "day_stats": [
                {"day": day, "total_recordings": len(all_), "total_recording_minutes": _sum(all_)}
                for day, all_ in recordings
            ],
            "recording_count": sum(len(all_) for _, all_ in recordings),
            "recording_minutes_consumed": _sum(minutes for _, all_ in recordings for minutes in all_),
        },
    }


@operation("analytics.get_livestreams_overall")
def get_livestreams_overall(call: Call) -> Body:
    """Livestreams count by when they were created, seconds by when the run was asked for."""
    app = call.app
    runs = app.all("livestream_session", *span(call, "invoked_time"))
    return {
        "count": call.world.store.count("livestream", app.id, where=span(call, "created_at")),
        "total_ingest_seconds": sum(livestreams.ingest_seconds(app, run) for run in runs),
        "total_viewer_seconds": sum(run["viewer_seconds"] for run in runs),
    }


def _by_day(call: Call, things: Iterable[tuple[str, float]]) -> list[tuple[str, list[float]]]:
    """The minutes of each thing, by the days of the range that the call asks for."""
    first, last = _day(call, "start_date", date.min), _day(call, "end_date", date.max)
    days: dict[str, list[float]] = {}
    for time, minutes in things:
        if first <= time[:10] <= last:
            days.setdefault(time[:10], []).append(minutes)
    return sorted(days.items())


def _day(call: Call, name: str, otherwise: date) -> str:
    if name not in call.query:
        return otherwise.isoformat()
    said: str = call.query[name]
    try:
        day = date.fromisoformat(said).isoformat()
    except ValueError:
        day = ""
    if day != said:
        raise ApiError(422, f'"{name}": must be a day such as 2026-03-01')
    return day


def _sum(minutes: Iterable[float]) -> float:
    return round(sum(minutes), 4)
