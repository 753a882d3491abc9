"""Livestreams: of meetings and without one, and their runs."""

from datetime import timedelta
from typing import Any

import pytest
from conftest import Api
from people import START, Events, Join
from realtimekit import BadRequestError, NotFoundError, RealtimeKit
from realtimekit.types import Meeting, StartedLivestream
from realtimekit_emulator.testing import Control

NOBODY = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def meeting(kit: RealtimeKit) -> Meeting:
    return kit.meetings.create(title="Rounds")


@pytest.fixture
def livestream(kit: RealtimeKit, meeting: Meeting, join: Join) -> StartedLivestream:
    """Just started, at START."""
    join(meeting.id, "Ada")
    return kit.livestreams.start(meeting.id, name="morning-round", video_config={"height": 720, "width": 1280})


def told(events: Events) -> list[dict[str, Any]]:
    return [event for event in events() if event["event"] == "livestreaming.statusUpdate"]


def test_from_start_to_stop(
    kit: RealtimeKit, meeting: Meeting, livestream: StartedLivestream, control: Control, events: Events
) -> None:
    said = livestream.to_dict()
    assert set(said) == {"id", "ingest_server", "playback_url", "status", "stream_key"}
    assert said["status"] == "INVOKED"
    control.advance(seconds=65)
    active = kit.livestreams.get_active(meeting.id)
    assert active.to_dict() == {
        **said,
        "status": "LIVE",
        "name": "morning-round",
        "meeting_id": meeting.id,
        "disabled": "false",
        "created_at": "2026-03-02T09:00:00.000Z",
        "updated_at": "2026-03-02T09:00:05.000Z",
    }
    assert kit.livestreams.stop(meeting.id).message == "Livestream is stopping"
    assert kit.livestreams.get_active(meeting.id).status == "LIVE"
    control.advance(seconds=5)
    with pytest.raises(NotFoundError, match="has no active livestream"):
        kit.livestreams.get_active(meeting.id)
    assert kit.active_session.get(meeting.id).status == "LIVE"
    assert [(event["status"], event["streamId"]) for event in told(events)] == [
        ("LIVE", livestream.id),
        ("OFFLINE", livestream.id),
    ]
    first, _ = told(events)
    assert (first["streamKey"], first["manualIngest"]) == (livestream.stream_key, False)
    assert first["meeting"]["sessionId"] == kit.active_session.get(meeting.id).id


def test_its_run(kit: RealtimeKit, meeting: Meeting, livestream: StartedLivestream, control: Control, api: Api) -> None:
    assert livestream.id
    before = kit.livestreams.get_active_session(livestream.id).to_dict()["session"]
    assert ("started_time" in before, before["ingest_seconds"], before["stopped_time"]) == (False, "0", None)
    control.advance(seconds=65)
    found = kit.livestreams.get_active_session(livestream.id).to_dict()
    assert found["livestream"] == kit.livestreams.get_active(meeting.id).to_dict()
    assert found["session"] == {
        "id": before["id"],
        "livestream_id": livestream.id,
        "created_at": "2026-03-02T09:00:00.000Z",
        "updated_at": "2026-03-02T09:00:05.000Z",
        "invoked_time": "2026-03-02T09:00:00.000Z",
        "started_time": "2026-03-02T09:00:05.000Z",
        "stopped_time": None,
        "err_message": None,
        "ingest_seconds": "60",
        "viewer_seconds": "0",
    }
    kit.livestreams.stop(meeting.id)
    control.advance(minutes=1)
    with pytest.raises(NotFoundError, match="has no active session"):
        kit.livestreams.get_active_session(livestream.id)
    run = kit.livestreams.get_session(before["id"])
    assert (run.ingest_seconds, run.viewer_seconds) == (60, 0)
    assert run.stopped_time == "2026-03-02T09:01:05.000Z"
    whole = kit.livestreams.get(livestream.id)
    assert whole.livestream and whole.livestream.status == "IDLE"
    assert whole.session and (whole.session.id, whole.session.ingest_seconds) == (before["id"], 60)
    assert whole.to_dict()["paging"] == {"start_offset": 1, "end_offset": 1, "total_count": 1}
    beyond = kit.livestreams.get(livestream.id, page_no=2).to_dict()
    assert (beyond.get("session"), beyond["paging"]["total_count"]) == (None, 1)
    assert "session_id" not in api("GET", f"/livestreams/{livestream.id}").json()["data"]["session"]


