"""Apps separate the meetings, presets and webhooks of one product from another's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._callers import AsyncResource, Resource
from .._requests import Body, Operation

if TYPE_CHECKING:
    from .. import types
    from .._pages import AsyncPages, Page

_LIST: Operation[types.App] = Operation(
    "apps.list",
    "GET",
    "/accounts/{account_id}/realtime/kit/apps",
    options=("account_id",),
    answer="AppGetResponse",
    payload="App",
    repeatable=True,
    is_list=True,
)
_CREATE: Operation[types.App] = Operation(
    "apps.create",
    "POST",
    "/accounts/{account_id}/realtime/kit/apps",
    options=("account_id",),
    answer="AppPostResponse",
    places=(("data", "app"),),
    payload="App",
)


class Apps(Resource):
    """Apps separate the meetings, presets and webhooks of one product from another's."""

    def list(
        self,
    ) -> Page[types.App]:
        """List apps.

        Every app of the account. The answer is not paged.

        Returns:
            All of them, as one page.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/apps`
        """
        return self._caller.list(_LIST)

    def create(
        self,
        *,
        name: str,
    ) -> types.App:
        """Create an app.

        Adds an app to the account. Apps made this way come without stock presets.

        Args:
            name: Name of the app.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/apps`
        """
        _body = Body(
            {
                "name": name,
            }
        )
        return self._caller.call(_CREATE, body=_body)


class AsyncApps(AsyncResource):
    """Apps separate the meetings, presets and webhooks of one product from another's."""

    def list(
        self,
    ) -> AsyncPages[types.App]:
        """List apps.

        Every app of the account. The answer is not paged.

        Returns:
            All of them, as one page.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/apps`
        """
        return self._caller.list(_LIST)

    async def create(
        self,
        *,
        name: str,
    ) -> types.App:
        """Create an app.

        Adds an app to the account. Apps made this way come without stock presets.

        Args:
            name: Name of the app.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/apps`
        """
        _body = Body(
            {
                "name": name,
            }
        )
        return await self._caller.call(_CREATE, body=_body)
