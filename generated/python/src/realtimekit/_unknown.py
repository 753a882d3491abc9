"""An event that is newer than this package."""

from __future__ import annotations

from typing import Any

from ._models import Model


class UnknownEvent(Model):
    """A genuine event that this version does not know. Its fields are attributes, and all of it is in `data`."""

    event: str | None = None
    """Name of the event."""

    @property
    def data(self) -> dict[str, Any]:
        """The whole event as it came."""
        return self.to_dict()
