"""Which format a page has, and the reader for it. One row for each format; the first that finds its evidence is taken.

Pages only: our own document, an official OpenAPI file and a snapshot are never guessed, the command says what they are.
"""

from collections.abc import Callable

from ..facts import Facts, Unreadable
from . import html, markdown, method, nested, overview, refusals, site

Evidence = Callable[[str], str | None]
Read = Callable[[str, str], Facts]

# From the most particular evidence to the least: each later one would take some pages of those before it.
READERS: list[tuple[str, Evidence, Read]] = [
    ("html", html.evidence, html.read),
    ("markdown-nested", nested.evidence, nested.read),
    ("site-markdown", site.evidence, site.read),
    ("markdown-flat", markdown.evidence, markdown.read),
    ("method-text", method.evidence, method.read),
    ("overview-text", overview.evidence, overview.read),
]

FORMATS = [name for name, _, _ in READERS]


def detect(text: str, source: str) -> tuple[str, str]:
    """The format of a page and the evidence for it. Raises Unreadable, with a name for what the text is instead."""
    refusals.refuse(text, source)
    for name, evidence, _ in READERS:
        if found := evidence(text):
            return name, found
    raise refusals.unrecognised(text, source)


def read_page(text: str, source: str, format_: str | None = None) -> Facts:
    """The facts of a page, which name `source` as their file; `format_` overrides what the page seems to be.

    Raises Unreadable for whatever is not a whole page of the reference's HTTP tab.
    """
    if format_ is None:
        format_, evidence = detect(text, source)
    else:
        refusals.refuse_size(text, source)
        evidence = "as the command says"
    reader = next((read for name, _, read in READERS if name == format_), None)
    if reader is None:
        raise Unreadable(f"{format_!r} is no format of a page; there are {', '.join(FORMATS)}")
    facts = reader(text.replace("\r\n", "\n").replace("\r", "\n"), source)
    facts.evidence = evidence
    return facts
