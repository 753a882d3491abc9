"""Recordings: how they go on, what stops them, what is left of them and for how long."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import httpx2
import pytest
from conftest import Api
from people import START, Events, Join
from realtimekit import BadRequestError, ConflictError, NotFoundError, RealtimeKit, UnprocessableEntityError
from realtimekit.types import Meeting, Recording
from realtimekit_emulator import media
from realtimekit_emulator.testing import Control, Emulator

NOBODY = "00000000-0000-4000-8000-000000000000"
LAYERS: Any = {"default": {"file_name_prefix": "round", "outputs": [{"type": "REALTIMEKIT_BUCKET"}]}}


@pytest.fixture
def meeting(kit: RealtimeKit) -> Meeting:
    return kit.meetings.create(title="Rounds", session_keep_alive_time_in_secs=300)


def statuses(events: Events) -> list[str]:
    return [event["recording"]["status"] for event in events() if event["event"] == "recording.statusUpdate"]


def recorded(kit: RealtimeKit, meeting: Meeting, join: Join, control: Control, **asked: Any) -> Recording:
    """An uploaded recording of five minutes."""
    join(meeting.id, "Ada")
    started = kit.recordings.start(meeting_id=meeting.id, **asked)
    control.advance(minutes=5, seconds=2)
    kit.recordings.stop(started.id)
    control.advance(minutes=1)
    return kit.recordings.get(started.id)


def test_from_start_to_upload(
    kit: RealtimeKit, meeting: Meeting, join: Join, control: Control, events: Events, http: httpx2.Client
) -> None:
    ada = join(meeting.id, "Ada")
    recording = kit.recordings.start(meeting_id=meeting.id)
    assert recording.to_dict() == {
        "id": recording.id,
        "status": "INVOKED",
        "session_id": ada.session_id,
        "invoked_time": "2026-03-02T09:00:00.000Z",
        "started_time": None,
        "stopped_time": None,
        "recording_duration": 0,
        "output_file_name": f"{meeting.id[:8]}_{int(START.timestamp())}.mp4",
        "download_url": None,
        "download_url_expiry": None,
        "audio_download_url": None,
        "file_size": None,
        "start_reason": {"reason": "API_CALL", "caller": {"type": "ORGANIZATION"}},
        "storage_config": None,
    }
    control.advance(seconds=62)
    active = kit.recordings.get_active(meeting.id)
    assert (active.id, active.status, active.recording_duration) == (recording.id, "RECORDING", 60)
    assert active.started_time == START + timedelta(seconds=2)
    assert kit.recordings.stop(recording.id).status == "UPLOADING"
    with pytest.raises(NotFoundError, match="no active recording"):
        kit.recordings.get_active(meeting.id)
    control.advance(seconds=10)
    done = kit.recordings.get(recording.id)
    assert (done.status, done.stopped_time, done.recording_duration) == ("UPLOADED", START + timedelta(seconds=62), 60)
    assert done.to_dict()["stop_reason"] == {"reason": "API_CALL", "caller": {"type": "ORGANIZATION"}}
    assert done.download_url_expiry == START + timedelta(days=7, seconds=72)
    assert (done.audio_download_url, kit.recordings.list().items[0].status) == (None, "UPLOADED")
    assert done.download_url is not None
    download = http.get(done.download_url)
    assert (download.headers["content-type"], download.content) == ("video/mp4", media.read("composite.mp4"))
    assert done.file_size == len(download.content)
    assert statuses(events) == ["INVOKED", "RECORDING", "UPLOADING", "UPLOADED"]
    told = events()[-1]
    assert told["meeting"]["sessionId"] == told["recording"]["roomUUID"] == ada.session_id
    assert told["recording"]["downloadUrl"] == done.download_url
    assert (told["recording"]["recordingDuration"], told["recording"]["fileSize"]) == (60, done.file_size)


def test_starting_answers_201(kit: RealtimeKit, meeting: Meeting) -> None:
    assert kit.with_raw_response(kit.recordings.start, meeting_id=meeting.id).status_code == 201


def test_pauses_are_not_recorded(
    kit: RealtimeKit, meeting: Meeting, join: Join, control: Control, events: Events
) -> None:
    join(meeting.id, "Ada")
    id = kit.recordings.start(meeting_id=meeting.id).id
    control.advance(seconds=32)
    assert kit.recordings.pause(id).status == "PAUSED"
    control.advance(minutes=5)
    assert kit.recordings.get_active(meeting.id).recording_duration == 30
    assert kit.recordings.resume(id).status == "RECORDING"
    control.advance(seconds=15)
    assert kit.recordings.stop(id).recording_duration == 45
    assert statuses(events) == ["INVOKED", "RECORDING", "PAUSED", "RECORDING", "UPLOADING"]


def test_the_same_action_again_changes_nothing(
    kit: RealtimeKit, meeting: Meeting, join: Join, control: Control, events: Events
) -> None:
    join(meeting.id, "Ada")
    id = kit.recordings.start(meeting_id=meeting.id).id
    control.advance(seconds=30)
    assert kit.recordings.resume(id).status == "RECORDING"
    assert kit.recordings.pause(id).to_dict() == kit.recordings.pause(id).to_dict()
    stopped = kit.recordings.stop(id)
    control.advance(seconds=5)
    assert kit.recordings.stop(id).to_dict() == stopped.to_dict()
    control.advance(minutes=5)
    assert kit.recordings.stop(id).status == "UPLOADED"
    assert statuses(events) == ["INVOKED", "RECORDING", "PAUSED", "UPLOADING", "UPLOADED"]


def test_wrong_steps_are_refused(kit: RealtimeKit, meeting: Meeting, join: Join, control: Control, api: Api) -> None:
    join(meeting.id, "Ada")
    id = kit.recordings.start(meeting_id=meeting.id).id
    for action in (kit.recordings.pause, kit.recordings.resume):
        with pytest.raises(BadRequestError, match="its status is INVOKED"):
            action(id)
    control.advance(seconds=30)
    kit.recordings.stop(id)
    for status in ("UPLOADING", "UPLOADED"):
        for action in (kit.recordings.pause, kit.recordings.resume):
            with pytest.raises(BadRequestError, match=f"its status is {status}"):
                action(id)
        control.advance(minutes=1)
    assert kit.recordings.get(id).status == "UPLOADED"
    with pytest.raises(NotFoundError):
        kit.recordings.stop(NOBODY)
    answer = api("PUT", f"/recordings/{id}", json={"action": "rewind"})
    assert (answer.status_code, '"action"' in answer.json()["error"]["message"]) == (422, True)


def test_one_composite_at_a_time(kit: RealtimeKit, meeting: Meeting, join: Join, control: Control) -> None:
    join(meeting.id, "Ada")
    kit.recordings.start_tracks(meeting_id=meeting.id, layers=LAYERS)  # is not counted
    first = kit.recordings.start(meeting_id=meeting.id)
    with pytest.raises(ConflictError, match=f"A recorder is already running for this meeting: recording {first.id}"):
        kit.recordings.start(meeting_id=meeting.id)
    second = kit.recordings.start(meeting_id=meeting.id, allow_multiple_recordings=True)
    assert kit.recordings.get_active(meeting.id).id == second.id
    kit.recordings.stop(first.id)
    with pytest.raises(ConflictError):
        kit.recordings.start(meeting_id=meeting.id)
    kit.recordings.stop(second.id)
    assert kit.recordings.start(meeting_id=meeting.id).status == "INVOKED"
    assert kit.recordings.start(meeting_id=kit.meetings.create().id).status == "INVOKED"


def test_what_cannot_be_recorded(kit: RealtimeKit) -> None:
    with pytest.raises(NotFoundError, match="Meeting with id"):
        kit.recordings.start(meeting_id=NOBODY)
    with pytest.raises(NotFoundError, match="Meeting with id"):
        kit.recordings.get_active(NOBODY)
    with pytest.raises(UnprocessableEntityError, match='"meeting_id" is required'):
        kit.recordings.start()
    with pytest.raises(UnprocessableEntityError, match="max_seconds"):
        kit.recordings.start(url="https://clinic.example.com/", max_seconds=59)


@pytest.mark.parametrize("seconds", [0, 1, 6])
def test_less_than_five_seconds_fail(
    seconds: int, kit: RealtimeKit, meeting: Meeting, join: Join, control: Control, events: Events
) -> None:
    join(meeting.id, "Ada")
    id = kit.recordings.start(meeting_id=meeting.id).id
    control.advance(seconds=seconds)
    kit.recordings.stop(id)
    control.advance(minutes=1)
    failed = kit.recordings.get(id)
    assert (failed.status, failed.recording_duration) == ("ERRORED", max(seconds - 2, 0))
    assert (failed.download_url, failed.download_url_expiry, failed.file_size) == (None, None, None)
    assert statuses(events)[-2:] == ["UPLOADING", "ERRORED"]


def test_five_seconds_do_not(kit: RealtimeKit, meeting: Meeting, join: Join, control: Control) -> None:
    join(meeting.id, "Ada")
    id = kit.recordings.start(meeting_id=meeting.id).id
    control.advance(seconds=7)
    kit.recordings.stop(id)
    control.advance(minutes=1)
    assert kit.recordings.get(id).status == "UPLOADED"


# What stops it by itself


def test_it_stops_when_alone_for_a_minute(kit: RealtimeKit, meeting: Meeting, join: Join, control: Control) -> None:
    ada = join(meeting.id, "Ada")
    id = kit.recordings.start(meeting_id=meeting.id).id
    control.advance(minutes=10)
    ada.leave()
    control.advance(seconds=59)
    ben = join(meeting.id, "Ben")  # within the minute
    control.advance(minutes=10)
    assert kit.recordings.get(id).status == "RECORDING"
    ben.leave()
    control.advance(seconds=59)
    assert kit.recordings.get(id).status == "RECORDING"
    control.advance(seconds=1)
    stopped = kit.recordings.get(id)
    assert (stopped.status, stopped.stopped_time) == ("UPLOADING", START + timedelta(minutes=21, seconds=59))
    assert stopped.to_dict()["stop_reason"] == {"reason": "ALL_PEERS_LEFT"}
    assert kit.active_session.get(meeting.id).status == "LIVE"


def test_in_an_empty_meeting_it_waits_a_minute(kit: RealtimeKit, meeting: Meeting, stopped: Control) -> None:
    recording = kit.recordings.start(meeting_id=meeting.id)
    assert recording.session_id is None
    stopped.advance(seconds=59)
    assert kit.recordings.get(recording.id).status == "RECORDING"
    stopped.advance(minutes=1)
    done = kit.recordings.get(recording.id)
    assert (done.status, done.session_id, done.stopped_time) == ("UPLOADED", None, START + timedelta(minutes=1))


def test_it_records_who_comes_within_the_minute(
    kit: RealtimeKit, meeting: Meeting, join: Join, control: Control
) -> None:
    recording = kit.recordings.start(meeting_id=meeting.id)
    control.advance(seconds=59)
    ada = join(meeting.id, "Ada")
    control.advance(minutes=10)
    found = kit.recordings.get_active(meeting.id)
    assert (found.id, found.status, found.session_id) == (recording.id, "RECORDING", ada.session_id)


def test_it_stops_with_the_session(
    kit: RealtimeKit, meeting: Meeting, join: Join, control: Control, events: Events
) -> None:
    join(meeting.id, "Ada")
    id = kit.recordings.start(meeting_id=meeting.id).id
    control.advance(minutes=1)
    kit.active_session.kick_all(meeting.id)
    stopped = kit.recordings.get(id)
    assert (stopped.status, stopped.to_dict()["stop_reason"]) == ("UPLOADING", {"reason": "ALL_PEERS_LEFT"})
    control.advance(minutes=5)
    assert statuses(events) == ["INVOKED", "RECORDING", "UPLOADING", "UPLOADED"]


@pytest.mark.parametrize(("asked", "seconds"), [({"max_seconds": 90}, 90), ({}, 24 * 60 * 60)])
def test_it_stops_when_its_time_is_up(
    asked: Any, seconds: int, kit: RealtimeKit, meeting: Meeting, join: Join, control: Control
) -> None:
    join(meeting.id, "Ada")
    id = kit.recordings.start(meeting_id=meeting.id, **asked).id
    control.advance(seconds=seconds + 1)
    assert kit.recordings.get(id).status == "RECORDING"
    control.advance(seconds=1)
    stopped = kit.recordings.get(id)
    assert (stopped.status, stopped.recording_duration) == ("UPLOADING", seconds)
    assert "stop_reason" not in stopped.to_dict()


def test_a_pause_takes_nothing_of_its_time(kit: RealtimeKit, meeting: Meeting, join: Join, control: Control) -> None:
    join(meeting.id, "Ada")
    id = kit.recordings.start(meeting_id=meeting.id, max_seconds=90).id
    control.advance(seconds=32)
    kit.recordings.pause(id)
    control.advance(minutes=5)
    kit.recordings.resume(id)
    control.advance(seconds=59)
    assert kit.recordings.get(id).status == "RECORDING"
    control.advance(seconds=1)
    stopped = kit.recordings.get(id)
    assert (stopped.status, stopped.recording_duration) == ("UPLOADING", 90)


# Configuration


def test_a_meeting_that_is_recorded_from_the_start(
    kit: RealtimeKit, join: Join, control: Control, events: Events
) -> None:
    config: Any = {"file_name_prefix": "round", "max_seconds": 60, "audio_config": {"codec": "MP3"}}
    meeting = kit.meetings.create(record_on_start=True, recording_config=config)
    ada = join(meeting.id, "Ada")
    recording = kit.recordings.get(kit.recordings.get_active(meeting.id).id)
    assert recording.to_dict()["start_reason"] == {"reason": "RECORD_ON_START"}
    assert (recording.session_id, recording.output_file_name[:6]) == (ada.session_id, "round_")
    join(meeting.id, "Ben")
    control.advance(minutes=5)
    (done,) = kit.recordings.list(meeting_id=meeting.id)
    assert (done.id, done.status, done.recording_duration) == (recording.id, "UPLOADED", 60)
    assert done.audio_download_url is not None
    assert [event["event"] for event in events()][:4] == [
        "meeting.started",
        "recording.statusUpdate",
        "meeting.participantJoined",
        "meeting.participantJoined",
    ]


@pytest.mark.parametrize(
    ("asked", "video", "audio"),
    [
        ({"audio_config": {}}, "composite.mp4", "sound.aac"),
        ({"audio_config": {"codec": "MP3"}}, "composite.mp4", "sound.mp3"),
        ({"audio_config": {"export_file": False}}, "composite.mp4", None),
        ({"video_config": {"codec": "VP8"}, "audio_config": {}}, "composite.webm", "sound.webm"),
        ({"video_config": {"export_file": False}, "audio_config": {}}, None, "sound.aac"),
    ],
)
def test_its_files(
    asked: Any,
    video: str | None,
    audio: str | None,
    kit: RealtimeKit,
    meeting: Meeting,
    join: Join,
    control: Control,
    http: httpx2.Client,
) -> None:
    done = recorded(kit, meeting, join, control, **asked)
    for link, sample in ((done.download_url, video), (done.audio_download_url, audio)):
        assert (link and http.get(link).content) == (sample and media.read(sample))
    assert done.file_size == len(media.read(video or audio or ""))


def test_storage_of_your_own(kit: RealtimeKit, meeting: Meeting, join: Join, control: Control) -> None:
    storage: Any = {"type": "aws", "bucket": "mine", "secret": "hidden"}
    asked: Any = {"realtimekit_bucket_config": {"enabled": False}, "storage_config": storage}
    done = recorded(kit, meeting, join, control, **asked)
    assert done.to_dict()["storage_config"] == {"type": "aws", "bucket": "mine"}
    assert (done.status, done.download_url, done.download_url_expiry) == ("UPLOADED", None, None)
    control.advance(days=30)
    assert kit.recordings.get(done.id).status == "UPLOADED"


def test_a_prefix_may_hold_anything(
    kit: RealtimeKit, meeting: Meeting, join: Join, control: Control, http: httpx2.Client
) -> None:
    done = recorded(kit, meeting, join, control, file_name_prefix="a/b?c ü%2F.mp3")
    assert done.output_file_name.startswith("a/b?c ü%2F.mp3_")
    assert http.get(done.download_url or "").content == media.read("composite.mp4")


def test_a_web_page_needs_no_meeting(kit: RealtimeKit, stopped: Control) -> None:
    id = kit.recordings.start(url="https://clinic.example.com/", max_seconds=120).id
    stopped.advance(minutes=5)
    (done,) = kit.recordings.list()
    assert (done.id, done.status, done.recording_duration, done.meeting) == (id, "UPLOADED", 120, None)


# Afterwards


def test_after_seven_days_it_is_gone(
    kit: RealtimeKit, meeting: Meeting, join: Join, control: Control, http: httpx2.Client
) -> None:
    done = recorded(kit, meeting, join, control)
    assert done.download_url and done.download_url_expiry
    control.advance(seconds=(done.download_url_expiry - control.now()).total_seconds() - 1)
    assert http.get(done.download_url).status_code == 200
    assert [one.id for one in kit.recordings.list()] == [done.id]
    assert kit.recordings.list(expired=True).items == []
    control.advance(seconds=1)
    assert http.get(done.download_url).status_code == 404
    for call in (kit.recordings.get, kit.recordings.stop):
        with pytest.raises(NotFoundError, match=f"Recording with id {done.id} not found"):
            call(done.id)
    assert kit.recordings.list().items == []
    assert [one.id for one in kit.recordings.list(expired=True)] == [done.id]


def test_a_list_has_the_meetings_and_filters(kit: RealtimeKit, stopped: Control) -> None:
    storage: Any = {"storage_config": {"type": "aws", "secret": "hidden"}}
    rounds = kit.meetings.create(title="Rounds", recording_config=storage)
    other = kit.meetings.create(title="Other")
    first = kit.recordings.start(meeting_id=rounds.id).id
    stopped.advance(seconds=30)
    second = kit.recordings.start(meeting_id=other.id).id
    found = kit.recordings.list().items
    assert [one.id for one in found] == [second, first]
    assert found[1].to_dict()["meeting"] == next(one.to_dict() for one in kit.meetings.list(search="Rounds"))

    def ids(**filters: Any) -> list[str]:
        return [one.id for one in kit.recordings.list(**filters)]

    assert ids(sort_by="invokedTime", sort_order="ASC") == [first, second]
    assert ids(meeting_id=rounds.id) == ids(search="round") == ids(search=rounds.id[:13]) == [first]
    assert ids(status=["INVOKED"]) == ids(start_time=START + timedelta(seconds=1)) == [second]
    assert ids(end_time=START) == [first]
    assert ids(status=["INVOKED", "RECORDING"]) == [second, first]


# Tracks


@pytest.fixture
def live_api(realtimekit_emulator: Emulator) -> Iterator[Api]:
    """For answers that are as the live API's and beside the document, which has one address where tracks have many."""
    with httpx2.Client(trust_env=False) as unchecked:
        yield Api(realtimekit_emulator, unchecked)


