"""Compares what belongs to no operation: servers, security, package names, the document's words, the list of models."""

from collections.abc import Iterator
from typing import Any

from ...source import join
from ...spec import Document
from ..findings import Subject
from .operations import needs
from .pairing import Direct
from .schemas import SchemaComparison, Spot
from .shapes import DOCS, SCHEMAS, At, child, items, mapping
from .values import same, text

_ELSEWHERE = ("paths", "webhooks", "components", "info", "servers", "security")
_WORDS = ("openapi", "tags", "externalDocs", "jsonSchemaDialect")


def document_changes(old: Document, new: Document) -> Iterator[Direct]:
    one, other = At("", old.tree), At("", new.tree)
    yield from _info(child(old, one, "info", {}), child(new, other, "info", {}), old, new)
    yield from _servers(old, new)
    if not same(old.tree.get("security"), new.tree.get("security")):
        yield _direct("security-changed", "/security", needs(old, one), needs(new, other))
    yield from _schemes(old, new)
    for key in dict.fromkeys((*old.tree, *new.tree)):
        before, after = old.tree.get(key), new.tree.get(key)
        if key in _ELSEWHERE or same(before, after):
            continue
        change = "document-described" if key in _WORDS else "document-keyword-changed"
        yield _direct(change, join("", key), text(before), text(after), f"`{key}`" if change in _UNKNOWN else key)


_UNKNOWN = ("document-keyword-changed",)


def model_changes(schemas: SchemaComparison, old_bodies: set[str], new_bodies: set[str]) -> Iterator[Direct]:
    """Models that one document lacks, or calls by another name. `*_bodies` are those that are only whole bodies."""
    old, new = _models(schemas.old), _models(schemas.new)
    for before, after in schemas.names.items():
        change = "body-name-changed" if before in old_bodies and after in new_bodies else "model-renamed"
        spots = Spot(before, SCHEMAS + before), Spot(after, SCHEMAS + after)
        yield Direct(change, Subject(model=after), *spots)
    for name in old:
        if name not in new and name not in schemas.names:
            change = "body-name-removed" if name in old_bodies else "model-removed"
            spots = Spot(name, SCHEMAS + name), Spot("", "/components/schemas")
            yield Direct(change, Subject(model=name), *spots, it=f"`{name}`")
    for name in new:
        if name not in old and name not in schemas.names.values():
            change = "body-name-added" if name in new_bodies else "model-added"
            spots = Spot("", "/components/schemas"), Spot(name, SCHEMAS + name)
            yield Direct(change, Subject(model=name), *spots, it=f"`{name}`")


def _models(document: Document) -> dict[str, Any]:
    components = child(document, At("", document.tree), "components", {})
    return mapping(document, child(document, components, "schemas", {}))


def _direct(change: str, pointer: str, old: str, new: str, detail: str = "", it: str = "") -> Direct:
    return Direct(change, Subject(), Spot(old, pointer), Spot(new, pointer), it=it, detail=detail)


def _info(one: At, other: At, old: Document, new: Document) -> Iterator[Direct]:
    """The version is the answer of `version`, not a finding."""
    before, after = mapping(old, one), mapping(new, other)
    for key in dict.fromkeys((*before, *after)):
        if key in ("version", "x-packages") or same(before.get(key), after.get(key)):
            continue
        yield _direct("document-described", join("/info", key), text(before.get(key)), text(after.get(key)), key)
    packages = child(old, one, "x-packages", {}), child(new, other, "x-packages", {})
    named = mapping(old, packages[0]), mapping(new, packages[1])
    for language in dict.fromkeys((*named[0], *named[1])):
        yield from _package(language, named[0].get(language), named[1].get(language))


_LANGUAGES = {"python": "Python", "typescript": "TypeScript", "go": "Go"}
_PACKAGE = {"name": "package name", "import": "import name", "module": "module path"}


def _package(language: str, old: Any, new: Any) -> Iterator[Direct]:
    """What a package is called. One that was not named before is new; only another name is a rename."""
    pointer, called = join("/info/x-packages", language), _LANGUAGES.get(language, language)
    before, after = (value if isinstance(value, dict) else {} for value in (old, new))
    if not before or not after:
        change = "package-added" if after else "package-removed"
        if before or after:
            names = [", ".join(map(text, value.values())) for value in (before, after)]
            yield _direct(change, pointer, names[0], names[1], called)
        return
    for key in dict.fromkeys((*before, *after)):
        if same(before.get(key), after.get(key)):
            continue
        detail = f"{called} {_PACKAGE.get(key, key)}"
        change = "package-renamed" if key in before and key in after else "document-described"
        yield _direct(change, pointer, text(before.get(key, "")), text(after.get(key, "")), detail)


def _servers(old: Document, new: Document) -> Iterator[Direct]:
    """The first server is the one that the packages call."""
    one, other = ([*items(doc, child(doc, At("", doc.tree), "servers", []))] for doc in (old, new))
    before, after = ([mapping(doc, at) for at in found] for doc, found in ((old, one), (new, other)))
    urls = [[text(server.get("url")) for server in found] for found in (before, after)]
    if urls[0] != urls[1]:
        yield _direct("server-changed", "/servers", *(" or ".join(found) or "no server" for found in urls))
    elif not same(before, after):
        yield _direct("document-described", "/servers", text(before), text(after), "servers")


def _schemes(old: Document, new: Document) -> Iterator[Direct]:
    found = []
    for document in (old, new):
        components = child(document, At("", document.tree), "components", {})
        found.append(mapping(document, child(document, components, "securitySchemes", {})))
    for name in dict.fromkeys((*found[0], *found[1])):
        one, other = found[0].get(name), found[1].get(name)
        if same(one, other):
            continue
        worded = same(_wordless(one), _wordless(other))
        pointer = join("/components/securitySchemes", name)
        if worded:
            yield _direct("document-described", pointer, text(one), text(other), f"security scheme {name}")
        else:
            yield _direct("security-changed", pointer, _scheme(name, one), _scheme(name, other))


def _wordless(scheme: Any) -> Any:
    return {k: v for k, v in scheme.items() if k not in DOCS} if isinstance(scheme, dict) else scheme


def _scheme(name: str, scheme: Any) -> str:
    if not isinstance(scheme, dict):
        return f"no {name}"
    return f"{name} (" + " ".join(text(value) for value in _wordless(scheme).values()) + ")"
