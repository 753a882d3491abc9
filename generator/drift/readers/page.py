"""What the pages in markdown and HTML have in common: headings, operations, and the parts of an operation.

Readers hand over headings, routes and entries in the page's order; `Page.finish` makes facts of them. What a page does
not have it does not say: a page that shows nothing but paths is collapsed, and refused.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from ...source import Place
from ..facts import Ability, Facts, Node, Note, Operation, Property, Unreadable, add_operation
from . import lines
from .entries import Builder, Entry

__all__ = ["MAX_DEPTH", "ROUTE", "Entry", "Page", "clean", "fences", "group_of", "resource_of"]

MAX_DEPTH = 40

ROUTE = re.compile(r"(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s*(/[^\s/]\S*)", re.IGNORECASE)

Part = Literal["path", "query", "header", "body", "returns", "models"]

# A heading without its spaces, which some writers lose and others add.
_PARTS: dict[str, Part] = {
    "pathparameters": "path",
    "queryparameters": "query",
    "headerparameters": "header",
    "cookieparameters": "header",
    "bodyparameters": "body",
    "returns": "returns",
    "models": "models",
    "domaintypes": "models",
}
_SUFFIX = re.compile(r"(json|formdata)?(expandcollapse)?$")

_LINK = re.compile(r"\[([^\[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*\)")
_ANCHOR = re.compile(r"</?(?:a|code|em|strong|span|br)\b[^<>]*>")


def clean(line: str) -> str:
    """The line without the marks of markdown and of inline HTML."""
    line = line[: lines.MAX_LINE]
    if "<" in line:
        line = _ANCHOR.sub("", line)
    line = lines.clean(line)
    return _LINK.sub(r"\1", line) if "](" in line else line


def fences(text: str, source: str) -> Iterator[tuple[int, str]]:
    """The lines outside code samples and front matter, numbered from 1. Raises Unreadable where a sample never ends."""
    fence, front = 0, text.startswith("---\n") and "\n---" in text[4:4000]
    for number, line in enumerate(text.splitlines(), 1):
        if front:
            front = number == 1 or not line.startswith("---")
        elif line.lstrip().startswith("```"):
            fence = 0 if fence else number
        elif not fence:
            yield number, line
    if fence:
        raise Unreadable(f"{source} is cut off: it ends inside the code sample that begins at line {fence}")


def group_of(heading: str) -> Part | None:
    """Which part of a page a heading begins."""
    return _PARTS.get(_SUFFIX.sub("", re.sub(r"\s", "", heading).lower()))


def resource_of(heading: str) -> str | None:
    """The part of the reference that a heading names: `Realtime KitMeetings` is Meetings."""
    found = re.fullmatch(r"Realtime ?Kit\s*(.*)", heading)
    return found[1] if found else None


@dataclass
class _Group:
    part: Part
    section: str
    operation: Operation | None
    entries: list[Entry] = field(default_factory=list)
    properties: dict[str, Property] = field(default_factory=dict)  # where a reader has built them itself


class Page:
    """Collects the parts of one page, then makes facts of them."""

    def __init__(self, source: str, kind: str, *, limits: bool = True) -> None:
        self.source, self.kind, self.limits = source, kind, limits
        self.builder = Builder(source)
        self.operations: list[Operation] = []
        self.groups: list[_Group] = []
        self.group: _Group | None = None
        self.level = self.last_level = 0  # of the heading that began the group, and of the last one
        self.section = ""
        self.whole = False  # the page of the whole resource, rather than of a part of it
        self.titles: list[int] = []  # the levels of headings that no operation has followed
        self.routed: set[int] = set()  # the levels of headings that operations have followed

    def heading(self, text: str, line: int, level: int = 0) -> None:
        self.last_level = level
        part = group_of(text)
        if part is None and self.group and level > self.level:
            return  # the name of a model, above it
        resource = resource_of(text)
        self.whole = self.whole or resource is not None
        if resource is not None or level == 1:
            self.section = text if resource is None else resource
        self.group, self.level = None, level
        if part is None and resource is None:
            self.titles.append(level)
        if part is not None:
            operation = self.operations[-1] if self.operations and part != "models" else None
            self.group = _Group(part, self.section, operation)
            self.groups.append(self.group)

    def operation(self, method: str, path: str, line: int) -> None:
        self.group = None
        if self.titles and self.titles[-1] == self.last_level:
            self.titles.pop()
            self.routed.add(self.last_level)
        # Right below the title of the page stands the operation of a method's page, and the title is its own.
        sections = [self.section] if self.section and self.last_level != 1 else []
        self.operations.append(Operation(method.upper(), path, Place(self.source, line), sections=sections))

    def add(self, entry: Entry) -> None:
        if self.group:
            self.group.entries.append(entry)

    def add_properties(self, properties: dict[str, Property], notes: list[Note]) -> None:
        if self.group:
            self.group.properties = properties
            self.builder.notes += notes

    def unexpected(self, line: int, text: str) -> None:
        self.builder.note("unexpected-line", line, text)

    def finish(self, *, ended: bool = False) -> Facts:
        """Raises Unreadable for a page without operations and models, and for one that shows nothing of them.

        An example follows the last part of a method, so a page that ends inside one is cut off; unless it has `ended`.
        """
        if self.group and self.group.part != "models" and not ended:
            raise Unreadable(f"{self.source} is cut off: it ends inside a list of properties, no example follows")
        facts = Facts(self.source, self.kind, frozenset())
        for group in self.groups:
            if group.part == "models":
                self._models(facts, group)
            elif group.operation:
                self._part(group.operation, group)
        for operation in self.operations:
            self._enter(facts, operation)
        facts.lost_operations = sum(level in self.routed for level in self.titles)
        facts.notes = self.builder.notes
        facts.abilities = self._abilities(facts)
        return facts

    def _models(self, facts: Facts, group: _Group) -> None:
        for entry in group.entries:
            model = self.builder.model(entry)
            if model is None:
                names = frozenset(self.builder.names(entry.children))
                facts.lost_models.append((Place(self.source, entry.line), names))
                continue
            name, node = model
            if name in facts.models:
                self.builder.note("doubled-line", entry.line, f"the model {name} stands here twice; the first is taken")
                continue
            facts.models[name] = node
            if group.section:
                facts.sections[name] = group.section

    def _part(self, operation: Operation, group: _Group) -> None:
        header = lines.parse_header(group.entries[0].text) if len(group.entries) == 1 else None
        if group.part == "returns" and header:  # some pages name the model first
            named = self.builder.model(group.entries[0])
            if named:
                operation.model, operation.returns = named
            return
        properties = group.properties or self.builder.properties(group.entries)
        if not properties:
            return
        if group.part == "path":
            operation.path_parameters = operation.path_parameters or properties
        elif group.part == "query":
            operation.query = operation.query or properties
        elif group.part == "body":
            operation.body = operation.body or self._object(properties, group)
        elif group.part == "returns":
            operation.returns = operation.returns or self._object(properties, group)

    def _object(self, properties: dict[str, Property], group: _Group) -> Node:
        first = next(iter(properties.values()))
        lost = self.builder.lost(group.entries, properties)
        return Node("object", first.place, properties=properties, lost=lost)

    def _enter(self, facts: Facts, operation: Operation) -> None:
        # Where a page shows the parameters of the path it shows all; without them it may have lost any.
        if operation.path_parameters and operation.query is None:
            operation.query = {}
        kept = add_operation(facts, operation)
        for name in ("path_parameters", "query", "body", "returns"):
            if getattr(kept, name) is None:
                setattr(kept, name, getattr(operation, name))

    def _abilities(self, facts: Facts) -> frozenset[Ability]:
        shown = [o for o in facts.operations.values() if o.path_parameters or o.query or o.body or o.returns]
        if not facts.operations and not facts.models:
            raise Unreadable(f"{self.source}: no operation and no model is on the page; it is not the reference")
        if not shown and not facts.models:
            raise Unreadable(f"{self.source}: the page is collapsed: it names operations and shows nothing of them")
        abilities: set[Ability] = {"limits", "formats"} if self.limits else set()
        if shown:
            abilities |= {"parameters", "bodies"}
        if facts.models and (self.whole or sum(group.part == "models" for group in self.groups) > 1):
            abilities |= {"operations", "models"}
        return frozenset(abilities)
