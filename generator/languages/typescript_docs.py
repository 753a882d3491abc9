"""What people read of TypeScript's methods and resources."""

from collections.abc import Iterator, Mapping

from .. import ir
from .typescript_texts import code, comment, link, prose


def headline(resource: ir.Resource) -> str:
    """What a resource is."""
    words = " of ".join(word.replace("_", " ") for word in reversed(resource.path))
    return resource.description or f"{words[0].upper()}{words[1:]}."


def explanation(operation: ir.Operation, path: Mapping[str, str]) -> str:
    """The comment of a method; `path` gives the argument of each path parameter."""
    request = f"Sends {code(f'{operation.method} {operation.path}')}."
    paragraphs = map(prose, [operation.summary.rstrip(".") + ".", operation.description, request])
    tags = [(f"@param {path[one.name]} -", prose(_text(one))) for one in operation.path_parameters]
    tags += [*_params(operation), ("@param options -", "For this call alone: a `signal` that ends it.")]
    if operation.is_paged:
        tags.append(("@returns", "The first page; `for await` goes through the items of all pages."))
    elif operation.is_list:
        tags.append(("@returns", "All of them, as one page."))
    tags += [(f"@throws {', '.join(map(link, names))}", text) for names, text in _errors(operation)]
    return comment(paragraphs, tags, 2)


def _text(field: ir.Field) -> str:
    limits = f" {field.limits[0].upper()}{field.limits[1:]}." if field.limits else ""
    return (field.description or "No description.") + limits


def _params(operation: ir.Operation) -> Iterator[tuple[str, str]]:
    fields = [*operation.query, *(operation.body.fields if operation.body else ())]
    needed = ", ".join(code(one.name) for one in fields if one.required)
    others = ", ".join(code(one.name) for one in fields if not one.required)
    if fields:
        what = [f"needs {needed}"] * bool(needed) + [f"may have {others}"] * bool(others)
        text = "; ".join(what)
        yield "@param params -", prose(f"{text[0].upper()}{text[1:]}.")


def _errors(operation: ir.Operation) -> Iterator[tuple[list[str], str]]:
    yield ["InvalidArgumentError"], "An argument cannot be sent."
    if operation.body and operation.body.fields:
        yield ["BadRequestError", "UnprocessableEntityError"], "The server refuses a field; the message names it."
    if operation.path_parameters:
        yield ["NotFoundError"], "There is no such thing, or it does not run."
    if not operation.repeatable:
        yield ["ConflictError"], "It exists already, or already runs."
    yield ["APIStatusError"], "Any answer that says no."
    once = "" if operation.repeatable else " Not sent again once the server may have acted on it."
    yield ["APIConnectionError"], f"No usable answer arrived.{once}"
