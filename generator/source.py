"""Reads one YAML file into plain values and remembers the line of each. Knows neither `$ref` nor OpenAPI."""

import re
from dataclasses import dataclass
from functools import cache
from math import isfinite
from pathlib import Path
from typing import Any, NoReturn

import yaml

# The C parser is ten times faster; PyYAML's wheels carry it for every usual platform.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_RESOLVER: Any = yaml.resolver.Resolver()

MAX_DEPTH = 64

_WORDS = {"true": True, "false": False, "null": None}
_JSON_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
# PyYAML reads YAML 1.1, most others 1.2. These are text to the one and numbers to the others.
_YAML_12_NUMBER = re.compile(r"0o[0-7]+|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


@dataclass(frozen=True, order=True)
class Place:
    """A line of a file of the document; the file's path is relative to the document's folder."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


class SpecError(Exception):
    """The document is wrong, or says something that the generator does not support."""

    def __init__(self, message: str, place: Place | None = None, pointer: str | None = None) -> None:
        self.place, self.pointer = place, pointer
        head = f"{place}: " if place else ""
        super().__init__(head + (f"#{pointer}: {message}" if pointer is not None else message))


def join(pointer: str, *keys: str | int) -> str:
    """`pointer` extended by `keys`, escaped as RFC 6901 wants it."""
    return pointer + "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in keys)


def read(path: Path, file: str, places: dict[str, Place]) -> Any:
    """The content of the file at `path`; fills `places` with the place, in `file`, of every JSON pointer.

    Raises SpecError for a file that is missing, unreadable, empty or not YAML as JSON can hold it.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise SpecError(f"{path}: there is no such file") from None
    except OSError as error:
        raise SpecError(f"{path}: {error.strerror}") from None
    except ValueError as error:
        raise SpecError(f"{str(path)!r} is not the name of a file: {error}") from None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        place = Place(file, data.count(b"\n", 0, error.start) + 1)
        raise SpecError(f"not UTF-8 text: {error.reason}", place) from None
    return _Reader(text, file, places).document()


class _Reader:
    """Plain values from YAML as JSON can hold them.

    Works on the parser's events: its nodes are built by recursion in C, where deep nesting ends the whole process.
    """

    def __init__(self, text: str, file: str, places: dict[str, Place]) -> None:
        self.text, self.file, self.places = text, file, places
        self.lines = text.removesuffix("\n").count("\n") + 1

    def document(self) -> Any:
        try:
            self.loader = _LOADER(self.text)
            self.loader.get_event()
            if not self.loader.check_event(yaml.DocumentStartEvent):
                raise SpecError("the file is empty", Place(self.file, 1))
            self.loader.get_event()
            value = self._value(self.loader.get_event(), "", 0)
            self.loader.get_event()
            if not self.loader.check_event(yaml.StreamEndEvent):
                self._fail(self.loader.get_event(), "", "one file holds one document; a second one begins here")
            return value
        except yaml.MarkedYAMLError as error:
            place = self._place(error.problem_mark or error.context_mark)
            raise SpecError(f"not YAML: {error.problem or error.context}", place) from None
        except yaml.reader.ReaderError as error:
            line = self.text.count("\n", 0, error.position)
            raise SpecError(f"not YAML: {error.reason}", Place(self.file, line + 1)) from None

    def _fail(self, event: Any, pointer: str, message: str) -> NoReturn:
        raise SpecError(message, self._place(event.start_mark), pointer)

    def _place(self, mark: Any) -> Place:
        return Place(self.file, min(mark.line + 1, self.lines))  # the mark of an early end stands behind it

    def _value(self, event: Any, pointer: str, depth: int) -> Any:
        self.places[pointer] = self._place(event.start_mark)
        if depth > MAX_DEPTH:
            self._fail(event, pointer, "nested too deeply")
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, pointer)
        if isinstance(event, yaml.AliasEvent):
            self._fail(event, pointer, "YAML aliases are not supported; use $ref")
        if event.tag is not None:
            self._fail(event, pointer, f"the YAML tag {event.tag} is not supported")
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(pointer, depth)
        items: list[Any] = []
        while not isinstance(event := self.loader.get_event(), yaml.SequenceEndEvent):
            items.append(self._value(event, f"{pointer}/{len(items)}", depth + 1))
        return items

    def _mapping(self, pointer: str, depth: int) -> dict[str, Any]:
        result: dict[str, Any] = {}
        while not isinstance(event := self.loader.get_event(), yaml.MappingEndEvent):
            key = self._scalar(event, pointer) if isinstance(event, yaml.ScalarEvent) else None
            if not isinstance(key, str):
                self._fail(event, pointer, "a key must be a string; quote it")
            if key in result:
                self._fail(event, pointer, f"the key {key!r} stands here twice")
            child = join(pointer, key)
            result[key] = self._value(self.loader.get_event(), child, depth + 1)
            self.places[child] = self._place(event.start_mark)  # the line of the key says more than that of the value
        return result

    def _scalar(self, event: Any, pointer: str) -> Any:
        text: str = event.value
        if event.tag is not None:
            self._fail(event, pointer, f"the YAML tag {event.tag} is not supported")
        plain, _ = event.implicit
        if not plain:
            return text
        if not text:
            self._fail(event, pointer, "there is no value; write null if that is meant")
        kind = _kind(text)
        if kind == "str" and not _YAML_12_NUMBER.fullmatch(text):
            return text
        if text in _WORDS:
            return _WORDS[text]
        if kind in ("int", "float") and (number := _JSON_NUMBER.fullmatch(text)):
            return self._number(event, pointer, text, whole=number.group(2, 3) == (None, None))
        self._fail(event, pointer, f"{text!r} means different things to different YAML readers; quote it")

    def _number(self, event: Any, pointer: str, text: str, *, whole: bool) -> int | float:
        if len(text) > 300 or not isfinite(value := float(text)):
            self._fail(event, pointer, f"the number {text[:20]}... is too large")
        return int(text) if whole else value


@cache
def _kind(text: str) -> str:
    """What YAML 1.1 takes an unquoted word for."""
    tag: str = _RESOLVER.resolve(yaml.ScalarNode, text, (True, False))
    return tag.rpartition(":")[2]
