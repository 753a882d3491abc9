"""Things."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .._requests import Operation
from .._callers import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import types

_GET: Operation[types.Thing] = Operation(
    'things.get',
    'GET',
    '/accounts/{account_id}/things/{}',
    options=('account_id',),
    answer='ThingAnswer',
    payload='Thing',
    repeatable=True,
    times=frozenset({'as_of'}),
)

class Things(Resource):
    """Things."""

    def get(
        self,
        thing_id: str,
        *,
        as_of: datetime | None = None,
        depth: int | None = None,
    ) -> types.Thing:
        """Get a thing.

        Reads one thing.

        Args:
            thing_id: Which thing.
            as_of: Moment to look at. Must carry a time zone.
            depth: How deep to look. At most 5. Default: 1.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/things/{thing_id}`
        """
        return self._caller.call(_GET, path=(thing_id,), query={ 'as_of': as_of, 'depth': depth })



class AsyncThings(AsyncResource):
    """Things."""

    async def get(
        self,
        thing_id: str,
        *,
        as_of: datetime | None = None,
        depth: int | None = None,
    ) -> types.Thing:
        """Get a thing.

        Reads one thing.

        Args:
            thing_id: Which thing.
            as_of: Moment to look at. Must carry a time zone.
            depth: How deep to look. At most 5. Default: 1.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/things/{thing_id}`
        """
        return await self._caller.call(_GET, path=(thing_id,), query={ 'as_of': as_of, 'depth': depth })



