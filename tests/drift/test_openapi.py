"""Official files of either version, in YAML and in JSON, with what such files hold and ours do not."""

import json
from pathlib import Path

import pytest
import yaml

from generator.drift import compare
from generator.drift.facts import Unreadable
from generator.drift.readers import document, openapi
from generator.source import SpecError
from generator.spec import load

ROOT = Path(__file__).parents[2]
ROOMS = "/accounts/{account_id}/realtime/kit/{app_id}/rooms"

OLD = """openapi: 3.0.3
info: {title: All of it, version: 4.0.0, x-date: 2024-01-01}
paths:
  /zones:
    get: {responses: {'200': {description: No business of ours, content: *nothing*}}}
  /accounts/{account_id}/realtime/kit/{app_id}/rooms:
    get:
      parameters:
        - {name: account_id, in: path, required: true, schema: {type: string}}
        - {name: page_no, in: query, schema: {type: integer, minimum: 1, exclusiveMinimum: false}}
      responses:
        '200':
          description: Yes
          content:
            application/json:
              schema:
                allOf:
                  - $ref: '#/components/schemas/common'
                  - type: object
                    properties:
                      data: {type: array, items: {$ref: '#/components/schemas/room'}}
              example: {on: 2024-01-01, yes: no}
components:
  schemas:
    common: {type: object, required: [success], properties: {success: {type: boolean}}}
    room:
      type: object
      properties:
        name: {type: string, nullable: true, example: 2024-01-01}
        parts: {type: array, items: {$ref: '#/components/schemas/room'}}
"""
OLD = OLD.replace("*nothing*", "{}")


def file(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "official.yaml"
    path.write_text(text)
    return path


def test_a_file_is_cut_to_the_paths_of_realtimekit(tmp_path: Path) -> None:
    facts = openapi.read(file(tmp_path, OLD))
    assert [operation.path for operation in facts.operations.values()] == [ROOMS]
    assert facts.models == {}


def test_what_either_version_says_of_null_is_understood(tmp_path: Path) -> None:
    [operation] = openapi.read(file(tmp_path, OLD)).operations.values()
    assert operation.returns
    assert list(operation.returns.properties) == ["success", "data"]
    room = operation.returns.properties["data"].type.item
    assert room
    assert room.properties["name"].type.nullable
    parts = room.properties["parts"].type.item
    assert parts
    assert parts.recursive
    newer = OLD.replace("3.0.3", "3.1.0").replace("type: string, nullable: true", "type: [string, 'null']")
    assert compare.compare([openapi.read(file(tmp_path, newer))], openapi.read(file(tmp_path, OLD))).findings == []


def test_json_says_the_same_as_yaml_and_has_lines(tmp_path: Path) -> None:
    text = json.dumps(yaml.safe_load(OLD.replace("2024-01-01", "'a \U0001f600 b'")), indent=1)
    assert "\\ud83d" in text
    path = tmp_path / "official.json"
    path.write_text(text)
    facts = openapi.read(path)
    assert compare.compare([facts], openapi.read(file(tmp_path, OLD))).findings == []
    [operation] = facts.operations.values()
    assert '"get"' in text.split("\n")[operation.place.line - 1]


def test_our_own_document_does_not_differ_from_itself(tmp_path: Path) -> None:
    bundled = load(ROOT / "spec" / "openapi.yaml")
    path = tmp_path / "bundle.json"
    path.write_text(json.dumps(bundled.tree, indent=1))
    found = compare.compare([openapi.read(path)], document.read(bundled, "spec/openapi.yaml", "spec/"))
    assert found.findings == []


@pytest.mark.parametrize(
    ("old", "new", "kind", "where"),
    [
        ("nullable: true, ", "", "response-property-no-longer-nullable", "data[].name"),
        ("type: integer, minimum: 1", "type: number, minimum: 1", "parameter-type-changed", "query.page_no"),
        ("minimum: 1", "minimum: 0", "parameter-property-limit-changed", "query.page_no"),
        ("name: page_no, in", "name: page, in", None, ""),
    ],
)
def test_what_only_an_official_file_tells_is_compared(
    tmp_path: Path, old: str, new: str, kind: str | None, where: str
) -> None:
    ours = openapi.read(file(tmp_path, OLD))
    found = compare.compare([openapi.read(file(tmp_path, OLD.replace(old, new)))], ours).findings
    if kind:
        assert [(finding.kind, finding.subject.property) for finding in found] == [(kind, where)]
    else:
        assert {finding.kind for finding in found} == {"parameter-added", "parameter-removed"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is empty"),
        ("[]", "is a mapping"),
        ("swagger: '2.0'\npaths: {}", "Swagger 2.0; OpenAPI 3.0 or 3.1 is needed"),
        ("openapi: 2.0.0\npaths: {}", "this says '2.0.0'"),
        ("openapi: 3.0.0\npaths: {/zones: {}}", "no path has /realtime/kit/"),
    ],
)
def test_what_is_no_official_file_is_refused(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(Unreadable, match=message):
        openapi.read(file(tmp_path, text))


@pytest.mark.parametrize("text", ["openapi: [", "{" * 500, OLD.replace("schemas/room'", "schemas/nowhere'"), "a: *b"])
def test_what_is_broken_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises((SpecError, Unreadable)):
        openapi.read(file(tmp_path, text))
