"""What the tests of the emulator share. Their clients check every answer against the document (`checked.py`)."""

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import checked
import httpx2
import pytest
from people import START, Events, Join
from realtimekit import RealtimeKit
from realtimekit_emulator.pytest_plugin import _realtimekit_emulator, realtimekit_emulator
from realtimekit_emulator.testing import Control, Emulator, Peer
from realtimekit_emulator.world import App

__all__ = ["_realtimekit_emulator", "realtimekit_emulator"]


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True)
def no_faults_of_its_own(caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest) -> Iterator[None]:
    """What the emulator logs as an error is one, even where nobody looks. A test that wants one reads `caplog.text`."""
    yield
    if "caplog" not in inspect.signature(request.function).parameters:
        assert [record.getMessage() for record in caplog.get_records("call") if record.levelname == "ERROR"] == []


@pytest.fixture(scope="session")
def http() -> Iterator[httpx2.Client]:
    with checked.client() as client:
        yield client


@pytest.fixture
def make_kit(realtimekit_emulator: Emulator, http: httpx2.Client) -> Callable[..., RealtimeKit]:
    """Makes clients of the ready-made app, or of what is given instead. An answer that does not fit its model raises."""

    def make(**options: Any) -> RealtimeKit:
        usual = {**realtimekit_emulator.options, "http_client": http, "strict": True, "max_retries": 0}
        return RealtimeKit(**{**usual, **options})

    return make


@pytest.fixture
def kit(make_kit: Callable[..., RealtimeKit]) -> RealtimeKit:
    return make_kit()


@pytest.fixture
def control(realtimekit_emulator: Emulator) -> Control:
    return realtimekit_emulator.control


@pytest.fixture
def stopped(control: Control) -> Control:
    """The clock stands at START, and passes by `advance` alone."""
    control.stop_clock(START)
    return control


@pytest.fixture
def join(kit: RealtimeKit, stopped: Control) -> Join:
    """Adds a participant of that name to a meeting, who joins with the token."""

    def join(meeting: str, name: str, preset: str = "group_call_host") -> Peer:
        add = kit.meetings.participants.add
        return stopped.join(token=add(meeting, custom_participant_id=name.lower(), name=name, preset_name=preset).token)

    return join


@pytest.fixture
def events(monkeypatch: pytest.MonkeyPatch, realtimekit_emulator: Emulator) -> Events:
    """What is told to webhooks from now on."""
    told: list[dict[str, Any]] = []
    emit = App.emit

    def note(app: App, event: dict[str, Any]) -> None:
        checked.check_event(event)
        told.append(event)
        emit(app, event)

    monkeypatch.setattr(App, "emit", note)
    return lambda: list(told)


class Api:
    """Requests that the client would never send. Paths are below the app, unless they begin at the account."""

    def __init__(self, emulator: Emulator, http: httpx2.Client) -> None:
        self.account = f"{emulator.base_url}/accounts/{emulator.account_id}/realtime/kit"
        self.app = f"{self.account}/{emulator.app_id}"
        self._http = http

    def __call__(self, method: str, path: str, *, token: str | None = "any", **options: object) -> httpx2.Response:
        headers = {"Authorization": f"Bearer {token}".strip()} if token is not None else {}
        address = path if path.startswith("http") else f"{self.app}{path}"
        return self._http.request(method, address, headers=headers, **options)  # type: ignore[arg-type]


@pytest.fixture
def api(realtimekit_emulator: Emulator, http: httpx2.Client) -> Api:
    return Api(realtimekit_emulator, http)
