"""Compares two facts trees and makes findings: what upstream, on the left, says and ours, on the right, does not.

The one comparison behind `drift` and `drift --since`. Levels are those of `diff` where it knows the change: what the
change would mean to users of the packages once the document follows.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from ..source import Place
from . import losses
from .diff.rules import RULES, Direction
from .differences import Difference, Loss, Result, Types, join_path
from .displaced import settle
from .facts import Facts, Node, Note, Operation, Property
from .findings import Finding, Level, Side, Subject
from .saying import describe

# What only a comparison with a page finds: the level for who reads answers, and for who makes calls.
_OWN: dict[str, tuple[Level, Level]] = {
    "enum-reordered": ("docs", "docs"),
    "property-limit-changed": ("docs", "breaking"),
    "property-constraint-unknown": ("docs", "docs"),
    "path-parameter-renamed": ("docs", "docs"),
}

_SAYS = {
    "property-added": "{left} has it and {right} has not",
    "required-property-added": "{left} has it, always there, and {right} has not",
    "property-removed": "{right} has it and {left} has not",
    "property-type-changed": "another type",
    "property-became-optional": "{left} says that it may be missing",
    "property-became-required": "{left} says that it is always there",
    "property-became-nullable": "{left} says that it may be null",
    "property-no-longer-nullable": "{left} says that it is never null",
    "property-format-changed": "another format",
    "property-limit-changed": "another limit",
    "property-constraint-unknown": "{left} has a constraint that is not known here",
    "enum-value-added": "{left} has a value that {right} has not",
    "enum-value-removed": "{right} has a value that {left} has not",
    "enum-reordered": "the same values in another order",
    "union-member-added": "{left} allows a type that {right} does not",
    "union-member-removed": "{right} allows a type that {left} does not",
    "operation-added": "{left} has the operation and {right} has not",
    "operation-removed": "{right} has the operation and {left} has not",
    "model-added": "{left} has the model and {right} has not",
    "model-removed": "{right} has the model and {left} has not",
    "path-parameter-renamed": "the path names a parameter in another way",
}

CHANGES = tuple(_SAYS)


@dataclass
class Comparison:
    findings: list[Finding]
    notes: list[Note]


def compare(left: Sequence[Facts], right: Facts, expected: Collection[str] = ()) -> Comparison:
    """What differs, each difference once with all its places, and the notes on the left sources.

    Of several pages each is compared for itself; what is missing, is missing on all of them. That the models in
    `expected` are missing is known: no page has lost them.
    """
    found: list[_Found] = []
    notes: list[Note] = []
    damage: list[Place] = []
    for page in left:
        comparer = _Comparer(page, right)
        comparer.operations()
        comparer.models()
        found += comparer.found
        notes += [note for note in page.notes if note.code != "lost-property"] + comparer.notes
        damage += comparer.damage + [note.place for note in page.notes if note.code in losses.DAMAGE]
    last = _Comparer(union(left), right)
    last.missing(damage, expected)
    notes += last.notes
    return Comparison(
        _merged(found + last.found), sorted(set(notes), key=lambda note: (note.place, note.code, note.text))
    )


def union(pages: Sequence[Facts]) -> Facts:
    """What several pages list together. Of what two of them show, the first one's is taken."""
    whole = Facts(", ".join(page.source for page in pages), pages[0].kind, frozenset())
    for page in pages:
        whole.abilities |= page.abilities
        for key, operation in page.operations.items():
            kept = whole.operations.get(key, operation)
            whole.operations[key] = replace(kept, sections=[*dict.fromkeys((*kept.sections, *operation.sections))])
        whole.models = {**page.models, **whole.models}
        whole.sections = {**page.sections, **whole.sections}
        whole.torn += page.torn
        whole.seams += page.seams
        whole.lost_operations += page.lost_operations
        whole.short = whole.short or page.short
        whole.lost_models = [*whole.lost_models, *page.lost_models]
    return whole


@dataclass(frozen=True)
class _Found:
    """A finding, and what makes another one the same difference elsewhere."""

    finding: Finding
    key: tuple[object, ...]


