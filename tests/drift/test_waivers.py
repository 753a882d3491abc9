"""Accepted differences have a reason and a date, end, and do not outlive what they accept."""

from datetime import date
from pathlib import Path

import pytest

from generator.drift import waivers
from generator.drift.findings import Finding, Side, Subject
from generator.source import Place, SpecError

TODAY = date(2026, 6, 1)
ROOM = Subject(model="RoomGetResponse", property="data.size")


def finding(subject: Subject = ROOM, says: str = "number") -> Finding:
    left, right = Side(says, Place("page.txt", 3)), Side("string", Place("spec/x.yaml", 9))
    return Finding("response-property-type-changed", "breaking", subject, "another type", left, right, (subject,))


def apply(tmp_path: Path, text: str, findings: list[Finding], *, complete: bool = True) -> list[str]:
    path = tmp_path / "drift-waivers.yaml"
    path.write_text(text)
    return [left.kind for left in waivers.apply(waivers.load(path, path.name), findings, TODAY, complete=complete)]


BY_PLACE = """
- kind: response-property-type-changed
  model: RoomGetResponse
  property: data.size
  reason: The page is wrong.
  date: '2026-03-01'
"""


def test_no_file_waives_nothing(tmp_path: Path) -> None:
    assert waivers.load(tmp_path / "none.yaml", "none.yaml") == []


def test_a_difference_is_waived_by_its_place(tmp_path: Path) -> None:
    assert apply(tmp_path, BY_PLACE, [finding()]) == []


def test_a_difference_is_waived_by_its_fingerprint(tmp_path: Path) -> None:
    text = f"- {{fingerprint: '{finding().fingerprint}', reason: The page is wrong., date: '2026-03-01'}}"
    assert apply(tmp_path, text, [finding()]) == []
    assert apply(tmp_path, text, [finding(says="boolean")]) == ["response-property-type-changed", "waiver-unused"]


def test_another_place_is_not_waived(tmp_path: Path) -> None:
    other = Subject(model="RoomGetResponse", property="data.height")
    assert apply(tmp_path, BY_PLACE, [finding(), finding(other)]) == ["response-property-type-changed"]


ROOMS = Subject(model="RoomListResponse", property="data[].size")
OTHER_PLACE = BY_PLACE.replace("RoomGetResponse", "RoomListResponse").replace("data.size", "'data[].size'")


def wide() -> Finding:
    """One difference in two places."""
    sides = tuple(
        (Side("number", Place("page.txt", line)), Side("string", Place("spec/x.yaml", line))) for line in (3, 8)
    )
    kind = "response-property-type-changed"
    return Finding(kind, "breaking", ROOM, "another type", *sides[0], (ROOM, ROOMS), sides)


def left_of(tmp_path: Path, text: str, findings: list[Finding]) -> list[Finding]:
    path = tmp_path / "drift-waivers.yaml"
    path.write_text(text)
    return waivers.apply(waivers.load(path, path.name), findings, TODAY, complete=True)


def test_a_waived_place_is_taken_out_of_a_difference_that_stands_elsewhere_too(tmp_path: Path) -> None:
    [left] = left_of(tmp_path, BY_PLACE, [wide()])
    assert (left.kind, left.subject, left.places) == ("response-property-type-changed", ROOMS, (ROOMS,))
    assert (left.left.place, left.right.place) == (Place("page.txt", 8), Place("spec/x.yaml", 8))
    [left] = left_of(tmp_path, OTHER_PLACE, [wide()])
    assert (left.subject, left.places, left.left.place) == (ROOM, (ROOM,), Place("page.txt", 3))
    assert left.fingerprint == wide().fingerprint


def test_a_difference_is_gone_when_all_its_places_are_waived(tmp_path: Path) -> None:
    assert left_of(tmp_path, BY_PLACE + OTHER_PLACE, [wide()]) == []


def test_a_waiver_of_one_of_several_places_ends(tmp_path: Path) -> None:
    found = left_of(tmp_path, BY_PLACE + "  expires: '2026-05-31'\n", [wide()])
    assert [finding.kind for finding in found] == ["response-property-type-changed", "waiver-expired"]
    assert found[0].places == (ROOM, ROOMS)


def test_a_waiver_that_matches_nothing_is_a_finding(tmp_path: Path) -> None:
    assert apply(tmp_path, BY_PLACE, []) == ["waiver-unused"]


def test_a_run_that_saw_only_a_part_does_not_judge_the_rest(tmp_path: Path) -> None:
    assert apply(tmp_path, BY_PLACE, [], complete=False) == []


def test_a_waiver_ends(tmp_path: Path) -> None:
    text = BY_PLACE + "  expires: '2026-05-31'\n"
    assert apply(tmp_path, text, [finding()]) == ["response-property-type-changed", "waiver-expired"]
    assert apply(tmp_path, text.replace("05-31", "06-01"), [finding()]) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("reason: no list", "waivers are a list"),
        ("- just a word", "a waiver is a mapping"),
        ("- {kind: x, model: A, date: '2026-01-01'}", "needs a reason"),
        ("- {kind: x, model: A, reason: y}", "needs the date"),
        ("- {kind: x, reason: y, date: '2026-01-01'}", "a fingerprint, or else a kind and"),
        ("- {fingerprint: x, model: A, reason: y, date: '2026-01-01'}", "a fingerprint, or else a kind and"),
        ("- {kind: x, model: A, reason: y, date: 'soon'}", "must read as in"),
        ("- {kind: x, model: A, reason: y, date: '2026-01-01', until: x}", "'until' is not supported"),
        ("- {kind: x, model: A, reason: '', date: '2026-01-01'}", "reason must be text"),
        ("- {kind: x, model: A, reason: y, date: '2026-01-01', against: x}", "against is one of pages, openapi"),
    ],
)
def test_a_wrong_waiver_is_refused_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(SpecError, match=message) as refused:
        apply(tmp_path, text, [])
    assert str(refused.value).startswith("drift-waivers.yaml:1: ")


def test_the_waivers_of_the_document_are_right() -> None:
    assert waivers.load(Path(__file__).parents[2] / "spec" / "drift-waivers.yaml", "drift-waivers.yaml")
