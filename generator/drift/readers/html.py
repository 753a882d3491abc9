"""Reads the reference's HTML: the tags that nest become the tokens of nested markdown, all else becomes paragraphs."""

from html.parser import HTMLParser

from ..facts import Facts, Unreadable
from .nested import LINK, Token, read_tokens
from .page import Page, clean

_SILENT = {"script", "style", "svg", "nav", "template", "noscript", "title", "pre", "button", "select"}
_INLINE = {"a", "span", "code", "strong", "em", "b", "i", "small", "sup", "sub", "mark", "wbr"}
_VOID = {"br", "img", "input", "meta", "link", "hr", "source", "wbr", "col", "area", "base", "embed", "param", "track"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_PROPERTY = "stldocs-property"


def evidence(text: str) -> str | None:
    start = text[:4000].lower()
    if "<!doctype html" in start or "<html" in start:
        return "an HTML page"
    return f"HTML elements of the class {_PROPERTY}" if f'class="{_PROPERTY}' in text else None


def read(text: str, source: str) -> Facts:
    whole = "<html" in text[:4000].lower()
    parser = _Tokens()
    parser.feed(text)
    if parser.rawdata.strip() or (whole and "</html" not in text[-2000:].lower()):
        raise Unreadable(f"{source} is cut off: the HTML has no end")
    parser.close()
    parser.flush()
    return read_tokens(parser.tokens, Page(source, "html"), ended=True)


class _Tokens(HTMLParser):
    """Text runs together across inline elements; every other element ends the paragraph."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tokens: list[Token] = []
        self.pieces: list[str] = []
        self.line = 0  # where the paragraph began
        self.heading = 0
        self.silent: list[str] = []  # the open elements whose text is not the page's
        self.divs: list[bool] = []  # for each open <div>, whether a property ends with it

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if attributes.get("aria-label") == LINK:
            self.flush()
            self._token("link")
        if tag in _VOID:
            return
        if self.silent or tag in _SILENT:
            if tag in _SILENT:
                self.silent.append(tag)
        elif tag not in _INLINE:
            self.flush()
            self._open(tag, attributes)

    def _open(self, tag: str, attributes: dict[str, str | None]) -> None:
        if tag in _HEADINGS:
            self.heading = int(tag[1])
        elif tag == "div":
            self.divs.append(_PROPERTY in (attributes.get("class") or "").split())
        elif tag in ("details", "summary"):
            self._token(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.silent:
            if tag in self.silent:
                while self.silent.pop() != tag:
                    pass
            return
        if tag in _INLINE or tag in _VOID:
            return
        self.flush()
        if tag in _HEADINGS:
            self.heading = 0
        elif tag == "div" and self.divs and self.divs.pop():
            self._token("link")
        elif tag in ("details", "summary"):
            self._token("/" + tag)

    def handle_data(self, data: str) -> None:
        if not self.silent:
            if not self.pieces:
                self.line = self.getpos()[0]
            self.pieces.append(data)

    def flush(self) -> None:
        """Ends the paragraph."""
        text = clean(" ".join("".join(self.pieces).split()))
        self.pieces = []
        if LINK in text:
            self._token("link")
        elif text:
            kind = "heading" if self.heading else "text"
            self.tokens.append(Token(kind, self.line, text, self.heading))  # type: ignore[arg-type]

    def _token(self, kind: str) -> None:
        self.tokens.append(Token(kind, self.getpos()[0]))  # type: ignore[arg-type]
