"""Python's models and request dictionaries: prepares the document's schemas and has datamodel-code-generator print them.

`prepared` says how the schemas must read for that; here is which of them are printed, and where.
"""

import ast
import json
import keyword
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from .prepared import COMPONENTS, TIME, received, rehomed, sent, with_descriptions
from .spec import Document

TYPES_HEADER = '"""Shapes that the server sends. Import them from `realtimekit.types`."""'

INDEX_NAMES = {"Any", "TYPE_CHECKING", "annotations", "import_module"}
"""What the index of the modules, `types/__init__.py`, imports itself."""

PARAMS_HEADER = '''"""The nested dictionaries that calls take, and the words that their arguments allow."""'''


@dataclass(frozen=True)
class PythonModels:
    """Code, not yet formatted, and the names in it: of `types` by module, one for each file of schemas, and of `params`."""

    files: dict[str, str]
    modules: dict[str, list[str]]
    params: list[str]


def python_models(document: Document, attribute: Callable[[str], str]) -> PythonModels:
    """The modules of `types`, and `params`; `attribute` names the attributes of models."""
    schemas = document.tree.get("components", {}).get("schemas", {})
    described = {name: with_descriptions(schema, schemas) for name, schema in schemas.items()}
    incoming, outgoing = _directions(document.tree, schemas)
    modules: dict[str, list[str]] = {}
    for name in incoming:
        modules.setdefault(_module(document, name), []).append(name)
    home = {name: f"{module}.{name}" for module, names in modules.items() for name in names}
    attributes = {name: attribute(name) for name in _properties(schemas)}
    types = {home[name]: received(rehomed(described[name], home)) for name in incoming}
    params = {name: sent(described[name]) for name in outgoing}
    files = {f"types/{path}": text for path, text in _print(types, TYPES_HEADER, attributes).items()}
    (files["params.py"],) = _print(params, PARAMS_HEADER, None).values()
    taken = set().union(*(_imported(text) for text in files.values())) | INDEX_NAMES
    for module, names in modules.items():
        _check(document, files[f"types/{module}.py"], names, taken)
    _check(document, files["params.py"], outgoing, taken)
    return PythonModels(files, modules, outgoing)


def _directions(tree: Mapping[str, Any], schemas: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    """The schemas that are received, and those that are sent: a body's own fields become arguments, so not itself."""
    bodies = dict.fromkeys(_names(_request_parts(tree)))
    sent = _closure([*_names(schemas[name] for name in bodies), *_names(_query_parts(tree))], schemas)
    mentioned = set(_names([tree["paths"], tree.get("webhooks", {}), schemas]))
    alone = [name for name in schemas if name not in mentioned]
    return _closure([*_names(_answer_parts(tree)), *alone], schemas), sent


def _module(document: Document, name: str) -> str:
    """The module for a schema: called like the file that the schema stands in."""
    place = document.place(f"/components/schemas/{name}")
    module = re.sub(r"\W+", "_", PurePosixPath(place.file if place else "models").stem).lower()
    return f"{module}_" if keyword.iskeyword(module) or not module.isidentifier() else module


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


def _imported(code: str) -> set[str]:
    """The names that a module imports."""
    imports = (node for node in ast.parse(code).body if isinstance(node, ast.ImportFrom))
    return {alias.asname or alias.name for node in imports for alias in node.names if node.module}


def _check(document: Document, code: str, names: Iterable[str], taken: set[str]) -> None:
    """Refuses schemas that could not be called by their names, because Python or the code around them uses these."""
    declared: set[str] = set()
    for node in ast.parse(code).body:
        match node:
            case ast.ClassDef(name=name):
                declared.add(name)
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                declared.add(name)
    for name in names:
        if name not in declared or name in taken:
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
            if str(part.get("$ref", "")).startswith(COMPONENTS):
                yield part["$ref"].removeprefix(COMPONENTS)
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


def _print(schemas: Mapping[str, Any], header: str, attributes: dict[str, str] | None) -> dict[str, str]:
    """Code for the schemas: modules of models with these names of attributes, or one module of dictionaries."""
    # Imported here: it takes half a second, and `lint`, `bundle` and `ir` do without.
    from datamodel_code_generator import generate
    from datamodel_code_generator.config import GenerateConfig
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion
    from datamodel_code_generator.parser import LiteralType

    models = attributes is not None
    if not schemas:
        return {} if models else {"": header + "\n"}
    times = {TIME: {"type": "string"}} if models else {}
    config = GenerateConfig(
        input_file_type=InputFileType.JsonSchema,
        output_model_type=DataModelType.PydanticV2BaseModel if models else DataModelType.TypingTypedDict,
        base_class="realtimekit._models.Model" if models else "",
        type_overrides={TIME: "realtimekit._times.DateTime"} if models else None,
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
        use_default_kwarg=True,  # type checkers see no default in Field(None)
        disable_timestamp=True,
        disable_future_imports=True,  # else every annotation is text that is compiled again at import
        custom_file_header=header,
        formatters=[],  # ruff formats the whole package
    )
    printed = generate(json.dumps({"$defs": {**schemas, **times}}), config=config)
    if isinstance(printed, str):
        return {"": printed}
    assert printed is not None
    return {
        "/".join(path): _without_root_import(str(text)) for path, text in printed.items() if path != ("__init__.py",)
    }


def _without_root_import(text: str) -> str:
    """Takes back the import of the schema that stands for times: the override has imported what stands for it."""
    return text.replace(f"from . import {TIME}, ", "from . import ").replace(f"from . import {TIME}\n", "")
