"""Answers that the document does not foresee: nothing is lost, nothing fails, and it is said once."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from typing import Any

import pytest
from kits import Kit, MakeKit
from realtimekit import Mismatch, ResponseValidationError
from realtimekit.types import Meeting, RecordingConfig, TrackRecording
from wire import Server, answer, says

MEETING: dict[str, Any] = {
    "id": "m",
    "created_at": "2026-03-02T09:10:00Z",
    "updated_at": "2026-03-02T09:10:00.120Z",
    "title": None,
    "status": "ACTIVE",
}


@pytest.fixture
def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What was logged, filled when it is read."""

    class Messages(list[str]):
        def __iter__(self) -> Any:
            return iter([record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING])

    return Messages()


async def get(kit: Kit, server: Server, payload: Any) -> Any:
    server.plays(says(payload))
    return await kit(lambda client: client.meetings.get("m"))


async def test_an_answer_that_fits_is_typed_and_silent(kit: Kit, server: Server, warnings: list[str]) -> None:
    meeting = await get(kit, server, MEETING)
    assert isinstance(meeting, Meeting) and meeting.status == "ACTIVE" and meeting.ai_config is None
    assert meeting.created_at == datetime(2026, 3, 2, 9, 10, tzinfo=UTC)
    assert meeting.to_dict() == MEETING and list(warnings) == []


async def test_unknown_fields_are_kept_and_can_be_reached(kit: Kit, server: Server, warnings: list[str]) -> None:
    sent = {**MEETING, "settings": {"a": [1]}, "recording_config": {"max_seconds": 60, "new": None}, "model_config": 1}
    meeting = await get(kit, server, sent)
    assert meeting.settings == {"a": [1]} and meeting.recording_config.new is None
    assert meeting.to_dict() == sent and list(warnings) == []


async def test_unknown_fields_are_kept_beside_a_value_that_does_not_fit(kit: Kit, server: Server) -> None:
    sent = {**MEETING, "title": 7, "settings": {"a": [1]}, "recording_config": {"max_seconds": "60", "new": 1}}
    meeting = await get(kit, server, sent)
    assert meeting.settings == {"a": [1]} and meeting.recording_config.new == 1
    assert meeting.to_dict() == sent


async def test_unknown_words_are_kept(kit: Kit, server: Server, warnings: list[str]) -> None:
    meeting = await get(kit, server, {**MEETING, "status": "ARCHIVED"})
    assert meeting.status == "ARCHIVED" and list(warnings) == []


async def test_null_anywhere_costs_no_more_than_a_warning(kit: Kit, server: Server, warnings: list[str]) -> None:
    sent = dict.fromkeys([*MEETING, "ai_config", "recording_config"])
    meeting = await get(kit, server, sent)
    assert meeting.id is None and meeting.recording_config is None and meeting.to_dict() == sent
    (warning,) = warnings
    for field in ("id", "created_at", "updated_at"):
        assert f"$.data.{field}: " in warning


async def test_wrong_kinds_are_kept_and_told_in_one_warning(
    make_kit: MakeKit, server: Server, warnings: list[str]
) -> None:
    seen: list[Mismatch] = []
    kit = make_kit(on_mismatch=seen.append)
    config = {"max_seconds": "60", "video_config": ["x"], "storage_config": {"type": 5, "bucket": "b"}}
    sent = {**MEETING, "title": 7, "created_at": "yesterday", "recording_config": config, "ai_config": "none"}
    meeting = await get(kit, server, sent)
    assert isinstance(meeting, Meeting) and isinstance(meeting.recording_config, RecordingConfig)
    assert meeting.title == 7 and meeting.created_at == "yesterday" and meeting.ai_config == "none"
    assert meeting.recording_config.max_seconds == "60" and meeting.recording_config.storage_config.bucket == "b"
    assert meeting.updated_at.microsecond == 120_000
    assert meeting.to_dict() == sent
    assert {mismatch.path: mismatch.value for mismatch in seen} == {
        "$.data.title": 7,
        "$.data.created_at": "yesterday",
        "$.data.ai_config": "none",
        "$.data.recording_config.max_seconds": "60",
        "$.data.recording_config.video_config": ["x"],
        "$.data.recording_config.storage_config.type": 5,
    }
    assert {mismatch.operation for mismatch in seen} == {"meetings.get"} and all(m.problem for m in seen)
    (warning,) = warnings
    assert warning.startswith("meetings.get: ") and "$.data.created_at: " in warning and "1 more" in warning
    assert "yesterday" not in warning and "yesterday" not in repr(seen)


