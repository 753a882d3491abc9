"""Parts of Things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._requests import Operation
from .._callers import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import types
    from .._pages import AsyncPages, Page

_LIST: Operation[types.Thing] = Operation(
    'things.parts.list',
    'GET',
    '/things/{}/parts',
    options=(),
    answer='PartsAnswer',
    payload='Thing',
    repeatable=True,
    is_list=True,
)

class ThingsParts(Resource):
    """Parts of Things."""

    def list(
        self,
        thing_id: str,
    ) -> Page[types.Thing]:
        """List parts.

        Args:
            thing_id: Which thing.

        Returns:
            All of them, as one page.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /things/{thing_id}/parts`
        """
        return self._caller.list(_LIST, path=(thing_id,))



class AsyncThingsParts(AsyncResource):
    """Parts of Things."""

    def list(
        self,
        thing_id: str,
    ) -> AsyncPages[types.Thing]:
        """List parts.

        Args:
            thing_id: Which thing.

        Returns:
            All of them, as one page.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /things/{thing_id}/parts`
        """
        return self._caller.list(_LIST, path=(thing_id,))



