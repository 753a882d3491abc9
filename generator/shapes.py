"""Reads one mapping of the document at a time: every key known, every value of the shape that the key wants.

Whoever reads through here need not ask what a value is. Knows no schema and no operation.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .source import join
from .spec import Document


@dataclass(frozen=True)
class Shape:
    name: str
    fits: Callable[[Any], bool]


def _all(shape: Shape, values: Iterable[Any]) -> bool:
    return all(shape.fits(value) for value in values)


ANY = Shape("anything", lambda value: True)
TEXT = Shape("text", lambda value: isinstance(value, str))
FLAG = Shape("true or false", lambda value: isinstance(value, bool))
NUMBER = Shape("a number", lambda value: isinstance(value, int | float) and not isinstance(value, bool))
MAP = Shape("a mapping", lambda value: isinstance(value, dict))
TEXTS = Shape("a list of text", lambda value: isinstance(value, list) and _all(TEXT, value))
MAPS = Shape("a list of mappings", lambda value: isinstance(value, list) and _all(MAP, value))
MAP_OF_TEXT = Shape("a mapping to text", lambda value: isinstance(value, dict) and _all(TEXT, value.values()))
MAP_OF_MAPS = Shape("a mapping of mappings", lambda value: isinstance(value, dict) and _all(MAP, value.values()))
MAP_OF_TEXT_MAPS = Shape(
    "a mapping of mappings to text", lambda value: isinstance(value, dict) and _all(MAP_OF_TEXT, value.values())
)
ONE_OR_MORE_TEXTS = Shape("text or a list of text", lambda value: TEXT.fits(value) or (TEXTS.fits(value) and value))


def read(document: Document, pointer: str, known: Mapping[str, Shape], needs: Iterable[str] = ()) -> dict[str, Any]:
    """The mapping at `pointer`. Raises SpecError unless its keys are `known`, their values fit and `needs` are there."""
    raw = document.at(pointer)
    if not isinstance(raw, dict):
        document.fail(pointer, "must be a mapping")
    for key, value in raw.items():
        if key not in known:
            document.fail(join(pointer, key), f"{key!r} is not supported here")
        if not known[key].fits(value):
            document.fail(join(pointer, key), f"must be {known[key].name}")
    for key in needs:
        if key not in raw or raw[key] == "":
            document.fail(pointer, f"needs `{key}`")
    return raw
