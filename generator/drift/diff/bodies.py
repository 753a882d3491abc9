"""Compares what an operation takes and answers: bodies, statuses, media types, examples. Their schemas become roots."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ...spec import Document
from .pairing import Direct, Operation
from .reach import Root
from .rules import Direction
from .schemas import SchemaComparison, Spot
from .shapes import At, child, mapping
from .values import same, text, told

EXAMPLES = ("example", "examples")


class BodyComparison:
    """The changes and the roots of the bodies of one operation. An event's body is read, an operation's is sent."""

    def __init__(self, schemas: SchemaComparison, old: Operation, new: Operation) -> None:
        self.schemas, self.old, self.new = schemas, old, new
        self.found: list[Direct] = []
        self.roots: list[Root] = []

    def request(self, direction: Direction, path: str) -> None:
        one = child(self.schemas.old, self.old.at, "requestBody")
        other = child(self.schemas.new, self.new.at, "requestBody")
        if one.value is None or other.value is None:
            spots = (
                Spot("" if one.value is None else "a body", one.pointer),
                Spot("" if other.value is None else "a body", other.pointer),
            )
            if other.value is not None:
                needed = _followed(self.schemas.new, other).value.get("required") is True
                self._note("required-request-body-added" if needed else "request-body-added", *spots)
            elif one.value is not None:
                self._note("request-body-removed", *spots)
            return
        one, other = _followed(self.schemas.old, one), _followed(self.schemas.new, other)
        had, has = one.value.get("required") is True, other.value.get("required") is True
        if had != has:
            said = ("optional", "required")
            change = "request-body-became-required" if has else "request-body-became-optional"
            self._note(change, Spot(said[had], one.pointer), Spot(said[has], other.pointer))
        self._surroundings(one, other, "body", ("content", "required"))
        for media, before, after in self._media(one, other):
            if before and after:
                self._content(before, after, direction, path)
            else:
                change = "request-media-type-added" if after else "request-media-type-removed"
                self._note(change, _types(one), _types(other), media)

    def answers(self) -> None:
        one, other = _answers(self.schemas.old, self.old), _answers(self.schemas.new, self.new)
        for good, change in ((True, "operation-status-changed"), (False, "operation-errors-changed")):
            had, has = ([status for status in found if status.startswith("2") == good] for found in (one, other))
            if set(had) != set(has):
                before, after = (", ".join(sorted(statuses)) or "none" for statuses in (had, has))
                self._note(change, self.old.spot(before, "responses"), self.new.spot(after, "responses"))
            pairs = [(status, status) for status in had if status in has]
            if good and not pairs:  # under another status it is still the answer of the same call
                pairs = [*zip(had, has, strict=False)]
            for gone, come in pairs:
                self._answer(one[gone], other[come], "" if good else come)

    def _answer(self, old: At, new: At, path: str) -> None:
        where = f"answer {path}".strip()
        self._surroundings(old, new, where, ("content",))
        for media, before, after in self._media(old, new):
            if before and after:
                self._content(before, after, "response", path)
            else:
                change = "response-body-added" if after else "response-body-removed"
                self._note(change, _types(old), _types(new), f"{where}, {media}")

    def _content(self, old: At, new: At, direction: Direction, path: str) -> None:
        examples = [key for key in EXAMPLES if not same(old.value.get(key), new.value.get(key))]
        if examples:
            before, after = (Spot(told(at.value, examples), at.pointer) for at in (old, new))
            self._note("operation-example-changed", before, after, path or "answer")
        self._surroundings(old, new, path or "answer", ("schema", *EXAMPLES))
        pair = self.schemas.compare(
            _body(self.schemas.old, child(self.schemas.old, old, "schema")),
            _body(self.schemas.new, child(self.schemas.new, new, "schema")),
        )
        results = tuple(result_places(self.new.at.value)) if direction == "response" and self.new.call else ()
        self.roots.append(Root(self.new.name, self.new.call, direction, path, pair, () if path else results))

    def _surroundings(self, old: At, new: At, where: str, known: Iterable[str]) -> None:
        """What stands beside the parts that are compared on their own."""
        for key in dict.fromkeys((*old.value, *new.value)):
            one, other = old.value.get(key), new.value.get(key)
            if key in known or same(one, other):
                continue
            before, after = Spot(text(one), old.pointer), Spot(text(other), new.pointer)
            if key == "description":
                self._note("operation-described", before, after, f"description of the {where}")
            else:
                self._note("operation-keyword-changed", before, after, f"`{key}`")

    def _media(self, old: At, new: At) -> Iterator[tuple[str, At | None, At | None]]:
        before, after = (
            {media: child(document, content, media) for media in mapping(document, content)}
            for document, content in (
                (self.schemas.old, child(self.schemas.old, old, "content", {})),
                (self.schemas.new, child(self.schemas.new, new, "content", {})),
            )
        )
        for document, found in ((self.schemas.old, before), (self.schemas.new, after)):
            for at in found.values():
                mapping(document, at)
        for media in dict.fromkeys((*before, *after)):
            yield media, before.get(media), after.get(media)

    def _note(self, change: str, old: Spot, new: Spot, detail: str = "") -> None:
        self.found.append(self.new.direct(change, old, new, detail=detail))


def result_places(operation: Mapping[str, Any]) -> list[str]:
    """Where in the answer the result of a call stands."""
    said = operation.get("x-items", operation.get("x-payload", "data"))
    return [str(place) for place in said] if isinstance(said, list) and said else [str(said)]


def _answers(document: Document, operation: Operation) -> dict[str, At]:
    responses = child(document, operation.at, "responses", {})
    statuses = mapping(document, responses)
    return {status: _followed(document, child(document, responses, status)) for status in statuses}


def _followed(document: Document, at: At) -> At:
    pointer, value = document.resolve(at.pointer)
    mapping(document, At(pointer, value))
    return At(pointer, value)


def _body(document: Document, at: At) -> At:
    """The model that a body is: what a whole body is called changes nothing by itself."""
    if isinstance(at.value, dict) and set(at.value) == {"$ref"}:
        pointer = str(at.value["$ref"])[1:]
        return At(pointer, document.at(pointer))
    return at


def _types(at: At) -> Spot:
    content = at.value.get("content")
    return Spot(", ".join(content) if isinstance(content, dict) else "", at.pointer)
