"""The emulator in tests: on a socket of its own, or in process, and `Control` to drive it with.

    with serve() as emulator:
        client = RealtimeKit(**emulator.options)
        emulator.control.advance(minutes=10)

    async with in_process() as emulator:
        client = AsyncRealtimeKit(**emulator.options, http_client=emulator.http_client)

With pytest the fixture `realtimekit_emulator` gives the former, emptied for each test.
"""

import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import anyio
import httpx2

from . import clock, control
from .app import create_app
from .document import load
from .environment import ACCOUNT, API_TOKEN, APP, environment
from .server import Server, address, listen

_SECONDS_TO_START = 10


class ControlError(Exception):
    """The control interface refused a call."""


class Control:
    """The control interface `/_emulator`, as methods."""

    def __init__(self, send: Callable[[str, str, dict[str, Any]], tuple[int, Any]]) -> None:
        self._send = send

    def call(self, method: str, path: str, /, **ask: Any) -> Any:
        """Any call of the interface: `call("POST", "/clock/advance", minutes=10)`. Raises ControlError."""
        status, answer = self._send(method, path, ask)
        if status != 200:
            raise ControlError(f"{method} /_emulator{path}: {answer['error']['message']}")
        return answer

    def reset(self) -> None:
        """Makes everything as it was on the first start."""
        self.call("POST", "/reset")

    def requests(self) -> list[dict[str, Any]]:
        """The last requests to the API with their answers, oldest first."""
        return list(self.call("GET", "/requests")["requests"])

    def now(self) -> datetime:
        return clock.parse(self.call("GET", "/clock")["now"])

    def stop_clock(self, at: datetime | None = None) -> None:
        """From now on time passes by `advance` alone."""
        self.call("POST", "/clock", by_hand=True, **({"now": clock.text(at)} if at else {}))

    def run_clock(self) -> None:
        """From now on time passes by itself."""
        self.call("POST", "/clock", by_hand=False)

    def advance(self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0) -> datetime:
        """Lets time pass at once; what is due on the way happens at its own time."""
        answer = self.call("POST", "/clock/advance", days=days, hours=hours, minutes=minutes, seconds=seconds)
        return clock.parse(answer["now"])

    def deliveries(self) -> list[dict[str, Any]]:
        """What was and is to be sent to webhooks, with every attempt, oldest first."""
        return list(self.call("GET", "/deliveries")["deliveries"])

    def replay(self, delivery_id: str) -> None:
        """Sends a delivery once more."""
        self.call("POST", f"/deliveries/{delivery_id}/replay")

    def add_fault(
        self, fault: str, *, operation: str = "*", method: str = "*", path: str = "*", times: int | None = 1
    ) -> str:
        """Has the next requests of an operation, a method, a path go wrong, as "latency=0.5, 503" says. Gives an id."""
        rule = self.call("POST", "/faults", fault=fault, operation=operation, method=method, path=path, times=times)
        return str(rule["id"])

    def remove_fault(self, fault_id: str) -> None:
        """Has no more requests go wrong by it."""
        self.call("DELETE", f"/faults/{fault_id}")

    def join(self, *, token: str | None = None, participant_id: str | None = None) -> "Peer":
        """Somebody joins a meeting, with a participant's token or named by identifier."""
        said = {"token": token, "participant_id": participant_id}
        answer = self.call("POST", "/join", **{name: value for name, value in said.items() if value is not None})
        return Peer(self, answer["peer_id"], answer["participant_id"], answer["session_id"], answer["meeting_id"])


@dataclass(frozen=True)
class Peer:
    """Somebody who has joined a meeting."""

    control: Control
    id: str
    participant_id: str
    session_id: str
    meeting_id: str

    def leave(self) -> None:
        self.control.call("POST", f"/peers/{self.id}/leave")

    def chat(self, text: str) -> None:
        """Writes to all."""
        self.control.call("POST", f"/peers/{self.id}/chat", text=text)

    def speak(self, text: str, *, seconds: float = 2) -> None:
        """Says something once the others have finished. The clock is left alone."""
        self.control.call("POST", f"/peers/{self.id}/speak", text=text, seconds=seconds)


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
        """Where the key is that deliveries are signed with; an option of clients as well."""
        return f"{self.address}/.well-known/webhooks.json"

    @property
    def options(self) -> dict[str, str]:
        """The options of a client of the package `realtimekit`."""
        return {
            "api_token": self.api_token,
            "account_id": self.account_id,
            "app_id": self.app_id,
            "base_url": self.base_url,
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
    """An emulator that runs already, at `http://127.0.0.1:8787` or wherever it said."""
    # No proxy between here and 127.0.0.1, and no certificates to read for it.
    with httpx2.Client(base_url=f"{where}/_emulator", trust_env=False, verify=False) as http:

        def send(method: str, path: str, ask: dict[str, Any]) -> tuple[int, Any]:
            response = http.request(method, path, json=ask)
            return response.status_code, response.json()

        yield Emulator(where, Control(send))


@contextmanager
def serve(data: Path | None = None) -> Iterator[Emulator]:
    """An emulator on a free port of 127.0.0.1, in a thread of its own."""
    listener = listen("127.0.0.1", 0)
    started = threading.Event()
    server = Server(listener, data, started.set)
    thread = threading.Thread(target=server.serve_until_stopped, name="emulator", daemon=True)
    thread.start()
    if not started.wait(_SECONDS_TO_START):
        raise RuntimeError(f"the emulator did not start within {_SECONDS_TO_START} seconds; its thread says why")
    try:
        with connect(address(listener)) as emulator:
            yield emulator
    finally:
        server.should_exit = True
        thread.join()
        listener.close()


@asynccontextmanager
async def in_process(data: Path | None = None) -> AsyncIterator[EmulatorInProcess]:
    """An emulator without a socket. It is reached through `http_client` alone."""
    app = create_app(data)

    def send(method: str, path: str, ask: dict[str, Any]) -> tuple[int, Any]:
        answer = control.perform(app.state.world, method, path, {}, ask)
        return answer.status, answer.body

    async with (
        app.router.lifespan_context(app),
        httpx2.AsyncClient(transport=_InProcess(app)) as http_client,
    ):
        yield EmulatorInProcess("http://127.0.0.1", Control(send), http_client=http_client)


class _InProcess(httpx2.ASGITransport):
    """Waits no longer than the client wants to, as a socket does."""

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        seconds = request.extensions.get("timeout", {}).get("read")
        with anyio.move_on_after(seconds):
            return await super().handle_async_request(request)
        raise httpx2.ReadTimeout(f"There was no answer within {seconds} seconds", request=request)
