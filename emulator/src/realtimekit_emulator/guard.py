"""Who may use the emulator. Programs on this machine and people at the page may; other web pages that are open in
somebody's browser may not.

Knows the two ways in which such a page would do it: having its own name resolve to this machine (DNS rebinding), which
`HostGuard` is for, and sending a form to what needs no token, the page and the control interface, which `Guard` is for. A browser says with
each request where it comes from and which name it asked; a program need not.
"""

import functools
import ipaddress
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from .answers import ApiError

# Nobody can have these looked up elsewhere: names reserved for one's own machine and network.
_OWN_DOMAINS = (".localhost", ".local", ".internal", ".home.arpa")

_SAFE_METHODS = ("GET", "HEAD", "OPTIONS")


class HostGuard:
    """An application that answers under no name that may belong to somebody else."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        app = self._app
        if scope["type"] == "http" and not _is_own(host := Request(scope).headers.get("host", "")):
            said = f"{host!r} may be the name of somebody else's page" if host else "The request names no host"
            error = ApiError(403, f"{said}; ask for the emulator by its address or as localhost")
            app = JSONResponse(error.answer().body, error.status)
        await app(scope, receive, send)


class Guard:
    """An application that takes orders without a token, but none from the pages of others."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if problem := _objection_to_page(Request(scope)):
            raise ApiError(403, problem)
        await self._app(scope, receive, send)


def _objection_to_page(request: Request) -> str | None:
    if request.method in _SAFE_METHODS:
        return None
    origin = request.headers.get("origin")
    # Behind a proxy that speaks TLS the scheme of the origin is another one than ours, so only the place counts.
    if origin is not None and _place(origin) != request.headers.get("host", "").lower():
        return f"the page {origin} may not drive the emulator"
    if origin is None and request.headers.get("sec-fetch-site", "none") not in ("same-origin", "none"):
        return "a page of another origin may not drive the emulator"
    return None


def _place(origin: str) -> str | None:
    try:
        return urlsplit(origin).netloc.lower()
    except ValueError:
        return None


@functools.lru_cache(maxsize=64)
def _is_own(host: str) -> bool:
    """Whether a browser that asked for this host cannot have been sent here by the owner of a name. An address is no
    name, and one without a dot is known on the own network alone."""
    try:
        name = (urlsplit(f"//{host}").hostname or "").rstrip(".")
    except ValueError:
        return False
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return name != "" and ("." not in name or name.endswith(_OWN_DOMAINS))
    return True
