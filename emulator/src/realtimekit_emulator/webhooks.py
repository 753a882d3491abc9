"""Deliveries of events to webhooks: signed, logged, tried again after a second where that may help, replayable.

Knows how an event gets to an address. Does not know what the events are: `App.emit` puts a delivery down for each webhook,
in the transaction of what happened. From then on it is in the store until it is done, so whatever stops the emulator, it
is sent afterwards; what was on its way at that moment is sent once more. `httpx2` is imported when the first one is sent:
the emulator starts sooner without.
"""

import base64
import functools
import logging
import ssl
import uuid
from typing import Any, NamedTuple

import anyio
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from .answers import ApiError
from .jobs import SECONDS_BETWEEN_LOOKS
from .registry import background, control, job
from .world import App, Body, World

_log = logging.getLogger(__name__)

_TRIES = 3
_SECONDS_BETWEEN_TRIES = 1
_SECONDS_TO_ANSWER = 10


def public_key(world: World) -> Body:
    """What a receiver checks signatures with, as it is served at `/.well-known/webhooks.json`."""
    return {"success": True, "data": {"publicKey": world.keys.public_pem}}


@job("delivery.send")
def send(app: App, id: str) -> None:
    """The time has come to try a delivery, for the first time or again. What is to be tried are the objects of the kind
    "outgoing": few, while deliveries are kept for ever."""
    webhook_id = app.get("delivery", id)["webhook_id"]
    app.world.store.add("outgoing", app.id, {"id": id}, webhook_id)


@background
async def deliver(world: World) -> None:
    """Tries what is to be tried. Each webhook gets one attempt at a time, so that a slow one holds up no other."""
    busy: set[str] = set()

    async def drain(app: App, webhook_id: str) -> None:
        try:
            while waiting := world.store.find("outgoing", app.id, parent=webhook_id, limit=1):
                await _try(app, waiting[0]["id"])
        finally:
            busy.discard(webhook_id)

    async with anyio.create_task_group() as tasks:
        while True:
            for app_id, webhook_id in world.store.parents("outgoing"):
                if webhook_id not in busy:
                    busy.add(webhook_id)
                    tasks.start_soon(drain, world.app(app_id), webhook_id)
            await anyio.sleep(SECONDS_BETWEEN_LOOKS)


async def _try(app: App, id: str) -> None:
    """One attempt of a delivery, and what follows from it."""
    with app.world.step():
        delivery = app.get("delivery", id)
        webhook = app.find("webhook", delivery["webhook_id"])
        if webhook is None or not webhook["enabled"]:  # any more
            app.world.store.remove("outgoing", app.id, id)
            app.change("delivery", delivery, {"status": "CANCELLED", "next_attempt": None})
            return
        delivery = {**delivery, "url": webhook["url"]}  # it may have been mended since
        headers = _headers(app.world, delivery)
        attempt: Body = {"uuid": headers["rtk-uuid"], "time": app.world.clock.stamp()}
    began = anyio.current_time()
    outcome = await _post(delivery, headers)
    seconds = round(anyio.current_time() - began, 4)
    attempt |= {"status": outcome.status, "error": outcome.error, "seconds": seconds}
    with app.world.step():
        _record(app, id, delivery["url"], attempt, outcome.may_be_retried)


def _record(app: App, id: str, url: str, attempt: Body, may_be_retried: bool) -> None:
    """Logs an attempt, and schedules another one where that may help."""
    if (delivery := app.find("delivery", id)) is None:  # everything was forgotten meanwhile
        return
    app.world.store.remove("outgoing", app.id, id)
    tries = delivery["tries"] + 1
    is_delivered = attempt["status"] is not None and 200 <= attempt["status"] < 300
    is_over = is_delivered or not may_be_retried or tries == _TRIES
    app.change(
        "delivery",
        delivery,
        {
            "url": url,
            "status": "DELIVERED" if is_delivered else "FAILED" if is_over else "WAITING",
            "tries": tries,
            "next_attempt": None if is_over else app.world.clock.stamp(after=_SECONDS_BETWEEN_TRIES),
            "attempts": [*delivery["attempts"], attempt],
        },
    )
    if not is_over:
        app.schedule("delivery.send", id, after=_SECONDS_BETWEEN_TRIES)


def _headers(world: World, delivery: Body) -> dict[str, str]:
    """The signature is over the bytes of the body and of nothing else, so it is the same every time."""
    signature = world.keys.private.sign(delivery["body"].encode(), PKCS1v15(), SHA256())
    return {
        "content-type": "application/json",
        "rtk-signature": base64.b64encode(signature).decode(),
        # Another one each time: the guide takes it for the event's, and a live team saw it change.
        "rtk-uuid": str(uuid.uuid4()),
        "rtk-webhook-id": delivery["webhook_id"],
    }


class _Outcome(NamedTuple):
    """Of an attempt: the status of the answer, or what went wrong."""

    status: int | None
    error: str | None
    may_be_retried: bool


async def _post(delivery: Body, headers: dict[str, str]) -> _Outcome:
    import httpx2

    url = delivery["url"]
    try:
        # A connection of its own: one that was kept, and that the other side has closed, would look like a failure.
        # No proxy: addresses are on this machine, or near.
        verify = _certificates() if url.lower().startswith("https:") else False
        with anyio.fail_after(_SECONDS_TO_ANSWER):
            async with (
                httpx2.AsyncClient(trust_env=False, verify=verify, timeout=None) as http,
                http.stream("POST", url, content=delivery["body"].encode(), headers=headers) as response,
            ):
                return _Outcome(response.status_code, None, may_be_retried=response.status_code >= 500)
    except TimeoutError:
        return _Outcome(None, f"no answer within {_SECONDS_TO_ANSWER} seconds", may_be_retried=True)
    except (httpx2.UnsupportedProtocol, httpx2.InvalidURL) as error:
        return _Outcome(None, f"{url} cannot be posted to: {error}", may_be_retried=False)
    except httpx2.TransportError as error:
        return _Outcome(None, f"{type(error).__name__}: {error}", may_be_retried=True)
    except Exception as error:  # noqa: BLE001 - one delivery must not end all others
        _log.exception("delivery %s failed", delivery["id"])
        return _Outcome(None, f"{type(error).__name__}: {error}", may_be_retried=False)


@functools.cache
def _certificates() -> ssl.SSLContext:
    """Those of the world. Reading them takes longer than anything else here."""
    import httpx2

    return httpx2.create_ssl_context()


@control("GET", "/deliveries")
def deliveries(world: World, ask: dict[str, Any]) -> dict[str, Any]:
    """Every delivery with its attempts, oldest first."""
    return {"deliveries": world.store.find("delivery")}


@control("POST", "/deliveries/{id}/replay")
def replay(world: World, ask: dict[str, Any]) -> dict[str, Any]:
    """Sends a delivery once more: the same bytes, another `rtk-uuid`, and again up to three attempts."""
    app, delivery = world.find("delivery", ask["id"])
    if delivery["status"] == "WAITING":
        raise ApiError(409, f"Delivery {delivery['id']} is still being sent; wait until its status is another")
    webhook = app.find("webhook", delivery["webhook_id"])
    if webhook is None or not webhook["enabled"]:
        was = "was deleted" if webhook is None else "is disabled"
        raise ApiError(409, f"Webhook {delivery['webhook_id']} {was}, so there is nowhere to send it")
    app.schedule("delivery.send", delivery["id"], after=0)
    again = {"status": "WAITING", "tries": 0, "next_attempt": world.clock.stamp()}
    return app.change("delivery", delivery, again)
