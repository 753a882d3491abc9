"""The grammar of types, as one line writes them. Knows nothing of what follows the line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ..facts import Kind

MAX_LINE = 20_000  # no type is longer; what is, is prose or damage
_MAX_DEPTH = 24

_WORDS: dict[str, Kind] = {
    "string": "string",
    "number": "number",
    "integer": "integer",
    "boolean": "boolean",
    "unknown": "unknown",
    "object": "object",
}
LITERALS: dict[str, Kind] = {"true": "boolean", "false": "boolean"}


@dataclass(frozen=True)
class TypeText:
    """A type as a line writes it. Of what follows on other lines it holds the names and the number."""

    kind: Kind
    names: tuple[str, ...] = ()  # of an object: the first properties
    more: int = 0  # properties, values or members that the line counts and does not name
    values: tuple[str, ...] = ()  # of an enum: the first values
    item: "TypeText | None" = None  # of an array or a map
    members: "tuple[TypeText, ...]" = ()  # of a union
    word: str = ""  # a type that is not known
    braces: bool = False  # an object that says what it has; `object` alone does not

    def unknown_words(self) -> list[str]:
        """Every type in it that is not known."""
        inner = [*self.members, *([self.item] if self.item else [])]
        return ([self.word] if self.word else []) + [word for part in inner for word in part.unknown_words()]


_TOKEN = re.compile(r'\s*(?:"([^"]*)"|([{}\[\],])|([^\s"{}\[\],]+))')


class _NotAType(Exception):
    pass


class _Scanner:
    """Reads a type by recursive descent; raises _NotAType where the text is something else."""

    def __init__(self, text: str) -> None:
        self.tokens = list(_tokens(text))
        self.at = 0

    def peek(self, ahead: int = 0) -> tuple[str, str]:
        at = self.at + ahead
        return self.tokens[at] if at < len(self.tokens) else ("end", "")

    def take(self) -> tuple[str, str]:
        token = self.peek()
        self.at += 1
        return token

    def expect(self, mark: str) -> None:
        if self.take() != ("mark", mark):
            raise _NotAType

    def type(self, depth: int = 0) -> TypeText:
        if depth > _MAX_DEPTH:
            raise _NotAType
        parts, more = [self.single(depth)], 0
        while self.peek() == ("word", "or"):
            self.take()
            if self.peek()[0] == "word" and self.peek()[1].isdecimal() and self.peek(1) == ("word", "more"):
                more = int(self.take()[1][:9])
                self.take()
                break
            parts.append(self.single(depth))
        return _union(parts, more)

    def single(self, depth: int) -> TypeText:
        kind, text = self.take()
        if kind == "quoted":
            return TypeText("string", values=(text,))
        if (kind, text) == ("mark", "{"):
            return self.braces()
        if kind != "word":
            raise _NotAType
        if text == "array" and self.peek() == ("word", "of"):
            self.take()
            return TypeText("array", item=self.type(depth + 1))
        if text == "map" and self.peek() == ("mark", "["):
            self.take()
            value = self.type(depth + 1)
            self.expect("]")
            return TypeText("map", item=value)
        # A capital begins the name of a type that stands elsewhere on the site: `array of ResponseInfo { code, message }`.
        if (text == "object" or text[:1].isupper()) and self.peek() == ("mark", "{"):
            self.take()
            return self.braces()
        return _word(text)

    def braces(self) -> TypeText:
        names: list[str] = []
        more = 0
        while self.peek() != ("mark", "}"):
            kind, text = self.take()
            if kind == "word" and text.isdecimal() and self.peek() == ("word", "more"):
                self.take()
                more = int(text[:9])
                break
            if kind not in ("word", "quoted"):
                raise _NotAType
            names.append(text)
            if self.peek() != ("mark", ","):
                break
            self.take()
        self.expect("}")
        return TypeText("object", names=tuple(dict.fromkeys(names)), more=more, braces=True)


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    text = text.rstrip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise _NotAType
        at = match.end()
        quoted, mark, word = match.groups()
        yield ("quoted", quoted) if quoted is not None else ("mark", mark) if mark is not None else ("word", word)


NUMBER = re.compile(r"-?\d{1,18}(\.\d{1,18})?")
_TYPE_WORD = re.compile(r"[A-Za-z][\w.-]{0,63}")


def _word(text: str) -> TypeText:
    if text in _WORDS:
        return TypeText(_WORDS[text])
    if text in LITERALS or NUMBER.fullmatch(text):
        return TypeText(LITERALS.get(text, "number"), values=(text,))
    if not _TYPE_WORD.fullmatch(text) or text in ("or", "of", "more", "optional"):
        raise _NotAType
    return TypeText("unknown", word=text)


def _union(parts: list[TypeText], more: int) -> TypeText:
    """One type of several: values of one kind are an enum, anything else is a union."""
    if len(parts) == 1 and not more:
        return parts[0]
    if all(part.values for part in parts) and len({part.kind for part in parts}) == 1:
        values = tuple(value for part in parts for value in part.values)
        return TypeText(parts[0].kind, values=values, more=more)
    return TypeText("union", members=tuple(parts), more=more)


def parse_type(text: str) -> TypeText | None:
    """The type that a (cleaned) text is, or None; the dialect that closes up `"a"or "b"` and `object {a }` included.

    A single word that is no known type is a type with that `word`: whether it is one, its surroundings must tell.
    """
    if not text or len(text) > MAX_LINE:
        return None
    return _known_type(text) if len(text) < 200 else _parse_type(text)


def _parse_type(text: str) -> TypeText | None:
    try:
        scanner = _Scanner(text)
        found = scanner.type()
    except _NotAType:
        return None
    return found if scanner.peek()[0] == "end" else None


_known_type = lru_cache(maxsize=4096)(_parse_type)  # a page writes the same types again and again
