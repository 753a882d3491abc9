"""Weighs every reading of lines of which some are lost, by what it takes to be true, and chooses the cheapest.

Dynamic programming from the last line to the first: for each header, every place where its subtree can end.
"""

from .readings import MAX_DEPTH, ROOT, STRAY, Budget, Header, Reading, order

# What a departure from the promises costs. Readings within the margin of the cheapest count as equally good, so one
# break of the alphabetical order decides between two readings, and nothing smaller does.
_LOST = 10  # the first lost child of a header
_LOST_AGAIN = 6  # each further one
_LOST_NAMED = 6  # more for one that the header names
_LOST_MEMBER = 2  # unions of plain types often are not spelt out
_EXTRA = 22  # a child that the header does not count
_ONLY_EXTRA = 12  # the same where nothing else is wrong: the cost that is tried first
_STRAY = 14  # a line that belongs nowhere; a lost header leaves its children so
_STRAY_AGAIN = 2  # each one right after it
_STRAY_HEADER = 10  # more for a line that promises children and does not take them along
_OUT_OF_ORDER = 16  # required before optional, each by the alphabet
_MARGIN = 2
_DAMAGED = 24  # above this it is more than a few lost lines, and what an object has and has not, is a guess

_CAPS = (_ONLY_EXTRA, 16, 32, 64, 128, 256, 512)
_READINGS = 12  # equally good readings that are looked at
SHARE = 300_000  # steps for one model
_STATES = 8  # of the ways to come to a line, so many are followed
_ENDS = 12  # of the places where a subtree can end, so many are looked at

# Half of a header's children: the next line, the number of children that the header does not name, bits of those that
# it names, the last child (for the order), whether the line before was a stray.
_State = tuple[int, int, int, int, bool]
# The state before, the line taken, the cost of that with all below it, and the line's fate: child, extra, stray with
# what is below it, alone without.
_Step = tuple[_State, int, int, str]
_Lines = dict[int, tuple[int, str]]  # line -> its header and its fate


