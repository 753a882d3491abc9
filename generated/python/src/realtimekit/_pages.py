"""Lists that come in pages."""

from __future__ import annotations

import math
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import Any, Generic, TypeVar

from ._answers import attribute
from ._models import Model

T = TypeVar("T")


class _Page(Generic[T]):
    """One page. Pages end at an empty page, at `end_offset >= total_count`, or where a page comes again."""

    items: list[T]
    """What stands on this page."""
    total_count: int | None
    """How many items the whole list has, where the server says so."""

    def __init__(self, answer: Any, found: Any, number: int | None) -> None:
        self.items = found if isinstance(found, list) else [found] if _is_something(found) else []
        paging = attribute(answer, "paging") or attribute(attribute(answer, "data"), "paging")
        total, end = attribute(paging, "total_count"), attribute(paging, "end_offset")
        self.total_count = int(total) if isinstance(total, (int, float)) and math.isfinite(total) else None
        self._number = number
        self._is_last = number is None or (
            isinstance(end, (int, float)) and isinstance(total, (int, float)) and end >= total
        )

    def _is_new(self, seen: set[int]) -> bool:
        """Whether this page has items and is none of the pages that were seen."""
        mark = hash(tuple(_identity(item) for item in self.items))
        if not self.items or mark in seen:
            return False
        seen.add(mark)
        return True

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.items)} items, {self.total_count} in all>"


class Page(_Page[T]):
    """A page of a list. Iterating it gives its items and those of all pages behind it, fetched as they are needed."""

    def __init__(self, answer: Any, found: Any, number: int | None, fetch: Callable[[int], Page[T]]) -> None:
        super().__init__(answer, found, number)
        self._fetch = fetch

    def __iter__(self) -> Iterator[T]:
        page, seen = self, set[int]()
        while page._is_new(seen):
            yield from page.items
            if page._number is None or page._is_last:
                return
            page = page._fetch(page._number + 1)


class AsyncPage(_Page[T]):
    """A page of a list. `async for` gives its items and those of all pages behind it, fetched as they are needed."""

    def __init__(
        self, answer: Any, found: Any, number: int | None, fetch: Callable[[int], Awaitable[AsyncPage[T]]]
    ) -> None:
        super().__init__(answer, found, number)
        self._fetch = fetch

    async def __aiter__(self) -> AsyncIterator[T]:
        page, seen = self, set[int]()
        while page._is_new(seen):
            for item in page.items:
                yield item
            if page._number is None or page._is_last:
                return
            page = await page._fetch(page._number + 1)


class AsyncPages(Generic[T]):
    """A list that is still to be fetched: `await` it for its first page, or go through all of it with `async for`."""

    def __init__(self, first: Callable[[], Awaitable[AsyncPage[T]]]) -> None:
        self._first = first

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self._first():
            yield item


def _is_something(found: Any) -> bool:
    """Whether the one object that came in place of a list holds more than the paging."""
    return not isinstance(found, Model) or bool(found.to_dict().keys() - {"paging"})


def _identity(item: Any) -> str:
    """What tells an item from another: its id; all of it where it has none."""
    identity = attribute(item, "id") if isinstance(item, Model) else None
    return identity if isinstance(identity, str) else repr(item.to_dict() if isinstance(item, Model) else item)