def test_a_new_one_has_to_wait_until_the_last_has_stopped(
    kit: RealtimeKit, meeting: Meeting, livestream: StartedLivestream, control: Control, events: Events
) -> None:
    with pytest.raises(BadRequestError, match=f"Livestream {livestream.id} of this meeting is running already"):
        kit.livestreams.start(meeting.id)
    control.advance(minutes=1)
    kit.livestreams.stop(meeting.id)
    control.advance(seconds=4)
    kit.livestreams.stop(meeting.id)  # again: nothing more happens, and not later
    with pytest.raises(BadRequestError, match="still stopping"):
        kit.livestreams.start(meeting.id)
    control.advance(seconds=1)
    second = kit.livestreams.start(meeting.id)
    assert second.id != livestream.id
    assert [event["status"] for event in told(events)] == ["LIVE", "OFFLINE"]


def test_one_that_is_stopped_before_it_is_on_air(
    kit: RealtimeKit, meeting: Meeting, livestream: StartedLivestream, control: Control, events: Events
) -> None:
    kit.livestreams.stop(meeting.id)
    control.advance(minutes=1)
    assert livestream.id
    found = kit.livestreams.get(livestream.id)
    assert found.livestream and found.session
    assert (found.livestream.status, found.session.ingest_seconds) == ("IDLE", 0)
    assert [event["status"] for event in told(events)] == ["OFFLINE"]


def test_it_stops_with_the_session(
    kit: RealtimeKit, meeting: Meeting, livestream: StartedLivestream, control: Control
) -> None:
    control.advance(minutes=1)
    kit.active_session.kick_all(meeting.id)
    control.advance(seconds=5)
    assert [one.status for one in kit.livestreams.list()] == ["IDLE"]


def test_there_has_to_be_a_session(kit: RealtimeKit, meeting: Meeting) -> None:
    with pytest.raises(NotFoundError, match="has no active session"):
        kit.livestreams.start(meeting.id)
    with pytest.raises(NotFoundError, match="has no active livestream"):
        kit.livestreams.stop(meeting.id)
    for call in (kit.livestreams.start, kit.livestreams.stop, kit.livestreams.get_active):
        with pytest.raises(NotFoundError, match=f"Meeting with id {NOBODY}"):
            call(NOBODY)


def test_a_wrong_name_is_refused(api: Api, meeting: Meeting) -> None:
    answer = api("POST", f"/meetings/{meeting.id}/livestreams", json={"name": "morning round"})
    assert (answer.status_code, '"name"' in answer.json()["error"]["message"]) == (422, True)


def test_a_meeting_that_is_streamed_from_the_start(kit: RealtimeKit, join: Join, control: Control) -> None:
    meeting = kit.meetings.create(live_stream_on_start=True)
    join(meeting.id, "Ada")
    assert kit.livestreams.get_active(meeting.id).status == "INVOKED"
    join(meeting.id, "Ben")
    control.advance(seconds=5)
    assert kit.livestreams.get_active(meeting.id).status == "LIVE"
    assert len(list(kit.livestreams.list())) == 1


def test_one_without_a_meeting(kit: RealtimeKit) -> None:
    made = kit.livestreams.create(name="open day")
    said = made.to_dict()
    assert (said["name"], said["meeting_id"], said["status"], said["disabled"]) == ("open day", None, "IDLE", False)
    assert kit.with_raw_response(kit.livestreams.create).status_code == 201
    assert made.id
    found = kit.livestreams.get(made.id).to_dict()
    assert found["livestream"].items() >= {**said, "disabled": "false"}.items()
    assert "session" not in found
    with pytest.raises(NotFoundError, match="has no active session"):
        kit.livestreams.get_active_session(made.id)
    for call in (kit.livestreams.get, kit.livestreams.get_session, kit.livestreams.get_active_session):
        with pytest.raises(NotFoundError):
            call(NOBODY)


def test_a_list_has_one_on_each_page(
    kit: RealtimeKit, livestream: StartedLivestream, control: Control, api: Api
) -> None:
    control.advance(minutes=1)
    open_day = kit.livestreams.create(name="open-day").id

    def ids(**filters: Any) -> list[str | None]:
        return [one.id for one in kit.livestreams.list(**filters)]

    assert ids() == ids(per_page=10) == [open_day, livestream.id]
    assert ids(sort_order="ASC") == [livestream.id, open_day]
    assert ids(sort_order="DSC") == [open_day, livestream.id]
    assert ids(exclude_meetings=True) == ids(status="IDLE") == [open_day]
    assert ids(status="LIVE") == ids(end_time=START + timedelta(seconds=1)) == [livestream.id]
    assert ids(status="ERRORED") == []
    second = api("GET", "/livestreams?page_no=2").json()["data"]
    assert (second["id"], second["paging"]) == (livestream.id, {"start_offset": 2, "end_offset": 2, "total_count": 2})
