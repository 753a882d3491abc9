"""Shapes that the server sends. Import them from `realtimekit.types`."""

from realtimekit._models import Model


class App(Model):
    """An app, the space that meetings, presets and webhooks live in."""

    id: str | None = None
    """Identifier of the app."""

    created_at: str | None = None
    """When the app was created."""

    name: str | None = None
    """Name given at creation."""


class AppGetResponse(Model):
    """All apps of the account."""

    data: list[App] | None = None
    """The apps."""

    success: bool | None = None
    """Whether the call succeeded."""


class AppPostResponseData(Model):
    """Holds the new app."""

    app: App | None = None
    """An app, the space that meetings, presets and webhooks live in."""


class AppPostResponse(Model):
    """The app just created."""

    data: AppPostResponseData | None = None
    """Holds the new app."""

    success: bool | None = None
    """Whether the call succeeded."""
