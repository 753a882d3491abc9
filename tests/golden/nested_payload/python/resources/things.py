"""Things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._requests import Operation
from .._callers import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import types

_GET: Operation[types.Thing] = Operation(
    'things.get',
    'GET',
    '/things/{}',
    options=(),
    answer='ThingAnswer',
    places=(('data', 'the_thing'),),
    payload='Thing',
    repeatable=True,
)

class Things(Resource):
    """Things."""

    def get(
        self,
        thing_id: str,
    ) -> types.Thing:
        """Get a thing.

        Args:
            thing_id: Which thing.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /things/{thing_id}`
        """
        return self._caller.call(_GET, path=(thing_id,))



class AsyncThings(AsyncResource):
    """Things."""

    async def get(
        self,
        thing_id: str,
    ) -> types.Thing:
        """Get a thing.

        Args:
            thing_id: Which thing.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /things/{thing_id}`
        """
        return await self._caller.call(_GET, path=(thing_id,))



