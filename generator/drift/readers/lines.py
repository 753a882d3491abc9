"""The grammar of one line of the reference, shared by every reader of text: a property, a type, a constraint.

Knows nothing of what follows a line or belongs to it. Input is one line; `clean` evens out what extractors do to it.
"""

import re
from dataclasses import dataclass

from ...source import Place
from ..facts import Node
from .typetext import LITERALS, MAX_LINE, NUMBER, TypeText, parse_type

__all__ = [
    "MAX_LINE", "PropertyText", "TypeText", "clean", "is_list_start", "is_strange_constraint", "node_of", "odd_values",
    "parse_constraints", "parse_header", "parse_property", "parse_type", "parse_value", "set_constraint", "set_values",
    "slot",
]  # fmt: skip


@dataclass(frozen=True)
class PropertyText:
    """`name: optional type`, taken apart."""

    name: str
    optional: bool
    type: TypeText


# Cleaning

_ODD = str.maketrans({"\u00a0": " ", "\u2007": " ", "\u202f": " ", "\ufeff": "", "\u200b": "", "\u201c": '"',
                      "\u201d": '"', "\u2018": "'", "\u2019": "'", "\t": " "})  # fmt: skip
_ESCAPED = re.compile(r"\\([\\_\[\]{}<>()*#|~`-])")

_GLUED_OR = re.compile(r"\b(string|number|integer|boolean|unknown|true|false)or (?=\S)")
_DEPRECATED = re.compile(r"^Deprecated(?=[a-z_\"][^\s:]*: )")  # the badge, run together with the name


def clean(line: str) -> str:
    """The line without odd spaces, curly quotes, Markdown escapes and back-ticks, trimmed; what is run together apart."""
    if not line.isascii() or "\t" in line:
        line = line.translate(_ODD)
    if "\\" in line:
        line = _ESCAPED.sub(r"\1", line)
    line = line.replace("`", "").strip()
    if "or " in line:
        line = _GLUED_OR.sub(r"\1 or ", line)
    return _DEPRECATED.sub("", line) if line.startswith("Deprecated") else line


# Lines

_PROPERTY = re.compile(r'(?:"([^"]{1,200})"|([A-Za-z_$@][\w$@./-]{0,199}|\d[\w-]{0,199}))\s*:\s+(optional\s+)?(\S.*)')
_HEADER = re.compile(r"([A-Z]\w{0,199})\s+(=\s+)?(\S.*)")


def parse_property(text: str) -> PropertyText | None:
    """`name: optional type`, or None. See `parse_type` for words that are no known type."""
    if len(text) > MAX_LINE or (match := _PROPERTY.fullmatch(text)) is None:
        return None
    type_ = parse_type(match[4])
    return PropertyText(match[1] or match[2], match[3] is not None, type_) if type_ else None


def parse_header(text: str) -> tuple[str, TypeText] | None:
    """`ModelName { a, b }`, `ModelName object { a, b }` or `ModelName = …`: the name and the type."""
    if len(text) > MAX_LINE or (match := _HEADER.fullmatch(text)) is None:
        return None
    type_ = parse_type(match[3])
    if type_ is None or type_.unknown_words():
        return None
    shaped = match[2] is not None or any(mark in match[3] for mark in '{["') or match[3].startswith("array of ")
    return (match[1], type_) if shaped else None


_NUMERIC = ("maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "maxLength", "minLength", "maxItems",
            "minItems", "maxProperties", "minProperties", "multipleOf")  # fmt: skip
_ONE = re.compile(rf"({'|'.join(_NUMERIC)})\s?(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)")
_FORMAT = re.compile(rf"format\s?([a-z][a-z0-9]*(?:-[a-z0-9]+)*?)(?=$|(?:{'|'.join(_NUMERIC)})\s?-?\d)")
_STRANGE = re.compile(r"[a-z][A-Za-z]{2,40}(?:-?\d[\w.+-]{0,40}|[A-Z]\w*(?:true|false))|[a-z]+[A-Z][A-Za-z]*\S{1,80}")


def parse_constraints(text: str) -> list[tuple[str, str]] | None:
    """`maximum600`, `formatuuid`, also several run together: each word and its value. None for anything else."""
    found: list[tuple[str, str]] = []
    at = 0
    while at < len(text):
        if match := _ONE.match(text, at):
            found.append((match[1], match[2]))
        elif match := _FORMAT.match(text, at):
            found.append(("format", match[1]))
        else:
            return None
        at = match.end()
    return found or None


def is_strange_constraint(text: str) -> bool:
    """Whether the line has the shape of a constraint, a word run together with a value, that is not known."""
    return len(text) < 100 and _STRANGE.fullmatch(text) is not None and parse_constraints(text) is None


def parse_value(text: str) -> str | None:
    """The value that a line of an enum's list holds: `"ACTIVE"`, `true`, `3`."""
    type_ = parse_type(text) if text[:1] == '"' or text in LITERALS or NUMBER.fullmatch(text) else None
    return type_.values[0] if type_ and len(type_.values) == 1 and not type_.more else None


def is_list_start(text: str) -> bool:
    """Whether the line begins the list of an enum's values or a union's members."""
    return len(text) < 30 and text.casefold().rstrip(":") in ("one of the following", "one of")


# Nodes


def node_of(type_: TypeText, place: Place) -> Node:
    """The type as the line alone tells it: an object has no properties yet, and all that it promises is `lost`."""
    node = Node(type_.kind, place, word=type_.word)
    if type_.values:
        node.enum, node.enum_lost = type_.values, type_.more
    if type_.kind == "object":
        node.lost, node.lost_names = len(type_.names) + type_.more, type_.names
        node.header, node.counted = type_.names, node.lost
    if type_.item:
        node.item = node_of(type_.item, place)
    node.members = [node_of(member, place) for member in type_.members]
    return node


def slot(node: Node) -> Node:
    """Whose children, values and constraints the lines below a property are: behind arrays and maps."""
    while node.item is not None:
        node = node.item
    return node


def set_values(node: Node, values: list[str]) -> None:
    """Gives an enum the list that follows its line, and counts what the list lacks.

    The line itself has the first values; where the list has lost one of them, it goes back to its place.
    """
    first = list(node.enum or ())
    promised = len(first) + node.enum_lost
    if [value for value in values if value in first] == [value for value in first if value in values]:
        known = [*first, *values]
    else:
        known = [*values, *first]
    node.enum = tuple(dict.fromkeys(known))
    node.enum_lost = max(0, promised - len(node.enum))


def odd_values(type_: TypeText, values: list[str]) -> str:
    """What the list of an enum's values lacks of those that its line counts, or has twice, in words; or nothing."""
    while type_.item:
        type_ = type_.item
    promised, listed = len(type_.values) + type_.more, len(set(values))
    if listed < promised:
        named = [f'"{value}"' for value in type_.values if value not in values]
        return f"its line counts {promised} values, {listed} follow" + f"; {', '.join(named)} is not there" * bool(
            named
        )
    return "its list has a value twice" if len(values) > listed else ""


def set_constraint(node: Node, word: str, value: str) -> None:
    """Gives a type one constraint as `parse_constraints` found it."""
    if word == "format":
        node.format = value
    else:
        node.limits[word] = float(value)
