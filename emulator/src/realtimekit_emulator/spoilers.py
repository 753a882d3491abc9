"""Good answers made odd: nulls, unknown fields, unknown words and values of the wrong type in their payload.

Knows JSON. The document says where something can be odd, so this holds for every operation. The envelope stays as it is.
"""

from collections.abc import Callable
from typing import Any

import orjson

from .answers import Answer
from .document import Document, Operation
from .shapes import Shapes, Thing

UNKNOWN_FIELD = "unknown_to_the_document"
UNKNOWN_WORD = "UNKNOWN_TO_THE_DOCUMENT"

Spoiler = Callable[[Shapes, Thing], None]


def spoil(document: Document, operation: Operation, answer: Answer, spoilers: tuple[Spoiler, ...]) -> Answer:
    """The answer with everything in it made odd that can be. One that tells a failure has no payload, and stays."""
    if not spoilers:
        return answer
    body = orjson.loads(orjson.dumps(answer.body))  # its parts may belong to others
    for spoiler in spoilers:
        for thing in document.payload_objects(operation, body):
            spoiler(document.shapes, thing)
    return Answer(body, answer.status, answer.headers)


def nulls(shapes: Shapes, thing: Thing) -> None:
    """Every field that need not be there is null."""
    for name in thing.properties:
        if name not in thing.required:
            thing.value[name] = None


def unknown_fields(shapes: Shapes, thing: Thing) -> None:
    """Every object has a field more."""
    thing.value[UNKNOWN_FIELD] = {"of": ["any", "kind", 1, None]}


def unknown_words(shapes: Shapes, thing: Thing) -> None:
    """Every word of an enumeration is another, and every list of such words has another one."""
    for name, schema in thing.properties.items():
        value = thing.value.get(name)
        if isinstance(value, str) and shapes.has_words(schema):
            thing.value[name] = UNKNOWN_WORD
        elif isinstance(value, list) and shapes.has_words(shapes.items(schema)):
            value.append(UNKNOWN_WORD)


def wrong_types(shapes: Shapes, thing: Thing) -> None:
    """Every object has one value of the wrong type; it is its identifier only where nothing else can be wrong."""
    for name in sorted(thing.value, key=lambda name: name == "id"):
        kinds = shapes.kinds(thing.properties[name]) if name in thing.properties else set()
        if isinstance(thing.value[name], (dict, list)) or not kinds:
            continue
        # No text for a number and no number for a text: some languages read one as the other.
        wrong: Any = {"wrong": "type"} if "string" in kinds else "wrong type"
        if _kind(wrong) not in kinds:
            thing.value[name] = wrong
            return


def _kind(value: Any) -> str:
    return "object" if isinstance(value, dict) else "string"


SPOILERS: dict[str, Spoiler] = {
    "nulls": nulls,
    "unknown-fields": unknown_fields,
    "unknown-words": unknown_words,
    "wrong-types": wrong_types,
}
