"""Finds the models that two documents call by different names: those with the same shape or in the same places."""

import json
from collections.abc import Mapping
from difflib import SequenceMatcher
from functools import cached_property
from typing import Any

from ...source import join
from ...spec import Document, references, segments
from ..facts import operation_key
from .shapes import SCHEMAS, bare, model_name

Names = dict[str, str]

_SAME_PLACES = 0.5  # the share of all places in which either is used that both are used in
_ALIKE_NAMES = 0.6


def find(old: Document, new: Document) -> Names:
    """The renamed models, old name to new. Each pair found makes others alike that refer to it, so it goes in rounds."""
    one, other = _Models(old), _Models(new)
    names: Names = {}
    while found := _round(one, other, names):
        names |= found
    return names


def _round(one: "_Models", other: "_Models", names: Mapping[str, str]) -> Names:
    gone = [name for name in one.schemas if name not in other.schemas and name not in names]
    fresh = [name for name in other.schemas if name not in one.schemas and name not in names.values()]
    if not gone or not fresh:
        return {}
    before = {name: _Model(one, name, names) for name in gone}
    after = {name: _Model(other, name, {}) for name in fresh}
    by_key: dict[str, list[str]] = {}
    for name, model in after.items():
        for key in model.keys:
            by_key.setdefault(key, []).append(name)
    candidates = {(a, b) for a, model in before.items() for key in model.keys for b in by_key.get(key, ())}
    scores = sorted(((_score(before[a], after[b]), a, b) for a, b in candidates), reverse=True)
    found: Names = {}
    for score, a, b in scores:
        if score and a not in found and b not in found.values():
            found[a] = b
    return found


class _Models:
    """The models of a document, and where each is referred to."""

    def __init__(self, document: Document) -> None:
        found: Any = document.tree.get("components", {})
        found = found.get("schemas", {}) if isinstance(found, dict) else {}
        self.schemas: dict[str, Any] = found if isinstance(found, dict) else {}
        self.document = document

    @cached_property
    def places(self) -> dict[str, list[str]]:
        places: dict[str, list[str]] = {name: [] for name in self.schemas}
        for pointer, target in references(self.document.tree):
            if (name := model_name(str(target)[1:])) in places:
                places[name].append(_address(pointer))
        return places


def _address(pointer: str) -> str:
    """A pointer in which an operation is what it is for two documents, whatever its parameters are called."""
    keys = segments(pointer)
    if keys[0] == "paths" and len(keys) > 2:
        return join("/" + operation_key(keys[2], keys[1]), *keys[3:])
    return pointer


class _Model:
    """A model as the other document may have it under another name."""

    def __init__(self, models: _Models, name: str, names: Mapping[str, str]) -> None:
        self.name, self.schema = name, models.schemas[name]
        self.shape = json.dumps(
            bare(self.schema, lambda other: "" if other == name else names.get(other, other)), sort_keys=True
        )
        self.places = {_renamed(place, {**names, name: ""}) for place in models.places[name]}
        self.keys = {self.shape, *self.places}


def _score(old: _Model, new: _Model) -> float:
    """How sure it is that two models are the same one; 0 where they are not."""
    everywhere = old.places | new.places
    shared = len(old.places & new.places) / len(everywhere) if everywhere else 0
    alike = SequenceMatcher(None, old.name, new.name).ratio()
    if old.shape == new.shape and (shared or alike >= _ALIKE_NAMES or not everywhere):
        return 2 + shared + alike
    if shared >= _SAME_PLACES and _parts_shared(old.schema, new.schema):
        return shared + alike
    return 0


def _renamed(place: str, names: Mapping[str, str]) -> str:
    name = model_name(place)
    return place.replace(SCHEMAS + name, SCHEMAS + names[name], 1) if name in names else place


def _parts_shared(a: Any, b: Any) -> bool:
    """Whether two schemas are of one kind and have at least a third of their fields or words in common."""
    kinds = {"type", "enum", "oneOf", "anyOf", "allOf"}
    if not isinstance(a, dict) or not isinstance(b, dict) or a.keys() & kinds != b.keys() & kinds:
        return False
    one, other = _parts(a), _parts(b)
    return not one | other or len(one & other) * 3 >= len(one | other)


def _parts(schema: dict[str, Any]) -> set[str]:
    properties = schema.get("properties")
    words = schema.get("enum")
    parts = set(properties) if isinstance(properties, dict) else set()
    parts |= {json.dumps(word, sort_keys=True) for word in words} if isinstance(words, list) else set()
    for member in schema.get("allOf", ()) if isinstance(schema.get("allOf"), list) else ():
        parts |= _parts(member) if isinstance(member, dict) else set()
    return parts
