"""Reads the text of one method's page: its path, query and body parameters and what it returns, as flat lines.

The lines have the grammar of an overview, but no header above the first of them counts how many there are. What stands
before the first heading and after the last property (curl, JSON) is not read; a page without that end is cut off.
"""

import re
from collections.abc import Iterable

from ...source import Place
from ..facts import Facts, Note, Property, Unreadable, walk
from . import lines, tree
from .flatlines import FlatLines
from .nesting import Budget
from .page import ROUTE, Page, clean, group_of

_PARTS = re.compile(r"^(?:(?:Path|Query|Body) ?Parameters|Returns).{0,20}Expand ?Collapse\s*$", re.MULTILINE)
_SAMPLE = re.compile(r"curl |[{\[]$|```|\d{3} example|Returns ?Examples$|HTTP$|import |package |from \w+ import ")
_MAX_ENTRIES = 10_000
_TRIES = 4  # how many more properties than the plain reading finds are tried, where lines are lost


def evidence(text: str) -> str | None:
    found = _PARTS.search(text)
    return f"“{found[0].strip()}” and properties as plain lines" if found else None


def read(text: str, source: str) -> Facts:
    numbered = ((number, clean(line)) for number, line in enumerate(text.splitlines(), 1))
    return read_lines(numbered, Page(source, "method-text"))


def read_lines(numbered: Iterable[tuple[int, str]], page: Page) -> Facts:
    """The facts of a method's page from its cleaned lines."""
    title = before = ""
    budget = Budget()
    part: list[tuple[int, str]] | None = None
    for number, line in numbered:
        if group_of(line):
            _close(page, part, budget)
            page.heading(line, number)
            part = []
        elif part is not None and (_SAMPLE.match(line) or (line and line == title)):
            _close(page, part, budget)
            page.heading("", number)
            part = None
        elif part is not None:
            part.append((number, line))
        elif route := ROUTE.fullmatch(line):
            page.operation(route[1], route[2], number)
            title = before
        before = line or before
    return page.finish()


def _close(page: Page, part: list[tuple[int, str]] | None, budget: Budget) -> None:
    if part:
        page.add_properties(*_properties(part, page.source, budget))


def _properties(part: list[tuple[int, str]], source: str, budget: Budget) -> tuple[dict[str, Property], list[Note]]:
    """The properties of one part, in the reading that leaves the least unexplained."""
    entries, notes = _entries(part, source)
    place = Place(source, part[0][0])
    if len(entries) > _MAX_ENTRIES:
        raise Unreadable(f"{source}:{part[0][0]}: more than {_MAX_ENTRIES} properties follow, which no method has")
    count, best = _count(entries), None
    for top in range(count, min(count + _TRIES, len(entries)) + 1):
        header = lines.TypeText("object", more=top, braces=True)
        node, more = tree.build(header, place, entries, budget)
        missing = sum(inner.lost for _, inner in walk(node)) + len(more)
        if best is None or missing < best[0]:
            best = missing, node, more
        if not missing:
            break
    return (best[1].properties, notes + best[2]) if best else ({}, notes)


def _entries(part: list[tuple[int, str]], source: str) -> tuple[list[tree.Entry], list[Note]]:
    reader = FlatLines()
    for number, line in part:
        if line:
            reader.take(line, Place(source, number))
        else:
            reader.skip()
    return reader.entries, reader.notes


def _count(entries: list[tree.Entry]) -> int:
    """How many of the entries are at the top, if each header has all that it counts."""
    top, owed = 0, 0
    for entry in entries:
        if owed:
            owed -= 1
        else:
            top += 1
        inner = entry.type
        while inner.item:
            inner = inner.item
        owed += len(inner.names) + len(inner.members) + (inner.more if not inner.values else 0)
    return top
