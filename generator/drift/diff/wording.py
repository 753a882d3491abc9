"""What a change is called: in the report under its heading, in the changelog as users of the packages write it."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..findings import Subject
from .pairing import Direct
from .reach import Reach
from .rules import Direction
from .schemas import Change

MOST_CALLS = 4


@dataclass(frozen=True)
class Words:
    it: str  # in the report
    users_it: str  # in the changelog
    old: str
    new: str
    detail: str
    calls: tuple[str, ...]

    def report(self) -> dict[str, str]:
        return {"it": self.it, "old": _short(self.old), "new": _short(self.new), "detail": self.detail,
                "calls": listed(self.calls)}  # fmt: skip

    def changelog(self) -> dict[str, str]:
        return {**self.report(), "it": self.users_it}


def direct_words(change: Direct, calls: Iterable[str]) -> Words:
    return Words(change.it, change.it, change.old.says, change.new.says, change.detail, tuple(map(code, calls)))


def part_words(subject: Subject, change: Change, ways: list[tuple[Reach, Change]], direction: Direction) -> Words:
    """The words for a change inside of a schema, felt in this direction by these ways."""
    calls = tuple(dict.fromkeys(call(reach) for reach, _ in ways))
    path = change.path if subject.model else subject.property
    last = path.rpartition(".")[2] or subject.model or "the answer"
    users = _users(subject, change, ways, direction, listed(calls))
    return Words(named(last), users, change.old.says, change.new.says, change.detail, calls)


def named(path: str, before: str = "", after: str = "") -> str:
    """A path in code style between `before` and `after`; `[]` and `{}` at its end in words."""
    for mark, words in (("[]", "an item of "), ("{}", "a value of ")):
        if path.endswith(mark):
            return words + named(path.removesuffix(mark), before, after)
    return f"{before}`{path}`{after}"


def call(reach: Reach) -> str:
    event = reach.root.operation.removeprefix("event ")
    return code(reach.root.call) if reach.root.call else f"the event `{event}`"


def code(call: str) -> str:
    """A method in code style; an address without a method is in it already."""
    return f"`{call}`" if call.startswith("client.") else call


def _users(subject: Subject, change: Change, ways: list[tuple[Reach, Change]], direction: Direction, calls: str) -> str:
    """The argument of a call, the result of a call, or a field of a model."""
    roots = all(reach.path == reach.root.path for reach, _ in ways)
    if ways and roots and direction == "parameter":
        name = ways[0][0].subject(ways[0][1]).property.partition(".")[2]
        return named(name, "the argument ", f" of {calls}")
    if ways and roots and direction == "request":
        return named(change.path, "the argument ", f" of {calls}") if change.path else f"the body of {calls}"
    if ways and all(reach.subject(other).property in reach.root.results for reach, other in ways):
        return f"the result of {calls}"
    if subject.model is None and ways:
        return named(subject.property, after=f" of what {calls} gives") if subject.property else f"what {calls} gives"
    return named(".".join(part for part in (subject.model, subject.property) if part))


def calls_words(subject: Subject, words: Words, direction: Direction) -> str:
    """Which calls a change in a shared model reaches, for the end of a sentence."""
    return f" ({used(direction)} {listed(words.calls)})" if subject.model and words.calls else ""


def used(direction: Direction) -> str:
    return "comes with" if direction == "response" else "goes into"


def listed(names: Iterable[str]) -> str:
    """`a`, `a and b`, `a, b, c, d and 3 more`."""
    names = list(names)
    shown = names[:MOST_CALLS]
    if len(names) > MOST_CALLS:
        return f"{', '.join(shown)} and {len(names) - MOST_CALLS} more"
    return " and ".join(filter(None, [", ".join(shown[:-1]), shown[-1]])) if shown else ""


def _short(says: str) -> str:
    """What a side says, in a sentence: long texts are in the report's own lines."""
    return says if len(says) <= 120 else says[:117] + "..."
