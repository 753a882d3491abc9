"""What the two ways of telling which line belongs to which header have in common: headers, and what they result in.

Lines are numbers here, in the order of the page. Knows nothing of types.
"""

from dataclasses import dataclass, field

from ..facts import Node

ROOT = -1  # the model's own header
STRAY = -2  # no header has a place for the line

MAX_DEPTH = 48

_FIRST = {"id": 0, "token": 1}


@dataclass(frozen=True)
class Header:
    """What one line promises: the names of the first children, and the number of the others."""

    names: tuple[str, ...]
    more: int
    members: bool = False  # the children are members of a union, which have no names

    @property
    def count(self) -> int:
        return len(self.names) + self.more


def order(name: str, *, optional: bool) -> tuple[bool, int, str]:
    """What a page sorts the properties of an object by."""
    return optional, _FIRST.get(name, len(_FIRST)), name.casefold().replace("_", " ")


def keeps_its_header(node: Node) -> bool:
    """Whether the properties of an object are just what its header names and counts, and the unnamed ones in order."""
    named, names = len(node.header), tuple(node.properties)
    keys = [order(prop.name, optional=not prop.required) for prop in node.properties.values()][named:]
    whole = node.counted == len(names) > 0 and names[:named] == node.header and not node.lost
    return whole and keys == sorted(keys) and not any(prop.disputed for prop in node.properties.values())


@dataclass
class Budget:
    """Steps that one page may take, and what they have led to: a page shows the same body several times.

    What is damaged beyond the budget stays unread.
    """

    left: int = 1_200_000
    readings: "dict[object, Reading]" = field(default_factory=dict)


@dataclass
class Reading:
    """The header of every line, and what had to be assumed."""

    parents: list[int]
    lost: dict[int, int] = field(default_factory=dict)  # children that a header lacks, at most
    extra: set[int] = field(default_factory=set)  # lines that the header above does not count
    disputed: set[int] = field(default_factory=set)  # lines that an equally good reading places elsewhere
    damaged: bool = False  # it takes more to be true than a few lost lines
    gave_up: bool = False