async def test_the_place_in_a_list_is_told(kit: Kit, server: Server, warnings: list[str]) -> None:
    paging = {"start_offset": 1, "end_offset": 2, "total_count": 2}
    server.plays(says([MEETING, {**MEETING, "id": 5}, "odd", None], paging=paging))
    page = await kit(lambda client: client.meetings.list())
    assert page.items[0].id == "m" and page.items[1].id == 5 and page.items[2:] == ["odd", None]
    assert page.items[1].to_dict() == {**MEETING, "id": 5}
    (warning,) = warnings
    assert warning.startswith("meetings.list: ")
    assert all(f"$.data[{place}" in warning for place in ("1].id: ", "2]: ", "3]: "))


async def test_a_required_field_that_is_missing_is_none(kit: Kit, server: Server, warnings: list[str]) -> None:
    meeting = await get(kit, server, {"title": "x"})
    assert meeting.title == "x" and meeting.id is None and meeting.created_at is None
    assert meeting.to_dict() == {"title": "x"}
    assert "$.data.id: is missing" in next(iter(warnings))


@pytest.mark.parametrize("body", [{"success": True}, {"success": True, "data": None}], ids=["absent", "null"])
async def test_a_missing_payload_is_an_empty_one(
    kit: Kit, server: Server, warnings: list[str], body: dict[str, Any]
) -> None:
    server.plays(answer(200, json.dumps(body)))
    meeting = await kit(lambda client: client.meetings.get("m"))
    assert isinstance(meeting, Meeting) and meeting.id is None and meeting.to_dict() == {}
    page = await kit(lambda client: client.sessions.list())
    assert page.items == [] and page.total_count is None
    first, second = warnings
    assert first == "meetings.get: the answer does not fit the API's document: $.data: is missing"
    assert second.startswith("sessions.list: ") and "$.data.sessions: is missing" in second


@pytest.mark.parametrize("payload", ["gone", 5, ["x"], True])
async def test_a_payload_of_another_kind_comes_as_it_is(kit: Kit, server: Server, payload: Any) -> None:
    assert await get(kit, server, payload) == payload


async def test_strict_clients_raise_and_tell_everything(make_kit: MakeKit, server: Server, warnings: list[str]) -> None:
    kit = make_kit(strict=True)
    server.plays(says({**MEETING, "title": 7, "id": None}, headers={"CF-Ray": "r"}))
    error = await kit.fails(ResponseValidationError, lambda client: client.meetings.get("m"))
    assert {m.path: m.value for m in error.mismatches} == {"$.data.title": 7, "$.data.id": None}
    assert (error.status_code, error.request_id, error.method) == (200, "r", "GET")
    assert "$.data.title: " in str(error) and error.response.json()["data"]["title"] == 7
    assert list(warnings) == []
    server.plays(answer(200, '{"success": true}'))
    error = await kit.fails(ResponseValidationError, lambda client: client.meetings.list())
    assert "$.data" in {m.path for m in error.mismatches}


async def test_strict_clients_take_what_is_new(make_kit: MakeKit, server: Server) -> None:
    sent = {**MEETING, "status": "ARCHIVED", "settings": {}, "ai_config": None}
    assert (await get(make_kit(strict=True), server, sent)).to_dict() == sent


