"""Pages of text that are whole, cut off, damaged or strange."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.drift import compare, partial, snapshot
from generator.drift.facts import Facts, Unreadable
from generator.drift.readers import overview

from .overview_page import in_page_order, render

SNAPSHOT = Path(__file__).parents[2] / "spec" / "upstream" / "realtime_kit.overview.json"
KNOWN = snapshot.load(SNAPSHOT)
PAGE = render(in_page_order(snapshot.load(SNAPSHOT)))
LINES = PAGE.split("\n")

SMALL = """Realtime KitRooms

Fetch a room
GET/accounts/{account_id}/realtime/kit/{app_id}/rooms/{room-id}
Make a room
POST/accounts/{account_id}/realtime/kit/{app_id}/rooms
ModelsExpand Collapse
RoomGetResponse { id, size, success }
id: string

What it is called.

formatuuid
size: optional number

maximum9
success: boolean
RoomCreateResponse { data, success }
data: { id, status }
id: string
status: "OPEN" or "SHUT"
One of the following:
"OPEN"
"SHUT"
success: boolean"""


def read(text: str) -> Facts:
    return overview.read(text, "page.txt")


def changed(old: str, new: str) -> str:
    assert old in SMALL
    return SMALL.replace(old, new, 1)


def codes(facts: Facts) -> list[str]:
    return [note.code for note in facts.notes]


def test_the_page_of_the_snapshot_has_everything() -> None:
    facts = read(PAGE)
    assert (len(facts.operations), len(facts.models), facts.notes) == (53, 52, [])
    daywise = facts.operations["GET /accounts/{}/realtime/kit/{}/analytics/daywise"]
    assert sorted(daywise.sections) == ["Analytics", "Livestreams"]


@pytest.mark.parametrize("ending", ["", "\n", "\r\n", "\n\n\n"])
def test_line_ends_do_not_matter(ending: str) -> None:
    text = SMALL.replace("\n", ending) if ending == "\r\n" else SMALL + ending
    facts = read(text)
    assert list(facts.models) == ["RoomGetResponse", "RoomCreateResponse"]
    assert facts.models["RoomGetResponse"].properties["id"].type.format == "uuid"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("optional number", "optional\u00a0number"),
        ('"OPEN" or "SHUT"', "“OPEN” or “SHUT”"),
        ("{ data, success }", "object { data, success } "),
        ("data: { id, status }", "data: object {id, status }"),
        ('"OPEN" or "SHUT"', '"OPEN"or "SHUT"'),
        ("RoomCreateResponse {", "RoomCreateResponse = object {"),
    ],
)
def test_odd_spelling_means_the_same(old: str, new: str) -> None:
    found = compare.compare([read(changed(old, new))], read(SMALL))
    assert (found.findings, found.notes) == ([], [])


@pytest.mark.parametrize("lines", range(9, 25))
def test_a_page_that_ends_inside_a_model_is_cut_off(lines: int) -> None:
    text = "\n".join(SMALL.split("\n")[:lines])
    if text.endswith("success: boolean"):
        assert read(text).models
    else:
        with pytest.raises(Unreadable, match=r"page\.txt:\d+: the page is cut off"):
            read(text)


@pytest.mark.parametrize(
    "size", [len(SMALL) - 2, len(SMALL) - len(" boolean"), len(SMALL) - len("success: boolean") - 3]
)
def test_a_page_that_ends_inside_a_word_is_cut_off(size: int) -> None:
    with pytest.raises(Unreadable, match="cut off"):
        read(SMALL[:size])


@pytest.mark.parametrize("size", range(1, len("optional") + 1))
def test_a_page_that_ends_inside_the_word_optional_is_cut_off(size: int) -> None:
    text = SMALL.removesuffix("boolean") + "optional boolean"
    with pytest.raises(Unreadable, match="cut off"):
        read(text[: text.rindex("optional") + size])


def test_a_constraint_is_one_without_the_blank_line_before_it_too() -> None:
    found = compare.compare([read(changed("called.\n\nformatuuid", "called.\nformatuuid"))], read(SMALL))
    assert (found.findings, found.notes) == ([], [])


def test_a_method_that_is_not_known_is_told_with_its_line() -> None:
    facts = read(changed("POST/", "MERGE/"))
    path = "/accounts/{account_id}/realtime/kit/{app_id}/rooms"
    assert [(note.code, note.place.line, note.text) for note in facts.notes] == [
        ("unknown-method", 6, f"'MERGE{path}': MERGE is no method that is known here")
    ]


def test_a_title_without_its_operation_is_quoted() -> None:
    path = "GET/accounts/{account_id}/realtime/kit/{app_id}/rooms/{room-id}\n"
    [note] = read(changed(path, "")).notes
    assert (note.code, "'Fetch a room'" in note.text) == ("lost-operation", True)


def test_a_page_that_ends_before_the_models_is_cut_off() -> None:
    with pytest.raises(Unreadable, match="it ends before the models of Chats"):
        read(SMALL + "\n\nRealtime KitChats\n\nFetch chats\nGET/accounts/{account_id}/realtime/kit/{app_id}/chats")


def test_a_collapsed_page_is_no_page_of_removals() -> None:
    with pytest.raises(Unreadable, match="collapsed"):
        read(SMALL[: SMALL.index("RoomGetResponse")])


def test_a_page_without_most_of_the_operations_is_not_believed() -> None:
    with pytest.raises(Unreadable, match=r"\d+ of 53 known operations are missing.*--allow-removals"):
        partial.refuse_partial(read(PAGE[: PAGE.index("Realtime KitMeetings")].replace("POST", "PUT")), KNOWN)


def test_an_unknown_type_is_kept_and_told_with_its_line() -> None:
    facts = read(changed("size: optional number", "size: optional bigint"))
    assert facts.models["RoomGetResponse"].properties["size"].type.word == "bigint"
    assert [(note.code, note.place.line) for note in facts.notes] == [("unknown-type", 14)]


def test_an_unknown_constraint_is_kept_and_told_with_its_line() -> None:
    facts = read(changed("maximum9", "precision9"))
    assert facts.models["RoomGetResponse"].properties["size"].type.constraints == ("precision9",)
    assert [(note.code, note.place.line) for note in facts.notes] == [("unknown-constraint", 16)]


@pytest.mark.parametrize(
    "prose",
    [
        "options of the room. eg: Video quality",
        "Note: see below",
        "One of the following: either or neither.",
        "maximum of nine, minimum of one",
        "POST it to /accounts first",
    ],
)
def test_a_description_that_looks_like_syntax_is_a_description(prose: str) -> None:
    facts = read(changed("What it is called.", prose))
    assert (compare.compare([facts], read(SMALL)).findings, facts.notes) == ([], [])


def test_a_line_that_stands_there_twice_is_told_and_counts_once() -> None:
    facts = read(changed("success: boolean\n", "success: boolean\nsuccess: boolean\n"))
    assert (compare.compare([facts], read(SMALL)).findings, codes(facts)) == ([], ["doubled-line"])


def test_the_header_of_a_model_can_be_lost_without_a_removal() -> None:
    text = changed("RoomCreateResponse { data, success }\n", "")
    found = compare.compare([read(text)], read(SMALL))
    assert found.findings == []
    assert "lost-model" in {note.code for note in found.notes}


def test_the_path_of_an_operation_can_be_lost_without_a_removal() -> None:
    text = changed("POST/accounts/{account_id}/realtime/kit/{app_id}/rooms\n", "")
    found = compare.compare([read(text)], read(SMALL))
    assert found.findings == []
    assert [note.code for note in found.notes] == ["lost-operation", "lost-operation"]


def test_a_value_that_the_list_lost_is_still_on_the_line() -> None:
    assert compare.compare([read(changed('"OPEN"\n', ""))], read(SMALL)).findings == []


# The line of an object is another matter: without it, what is below it can pass for properties of the one around.
LEAVES = [at for at, line in enumerate(LINES) if "{ " not in line]


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(LEAVES))
def test_a_lost_line_is_no_removal(at: int) -> None:
    text = "\n".join(LINES[:at] + LINES[at + 1 :])
    try:
        page = read(text)
        partial.refuse_partial(page, KNOWN)
    except Unreadable:
        return
    kinds = {finding.kind for finding in compare.compare([page], KNOWN).findings}
    assert not any(kind.endswith("removed") for kind in kinds), LINES[at]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_damage_ends_in_a_report_or_a_refusal(data: st.DataObject) -> None:
    lines = list(LINES)
    for _ in range(data.draw(st.integers(1, 5))):
        if not lines:
            break
        at = data.draw(st.integers(0, len(lines) - 1))
        match data.draw(st.sampled_from(["drop", "double", "swap", "cut", "inside", "block"])):
            case "drop":
                del lines[at]
            case "double":
                lines.insert(at, lines[at])
            case "swap":
                lines[at - 1], lines[at] = lines[at], lines[at - 1]
            case "cut":
                del lines[max(at, 1) :]
            case "inside":
                lines[at] = lines[at][: len(lines[at]) // 2]
            case "block":
                del lines[max(at, 1) : at + data.draw(st.integers(2, 60))]
    try:
        page = read("\n".join(lines))
        partial.refuse_partial(page, KNOWN)
    except Unreadable as refusal:
        assert "page.txt" in str(refusal)
        return
    found = compare.compare([page], KNOWN)
    removed = {finding.subject for finding in found.findings if finding.kind == "operation-removed"}
    assert len(removed) * 4 <= len(KNOWN.operations)
