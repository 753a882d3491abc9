"""Python's models and request dictionaries: prepares the document's schemas and has datamodel-code-generator print them.

The printed code is as the document says; what makes it forgiving (open enums, one base class, times that keep their
spelling) is put into the prepared schemas here.
"""

import ast
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from .spec import Document

_PREFIX = "#/components/schemas/"
_TIME, _TIMES_MODULE = "DateTime", "realtimekit._times.DateTime"

TYPES_HEADER = '''"""Every shape that the server sends.

Enums are open: a word that this version does not know is kept as a `str`. Every optional field may be None.
"""'''

PARAMS_HEADER = '''"""The nested dictionaries that calls take, and the words that their arguments allow."""'''


def python_models(document: Document, attribute: Callable[[str], str]) -> dict[str, str]:
    """The text of `types.py` and `params.py`, not yet formatted; `attribute` names the attributes of models."""
    schemas = document.tree.get("components", {}).get("schemas", {})
    bodies = dict.fromkeys(_names(_request_parts(document.tree)))
    inside_bodies = (part for name in bodies for part in [schemas[name]])
    sent = _closure([*_names(inside_bodies), *_names(_query_parts(document.tree))], schemas)
    mentioned = set(_names([document.tree["paths"], document.tree.get("webhooks", {}), schemas]))
    described = {name: _with_descriptions(schema, schemas) for name, schema in schemas.items()}
    alone = [name for name in schemas if name not in mentioned]
    received = _closure([*_names(_answer_parts(document.tree)), *alone], schemas)
    attributes = {name: attribute(name) for name in _properties(schemas)}
    types = _print({name: _received(described[name]) for name in received}, TYPES_HEADER, attributes)
    params = _print({name: _sent(described[name]) for name in sent}, PARAMS_HEADER, None)
    _check(document, types, received)
    _check(document, params, sent)
    return {"types.py": types, "params.py": params}


