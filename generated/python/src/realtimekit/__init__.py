"""Cloudflare RealtimeKit for Python.

from realtimekit import RealtimeKit

client = RealtimeKit()  # CLOUDFLARE_API_TOKEN, CLOUDFLARE_ACCOUNT_ID, REALTIMEKIT_APP_ID
for meeting in client.meetings.list():
    print(meeting.id, meeting.title)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._client import AsyncRealtimeKit, RealtimeKit
from ._omit import Omit, omit
from ._spec import VERSION as __version__
from .errors import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    InternalServerError,
    InvalidArgumentError,
    Mismatch,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    RealtimeKitError,
    ResponseValidationError,
    UnprocessableEntityError,
    WebhookVerificationError,
)

if TYPE_CHECKING:
    from ._callers import RawResponse
    from ._pages import AsyncPage, Page
    from ._unknown import UnknownEvent

__all__ = [
    "APIConnectionError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncPage",
    "AsyncRealtimeKit",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "InternalServerError",
    "InvalidArgumentError",
    "Mismatch",
    "NotFoundError",
    "Omit",
    "Page",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "RealtimeKit",
    "RealtimeKitError",
    "ResponseValidationError",
    "UnknownEvent",
    "UnprocessableEntityError",
    "WebhookVerificationError",
    "__version__",
    "omit",
]

# These need pydantic, which takes longer to import than all the rest: they are imported when first asked for.
_LATER = {"AsyncPage": "_pages", "Page": "_pages", "RawResponse": "_callers", "UnknownEvent": "_unknown"}


if not TYPE_CHECKING:  # a type checker shall find what is there and nothing else

    def __getattr__(name: str) -> object:
        if name in _LATER:
            from importlib import import_module

            return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
