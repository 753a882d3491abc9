"""Compares two types, part by part. Of two sources the left one is newer: upstream; the right one is ours, or older.

What a side cannot tell is no difference. Knows nothing of operations and models, of levels and of wording in reports.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from .facts import Ability, Facts, Node, Property
from .readers.readings import keeps_its_header
from .saying import describe, quote, said, with_null

# The limits that every page shows where upstream has them. Another one counts where a page does show it.
_SHOWN = ("maximum", "minimum", "maxLength", "minLength")

# Extractors that throw out "boilerplate" go by words like these, and take properties for navigation.
_BOILERPLATE = ("logo", "related", "footer", "header", "sidebar", "navigation", "banner", "share", "cookie", "comment")


@dataclass(frozen=True)
class Difference:
    """One difference between two types. `change` is the finding's id without its direction."""

    change: str
    path: str  # from the types that were compared: `data[].title`
    left: str  # what it says
    right: str
    left_at: Node | Property | None
    right_at: Node | Property | None
    within: tuple[Node, Node] | None = None  # the two objects, where it is about a property of one


@dataclass(frozen=True)
class Loss:
    """A property that a page does not show, or not at its place: of the object, at the path; the name if that is known."""

    path: str
    owner: Node
    name: str
    usual: bool = False  # extractors throw out what is called so, or the other source has lost it as well


@dataclass
class Result:
    differences: list[Difference] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)


