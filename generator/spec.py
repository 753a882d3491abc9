"""Bundles the files of the OpenAPI document into one tree in which every reference is a JSON pointer.

Knows `$ref` and nothing else of what the document means.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, NoReturn

from . import source
from .source import MAX_DEPTH, Place, SpecError, join

# What a file below the document's folder holds, by its first folder or its name. `paths/` is absent: a reference into
# it is replaced by its target, a reference into one of these by a reference to the component.
COMPONENTS = {"schemas": "schemas", "parameters": "parameters", "responses": "responses"}

# The values of these keys are data, whatever they look like; unless they stand where the document gives names.
LITERALS = ("example", "examples", "default", "const", "enum")
_NAMES = re.compile(r"(?<!/properties)/(properties|responses|schemas|parameters|paths|webhooks)\Z")


@dataclass
class Document:
    """The whole document as one tree, every reference inside it, and the place of each pointer."""

    tree: dict[str, Any] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    listed: set[str] = field(default_factory=set)  # pointers of components that the root file names, referred to or not

    def place(self, pointer: str) -> Place | None:
        """Where `pointer` stands, or the nearest thing around it."""
        while pointer not in self.places and pointer:
            pointer = pointer.rpartition("/")[0]
        return self.places.get(pointer)

    def fail(self, pointer: str, message: str) -> NoReturn:
        raise SpecError(message, self.place(pointer), pointer)

    def at(self, pointer: str) -> Any:
        """What stands at `pointer`. Raises SpecError where nothing does."""
        value: Any = self.tree
        for key in segments(pointer):
            try:
                value = value[int(key) if isinstance(value, list) and key.isdecimal() else key]
            except (KeyError, IndexError, TypeError):
                self.fail(pointer, "is missing")
        return value

    def resolve(self, pointer: str) -> tuple[str, Any]:
        """What stands at `pointer`, references followed, and the pointer where it was found."""
        value = self.at(pointer)
        while isinstance(value, dict) and set(value) == {"$ref"}:
            pointer = str(value["$ref"])[1:]
            value = self.at(pointer)
        return pointer, value


def segments(pointer: str) -> list[str]:
    """The keys that a JSON pointer names."""
    return [key.replace("~1", "/").replace("~0", "~") for key in pointer.split("/")[1:]]


def children(value: Any) -> Iterable[tuple[str | int, Any]]:
    """What a mapping or a list holds, each with its key; of anything else nothing."""
    return value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()


def holds_names(pointer: str) -> bool:
    """Whether the keys of the mapping at `pointer` are names of the document's own, and no words of OpenAPI."""
    return _NAMES.search(pointer) is not None


def is_data(pointer: str, key: str | int) -> bool:
    """Whether the value of `key` in the mapping at `pointer` is data, in which nothing is looked for."""
    return key in LITERALS and not holds_names(pointer)


