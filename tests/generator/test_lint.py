"""Each rule, shown by the smallest change to a clean document that breaks it, and by what must not break it."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from documents import GONE, SMALL, changed, line_of, loaded, write

from generator.lint import RULES, Finding, lint
from generator.source import Place
from generator.spec import load

LIST = "/paths/~1accounts~1{account_id}~1rooms/get"
CREATE = "/paths/~1accounts~1{account_id}~1rooms/post"
CLEAR = "/paths/~1accounts~1{account_id}~1rooms~1{room_id}/patch"
EVENT = "/webhooks/room.opened/post"
SCHEMAS = "/components/schemas"

ROOMS = LIST + "/responses/200/content/application~1json"
CREATED = CREATE + "/responses/201/content/application~1json/example"
SENT = CREATE + "/requestBody/content/application~1json"
DELIVERED = EVENT + "/requestBody/content/application~1json"
META = SCHEMAS + "/Room/allOf/1/properties/meta"
FAILURE = "/components/responses/Error/content/application~1json"

ANYTHING = {"description": "Anything."}
NULL = {"type": "null"}
BARE_ROOM, DOOR, EVENTS = ({"$ref": f"#{SCHEMAS}/{name}"} for name in ("BareRoom", "Door", "Event"))


@dataclass(frozen=True)
class Case:
    rule: str
    changes: list[tuple[str, Any]]
    at: str

    def __str__(self) -> str:
        return f"{self.rule} {self.changes[0]}"


def case(rule: str, pointer: str, value: Any, at: str | None = None, also: list[tuple[str, Any]] | None = None) -> Case:
    """The small document with `value` at `pointer` breaks `rule`, and nothing else, there or where `at` says."""
    return Case(rule, [(pointer, value), *(also or [])], at or pointer)


CASES = [
    case("operation-id", LIST + "/operationId", "listRooms"),
    case("operation-id", LIST + "/operationId", "rooms"),
    case("operation-id", LIST + "/operationId", "rooms.List"),
    case("operation-id", LIST + "/operationId", GONE),
    case("operation-id-unique", CLEAR + "/operationId", "rooms.list"),
    case("known-tag", LIST + "/tags", ["meetings"]),
    case("known-tag", LIST + "/tags", ["rooms", "rooms"]),
    case("known-tag", LIST + "/tags", []),
    case("known-tag", EVENT + "/tags", GONE),
    case("summary", LIST + "/summary", "List rooms."),
    case("summary", LIST + "/summary", "List  rooms"),
    case("summary", LIST + "/summary", "L" * 61),
    case("summary", LIST + "/summary", GONE, LIST),
    case("summary", EVENT + "/summary", "A room has been opened."),
    case("default-response", LIST + "/responses/default", GONE, LIST),
    case("default-response", LIST + "/responses/default", {"description": "The call failed."}),
    case("default-response", CREATE + "/responses/default", {"$ref": "#" + CREATE + "/responses/201"}),
    case("create-idempotent", CREATE + "/x-idempotent", True),
    case("needless-idempotent", LIST + "/x-idempotent", True),
    case("example-missing", SENT + "/example", GONE, SENT),
    case("example-missing", ROOMS + "/example", GONE, ROOMS),
    case("example-missing", DELIVERED + "/example", GONE, DELIVERED),
    case("example-surplus", LIST + "/responses/206/content/application~1json/example", {}),
    case("example-surplus", FAILURE + "/example", {}),
    case("example-surplus", SENT + "/examples", {"one": {"value": {}}}),
    case("example-valid", SENT + "/example/color", "blue"),
    case("example-valid", SENT + "/example/color", None),
    case("example-valid", SENT + "/example/color", GONE, SENT + "/example"),
    case("example-valid", CREATED + "/data/id", "not-a-uuid"),
    case("example-valid", CREATED + "/data/opened_at", "yesterday"),
    case("example-valid", CREATED + "/data/labels", {"floor": 2}, CREATED + "/data/labels/floor"),
    case("example-valid", DELIVERED + "/example/event", "room.closed"),
    case("example-valid", ROOMS + "/example/data/rooms/0/title", "Blue", ROOMS + "/example/data/rooms/0"),
    case("schema-valid", SCHEMAS + "/Door/properties/wide/type", "bool"),
    case("schema-valid", SCHEMAS + "/BareRoom/properties/id/pattern", "["),
    case("schema-valid", SCHEMAS + "/BareRoom/required", "id"),
    case("schema-valid", META, {"$ref": f"#{SCHEMAS}/Door/properties/wide"}),
    case("schema-valid", META, {"$ref": "#/components/parameters/AccountId"}),
    case("event-name", SCHEMAS + "/RoomOpenedEvent/properties/event/const", GONE, EVENT),
    case("event-name", SCHEMAS + "/RoomOpenedEvent/required", GONE, EVENT),
    case("event-headers", EVENT + "/parameters/0/name", "dyte-signature", EVENT + "/parameters"),
    case("event-headers", EVENT + "/parameters/1/in", "query", EVENT + "/parameters"),
    case("event-headers", EVENT + "/parameters/2", GONE, EVENT + "/parameters"),
    case("event-headers", EVENT + "/parameters", GONE),
    case("schema-name", SCHEMAS + "/door", ANYTHING, also=[(META, {"$ref": "#" + SCHEMAS + "/door"})]),
    case("schema-name", SCHEMAS + "/Front_door", ANYTHING, also=[(META, {"$ref": "#" + SCHEMAS + "/Front_door"})]),
    case("unnamed-shape", LIST + "/parameters/1/schema/items", {"type": "string", "enum": ["red"]}),
    case("unnamed-shape", LIST + "/parameters/1/schema", {"type": "object", "properties": {}}),
    case("unnamed-shape", SCHEMAS + "/Door/properties/wide", {"description": "Inline.", "enum": [True]}),
    case("discriminator", META, {"description": "One of two.", "anyOf": [BARE_ROOM, DOOR]}),
    case("discriminator", META, {"description": "One of two.", "oneOf": [NULL, BARE_ROOM, EVENTS]}),
    case("enum-unique", SCHEMAS + "/Color/enum/1", "red"),
    case("known-format", SCHEMAS + "/BareRoom/properties/id/format", "guid"),
    case(
        "write-only-secret",
        SCHEMAS + "/RoomCreateRequest/properties/key/x-sensitive",
        GONE,
        SCHEMAS + "/RoomCreateRequest/properties/key",
    ),
    case("unreferenced", SCHEMAS + "/Window", {"type": "object", "description": "A window."}),
    case("unreferenced", SCHEMAS + "/Knot", {"description": "Itself.", "anyOf": [{"$ref": f"#{SCHEMAS}/Knot"}]}),
    case("unreferenced", "/components/parameters/RoomId", {"description": "A room."}),
    case("unreferenced", "/components/responses/Gone", {"description": "No room."}),
    case("described", "/tags/0/description", GONE, "/tags/0"),
    case("described", LIST + "/description", GONE, LIST),
    case("described", EVENT + "/description", GONE, EVENT),
    case("described", LIST + "/parameters/0/description", GONE, LIST + "/parameters/0"),
    case("described", "/components/parameters/AccountId/description", GONE, "/components/parameters/AccountId"),
    case("described", SCHEMAS + "/RoomListData/description", GONE, SCHEMAS + "/RoomListData"),
    case("described", SCHEMAS + "/BareRoom/properties/id/description", GONE, SCHEMAS + "/BareRoom/properties/id"),
    case("described", SCHEMAS + "/BareRoom/properties/id/description", "", SCHEMAS + "/BareRoom/properties/id"),
    case(
        "described",
        SCHEMAS + "/Room/allOf/1/properties/color/description",
        GONE,
        SCHEMAS + "/Room/allOf/1/properties/color",
    ),
    case("description-form", LIST + "/description", "The rooms"),
    case("description-form", "/info/description", "The  rooms."),
    case("description-form", SCHEMAS + "/Color/description", "Color. "),
    case("description-form", LIST + "/responses/200/description", "A page of rooms"),
    case("known-extension", LIST + "/x-item", "data"),
    case("known-extension", CREATE + "/x-sensitive", True),
    case("known-extension", SCHEMAS + "/Color/x-sensitive", True),
    case("known-extension", SCHEMAS + "/RoomListData/properties/rooms/items/x-sensitive", True),
    case("known-extension", "/x-packages", {}),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_broken_rule_is_found_at_its_line(tmp_path: Path, case: Case) -> None:
    text = changed(*case.changes)
    (finding,) = lint(loaded(tmp_path, text))
    assert (finding.rule, finding.pointer) == (case.rule, case.at)
    assert finding.place == Place("openapi.yaml", line_of(text, case.at))


def test_every_rule_has_a_case_and_a_meaning() -> None:
    assert {case.rule for case in CASES} == set(RULES)
    for rule in RULES.values():
        assert re.fullmatch(r"[A-Z].{20,130}\.", rule.meaning), rule


def test_the_small_document_is_clean() -> None:
    assert lint(load(SMALL)) == []


@pytest.mark.parametrize(
    "changes",
    [
        [(META, {"description": "A number or what is in the room.", "anyOf": [{"type": "number"}, BARE_ROOM, NULL]})],
        [(META, {"description": "Either.", "anyOf": [{"type": "string"}, {"type": "number"}]})],
        [(META, {"$ref": f"#{SCHEMAS}/Door"})],  # described by what it refers to
        [(SCHEMAS + "/Door/properties/example", {"type": "string", "description": "Not an example."})],
        [(SCHEMAS + "/Door/properties/x-ray", {"type": "string", "description": "Not an extension."})],
        [(SCHEMAS + "/Door/properties/enum", {"type": "string", "description": "Not an enum."})],
        [(SCHEMAS + "/Door/properties/description", {"type": "string", "description": "A property of that name."})],
        [(SENT + "/example/key", "two  spaces and x-rays")],
        [(SCHEMAS + "/Door/properties/wide/default", {"x-ray": {"enum": [1, 1]}, "description": "two  spaces"})],
        [(CREATED + "/data/labels", {"any key": "is declared"})],
    ],
    ids=str,
)
def test_what_only_looks_wrong_is_left_alone(tmp_path: Path, changes: list[tuple[str, Any]]) -> None:
    assert lint(loaded(tmp_path, changed(*changes))) == []


def test_findings_come_in_the_order_of_the_document(tmp_path: Path) -> None:
    text = changed((EVENT + "/tags", []), (LIST + "/summary", "List."), (LIST + "/operationId", "x"))
    findings = lint(loaded(tmp_path, text))
    assert [finding.rule for finding in findings] == ["operation-id", "summary", "known-tag"]
    assert [finding.place.line for finding in findings] == sorted(finding.place.line for finding in findings)


def test_a_finding_reads_like_a_compilers() -> None:
    finding = Finding("summary", Place("paths/rooms.yaml", 7), "/paths/~1rooms/get", "has no summary")
    assert str(finding) == "paths/rooms.yaml:7: summary: has no summary (#/paths/~1rooms/get)"


def test_a_component_that_the_root_lists_needs_no_other_reference(tmp_path: Path) -> None:
    schemas = """
        Listed:
          type: object
          description: Named by the root file alone.
        Forgotten:
          type: object
          description: Named by nobody.
    """
    text = changed((SCHEMAS + "/Listed", {"$ref": "schemas/more.yaml#/Listed"}))
    root = write(tmp_path, {"schemas/more.yaml": schemas})
    root.write_text(text)
    (finding,) = lint(load(root))
    assert str(finding) == f"schemas/more.yaml:5: unreferenced: nothing refers to this (#{SCHEMAS}/Forgotten)"


def test_a_recursive_union_is_a_finding_and_no_crash(tmp_path: Path) -> None:
    text = changed((SCHEMAS + "/Color", {"description": "Round.", "anyOf": [{"$ref": f"#{SCHEMAS}/Color"}]}))
    assert {finding.rule for finding in lint(loaded(tmp_path, text))} == {"example-valid"}