def test_tracks_are_a_file_for_each_visit(
    kit: RealtimeKit, meeting: Meeting, join: Join, control: Control, live_api: Api, events: Events, http: httpx2.Client
) -> None:
    early, ada = join(meeting.id, "Early"), join(meeting.id, "Ada")
    control.advance(minutes=1)
    early.leave()
    elsewhere: Any = {"outputs": [{"type": "STORAGE_CONFIG", "storage_config": {"type": "gcs", "bucket": "mine"}}]}
    recording = kit.recordings.start_tracks(meeting_id=meeting.id, layers={**LAYERS, "copy": elsewhere})
    assert (recording.status, recording.download_url) == ("INVOKED", None)
    control.advance(minutes=1)
    ben = join(meeting.id, "Ben")
    control.advance(minutes=1)
    ben.leave()
    assert recording.id
    kit.recordings.stop(recording.id)
    join(meeting.id, "Late")
    control.advance(minutes=1)
    done = live_api("GET", f"/recordings/{recording.id}").json()["data"]
    assert (done["status"], done["file_size"], done["audio_download_url"]) == ("UPLOADED", 0, None)
    assert done["output_file_name"] == f"round_{meeting.id[:8]}_{int(START.timestamp()) + 60}"
    default, copy = done["download_url"]
    assert (default["layer_name"], copy) == ("default", {"layer_name": "copy", "download_urls": {}})
    begin = int(START.timestamp() * 1000)
    assert list(default["download_urls"]) == [
        f"round_{ada.participant_id}_{ada.id}_webcam_audio_{begin + 62_000}.webm",
        f"round_{ben.participant_id}_{ben.id}_webcam_audio_{begin + 120_000}.webm",
    ]
    for found in default["download_urls"].values():
        assert http.get(found["download_url"]).content == media.read(media.TRACK)
    assert "downloadUrl" not in events()[-1]["recording"]


