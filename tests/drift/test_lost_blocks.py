"""What a page has lost is never told as removed upstream: pages that end short, and pages without a block of lines."""

import random
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from generator import spec
from generator.drift import compare, partial, snapshot
from generator.drift.compare import Comparison
from generator.drift.facts import Facts, Node, Unreadable
from generator.drift.findings import Finding
from generator.drift.readers import document, overview
from generator.drift.readers.readings import order

from .overview_page import in_page_order, render

ROOT = Path(__file__).parents[2]
SNAPSHOT = ROOT / "spec" / "upstream" / "realtime_kit.overview.json"
WITHOUT_ANSWER = ("SessionGenerateSummaryResponse", "RecordingStartTracksResponse")  # as the waivers say

CUTS = 60


@cache
def lines() -> list[str]:
    return render(in_page_order(snapshot.load(SNAPSHOT))).split("\n")


@cache
def ours() -> Facts:
    return document.read(spec.load(ROOT / "spec" / "openapi.yaml"), "spec/openapi.yaml", "spec/")


@cache
def known() -> Facts:
    return snapshot.load(SNAPSHOT)


def check(page: list[str], right: Facts) -> Comparison:
    left = overview.read("\n".join(page), "page.txt")
    partial.refuse_partial(left, right, WITHOUT_ANSWER)
    return compare.compare([left], right, WITHOUT_ANSWER)


def removed(found: Comparison) -> list[str]:
    kinds = [finding for finding in found.findings if finding.kind.endswith("-removed")]
    return [f"{f.kind} {f.subject}" for f in kinds if f.subject.model not in WITHOUT_ANSWER]


def line(text: str, after: str = "") -> int:
    return lines().index(text, lines().index(after) if after else 0)


# Pages that end short


@pytest.mark.parametrize("right", [ours, known])
def test_a_page_cut_between_two_models_with_sections_to_come_is_cut_off(right: object) -> None:
    model = "LivestreamStopLivestreamingAMeetingResponse"  # the last of its section on this page; another follows
    at = next(i for i, text in enumerate(lines()) if text.startswith(model))
    with pytest.raises(
        Unreadable, match=r"cut off: it ends with Livestreams and (lacks|shows no) model.*\(--allow-rem"
    ):
        check(lines()[:at], right())  # type: ignore[operator]


@pytest.mark.parametrize("right", [ours, known])
def test_a_page_without_its_last_section_is_cut_off_though_its_operation_stands_under_another_one_too(
    right: object,
) -> None:
    page = lines()[: line("Realtime KitAnalytics")]
    with pytest.raises(
        Unreadable, match=r"cut off: it ends with Livestreams and shows no model of (A|a)nalytics: AnalyticsGetOrgAna"
    ):
        check(page, right())  # type: ignore[operator]
    left = overview.read("\n".join(page), "page.txt")
    allowed = compare.compare([left], right(), WITHOUT_ANSWER)  # type: ignore[operator]
    assert [f"{f.kind} {f.subject.model}" for f in in_models(allowed)] == [
        "model-removed AnalyticsGetOrgAnalyticsResponse"
    ]


def test_a_section_that_upstream_has_removed_is_no_end() -> None:
    facts = in_page_order(snapshot.load(SNAPSHOT))
    facts.operations = {key: o for key, o in facts.operations.items() if "Webhooks" not in o.sections}
    facts.models = {name: model for name, model in facts.models.items() if facts.sections[name] != "Webhooks"}
    facts.sections = {name: facts.sections[name] for name in facts.models}
    found = check(render(facts).split("\n"), ours())
    assert len(removed(found)) == 12


# Pages without a block


def cut(start: int, number: int) -> list[str]:
    return [*lines()[:start], *lines()[start + number :]]


def test_random_blocks_are_told_as_lost_and_not_as_removed() -> None:
    """What remains begins and ends between two models or two operations, and cannot be told from a removal."""
    chance = random.Random(11)
    false = []
    for _ in range(CUTS):
        number = chance.randint(2, 40)
        start = chance.randint(5, len(lines()) - number - 5)
        try:
            found = check(cut(start, number), ours())
        except Unreadable:
            continue
        if told := removed(found):
            false.append((lines()[start - 1 : start + 1], lines()[start + number - 1 : start + number + 1], told))
    assert len(false) <= 1, false


@pytest.mark.parametrize("right", [ours, known])
def test_a_block_from_the_operations_into_the_first_model_is_lost(right: object) -> None:
    start = line("ModelsExpand Collapse", "Realtime KitPresets")
    found = check(cut(start - 2, 4), right())  # type: ignore[operator]
    assert removed(found) == []
    notes = [note for note in found.notes if note.code in ("lost-model", "lost-operation")]
    assert {note.code for note in notes} == {"lost-model", "lost-operation"}
    assert all(note.place.file == "page.txt" and start - 2 <= note.place.line <= start + 3 for note in notes)


@pytest.mark.parametrize("right", [ours, known])
def test_a_block_with_the_heading_of_a_section_is_lost(right: object) -> None:
    start = line("Realtime KitActive Session")
    found = check(cut(start - 1, 9), right())  # type: ignore[operator]
    assert removed(found) == []
    assert [note.code for note in found.notes].count("lost-operation") == 3


def test_several_operations_are_lost_where_their_models_are_there() -> None:
    path = "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}"
    found = check(cut(line(f"GET{path}/chat") - 1, 4), ours())
    assert removed(found) == []
    assert [note.code for note in found.notes].count("lost-operation") == 2


