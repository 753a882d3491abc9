"""Reads an official OpenAPI file, 3.0 or 3.1, YAML or JSON, and cuts it to the paths of RealtimeKit.

Unlike `source`, which reads our own files strictly, this takes what others write: dates without quotes, aliases, tags.
"""

import re
from pathlib import Path
from typing import Any

import yaml

from ...source import MAX_DEPTH, Place, SpecError, join
from ...spec import Document
from ..facts import Facts, Unreadable
from . import document

MAX_SIZE = 64_000_000  # bytes; the largest official file has a quarter of that
PATHS = "/realtime/kit/"

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WORDS = {"true": True, "false": False, "null": None, "~": None, "": None}
_INTEGER, _NUMBER = re.compile(r"-?\d{1,18}"), re.compile(r"-?\d{1,18}(\.\d{1,18})?([eE][-+]?\d{1,2})?")
_SURROGATES = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}")
_KEPT = ("openapi", "swagger", "info", "paths", "components")


def read(path: Path) -> Facts:
    """The facts of the file. Raises Unreadable, or SpecError with the place of what is wrong."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_SIZE + 1)
    except OSError as error:
        raise Unreadable(f"{path}: {error.strerror}") from None
    if len(data) > MAX_SIZE:
        raise Unreadable(f"{path}: larger than {MAX_SIZE:,} bytes")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(f"{path}: not UTF-8 text: {error.reason}") from None
    return _facts(_Reader(text, str(path)).document(), str(path))


def _facts(official: Document, source: str) -> Facts:
    tree = official.tree
    if "swagger" in tree:
        raise Unreadable(f"{source}: Swagger {tree['swagger']}; OpenAPI 3.0 or 3.1 is needed")
    version = tree.get("openapi")
    if not isinstance(version, str) or not version.startswith(("3.0", "3.1")):
        raise Unreadable(f"{source}: OpenAPI 3.0 or 3.1 is needed, as in `openapi: 3.1.0`; this says {version!r}")
    if not tree.get("paths"):
        raise Unreadable(f"{source}: no path has {PATHS}")
    facts = document.read(official, source, kind="openapi")
    # Its components have names of their own; answers are compared operation by operation.
    facts.models, facts.sections = {}, {}
    facts.abilities -= {"models"}
    facts.evidence = f"`openapi: {version}`"
    return facts


class _Reader:
    """Plain values from the parser's events, without the paths of other products. Places for everything kept."""

    def __init__(self, text: str, file: str) -> None:
        # JSON writes what is beyond 16 bits as two halves, which YAML does not know.
        self.text = _SURROGATES.sub(_joined, text) if "\\u" in text else text
        self.file = file
        self.places: dict[str, Place] = {}
        self.anchors: dict[str, Any] = {}

    def document(self) -> Document:
        try:
            self.loader = _LOADER(self.text)
            for kind in (yaml.StreamStartEvent, yaml.DocumentStartEvent):
                if not isinstance(self.loader.get_event(), kind):
                    raise Unreadable(f"{self.file} is empty")
            tree = self._value(self.loader.get_event(), "", 0)
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            message = f"not YAML: {error.problem or error.context}"
            raise SpecError(message, Place(self.file, min(line, self.text.count("\n") + 1))) from None
        except yaml.reader.ReaderError as error:
            raise SpecError(f"not YAML: {error.reason}", Place(self.file, 1)) from None
        if not isinstance(tree, dict):
            raise Unreadable(f"{self.file}: an OpenAPI file is a mapping")
        return Document(tree, self.places)

    def _value(self, event: Any, pointer: str, depth: int) -> Any:
        self.places.setdefault(pointer, self._line(event))
        if depth > MAX_DEPTH:
            raise SpecError("nested too deeply", self.places[pointer], pointer)
        if isinstance(event, yaml.AliasEvent):
            return self.anchors.get(event.anchor or "")
        if isinstance(event, yaml.ScalarEvent):
            value: Any = _scalar(event)
        elif isinstance(event, yaml.MappingStartEvent):
            value = self._mapping(pointer, depth)
        else:
            value = []
            while not isinstance(item := self.loader.get_event(), yaml.SequenceEndEvent):
                value.append(self._value(item, f"{pointer}/{len(value)}", depth + 1))
        if event.anchor:
            self.anchors[event.anchor] = value
        return value

    def _line(self, event: Any) -> Place:
        return Place(self.file, event.start_mark.line + 1)

    def _mapping(self, pointer: str, depth: int) -> dict[str, Any]:
        result: dict[str, Any] = {}
        while not isinstance(event := self.loader.get_event(), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                raise SpecError("a key must be a string", self._line(event), pointer)
            key = event.value
            if not _is_kept(pointer, key):
                self._skip()
                continue
            child = join(pointer, key)
            self.places[child] = self._line(event)
            result[key] = self._value(self.loader.get_event(), child, depth + 1)
        return result

    def _skip(self) -> None:
        """Passes over one value."""
        depth = 0
        while True:
            event = self.loader.get_event()
            if isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
                depth += 1
            elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
                depth -= 1
            if depth == 0:
                return


def _is_kept(pointer: str, key: str) -> bool:
    if pointer == "":
        return key in _KEPT
    if pointer == "/paths":
        return PATHS in key + "/"
    return key not in ("example", "examples", "x-codeSamples") or pointer.endswith(("/properties", "/schemas"))


def _scalar(event: Any) -> Any:
    text: str = event.value
    plain, _ = event.implicit
    if not plain:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _NUMBER.fullmatch(text) else text


def _joined(match: re.Match[str]) -> str:
    return match[0].encode().decode("unicode_escape").encode("utf-16", "surrogatepass").decode("utf-16")
