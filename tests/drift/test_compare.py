"""What a comparison finds, what it leaves alone, and how it says where."""

from pathlib import Path

import pytest

from generator.drift import compare
from generator.drift.facts import Facts
from generator.drift.findings import Finding
from generator.drift.readers import document, overview
from generator.spec import load

HEAD = (
    "Realtime KitRooms\n\nFetch a room\nGET/accounts/{account_id}/realtime/kit/{app_id}/rooms\nModelsExpand Collapse\n"
)


def page(*lines: str) -> Facts:
    return overview.read(HEAD + "\n".join(lines), "page.txt")


def found(left: Facts, right: Facts) -> list[Finding]:
    return compare.compare([left], right).findings


SPEC = """openapi: 3.1.0
info: {title: Rooms, version: 1.0.0}
paths:
  /accounts/{account_id}/realtime/kit/{app_id}/rooms:
    get:
      parameters:
        - {name: account_id, in: path, required: true, schema: {type: string}}
        - {name: app_id, in: path, required: true, schema: {type: string}}
      responses:
        '200':
          description: A room.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/RoomGetResponse'}
components:
  schemas:
    RoomGetResponse:
      type: object
      required: [data]
      properties:
        data:
          allOf:
            - $ref: '#/components/schemas/Room'
            - type: object
              required: [count]
              properties:
                count: {type: integer, minimum: 1}
        success: {type: boolean}
    Room:
      type: object
      properties:
        free: {}
        labels: {type: object, additionalProperties: {type: string}}
        name: {type: [string, 'null'], default: none, pattern: '^a', description: Words.}
        nothing: {type: object}
        rooms: {type: array, items: {$ref: '#/components/schemas/Room'}}
        state: {anyOf: [{$ref: '#/components/schemas/State'}, {type: 'null'}]}
        who:
          oneOf:
            - type: string
            - type: object
              required: [id]
              properties: {id: {type: string, format: uuid}}
    State: {type: string, enum: [OPEN, SHUT]}
"""

ROOM = """RoomGetResponse { data, success }
data: { count, free, labels, 5 more }
count: number
minimum1
free: optional unknown
labels: optional map[string]
name: optional string
nothing: optional unknown
rooms: optional array of unknown
state: optional "OPEN" or "SHUT"
One of the following:
"OPEN"
"SHUT"
who: optional string or { id }
One of the following:
string
{ id }
id: string
formatuuid
success: optional boolean"""


@pytest.fixture
def ours(tmp_path: Path) -> Facts:
    (tmp_path / "openapi.yaml").write_text(SPEC)
    return document.read(load(tmp_path / "openapi.yaml"), "spec/openapi.yaml", "spec/")


def test_what_a_page_cannot_tell_is_no_difference(ours: Facts) -> None:
    assert found(page(*ROOM.split("\n")), ours) == []


@pytest.mark.parametrize(
    ("old", "new", "kind", "level", "where"),
    [
        ("count: number", "count: string", "response-property-type-changed", "breaking", "data.count"),
        ("minimum1", "minimum2", "response-property-limit-changed", "docs", "data.count"),
        ("name: optional", "name:", "response-property-became-required", "additive", "data.name"),
        ("formatuuid", "formaturi", "response-property-format-changed", "docs", "data.who.id"),
        ("array of unknown", "array of string", "response-property-type-changed", "breaking", "data.rooms[]"),
        ("map[string]", "map[number]", "response-property-type-changed", "breaking", "data.labels{}"),
        ("free: optional unknown", "free: optional string", "response-property-type-changed", "breaking", "data.free"),
        ("name: optional string", "name: optional unknown", "response-property-type-changed", "breaking", "data.name"),
        ("name: optional string", "name: optional bigint", "response-property-type-changed", "breaking", "data.name"),
        ("minimum1", "minimum1\nprecision3", "response-property-constraint-unknown", "docs", "data.count"),
    ],
)
def test_one_change_is_one_finding(ours: Facts, old: str, new: str, kind: str, level: str, where: str) -> None:
    assert old in ROOM
    [finding] = found(page(*ROOM.replace(old, new, 1).split("\n")), ours)
    assert (finding.kind, finding.level, finding.subject.property) == (kind, level, where)
    assert finding.subject.model == "RoomGetResponse"
    assert finding.left.place
    assert finding.left.place.file == "page.txt"
    assert finding.right.place
    assert finding.right.place.file == "spec/openapi.yaml"


