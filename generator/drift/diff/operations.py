"""Compares two versions of an operation or of an event: its name, address, marks and result, its parameters and bodies."""

from ...source import SpecError
from ...spec import Document
from .bodies import BodyComparison, result_places
from .pairing import Direct, Operation
from .parameters import ParameterComparison
from .reach import Root
from .schemas import SchemaComparison, Spot
from .shapes import At, Shape, child, describe, items, mapping, read, resolved
from .values import same, text, told

_DESCRIBED = ("summary", "description", "tags", "externalDocs")
_MARKS = {
    "x-idempotent": ("operation-no-longer-idempotent", "operation-became-idempotent"),
    "deprecated": ("operation-no-longer-deprecated", "operation-deprecated"),
}
_COMPARED = {
    *_DESCRIBED, *_MARKS, "operationId", "parameters", "requestBody", "responses", "x-payload", "x-items", "security",
}  # fmt: skip


def added(operation: Operation) -> Direct:
    what = str(operation.at.value.get("summary") or operation.name).rstrip(".")
    return operation.direct("operation-added", Spot("", "/paths"), operation.spot(operation.name), detail=what)


def removed(operation: Operation) -> Direct:
    way = f"While the server still has it, `client.request` reaches `{operation.name}`."
    return operation.direct("operation-removed", operation.spot(operation.name), Spot("", "/paths"), detail=way)


class OperationComparison:
    """Compares one pair after the other; collects changes and roots."""

    def __init__(self, schemas: SchemaComparison) -> None:
        self.schemas = schemas
        self.found: list[Direct] = []
        self.roots: list[Root] = []

    def operation(self, old: Operation, new: Operation) -> None:
        if old.call != new.call:
            self._note(old, new, "operation-renamed", old.call, new.call, key="operationId")
        if old.key != new.key:
            self._note(old, new, "operation-address-changed", old.name, new.name)
        self._words(old, new, "operation-described")
        self._marks(old, new)
        self._keywords(old, new)
        self._result(old, new)
        parameters = ParameterComparison(self.schemas, old, new, "parameter")
        bodies = BodyComparison(self.schemas, old, new)
        bodies.request("request", "body")
        bodies.answers()
        self.found += parameters.found + bodies.found
        self.roots += parameters.roots + bodies.roots

    def event(self, old: Operation, new: Operation) -> None:
        """What the service calls: its parameters and its body are read."""
        it = f"`{new.path or new.key}`"
        if old.key != new.key:
            found = new.direct("event-renamed", old.spot(old.key), new.spot(new.key))
            self.found.append(found)
        changed = [
            key
            for key in dict.fromkeys((*old.at.value, *new.at.value))
            if key not in ("parameters", "requestBody") and not same(old.at.value.get(key), new.at.value.get(key))
        ]
        if changed:
            before, after = (one.spot(told(one.at.value, changed), changed[0]) for one in (old, new))
            self.found.append(new.direct("event-described", before, after, it=it, detail=", ".join(changed)))
        parameters = ParameterComparison(self.schemas, old, new, "response")
        bodies = BodyComparison(self.schemas, old, new)
        bodies.request("response", "")
        self.found += parameters.found + bodies.found
        self.roots += parameters.roots + bodies.roots

    def _note(
        self, old: Operation, new: Operation, change: str, one: str, other: str, *, key: str = "", detail: str = ""
    ) -> None:
        self.found.append(new.direct(change, old.spot(one, key), new.spot(other, key), detail=detail))

    # Words and marks

    def _words(self, old: Operation, new: Operation, change: str) -> None:
        keys = [key for key in _DESCRIBED if not same(old.at.value.get(key), new.at.value.get(key))]
        if keys:
            one, other = told(old.at.value, keys), told(new.at.value, keys)
            self._note(old, new, change, one, other, key=keys[0], detail=", ".join(keys))

    def _marks(self, old: Operation, new: Operation) -> None:
        for key, changes in _MARKS.items():
            had, has = old.at.value.get(key) is True, new.at.value.get(key) is True
            if had != has:
                self._note(old, new, changes[has], text({key: had}), text({key: has}), key=key)

    def _keywords(self, old: Operation, new: Operation) -> None:
        one, other = old.at.value, new.at.value
        if not same(one.get("security"), other.get("security")):
            said = (needs(self.schemas.old, old.at), needs(self.schemas.new, new.at))
            self._note(old, new, "operation-security-changed", *said, key="security")
        for key in dict.fromkeys((*one, *other)):
            if key not in _COMPARED and not same(one.get(key), other.get(key)):
                said = text(one.get(key)), text(other.get(key))
                self._note(old, new, "operation-keyword-changed", *said, key=key, detail=f"`{key}`")

    # Results

    def _result(self, old: Operation, new: Operation) -> None:
        one, other = result_places(old.at.value), result_places(new.at.value)
        key = "x-items" if "x-items" in new.at.value else "x-payload"
        before, after = self._returns(self.schemas.old, old), self._returns(self.schemas.new, new)
        if ("x-items" in old.at.value) != ("x-items" in new.at.value) or (one != other and before != after):
            self._note(old, new, "operation-result-changed", before, after, key=key)
        elif one != other:
            self._note(old, new, "operation-payload-moved", " or ".join(one), " or ".join(other), key=key)

    def _returns(self, document: Document, operation: Operation) -> str:
        """What the call gives, in words: `Meeting`, `pages of Meeting`."""
        place = result_places(operation.at.value)[0]
        shape = self._at_place(document, operation, place)
        said = describe(document, shape) if shape else f"what stands at {place}"
        if document is self.schemas.old:
            said = " ".join(self.schemas.names.get(word, word) for word in said.split(" "))
        return f"pages of {said.removeprefix('list of ')}" if "x-items" in operation.at.value else said

    def _at_place(self, document: Document, operation: Operation, place: str) -> Shape | None:
        responses = child(document, operation.at, "responses", {})
        good = next((status for status in mapping(document, responses) if status.startswith("2")), None)
        try:
            pointer, _ = document.resolve(child(document, responses, good or "").pointer)
            schema = f"{pointer}/content/application~1json/schema"
            shape = resolved(document, read(document, At(schema, document.at(schema))))
            for key in place.split("."):
                shape = read(document, resolved(document, shape).fields[key].at)
        except (SpecError, KeyError):
            return None  # nothing stands there; what is wrong with that is not the comparison's to say
        return shape


def needs(document: Document, at: At) -> str:
    """What the security requirements of an operation, or of the document, ask for."""
    requirements = child(document, at, "security")
    if requirements.value is None:
        return "what the document asks for" if at.pointer else "nothing"
    names = [" and ".join(mapping(document, one)) or "nothing" for one in items(document, requirements)]
    return " or ".join(names) or "nothing"
