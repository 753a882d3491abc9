"""Things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._omit import Omit, omit
from .._requests import Body, Operation
from .._callers import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import params, types

_UPDATE: Operation[types.Thing] = Operation(
    'things.update',
    'PATCH',
    '/things',
    options=(),
    answer='ThingAnswer',
    payload='Thing',
    nullable=frozenset({'may_or_null', 'must_or_null', 'part'}),
)

class Things(Resource):
    """Things."""

    def update(
        self,
        *,
        must: int,
        must_or_null: int | None,
        may: str | None = None,
        may_or_null: str | None | Omit = omit,
        part: params.Part | None | Omit = omit,
    ) -> types.Thing:
        """Change a thing.

        Args:
            may: Optional.
            may_or_null: Optional; null takes it away. None sends null.
            must: Needed.
            must_or_null: Needed; null takes it away.
            part: Nested. None sends null.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `PATCH /things`
        """
        _body = Body(
            {
                'may': may,
                'may_or_null': may_or_null,
                'must': must,
                'must_or_null': must_or_null,
                'part': part,
            }
        )
        return self._caller.call(_UPDATE, body=_body)



class AsyncThings(AsyncResource):
    """Things."""

    async def update(
        self,
        *,
        must: int,
        must_or_null: int | None,
        may: str | None = None,
        may_or_null: str | None | Omit = omit,
        part: params.Part | None | Omit = omit,
    ) -> types.Thing:
        """Change a thing.

        Args:
            may: Optional.
            may_or_null: Optional; null takes it away. None sends null.
            must: Needed.
            must_or_null: Needed; null takes it away.
            part: Nested. None sends null.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `PATCH /things`
        """
        _body = Body(
            {
                'may': may,
                'may_or_null': may_or_null,
                'must': must,
                'must_or_null': must_or_null,
                'part': part,
            }
        )
        return await self._caller.call(_UPDATE, body=_body)



