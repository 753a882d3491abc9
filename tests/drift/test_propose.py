"""What is proposed for upstream's additions can be pasted: the document then loads, and the next check is silent."""

import shutil
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import lint, spec
from generator.drift import snapshot
from generator.drift.command import Run
from generator.drift.facts import Facts, Node, Operation, Property, operation_key
from generator.drift.readers import document, overview

from .mutations import NOWHERE, Change, changes
from .overview_page import in_page_order, render
from .small_api import enum, record, string

ROOT = Path(__file__).parents[2]
SNAPSHOT = ROOT / "spec" / "upstream" / "realtime_kit.overview.json"
KIT = "/accounts/{account_id}/realtime/kit/{app_id}"

# What `rtkgen lint` still asks for: new examples, and the new property in the old ones.
CURATION = {"example-missing", "example-valid"}


def upstream() -> Facts:
    return in_page_order(snapshot.load(SNAPSHOT))


@cache
def paper() -> Facts:
    return upstream()


def read(facts: Facts) -> list[Facts]:
    return [overview.read(render(facts), "page.txt")]


def merge(old: Any, new: Any) -> Any:
    """As a person would paste it: keys into the mapping, items behind the list."""
    if isinstance(old, dict) and isinstance(new, dict):
        return {**old, **{key: merge(old[key], value) if key in old else value for key, value in new.items()}}
    if isinstance(old, list) and isinstance(new, list):
        return [*old, *(item for item in new if item not in old)]
    return new


def paste(text: str, folder: Path) -> list[str]:
    """Pastes the pieces into a copy of the document; returns the files that they name."""
    shutil.copytree(ROOT / "spec", folder)
    files = []
    for piece in text.split("# spec/")[1:]:
        name, _, _ = piece.partition(":")
        file = folder / name
        old = yaml.safe_load(file.read_text()) if file.exists() else {}
        file.write_text(yaml.safe_dump(merge(old, yaml.safe_load("# " + piece)), sort_keys=False, allow_unicode=True))
        files.append(name)
    return files


def proposed(facts: Facts) -> str:
    run = Run(read(facts))
    return run.proposals(run.document().findings)


def after(facts: Facts, folder: Path) -> tuple[spec.Document, list[str]]:
    """The document with what is proposed for the page, and what a check of the page finds then."""
    paste(proposed(facts), folder)
    found = Run(read(facts), path=folder / "openapi.yaml").document().findings
    return spec.load(folder / "openapi.yaml"), [f"{f.kind} {f.subject}" for f in found]


def operation(facts: Facts, method: str, path: str, section: str = "Meetings") -> None:
    facts.operations[operation_key(method, path)] = Operation(method, path, NOWHERE, sections=[section])


def model(facts: Facts, name: str, section: str = "Meetings", **types: Node) -> None:
    facts.models[name] = record(**types)
    facts.sections[name] = section


def rules(tree: spec.Document) -> set[str]:
    return {finding.rule for finding in lint.lint(tree)}


def test_new_operations_get_free_keys_and_names_their_parameters_and_their_answers(tmp_path: Path) -> None:
    facts = upstream()
    operation(facts, "GET", f"{KIT}/meetings/{{meeting_id}}/rooms/{{room_id}}")
    operation(facts, "PATCH", f"{KIT}/meetings/{{meeting_id}}/rooms/{{room_id}}")
    operation(facts, "GET", f"{KIT}/archive/meetings/{{meeting_id}}")  # the key `meeting` is taken
    operation(facts, "GET", f"{KIT}/archive/meetings")
    for name in ("MeetingGetRoomResponse", "MeetingUpdateRoomResponse", "MeetingGetArchivedResponse"):
        model(facts, name, success_=string(), data=record(id_=string(format="uuid"), kind=enum("a", "b", "c")))
    tree, found = after(facts, tmp_path / "spec")
    paths = tree.tree["paths"]
    room = paths[f"{KIT}/meetings/{{meeting_id}}/rooms/{{room_id}}"]
    assert [p.get("$ref", p.get("name")) for p in room["parameters"]] == [
        "#/components/parameters/AccountId",
        "#/components/parameters/AppId",
        "#/components/parameters/MeetingId",
        "room_id",
    ]
    names = [item[m]["operationId"] for item in paths.values() for m in item if m in ("get", "put", "patch", "post")]
    assert len(names) == len(set(names))
    answer = room["get"]["responses"]["200"]["content"]["application/json"]["schema"]["$ref"]
    assert answer == "#/components/schemas/MeetingGetRoomResponse"
    # A new answer that the page does not show is a stub, which the page then lacks: to be waived, as others are.
    assert [line.split()[0] for line in found] == ["model-removed"]
    assert rules(tree) <= CURATION, lint.lint(tree)


