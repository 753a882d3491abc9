"""Things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List

from .._requests import Operation
from .._callers import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import types

_REPLACE: Operation[List[types.Thing]] = Operation(
    'things.replace',
    'PUT',
    '/things',
    options=(),
    answer='ThingAnswer',
    places=(('data', 'things'), ('data',)),
    repeatable=True,
)
_LIST: Operation[Any] = Operation(
    'things.list',
    'DELETE',
    '/things',
    options=(),
    answer='ThingAnswer',
    places=(('data', 'anything'),),
    repeatable=True,
)

class Things(Resource):
    """Things."""

    def replace(
        self,
    ) -> List[types.Thing]:
        """Replace things.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `PUT /things`
        """
        return self._caller.call(_REPLACE)

    def list(
        self,
    ) -> Any:
        """A method that hides the builtin.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `DELETE /things`
        """
        return self._caller.call(_LIST)



class AsyncThings(AsyncResource):
    """Things."""

    async def replace(
        self,
    ) -> List[types.Thing]:
        """Replace things.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `PUT /things`
        """
        return await self._caller.call(_REPLACE)

    async def list(
        self,
    ) -> Any:
        """A method that hides the builtin.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `DELETE /things`
        """
        return await self._caller.call(_LIST)



