"""Parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._requests import Operation
from .._callers import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import types
    from .._pages import AsyncPages, Page

_LIST: Operation[types.Thing] = Operation(
    'parts.list',
    'GET',
    '/parts',
    options=(),
    answer='ThingAnswer',
    places=(('data', 'parts'),),
    payload='Thing',
    repeatable=True,
    is_list=True,
)

class Parts(Resource):
    """Parts."""

    def list(
        self,
    ) -> Page[types.Thing]:
        """List parts.

        Returns:
            All of them, as one page.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /parts`
        """
        return self._caller.list(_LIST)



class AsyncParts(AsyncResource):
    """Parts."""

    def list(
        self,
    ) -> AsyncPages[types.Thing]:
        """List parts.

        Returns:
            All of them, as one page.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /parts`
        """
        return self._caller.list(_LIST)



