"""What the wire tests share: servers to talk to, clients of both kinds, and time that does not pass."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import anyio
import httpx2
import pytest
from kits import ACCOUNT, APP, TOKEN, Kit, MakeKit
from realtimekit import AsyncRealtimeKit, RealtimeKit
from realtimekit._options import ENVIRONMENT
from wire import Server

# Reading the certificates of the world takes longer than any of these tests, and none of them needs one.
NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True)
def no_options_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ENVIRONMENT.values():
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


@pytest.fixture
def other_server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


@pytest.fixture
def deaf_server() -> Iterator[Server]:
    """Its port refuses connections until somebody calls `listen`."""
    server = Server(listens=False)
    yield server
    server.close()


@pytest.fixture(params=["sync", "async"])
async def make_kit(request: pytest.FixtureRequest, server: Server) -> AsyncIterator[MakeKit]:
    """Makes clients of one kind for `server`, with any options beside or instead of the usual ones."""
    is_sync = request.param == "sync"
    with httpx2.Client(verify=NO_CERTIFICATES) as http:
        async with httpx2.AsyncClient(verify=NO_CERTIFICATES) as async_http:

            def make(**options: Any) -> Kit:
                usual = {"api_token": TOKEN, "account_id": ACCOUNT, "app_id": APP, "base_url": server.url}
                mine = {**usual, "http_client": http if is_sync else async_http, **options}
                return Kit((RealtimeKit if is_sync else AsyncRealtimeKit)(**mine))

            yield make


@pytest.fixture
def kit(make_kit: MakeKit) -> Kit:
    return make_kit()


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The test does not sleep; here stands for how many seconds it would have. Servers in other threads go on as ever."""
    seconds: list[float] = []
    here, really_wait, really_sleep = threading.get_ident(), time.sleep, anyio.sleep

    def wait(delay: float) -> None:
        seconds.append(delay) if threading.get_ident() == here else really_wait(delay)

    async def sleep(delay: float) -> None:
        seconds.append(delay) if threading.get_ident() == here else await really_sleep(delay)

    monkeypatch.setattr(time, "sleep", wait)
    monkeypatch.setattr(anyio, "sleep", sleep)
    return seconds