TIMES = [
    "2026-03-02T09:10:00Z",
    "2026-03-02T09:10:00.000Z",
    "2026-03-02T09:10:00.100Z",
    "2026-03-02T09:10:00.1Z",
    "2026-03-02T09:10:00.123456Z",
    "2026-03-02T09:10:00.123456789Z",
    "2026-03-02T09:10:00+00:00",
    "2026-03-02T09:10:00-00:00",
    "2026-03-02T14:40:00+05:30",
    "2026-03-02 09:10:00",
    "2026-03-02 09:10:00.5 ",
    "2026-03-02t09:10:00z",
    "2026-03-02",
    "Mon, 02 Mar 2026 09:10:00 GMT",
    "0000-00-00T00:00:00Z",
    "2026-03-02T23:59:60Z",
    "",
]


@pytest.mark.parametrize("text", TIMES)
async def test_a_time_comes_back_exactly_as_it_was_spelled(kit: Kit, server: Server, text: str) -> None:
    sent = {**MEETING, "created_at": text}
    meeting = await get(kit, server, sent)
    assert meeting.to_dict() == sent
    if text.startswith("2026-03-02T09") or text == "2026-03-02 09:10:00":
        assert meeting.created_at.replace(microsecond=0) == datetime(2026, 3, 2, 9, 10, tzinfo=UTC)


NUMBERS = '{"success": true, "data": {"id": "s", "duration": %s, "minutes_consumed": %s}}'


@pytest.mark.parametrize(("first", "second"), [("1", "1.0"), ("91.5", "1e2"), ("0", "-0.0"), ("1" * 30, "1e-9")])
async def test_numbers_come_back_as_they_were(kit: Kit, server: Server, first: str, second: str) -> None:
    body = NUMBERS % (first, second)
    server.plays(answer(200, body))
    session = await kit(lambda client: client.active_session.get("m"))
    assert json.dumps(session.to_dict(), sort_keys=True) == json.dumps(json.loads(body)["data"], sort_keys=True)


@pytest.mark.parametrize("text", ["\\ud800", "\\u0000", "\\ud83c\\udfa5"])
async def test_any_text_that_json_can_spell_is_kept(kit: Kit, server: Server, text: str) -> None:
    data = json.dumps(MEETING).replace("null", f'"{text}"')
    server.plays(answer(200, f'{{"success": true, "data": {data}}}'))
    assert (await kit(lambda client: client.meetings.get("m"))).title == json.loads(f'"{text}"')


@pytest.mark.parametrize("payload", [{"id": "r"}, {"recording": {"id": "r"}}, {"recording": {"id": "r"}, "more": 1}])
async def test_started_tracks_are_found_in_either_place(
    make_kit: MakeKit, server: Server, warnings: list[str], payload: Any
) -> None:
    server.plays(says(payload, 201))
    tracks: Any = {"default": {"outputs": [{"type": "REALTIMEKIT_BUCKET"}]}}
    for strict in (False, True):
        kit = make_kit(strict=strict)
        recording = await kit(lambda client: client.recordings.start_tracks(meeting_id="m", layers=tracks))
        assert isinstance(recording, TrackRecording) and recording.id == "r"
    assert list(warnings) == []


async def test_the_payload_is_taken_from_its_place(kit: Kit, server: Server) -> None:
    server.plays(says({"app": {"id": "a", "name": "n"}}, 201), says({"session": {"id": "s"}}))
    assert (await kit(lambda client: client.apps.create(name="n"))).name == "n"
    assert (await kit(lambda client: client.sessions.get("s"))).id == "s"


async def test_recordings_are_stopped_paused_and_resumed(kit: Kit, server: Server) -> None:
    for action in ("stop", "pause", "resume"):
        await kit(lambda client, action=action: getattr(client.recordings, action)("r"))
        assert server.last.method == "PUT" and server.last.path.endswith("/recordings/r")
        assert server.last.json == {"action": action}
