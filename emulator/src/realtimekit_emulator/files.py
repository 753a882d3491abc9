"""Download links that look presigned and stop working after seven days, and what is found at them.

A module that has something to download registers what makes it, and hands out links to it:

    @file("recording")
    def content(app: App, id: str, name: str) -> bytes:
        return media.mp4()

    link = files.link(app, "recording", recording["id"], "rounds.mp4", since=recording["stopped_time"])
    changes = {"download_url": link.url, "download_url_expiry": link.expiry}

The file is made when it is fetched, so a link can be handed out early: as long as the content is not there the function
returns what the live service has until then, such as `b""`. `name` is the last part of the address and says by its
ending what kind of file it is. The same arguments make the same link. `is_kept(app, since)` tells whether such a file
is still there; where it is not, the API answers 404.

Knows signatures, expiry and the forms of failure of a bucket. Does not know what is in the files.
"""

import hashlib
import hmac
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import PurePath
from urllib.parse import quote, urlencode
from xml.sax.saxutils import escape

from starlette.requests import Request
from starlette.responses import Response

from . import clock, jobs, registry
from .answers import ApiError
from .world import App, World

KEPT = timedelta(days=7)

_MEDIA_TYPES = {
    ".aac": "audio/aac",
    ".csv": "text/csv",
    ".json": "application/json",
    ".md": "text/markdown",
    ".mp3": "audio/mpeg",
    ".mp4": "video/mp4",
    ".srt": "application/x-subrip",
    ".txt": "text/plain",
    ".vtt": "text/vtt",
    ".webm": "video/webm",
}


@dataclass(frozen=True)
class Link:
    url: str
    expiry: str


def link(app: App, kind: str, id: str, name: str, *, since: str) -> Link:
    """The link to a file that is kept for seven days since some time."""
    assert PurePath(name).suffix in _MEDIA_TYPES, f"{name}: no media type for this ending"
    start = _start(since)
    date, lasts = start.strftime("%Y%m%dT%H%M%SZ"), str(int(KEPT.total_seconds()))
    query = {
        "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
        "X-Amz-Date": date,
        "X-Amz-Expires": lasts,
        "X-Amz-Signature": _signature(app.world, app.id, kind, id, name, date, lasts),
    }
    path = "/".join(quote(part, safe="") for part in (app.id, kind, id, name))
    return Link(f"{app.world.address}/files/{path}?{urlencode(query)}", expiry(since))


def expiry(since: str) -> str:
    """When a file of that time is gone, and its links with it."""
    return clock.text(_start(since) + KEPT)


def is_kept(app: App, since: str) -> bool:
    """Whether a file of that time is still there."""
    return app.world.clock.now() < _start(since) + KEPT


def endpoint(world: World) -> Callable[[Request], Awaitable[Response]]:
    """Serves `/files/{app}/{kind}/{id}/{name}`."""

    async def fetch(request: Request) -> Response:
        with jobs.step(world):
            return _fetch(world, request)

    return fetch


def _fetch(world: World, request: Request) -> Response:
    if "authorization" in request.headers:
        # A bucket refuses this, and whoever sends the API token to another host should notice.
        return _failure(400, "InvalidArgument", "Only one auth mechanism allowed: send no Authorization header")
    path = [request.path_params[part] for part in ("app", "kind", "id", "name")]
    date, lasts = (request.query_params.get(name, "") for name in ("X-Amz-Date", "X-Amz-Expires"))
    signature = request.query_params.get("X-Amz-Signature", "")
    if not hmac.compare_digest(signature.encode(), _signature(world, *path, date, lasts).encode()):
        return _failure(403, "SignatureDoesNotMatch", "The link is not as it was handed out")
    app, kind, id, name = path
    try:
        if not is_kept(world.app(app), date):
            raise ApiError(404, f"The link was good for {KEPT.days} days")
        content = registry.FILES[kind](world.app(app), id, name)
    except ApiError as error:
        return _failure(error.status, "NoSuchKey", str(error))
    headers = {"X-Content-Type-Options": "nosniff"}  # the page has the same origin
    return Response(content, headers=headers, media_type=_MEDIA_TYPES[PurePath(name).suffix])


def _failure(status: int, code: str, message: str) -> Response:
    text = f"<Error><Code>{code}</Code><Message>{escape(message)}</Message></Error>"
    return Response(f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n', status, media_type="application/xml")


def _signature(world: World, *parts: str) -> str:
    if (key := world.store.read("files.key")) is None:
        key = secrets.token_hex(32)
        world.store.write("files.key", key)
    return hmac.new(key.encode(), "\n".join(parts).encode(), hashlib.sha256).hexdigest()


def _start(since: str) -> datetime:
    """Links know whole seconds."""
    return clock.parse(since).replace(microsecond=0)
