"""Import."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, List

from .._omit import Omit, omit
from .._requests import Body, Operation
from .._callers import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import types

_LIST: Operation[List[str]] = Operation(
    'import.list',
    'GET',
    '/import/{}',
    options=(),
    answer='ThingAnswer',
    places=(('data', 'list_'),),
    repeatable=True,
)
_IMPORT_: Operation[types.Thing] = Operation(
    'import.import',
    'POST',
    '/import/{}',
    options=(),
    answer='ThingAnswer',
    payload='Thing',
    nullable=frozenset({'omit'}),
)

class Import(Resource):
    """Import."""

    def list(
        self,
        self_: str,
    ) -> List[str]:
        """A list that hides the builtin.

        Args:
            self_: Itself.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /import/{self}`
        """
        return self._caller.call(_LIST, path=(self_,))

    def import_(
        self,
        self_: str,
        *,
        class_: str,
        from_: str,
        list: Sequence[str] | None = None,
        omit_: str | None | Omit = omit,
    ) -> types.Thing:
        """Import a thing.

        Args:
            self_: Itself.
            class_: Its class.
            from_: Where it comes from.
            list: Its items.
            omit_: What to leave out. None sends null.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /import/{self}`
        """
        _body = Body(
            {
                'from': from_,
                'list': list,
                'omit': omit_,
            }
        )
        return self._caller.call(_IMPORT_, path=(self_,), query={ 'class': class_ }, body=_body)



class AsyncImport(AsyncResource):
    """Import."""

    async def list(
        self,
        self_: str,
    ) -> List[str]:
        """A list that hides the builtin.

        Args:
            self_: Itself.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /import/{self}`
        """
        return await self._caller.call(_LIST, path=(self_,))

    async def import_(
        self,
        self_: str,
        *,
        class_: str,
        from_: str,
        list: Sequence[str] | None = None,
        omit_: str | None | Omit = omit,
    ) -> types.Thing:
        """Import a thing.

        Args:
            self_: Itself.
            class_: Its class.
            from_: Where it comes from.
            list: Its items.
            omit_: What to leave out. None sends null.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /import/{self}`
        """
        _body = Body(
            {
                'from': from_,
                'list': list,
                'omit': omit_,
            }
        )
        return await self._caller.call(_IMPORT_, path=(self_,), query={ 'class': class_ }, body=_body)



