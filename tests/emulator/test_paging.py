"""Pages of every list that has them."""

from collections.abc import Callable
from typing import Any

import pytest
from inhabited import inhabit
from realtimekit import RealtimeKit
from realtimekit_emulator.document import load
from realtimekit_emulator.testing import Control

PAGED = sorted(id for id, operation in load().operations.items() if "per_page" in operation.parameters)

MOST_TO_LOOK_AT = 20


@pytest.fixture
def lists(kit: RealtimeKit, control: Control) -> dict[str, Callable[..., Any]]:
    """Each list, in an app that has two or more in it."""
    ids = inhabit(kit, control)
    meeting, session = ids["meeting_id"], ids["session_id"]
    second = kit.meetings.participants.add(meeting, custom_participant_id="ben", preset_name="group_call_host")
    kit.recordings.start(meeting_id=meeting, allow_multiple_recordings=True)
    kit.livestreams.create()
    live = control.join(participant_id=second.id).session_id
    assert live != session
    return {
        "livestreams.get": lambda **page: kit.livestreams.get(ids["livestream_id"], **page),
        "livestreams.list": kit.livestreams.list,
        "meetings.list": kit.meetings.list,
        "meetings.participants.list": lambda **page: kit.meetings.participants.list(meeting, **page),
        "presets.list": kit.presets.list,
        "recordings.list": kit.recordings.list,
        "sessions.list": kit.sessions.list,
        "sessions.participants.list": lambda **page: kit.sessions.participants.list(live, **page),
    }


def test_every_list_with_pages_is_looked_at(lists: dict[str, Callable[..., Any]]) -> None:
    assert sorted(lists) == PAGED


@pytest.mark.parametrize("id", [id for id in PAGED if id != "livestreams.get"])
def test_one_after_the_other_all_come_once(id: str, lists: dict[str, Callable[..., Any]]) -> None:
    def page(number: int, size: int) -> list[Any]:
        found = lists[id](page_no=number, per_page=size)
        return [item.to_dict() for item in getattr(found, "items", [found] if getattr(found, "id", None) else [])]

    one_by_one = []
    for number in range(1, MOST_TO_LOOK_AT):
        items = page(number, 1)
        assert len(items) <= 1
        one_by_one += items
    ids = [item["id"] for item in one_by_one]
    assert len(ids) == len(set(ids)) >= 2
    if id != "livestreams.list":  # the document has one on each page
        assert [item["id"] for item in page(1, MOST_TO_LOOK_AT)] == ids
        assert [item["id"] for item in page(2, 2)] == ids[2:4]
