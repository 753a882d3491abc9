"""Reads the markdown that the site itself serves: one page per method, or per resource with its methods and models.

Properties are items of nested lists, each a piece of code: - `name: optional string`. There are no constraints here, and
the values of an enum come without a heading. The page has no end tags; a page that ends inside an item is cut off.
"""

import re

from ..facts import Facts, Unreadable
from .page import MAX_DEPTH, Entry, Page, clean, fences

_ROUTE = re.compile(r"\*\*(get|post|put|patch|delete|head|options)\*\* `(/[^`\s]+)`")
_ITEM = re.compile(r"( *)- `(.+)`")
_HEADING = re.compile(r"(#{1,6})\s+(.*)")


def evidence(text: str) -> str | None:
    routes = sum(1 for _ in _ROUTE.finditer(text))
    if routes:
        return f"{routes} lines such as **get** `/path`"
    return "## Domain Types, and properties as list items" if "## Domain Types" in text and "\n- `" in text else None


def read(text: str, source: str) -> Facts:
    page = Page(source, "site-markdown", limits=False)
    open_: list[Entry] = []
    last = ""
    for number, line in fences(text, source):
        last = line.rstrip() or last
        if item := _ITEM.fullmatch(line.rstrip()):
            _item(page, open_, Entry(clean(item[2]), number), len(item[1]) // 2)
        elif heading := _HEADING.fullmatch(line.rstrip()):
            open_ = []
            page.heading(clean(heading[2]), number, len(heading[1]))
        elif route := _ROUTE.fullmatch(line.strip()):
            open_ = []
            page.operation(route[1], clean(route[2]), number)
    if page.group and (last.count("`") % 2 or last.rstrip().endswith("-")):
        raise Unreadable(f"{source} is cut off: it ends inside {last.strip()[:60]!r}")
    _check_end(page, open_)
    return page.finish()


def _item(page: Page, open_: list[Entry], entry: Entry, depth: int) -> None:
    """Puts an entry below the one that it is indented under."""
    if depth > MAX_DEPTH:
        raise Unreadable(f"{page.source}:{entry.line}: nested too deeply to be the reference")
    while depth > len(open_):  # the line of what it stands below is lost
        _item(page, open_, Entry("", entry.line), len(open_))
    del open_[depth:]
    if open_:
        open_[-1].children.append(entry)
    else:
        page.add(entry)
    open_.append(entry)


def _check_end(page: Page, open_: list[Entry]) -> None:
    """Raises Unreadable where the entries that are open at the end of the page promise more than they have."""
    if not page.group:
        return
    for entry in open_:
        if (short := page.builder.promised(entry) - len(entry.children)) > 0:
            raise Unreadable(f"{page.source} is cut off: it ends {short} lines short of all of {entry.text[:60]!r}")
