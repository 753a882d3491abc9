"""Things."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._requests import Body, Operation
from .._callers import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import params, types

_CREATE: Operation[types.Thing] = Operation(
    'things.create',
    'POST',
    '/things',
    options=(),
    answer='ThingAnswer',
    payload='Thing',
)

class Things(Resource):
    """Things."""

    def create(
        self,
        *,
        name: str | None = None,
        pass_word: str | None = None,
        deep: Sequence[params.Heir] | None = None,
        shallow: params.Thing | None = None,
    ) -> types.Thing:
        """Create a thing.

        Args:
            name: Its name.
            pass_word: Opens it.
            deep: Has it below.
            shallow: A thing.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /things`
        """
        _body = Body(
            {
                'name': name,
                'pass_word': pass_word,
                'deep': deep,
                'shallow': shallow,
            }
        )
        del pass_word, deep  # no frame of ours keeps a secret where a traceback could show it
        return self._caller.call(_CREATE, body=_body)



class AsyncThings(AsyncResource):
    """Things."""

    async def create(
        self,
        *,
        name: str | None = None,
        pass_word: str | None = None,
        deep: Sequence[params.Heir] | None = None,
        shallow: params.Thing | None = None,
    ) -> types.Thing:
        """Create a thing.

        Args:
            name: Its name.
            pass_word: Opens it.
            deep: Has it below.
            shallow: A thing.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /things`
        """
        _body = Body(
            {
                'name': name,
                'pass_word': pass_word,
                'deep': deep,
                'shallow': shallow,
            }
        )
        del pass_word, deep  # no frame of ours keeps a secret where a traceback could show it
        return await self._caller.call(_CREATE, body=_body)



