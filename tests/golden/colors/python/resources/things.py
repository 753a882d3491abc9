"""Things to have."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._requests import Operation
from .._callers import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import types
    from .things_parts import AsyncThingsParts, ThingsParts

_DELETE: Operation[types.Thing] = Operation(
    'things.delete',
    'DELETE',
    '/things/{}',
    options=(),
    answer='ThingAnswer',
    payload='Thing',
    repeatable=True,
)

class Things(Resource):
    """Things to have."""

    @cached_property
    def parts(self) -> ThingsParts:
        """Parts of Things."""
        from .things_parts import ThingsParts

        return ThingsParts(self._caller)

    def delete(
        self,
        thing_id: str,
    ) -> types.Thing:
        """Delete a thing.

        Args:
            thing_id: Which thing.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `DELETE /things/{thing_id}`
        """
        return self._caller.call(_DELETE, path=(thing_id,))



class AsyncThings(AsyncResource):
    """Things to have."""

    @cached_property
    def parts(self) -> AsyncThingsParts:
        """Parts of Things."""
        from .things_parts import AsyncThingsParts

        return AsyncThingsParts(self._caller)

    async def delete(
        self,
        thing_id: str,
    ) -> types.Thing:
        """Delete a thing.

        Args:
            thing_id: Which thing.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `DELETE /things/{thing_id}`
        """
        return await self._caller.call(_DELETE, path=(thing_id,))



