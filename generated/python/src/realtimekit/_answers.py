"""From an answer to what a call gives: validated at once where it fits, piece by piece where it does not."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from functools import lru_cache
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import ValidationError

from . import _failures, types
from ._models import Model
from ._options import Options
from ._requests import Call, Operation
from .errors import APIResponseError, Mismatch, ResponseValidationError

if TYPE_CHECKING:
    import httpx2
    from pydantic import TypeAdapter
    from pydantic.fields import FieldInfo

    from ._webhooks import Delivery

T = TypeVar("T")
M = TypeVar("M", bound=Model)

logger = logging.getLogger("realtimekit")

_MOST_IN_A_MESSAGE = 5


def payload(operation: Operation[T], call: Call, response: httpx2.Response, options: Options) -> T:
    """What stands at the operation's place in the answer.

    Raises APIStatusError where the answer says that the call failed whatever its status, APIResponseError where it is
    not JSON, and ResponseValidationError where it does not fit and the client is strict.
    """
    return find(envelope(operation, call, response, options), operation)  # type: ignore[no-any-return]


def envelope(operation: Operation[Any], call: Call, response: httpx2.Response, options: Options) -> Model:
    """The whole answer, with something at the place of the payload."""
    model: type[Model] = getattr(types, operation.answer or "")
    try:
        answer = model.model_validate_json(response.content)
    except ValidationError:
        answer = None  # also where it is not JSON at all: the tolerant reader tells
    if answer is not None and getattr(answer, "success", None) is False:
        raise _failures.status_error(response, call, options)
    if answer is None or (operation.payload and find(answer, operation) is None):
        answer = _tolerantly(model, operation, call, response, options)
    return answer


def document(call: Call, response: httpx2.Response, options: Options) -> dict[str, Any]:
    """The answer as plain JSON. Raises as `payload` does."""
    try:
        answer = json.loads(response.content)
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict):
        del answer
        kind = response.headers.get("content-type", "an unnamed type")
        text = f"{response.status_code}, but the answer is no JSON object: {len(response.content)} bytes of {kind}"
        raise _failures.response_error(APIResponseError, text, response, call)
    if answer.get("success") is False:
        del answer  # no frame of ours keeps what the server sent where a traceback could show it
        raise _failures.status_error(response, call, options)
    return answer


def _tolerantly(
    model: type[Model], operation: Operation[Any], call: Call, response: httpx2.Response, options: Options
) -> Model:
    reader = Reader(operation)
    result = reader.read(model, document(call, response, options), "$")
    if operation.payload and find(result, operation) is None:
        reader.put_missing(result)
    if reader.mismatches and options.strict:
        error = _failures.response_error(ResponseValidationError, reader.summary(), response, call)
        error.mismatches = tuple(reader.mismatches)
        raise error
    reader.report(options)
    return result  # type: ignore[no-any-return]


def event(model: str, name: str, delivery: Delivery, options: Options) -> Any:
    """The event of a webhook, as a `model` of `types`. Raises ResponseValidationError where the client is strict."""
    reader = Reader(Operation(name, "POST", ""))
    result = reader.read(getattr(types, model), delivery.content, "$")
    if reader.mismatches and options.strict:
        text = f"{name}: {reader.summary()}"
        error = ResponseValidationError(text, response=None, status_code=None, method="POST", path="", request_id=None)
        error.mismatches = tuple(reader.mismatches)
        raise error
    reader.report(options)
    return result


def find(answer: Any, operation: Operation[Any]) -> Any:
    for place in operation.places:
        found = answer
        for name in place:
            found = attribute(found, name)
        if found is not None:
            return found
    return None


def attribute(thing: Any, name: str) -> Any:
    """A field of a model, or of what stands in a model's place."""
    return thing.get(name) if isinstance(thing, Mapping) else getattr(thing, name, None)


