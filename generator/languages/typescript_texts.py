"""TypeScript's texts: literals, keys, comments, and lists that break where prettier breaks them. The one place that
escapes; knows nothing of the API."""

import json
import re
import textwrap
from collections.abc import Iterable

WIDTH = 120  # of code, as package.json tells prettier

_CODE_SPAN = re.compile(r"(`[^`]+`)")
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f", "\v": "\\v"}
_UNBROKEN = "\ufffe"  # no character: stands for a blank at which no line breaks


def literal(text: str) -> str:
    """A string literal, in the quotes that need fewer escapes."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    return quote + _printable("".join("\\" + c if c == quote else _ESCAPES.get(c, c) for c in text)) + quote


def json_literal(text: str) -> str:
    """A string of JSON."""
    return _printable(json.dumps(text, ensure_ascii=False))


def key(name: str) -> str:
    """The name of a property, in quotes where it needs them."""
    return name if _is_name(name) else literal(name)


def _is_name(text: str) -> bool:
    return text.replace("$", "_").isidentifier()


def member(thing: str, name: str) -> str:
    """A property of a thing."""
    return f"{thing}.{name}" if _is_name(name) else f"{thing}[{literal(name)}]"


def _printable(code: str) -> str:
    """Code with an escape for every character that nobody sees, or that makes code look like other code."""
    return "".join(c if c.isprintable() or c == "\n" else _escape(c) for c in code)


def _escape(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))


def prose(text: str) -> str:
    """A line of a comment in which nothing is a tag, markup or the end of the comment. Backticks mean what they mean in
    Markdown; blanks between them do not break."""
    line = " ".join(_printable(" ".join(text.split())).split())
    parts = []
    for part in _CODE_SPAN.split(line):
        if _CODE_SPAN.fullmatch(part):
            parts.append(part.replace("*/", "*\\/").replace(" ", _UNBROKEN))
        else:
            parts.append(re.sub(r"[\\{}@<>`]|(?<=\*)/", r"\\\g<0>", part))
    return "".join(parts)


def code(text: str) -> str:
    """A span of code, for `prose`; there is no way to have a backtick in it."""
    return "`" + text.replace("`", "'") + "`"


def link(name: str) -> str:
    """What editors make a link to a declaration of."""
    return f"{{@link{_UNBROKEN}{name}}}"


def comment(paragraphs: Iterable[str], tags: Iterable[tuple[str, str]] = (), indent: int = 0) -> str:
    """A comment for editors and readers: paragraphs of `prose`, then the entries of tags (`@param x -`, its text). Its
    later lines are indented as the first one will be. Nothing where there is nothing to say."""
    width = WIDTH - indent - len(" * ")
    filled = ["\n".join(_fill(text, width)) for text in paragraphs if text]
    listed = [f"{head} {text}".strip() for head, text in tags]
    if not filled and not listed:
        return ""
    if len(filled) == 1 and not listed and "\n" not in filled[0] and len(filled[0]) + indent + 7 <= WIDTH:
        return f"/** {filled[0]} */".replace(_UNBROKEN, " ")
    lines = "\n\n".join(filled).split("\n") if filled else []
    if listed:
        lines += [*([""] if lines else []), *(line for text in listed for line in _fill(text, width, "  "))]
    return f"\n{' ' * indent}".join(["/**", *(f" * {line}".rstrip() for line in lines), " */"]).replace(_UNBROKEN, " ")


def _fill(text: str, width: int, later: str = "") -> list[str]:
    return textwrap.wrap(text, width, subsequent_indent=later, break_long_words=False, break_on_hyphens=False)


def listed(head: str, items: Iterable[str], tail: str, indent: int = 0, pad: str = "") -> list[str]:
    """`head`, the items with commas between them, and `tail`: one line, or a line for each item where one is too long.
    The first line comes without its indentation. `pad` stands inside the brackets of imports."""
    items = list(items)
    line = f"{head}{pad}{', '.join(items)}{pad}{tail}" if items else head + tail
    if indent + len(line) <= WIDTH or not items:
        return [line]
    return [head, *(f"{' ' * (indent + 2)}{item}," for item in items), f"{' ' * indent}{tail}"]


def union(head: str, members: Iterable[str], tail: str, indent: int = 0) -> list[str]:
    """`head` and the members of a union: on its line, on the next one, or each on one of its own. As `listed`."""
    members = list(members)
    together = " | ".join(members) + tail
    inside = " " * (indent + 2)
    if indent + len(head) + 1 + len(together) <= WIDTH:
        return [f"{head} {together}"]
    if len(inside) + len(together) <= WIDTH or len(members) == 1:
        return [head, inside + together]
    *first, last = (f"{inside}| {one}" for one in members)
    return [head, *first, last + tail]
