"""One operation of the document is carried out: what was asked is held against the document and handed to the behaviour
of the operation, and what that returns is put into the answer that the document describes.

Knows what all operations have in common. Does not know HTTP, nor what any of them does.
"""

from collections.abc import Mapping

from . import answers, bodies, registry
from .answers import Answer, ApiError
from .document import Operation, Problem
from .world import Body, Call, Page, World

Words = Mapping[str, list[str]]  # a query, as it was written


def carry_out(world: World, operation: Operation, path: Mapping[str, str], words: Words, raw_body: bytes) -> Answer:
    """`path` is what stands in the path, by the names of the document. Raises ApiError. The step is the caller's."""
    if operation.id not in registry.OPERATIONS:
        raise ApiError(501, f"{operation.id} is not emulated yet")
    call = _call(world, operation, path, words, raw_body)
    result = registry.OPERATIONS[operation.id](call)
    if isinstance(result, Answer):
        return result
    payload, paging = (list(result.items), result.paging) if isinstance(result, Page) else (result, None)
    return Answer(world.document.answer(operation, payload, paging), answers.usual_status(operation))


def _call(world: World, operation: Operation, path: Mapping[str, str], words: Words, raw_body: bytes) -> Call:
    """What was asked, if it is as the document says."""
    query, problems = world.document.read_query(operation, words)
    body: Body = {}
    if operation.body is not None:
        body, more = world.document.read_body(operation, bodies.parse(raw_body))
        problems += more
        if operation.needs_body and not raw_body and not more:
            problems.append(Problem("body", True, '"body" is required'))
    if problems:
        raise answers.refused(operation, problems)
    return Call(
        world=world,
        operation=operation,
        account=path["account_id"],
        app=world.app(path.get("app_id", "")),
        path=path,
        query=query,
        unknown={name: values[-1] for name, values in words.items() if name not in operation.parameters},
        body=body,
    )