class _Comparer:
    def __init__(self, left: Facts, right: Facts) -> None:
        self.left, self.right = left, right
        self.types = Types(left, right)
        self.shapes: dict[int, int] = {}
        self.lost: dict[str, int] = {}
        self.found: list[_Found] = []
        self.notes: list[Note] = []
        self.damage: list[Place] = []  # where the page lacks lines, other than those that extractors like to throw out
        self.names = {"left": "upstream", "right": "the snapshot" if right.kind == "snapshot" else "the document"}

    # Operations

    def operations(self) -> None:
        for key, operation in self.left.operations.items():
            subject = Subject(operation=f"{operation.method} {operation.path}")
            if key in self.right.operations:
                self._operation(subject, operation, self.right.operations[key])
            elif "operations" in self.right.abilities:
                self._add("operation-added", subject, Side(subject.operation or "", operation.place), Side("", None))

    def _operation(self, subject: Subject, left: Operation, right: Operation) -> None:
        renamed = [(a, b) for a, b in zip(_parameters(left), _parameters(right), strict=True) if a != b]
        for here, there in renamed:
            self._add("path-parameter-renamed", subject, Side(here, left.place), Side(there, right.place))
        if left.path_parameters is not None and right.path_parameters is not None:
            names = dict(renamed)
            for name, prop in left.path_parameters.items():
                twin = right.path_parameters.get(names.get(name, name))
                if twin:
                    self._report(subject, self.types.compare(prop.type, twin.type), "parameter", f"path.{name}")
        if left.query is not None and right.query is not None:
            found = self.types.compare(_record(left.query, left), _record(right.query, right))
            self._report(subject, found, "parameter", "query")
        if left.body is not None and right.body is not None:
            self._report(subject, self.types.compare(left.body, right.body), "request", "body")
        if left.returns is not None and right.returns is not None:
            self._report(subject, self.types.compare(left.returns, right.returns), "response")

    # Models

    def models(self) -> None:
        for name, node in self.left.models.items():
            subject = Subject(model=name)
            if name in self.right.models:
                found = settle(self.types.compare(node, self.right.models[name]), node, self.right.models[name])
                self._report(subject, found, "response")
            elif "models" in self.right.abilities:
                self._add("model-added", subject, Side(describe(node), node.place), Side("", None))

    # What the left one lacks

    def missing(self, damage: list[Place], expected: Collection[str]) -> None:
        left, right = self.left, self.right
        lost = losses.find(left, right, damage)
        if "operations" in left.abilities:
            for key, operation in right.operations.items():
                if key not in left.operations:
                    name = f"{operation.method} {operation.path}"
                    side = Side(name, operation.place)
                    self._missing("operation", Subject(operation=name), side, lost.operations.get(key))
                else:
                    self._listed(left.operations[key], operation)
        if "models" in left.abilities:
            for name, model in right.models.items():
                if name not in left.models:
                    side = Side(describe(model), model.place)
                    where = None if name in expected else lost.models.get(name)
                    self._missing("model", Subject(model=name), side, where)

    def _listed(self, left: Operation, right: Operation) -> None:
        """An operation that upstream lists in two sections is the same one; that it lost one of them is told all the same."""
        gone = [section for section in right.sections if section not in left.sections]
        if left.sections and len(right.sections) > len(left.sections):
            text = f"{left.method} {left.path} stands under {', '.join(left.sections)}, no more under {', '.join(gone)} too"
            self._note("operation-listed-once", left.place, text)

    def _missing(self, what: str, subject: Subject, right: Side, lost: Place | None) -> None:
        if lost:
            name = subject.operation or subject.model
            self._note(f"lost-{what}", lost, f"{name} is not on the page, which seems to have lost its lines")
        else:
            self._add(f"{what}-removed", subject, Side("", None), right)

    # Findings

    def _report(self, subject: Subject, result: Result, direction: Direction, start: str = "") -> None:
        for difference in result.differences:
            self._difference(replace(subject, property=join_path(start, difference.path)), difference, direction)
        for loss in result.losses:
            self._loss(subject, loss, start)

    def _difference(self, subject: Subject, found: Difference, direction: Direction) -> None:
        left = Side(found.left, found.left_at.place if found.left_at else None)
        right = Side(found.right, found.right_at.place if found.right_at else None)
        shapes = tuple(map(self._shape, found.within)) if found.within else ()
        self._add(found.change, subject, left, right, direction, shapes)

    def _add(
        self,
        change: str,
        subject: Subject,
        left: Side,
        right: Side,
        direction: Direction = "response",
        shapes: tuple[int, ...] = (),
    ) -> None:
        if change in _OWN:
            level = _OWN[change][0 if direction == "response" else 1]
            kind = change if change == "path-parameter-renamed" else f"{direction}-{change}"
        else:
            kind, level = RULES[change].id(direction), RULES[change].level(direction)
        message = _SAYS[change].format(**self.names)
        finding = Finding(kind, level, subject, message, left, right, (subject,), ((left, right),))
        whole = change in ("operation-added", "operation-removed", "model-added", "model-removed")
        tail = subject if whole else re.split(r"\.", subject.property)[-1]
        self.found.append(_Found(finding, (kind, tail, left.says, right.says, shapes)))

    def _shape(self, node: Node) -> int:
        """The same number for types that say the same, wherever they stand."""
        if id(node) not in self.shapes:
            properties = tuple((p.name, p.required, self._shape(p.type)) for p in node.properties.values())
            parts = tuple(self._shape(part) for part in (*node.members, *([node.item] if node.item else [])))
            own = (node.kind, node.enum, node.format, tuple(sorted(node.limits.items())), node.nullable, node.lost)
            self.shapes[id(node)] = hash((own, properties, parts))
        return self.shapes[id(node)]

    def _loss(self, subject: Subject, loss: Loss, start: str) -> None:
        owner = loss.owner
        where = f"{subject.model or subject.operation} {join_path(start, loss.path)}".strip()
        promised = len(owner.properties) + owner.lost
        if not loss.usual:
            self.damage.append(owner.place)
        self.lost[where] = self.lost.get(where, 0) + 1
        which = f"`{loss.name}`" if loss.name else f"lost property {self.lost[where]}"
        text = f"{which} of {where} is not on the page: its header counts {promised}, {len(owner.properties)} follow"
        if loss.name and not owner.lost:
            text = f"{which} of {where} is not at its place: {promised} follow, but lines around are lost or misplaced"
        self._note("lost-property", owner.place, text)

    def _note(self, code: str, place: Place, text: str) -> None:
        self.notes.append(Note(code, place, text))


def _merged(found: Iterable[_Found]) -> list[Finding]:
    """Each difference once: the first of those that are the same, with the places of all."""
    groups: dict[tuple[object, ...], Finding] = {}
    for one in found:
        kept = groups.get(one.key)
        if kept is None:
            groups[one.key] = one.finding
        elif one.finding.subject not in kept.places:
            groups[one.key] = replace(
                kept, places=(*kept.places, one.finding.subject), sides=(*kept.sides, *one.finding.sides)
            )
    return list(groups.values())


def _parameters(operation: Operation) -> list[str]:
    return [part.strip("{}") for part in operation.path.split("/") if part.startswith("{")]


def _record(properties: dict[str, Property], operation: Operation) -> Node:
    return Node("object", operation.place, properties=properties)
