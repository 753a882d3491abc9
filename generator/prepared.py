"""Prepares the document's schemas for the model generator: what makes the printed code forgiving is put in here.

Open enums for what is received, times that keep their spelling, limits in words.
"""

import json
from collections.abc import Mapping
from typing import Any

COMPONENTS = "#/components/schemas/"
DEFINITIONS = "#/$defs/"

TIME = "DateTime"
"""The schema that stands for every time."""


def with_descriptions(schema: Any, schemas: Mapping[str, Any]) -> Any:
    """A schema in which a property that is a bare reference says what it refers to."""
    if isinstance(schema, list):
        return [with_descriptions(item, schemas) for item in schema]
    if not isinstance(schema, dict):
        return schema
    result = {key: with_descriptions(value, schemas) for key, value in schema.items()}
    for name, part in result.get("properties", {}).items():
        target = part.get("$ref") or next((m["$ref"] for m in part.get("anyOf", ()) if "$ref" in m), None)
        if target and "description" not in part:
            description = schemas[target.removeprefix(COMPONENTS)].get("description", "")
            result["properties"][name] = {**part, "description": description}
    return result


def rehomed(schema: Any, home: Mapping[str, str]) -> Any:
    """A schema that refers to others by their names in `home`."""
    match schema:
        case dict():
            return {key: rehomed(value, home) for key, value in schema.items()}
        case list():
            return [rehomed(item, home) for item in schema]
        case str() if schema.startswith(COMPONENTS):
            name = schema.removeprefix(COMPONENTS)
            return COMPONENTS + home.get(name, name)
        case _:
            return schema


def received(schema: Any) -> Any:
    """A schema as an answer may be read: nothing is limited, and a new word is no error."""
    match schema:
        case {"enum": words}:
            return {**_plain(schema, received), "anyOf": [{"type": "string", "enum": words}, {"type": "string"}]}
        case {"format": "date-time"}:
            return _nullable(schema, {"$ref": DEFINITIONS + TIME}, received)
        case {"type": "number" | ["number", "null"]}:
            return _nullable(schema, {"type": ["integer", "number"]}, received)
        case dict():
            return _plain(schema, received) | {key: schema[key] for key in ("type", "const") if key in schema}
        case list():
            return [received(item) for item in schema]
        case _:
            return schema


def sent(schema: Any) -> Any:
    """A schema as a call may use it: the document's own words and nothing else."""
    match schema:
        case dict():
            kept = {key: schema[key] for key in ("type", "enum", "const") if key in schema}
            return _plain(schema, sent) | kept
        case list():
            return [sent(item) for item in schema]
        case _:
            return schema


def _plain(schema: Mapping[str, Any], prepare: Any) -> dict[str, Any]:
    """What both kinds share: parts prepared, limits told in the description only."""
    result: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "properties":
            result[key] = {name: prepare(part) for name, part in value.items()}
        elif key == "$ref":
            result[key] = value.replace(COMPONENTS, DEFINITIONS)
        elif key == "discriminator":
            mapping = {word: target.replace(COMPONENTS, DEFINITIONS) for word, target in value["mapping"].items()}
            result[key] = {**value, "mapping": mapping}
        elif key == "description":
            result[key] = _described(schema)
        elif key in ("items", "additionalProperties", "anyOf", "oneOf", "allOf"):
            result[key] = prepare(value)
        elif key in ("required", "title"):
            result[key] = value
    return result


def _nullable(schema: Mapping[str, Any], replacement: dict[str, Any], prepare: Any) -> dict[str, Any]:
    kinds = [replacement, {"type": "null"}] if "null" in schema["type"] else [replacement]
    return {**_plain(schema, prepare), "anyOf": kinds}


def _described(schema: Mapping[str, Any]) -> str:
    """A description with the limits and the default that the code does not hold."""
    text = str(schema["description"]).strip()
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and high is not None:
        text += f" {low} to {high}."
    elif low is not None or high is not None:
        text += f" At least {low}." if high is None else f" At most {high}."
    if schema.get("default") is not None:
        text += f" Default: {json.dumps(schema['default'], ensure_ascii=False)}."
    if schema.get("x-sensitive"):
        text += " A secret: shown masked."
    return text
