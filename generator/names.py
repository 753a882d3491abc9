"""Words in, identifiers out. Knows no language: reserved words are handed in."""

import re
from collections.abc import Collection

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+")


def words(name: str) -> list[str]:
    """The words of an identifier in any casing: `getMeetingByID` is get, meeting, by, id."""
    return [word.lower() for word in _WORD.findall(name)]


def snake(name: str) -> str:
    return "_".join(words(name))


def camel(name: str) -> str:
    first, *rest = words(name)
    return first + "".join(word.capitalize() for word in rest)


def pascal(name: str) -> str:
    return "".join(word.capitalize() for word in words(name))


def escape(identifier: str, reserved: Collection[str]) -> str:
    """`identifier`, with an underscore behind it where the language keeps the word for itself."""
    return identifier + "_" if identifier in reserved else identifier


class NameClash(ValueError):
    """Two names of the document become one identifier."""


def unique(where: str, names: dict[str, str]) -> None:
    """Refuses identifiers that stand for two names. `names` maps each name of the document to its identifier."""
    seen: dict[str, str] = {}
    for name, identifier in names.items():
        if not identifier or not identifier.isidentifier():
            raise NameClash(f"{where}: {name!r} cannot be made an identifier")
        if (other := seen.setdefault(identifier, name)) != name:
            raise NameClash(f"{where}: {other!r} and {name!r} both become {identifier!r}")
