"""Pages of lists: `page_no`, `per_page`, `search`, `start_time`, `end_time`, `sort_by`, `sort_order` and plain filters.

Knows what these parameters mean. Whether an operation takes one of them the document says: what it does not name never
gets into `call.query`.
"""

import re
from collections.abc import Container, Sequence

from .answers import ApiError
from .clock import parse, text
from .store import Where
from .world import Body, Call, Page

_PARAMETERS = ("page_no", "per_page", "search", "start_time", "end_time", "sort_by", "sort_order")

_PER_PAGE = 20  # The live API documents no default and no ceiling.


def page(
    call: Call,
    kind: str,
    *,
    parent: str | None = None,
    where: Sequence[Where] = (),
    search: tuple[str, ...] = (),
    time: str = "created_at",
    handled: Container[str] = (),
    sort_by: str | None = None,
) -> Page:
    """The page of the objects of a kind that a call asks for, newest first unless it says otherwise.

    search: the fields that `search` looks in; any case, any part.
    time: the field that `start_time` and `end_time` are about.
    handled: parameters that the caller looks at itself. Any other that is not named here is a filter: the field of its
    name must be equal to it, or to one of a list of values.
    sort_by: the field to sort by unless the call names one; the order of creation if neither does.
    """
    query = call.query
    conditions = [*where, *_conditions(call, search, time, handled)]
    size, offset = _window(query)
    store = call.world.store
    items = store.find(
        kind,
        call.app.id,
        parent=parent,
        where=conditions,
        sort_by=_snake(query["sort_by"]) if "sort_by" in query else sort_by,
        descending=query.get("sort_order") != "ASC",
        limit=size,
        offset=offset,
    )
    total = store.count(kind, call.app.id, parent=parent, where=conditions)
    return Page(items, total, start=offset + 1 if items else 0)


def page_of(call: Call, items: Sequence[Body]) -> Page:
    """The page of a list that is no list of stored objects, in the order that `page` would have it in."""
    query = call.query
    ordered = list(items)
    if "sort_by" in query:
        ordered.sort(key=lambda item: item[_snake(query["sort_by"])])
    if query.get("sort_order") != "ASC":
        ordered.reverse()
    size, offset = _window(query)
    cut = ordered[offset : offset + size]
    return Page(cut, len(ordered), start=offset + 1 if cut else 0)


def _window(query: Body) -> tuple[int, int]:
    """How many items a page has, and how many there are before it."""
    number = max(int(query.get("page_no", 1)), 1)
    size = max(int(query.get("per_page", _PER_PAGE)), 0)
    return min(size, 2**62), min((number - 1) * size, 2**62)


def _conditions(call: Call, search: tuple[str, ...], time: str, handled: Container[str]) -> list[Where]:
    query = call.query
    conditions = []
    if query.get("search"):
        conditions.append(Where(search, "contains", query["search"]))
    conditions += span(call, time)
    for name, value in query.items():
        if name not in _PARAMETERS and name not in handled:
            conditions.append(Where(name, "in" if isinstance(value, list) else "=", value))
    return conditions


def span(call: Call, field: str) -> list[Where]:
    """That the time in a field is between the `start_time` and the `end_time` of a call."""
    bounds = (("start_time", ">="), ("end_time", "<="))
    return [Where(field, operator, _time(name, call.query[name])) for name, operator in bounds if name in call.query]


def _time(name: str, written: str) -> str:
    try:
        return text(parse(written.upper()))  # `t` and `z` are fine
    # A leap second, the year 0: well written, and no time that we can tell.
    except (ValueError, OverflowError) as error:
        raise ApiError(422, f'"{name}": {error}') from None


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])[A-Z]", lambda letter: "_" + letter[0].lower(), name)