def test_an_operation_of_a_new_section_gets_its_own_files_and_tag(tmp_path: Path) -> None:
    facts = upstream()
    operation(facts, "GET", f"{KIT}/rooms", "Meeting Rooms")
    model(facts, "RoomGetResponse", "Meeting Rooms", success_=string(), data=record(id_=string()))
    tree, found = after(facts, tmp_path / "spec")
    assert found == []
    assert tree.tree["paths"][f"{KIT}/rooms"]["get"]["tags"] == ["meeting_rooms"]
    assert rules(tree) <= CURATION, lint.lint(tree)


def test_a_difference_under_several_models_is_proposed_for_each_of_their_components(tmp_path: Path) -> None:
    facts = upstream()
    for name in ("MeetingGetResponse", "WebhookGetWebhooksResponse", "WebhookDeleteWebhookResponse"):
        data = facts.models[name].properties["data"].type
        inner = data.item or data
        inner.properties["zone"] = Property("zone", False, record(city=string(), kind=enum("x", "y")), NOWHERE)
    _, found = after(facts, tmp_path / "spec")
    assert [line for line in found if "-added" in line] == []


def test_a_proposal_names_the_other_models_that_share_the_schema() -> None:
    facts = upstream()
    data = facts.models["MeetingGetResponse"].properties["data"].type
    (data.item or data).properties["zone"] = Property("zone", False, string(), NOWHERE)
    text = proposed(facts)
    [warning] = [line for line in text.split("\n") if line.startswith("# It changes")]
    assert "MeetingCreateResponse" in warning
    assert "MeetingGetResponse" not in warning


def test_a_new_parameter_is_proposed_at_its_operation(tmp_path: Path) -> None:
    ours = document.read(spec.load(ROOT / "spec" / "openapi.yaml"), "upstream")
    query = ours.operations["GET /accounts/{}/realtime/kit/{}/meetings/{}/participants"].query
    assert query
    query["kind"] = Property("kind", False, enum("guest", "host"), NOWHERE)
    run = Run([ours])
    found = run.document().findings
    assert [f.kind for f in found if f.kind.endswith("added")] == ["parameter-added"]
    files = paste(run.proposals(found), tmp_path / "spec")
    assert files == ["paths/participants.yaml", "schemas/participants.yaml"]
    found = Run([ours], path=tmp_path / "spec" / "openapi.yaml").document().findings
    assert [f.kind for f in found if f.kind.endswith("added")] == []
    assert rules(spec.load(tmp_path / "spec" / "openapi.yaml")) <= CURATION


ADDED = ("property-added", "required-property-added", "enum-added", "model-added", "operation-added")


@pytest.mark.parametrize(
    "change", [change for change in changes(paper(), 5, 1) if change.name in ADDED], ids=str
)  # fmt: skip
def test_pasted_an_addition_is_found_no_more(change: Change, tmp_path: Path) -> None:
    undo = change.apply()
    try:
        tree, found = after(paper(), tmp_path / "spec")
    finally:
        undo()
    assert [line for line in found if "-added" in line] == []
    assert rules(tree) <= CURATION, lint.lint(tree)
