"""Compares the parameters of two versions of an operation."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from ...spec import Document
from .pairing import Direct, Operation
from .reach import Root
from .rules import Direction
from .schemas import Pair, SchemaComparison, Spot
from .shapes import At, child, describe, items, mapping, read
from .values import same, text

_ENCODING = ("style", "explode", "allowReserved")


@dataclass(frozen=True)
class Parameter:
    at: At
    name: str
    place: str

    @property
    def required(self) -> bool:
        return self.at.value.get("required") is True

    @property
    def option(self) -> bool:
        return self.at.value.get("x-client-option") is True

    @property
    def path(self) -> str:
        return f"{self.place}.{self.name}"

    @property
    def it(self) -> str:
        return f"`{self.name}`"


class ParameterComparison:
    """What changed in the parameters of one operation: direct changes, and roots for their schemas.

    A parameter is compared like a property, and a shared one once, by its pointer.
    """

    def __init__(self, schemas: SchemaComparison, old: Operation, new: Operation, direction: Direction) -> None:
        self.schemas, self.old, self.new, self.direction = schemas, old, new, direction
        self.found: list[Direct] = []
        self.roots: list[Root] = []
        before, after = parameters(schemas.old, old), parameters(schemas.new, new)
        pairs = self._pairs(before, after)
        for one, other in pairs:
            self._pair(one, other)
        for one in before:
            if all(one is not pair[0] for pair in pairs):
                self._alone("property-removed", one, self._spot(schemas.old, one), Spot("", new.at.pointer))
        for other in after:
            if all(other is not pair[1] for pair in pairs):
                change = "required-property-added" if other.required else "property-added"
                self._alone(change, other, Spot("", old.at.pointer), self._spot(schemas.new, other))

    def _pairs(self, old: list[Parameter], new: list[Parameter]) -> list[tuple[Parameter, Parameter]]:
        """Which belong together: by place and name, by name, and in the path by position."""
        pairs: list[tuple[Parameter, Parameter]] = []
        for same_one in (_same_place, _same_name, self._same_position()):
            for one in old:
                rest = [other for other in new if all(other is not pair[1] for pair in pairs)]
                if all(one is not pair[0] for pair in pairs):
                    pairs += [(one, other) for other in rest if same_one(one, other)][:1]
        return pairs

    def _same_position(self) -> Callable[[Parameter, Parameter], bool]:
        one, other = (re.findall(r"\{([^{}]*)\}", path) for path in (self.old.path, self.new.path))
        if sorted(one) == sorted(other) and one != other:
            spots = (
                Spot(", ".join(names), item.pointer) for names, item in ((one, self.old.item), (other, self.new.item))
            )
            self.found.append(self.new.direct("parameters-reordered", *spots))
        positions = set(zip(one, other, strict=True)) if len(one) == len(other) else set()
        return lambda a, b: a.place == b.place == "path" and (a.name, b.name) in positions

    def _pair(self, one: Parameter, other: Parameter) -> None:
        if one.name != other.name:
            self._direct("parameter-renamed", one, other, one.name, other.name)
        if one.place != other.place:
            self._direct("parameter-moved", one, other, one.place, other.place)
        if one.option != other.option:
            change = "parameter-became-client-option" if other.option else "parameter-no-longer-client-option"
            said = ("an argument", "an option of the client")
            self._direct(change, one, other, said[one.option], said[other.option])
        before, after = ({key: p.at.value[key] for key in _ENCODING if key in p.at.value} for p in (one, other))
        if not same(before, after):
            detail = ", ".join(key for key in _ENCODING if not same(before.get(key), after.get(key)))
            self._direct("parameter-encoding-changed", one, other, text(before), text(after), detail)
        self._root(other, self.schemas.compare_parameters(one.at, other.at))

    def _direct(self, change: str, one: Parameter, other: Parameter, old: str, new: str, detail: str = "") -> None:
        spots = Spot(old, one.at.pointer), Spot(new, other.at.pointer)
        self.found.append(self.new.direct(change, *spots, it=f"the argument {other.it}", detail=detail))

    def _alone(self, change: str, parameter: Parameter, old: Spot, new: Spot) -> None:
        self._root(parameter, self.schemas.alone(change, old, new))

    def _root(self, parameter: Parameter, pair: Pair) -> None:
        self.roots.append(Root(self.new.name, self.new.call, self.direction, parameter.path, pair))

    def _spot(self, document: Document, parameter: Parameter) -> Spot:
        schema = describe(document, read(document, child(document, parameter.at, "schema")))
        return Spot(schema if parameter.required else f"optional {schema}", parameter.at.pointer)


def parameters(document: Document, operation: Operation) -> list[Parameter]:
    """The parameters of an operation, those of its path before its own."""
    found: dict[tuple[str, str], Parameter] = {}
    for holder in (operation.item, operation.at):
        for at in items(document, child(document, holder, "parameters", [])):
            pointer, value = document.resolve(at.pointer)
            mapping(document, At(pointer, value))
            name, place = str(value.get("name")), str(value.get("in"))
            found[place, name] = Parameter(At(pointer, value), name, place)
    return list(found.values())


def _same_place(one: Parameter, other: Parameter) -> bool:
    return one.name == other.name and one.place == other.place


def _same_name(one: Parameter, other: Parameter) -> bool:
    return one.name == other.name
