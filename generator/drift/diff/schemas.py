"""Compares schemas pair by pair. Each pair of models is compared once, wherever it is used; what leads from one pair
to the next is kept, so that `reach` can tell where a change is felt. Knows nothing of operations or of levels."""

from collections.abc import Mapping
from dataclasses import dataclass

from ...spec import Document
from .keywords import keyword_changes
from .shapes import At, Field, Shape, bare, child, describe, model_name, read, resolved
from .values import same, text

Pair = tuple[str, str]  # the pointers of two schemas, the old and the new

# What `parameters` compares; the rest of a parameter is like the keywords of a property.
PARAMETER = ("name", "in", "required", "schema", "x-client-option", "style", "explode", "allowReserved")


@dataclass(frozen=True)
class Spot:
    """What one document says, and the pointer of it."""

    says: str
    pointer: str


@dataclass(frozen=True)
class Change:
    """One difference inside a pair, told without a direction: `rules` knows what it means to whom."""

    change: str  # a key of rules.RULES
    path: str  # from the pair's own root: `data[].title`
    old: Spot
    new: Spot
    detail: str = ""


def below(path: str, name: str) -> str:
    """The path of the property `name` of what stands at `path`."""
    return f"{path}.{name}" if path else name


def joined(path: str, rest: str) -> str:
    """The path `rest`, seen from where `path` begins."""
    return path + rest if not path or not rest or rest.startswith(("[", "{")) else f"{path}.{rest}"


