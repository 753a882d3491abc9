"""What people read of Go's package: the comments of its declarations."""

from collections.abc import Iterator, Sequence

from .. import ir
from .go_texts import apart, comment, doing, items, named, printable
from .go_types import exported, kinds


def service(resource: ir.Resource, name: str) -> list[str]:
    """The comment of a resource's type."""
    return comment(
        [f"{name} calls {_headline(resource)}. It is the field {_where(resource)} of a client", resource.description]
    )


def child(resource: ir.Resource, name: str) -> list[str]:
    """The comment of a resource's field, on the client or on another resource."""
    return comment([resource.description or f"{name} calls {_headline(resource)}"], "\t")


def _headline(resource: ir.Resource) -> str:
    return " of ".join(f"the {word.replace('_', ' ')}" for word in reversed(resource.path))


def _where(resource: ir.Resource) -> str:
    return ".".join(map(exported, resource.path))


def event(found: ir.Model, name: str) -> list[str]:
    """The comment of an event's type; its description says what has happened."""
    return comment([apart(name, found.description)])


def schema(found: ir.Schema, name: str) -> list[str]:
    """The comment of a type."""
    paragraphs = [named(name, found.description)]
    match found:
        case ir.Enum():
            paragraphs.append("The constants are the words known so far; the server may answer with others")
        case ir.Union():
            paragraphs.append(f"One of {', '.join(exported(member) for _, member in found.members)}")
    return comment(paragraphs)


def word(name: str, enum: str, value: str) -> list[str]:
    """The comment of a constant."""
    return comment([f"{name} is the {enum} {value}"], "\t")


def field(found: ir.Field, sent: bool) -> list[str]:
    """The comment of a struct's field."""
    parts = [found.description.rstrip().rstrip(".") or "Not described", _limits(found)]
    if found.default is not None:
        parts.append(f"Default: {_shown(found.default)}")
    if members := kinds(found.type):
        parts.append(f"One of {', '.join(members)}")
    if sent and found.required:
        parts.append("Required")
    if sent and found.nullable:
        parts.append("[Null] sends null")
    if found.secret:
        parts.append("A secret: masked where it is printed")
    return comment([". ".join(filter(None, parts))], "\t")


def _limits(found: ir.Field) -> str:
    return f"{found.limits[0].upper()}{found.limits[1:]}" if found.limits else ""


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def method(operation: ir.Operation, name: str, path: Sequence[tuple[ir.Field, str]], has_params: bool) -> list[str]:
    """The comment of a method."""
    lines = comment([doing(name, operation.summary), operation.description])
    if operation.is_paged:
        lines += ["//", *comment(["It goes through all items, fetching page after page; after an error it ends"])]
    elif operation.is_list:
        lines += ["//", *comment(["It goes through all items of the one answer; after an error it ends"])]
    if has_params and not _needs_params(operation):
        lines += ["//", *comment(["Nothing in params is required: they may be nil"])]
    if path:
        lines += ["//", *comment(["Arguments:"]), *items((word, found.description) for found, word in path)]
    lines += ["//", *comment(["Errors, by errors.Is:"]), *items(_errors(operation))]
    return [*lines, "//", f"// HTTP: {printable(operation.method)} {printable(operation.path)}"]


def params(operation: ir.Operation, name: str) -> list[str]:
    """The comment of the struct of a method's arguments."""
    called = ".".join(map(exported, operation.id.split(".")))
    return comment([f"{name} are the arguments of {called}"])


def page_method(operation: ir.Operation, name: str) -> list[str]:
    """The comment of the method that gives one page of a list."""
    if operation.is_paged:
        return comment([f"{name}Page is {name} for one page: the first, or the one that params name"])
    return comment([f"{name}Page is {name} with all items at once: the answer has one page"])


def _needs_params(operation: ir.Operation) -> bool:
    return any(found.required for found in (*operation.query, *(operation.body.fields if operation.body else ())))


def _errors(operation: ir.Operation) -> Iterator[tuple[str, str]]:
    yield "[ErrInvalidArgument]", "an argument cannot be sent; nothing was sent"
    if operation.body and operation.body.fields:
        yield "[ErrBadRequest], [ErrUnprocessableEntity]", "the server refuses a field; the message names it"
    if operation.path_parameters:
        yield "[ErrNotFound]", "there is no such thing, or it does not run"
    if not operation.repeatable:
        yield "[ErrConflict]", "it exists already, or already runs"
    once = "" if operation.repeatable else "; not sent again once the server may have acted on it"
    yield "[ErrConnection]", f"no usable answer arrived{once}"
    yield "any other", "an answer that says no is an [*Error]"
