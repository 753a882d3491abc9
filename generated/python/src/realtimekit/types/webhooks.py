"""Shapes that the server sends. Import them from `realtimekit.types`."""

from typing import Literal

from typing_extensions import TypeAliasType

from realtimekit._models import Model
from realtimekit._times import DateTime

WebhookEventName = TypeAliasType(
    "WebhookEventName",
    Literal[
        "meeting.started",
        "meeting.ended",
        "meeting.participantJoined",
        "meeting.participantLeft",
        "meeting.chatSynced",
        "recording.statusUpdate",
        "livestreaming.statusUpdate",
        "meeting.transcript",
        "meeting.summary",
    ]
    | str,
)
"""Name of an event."""


class Webhook(Model):
    """An address of yours that events of an app are sent to."""

    id: str
    """Identifier of the webhook."""

    created_at: DateTime
    """When the webhook was created."""

    enabled: bool
    """Whether events are sent."""

    events: list[WebhookEventName]
    """Events that are sent; no others come."""

    name: str
    """Name of the webhook."""

    updated_at: DateTime
    """When the webhook was last changed."""

    url: str
    """Address that the events are posted to."""


class WebhookCreateWebhookResponse(Model):
    """The webhook just created."""

    data: Webhook
    """An address of yours that events of an app are sent to."""

    success: bool
    """Whether the call succeeded."""


class WebhookDeleteWebhookResponse(Model):
    """The webhook just deleted."""

    data: Webhook
    """An address of yours that events of an app are sent to."""

    success: bool
    """Whether the call succeeded."""


class WebhookEditWebhookResponse(Model):
    """The webhook after the change."""

    data: Webhook
    """An address of yours that events of an app are sent to."""

    success: bool
    """Whether the call succeeded."""


class WebhookGetWebhookByIDResponse(Model):
    """The webhook asked for."""

    data: Webhook
    """An address of yours that events of an app are sent to."""

    success: bool
    """Whether the call succeeded."""


class WebhookGetWebhooksResponse(Model):
    """All webhooks of the app."""

    data: list[Webhook]
    """The webhooks."""

    success: bool
    """Whether the call succeeded."""


class WebhookReplaceWebhookResponse(Model):
    """The webhook after the replacement."""

    data: Webhook
    """An address of yours that events of an app are sent to."""

    success: bool
    """Whether the call succeeded."""