def references(tree: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Each `$ref` of a tree: the pointer of the object that holds it, and what it says."""
    if isinstance(tree, dict) and "$ref" in tree:
        yield pointer, tree["$ref"]
    for key, value in children(tree):
        if not is_data(pointer, key):
            yield from references(value, join(pointer, key))


def load(path: Path) -> Document:
    """Reads the document at `path` and every file it refers to.

    Raises SpecError with file, line and pointer for whatever is wrong with it.
    """
    document = _Bundler(path).bundle()
    check(document)
    return document


def check(document: Document) -> None:
    """Raises SpecError unless every reference of a bundled document leads somewhere, and none back to itself."""
    targets = dict(references(document.tree))
    for pointer, reference in targets.items():
        if not isinstance(reference, str) or not reference.startswith("#/"):
            document.fail(pointer, f"$ref must be a pointer into the document, this is {reference!r}")
        try:
            document.at(reference[1:])
        except SpecError:
            document.fail(pointer, f"$ref {reference!r} leads nowhere")
    for start in targets:
        seen, pointer = set[str](), start
        while isinstance(value := document.at(pointer), dict) and "$ref" in value:
            if pointer in seen:
                document.fail(pointer, "$ref comes back to itself")
            seen.add(pointer)
            pointer = str(value["$ref"])[1:]


class _Bundler:
    """Collects the files of one document into one tree."""

    def __init__(self, path: Path) -> None:
        self.folder, self.root = path.parent, path.name
        self.files: dict[str, tuple[Any, dict[str, Place]]] = {}
        self.components: dict[str, dict[str, Any]] = {}
        self.hoisted: list[tuple[str, str]] = []  # component files, each with its section
        self.document = Document()

    def bundle(self) -> Document:
        tree, places = self._read(self.root)
        if not isinstance(tree, dict):
            raise SpecError("an OpenAPI document is a mapping", places[""], "")
        version = tree.get("openapi")
        if not isinstance(version, str) or not version.startswith("3.1."):
            place = places.get("/openapi", places[""])
            raise SpecError(f"OpenAPI 3.1 is needed, as in `openapi: 3.1.0`; this says {version!r}", place, "/openapi")
        # Not by way of _value: a $ref in the place of the whole document is nothing that could be followed.
        self.document.places[""] = places[""]
        self.document.tree = {key: self._value(self.root, tree[key], join("", key), join("", key), ()) for key in tree}
        for file, section in self.hoisted:  # the list grows on the way
            for name, value in self.files[file][0].items():
                to = join("/components", section, name)
                self.components[section][name] = self._value(file, value, join("", name), to, ())
        for section, components in self.components.items():
            self._merge(section, components)
        return self.document

    def _read(self, file: str) -> tuple[Any, dict[str, Place]]:
        if file not in self.files:
            places: dict[str, Place] = {}
            self.files[file] = source.read(self.folder / file, file, places), places
        return self.files[file]

    def _merge(self, section: str, components: dict[str, Any]) -> None:
        own: Any = self.document.tree
        for pointer, key in (("/components", "components"), (join("/components", section), section)):
            own = own.setdefault(key, {})
            if not isinstance(own, dict):
                self.document.fail(pointer, "is not a mapping")
        for name, component in components.items():
            pointer = join("/components", section, name)
            if name in own:
                # The root may list a component that nothing else refers to: by its own name, as a reference.
                if own[name] != {"$ref": "#" + pointer}:
                    self.document.fail(pointer, f"{name} stands in the root file and in a file of {section}")
                self.document.listed.add(pointer)
            own[name] = component

    def _value(self, file: str, value: Any, at: str, to: str, trail: tuple[str, ...]) -> Any:
        """`value`, which stands at the pointer `at` of `file`, as it reads at the pointer `to` of the result."""
        place = self.files[file][1][at]
        self.document.places.setdefault(to, place)
        if max(len(trail), to.count("/")) > MAX_DEPTH:
            raise SpecError("nested too deeply", place, to)
        if isinstance(value, dict) and "$ref" in value:
            return self._reference(file, value, at, to, trail)
        result: dict[str | int, Any] = {}
        for key, item in children(value):
            here, there = join(at, key), join(to, key)
            if is_data(to, key):
                result[key] = self._data(file, item, here, there)
            elif to.endswith("/discriminator/mapping"):  # its values are references too
                result[key] = self._mapped(file, item, here, there)
            else:
                result[key] = self._value(file, item, here, there, trail)
        return result if isinstance(value, dict) else list(result.values()) if isinstance(value, list) else value

    def _data(self, file: str, value: Any, at: str, to: str) -> Any:
        self.document.places.setdefault(to, self.files[file][1][at])
        for key, item in children(value):
            self._data(file, item, join(at, key), join(to, key))
        return value

    def _mapped(self, file: str, reference: Any, at: str, to: str) -> str:
        place = self.files[file][1][at]
        self.document.places.setdefault(to, place)
        component = self._reference(file, {"$ref": reference}, at, to, ())
        if not isinstance(component, dict) or set(component) != {"$ref"}:
            raise SpecError(f"{reference!r} is not a component", place, to)
        target: str = component["$ref"]
        return target

    def _reference(self, file: str, value: dict[str, Any], at: str, to: str, trail: tuple[str, ...]) -> Any:
        place, reference = self.files[file][1][at], value["$ref"]
        if not isinstance(reference, str) or "#/" not in reference:
            raise SpecError(f"$ref must read file.yaml#/name or #/name, this is {reference!r}", place, to)
        name, _, pointer = reference.partition("#")
        keys = segments(pointer)
        target = _relative(file, name) if name else file
        if "://" in name or not target:
            raise SpecError(f"$ref {reference!r} leaves this folder; only files in it are read", place, to)
        siblings = {k: self._value(file, v, join(at, k), join(to, k), trail) for k, v in value.items() if k != "$ref"}
        section = COMPONENTS.get(target.partition("/")[0].removesuffix(".yaml"))
        if target == self.root:
            return {"$ref": "#" + join("", *keys), **siblings}  # into the root file: a pointer of the result already
        tree = self._find(target, keys, place, to, reference)
        if section is not None:
            self._hoist(target, section)
            return {"$ref": "#" + join("/components", section, *keys), **siblings}
        if siblings:
            raise SpecError(f"$ref {reference!r} is replaced by its target and can have nothing beside it", place, to)
        if (step := f"{target}#{pointer}") in trail:
            raise SpecError(f"$ref {reference!r} comes back to itself", place, to)
        return self._value(target, tree, join("", *keys), to, (*trail, step))

    def _find(self, target: str, keys: list[str], place: Place, to: str, reference: str) -> Any:
        try:
            tree, _ = self._read(target)
        except SpecError as error:
            if error.place is not None:
                raise
            raise SpecError(f"$ref {reference!r}: {error}", place, to) from None  # the file cannot be read at all
        for key in keys:
            if not isinstance(tree, dict) or key not in tree:
                raise SpecError(f"$ref {reference!r} leads nowhere", place, to)
            tree = tree[key]
        return tree

    def _hoist(self, file: str, section: str) -> None:
        """Makes every top-level entry of a component file a component of the result."""
        if (file, section) in self.hoisted:
            return
        self.hoisted.append((file, section))
        tree, places = self.files[file]
        components = self.components.setdefault(section, {})
        for name in tree:
            pointer = join("/components", section, name)
            if name in components:
                other = self.document.places[pointer]
                raise SpecError(f"{name} stands at {other} too", places[join("", name)], pointer)
            components[name] = None  # for its place in the order; `bundle` follows the references of the file later
            self.document.places[pointer] = places[join("", name)]


def _relative(file: str, name: str) -> str:
    """`name`, seen from the folder of `file`, as a path from the document's folder; empty for one that leaves it."""
    parts: list[str] = [*PurePosixPath(file).parent.parts]
    for part in PurePosixPath(name).parts:
        if part == "..":
            if not parts:
                return ""
            parts.pop()
        elif part.startswith("/"):
            return ""
        else:
            parts.append(part)
    return "/".join(parts)