class Types:
    """Compares the types of two sources; the same pair of types once, wherever it stands."""

    def __init__(self, left: Facts, right: Facts) -> None:
        self.abilities = left.abilities & right.abilities
        self._done: dict[tuple[int, int], Result] = {}

    def can(self, ability: Ability) -> bool:
        return ability in self.abilities

    def compare(self, left: Node, right: Node) -> Result:
        key = id(left), id(right)
        if key not in self._done:
            self._done[key] = Result()  # for a type that contains itself
            self._done[key] = self._compare(left, right)
        return self._done[key]

    def _compare(self, left: Node, right: Node) -> Result:
        if left.recursive or right.recursive:
            return Result() if _may_be_recursive(left) and _may_be_recursive(right) else _retyped(left, right)
        if _is_anything(left) and _is_anything(right):
            return Result()
        if not self._same_kind(left, right):
            return _retyped(left, right)
        result = Result([*self._enum(left, right), *self._keywords(left, right)])
        if left.kind == "object":
            self._objects(left, right, result)
        elif left.kind == "union":
            self._unions(left, right, result)
        if left.item and right.item:
            _append(result, self.compare(left.item, right.item), "{}" if left.kind == "map" else "[]")
        return result

    def _same_kind(self, left: Node, right: Node) -> bool:
        if left.word != right.word or (left.enum is None) != (right.enum is None):
            return False
        kinds = {left.kind, right.kind}
        return len(kinds) == 1 or (kinds == {"number", "integer"} and not self.can("integer"))

    def _enum(self, left: Node, right: Node) -> Iterator[Difference]:
        here, there = left.enum or (), right.enum or ()
        added = [value for value in here if value not in there]
        gone = [value for value in there if value not in here]
        lost_here, lost_there = max(0, left.enum_lost - right.enum_lost), max(0, right.enum_lost - left.enum_lost)
        if len(added) > lost_there:
            for value in added:
                yield Difference("enum-value-added", "", quote(value), "", left, right)
        if len(gone) > lost_here:
            for value in gone:
                yield Difference("enum-value-removed", "", "", quote(value), left, right)
        common = [value for value in here if value in there]
        if common != [value for value in there if value in here]:
            yield Difference("enum-reordered", "", describe(left), describe(right), left, right)

    def _keywords(self, left: Node, right: Node) -> Iterator[Difference]:
        if self.can("formats") and left.format != right.format:
            yield Difference("property-format-changed", "", left.format or "", right.format or "", left, right)
        if self.can("limits"):
            every = _SHOWN if not self.can("nullable") else tuple(right.limits)
            for key in dict.fromkeys((*every, *left.limits)):
                if left.limits.get(key) != right.limits.get(key):
                    here, there = _limit(left, key), _limit(right, key)
                    yield Difference("property-limit-changed", "", here, there, left, right)
        if left.constraints != right.constraints:
            says = [", ".join(side.constraints) for side in (left, right)]
            yield Difference("property-constraint-unknown", "", says[0], says[1], left, right)
        if self.can("nullable") and None not in (left.nullable, right.nullable) and left.nullable != right.nullable:
            change = "property-became-nullable" if left.nullable else "property-no-longer-nullable"
            yield Difference(change, "", with_null(left), with_null(right), left, right)

    # Objects

    def _objects(self, left: Node, right: Node, result: Result) -> None:
        for name, prop in left.properties.items():
            other = right.properties.get(name)
            if prop.disputed or (other and other.disputed):
                continue
            if other is not None:
                self._property(prop, other, (left, right), result)
        added = [name for name in left.properties if name not in right.properties]
        gone = [name for name in right.properties if name not in left.properties]
        restated = is_restated(left, right)
        if (left.unsure and not restated) or right.unsure:
            result.losses += [Loss("", left, name) for name in gone]
            return
        adopted, orphans = ([], []) if restated else _adopted(left, right, added, gone)
        if adopted:
            added = [name for name in added if name not in orphans]
            gone = [name for name in gone if name not in adopted]
            result.losses += [Loss("", left, name) for name in [*adopted, *gone[: len(orphans)]]]
            gone = gone[len(orphans) :]
        both = min(left.lost, right.lost)  # what both lost is taken to be the same
        result.losses += [Loss("", left, "", usual=True)] * both
        added, may_be_added, _ = _without_lost(added, right, right.lost - both)
        gone, may_be_gone, lost = _without_lost(gone, left, left.lost - both)
        result.losses += [Loss("", left, name, usual=_is_boilerplate(name)) for name in lost]
        left_behind = {words for name in lost if name for words in _details(right.properties[name].type)}
        result.differences = [d for d in result.differences if d.right or d.left not in left_behind]
        for name in added:
            prop = left.properties[name]
            change = "required-property-added" if prop.required else "property-added"
            if not prop.disputed:
                result.differences.append(Difference(change, name, said(prop), "", prop, right, (left, right)))
        for name in gone:
            prop = right.properties[name]
            if not prop.disputed:
                result.differences.append(
                    Difference("property-removed", name, "", said(prop), left, prop, (left, right))
                )
        if may_be_added:
            result.differences.append(Difference("property-added", "", may_be_added, "", left, right))
        if may_be_gone:
            result.differences.append(Difference("property-removed", "", "", may_be_gone, left, right))

    def _property(self, left: Property, right: Property, within: tuple[Node, Node], result: Result) -> None:
        if None not in (left.required, right.required) and left.required != right.required:
            change = "property-became-required" if left.required else "property-became-optional"
            says = [said(side) for side in (left, right)]
            result.differences.append(Difference(change, left.name, says[0], says[1], left, right, within))
        found = self.compare(left.type, right.type)
        _append(
            result, Result([replace(d, within=d.within or within) for d in found.differences], found.losses), left.name
        )

    # Unions

    def _unions(self, left: Node, right: Node, result: Result) -> None:
        rest = list(right.members)
        for member in left.members:
            twin = max(rest, key=lambda other, member=member: _likeness(member, other), default=None)  # type: ignore[misc]
            if twin is None or not _likeness(member, twin):
                result.differences.append(Difference("union-member-added", "", describe(member), "", member, right))
                continue
            rest = [other for other in rest if other is not twin]
            _append(result, self.compare(member, twin), "")
        if len(rest) > left.lost:
            for other in rest:
                result.differences.append(Difference("union-member-removed", "", "", describe(other), left, other))