def _properties(schema: Any) -> Iterator[str]:
    """The names of all properties in a tree of schemas."""
    if isinstance(schema, dict):
        for key, part in schema.items():
            if key == "properties" and isinstance(part, dict):
                yield from part
            yield from _properties(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from _properties(part)


def _check(document: Document, code: str, names: Iterable[str]) -> None:
    """Refuses schemas that could not be called by their names, because Python or the code around them uses these."""
    body = ast.parse(code).body
    imported = {alias.asname or alias.name for node in body if isinstance(node, ast.ImportFrom) for alias in node.names}
    declared = {node.name for node in body if isinstance(node, ast.ClassDef)}
    for node in body:
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        declared |= {target.id for target in targets if isinstance(target, ast.Name)}
    for name in names:
        if name not in declared or name in imported:
            document.fail(f"/components/schemas/{name}", f"{name!r} has a meaning in Python: give it another name")


def _operations(tree: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for item in tree["paths"].values():
        yield from (operation for operation in item.values() if isinstance(operation, dict))


def _request_parts(tree: Mapping[str, Any]) -> Iterator[Any]:
    return (operation["requestBody"] for operation in _operations(tree) if "requestBody" in operation)


def _query_parts(tree: Mapping[str, Any]) -> Iterator[Any]:
    return (parameter for operation in _operations(tree) for parameter in operation.get("parameters", []))


def _answer_parts(tree: Mapping[str, Any]) -> Iterator[Any]:
    for operation in _operations(tree):
        yield from (answer for status, answer in operation["responses"].items() if status != "default")
    yield tree.get("webhooks", {})


def _names(parts: Iterable[Any]) -> Iterator[str]:
    """The schemas that some part of the document refers to."""
    for part in parts:
        if isinstance(part, dict):
            if str(part.get("$ref", "")).startswith(_PREFIX):
                yield part["$ref"].removeprefix(_PREFIX)
            yield from _names(value for key, value in part.items() if key not in ("example", "default"))
        elif isinstance(part, list):
            yield from _names(part)


def _closure(roots: Iterable[str], schemas: Mapping[str, Any]) -> list[str]:
    """The schemas reached from `roots`, in the order of the document."""
    reached: set[str] = set()
    waiting = list(roots)
    while waiting:
        if (name := waiting.pop()) not in reached:
            reached.add(name)
            waiting.extend(_names([schemas[name]]))
    return [name for name in schemas if name in reached]


def _with_descriptions(schema: Any, schemas: Mapping[str, Any]) -> Any:
    """A schema in which a property that is a bare reference says what it refers to."""
    if isinstance(schema, list):
        return [_with_descriptions(item, schemas) for item in schema]
    if not isinstance(schema, dict):
        return schema
    result = {key: _with_descriptions(value, schemas) for key, value in schema.items()}
    for name, part in result.get("properties", {}).items():
        target = part.get("$ref") or next((m["$ref"] for m in part.get("anyOf", ()) if "$ref" in m), None)
        if target and "description" not in part:
            description = schemas[target.removeprefix(_PREFIX)].get("description", "")
            result["properties"][name] = {**part, "description": description}
    return result


def _received(schema: Any) -> Any:
    """A schema as an answer may be read: nothing is limited, and a new word is no error."""
    match schema:
        case {"enum": words}:
            return {**_plain(schema, _received), "anyOf": [{"type": "string", "enum": words}, {"type": "string"}]}
        case {"format": "date-time"}:
            return _nullable(schema, {"$ref": f"#/$defs/{_TIME}"}, _received)
        case {"type": "number" | ["number", "null"]}:
            return _nullable(schema, {"type": ["integer", "number"]}, _received)
        case dict():
            return _plain(schema, _received) | {key: schema[key] for key in ("type", "const") if key in schema}
        case list():
            return [_received(item) for item in schema]
        case _:
            return schema


def _sent(schema: Any) -> Any:
    """A schema as a call may use it: the document's own words and nothing else."""
    match schema:
        case dict():
            kept = {key: schema[key] for key in ("type", "enum", "const") if key in schema}
            return _plain(schema, _sent) | kept
        case list():
            return [_sent(item) for item in schema]
        case _:
            return schema


def _plain(schema: Mapping[str, Any], prepare: Any) -> dict[str, Any]:
    """What both kinds share: parts prepared, limits told in the description only."""
    result: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "properties":
            result[key] = {name: prepare(part) for name, part in value.items()}
        elif key == "$ref":
            result[key] = value.replace(_PREFIX, "#/$defs/")
        elif key == "discriminator":
            mapping = {word: target.replace(_PREFIX, "#/$defs/") for word, target in value["mapping"].items()}
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


def _print(schemas: Mapping[str, Any], header: str, attributes: dict[str, str] | None) -> str:
    """Code for the schemas: models with these names of attributes, or dictionaries."""
    # Imported here: it takes half a second, and `lint`, `bundle` and `ir` do without.
    from datamodel_code_generator import generate
    from datamodel_code_generator.config import GenerateConfig
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion
    from datamodel_code_generator.parser import LiteralType

    if not schemas:
        return header + "\n"
    models = attributes is not None
    times = {_TIME: {"type": "string"}} if models else {}
    config = GenerateConfig(
        input_file_type=InputFileType.JsonSchema,
        output_model_type=DataModelType.PydanticV2BaseModel if models else DataModelType.TypingTypedDict,
        base_class="realtimekit._models.Model" if models else "",
        type_overrides={_TIME: _TIMES_MODULE} if models else None,
        target_python_version=PythonVersion.PY_311,
        enum_field_as_literal=LiteralType.All,
        use_type_alias=True,
        use_schema_description=True,
        use_field_description=True,
        use_inline_field_description=True,
        use_single_line_docstring=True,
        aliases={name: word for name, word in (attributes or {}).items() if word != name},
        keep_model_order=True,
        skip_root_model=True,
        disable_timestamp=True,
        disable_future_imports=True,  # else every annotation is text that is compiled again at import
        custom_file_header=header,
        formatters=[],  # ruff formats the whole package
    )
    text = generate(json.dumps({"$defs": {**schemas, **times}}), config=config)
    assert isinstance(text, str)
    return text
