"""Where a change inside a pair of schemas is felt: the operations and events, and the paths in them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...source import MAX_DEPTH
from ..findings import Subject
from .rules import Direction
from .schemas import Change, Pair, joined

MOST_PATHS = 20  # ways from one root to one pair; a schema that refers back to itself has no end of them


@dataclass(frozen=True)
class Root:
    """A schema that an operation or an event begins with."""

    operation: str  # `GET /path`, or `event name`
    call: str  # `client.meetings.get`; empty for an event
    direction: Direction
    path: str  # of the schema itself: `body`, `query.page_no`, empty for an answer
    pair: Pair
    results: tuple[str, ...] = ()  # of an answer: the paths at which its payload may stand


@dataclass(frozen=True)
class Reach:
    """A way from a root to a pair."""

    root: Root
    path: str  # of the pair's own root, seen from the operation

    def subject(self, change: Change) -> Subject:
        return Subject(operation=self.root.operation, property=joined(self.path, change.path))


Edges = Mapping[Pair, list[tuple[str, Pair]]]


def reached(roots: list[Root], changed: set[Pair], edges: Edges) -> dict[Pair, list[Reach]]:
    """Every way from `roots` to the pairs that changed."""
    leading = _leading(changed, edges)
    found: dict[Pair, list[Reach]] = {pair: [] for pair in changed}
    for root in roots:
        if root.pair in leading:
            counts: dict[Pair, int] = {}
            for pair, path in _ways(root.pair, root.path, edges, leading, (), counts):
                if pair in changed:
                    found[pair].append(Reach(root, path))
    return found


def _ways(
    pair: Pair, path: str, edges: Edges, leading: set[Pair], trail: tuple[Pair, ...], counts: dict[Pair, int]
) -> Iterator[tuple[Pair, str]]:
    counts[pair] = counts.get(pair, 0) + 1
    if pair in trail or counts[pair] > MOST_PATHS or len(trail) > MAX_DEPTH:
        return
    yield pair, path
    for step, target in edges.get(pair, ()):
        if target in leading:
            yield from _ways(target, joined(path, step), edges, leading, (*trail, pair), counts)


def _leading(changed: set[Pair], edges: Edges) -> set[Pair]:
    """The pairs from which a changed one is reached, those included."""
    back: dict[Pair, list[Pair]] = {}
    for start, ends in edges.items():
        for _, end in ends:
            back.setdefault(end, []).append(start)
    found, waiting = set(changed), list(changed)
    while waiting:
        for before in back.get(waiting.pop(), ()):
            if before not in found:
                found.add(before)
                waiting.append(before)
    return found
