"""Compares the keywords of two schemas that say nothing of their structure: limits, defaults, marks, words."""

from collections.abc import Iterator, Mapping
from typing import Any

from .shapes import DOCS, Shape
from .values import same, text, told

_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_MARKS = {
    "x-sensitive": ("property-became-sensitive", "property-no-longer-sensitive"),
    "writeOnly": ("property-became-write-only", "property-no-longer-write-only"),
    "readOnly": ("property-became-read-only", "property-no-longer-read-only"),
    "deprecated": ("property-deprecated", "property-no-longer-deprecated"),
}


# Where the kind itself has changed, these say nothing more.
_OF_A_KIND = ("format", "const", "pattern", *_LOWER, *_UPPER)

Found = tuple[str, str, str, str]  # a key of rules.RULES, what the two say, a detail


def keyword_changes(old: Shape, new: Shape) -> Iterator[Found]:
    described = []
    for key in dict.fromkeys((*old.keywords, *new.keywords)):
        one, other = old.keywords.get(key), new.keywords.get(key)
        if same(one, other) and (key in old.keywords) == (key in new.keywords):
            continue
        if key in DOCS:
            described.append(key)
        elif key in _MARKS:
            if bool(one) != bool(other):
                yield _MARKS[key][not other], f"{key}: {text(one)}", f"{key}: {text(other)}", ""
        elif old.kind == new.kind or key not in _OF_A_KIND:
            yield _change(key, old, new), _said(key, old), _said(key, new), f"`{key}`"
    if described:
        detail = ", ".join(described)
        yield "description-changed", told(old.keywords, described), told(new.keywords, described), detail


def _said(key: str, shape: Shape) -> str:
    if key not in shape.keywords:
        return f"no {key}" if key != "const" else f"any {shape.kind}"
    said = text(shape.keywords[key])
    if key == "pattern":
        return f"`{said}`"  # a changelog would take its signs for markup
    return f"{key} {said}" if key in (*_LOWER, *_UPPER) else said


def _change(key: str, old: Shape, new: Shape) -> str:
    """The change that a keyword other than a description makes."""
    had, has = key in old.keywords, key in new.keywords
    match key:
        case "format" | "pattern":
            return f"property-{key}-{'changed' if has else 'removed'}"
        case "const":
            return f"property-constant-{'changed' if had and has else 'added' if has else 'removed'}"
        case "default":
            return f"property-default-{'changed' if had and has else 'told' if has else 'untold'}"
    if key in (*_LOWER, *_UPPER):
        return f"property-limit-{'tightened' if _tighter(key, old.keywords, new.keywords) else 'loosened'}"
    return "keyword-changed"


def _tighter(key: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    if key not in old or key not in new:
        return key in new
    one, other = old[key], new[key]
    if not isinstance(one, int | float) or not isinstance(other, int | float):
        return True  # no number: nobody can say, so it counts as the worse
    return bool(other > one if key in _LOWER else other < one)
