"""Analytics: computed from what happened."""

from datetime import timedelta

import pytest
from people import START, Join
from realtimekit import RealtimeKit, UnprocessableEntityError
from realtimekit_emulator.testing import Control


def test_nothing_happened(kit: RealtimeKit) -> None:
    assert kit.analytics.get_daywise().to_dict() == {
        "session_stats": {"day_stats": [], "sessions_count": 0, "sessions_minutes_consumed": 0},
        "recording_stats": {"day_stats": [], "recording_count": 0, "recording_minutes_consumed": 0},
    }
    assert kit.analytics.get_livestreams_overall().to_dict() == {
        "count": 0,
        "total_ingest_seconds": 0,
        "total_viewer_seconds": 0,
    }


def test_each_day(kit: RealtimeKit, join: Join, control: Control) -> None:
    rounds, other = kit.meetings.create(), kit.meetings.create()
    ada, ben = join(rounds.id, "Ada"), join(rounds.id, "Ben")
    first = kit.recordings.start(meeting_id=rounds.id)
    control.advance(minutes=10, seconds=2)
    kit.recordings.pause(first.id)
    control.advance(minutes=5)
    for peer in (ada, ben):
        peer.leave()
    control.advance(days=8)  # the first recording is gone, and was made all the same
    join(other.id, "Ada")
    kit.recordings.start(meeting_id=other.id)
    control.advance(seconds=32)

    monday = {"day": "2026-03-02", "total_sessions": 1, "total_session_minutes": 30.0667}
    tuesday = {"day": "2026-03-10", "total_sessions": 1, "total_session_minutes": 0.5333}  # still runs
    all_ = kit.analytics.get_daywise().to_dict()
    assert all_["session_stats"] == {
        "day_stats": [monday, tuesday],
        "sessions_count": 2,
        "sessions_minutes_consumed": 30.6,
    }
    assert all_["recording_stats"] == {
        "day_stats": [
            {"day": "2026-03-02", "total_recordings": 1, "total_recording_minutes": 10},
            {"day": "2026-03-10", "total_recordings": 1, "total_recording_minutes": 0.5},
        ],
        "recording_count": 2,
        "recording_minutes_consumed": 10.5,
    }

    def days(**span: str) -> list[str]:
        return [one["day"] for one in kit.analytics.get_daywise(**span).to_dict()["session_stats"]["day_stats"]]

    assert days(start_date="2026-03-03") == ["2026-03-10"]
    assert days(end_date="2026-03-09") == ["2026-03-02"]
    assert days(start_date="2026-03-02", end_date="2026-03-10") == ["2026-03-02", "2026-03-10"]
    assert days(start_date="2026-03-11") == []


@pytest.mark.parametrize("day", ["2026-02-30", "20260302", "2026-W10-1", "today"])
@pytest.mark.parametrize("name", ["start_date", "end_date"])
def test_what_is_no_day_is_refused(name: str, day: str, kit: RealtimeKit) -> None:
    with pytest.raises(UnprocessableEntityError, match=f'"{name}": must be a day'):
        kit.analytics.get_daywise(**{name: day})


def test_livestreams(kit: RealtimeKit, join: Join, control: Control) -> None:
    meeting = kit.meetings.create()
    join(meeting.id, "Ada")
    kit.livestreams.start(meeting.id)
    control.advance(seconds=95)
    kit.livestreams.stop(meeting.id)
    control.advance(minutes=1)
    kit.livestreams.start(meeting.id)
    control.advance(seconds=15)  # goes on
    kit.livestreams.create()

    def totals(**span: object) -> tuple[float | None, float | None]:
        found = kit.analytics.get_livestreams_overall(**span)  # type: ignore[arg-type]
        assert found.total_viewer_seconds == 0
        return found.count, found.total_ingest_seconds

    assert totals() == (3, 100)
    assert totals(end_time=START + timedelta(seconds=1)) == (1, 90)
    assert totals(start_time=START + timedelta(seconds=1)) == (2, 10)
