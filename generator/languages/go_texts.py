"""Go's texts: literals, comments and struct tags. The one place that escapes; knows nothing of the API.

Comments come out as gofmt leaves them.
"""

import re
import textwrap
import unicodedata
from collections.abc import Iterable, Iterator

WIDTH = 116

# At the start of a line these make a heading, a list, a link or a build constraint of it.
_MARKER = re.compile(r"[-*+•#\[]|[0-9]+[.)]")

# What encoding/json takes in the name of a field, beside letters and digits.
_IN_TAGS = frozenset("!#$%&()*+-./:;<=>?@[]^_{|}~ ")

# A word that a summary may begin with: a verb, such as "Get".
_VERB = re.compile(r"[A-Z][a-z]+")

_ARTICLES = ("A ", "An ", "All ", "Any ", "One ", "The ")
_QUESTIONS = ("What ", "How ", "Whether ", "Where ", "Who ", "Which ", "When ", "Why ")


def literal(text: str) -> str:
    """A string literal."""
    return '"' + printable(text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")) + '"'


def printable(code: str) -> str:
    """Code with an escape for every character that nobody sees, or that makes code look like other code."""
    return "".join(c if c.isprintable() else _escape(ord(c)) for c in code)


def _escape(character: int) -> str:
    return f"\\u{character:04x}" if character < 0x10000 else f"\\U{character:08x}"


def fits_tag(name: str) -> bool:
    """Whether encoding/json can read and write a field of this name; a lone hyphen means "no field" there."""
    fitting = (c in _IN_TAGS or unicodedata.category(c) in ("Lu", "Ll", "Lt", "Lm", "Lo", "Nd") for c in name)
    return name not in ("", "-") and all(fitting)


def comment(paragraphs: Iterable[str], indent: str = "") -> list[str]:
    """The lines of a comment."""
    lines: list[str] = []
    for text in filter(str.strip, paragraphs):
        lines += ["//"] if lines else []
        line = _sentence(text)
        lines += _filled("\\" + line if _MARKER.match(line) else line, "// ", "// ", indent)
    return [indent + line for line in lines]


def items(entries: Iterable[tuple[str, str]]) -> Iterator[str]:
    """The lines of a list in a comment, each entry with its name."""
    for name, text in entries:
        yield from _filled(_sentence(f"{name}: {text}"), "//   - ", "//     ", "")


def _filled(text: str, first: str, later: str, indent: str) -> list[str]:
    glued = re.sub(f" (?={_MARKER.pattern})", "\0", text)  # so that no line begins with a marker
    lines = textwrap.wrap(
        glued,
        WIDTH - 4 * len(indent),
        initial_indent=first,
        subsequent_indent=later,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace("\0", " ") for line in lines]


def _sentence(text: str) -> str:
    """`text` in one line that ends as a sentence does, with the quotation marks that gofmt would put there."""
    line = re.sub("```|``", lambda found: "“" if found[0] == "``" else found[0], printable(" ".join(text.split())))
    line = line.replace("''", "”")
    return line if line[-1:] in (".", "!", "?", ":") else line + "."


def doing(name: str, summary: str) -> str:
    """What a method does, beginning with its name: "GetChat gets the chat of a session"."""
    verb, _, rest = summary.partition(" ")
    if _VERB.fullmatch(verb) and rest and not summary.startswith((*_ARTICLES, *_QUESTIONS)):
        return f"{name} {_third_person(verb.lower())} {rest}"
    return named(name, summary)


def named(name: str, description: str) -> str:
    """What something is, beginning with its name: "Meeting is a meeting"."""
    if description.startswith((*_ARTICLES, *_QUESTIONS)):
        return f"{name} is {description[0].lower()}{description[1:]}"
    return apart(name, description)


def apart(name: str, description: str) -> str:
    """A name and what there is to say about it: "ChatDownload - link to the chat"."""
    if not description.split():
        return f"{name} is not described"
    starts_a_word = description[1:2].islower() or description[1:2] == " "
    return f"{name} - {description[0].lower() if starts_a_word else description[0]}{description[1:]}"


def _third_person(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"
