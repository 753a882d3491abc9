"""Connections: shared by copies, closed when told, never followed elsewhere, and used by many at once."""

from __future__ import annotations

import ssl
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import httpx2
import pytest
from kits import TOKEN, Kit, MakeKit
from realtimekit import APIStatusError, AsyncRealtimeKit, RealtimeKit, RealtimeKitError
from wire import Request, Server, Step, answer, refuses, says


def options(server: Server) -> dict[str, Any]:
    return {"api_token": TOKEN, "account_id": "a", "app_id": "b", "base_url": server.url}


def echo(request: Request) -> Step:
    """The session of a meeting, with the id of the meeting."""
    return says({"id": request.path.split("/")[-2]})


async def test_copies_share_one_connection(make_kit: MakeKit, server: Server) -> None:
    kit = make_kit(http_client=None)
    await kit(lambda client: client.meetings.get("m"))
    await kit(lambda client: client.with_options(app_id="x", timeout=5).meetings.get("m"))
    await kit(lambda client: client.with_raw_response(client.meetings.list))
    await kit(lambda client: client.request("POST", "/x"))
    assert len(server.requests) == 4 and server.connections == 1
    await kit(lambda client: client.close())


async def test_an_error_does_not_cost_the_connection(kit: Kit, server: Server) -> None:
    server.plays(refuses(400), answer(200, "no json"), says({}))
    for _ in range(2):
        with pytest.raises(RealtimeKitError):
            await kit(lambda client: client.meetings.get("m"))
    await kit(lambda client: client.meetings.get("m"))
    assert server.connections == 1


async def test_a_connection_that_the_server_closed_is_not_used_for_a_create(kit: Kit, server: Server) -> None:
    server.plays(Step(says({"id": "m"}).out, closes=True), says({"id": "n"}))
    await kit(lambda client: client.meetings.get("m"))
    assert server.gone.acquire(timeout=10)
    assert (await kit(lambda client: client.meetings.create())).id == "n"
    assert server.connections == 2 and len(server.requests) == 2


def test_a_client_is_a_context_and_ends_with_it(server: Server) -> None:
    with RealtimeKit(**options(server)) as client:
        client.meetings.get("m")
        copy = client.with_options(app_id="x")
    for each in (client, copy):
        with pytest.raises(RealtimeKitError, match="closed"):
            each.meetings.get("m")
    client.close()  # once more does no harm
    unused = RealtimeKit(**options(server))
    unused.close()
    with pytest.raises(RealtimeKitError, match="closed"):
        unused.meetings.get("m")
    assert len(server.requests) == 1


@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_an_async_client_is_a_context_and_ends_with_it(server: Server, anyio_backend: str) -> None:
    async with AsyncRealtimeKit(**options(server)) as client:
        await client.meetings.get("m")
        copy = client.with_options(app_id="x")
    for each in (client, copy):
        with pytest.raises(RealtimeKitError, match="closed"):
            await each.meetings.get("m")
    await client.close()
    assert len(server.requests) == 1


async def test_a_connection_pool_of_the_users_own_stays_open(server: Server) -> None:
    with httpx2.Client(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), headers={"X-Own": "1"}) as http:
        with RealtimeKit(**options(server), http_client=http) as client:
            client.meetings.get("m")
        assert not http.is_closed and server.last.header("X-Own") == "1"
        RealtimeKit(**options(server), http_client=http).meetings.get("m")
    async with httpx2.AsyncClient(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)) as async_http:
        async with AsyncRealtimeKit(**options(server), http_client=async_http) as async_client:
            await async_client.meetings.get("m")
        assert not async_http.is_closed
    assert len(server.requests) == 3


async def test_settings_of_a_users_own_pool_do_not_move_the_token(
    server: Server, other_server: Server, make_kit: MakeKit
) -> None:
    server.plays(answer(307, "", {"Location": other_server.url}))
    settings: dict[str, Any] = {"follow_redirects": True, "auth": ("user", "password"), "base_url": other_server.url}
    with httpx2.Client(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), **settings) as http:
        client = RealtimeKit(**options(server), http_client=http)
        with pytest.raises(APIStatusError):
            client.meetings.get("m")
    assert server.last.header("Authorization") == f"Bearer {TOKEN}"
    assert other_server.connections == 0


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_takes_nothing_to_another_server(
    kit: Kit, server: Server, other_server: Server, status: int
) -> None:
    server.plays(answer(status, "moved", {"Location": other_server.url + "/x"}, content_type="text/plain"))
    for call in (
        lambda client: client.meetings.get("m"),
        lambda client: client.meetings.create(title="x"),
        lambda client: client.meetings.list(),
        lambda client: client.request("GET", "/x"),
    ):
        error = await kit.fails(APIStatusError, call)
        assert error.status_code == status and "redirects are not followed" in str(error)
    assert other_server.connections == 0 and len(server.requests) == 4


async def test_a_redirect_is_not_followed_to_the_same_server_either(kit: Kit, server: Server) -> None:
    server.plays(answer(302, "", {"Location": "/elsewhere"}), says({}))
    await kit.fails(APIStatusError, lambda client: client.meetings.get("m"))
    assert len(server.requests) == 1


def test_threads_share_a_client(server: Server) -> None:
    server.follows(echo)
    start = threading.Barrier(8)

    def work(thread: int) -> bool:
        start.wait(10)
        ids = [f"m{thread}-{number}" for number in range(10)]
        return [client.active_session.get(each).id for each in ids] == ids

    with RealtimeKit(**options(server)) as client, ThreadPoolExecutor(8) as threads:
        assert list(threads.map(work, range(8))) == [True] * 8
    assert len(server.requests) == 80 and server.connections <= 8


@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_a_hundred_calls_at_once(server: Server, anyio_backend: str) -> None:
    """All are in flight together: the server answers none before all have come."""
    all_here = threading.Barrier(100)

    def together(request: Request) -> Step:
        all_here.wait(30)
        return echo(request)

    server.follows(together)
    found: dict[int, str | None] = {}

    async def get(number: int) -> None:
        found[number] = (await client.active_session.get(f"m{number}")).id

    async with AsyncRealtimeKit(**options(server)) as client, anyio.create_task_group() as tasks:
        for number in range(100):
            tasks.start_soon(get, number)
    assert found == {number: f"m{number}" for number in range(100)}
    assert len(server.requests) == 100


@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_trio_and_asyncio_wait_the_same_way(server: Server, anyio_backend: str, waits: list[float]) -> None:
    server.plays(refuses(429, headers={"Retry-After": "5"}), says({"id": "m"}))
    async with AsyncRealtimeKit(**options(server)) as client:
        assert (await client.active_session.get("m")).id == "m"
    assert waits == [5]


@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_a_call_that_is_cancelled_leaves_the_client_usable(server: Server, anyio_backend: str) -> None:
    arrived, go_on = threading.Event(), threading.Event()

    def slow_once(request: Request) -> Step:
        if not arrived.is_set():
            arrived.set()
            go_on.wait(30)
        return says({"id": "m"})

    server.follows(slow_once)
    async with AsyncRealtimeKit(**options(server)) as client:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(client.active_session.get, "m")
            await anyio.to_thread.run_sync(arrived.wait, 30)
            tasks.cancel_scope.cancel()
        assert (await client.active_session.get("m")).id == "m"
        go_on.set()
