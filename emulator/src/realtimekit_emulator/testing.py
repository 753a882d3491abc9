"""The emulator in tests: on a socket of its own, or in process, and `Control` to drive it with.

    with serve() as emulator:
        client = RealtimeKit(**emulator.options)
        emulator.control.advance(minutes=10)

    async with in_process() as emulator:
        client = AsyncRealtimeKit(**emulator.options, http_client=emulator.http_client)

With pytest the fixture `realtimekit_emulator` gives the former, emptied for each test.
"""

import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypedDict
from urllib.parse import urlsplit

import anyio
import httpx2
import orjson
from starlette.types import ASGIApp, Receive, Scope, Send

from . import control
from .app import create_app
from .control_client import Attempt, Control, ControlError, Delivery, Peer, RecordedRequest
from .document import load
from .environment import ACCOUNT, API_TOKEN, APP, WEBHOOK_KEY, environment
from .faults import HANG_UP
from .server import Server, address, listen

__all__ = [
    "Attempt",
    "ClientOptions",
    "Control",
    "ControlError",
    "Delivery",
    "Emulator",
    "EmulatorInProcess",
    "Peer",
    "RecordedRequest",
    "connect",
    "in_process",
    "serve",
]

_SECONDS_BETWEEN_LOOKS = 0.05
_SECONDS_TO_ANSWER = 60  # a long advance can have much to do


class ClientOptions(TypedDict):
    """What points a client of the package `realtimekit` at an emulator."""

    api_token: str
    account_id: str
    app_id: str
    base_url: str
    webhook_key_url: str


@dataclass(frozen=True)
class Emulator:
    """A running emulator, with the account and the app that are there from the start."""

    address: str
    control: Control
    api_token: str = API_TOKEN
    account_id: str = ACCOUNT
    app_id: str = APP

    @property
    def base_url(self) -> str:
        return f"{self.address}{load().prefix}"

    @property
    def webhook_key_url(self) -> str:
        """Where the key is that deliveries are signed with."""
        return f"{self.address}{WEBHOOK_KEY}"

    @property
    def options(self) -> ClientOptions:
        """The options of a client: `RealtimeKit(**emulator.options)`."""
        return {
            "api_token": self.api_token,
            "account_id": self.account_id,
            "app_id": self.app_id,
            "base_url": self.base_url,
            "webhook_key_url": self.webhook_key_url,
        }

    @property
    def environment(self) -> dict[str, str]:
        """The variables that every client package reads."""
        return environment(self.address)


@dataclass(frozen=True, kw_only=True)
class EmulatorInProcess(Emulator):
    http_client: httpx2.AsyncClient


@contextmanager
def connect(where: str) -> Iterator[Emulator]:
    """An emulator that runs already. `where` is any address of it, such as http://127.0.0.1:8787 or what it printed as
    REALTIMEKIT_BASE_URL. Raises ValueError if it is no address."""
    parts = urlsplit(where)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise ValueError(f"{where!r} is no address of an emulator; one looks like http://127.0.0.1:8787")
    origin = f"{parts.scheme}://{parts.netloc}"
    # No proxy between here and 127.0.0.1. Certificates take long to read, so only where there are some.
    verify = parts.scheme == "https"
    with httpx2.Client(
        base_url=f"{origin}/_emulator", trust_env=False, verify=verify, timeout=_SECONDS_TO_ANSWER
    ) as http:

        def send(method: str, path: str, ask: dict[str, Any]) -> tuple[int, str]:
            try:
                response = http.request(method, path, json=ask)
            except httpx2.TransportError as error:
                raise ControlError(f"There is no emulator at {origin}: {error}") from error
            return response.status_code, response.text

        yield Emulator(origin, Control(send))


@contextmanager
def serve(data: Path | None = None) -> Iterator[Emulator]:
    """An emulator on a free port of 127.0.0.1, in a thread of its own."""
    with listen("127.0.0.1", 0) as listener:
        started = threading.Event()
        server = Server(listener, data, started.set)
        thread = threading.Thread(target=server.serve_until_stopped, name="emulator", daemon=True)
        thread.start()
        try:
            while not started.wait(_SECONDS_BETWEEN_LOOKS):
                if not thread.is_alive():
                    raise RuntimeError("the emulator did not start; its thread has said why")
            with connect(address(listener)) as emulator:
                yield emulator
        finally:
            server.should_exit = True
            thread.join()


@asynccontextmanager
async def in_process(data: Path | None = None) -> AsyncIterator[EmulatorInProcess]:
    """An emulator without a socket: it is reached, and its links are fetched, through `http_client` alone. Webhooks go
    over the network all the same.

    Enter and leave it in one task, as fixtures of anyio's pytest plugin do; those of pytest-asyncio use two. `control`
    is for the thread of the event loop.
    """
    app = create_app(data)

    def send(method: str, path: str, ask: dict[str, Any]) -> tuple[int, str]:
        answer = control.perform(app.state.world, method, path, {}, ask)
        return answer.status, orjson.dumps(answer.body).decode()

    async with (
        app.router.lifespan_context(app),
        httpx2.AsyncClient(transport=_InProcess(app)) as http_client,
    ):
        yield EmulatorInProcess("http://127.0.0.1", Control(send), http_client=http_client)


class _InProcess(httpx2.ASGITransport):
    """What there is on a socket and not here: it can be hung up, and nobody waits for longer than they want to."""

    def __init__(self, app: ASGIApp) -> None:
        async def app_that_can_hang_up(scope: Scope, receive: Receive, send: Send) -> None:
            await app({**scope, "extensions": {HANG_UP: _hang_up}}, receive, send)

        super().__init__(app_that_can_hang_up)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        seconds = request.extensions.get("timeout", {}).get("read")
        with anyio.move_on_after(seconds):
            return await super().handle_async_request(request)
        raise httpx2.ReadTimeout(f"There was no answer within {seconds} seconds", request=request)


def _hang_up() -> None:
    raise httpx2.RemoteProtocolError("The emulator hung up before the answer was complete, as it was asked to")
