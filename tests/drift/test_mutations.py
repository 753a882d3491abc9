"""Whatever upstream changes on its page, one thing at a time, is found, at the right place, and nothing else is."""

from functools import cache
from pathlib import Path

import pytest

from generator.drift import compare, partial, snapshot
from generator.drift.facts import Facts
from generator.drift.readers import overview

from .mutations import Change, changes
from .overview_page import in_page_order, render

SNAPSHOT = Path(__file__).parents[2] / "spec" / "upstream" / "realtime_kit.overview.json"

SEED, MOST = 20, 15


@cache
def known() -> Facts:
    return snapshot.load(SNAPSHOT)


@cache
def upstream() -> Facts:
    """What the page is printed from; each test changes it and puts it back."""
    return in_page_order(snapshot.load(SNAPSHOT))


def every() -> list[Change]:
    return changes(upstream(), SEED, MOST)


def test_there_are_enough_changes_of_every_kind() -> None:
    assert len(every()) >= 300
    assert len({change.name for change in every()}) >= 20


def test_an_unchanged_page_has_no_findings() -> None:
    page = overview.read(render(upstream()), "page.txt")
    found = compare.compare([page], known())
    assert found.findings == []
    assert [note.code for note in found.notes] == ["lost-property"] * 6


@pytest.mark.parametrize("change", every(), ids=str)
def test_a_change_is_found_and_nothing_else(change: Change) -> None:
    undo = change.apply()
    try:
        text = render(upstream())
    finally:
        undo()
    page = overview.read(text, "page.txt")
    partial.refuse_partial(page, known())
    found = compare.compare([page], known())
    assert [(finding.kind, finding.subject.operation or finding.subject.model, finding.subject.property)
            for finding in found.findings] == [(change.kind, *change.where)]  # fmt: skip
    assert len(found.findings[0].places) == 1