class Weigher:
    """Finds the readings of the lines of one model."""

    def __init__(
        self,
        root: Header,
        headers: list[Header | None],
        names: list[str | None],
        optional: list[bool],
        budget: Budget,
    ) -> None:
        self.root, self.headers, self.names, self.budget = root, headers, names, budget
        self.keys = [
            order(name, optional=late) if name is not None else None for name, late in zip(names, optional, strict=True)
        ]

    def reading(self) -> Reading:
        for cap in _CAPS:
            best = self._solve(cap)
            if best is not None and best + _MARGIN > cap and cap != _ONLY_EXTRA:
                self._solve(best + _MARGIN)
            if self.budget.left <= 0:
                break
            if best is not None:
                return self._chosen(best + _MARGIN)
        return Reading([STRAY] * len(self.names), lost={ROOT: self.root.count}, gave_up=True)

    def _solve(self, cap: int) -> int | None:
        """Finds the readings that cost no more than `cap`; returns the least cost."""
        self.cap = cap
        self.ends: dict[int, dict[int, int]] = {}  # line -> where its subtree can end -> the least cost
        self.steps: dict[int, dict[_State, list[_Step]]] = {}
        self.best: dict[int, dict[_State, int]] = {}
        self.depth: dict[int, int] = {}
        for at in range(len(self.names) - 1, ROOT - 1, -1):
            header = self.root if at == ROOT else self.headers[at]
            self.ends[at], self.depth[at] = {at + 1: 0}, 1
            if header is not None:
                self.ends[at] = self._ends(at, header)
                below = (step[1] for steps in self.steps[at].values() for step in steps)
                self.depth[at] = 1 + max((self.depth[child] for child in below), default=0)
            if self.depth[at] > MAX_DEPTH:
                self.budget.left = 0
            if self.budget.left <= 0:
                return None
        return self.ends[ROOT].get(len(self.names))

    def _ends(self, head: int, header: Header) -> dict[int, int]:
        start: _State = (head + 1, 0, 0, -1, False)
        best: dict[_State, int] = {start: 0}
        steps: dict[_State, list[_Step]] = {start: []}
        waiting: dict[int, list[_State]] = {start[0]: [start]}
        ends: dict[int, int] = {}
        for at in range(start[0], len(self.names) + 1):
            for state in sorted(waiting.pop(at, ()), key=best.__getitem__)[:_STATES]:
                total = best[state] + self._missing(header, state)
                if total <= self.cap:
                    ends[at] = min(ends.get(at, total), total)
                self._follow(header, state, best, steps, waiting)
            if not waiting or self.budget.left <= 0:
                break
        self.steps[head], self.best[head] = steps, best
        if head != ROOT and len(ends) > _ENDS:
            ends = dict(sorted(ends.items(), key=lambda end: end[1])[:_ENDS])
        return ends

    def _follow(
        self,
        header: Header,
        state: _State,
        best: dict[_State, int],
        steps: dict[_State, list[_Step]],
        waiting: dict[int, list[_State]],
    ) -> None:
        """Enters where the next line can lead to."""
        sofar = best[state]
        for to, step in self._moves(header, state):
            self.budget.left -= 1
            cost = sofar + step[2]
            if cost > self.cap:
                continue
            known = best.get(to)
            if known is None:
                waiting.setdefault(to[0], []).append(to)
                steps[to] = []
            steps[to].append(step)
            if known is None or cost < known:
                best[to] = cost

    def _missing(self, header: Header, state: _State) -> int:
        if header.members:
            return _LOST_MEMBER * max(0, header.more - state[1])
        named = len(header.names) - state[2].bit_count()
        lost = named + max(0, header.more - state[1])
        return (_LOST + _LOST_AGAIN * (lost - 1) + _LOST_NAMED * named) if lost else 0

    def _moves(self, header: Header, state: _State) -> list[tuple[_State, _Step]]:
        """Everything that the next line can be to the header."""
        at, free, named, last, stray = state
        if at >= len(self.names):
            return []
        ends = self.ends[at].items()
        cost = _STRAY_AGAIN if stray else _STRAY
        moves: list[tuple[_State, _Step]] = [
            ((end, free, named, last, True), (state, at, cost + below, "stray")) for end, below in ends
        ]
        if self.headers[at]:
            moves.append(((at + 1, free, named, last, True), (state, at, cost + _STRAY_HEADER, "alone")))
        name = self.names[at]
        if header.members != (name is None):
            return moves
        cost, fate = 0, "child"
        if name in header.names:
            bit = header.names.index(name)
            if named >> bit & 1:
                return moves  # the name stands there twice
            cost = _OUT_OF_ORDER if named >> bit or free else 0
            named |= 1 << bit
        else:
            free += 1
            if free > header.more:
                cost, fate = _ONLY_EXTRA if self.cap == _ONLY_EXTRA else _EXTRA, "extra"
            cost += _OUT_OF_ORDER * self._disorder(last, at)
        moves += [((end, free, named, at, False), (state, at, cost + below, fate)) for end, below in ends]
        return moves

    def _disorder(self, last: int, at: int) -> bool:
        """Whether the line `at` cannot follow `last` in one object."""
        before, key = self.keys[last] if last >= 0 else None, self.keys[at]
        return before is not None and key is not None and before >= key

    # Reading back

    def _chosen(self, limit: int) -> Reading:
        found = self._walk(ROOT, len(self.names), limit)
        cost, first = min(found, key=lambda reading: reading[0])
        parents = [first.get(at, (STRAY, ""))[0] for at in range(len(self.names))]
        result = Reading(
            parents, extra={at for at, (_, fate) in first.items() if fate == "extra"}, damaged=cost > _DAMAGED
        )
        for _, other in found:
            result.disputed |= {at for at in other if other[at][0] != first[at][0]}
            for head, lost in self._lost(other).items():
                result.lost[head] = max(result.lost.get(head, 0), lost)
        return result

    def _lost(self, reading: _Lines) -> dict[int, int]:
        present: dict[int, int] = {}
        for parent, fate in reading.values():
            present[parent] = present.get(parent, 0) + (fate == "child")
        heads = {ROOT: self.root, **{at: header for at, header in enumerate(self.headers) if header}}
        return {
            at: header.count - present.get(at, 0)
            for at, header in heads.items()
            if not header.members and header.count > present.get(at, 0) and reading.get(at, (ROOT, ""))[0] != STRAY
        }

    def _walk(self, head: int, end: int, limit: int) -> list[tuple[int, _Lines]]:
        """Readings of the lines from `head` to `end` that cost no more than `limit`, each with its cost."""
        header = self.root if head == ROOT else self.headers[head]
        if header is None:
            return [(0, {})]
        found: list[tuple[int, _Lines]] = []
        stack = [(s, self._missing(header, s), _Lines()) for s in self.steps[head] if s[0] == end]
        while stack and len(found) < _READINGS and self.budget.left > 0:
            state, cost, lines = stack.pop()
            if state[0] == head + 1:
                found.append((cost, lines))
            for before, child, price, fate in self.steps[head][state]:
                rest = limit - cost - self.best[head][before]
                if price > rest:
                    continue
                self.budget.left -= 1
                if fate == "alone":
                    stack.append((before, cost + price, {**lines, child: (STRAY, fate)}))
                    continue
                own = price - self.ends[child][state[0]]
                for below, inner in self._walk(child, state[0], rest - own):
                    here = {child: (STRAY if fate == "stray" else head, fate)}
                    stack.append((before, cost + own + below, {**lines, **inner, **here}))
        return found
