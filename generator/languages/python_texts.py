"""Python's texts: literals, docstrings and Markdown. The one place that escapes; knows nothing of the API."""

import json
import re
import textwrap
from collections.abc import Iterable

WIDTH = 100

# Markdown shows these as they are between backticks, also in the cell of a table.
_PLAIN_CODE = re.compile(r"[\w.\-/{}\[\](),:=|]+( [\w.\-/{}\[\](),:=|]+)*", re.ASCII)


def literal(text: str) -> str:
    """A string literal."""
    return repr(text)


def tuple_literal(words: Iterable[str]) -> str:
    """A tuple of string literals, without the last comma where it is not needed: ruff keeps it on one line then."""
    literals = [literal(word) for word in words]
    return f"({', '.join(literals)}{',' if len(literals) == 1 else ''})"


def toml_literal(text: str) -> str:
    """A string of TOML, which escapes as JSON does."""
    return printable(json.dumps(text, ensure_ascii=False))


def printable(code: str) -> str:
    """Code with an escape for every character that nobody sees, or that makes code look like other code."""
    return "".join(c if c.isprintable() or c == "\n" else _escape(ord(c)) for c in code)


def _escape(character: int) -> str:
    return f"\\u{character:04x}" if character < 0x10000 else f"\\U{character:08x}"


def docstring(text: str, indent: int) -> str:
    """The inside of a docstring: it cannot end it, and its later lines stand below the first."""
    inside = re.sub(r'"(?="|\Z)', r'\\"', text.replace("\\", "\\\\"))
    if "\n" in inside:
        return textwrap.indent(printable(inside), " " * indent).strip() + "\n" + " " * indent
    return printable(inside)


def fill(text: str) -> str:
    """`text` in lines that are not too long; its own lines stay apart."""
    return "\n".join(
        textwrap.fill(line, WIDTH, break_long_words=False, break_on_hyphens=False) for line in text.splitlines()
    )


def hanging(text: str, name: str = "") -> str:
    """An entry of a docstring's section, under a name or without one."""
    return textwrap.fill(
        " ".join(f"{name}: {text}".split()) if name else text,
        WIDTH,
        initial_indent="    ",
        subsequent_indent="        " if name else "    ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def prose(text: str) -> str:
    """A paragraph of Markdown, or a cell of a table. Backticks in it mean what they mean in Markdown."""
    line = printable(" ".join(text.split())).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")
    return re.sub(r"\A(?=[-#>+*=_~\[]|```)", r"\\", line)


def code(text: str) -> str:
    """A span of code in Markdown."""
    if _PLAIN_CODE.fullmatch(text):
        return "`" + text.replace("|", "\\|") + "`"
    return "<code>" + "".join(c if c.isascii() and c.isalnum() else f"&#{ord(c)};" for c in text) + "</code>"
