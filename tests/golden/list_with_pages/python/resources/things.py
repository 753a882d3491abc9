"""Things."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._requests import Operation
from .._callers import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import types
    from .._pages import AsyncPages, Page

_LIST: Operation[types.Thing] = Operation(
    'things.list',
    'GET',
    '/things',
    options=(),
    answer='ThingAnswer',
    places=(('data', 'things'),),
    payload='Thing',
    repeatable=True,
    is_list=True,
    is_paged=True,
)

class Things(Resource):
    """Things."""

    def list(
        self,
        *,
        page_no: int | None = None,
        kind: Sequence[str] | None = None,
    ) -> Page[types.Thing]:
        """List things.

        Args:
            page_no: Page to fetch.
            kind: Kinds to look for.

        Returns:
            The first page; iterate it for the items of all pages.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /things`
        """
        return self._caller.list(_LIST, query={ 'page_no': page_no, 'kind': kind })



class AsyncThings(AsyncResource):
    """Things."""

    def list(
        self,
        *,
        page_no: int | None = None,
        kind: Sequence[str] | None = None,
    ) -> AsyncPages[types.Thing]:
        """List things.

        Args:
            page_no: Page to fetch.
            kind: Kinds to look for.

        Returns:
            The first page; iterate it for the items of all pages.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /things`
        """
        return self._caller.list(_LIST, query={ 'page_no': page_no, 'kind': kind })



