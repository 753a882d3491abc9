"""The control interface `/_emulator` as methods, for tests in Python.

Knows the calls of the interface and what their answers look like. Does not know how they get there (testing.py). The
helper for TypeScript has the same methods; a test compares the two.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypedDict, cast

import orjson

from . import clock

_EXCERPT = 500  # characters

_SECONDS_TO_WAIT = 30
_SECONDS_BETWEEN_LOOKS = 0.01


class RecordedRequest(TypedDict):
    """A request to the API and how it was answered."""

    time: str
    method: str
    path: str
    query: str
    operation: str | None  # "meetings.create"; None where the document has no such operation
    fault: str | None  # what went wrong with it on request: "drop"
    body: Any
    status: int
    answer: Any


class Attempt(TypedDict):
    """One attempt to deliver an event."""

    uuid: str  # the header rtk-uuid, another one each time
    time: str
    status: int | None  # of the answer; None where none came, and `error` says why
    error: str | None
    seconds: float


class Delivery(TypedDict):
    """An event on its way to a webhook."""

    id: str
    app_id: str
    webhook_id: str
    created_at: str
    updated_at: str
    event: str
    url: str
    body: str  # as it is sent, byte for byte
    status: Literal["WAITING", "DELIVERED", "FAILED", "CANCELLED"]
    tries: int  # since it was last replayed
    next_attempt: str | None  # from this time of the emulator's on it is tried; None where it is not
    attempts: list[Attempt]  # all of them, those before a replay too


class ControlError(Exception):
    """The control interface refused a call, or there is no emulator where it was looked for."""


class Control:
    """The control interface `/_emulator`, as methods."""

    def __init__(self, send: Callable[[str, str, dict[str, Any]], tuple[int, str]]) -> None:
        self._send = send

    def call(self, method: str, path: str, /, **ask: Any) -> Any:
        """Any call of the interface: `call("POST", "/clock/advance", minutes=10)`. Raises ControlError."""
        status, text = self._send(method, path, ask)
        try:
            answer = orjson.loads(text)
            if status == 200:
                return answer
            explanation = answer["error"]["message"]
        except (orjson.JSONDecodeError, KeyError, TypeError):  # whatever answered is no emulator
            explanation = f"{status} {text[:_EXCERPT]}"
        raise ControlError(f"{method} /_emulator{path}: {explanation}")

    def reset(self) -> None:
        """Makes everything as it was on the first start."""
        self.call("POST", "/reset")

    def requests(self) -> list[RecordedRequest]:
        """The last 200 requests to the API with their answers, oldest first."""
        return cast(list[RecordedRequest], self.call("GET", "/requests")["requests"])

    def now(self) -> datetime:
        return clock.parse(self.call("GET", "/clock")["now"])

    def stop_clock(self, at: datetime | None = None) -> None:
        """From now on, or from `at` on, time passes by `advance` alone."""
        if at is not None and at.tzinfo is None:
            raise ValueError(f"{at!r} has no time zone; datetime(..., tzinfo=UTC) has one")
        self.call("POST", "/clock", stopped=True, **({"now": clock.text(at)} if at else {}))

    def run_clock(self) -> None:
        """From now on time passes by itself."""
        self.call("POST", "/clock", stopped=False)

    def advance(self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0) -> datetime:
        """Lets time pass at once; what is due on the way happens at its own time."""
        answer = self.call("POST", "/clock/advance", days=days, hours=hours, minutes=minutes, seconds=seconds)
        return clock.parse(answer["now"])

    def deliveries(self) -> list[Delivery]:
        """What was and is to be sent to webhooks, with every attempt, oldest first."""
        return cast(list[Delivery], self.call("GET", "/deliveries")["deliveries"])

    def wait_for_deliveries(self) -> list[Delivery]:
        """Waits until no delivery is on its way any more, and gives all of them. With the clock stopped those that are to
        be tried again stay WAITING: `advance` has them tried.

        Raises ControlError after 30 seconds. Not for `in_process()`, where nothing goes on while this waits.
        """
        deadline = time.monotonic() + _SECONDS_TO_WAIT
        while True:
            deliveries, time_told = self.deliveries(), self.call("GET", "/clock")
            if not any(_is_on_its_way(delivery, **time_told) for delivery in deliveries):
                return deliveries
            if time.monotonic() > deadline:
                raise ControlError(f"A delivery is still on its way after {_SECONDS_TO_WAIT} seconds")
            time.sleep(_SECONDS_BETWEEN_LOOKS)

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

    def join(self, *, token: str | None = None, participant_id: str | None = None) -> Peer:
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


def _is_on_its_way(delivery: Delivery, now: str, stopped: bool) -> bool:
    due = delivery["next_attempt"]
    return due is not None and (not stopped or due <= now)  # times of the emulator sort as texts
