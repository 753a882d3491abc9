"""Reads flat markdown: the lines of page text, each a paragraph of its own, between headings and navigation.

Blank lines tell nothing here, so a description is told from a property by its shape alone. Without the marks of
markdown the lines are those of page text, and its readers take them.
"""

import re
from collections.abc import Iterator

from ..facts import Facts
from . import method, overview
from .page import Page, clean, fences, group_of

_PART = re.compile(r"^#{2,6} .*Expand ?Collapse\s*$", re.MULTILINE)
_ROUTE = re.compile(r"^(?:GET|POST|PUT|PATCH|DELETE) ?/", re.MULTILINE)
_HEADING = re.compile(r"#{1,6}\s+(.*)")
_INDENTED = "    "


def evidence(text: str) -> str | None:
    found = _PART.search(text)
    if found is None or "<details>" in text or not _ROUTE.search(text):
        return None
    return f"“{found[0].strip()}” and a paragraph for each line"


def read(text: str, source: str) -> Facts:
    plain = list(_plain(text, source))
    parts = {group_of(line) for _, line in plain} - {None, "models"}
    if parts:
        return method.read_lines(plain, Page(source, "markdown-flat"))
    rows = [""] * (plain[-1][0] if plain else 0)
    for number, line in plain:
        rows[number - 1] = line
    facts = overview.read("\n".join(rows), source)
    facts.kind = "markdown-flat"
    return facts


def _plain(text: str, source: str) -> Iterator[tuple[int, str]]:
    """The lines as page text has them; code samples become a line that ends what stands before them."""
    for number, line in fences(text, source):
        if line.startswith(_INDENTED):
            continue
        heading = _HEADING.fullmatch(line.rstrip())
        yield number, clean(heading[1] if heading else line)
