"""The table of small document pairs: what each change is called and how bad it is, by direction."""

import copy
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import spec
from generator.drift.diff import changelog, compare, propose
from generator.drift.diff.compare import Judged
from generator.drift.diff.rules import ids
from generator.drift.findings import Subject
from generator.spec import Document

PAIRS = Path(__file__).parent / "pairs"
LIST = "/accounts/{account_id}/things"


def read(name: str) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load((PAIRS / name).read_text(encoding="utf-8"))
    return content


BASE = read("base.yaml")
PROPERTIES = read("properties.yaml")
DOCUMENTS = {**read("models.yaml"), **read("operations.yaml")}
WORDING = read("wording.yaml")


def merged(tree: Any, patch: Any) -> Any:
    """`tree` with `patch` in it; null removes, as in RFC 7396."""
    if not isinstance(patch, dict):
        return patch
    result = copy.deepcopy(tree) if isinstance(tree, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merged(result.get(key), value)
    return result


def document(*patches: Any) -> Document:
    tree = BASE
    for patch in patches:
        tree = merged(tree, patch or {})
    found = Document(tree)
    spec.check(found)
    return found


def property_patch(schema: dict[str, Any] | None, direction: str) -> dict[str, Any]:
    """The base with the property `probe` where `direction` says."""
    if schema is None:
        return {}
    schema = dict(schema)
    required = schema.pop("required", False)
    if direction == "parameter":
        page = {"$ref": "#/components/parameters/Page"}
        probe = {"name": "probe", "in": "query", "required": required, "schema": schema}
        return {"paths": {LIST: {"get": {"parameters": [page, probe]}}}}
    model, others = {"response": ("Part", []), "request": ("ThingRequest", ["name"])}[direction]
    patch = {"properties": {"probe": schema}, "required": [*others, *(["probe"] if required else [])]}
    return {"components": {"schemas": {model: patch}}}


def told(one: Judged) -> str:
    finding = one.finding
    name = finding.subject.operation or finding.subject.model or ""
    return " ".join(filter(None, [finding.kind, finding.level, name, finding.subject.property]))


@pytest.mark.parametrize("direction", ["response", "request", "parameter"])
@pytest.mark.parametrize("name", PROPERTIES)
def test_a_property_in_two_versions(name: str, direction: str) -> None:
    pair = PROPERTIES[name]
    old, new = (document(property_patch(pair[side], direction)) for side in ("old", "new"))
    found = compare(old, new)
    assert [f"{one.finding.kind} {one.finding.level}" for one in found] == (
        [pair[direction]] if direction in pair else []
    )
    for one in found:
        subject = one.finding.subject
        at = {"response": ("Part", "probe"), "request": ("ThingRequest", "probe"), "parameter": (None, "query.probe")}
        assert (subject.model, subject.property.removesuffix("[]").removesuffix("{}")) == at[direction]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_two_versions_of_a_document(name: str) -> None:
    pair = DOCUMENTS[name]
    found = compare(document(pair.get("old")), document(pair.get("new")))
    assert sorted(map(told, found)) == sorted(pair["findings"])
    if "places" in pair:
        (one,) = found
        assert len([place for place in one.finding.places if place != one.finding.subject]) == pair["places"]


@pytest.mark.parametrize("name", WORDING)
def test_how_a_change_is_told(name: str) -> None:
    pair = WORDING[name]
    found = compare(document(pair.get("old")), document(pair.get("new")))
    assert [one.finding.message for one in found] == pair["report"]
    heading, _, section = changelog(found, propose("0.3.0", "0.3.0", [one.finding.level for one in found])).partition(
        "\n\n"
    )
    assert heading.endswith("Unreleased")
    assert section == pair["changelog"]


def test_the_places_of_a_finding_are_of_its_direction() -> None:
    pair = WORDING["word in every direction"]
    found = compare(document(pair["old"]), document(pair["new"]))
    assert {one.finding.kind: [place.property for place in one.finding.places[1:]] for one in found} == {
        "response-enum-value-added": ["data[].colour"],
        "request-enum-value-added": ["body.colour"],
        "parameter-enum-value-added": ["query.page"],
    }


def test_the_table_exercises_every_id() -> None:
    expected = [
        pair[direction]
        for pair in PROPERTIES.values()
        for direction in ("response", "request", "parameter")
        if direction in pair
    ]
    expected += [" ".join(line.split()[:2]) for pair in DOCUMENTS.values() for line in pair["findings"]]
    assert {f"{kind} {level}" for kind, level in ids()} == set(expected)


def test_every_finding_says_both_sides_and_reads_as_a_sentence() -> None:
    for pair in DOCUMENTS.values():
        for one in compare(document(pair.get("old")), document(pair.get("new"))):
            finding = one.finding
            assert finding.left.says or finding.right.says
            assert "{" not in finding.message.replace("{account_id}", "").replace("{thing_id}", "").replace(
                "{part_id}", ""
            ).replace("{id}", "")
            assert "``" not in finding.message and "None" not in finding.message
            assert finding.level != "breaking" or one.rule.way(one.direction), finding.kind


def test_the_places_of_a_shared_model_lead_through_the_answers() -> None:
    old, new = document(), document({"components": {"schemas": {"Part": {"properties": {"size": {"type": "string"}}}}}})
    (one,) = compare(old, new)
    create = f"POST {LIST}"
    assert Subject(model="Part", property="size") == one.finding.subject
    assert Subject(operation=create, property="data.part.size") in one.finding.places
