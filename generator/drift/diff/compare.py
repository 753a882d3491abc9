"""Compares two documents and judges every change: one finding for each direction it is felt in, however many
places it reaches."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ...source import Place, SpecError
from ...spec import Document, references
from ..findings import Finding, Side, Subject
from . import pairing, renames
from .operations import OperationComparison, added, removed
from .pairing import Direct
from .reach import Reach, reached
from .rules import RULES, Direction, Rule
from .schemas import Change, Pair, SchemaComparison, Spot
from .shapes import SCHEMAS, At, bare, model_name
from .surroundings import document_changes, model_changes
from .wording import Words, calls_words, direct_words, listed, part_words

DIRECTIONS: tuple[Direction, ...] = ("response", "request", "parameter")
_ONE_WAY: dict[str, tuple[Direction, ...]] = {"writeOnly": ("response",), "readOnly": ("request", "parameter")}


@dataclass(frozen=True)
class Judged:
    """A finding with what the changelog needs to know of it."""

    finding: Finding
    rule: Rule
    direction: Direction
    words: Words


def compare(old: Document, new: Document, folders: tuple[str, str] = ("spec", "spec")) -> list[Judged]:
    """Every difference of two documents. `folders` is what the places of each begin with.

    Raises SpecError for a document that is not what its kind must be.
    """
    schemas = SchemaComparison(old, new, renames.find(old, new))
    walked = _walk(schemas)
    judge = _Judge(schemas, folders)
    direct = [*document_changes(old, new), *walked.found]
    if schemas.names or _models(old) != _models(new):
        direct += model_changes(schemas, _bodies_only(old), _bodies_only(new))
    pairs = {pair for pair, changes in schemas.changes.items() if changes}
    parts = judge.parts(reached(walked.roots, pairs, schemas.edges))
    return judge.direct(direct) + [_joined(group) for group in judge.repeated(parts)]


def _walk(schemas: SchemaComparison) -> OperationComparison:
    """Compares all operations and events, then the models that none of them refers to."""
    walk = OperationComparison(schemas)
    one, other = pairing.operations(schemas.old), pairing.operations(schemas.new)
    pairs = pairing.matched(one, other)
    for before, after in pairs:
        walk.operation(before, after)
    walk.found += [removed(operation) for operation in one.values() if all(operation is not old for old, _ in pairs)]
    walk.found += [added(operation) for operation in other.values() if all(operation is not new for _, new in pairs)]
    one, other = pairing.events(schemas.old), pairing.events(schemas.new)
    pairs = pairing.matched_events(one, other, schemas.names)
    for before, after in pairs:
        walk.event(before, after)
    for event in one.values():
        if all(event is not old for old, _ in pairs):
            spots = event.spot(event.key), Spot("", "/webhooks")
            walk.found.append(event.direct("event-removed", *spots, it=f"`{event.key}`"))
    for event in other.values():
        if all(event is not new for _, new in pairs):
            said = str(event.at.value.get("summary", event.key))
            walk.found.append(event.direct("event-added", Spot("", "/webhooks"), event.spot(said), it=f"`{event.key}`"))
    models = _models(schemas.new)
    for name in sorted(_models(schemas.old)):
        target = schemas.names.get(name, name)
        if target in models:
            schemas.compare(
                *(At(SCHEMAS + n, d.at(SCHEMAS + n)) for n, d in ((name, schemas.old), (target, schemas.new)))
            )
    return walk


def _models(document: Document) -> set[str]:
    components = document.tree.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    return set(schemas) if isinstance(schemas, dict) else set()


def _bodies_only(document: Document) -> set[str]:
    """The models that are whole bodies of requests and nothing else: their fields are arguments, their names unseen."""
    bodies: set[str] = set()
    others: set[str] = set()
    for pointer, target in references(document.tree):
        whole = pointer.startswith("/paths/") and "/requestBody/" in pointer and pointer.endswith("/schema")
        (bodies if whole else others).add(model_name(str(target)[1:]))
    return bodies - others


class _Judge:
    """Turns changes into findings, each change once."""

    def __init__(self, schemas: SchemaComparison, folders: tuple[str, str]) -> None:
        self.schemas, self.folders = schemas, folders

    def direct(self, found: Iterable[Direct]) -> list[Judged]:
        """Changes outside of schemas; one of a shared parameter or answer is told once."""
        groups: dict[tuple[str, Spot, Spot, str], list[Direct]] = {}
        for one in found:
            groups.setdefault((one.change, one.old, one.new, one.detail), []).append(one)
        return [self._directly(group) for group in groups.values()]

    def _directly(self, group: list[Direct]) -> Judged:
        first, rule = group[0], RULES[group[0].change]
        calls = list(dict.fromkeys(call for one in group for call in one.calls))
        words = direct_words(first, calls)
        subjects = tuple(dict.fromkeys(one.subject for one in group))
        return self._judged(rule, "response", subjects[0], words, first.old, first.new, subjects)

    def parts(self, reaches: dict[Pair, list[Reach]]) -> list[Judged]:
        """Changes inside of schemas: a field that several models inherit is the same pointers in each."""
        groups: dict[tuple[str, ...], list[tuple[Pair, Change]]] = {}
        for pair, changes in self.schemas.changes.items():
            for change in changes:
                pointers = (spot.pointer if spot.says else "" for spot in (change.old, change.new))
                key = (f"{change.change} {change.old.says} {change.new.says} {change.detail}", *pointers)
                groups.setdefault(key, []).append((pair, change))
        return [one for group in groups.values() for one in self._part(group, reaches)]

    def _part(self, group: list[tuple[Pair, Change]], reaches: dict[Pair, list[Reach]]) -> Iterator[Judged]:
        """A change of what is sent and comes back is another thing to callers than to readers: one for each."""
        pair, change = next((one for one in group if _owns(*one)), group[0])
        ways = [(reach, other) for where, other in group for reach in reaches[where]]
        unseen = self._unseen(change)
        ways = [way for way in ways if way[0].root.direction not in unseen] or ways
        met = {reach.root.direction for reach, _ in ways} or {"response"}
        for direction in (one for one in DIRECTIONS if one in met):
            here = [way for way in ways if way[0].root.direction == direction]
            places = [reach.subject(other) for reach, other in here]
            subject = self._subject(pair, change, places)
            words = part_words(subject, change, here, direction)
            rule = RULES[change.change]
            yield self._judged(rule, direction, subject, words, change.old, change.new, (subject, *places))

    def _unseen(self, change: Change) -> tuple[Direction, ...]:
        """The directions in which what changed does not go: a secret that is only sent is missing from answers."""
        sides = (self.schemas.old, change.old), (self.schemas.new, change.new)
        marks = [_marks(document, spot) for document, spot in sides if spot.says]
        common = set.intersection(*marks) if marks else ()
        return tuple(direction for mark in common for direction in _ONE_WAY[mark])

    def repeated(self, parts: Iterable[Judged]) -> Iterable[list[Judged]]:
        """The same change in models that are written out several times, together."""
        groups: dict[tuple[str, ...], list[Judged]] = {}
        for one in parts:
            finding = one.finding
            shapes = (self._shape(self.schemas.old, finding), self._shape(self.schemas.new, finding))
            sides = finding.left.says, finding.right.says
            groups.setdefault((finding.kind, finding.subject.property, *sides, *shapes), []).append(one)
        return groups.values()

    def _shape(self, document: Document, finding: Finding) -> str:
        """What the model of a finding looks like; of what is in no model, what it is."""
        name = finding.subject.model
        if name is None:
            return str(finding.subject.operation)
        if document is self.schemas.old:
            name = next((old for old, new in self.schemas.names.items() if new == name), name)
        return json.dumps(bare(document.at(SCHEMAS + name)), sort_keys=True)

    def _subject(self, pair: Pair, change: Change, places: list[Subject]) -> Subject:
        """The model that the change is in; where it is in none, the operation."""
        model = model_name(pair[1]) or model_name(pair[0])
        return Subject(model=model, property=change.path) if model or not places else places[0]

    def _judged(
        self, rule: Rule, direction: Direction, subject: Subject, words: Words, old: Spot, new: Spot,
        places: tuple[Subject, ...],
    ) -> Judged:  # fmt: skip
        message = rule.sentence(direction).format(**words.report()) + calls_words(subject, words, direction)
        sides = self._side(self.schemas.old, self.folders[0], old), self._side(self.schemas.new, self.folders[1], new)
        level = rule.level(direction)
        finding = Finding(rule.id(direction), level, subject, message, *sides, tuple(dict.fromkeys(places)))
        return Judged(finding, rule, direction, words)

    def _side(self, document: Document, folder: str, spot: Spot) -> Side:
        place = document.place(spot.pointer)
        if place and folder:
            place = Place(f"{folder}/{place.file}", place.line)
        return Side(spot.says, place)


def _marks(document: Document, spot: Spot) -> set[str]:
    try:
        value = document.at(spot.pointer)
    except SpecError:
        return set()  # the items of a list that tells nothing of them
    return {mark for mark in _ONE_WAY if isinstance(value, dict) and value.get(mark) is True}


def _joined(group: list[Judged]) -> Judged:
    """One finding in place of the same ones about several models."""
    group = sorted(group, key=lambda one: one.finding.subject.model or "")
    first = group[0]
    if len(group) == 1:
        return first
    words = first.words
    calls = tuple(dict.fromkeys(call for one in group for call in one.words.calls))
    its = listed(dict.fromkeys(one.words.users_it for one in group))
    words = replace(words, calls=calls, users_it=its)
    places = tuple(dict.fromkeys(place for one in group for place in one.finding.places))
    message = first.rule.sentence(first.direction).format(**words.report())
    message += calls_words(first.finding.subject, words, first.direction)
    return replace(first, words=words, finding=replace(first.finding, places=places, message=message))


def _owns(pair: Pair, change: Change) -> bool:
    """Whether a change stands in the pair itself, not in a base of it."""
    return any(
        spot.says and (spot.pointer == root or spot.pointer.startswith(root + "/"))
        for root, spot in zip(pair, (change.old, change.new), strict=True)
    )
