"""Cloudflare RealtimeKit on your own machine.

`create_app()` is the ASGI application; `realtimekit_emulator.testing` has what tests need.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .app import create_app

__all__ = ["create_app"]


def __getattr__(name: str) -> Any:
    # Importing the server takes longer than importing the pytest plugin may.
    if name == "create_app":
        from .app import create_app

        return create_app
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
