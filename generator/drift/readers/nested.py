"""Reads markdown whose nesting is written out: `<details>` around everything that has something below it.

Two dialects go round: a clean one, and one that escapes underscores and brackets, closes up the opening brace and loses
the space before `or`. They differ in spelling only, so one reader takes both. HTML comes here too, as the same tokens.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, NoReturn

from ..facts import Facts, Unreadable
from . import lines
from .page import MAX_DEPTH, ROUTE, Entry, Page, clean, fences

ONE_OF = "One of the following:"
LINK = "Link to this property"

_TAG = re.compile(r"(</?(?:details|summary)\b[^<>]*>)")
_HEADING = re.compile(r"(#{1,6})\s+(.*)")


@dataclass(frozen=True)
class Token:
    """`text` is a paragraph or a heading; the others are the tags that nest, and the link that ends an entry."""

    kind: Literal["text", "heading", "details", "/details", "summary", "/summary", "link"]
    line: int
    text: str = ""
    level: int = 0  # of a heading


def evidence(text: str) -> str | None:
    if "<html" in text[:4000].lower():
        return None
    if "<details>" in text and (LINK in text or "<summary>" in text):
        return "<details> blocks around nested properties"
    return f"“{LINK}” after each property" if f"[{LINK}]" in text else None


def read(text: str, source: str) -> Facts:
    return read_tokens(_tokens(text, source), Page(source, "markdown-nested"))


def _tokens(text: str, source: str) -> Iterator[Token]:
    for number, line in fences(text, source):
        for part in _TAG.split(line):
            if found := _TAG.fullmatch(part):
                name = re.sub(r"[^a-z/]", "", found[0].split()[0])
                yield Token(name, number)  # type: ignore[arg-type]
            elif LINK in part:
                yield Token("link", number)
            elif heading := _HEADING.fullmatch(part.strip()):
                yield Token("heading", number, clean(heading[2]), len(heading[1]))
            elif part.strip():
                yield Token("text", number, clean(part))


def read_tokens(tokens: Iterable[Token], page: Page, *, ended: bool = False) -> Facts:
    """The facts of a page whose entries are nested by `<details>`; `ended` where more than that shows its end."""
    reader = _Reader(page)
    for token in tokens:
        reader.take(token)
    return reader.finish(ended)


class _Reader:
    """Builds entries: one begins with its first paragraph and ends with its link, or where its `<details>` ends."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.open: list[Entry] = []  # the `<details>` we are in
        self.entry: Entry | None = None  # the one that paragraphs belong to
        self.begun = False  # a `<details>` whose first paragraph has not come

    def take(self, token: Token) -> None:
        match token.kind:
            case "heading":
                self._heading(token)
            case "text":
                self._text(token)
            case "details":
                self._open(token)
            case "/summary":
                self.entry, self.begun = None, False
            case "/details":
                self.entry, self.begun = None, False
                if not self.open and self.page.group:
                    self._unbalanced(token, "</details> closes nothing")
                del self.open[-1:]
            case "link":
                self.entry = None
            case "summary":
                pass  # the paragraph that follows says all

    def finish(self, ended: bool) -> Facts:
        if self.open and self.page.group:
            raise Unreadable(f"{self.page.source} is cut off: it ends inside {self.open[-1].text[:60]!r}")
        return self.page.finish(ended=ended)

    def _heading(self, token: Token) -> None:
        if self.open and self.page.group:
            self._unbalanced(token, f"a heading stands inside {self.open[-1].text[:60]!r}")
        self.open, self.entry, self.begun = [], None, False
        self.page.heading(token.text, token.line, token.level)

    def _open(self, token: Token) -> None:
        if len(self.open) >= MAX_DEPTH:
            raise Unreadable(f"{self.page.source}:{token.line}: nested too deeply to be the reference")
        entry = Entry("", token.line)
        self._enter(entry)
        self.open.append(entry)
        self.entry, self.begun = entry, True

    def _text(self, token: Token) -> None:
        if self.begun:
            self.open[-1].text, self.open[-1].line, self.begun = token.text, token.line, False
        elif token.text == ONE_OF:
            self.entry = None
        elif self.entry is not None and not self._link_is_lost(self.entry, token.text):
            self.entry.below.append((token.line, token.text))
        elif self.page.group:
            self.entry = Entry(token.text, token.line)
            self._enter(self.entry)
        elif route := ROUTE.fullmatch(token.text):
            self.page.operation(route[1], route[2], token.line)

    def _link_is_lost(self, entry: Entry, text: str) -> bool:
        """Whether a paragraph below an entry that has nothing inside is rather the next entry."""
        if self.open and entry is self.open[-1]:
            return False
        if lines.parse_value(entry.text) is not None:
            return lines.parse_value(text) is not None
        read = lines.parse_property(text)
        return read is not None and not read.type.unknown_words()

    def _unbalanced(self, token: Token, what: str) -> NoReturn:
        """The converters that write these tags lose none; what belongs where, the rest cannot tell."""
        raise Unreadable(f"{self.page.source}:{token.line}: the page is damaged: {what}")

    def _enter(self, entry: Entry) -> None:
        if self.open:
            self.open[-1].children.append(entry)
        else:
            self.page.add(entry)