class Reader:
    """Reads an answer that does not fit: keeps every value, as a model wherever that can be, and notes what is off."""

    def __init__(self, operation: Operation[Any]) -> None:
        self.operation = operation
        self.mismatches: list[Mismatch] = []
        # Sources disagree whether some lists are a list or one object: at this place both are fine.
        self.items = "$." + ".".join(operation.places[0]) if operation.is_list else ""

    def read(self, kind: Any, value: Any, path: str) -> Any:
        """`value` as a `kind` as far as it is one."""
        try:
            return _adapter(kind).validate_python(value, strict=True)
        except ValidationError as error:
            problem = str(error.errors(include_url=False, include_input=False, include_context=False)[0]["msg"])
        for member in _members(kind):
            if isinstance(value, dict) and isinstance(member, type) and issubclass(member, Model):
                return self._model(member, value, path)
            if isinstance(value, list) and (get_origin(member) is list or path == self.items):
                item = get_args(member)[0] if get_origin(member) is list else member
                return [self.read(item, each, f"{path}[{index}]") for index, each in enumerate(value)]
            if isinstance(value, dict) and get_origin(member) is dict:
                return {key: self.read(get_args(member)[1], each, f"{path}.{key}") for key, each in value.items()}
        self._note(path, problem, value)
        return value

    def _model(self, model: type[M], value: dict[str, Any], path: str) -> M:
        model.model_rebuild()  # so that its fields tell their types, which are built late
        known: dict[str, Any] = {}
        rest = dict(value)
        for name, info in model.model_fields.items():
            key = info.alias or name
            if key in rest:
                known[name] = self.read(_annotation(info), rest.pop(key), f"{path}.{key}")
            elif info.is_required():
                self._note(f"{path}.{key}", "is missing", None)
        return assemble(model, known, rest)

    def put_missing(self, answer: Any) -> None:
        """Puts an empty payload where there should be one."""
        operation = self.operation
        self._note("$." + ".".join(operation.places[0]), "is missing", None)
        empty = [] if operation.is_list else assemble(getattr(types, operation.payload or ""), {}, {})
        *parents, last = operation.places[0]
        for name in parents:
            if not isinstance(child := attribute(answer, name), Model):
                child = assemble(Model, {}, {})
                answer.__dict__[name] = child
            answer = child
        answer.__dict__[last] = empty

    def summary(self) -> str:
        """All that is off, in one line."""
        places = [f"{m.path}: {m.problem}" for m in self.mismatches[:_MOST_IN_A_MESSAGE]]
        if (more := len(self.mismatches) - len(places)) > 0:
            places.append(f"{more} more")
        return "the answer does not fit the API's document: " + "; ".join(places)

    def report(self, options: Options) -> None:
        """Says once what is off."""
        if not self.mismatches:
            return
        logger.warning("%s: %s", self.operation.id, self.summary())
        if options.on_mismatch is not None:
            for mismatch in self.mismatches:
                options.on_mismatch(mismatch)

    def _note(self, path: str, problem: str, value: Any) -> None:
        self.mismatches.append(Mismatch(self.operation.id, path, problem, value))


def assemble(model: type[M], known: Mapping[str, Any], rest: Mapping[str, Any]) -> M:
    """A model from values that need not fit; a field that is missing is None."""
    thing = model.model_construct(_fields_set=set(known))
    thing.__dict__.update({name: None for name in model.model_fields if name not in thing.__dict__})
    thing.__dict__.update(known)
    if thing.model_extra is not None:
        thing.model_extra.update(rest)
    return thing


@lru_cache(maxsize=None)
def _adapter(kind: Any) -> TypeAdapter[Any]:
    from pydantic import TypeAdapter  # only answers that do not fit need it

    return TypeAdapter(kind)


def _annotation(info: FieldInfo) -> Any:
    """The type of a field as it was written: pydantic takes `Annotated` apart."""
    return Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation


def _members(kind: Any) -> tuple[Any, ...]:
    """The types that a union, an alias or an annotation stands for."""
    if value := getattr(kind, "__value__", None):
        return _members(value)
    if get_origin(kind) is Annotated:
        return _members(get_args(kind)[0])
    if get_origin(kind) in (Union, UnionType):
        return tuple(member for each in get_args(kind) for member in _members(each))
    return (kind,)
