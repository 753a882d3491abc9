"""What the emulator reads out of the document."""

import json
from pathlib import Path
from typing import Any

import pytest
import realtimekit_emulator
from document import DOCUMENT
from realtimekit_emulator import behaviour, operations, world
from realtimekit_emulator.document import Document, load

PATH_OF_MEETINGS = "/accounts/{account_id}/realtime/kit/{app_id}/meetings"

BUNDLE = Path(realtimekit_emulator.__file__).with_name("openapi.json")


def test_the_bundle_is_what_spec_says() -> None:
    text = json.dumps(DOCUMENT, ensure_ascii=False, indent=2) + "\n"
    assert BUNDLE.read_text(encoding="utf-8") == text, f"stale; run `rtkgen bundle -o {BUNDLE.name}` in its folder"


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("recordings/track", "recordings.start_tracks"),
        ("meetings/7/participants/8/token", "meetings.participants.refresh_token"),
    ],
)
def test_words_of_a_path_go_before_parameters(path: str, name: str) -> None:
    methods, _ = load().match(["accounts", "a", "realtime", "kit", "b", *path.split("/")])
    assert methods["POST"].id == name


def test_the_parameters_of_a_path_have_their_names() -> None:
    _, values = load().match(["accounts", "a", "realtime", "kit", "b", "livestreams", "sessions", "c"])
    assert values == {"account_id": "a", "app_id": "b", "livestream-session-id": "c"}


@pytest.mark.parametrize("segments", [["accounts"], ["accounts", "", "realtime", "kit", "apps"], []])
def test_other_paths_are_unknown(segments: list[str]) -> None:
    assert load().match(segments) == ({}, {})


def test_the_query_becomes_values() -> None:
    given = {"page_no": ["2"], "expired": ["true"], "status": ["UPLOADED", "RECORDING"], "unknown": ["1"]}
    query, problems = load().read_query(load().operations["recordings.list"], given)
    assert (query, problems) == ({"page_no": 2, "expired": True, "status": ["UPLOADED", "RECORDING"]}, [])


@pytest.mark.parametrize(
    ("word", "number"), [("1e5", 100000), ("2.5E-6", 0.0000025), ("3631268896968325000", 3631268896968325000)]
)
def test_a_number_is_one_however_it_is_written(word: str, number: float) -> None:
    query, problems = load().read_query(load().operations["meetings.list"], {"per_page": [word]})
    assert (query["per_page"], problems) == (number, [])


def test_the_query_has_defaults() -> None:
    query, _ = load().read_query(load().operations["sessions.participants.list"], {})
    assert query == {"include_peer_events": False, "view": "raw"}


@pytest.mark.parametrize(
    ("name", "word"), [("page_no", "two"), ("page_no", "-1"), ("start_time", "today"), ("per_page", "1e999")]
)
def test_a_wrong_query_is_named(name: str, word: str) -> None:
    _, problems = load().read_query(load().operations["meetings.list"], {name: [word]})
    assert [problem.field for problem in problems] == [name]


def test_a_body_gets_defaults_at_every_depth() -> None:
    sent = {"record_on_start": None, "recording_config": {"video_config": {"watermark": {}}}}
    body, problems = load().read_body(load().operations["meetings.create"], sent)
    assert problems == []
    assert body["record_on_start"] is False
    assert body["session_keep_alive_time_in_secs"] == 60
    assert body["recording_config"]["video_config"]["codec"] == "H264"
    assert body["recording_config"]["video_config"]["watermark"] == {"position": "left top"}
    assert "ai_config" not in body
    assert sent == {"record_on_start": None, "recording_config": {"video_config": {"watermark": {}}}}


def test_a_patch_gets_no_defaults() -> None:
    assert load().read_body(load().operations["meetings.update"], {"title": "a"}) == ({"title": "a"}, [])


def test_a_wrong_body_is_named_and_not_quoted() -> None:
    config: dict[str, Any] = {"storage_config": {"type": "sftp", "password": 17}, "max_seconds": 1}
    _, problems = load().read_body(load().operations["meetings.create"], {"recording_config": config})
    assert sorted(problem.field for problem in problems) == [
        "recording_config.max_seconds",
        "recording_config.storage_config",
    ]
    assert "17" not in str(problems)


def test_an_answer_holds_what_the_document_knows() -> None:
    storage = {"type": "aws", "bucket": "mine", "secret": "hidden", "shard": 3}
    meeting = {"id": "7", "title": None, "internal": 1, "recording_config": {"storage_config": storage}}
    answer = load().answer(load().operations["meetings.get"], meeting, None)
    config = {"storage_config": {"type": "aws", "bucket": "mine", "shard": 3}}
    assert answer == {"success": True, "data": {"id": "7", "recording_config": config}}


def test_a_null_goes_out_where_it_may() -> None:
    participant = {"name": None, "recording_config": None}
    answer = load().answer(load().operations["meetings.participants.get"], participant, None)
    assert answer["data"] == {"name": None}


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("meetings.list", {"data": [], "paging": 0}),
        ("sessions.list", {"data": {"sessions": []}}),  # the document has no place for paging
        ("apps.list", {"data": []}),
    ],
)
def test_the_payload_goes_to_its_place_and_paging_to_its_own(name: str, answer: dict[str, Any]) -> None:
    paging: Any = 0
    assert load().answer(load().operations[name], [], paging) == {"success": True, **answer}


def test_a_new_field_needs_no_code() -> None:
    tree = json.loads(json.dumps(DOCUMENT))
    schemas = tree["components"]["schemas"]
    for name in ("MeetingRequest", "MeetingListItem"):
        schemas[name]["properties"]["mood"] = {"type": "string", "default": "calm"}
    document = Document(tree)
    body, _ = document.read_body(document.operations["meetings.create"], {})
    assert document.answer(document.operations["meetings.create"], body, None)["data"]["mood"] == "calm"
    _, problems = document.read_body(document.operations["meetings.create"], {"mood": 3})
    assert [problem.field for problem in problems] == ["mood"]


def test_a_new_filter_needs_no_code(monkeypatch: pytest.MonkeyPatch) -> None:
    tree = json.loads(json.dumps(DOCUMENT))
    tree["paths"][PATH_OF_MEETINGS]["get"]["parameters"].append(
        {"name": "status", "in": "query", "schema": {"type": "string", "enum": ["ACTIVE", "INACTIVE"]}}
    )
    monkeypatch.setattr(world, "load", lambda: Document(tree))
    there = world.World()
    path = {"account_id": "a", "app_id": "b"}

    def call(id: str, query: dict[str, list[str]], body: bytes = b"") -> Any:
        return operations.carry_out(there, there.document.operations[id], path, query, body).body["data"]

    behaviour.register()
    for title in (b"Rounds", b"Interview"):
        made = call("meetings.create", {}, b'{"title": "%s"}' % title)
    there.app("b").change("meeting", there.app("b").get("meeting", made["id"]), {"status": "INACTIVE"})
    assert [meeting["title"] for meeting in call("meetings.list", {"status": ["INACTIVE"]})] == ["Interview"]
    assert len(call("meetings.list", {})) == 2


def test_an_event_is_held_against_its_own_schema() -> None:
    assert load().event_problems({"event": "meeting.started", "meeting": {"id": "7"}}) == []
    assert load().event_problems({"event": "meeting.started", "meeting": 7})[0].field == "meeting"
    assert load().event_problems({"event": "meeting.exploded"})[0].field == "event"