def test_an_operation_that_is_removed_with_its_model_is_found_beside_damage() -> None:
    facts = in_page_order(snapshot.load(SNAPSHOT))
    del facts.operations["DELETE /accounts/{}/realtime/kit/{}/webhooks/{}"]
    del facts.models["WebhookDeleteWebhookResponse"]
    page = render(facts).split("\n")
    at = next(i for i, text in enumerate(page) if text.startswith("WebhookEditWebhookResponse"))
    del page[at + 2]  # a property of the model before
    assert len(removed(check(page, ours()))) == 2


# Changes beside lines that are lost


@pytest.mark.parametrize("right", [ours, known])
def test_an_object_that_is_unwrapped_is_found_in_a_model_that_has_lost_a_line_elsewhere(right: object) -> None:
    facts = in_page_order(snapshot.load(SNAPSHOT))
    names = [f"Preset{verb}Response" for verb in ("Create", "Delete", "GetPresetByID", "Update")]
    for name in names:
        model = facts.models[name]
        model.properties = {**model.properties.pop("data").type.properties, **model.properties}
        model.properties = {key: model.properties[key] for key in sorted(model.properties, key=order_of(model))}
    found = check(render(facts).split("\n"), right())  # type: ignore[operator]
    places = {f"{f.kind} {f.subject.property}": {place.model for place in f.places} for f in in_models(found)}
    assert places["response-property-removed data"] == {*names}
    assert all(places[f"response-required-property-added {name}"] == {*names} for name in ("id", "config", "name"))
    assert len(places) == 6


def order_of(model: Node) -> Callable[[str], object]:
    return lambda name: order(name, optional=not model.properties[name].required)


@pytest.mark.parametrize("right", [ours, known])
def test_a_name_that_stands_out_of_order_is_found_where_the_header_has_it_too(right: object) -> None:
    text = "\n".join(lines()).replace("sessions_minutes_consumed", "session_minutes")
    found = check(text.split("\n"), right())  # type: ignore[operator]
    assert {f"{finding.kind} {finding.subject.property}": len(finding.places) for finding in in_models(found)} == {
        "response-property-removed data.session_stats.sessions_minutes_consumed": 2,
        "response-property-added data.session_stats.session_minutes": 2,
    }


def in_models(found: Comparison) -> list[Finding]:
    return [finding for finding in found.findings if finding.subject.model not in WITHOUT_ANSWER]


# The properties of one model

HEAD = (
    "Realtime KitRooms\n\nFetch a room\nGET/accounts/{account_id}/realtime/kit/{app_id}/rooms\nModelsExpand Collapse\n"
)
ROOM = """RoomGetResponse { data, success }
data: { id, name, size, 3 more }
id: string
name: string
size: { height, width }
height: number
width: number
state: "OPEN" or "SHUT" or "FULL" or 2 more
One of the following:
"OPEN"
"SHUT"
"FULL"
"GONE"
"LOST"
title: string
zone: string
success: boolean
BResponse { b }
b: string"""


def room(*changes: tuple[str, str]) -> Comparison:
    text = ROOM
    for old, new in changes:
        assert text.count(old) == 1
        text = text.replace(old, new)
    return compare.compare([overview.read(HEAD + text, "page.txt")], overview.read(HEAD + ROOM, "known.txt"))


def kinds(found: Comparison) -> list[str]:
    return [f"{finding.kind} {finding.subject.property}" for finding in found.findings]


def test_an_object_without_its_line_is_not_removed_though_its_properties_seem_to_be_of_another() -> None:
    found = room(("size: { height, width }\n", ""), ("title: string\n", ""))
    assert kinds(found) == []
    assert {note.code for note in found.notes} == {"lost-property", "unexpected-line"}


def test_an_object_that_upstream_unwraps_is_found() -> None:
    found = room(
        ("id, name, size, 3 more", "id, height, name, 4 more"),
        ("size: { height, width }\nheight: number\n", ""),
        ("name: string\n", "height: number\nname: string\n"),
        ("width: number\n", ""),
        ("title: string\n", "title: string\nwidth: number\n"),
    )
    assert kinds(found) == [
        "response-required-property-added data.height",
        "response-required-property-added data.width",
        "response-property-removed data.size",
    ]


def test_a_property_in_the_place_of_another_is_found() -> None:
    found = room(("title: string", "topic: string"))
    assert kinds(found) == ["response-required-property-added data.topic", "response-property-removed data.title"]


def test_a_line_that_the_header_does_not_count_is_found_and_said_of_its_header() -> None:
    found = room(("title: string\n", "title: string\ntopic: string\n"))
    assert kinds(found) == ["response-required-property-added data.topic"]
    assert [(note.code, note.text) for note in found.notes] == [
        ("unexpected-line", "the header of `data` counts 6, the page shows 7, up to `zone`")
    ]


@pytest.mark.parametrize(
    ("lost", "says"),
    [
        ('"SHUT"\n', 'its line counts 5 values, 4 follow; "SHUT" is not there'),
        ('"GONE"\n', "its line counts 5 values, 4 follow"),
        ('"GONE"\n"LOST"\n', "its line counts 5 values, 3 follow"),
    ],
)
def test_a_list_that_lost_values_is_told_with_its_line(lost: str, says: str) -> None:
    found = room((lost, ""))
    assert kinds(found) == []
    at = (HEAD + ROOM).split("\n").index('state: "OPEN" or "SHUT" or "FULL" or 2 more') + 1
    assert [(n.code, n.place.line, n.text) for n in found.notes] == [("lost-value", at, f"`state`: {says}")]


def test_the_list_of_another_enum_is_not_taken_for_values() -> None:
    found = room(('"OPEN"\n"SHUT"\n"FULL"\n"GONE"\n"LOST"\n', '"KEY"\n"PASSWORD"\n'))
    assert kinds(found) == []
