"""Words in, identifiers out. Knows no language: reserved words are handed in."""

import re
from collections.abc import Collection

# Digits belong to the letters beside them: ipv4, H264, 100ms.
_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z][a-z0-9]*|[A-Z]+[0-9]*|[0-9]+[a-z]*")


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
    """Two names of the document become one identifier, or one becomes none."""

    def __init__(self, where: str, name: str, problem: str) -> None:
        self.where, self.name = where, name
        super().__init__(f"{where}: {problem}")


def unique(where: str, names: dict[str, str]) -> None:
    """Refuses identifiers that stand for two names. `names` maps each name of the document to its identifier."""
    seen: dict[str, str] = {}
    for name, identifier in names.items():
        if not identifier or not identifier.isidentifier():
            raise NameClash(where, name, f"{name!r} cannot be made an identifier")
        if (other := seen.setdefault(identifier, name)) != name:
            raise NameClash(where, name, f"{other!r} and {name!r} both become {identifier!r}")
