"""Webhooks tell a server of yours what happens in the meetings of an app."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._requests import Body, Operation
from .._webhooks import AsyncWebhookReceiver, WebhookReceiver

if TYPE_CHECKING:
    from .. import params, types
    from .._pages import AsyncPages, Page

_LIST: Operation[types.Webhook] = Operation(
    "webhooks.list",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/webhooks",
    options=("account_id", "app_id"),
    answer="WebhookGetWebhooksResponse",
    payload="Webhook",
    repeatable=True,
    is_list=True,
)
_CREATE: Operation[types.Webhook] = Operation(
    "webhooks.create",
    "POST",
    "/accounts/{account_id}/realtime/kit/{app_id}/webhooks",
    options=("account_id", "app_id"),
    answer="WebhookCreateWebhookResponse",
    payload="Webhook",
)
_GET: Operation[types.Webhook] = Operation(
    "webhooks.get",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/{}",
    options=("account_id", "app_id"),
    answer="WebhookGetWebhookByIDResponse",
    payload="Webhook",
    repeatable=True,
)
_REPLACE: Operation[types.Webhook] = Operation(
    "webhooks.replace",
    "PUT",
    "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/{}",
    options=("account_id", "app_id"),
    answer="WebhookReplaceWebhookResponse",
    payload="Webhook",
    repeatable=True,
)
_UPDATE: Operation[types.Webhook] = Operation(
    "webhooks.update",
    "PATCH",
    "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/{}",
    options=("account_id", "app_id"),
    answer="WebhookEditWebhookResponse",
    payload="Webhook",
    repeatable=True,
)
_DELETE: Operation[types.Webhook] = Operation(
    "webhooks.delete",
    "DELETE",
    "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/{}",
    options=("account_id", "app_id"),
    answer="WebhookDeleteWebhookResponse",
    payload="Webhook",
    repeatable=True,
)


class Webhooks(WebhookReceiver):
    """Webhooks tell a server of yours what happens in the meetings of an app."""

    def list(
        self,
    ) -> Page[types.Webhook]:
        """List webhooks.

        Every webhook of the app. The answer is not paged.

        Returns:
            All of them, as one page.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks`
        """
        return self._caller.list(_LIST)

    def create(
        self,
        *,
        events: Sequence[params.WebhookEventName],
        name: str,
        url: str,
        enabled: bool | None = None,
    ) -> types.Webhook:
        """Create a webhook.

        Adds an address that events are posted to. Only the events named come. They are signed; check the
        signature before you trust one.

        Args:
            events: Events to send.
            name: Name of the webhook.
            url: Address to post the events to. It must be reachable from the internet.
            enabled: Whether events are sent. Default: True.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/webhooks`
        """
        _body = Body(
            {
                "events": events,
                "name": name,
                "url": url,
                "enabled": enabled,
            }
        )
        return self._caller.call(_CREATE, body=_body)

    def get(
        self,
        webhook_id: str,
    ) -> types.Webhook:
        """Get a webhook.

        One webhook with the events it is sent.

        Args:
            webhook_id: Webhook to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
        """
        return self._caller.call(_GET, path=(webhook_id,))

    def replace(
        self,
        webhook_id: str,
        *,
        events: Sequence[params.WebhookEventName],
        name: str,
        url: str,
        enabled: bool | None = None,
    ) -> types.Webhook:
        """Replace a webhook.

        Sets the whole webhook anew. A webhook that is left without `enabled` is on afterwards.

        Args:
            webhook_id: Webhook to work on.
            events: Events to send.
            name: Name of the webhook.
            url: Address to post the events to. It must be reachable from the internet.
            enabled: Whether events are sent. Default: True.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `PUT /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
        """
        _body = Body(
            {
                "events": events,
                "name": name,
                "url": url,
                "enabled": enabled,
            }
        )
        return self._caller.call(_REPLACE, path=(webhook_id,), body=_body)

    def update(
        self,
        webhook_id: str,
        *,
        enabled: bool | None = None,
        events: Sequence[params.WebhookEventName] | None = None,
        name: str | None = None,
        url: str | None = None,
    ) -> types.Webhook:
        """Change a webhook.

        Changes the fields that are sent and keeps the others. The list of events is replaced as a whole.

        Args:
            webhook_id: Webhook to work on.
            enabled: Whether events are sent. Default: True.
            events: Events to send, all of them; the list so far is replaced.
            name: Name of the webhook.
            url: Address to post the events to. It must be reachable from the internet.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `PATCH /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
        """
        _body = Body(
            {
                "enabled": enabled,
                "events": events,
                "name": name,
                "url": url,
            }
        )
        return self._caller.call(_UPDATE, path=(webhook_id,), body=_body)

    def delete(
        self,
        webhook_id: str,
    ) -> types.Webhook:
        """Delete a webhook.

        Removes the webhook and answers with what it was. No further events are sent to it.

        Args:
            webhook_id: Webhook to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `DELETE /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
        """
        return self._caller.call(_DELETE, path=(webhook_id,))


class AsyncWebhooks(AsyncWebhookReceiver):
    """Webhooks tell a server of yours what happens in the meetings of an app."""

    def list(
        self,
    ) -> AsyncPages[types.Webhook]:
        """List webhooks.

        Every webhook of the app. The answer is not paged.

        Returns:
            All of them, as one page.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks`
        """
        return self._caller.list(_LIST)

    async def create(
        self,
        *,
        events: Sequence[params.WebhookEventName],
        name: str,
        url: str,
        enabled: bool | None = None,
    ) -> types.Webhook:
        """Create a webhook.

        Adds an address that events are posted to. Only the events named come. They are signed; check the
        signature before you trust one.

        Args:
            events: Events to send.
            name: Name of the webhook.
            url: Address to post the events to. It must be reachable from the internet.
            enabled: Whether events are sent. Default: True.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/webhooks`
        """
        _body = Body(
            {
                "events": events,
                "name": name,
                "url": url,
                "enabled": enabled,
            }
        )
        return await self._caller.call(_CREATE, body=_body)

    async def get(
        self,
        webhook_id: str,
    ) -> types.Webhook:
        """Get a webhook.

        One webhook with the events it is sent.

        Args:
            webhook_id: Webhook to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
        """
        return await self._caller.call(_GET, path=(webhook_id,))

    async def replace(
        self,
        webhook_id: str,
        *,
        events: Sequence[params.WebhookEventName],
        name: str,
        url: str,
        enabled: bool | None = None,
    ) -> types.Webhook:
        """Replace a webhook.

        Sets the whole webhook anew. A webhook that is left without `enabled` is on afterwards.

        Args:
            webhook_id: Webhook to work on.
            events: Events to send.
            name: Name of the webhook.
            url: Address to post the events to. It must be reachable from the internet.
            enabled: Whether events are sent. Default: True.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `PUT /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
        """
        _body = Body(
            {
                "events": events,
                "name": name,
                "url": url,
                "enabled": enabled,
            }
        )
        return await self._caller.call(_REPLACE, path=(webhook_id,), body=_body)

    async def update(
        self,
        webhook_id: str,
        *,
        enabled: bool | None = None,
        events: Sequence[params.WebhookEventName] | None = None,
        name: str | None = None,
        url: str | None = None,
    ) -> types.Webhook:
        """Change a webhook.

        Changes the fields that are sent and keeps the others. The list of events is replaced as a whole.

        Args:
            webhook_id: Webhook to work on.
            enabled: Whether events are sent. Default: True.
            events: Events to send, all of them; the list so far is replaced.
            name: Name of the webhook.
            url: Address to post the events to. It must be reachable from the internet.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `PATCH /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
        """
        _body = Body(
            {
                "enabled": enabled,
                "events": events,
                "name": name,
                "url": url,
            }
        )
        return await self._caller.call(_UPDATE, path=(webhook_id,), body=_body)

    async def delete(
        self,
        webhook_id: str,
    ) -> types.Webhook:
        """Delete a webhook.

        Removes the webhook and answers with what it was. No further events are sent to it.

        Args:
            webhook_id: Webhook to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `DELETE /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
        """
        return await self._caller.call(_DELETE, path=(webhook_id,))
