"""The examples of the document against its schemas. Knows where an example belongs and what JSON Schema says of it."""

import re
from textwrap import shorten
from typing import Any

from .rules import Findings, Parts, Rules
from .source import join
from .spec import Document, children, is_data, references

RULES = Rules()

_BUNDLE = "urn:bundle"
_SCHEMA = re.compile("#/components/schemas/[^/]+")


@RULES.rule("example-missing", "media")
def _missing(document: Document, media: Parts) -> Findings:
    """The body and the first success of an operation, and the body of a delivery, have an example."""
    for pointer, raw in media:
        if _wants_example(document, pointer) and "example" not in raw:
            yield pointer, "has no example"


@RULES.rule("example-surplus", "media")
def _surplus(document: Document, media: Parts) -> Findings:
    """Nothing else has an example, and none has several."""
    for pointer, raw in media:
        if "examples" in raw:
            yield join(pointer, "examples"), "write one `example`"
        if "example" in raw and not _wants_example(document, pointer):
            yield join(pointer, "example"), "one example, at the first success, is enough"


def _wants_example(document: Document, pointer: str) -> bool:
    holder = pointer.rpartition("/content/")[0]
    responses, _, last = holder.rpartition("/")
    if last == "requestBody":
        return True
    successes = [status for status, _ in children(document.at(responses)) if str(status).startswith("2")]
    return last in successes[:1]


@RULES.rule("schema-valid", "schema")
def _invalid_schemas(document: Document, schemas: Parts) -> Findings:
    """Every schema is one of JSON Schema 2020-12, and what it refers to is a schema with a name."""
    from jsonschema import Draft202012Validator, SchemaError

    for pointer, schema in schemas:
        try:
            Draft202012Validator.check_schema(schema)
        except SchemaError as error:
            yield join(pointer, *error.path), _told(error)
        for at, target in references(schema, pointer):
            if not _SCHEMA.fullmatch(str(target)):
                yield at, f"{target!r} is not the name of a schema"


@RULES.rule("example-valid", "media")
def _invalid(document: Document, media: Parts) -> Findings:
    """Every example is valid under its schema, and has only properties that the schema declares."""
    # Imported here: the command line starts in half the time, and only `lint` looks at examples.
    from jsonschema import Draft202012Validator, FormatChecker
    from referencing import Registry, Resource
    from referencing.jsonschema import DRAFT202012

    schemas = _mapping(_mapping(document.tree.get("components")).get("schemas"))
    if any(_invalid_schemas(document, list(schemas.items()))):
        return  # that is told already
    bundle = {"components": {"schemas": {name: _closed(schema, "", True) for name, schema in schemas.items()}}}
    registry = Registry().with_resource(_BUNDLE, Resource.from_contents(bundle, DRAFT202012))
    for pointer, raw in media:
        target = str(_mapping(raw.get("schema")).get("$ref"))
        if "example" not in raw or not _SCHEMA.fullmatch(target):
            continue
        schema = {"$ref": _BUNDLE + target, "unevaluatedProperties": False}
        validator = Draft202012Validator(schema, registry=registry, format_checker=FormatChecker())
        try:
            errors = list(validator.iter_errors(raw["example"]))
        except RecursionError:
            yield join(pointer, "schema"), "the schema comes back to itself"
            continue
        # What is wrong inside counts as undeclared as well, so that is told only where nothing else is wrong.
        wrong = [error for error in errors if error.validator != "unevaluatedProperties"] or errors
        yield from {join(pointer, "example", *error.absolute_path): _told(error) for error in wrong}.items()


def _closed(value: Any, pointer: str, is_base: bool = False) -> Any:
    """A schema that allows no other properties wherever it is used, except as a base of another one."""
    closed: dict[str | int, Any] = {
        key: item if is_data(pointer, key) else _closed(item, join(pointer, key), pointer.endswith("/allOf"))
        for key, item in children(value)
    }
    if "$ref" in closed and not is_base:
        closed["unevaluatedProperties"] = False
    return closed if isinstance(value, dict) else list(closed.values()) if isinstance(value, list) else value


def _told(error: Any) -> str:
    return shorten(error.message, 160)


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
