"""A snapshot holds the facts of a page and nothing else, and reads back as it was written."""

import json
import re
from pathlib import Path

import pytest

from generator.drift import compare, snapshot
from generator.drift.facts import Unreadable
from generator.drift.readers import detect, overview
from generator.source import SpecError

from .grammars import OVERVIEWS
from .overview_page import in_page_order, render

SNAPSHOT = Path(__file__).parents[2] / "spec" / "upstream" / "realtime_kit.overview.json"
PAGES = Path(__file__).parent / "pages"


@pytest.mark.parametrize("name", OVERVIEWS)
def test_a_page_does_not_differ_from_its_snapshot(name: str, tmp_path: Path) -> None:
    facts = detect.read_page((PAGES / name).read_text(), name)
    file = tmp_path / "facts.json"
    file.write_text(snapshot.dump(facts))
    assert compare.compare([facts], snapshot.load(file)).findings == []


def test_a_snapshot_is_sorted_and_knows_the_order_of_the_sections_alone() -> None:
    text = SNAPSHOT.read_text()
    page = overview.read(render(in_page_order(snapshot.load(SNAPSHOT))), "page.txt")
    assert snapshot.dump(page) == text
    tree = json.loads(text)
    for part in ("operations", "models", "sections"):
        assert list(tree[part]) == sorted(tree[part])
    assert (tree["order"][0], tree["order"][-1]) == ("Apps", "Analytics")


def test_a_snapshot_holds_no_sentences_and_no_lines() -> None:
    words = re.findall(r'"([^"]*)"', SNAPSHOT.read_text())
    assert max(word.count(" ") for word in words) <= 1
    assert '"line"' not in SNAPSHOT.read_text()


def test_what_upstream_changed_since_has_its_place_in_the_page_and_in_the_snapshot() -> None:
    text = render(in_page_order(snapshot.load(SNAPSHOT))).replace(
        "word_limit: optional number", "word_limit: optional string", 1
    )
    [finding] = compare.compare([overview.read(text, "page.txt")], snapshot.load(SNAPSHOT)).findings
    assert finding.left.place
    assert text.split("\n")[finding.left.place.line - 1] == "word_limit: optional string"
    assert finding.right.place
    assert '"word_limit"' in SNAPSHOT.read_text().split("\n")[finding.right.place.line - 1]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{}", "is no snapshot"),
        ("[]", "is no snapshot"),
        ('{"snapshot": 99}', "is no snapshot"),
        ('{"snapshot": 1}', "is no whole snapshot"),
        (
            '{"snapshot": 1, "tells": [], "operations": {}, "models": {"A": 3}, "sections": {}, "order": []}',
            "is no whole snapshot",
        ),
        (
            '{"snapshot": 1, "tells": [], "operations": {}, "models": {"A": {"type": "x"}}, "sections": {}, "order": []}',
            "type 'x'",
        ),
    ],
)
def test_what_is_no_snapshot_is_refused(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "facts.json").write_text(text)
    with pytest.raises(Unreadable, match=message):
        snapshot.load(tmp_path / "facts.json")


def test_what_is_no_json_is_refused(tmp_path: Path) -> None:
    (tmp_path / "facts.json").write_text('{"snapshot": 1')
    with pytest.raises(SpecError, match="not YAML"):
        snapshot.load(tmp_path / "facts.json")
