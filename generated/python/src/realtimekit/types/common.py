"""Shapes that the server sends. Import them from `realtimekit.types`."""

from typing import Any, Literal

from typing_extensions import TypeAliasType

from realtimekit._models import Model


class Paging(Model):
    """Where a page of results stands in the whole list."""

    end_offset: int | float
    """Place of the last item of this page, counted from 1."""

    start_offset: int | float
    """Place of the first item of this page, counted from 1."""

    total_count: int | float
    """Number of items in the whole list. At least 0."""


class PlatformErrorItem(Model):
    """One reason of a failure."""

    code: int
    """Cloudflare's number for this kind of failure, such as 10000 for a bad token."""

    message: str
    """Explanation for a developer."""


class PlatformError(Model):
    """Failure that the Cloudflare platform reports before RealtimeKit sees the call, such as a bad token, an unknown route or a rate limit."""

    success: Literal[False]
    """Always false."""

    errors: list[PlatformErrorItem]
    """What went wrong, most important first."""

    messages: list[Any] | None = None
    """Notes that are not errors."""

    result: Any | None = None
    """Always null on a failure."""


class RealtimeKitErrorDetail(Model):
    """What went wrong."""

    code: int
    """The HTTP status again."""

    message: str
    """Explanation for a developer."""


class RealtimeKitError(Model):
    """Failure that RealtimeKit itself reports."""

    success: Literal[False]
    """Always false."""

    error: RealtimeKitErrorDetail
    """What went wrong."""


Error = TypeAliasType("Error", RealtimeKitError | PlatformError)
"""Either form of failure."""