@pytest.mark.parametrize(
    ("layers", "message"),
    [
        ({}, '"layers.default" is required'),
        ({"other": LAYERS["default"]}, '"layers.default" is required'),
        ({"default": {"file_name_prefix": "round"}}, '"layers.default.outputs" is required'),
        ({"default": {"outputs": [{}]}}, '"layers.default.outputs.0.type" is required'),
        (
            {"default": {**LAYERS["default"], "media_kind": "audio"}},
            '"layers.default.media_kind" is not allowed',
        ),
    ],
)
def test_layers_that_the_live_service_refuses(layers: Any, message: str, kit: RealtimeKit, meeting: Meeting) -> None:
    with pytest.raises(UnprocessableEntityError, match=re.escape(message)):
        kit.recordings.start_tracks(meeting_id=meeting.id, layers=layers)


@pytest.mark.parametrize(("asked", "stops_after"), [(-1, 0), (0, 0), (0.5, 0.5), (1e300, 24 * 60 * 60)])
def test_the_time_of_tracks_may_be_any_number(
    asked: float, stops_after: float, kit: RealtimeKit, meeting: Meeting, join: Join, control: Control
) -> None:
    join(meeting.id, "Ada")
    id = kit.recordings.start_tracks(meeting_id=meeting.id, layers=LAYERS, max_seconds=asked).id
    control.advance(seconds=2)
    control.advance(days=1)
    assert id and kit.recordings.get(id).stopped_time == START + timedelta(seconds=2 + stops_after)


def test_tracks_need_a_meeting(kit: RealtimeKit) -> None:
    with pytest.raises(NotFoundError):
        kit.recordings.start_tracks(meeting_id=NOBODY, layers=LAYERS)
