"""The emulator without a socket."""

from pathlib import Path

import anyio
import httpx2
import pytest
from realtimekit import AsyncRealtimeKit
from realtimekit_emulator import create_app, registry
from realtimekit_emulator.environment import ACCOUNT, APP
from realtimekit_emulator.testing import ControlError, in_process
from realtimekit_emulator.world import App


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


async def test_a_client_reaches_it_through_its_transport() -> None:
    async with in_process() as emulator:
        kit = AsyncRealtimeKit(**emulator.options, http_client=emulator.http_client, strict=True)
        meeting = await kit.meetings.create(title="Rounds")
        assert [found.id async for found in kit.meetings.list()] == [meeting.id]
        assert [request["operation"] for request in emulator.control.requests()] == ["meetings.create", "meetings.list"]
        with pytest.raises(ControlError):
            emulator.control.call("POST", "/nowhere")


async def test_a_client_need_not_be_told_another_address() -> None:
    async with in_process() as emulator:
        options = {name: emulator.options[name] for name in ("api_token", "account_id", "app_id")}
        kit = AsyncRealtimeKit(
            **options, http_client=emulator.http_client, base_url="https://api.cloudflare.com/client/v4"
        )
        assert [app.name async for app in kit.apps.list()] == ["Emulator"]


async def test_a_server_that_cannot_hang_up_says_so() -> None:
    app = create_app()
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app)) as http:
        answer = await http.get(
            f"http://127.0.0.1/client/v4/accounts/{ACCOUNT}/realtime/kit/{APP}/meetings",
            headers={"Authorization": "Bearer any", "x-emulator-fault": "drop"},
        )
    assert (answer.status_code, "this server cannot hang up" in answer.json()["error"]["message"]) == (501, True)


async def test_each_is_a_world_of_its_own() -> None:
    async with in_process() as first, in_process() as second:
        await AsyncRealtimeKit(**first.options, http_client=first.http_client).meetings.create()
        assert (await AsyncRealtimeKit(**second.options, http_client=second.http_client).meetings.list()).items == []


async def test_jobs_run_without_a_request(monkeypatch: pytest.MonkeyPatch) -> None:
    done = anyio.Event()

    def ring(app: App, id: str) -> None:
        done.set()

    monkeypatch.setitem(registry.JOBS, "ring", ring)
    app = create_app()
    async with app.router.lifespan_context(app):
        app.state.world.app("a").schedule("ring", "1", after=0.01)
        with anyio.fail_after(5):
            await done.wait()


async def test_a_file_can_be_given(tmp_path: Path) -> None:
    async with in_process(tmp_path / "data") as emulator:
        kit = AsyncRealtimeKit(**emulator.options, http_client=emulator.http_client)
        meeting = await kit.meetings.create()
    async with in_process(tmp_path / "data") as emulator:
        kit = AsyncRealtimeKit(**emulator.options, http_client=emulator.http_client)
        assert (await kit.meetings.get(meeting.id)).id == meeting.id


async def test_an_answer_that_is_later_than_a_client_waits_is_a_timeout() -> None:
    async with in_process() as emulator:
        headers = {"Authorization": "Bearer any", "x-emulator-fault": "latency=30"}
        with pytest.raises(httpx2.ReadTimeout), anyio.fail_after(5):
            await emulator.http_client.get(
                f"{emulator.base_url}/accounts/a/realtime/kit/apps", headers=headers, timeout=0.1
            )
        headers["x-emulator-fault"] = "latency=0.1"
        answer = await emulator.http_client.get(
            f"{emulator.base_url}/accounts/{emulator.account_id}/realtime/kit/apps", headers=headers, timeout=None
        )
        assert answer.status_code == 200