def is_restated(left: Node, right: Node) -> bool:
    """Whether upstream has changed an object for certain: its header is another one, and its properties are just those.

    A page loses lines on its way; no line of it changes.
    """
    known = {*right.properties, *right.lost_names}
    another = left.counted != len(right.properties) + right.lost or not {*left.header} <= known
    return left.counted > 0 and another and keeps_its_header(left)


def _is_boilerplate(name: str) -> bool:
    return any(word in name.lower() for word in _BOILERPLATE)


def _without_lost(names: list[str], owner: Node, lost: int) -> tuple[list[str], str, list[str]]:
    """Which of `names`, absent from `owner`, it really does not have, when its page has lost as many as `lost`.

    Those that it does not have, words for a choice that cannot be made, and those that its page lost ("" for unknown).
    """
    by_name = [name for name in names if name in owner.lost_names]
    likely = [name for name in names if name not in by_name and _is_boilerplate(name)]
    told = [*by_name, *likely][:lost]
    rest = [name for name in names if name not in told]
    left = lost - len(told)
    if left and len(rest) > left:
        choice = ", ".join(f"`{name}`" for name in rest)
        return [], f"{len(rest) - left} of {choice}", [*told, *[""] * left]
    if left:
        told, rest = [*told, *rest, *[""] * (left - len(rest))], []
    return rest, "", told


def _adopted(left: Node, right: Node, added: list[str], gone: list[str]) -> tuple[list[str], list[str]]:
    """The properties whose own line is lost, so that what was below it seems to stand beside it; and what that is."""
    adopted: list[str] = []
    orphans: list[str] = []
    for name in gone if left.weighed else ():
        inner = right.properties[name].type
        while inner.item is not None:
            inner = inner.item
        children = {child for node in (inner, *inner.members) for child in node.properties}
        found = [child for child in added if child in children]
        if found:
            adopted.append(name)
            orphans += found
    return adopted, orphans


def _details(node: Node) -> list[str]:
    """What the lines below a property say of it; when its own line is lost, they seem to say it of the one above."""
    while node.item is not None:
        node = node.item
    return [*([node.format] if node.format else []), *(_limit(node, key) for key in node.limits)]


def _limit(node: Node, key: str) -> str:
    return f"{key} {node.limits[key]:g}" if key in node.limits else ""


def _retyped(left: Node, right: Node) -> Result:
    return Result([Difference("property-type-changed", "", describe(left), describe(right), left, right)])


def _append(result: Result, found: Result, step: str) -> None:
    """Adds what was found one step further down."""
    result.differences += [replace(d, path=join_path(step, d.path)) for d in found.differences]
    result.losses += [replace(loss, path=join_path(step, loss.path)) for loss in found.losses]


def join_path(first: str, rest: str) -> str:
    """`data` and `[].title` to `data[].title`; `data` and `title` to `data.title`."""
    return first + rest if not first or not rest or rest.startswith(("[", "{")) else f"{first}.{rest}"


def _is_anything(node: Node) -> bool:
    """Whether a page shows the type as `unknown`, or may: it has no type, or is an object that tells nothing."""
    if node.kind == "object":
        return not node.properties and not node.lost
    if node.kind == "map":
        return node.item is None or _is_anything(node.item)
    return node.kind == "unknown" and not node.word and not node.enum


def _may_be_recursive(node: Node) -> bool:
    return not node.word and node.kind in ("unknown", "object", "array", "map", "union")


def _likeness(left: Node, right: Node) -> float:
    """How much two members of unions have in common; 0 for members that cannot be the same."""
    if left.kind != right.kind and {left.kind, right.kind} != {"number", "integer"}:
        return 0.5 if _is_anything(left) and _is_anything(right) else 0
    if left.kind != "object":
        return 1 if left.enum == right.enum else 0.5
    here, there = {*left.properties, *left.lost_names}, {*right.properties, *right.lost_names}
    return 0.5 + len(here & there) / max(1, len(here | there))