class SchemaComparison:
    """The changes of every pair that was asked for, and of the pairs that those refer to."""

    def __init__(self, old: Document, new: Document, names: Mapping[str, str]) -> None:
        self.old, self.new = old, new
        self.names = names  # of models, old to new
        self.changes: dict[Pair, list[Change]] = {}
        self.edges: dict[Pair, list[tuple[str, Pair]]] = {}  # where in a pair another one is referred to
        self._waiting: list[tuple[At, At]] = []

    def compare(self, old: At, new: At) -> Pair:
        """Compares two schemas, and what they refer to, unless that has been done."""
        pair = self._ask(old, new)
        while self._waiting:
            one, other = self._waiting.pop()
            self._compare((one.pointer, other.pointer), one, other, "")
        return pair

    def compare_parameters(self, old: At, new: At) -> Pair:
        """Compares two parameters like properties, with what their schemas refer to."""
        pair = old.pointer, new.pointer
        if pair not in self.changes:
            self.changes[pair], self.edges[pair] = [], []
            self._required(pair, "", Field(old, old.value.get("required") is True),
                           Field(new, new.value.get("required") is True))  # fmt: skip
            self._keywords(pair, _parameter(old), _parameter(new), "")
            self.edges[pair].append(("", self.compare(child(self.old, old, "schema"), child(self.new, new, "schema"))))
        return pair

    def alone(self, change: str, old: Spot, new: Spot) -> Pair:
        """Notes what only one of the documents has."""
        pair = (old.pointer if old.says else "", new.pointer if new.says else "")
        self.changes[pair], self.edges[pair] = [Change(change, "", old, new)], []
        return pair

    def corresponds(self, old: str, new: str) -> bool:
        """Whether two pointers of components are the same model, renamed or not."""
        return self.names.get(model_name(old), model_name(old)) == model_name(new) != ""

    def _ask(self, old: At, new: At) -> Pair:
        pair = old.pointer, new.pointer
        if pair not in self.changes:
            self.changes[pair], self.edges[pair] = [], []
            self._waiting.append((old, new))
        return pair

    def _note(self, pair: Pair, change: str, path: str, old: Spot, new: Spot, detail: str = "") -> None:
        self.changes[pair].append(Change(change, path, old, new, detail))

    def _compare(self, pair: Pair, old_at: At, new_at: At, path: str) -> None:
        said = old, new = read(self.old, old_at), read(self.new, new_at)
        if old.kind != "reference" or new.kind != "reference":
            old, new = resolved(self.old, old), resolved(self.new, new)
        self._null(pair, old, new, path)
        self._keywords(pair, old, new, path)
        if old.kind == new.kind == "reference" and self.corresponds(old.reference, new.reference):
            self._refer(pair, path, old.reference, new.reference)
        elif old.kind != new.kind or old.kind == "reference":
            self._type(pair, old, new, path, said)
        elif old.kind == "object":
            self._fields(pair, old, new, path)
        elif old.kind == "enum":
            self._words(pair, old, new, path)
        elif old.kind == "union":
            self._members(pair, old, new, path)
        elif old.kind == "tagged union":
            self._tagged(pair, old, new, path)
        if old.kind == new.kind and old.part and new.part:
            self._compare(pair, old.part, new.part, path + ("[]" if old.kind == "list" else "{}"))
        elif old.kind == new.kind and (old.part or new.part):
            self._type(pair, old, new, path)  # an object that is a map as well

    def _refer(self, pair: Pair, path: str, old: str, new: str) -> None:
        target = self._ask(At(old, self.old.at(old)), At(new, self.new.at(new)))
        self.edges[pair].append((path, target))

    # Types

    def _said(self, old: Shape, new: Shape) -> tuple[Spot, Spot]:
        return Spot(describe(self.old, old), old.at.pointer), Spot(describe(self.new, new), new.at.pointer)

    def _type(self, pair: Pair, old: Shape, new: Shape, path: str, said: tuple[Shape, Shape] | None = None) -> None:
        """`said` are the two as they are written, where that is by the name of a model."""
        change = "property-type-widened" if self._wider(old, new) else "property-type-changed"
        self._note(pair, change, path, *self._said(*(said or (old, new))))

    def _wider(self, old: Shape, new: Shape) -> bool:
        """Whether whatever fitted `old` fits `new`, as far as their kinds tell."""
        if new.kind == "anything" or (old.kind, new.kind) in (("integer", "number"), ("time", "string")):
            return True
        if old.kind == "enum" and new.kind == "string":
            return all(isinstance(word, str) for word in old.words)
        if new.kind != "union":
            return False
        allowed = set(self._labels(self.new, new))
        members = self._labels(self.old, old) if old.kind == "union" else [self._label(self.old, old)]
        return set(members) <= allowed

    def _labels(self, document: Document, shape: Shape) -> dict[str, At]:
        labels: dict[str, At] = {}
        for member in shape.members:
            label = self._label(document, read(document, member))
            labels[f"{label} {len(labels)}" if label in labels else label] = member
        return labels

    def _label(self, document: Document, shape: Shape) -> str:
        """What a member of a union is known by in both documents."""
        if shape.kind == "reference" and document is self.old:
            name = model_name(shape.reference)
            return self.names.get(name, name)
        return describe(document, shape)

    def _members(self, pair: Pair, old: Shape, new: Shape, path: str) -> None:
        one, other = self._labels(self.old, old), self._labels(self.new, new)
        if one.keys() != other.keys():
            self._type(pair, old, new, path)
        for label in one.keys() & other.keys():
            self._compare(pair, one[label], other[label], path)

    def _tagged(self, pair: Pair, old: Shape, new: Shape, path: str) -> None:
        if old.tag != new.tag:
            self._note(pair, "union-tag-changed", path, Spot(old.tag, old.at.pointer), Spot(new.tag, new.at.pointer))
        for word, target in old.mapping.items():
            other = new.mapping.get(word)
            if other is None or not self.corresponds(target, other):
                self._note(pair, "union-member-removed", path, *self._said(old, new), f"{model_name(target)} ({word})")
            else:
                self._refer(pair, path, target, other)
        for word, target in new.mapping.items():
            other = old.mapping.get(word)
            if other is None or not self.corresponds(other, target):
                self._note(pair, "union-member-added", path, *self._said(old, new), f"{model_name(target)} ({word})")

    def _words(self, pair: Pair, old: Shape, new: Shape, path: str) -> None:
        for change, words in (
            ("enum-value-removed", [word for word in old.words if word not in new.words]),
            ("enum-value-added", [word for word in new.words if word not in old.words]),
        ):
            if words:
                detail = ", ".join(f"`{text(word)}`" for word in words)
                self._note(pair, change, path, *self._said(old, new), detail)

    def _null(self, pair: Pair, old: Shape, new: Shape, path: str) -> None:
        if old.nullable != new.nullable:
            change = "property-became-nullable" if new.nullable else "property-no-longer-nullable"
            self._note(pair, change, path, *self._said(old, new))

    # Objects

    def _fields(self, pair: Pair, old: Shape, new: Shape, path: str) -> None:
        for name, field in old.fields.items():
            here, other = below(path, name), new.fields.get(name)
            if other is None:
                old_spot = Spot(self._field_says(self.old, field.at, field.required), field.at.pointer)
                self._note(pair, "property-removed", here, old_spot, Spot("", new.at.pointer), _heir(name, old, new))
                continue
            self._required(pair, here, field, other)
            self._compare(pair, field.at, other.at, here)
        for name, field in new.fields.items():
            if name not in old.fields:
                change = "required-property-added" if field.required else "property-added"
                new_spot = Spot(self._field_says(self.new, field.at, field.required), field.at.pointer)
                self._note(pair, change, below(path, name), Spot("", old.at.pointer), new_spot)

    def _required(self, pair: Pair, path: str, old: Field, new: Field) -> None:
        if old.required != new.required:
            change = "property-became-required" if new.required else "property-became-optional"
            said = ("optional", "required")
            self._note(
                pair, change, path, Spot(said[old.required], old.at.pointer), Spot(said[new.required], new.at.pointer)
            )

    def _field_says(self, document: Document, at: At, required: bool) -> str:
        return ("" if required else "optional ") + describe(document, read(document, at))

    # Keywords

    def _keywords(self, pair: Pair, old: Shape, new: Shape, path: str) -> None:
        for change, one, other, detail in keyword_changes(old, new):
            self._note(pair, change, path, Spot(one, old.at.pointer), Spot(other, new.at.pointer), detail)


def _heir(name: str, old: Shape, new: Shape) -> str:
    """A hint at the one new field that may be the old one under another name."""
    lost, come = (
        [key for key in one.fields if key not in other.fields and same(bare(one.fields[key].at.value), wanted)]
        for wanted in [bare(old.fields[name].at.value)]
        for one, other in ((old, new), (new, old))
    )
    return f"`{come[0]}` is new and of the same type; it may be its new name." if len(lost) == len(come) == 1 else ""


def _parameter(at: At) -> Shape:
    return Shape(at, "parameter", {key: value for key, value in at.value.items() if key not in PARAMETER})
