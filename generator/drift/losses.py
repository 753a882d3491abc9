"""Which of the missing operations and models a page has lost, and upstream has rather not removed.

Upstream takes an operation or a model out whole, and what is left reads as before. Where a block of lines is lost on the
way, the page shows a seam: a line stands where it cannot. What is missing in the section of a seam, the page has lost.
A block that begins and ends between two models or two operations leaves no seam, and looks like a removal.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ..source import Place
from .facts import Facts, Node, Part, Seam, walk


@dataclass
class Lost:
    """For each operation, by key, and each model that is lost: where."""

    operations: dict[str, Place] = field(default_factory=dict)
    models: dict[str, Place] = field(default_factory=dict)


# The notes of a reader that tell of lines that are lost or misplaced within a model.
DAMAGE = ("unexpected-line", "lost-model", "doubled-line", "ambiguous-nesting", "lost-value", "unreadable-model")


def find(left: Facts, right: Facts, damage: Iterable[Place]) -> Lost:
    """What `right` knows and the page `left` has lost, when lines of its models are damaged at those places."""
    return _Finder(left, right, damage).lost


class _Finder:
    def __init__(self, left: Facts, right: Facts, damage: Iterable[Place]) -> None:
        self.left, self.right = left, right
        self.shown = {section: self._sections(section) for section in left.sections.values()}
        self.seams = [*left.seams, *self._lost_headings(), *map(self._torn_model, damage)]
        self.lost = Lost()
        self._operations()
        self._models()

    # The sections of the two sources have different names: Active Session, active_session

    def _sections(self, section: str) -> list[str]:
        """The known sections of what a section of the page shows, the one with the most of it first."""
        operations = (
            self.right.operations.get(key) for key, o in self.left.operations.items() if section in o.sections
        )
        models = (self.right.sections.get(name) for name, own in self.left.sections.items() if own == section)
        counted = Counter([*(_section(operation) for operation in operations if operation), *filter(None, models)])
        return [name for name, _ in counted.most_common()]

    def _lost_headings(self) -> list[Seam]:
        """The seams where one section goes on inside another: what belongs to it stands under the other's name."""
        own = {sections[0] for sections in self.shown.values() if sections}
        found = []
        for name, section in self.left.sections.items():
            known = self.right.sections.get(name)
            if known and known not in own and section != known:
                found.append(Seam(self.left.models[name].place, section, ("operations", "models")))
        answered = {self.right.sections.get(name) for name in self.left.models}
        for section, shown in self.shown.items():
            shows = [node.place for name, node in self.left.models.items() if self.left.sections.get(name) == section]
            listed = [o.place for o in self.left.operations.values() if section in o.sections]
            if len(shows) == len(listed):  # each operation with its answer: all of them are its own
                continue
            first = min([*shows, *listed])
            lost = [name for name in shown[1:] if name not in own and name not in answered]
            found += [Seam(first, section, ("operations", "models"))] * bool(lost)
        return found

    def _torn_model(self, place: Place) -> Seam:
        """The seam that goes through the model at a place: those that should follow may be lost."""
        above = [name for name, node in self.left.models.items() if _is_above(node.place, place)]
        name = max(above, key=lambda name: self.left.models[name].place, default="")
        return Seam(place, self.left.sections.get(name, ""), ("models",))

    def _hurt(self, part: Part) -> dict[str, Place]:
        """The known sections that lines of are lost, and where."""
        found: dict[str, Place] = {}
        for seam in self.seams:
            if part in seam.parts:
                for section in self.shown.get(seam.section) or self._sections(seam.section):
                    found.setdefault(section, seam.place)
        return found

    # What is missing

    def _operations(self) -> None:
        missing = {key: _section(o) for key, o in self.right.operations.items() if key not in self.left.operations}
        self.seams += self._unanswered(Counter(missing.values()))
        hurt = self._hurt("operations")
        self.lost.operations = {key: hurt[section] for key, section in missing.items() if section in hurt}
        rest = [key for key in missing if key not in self.lost.operations]
        if 0 < len(rest) <= self.left.lost_operations - len(self.lost.operations):
            self.lost.operations |= {key: self.right.operations[key].place for key in rest}

    def _unanswered(self, missing: Counter[str]) -> Iterator[Seam]:
        """The sections that show more models than operations: every model is the answer of one."""
        for section, number in missing.items():
            models = [name for name, own in self.right.sections.items() if own == section and name in self.left.models]
            known = [key for key, operation in self.right.operations.items() if _section(operation) == section]
            if number > 1 and len(models) > sum(key in self.left.operations for key in known):
                place, own = self.left.models[models[0]].place, self.left.sections.get(models[0], "")
                yield Seam(place, own, ("operations",))

    def _models(self) -> None:
        missing = {name: node for name, node in self.right.models.items() if name not in self.left.models}
        hurt = self._hurt("models")
        answers: dict[str, list[str]] = {}
        for key, operation in self.right.operations.items():
            answers.setdefault(operation.model, []).append(key)
        for name in missing:
            section = self.right.sections.get(name)
            keys = answers.get(name, [])
            gone = keys and not any(key in self.left.operations or key in self.lost.operations for key in keys)
            if not gone and section in hurt:
                self.lost.models[name] = hurt[section]
            elif not gone and section is None and hurt:  # the answer of no operation stands anywhere
                self.lost.models[name] = next(iter(hurt.values()))
        for place, names in self.left.lost_models:
            if name := _owner(names, {name: node for name, node in missing.items() if name not in self.lost.models}):
                self.lost.models[name] = place


def _is_above(first: Place, place: Place) -> bool:
    return first.file == place.file and first.line <= place.line


def _section(operation: object) -> str:
    sections = getattr(operation, "sections", [])
    return sections[0] if sections else ""


def _owner(names: frozenset[str], models: dict[str, Node]) -> str:
    """Which of the models it is most likely that has the properties; empty if none has most of them."""
    best, most = "", 0.5
    for name, model in models.items():
        own = {prop for _, node in walk(model) for prop in node.properties}
        likeness = len(own & names) / max(1, len(own | names))
        if likeness > most:
            best, most = name, likeness
    return best
