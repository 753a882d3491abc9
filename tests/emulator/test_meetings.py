"""Meetings: created, listed page by page, changed and replaced."""

import pytest
from conftest import Api
from realtimekit import NotFoundError, RealtimeKit
from realtimekit_emulator.testing import Control

NOBODY = "7b0f3c52-9a64-4c1e-8f2d-50a1c6e7d913"


def test_a_meeting_has_the_defaults_of_the_document(kit: RealtimeKit) -> None:
    meeting = kit.meetings.create(title="Rounds", ai_config={"summarization": {"word_limit": 200}})
    said = meeting.to_dict()
    assert (said["status"], said["title"], said["session_keep_alive_time_in_secs"]) == ("ACTIVE", "Rounds", 60)
    summarization = {"word_limit": 200, "summary_type": "general", "text_format": "markdown"}
    assert said["ai_config"] == {"summarization": summarization}
    assert meeting.created_at == meeting.updated_at
    assert kit.meetings.get(meeting.id).to_dict() == said


def test_creating_answers_201(kit: RealtimeKit) -> None:
    assert kit.with_raw_response(kit.meetings.create).status_code == 201


def test_secrets_are_not_sent_back(kit: RealtimeKit) -> None:
    storage = {"type": "aws", "bucket": "mine", "secret": "hidden", "access_key": "hidden too"}
    meeting = kit.meetings.create(recording_config={"storage_config": storage})  # type: ignore[typeddict-item]
    assert meeting.to_dict()["recording_config"]["storage_config"] == {"type": "aws", "bucket": "mine"}


def test_a_list_shows_the_newest_first_without_configuration(kit: RealtimeKit) -> None:
    first = kit.meetings.create(title="first", ai_config={"transcription": {}})
    second = kit.meetings.create(title="second")
    assert [meeting.id for meeting in kit.meetings.list()] == [second.id, first.id]
    assert all("ai_config" not in meeting.to_dict() for meeting in kit.meetings.list())


def test_pages(kit: RealtimeKit, api: Api) -> None:
    for number in range(25):
        kit.meetings.create(title=f"{number}")
    assert len(list(kit.meetings.list(per_page=10))) == 25

    def page(query: str) -> tuple[list[str], list[int]]:
        answer = api("GET", f"/meetings?{query}").json()
        paging = answer["paging"]
        titles = [meeting["title"] for meeting in answer["data"]]
        return titles, [paging["start_offset"], paging["end_offset"], paging["total_count"]]

    assert page("per_page=10&page_no=3") == (["4", "3", "2", "1", "0"], [21, 25, 25])
    assert page("per_page=10&page_no=4") == ([], [0, 0, 25])
    assert page("per_page=2&page_no=0") == (["24", "23"], [1, 2, 25])
    assert page("per_page=0") == ([], [0, 0, 25])
    assert page("")[1] == [1, 20, 25]
    assert page("unknown=1")[1] == [1, 20, 25]


def test_search_is_loose(kit: RealtimeKit) -> None:
    meeting = kit.meetings.create(title="Monday ROUNDS")
    kit.meetings.create(title="Tuesday")
    kit.meetings.create()
    assert [found.id for found in kit.meetings.list(search="day rounds")] == [meeting.id]
    assert [found.id for found in kit.meetings.list(search=meeting.id[:13])] == [meeting.id]
    assert list(kit.meetings.list(search="Friday")) == []


def test_a_span_of_time(kit: RealtimeKit, control: Control) -> None:
    control.stop_clock()
    early = kit.meetings.create(title="early")
    between = control.advance(minutes=10)
    control.advance(minutes=10)
    late = kit.meetings.create(title="late")
    assert [meeting.id for meeting in kit.meetings.list(start_time=between)] == [late.id]
    assert [meeting.id for meeting in kit.meetings.list(end_time=between)] == [early.id]


@pytest.mark.parametrize("written", ["2016-12-31T23:59:60Z", "0001-01-01T00:00:00%2B01:00"])
def test_a_time_that_nobody_can_tell_is_refused(written: str, api: Api) -> None:
    answer = api("GET", f"/meetings?start_time={written}")
    assert (answer.status_code, '"start_time"' in answer.json()["error"]["message"]) == (422, True)


def test_a_change_keeps_the_rest(kit: RealtimeKit, control: Control) -> None:
    control.stop_clock()
    meeting = kit.meetings.create(title="Rounds", persist_chat=True, ai_config={"transcription": {"language": "de"}})
    control.advance(minutes=1)
    changed = kit.meetings.update(meeting.id, status="INACTIVE", ai_config={"transcription": {"keywords": ["x"]}})
    assert changed.updated_at > changed.created_at == meeting.created_at
    said = kit.meetings.get(meeting.id).to_dict()
    assert (said["status"], said["title"], said["persist_chat"]) == ("INACTIVE", "Rounds", True)
    assert said["ai_config"]["transcription"] == {"language": "de", "profanity_filter": False, "keywords": ["x"]}


def test_a_replacement_forgets_what_is_left_out(kit: RealtimeKit) -> None:
    meeting = kit.meetings.create(title="Rounds", persist_chat=True, ai_config={"transcription": {}})
    kit.meetings.update(meeting.id, status="INACTIVE")
    said = kit.meetings.replace(meeting.id, title=None, record_on_start=True).to_dict()
    assert {"title", "ai_config"}.isdisjoint(said)
    assert (said["id"], said["persist_chat"], said["record_on_start"]) == (meeting.id, False, True)
    assert said["status"] == "INACTIVE"  # cannot be sent here


def test_an_unknown_meeting_is_404_in_the_form_of_realtimekit(kit: RealtimeKit, api: Api) -> None:
    with pytest.raises(NotFoundError):
        kit.meetings.get(NOBODY)
    for method in ("PUT", "PATCH"):
        answer = api(method, f"/meetings/{NOBODY}", json={})
        assert answer.json()["error"] == {"code": 404, "message": f"Meeting with id {NOBODY} not found"}


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"title": 7}, "title"),
        ({"session_keep_alive_time_in_secs": 59}, "session_keep_alive_time_in_secs"),
        ({"ai_config": {"summarization": {"word_limit": 5000}}}, "ai_config.summarization.word_limit"),
        (
            {"recording_config": {"live_streaming_config": {"rtmp_url": "no"}}},
            "recording_config.live_streaming_config.rtmp_url",
        ),
    ],
)
def test_a_wrong_body_is_422_and_names_the_field(body: object, field: str, api: Api) -> None:
    answer = api("POST", "/meetings", json=body)
    assert (answer.status_code, f'"{field}"' in answer.json()["error"]["message"]) == (422, True)
