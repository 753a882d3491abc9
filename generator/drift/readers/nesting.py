"""Which line belongs to which header, when all that is known is how many children each header promises.

Where the counts fit, they decide. Where they do not, or lines are left over, `weighing` finds the reading that takes
the least to be true.
"""

from dataclasses import dataclass, field

from .readings import MAX_DEPTH, ROOT, STRAY, Budget, Header, Reading
from .weighing import SHARE, Weigher

__all__ = ["ROOT", "STRAY", "Budget", "Header", "Reading", "by_count", "read"]


def read(
    root: Header | None,
    headers: list[Header | None],
    names: list[str | None],
    optional: list[bool],
    budget: Budget,
) -> Reading:
    """The best reading of the lines below `root`."""
    counted = by_count(root, headers, names)
    if counted and STRAY not in counted.parents:
        return counted
    weighed = _weighed(root, headers, names, optional, budget)
    # What is left over is a line that a header does not count if that explains all of it; else it is of another model.
    return counted if counted and (weighed.lost or STRAY in weighed.parents) else weighed


def _weighed(
    root: Header | None,
    headers: list[Header | None],
    names: list[str | None],
    optional: list[bool],
    budget: Budget,
) -> Reading:
    """The cheapest reading, each once."""
    key = root, tuple(headers), tuple(names), tuple(optional)
    if key not in budget.readings:
        share = Budget(min(budget.left, SHARE))
        before = share.left
        budget.readings[key] = Weigher(root or Header((), 0), headers, names, optional, share).reading()
        budget.left -= before - share.left
    return budget.readings[key]


@dataclass
class _Open:
    """A header whose children are being read."""

    at: int
    header: Header
    count: int = 0
    present: set[str] = field(default_factory=set)

    def takes(self, name: str | None) -> bool:
        if self.header.members != (name is None) or name in self.present:
            return False
        return self.count >= len(self.header.names) or name == self.header.names[self.count]


def by_count(root: Header | None, headers: list[Header | None], names: list[str | None]) -> Reading | None:
    """The reading in which every header has exactly what it promises, if there is one.

    Where lines follow that nothing promises, the header of the next model is lost.
    """
    parents: list[int] = []
    open_ = [_Open(ROOT, root)] if root and root.count else []
    for at, name in enumerate(names):
        if not open_ and parents:
            break
        if not open_ or not open_[-1].takes(name) or len(open_) > MAX_DEPTH:
            return None
        above = open_[-1]
        parents.append(above.at)
        above.count += 1
        if name is not None:
            above.present.add(name)
        if below := headers[at]:
            open_.append(_Open(at, below))
        while open_ and open_[-1].count == open_[-1].header.count:
            open_.pop()
    return None if open_ else Reading([*parents, *[STRAY] * (len(names) - len(parents))])