def test_both_sides_say_what_they_say_and_where(ours: Facts) -> None:
    [finding] = found(page(*ROOM.replace("count: number", "count: boolean", 1).split("\n")), ours)
    line = (HEAD + ROOM).split("\n").index("count: number") + 1
    assert (finding.left.says, str(finding.left.place)) == ("boolean", f"page.txt:{line}")
    assert (finding.right.says, str(finding.right.place)) == ("integer", "spec/openapi.yaml:27")


def test_a_new_member_of_a_union_is_found(ours: Facts) -> None:
    text = ROOM.replace("who: optional string or", "who: optional string or number or").replace(
        "\nstring\n", "\nstring\nnumber\n"
    )
    [finding] = found(page(*text.split("\n")), ours)
    assert (finding.kind, finding.subject.property, finding.left.says) == (
        "response-union-member-added",
        "data.who",
        "number",
    )


BODY = ["{ height, width }", "height: number", "width: number"]


def body(*names: str, extra: str = "") -> Facts:
    head = BODY[0].replace(" }", ", zoom }") if extra else BODY[0]
    lines = [
        line
        for name in names
        for line in (f"{name} {{ size }}", f"size: {head}", *BODY[1:], *([extra] if extra else []))
    ]
    return page(*lines)


def test_the_same_difference_under_many_models_is_one_finding_with_all_its_places() -> None:
    names = ["RoomGetResponse", "RoomCreateResponse", "RoomUpdateResponse", "RoomDeleteResponse"]
    [finding] = found(body(*names, extra="zoom: number"), body(*names))
    assert [(place.model, place.property) for place in finding.places] == [(name, "size.zoom") for name in names]


def test_different_differences_stay_apart() -> None:
    findings = found(
        page("AResponse { a, b }", "a: number", "b: number"), page("AResponse { a, b }", "a: string", "b: string")
    )
    assert [finding.subject.property for finding in findings] == ["a", "b"]
    assert len({finding.fingerprint for finding in findings}) == 2


def test_a_fingerprint_does_not_know_lines() -> None:
    right = page("AResponse { a, b }", "a: string", "b: string")
    one = found(page("AResponse { a, b }", "a: number", "b: string"), right)
    other = found(page("", "", "AResponse { a, b }", "a: number", "b: string"), right)
    assert one[0].left.place != other[0].left.place
    assert one[0].fingerprint == other[0].fingerprint


def test_a_parameter_of_a_path_that_is_called_otherwise_is_no_other_operation() -> None:
    left, right = page("AResponse { a }", "a: string"), page("AResponse { a }", "a: string")
    left.operations["GET /accounts/{}/realtime/kit/{}/rooms"].path = "/accounts/{account}/realtime/kit/{app_id}/rooms"
    [finding] = found(left, right)
    assert (finding.kind, finding.left.says, finding.right.says) == ("path-parameter-renamed", "account", "account_id")


def test_of_several_pages_each_can_show_what_another_does_not() -> None:
    whole = page("AResponse { a }", "a: string", "BResponse { b }", "b: string")
    parts = [page("AResponse { a }", "a: string"), page("BResponse { b }", "b: string")]
    assert compare.compare(parts, whole).findings == []
    assert [finding.kind for finding in compare.compare(parts[:1], whole).findings] == ["model-removed"]


def test_what_is_lost_cannot_be_told_from_what_is_removed_and_is_not_guessed() -> None:
    right = page(
        "AResponse { a, b, c, 2 more }",
        "a: string",
        "b: string",
        "c: string",
        "d: string",
        "e: string",
        "Z { z }",
        "z: string",
    )
    left = page("AResponse { a, b, c, 1 more }", "a: string", "b: string", "c: string", "Z { z }", "z: string")
    [finding] = found(left, right)
    assert (finding.kind, finding.subject.property) == ("response-property-removed", "")
    assert finding.right.says == "1 of `d`, `e`"
