"""Which failures are repeated, how often, and after how long. Requests are counted where they arrive."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from kits import Kit, MakeKit
from operations import OPERATIONS, call
from realtimekit import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConflictError,
    InternalServerError,
    RateLimitError,
    RealtimeKitError,
)
from realtimekit._options import Options
from realtimekit._requests import Call
from realtimekit._retries import delay
from wire import BROKEN_CHUNK, HALF_A_HEAD, LOST, SILENCE, Server, Step, answer, refuses, says, truncated

REPEATABLE_POSTS = {
    "active_session.kick",
    "active_session.kick_all",
    "livestreams.stop",
}

EVERY_LOSS = {
    "no answer": LOST,
    "half a head": HALF_A_HEAD,
    "truncated body": truncated(),
    "truncated creation": truncated(201),
    "broken chunk": BROKEN_CHUNK,
    "408": refuses(408),
    "500": refuses(500),
    "503": refuses(503),
    "529": refuses(529),
}


def test_the_operations_that_are_repeated_are_those_that_cannot_create_a_second_thing() -> None:
    assert len(OPERATIONS) == 53
    posts = {name for name, operation in OPERATIONS.items() if operation.method == "POST" and operation.repeatable}
    assert posts == REPEATABLE_POSTS
    never = {name for name, operation in OPERATIONS.items() if operation.method == "PATCH" and not operation.repeatable}
    assert never == {"meetings.participants.update"}
    rest = {o.repeatable for o in OPERATIONS.values() if o.method in ("GET", "PUT", "DELETE")}
    assert rest == {True}


@pytest.mark.parametrize("name", OPERATIONS)
async def test_a_lost_answer_is_asked_for_again_only_where_that_is_safe(
    kit: Kit, server: Server, waits: list[float], name: str
) -> None:
    server.plays(LOST)
    await kit.fails(APIConnectionError, lambda client: call(client, name))
    assert len(server.requests) == (3 if OPERATIONS[name].repeatable else 1)
    assert len({(r.method, r.target, r.body) for r in server.requests}) == 1
    assert len(waits) == len(server.requests) - 1


@pytest.mark.parametrize(
    ("method", "times"), [("GET", 3), ("HEAD", 3), ("PUT", 3), ("DELETE", 3), ("POST", 1), ("PATCH", 1), ("OPTIONS", 1)]
)
async def test_a_call_that_the_document_does_not_have_is_judged_by_its_method(
    kit: Kit, server: Server, waits: list[float], method: str, times: int
) -> None:
    server.plays(LOST)
    await kit.fails(APIConnectionError, lambda client: client.request(method.lower(), "/x"))
    assert [request.method for request in server.requests] == [method] * times


@pytest.mark.parametrize("loss", EVERY_LOSS)
@pytest.mark.parametrize(("name", "times"), [("meetings.get", 3), ("meetings.create", 1), ("active_session.kick", 3)])
async def test_no_kind_of_loss_makes_a_create_go_out_twice(
    kit: Kit, server: Server, waits: list[float], loss: str, name: str, times: int
) -> None:
    server.plays(EVERY_LOSS[loss])
    with pytest.raises(RealtimeKitError):
        await kit(lambda client: call(client, name))
    assert len(server.requests) == times


@pytest.mark.parametrize(("name", "times"), [("meetings.get", 3), ("meetings.create", 1)])
async def test_an_answer_that_does_not_come_in_time_counts_as_lost(
    make_kit: MakeKit, server: Server, waits: list[float], name: str, times: int
) -> None:
    kit = make_kit(timeout=httpx2.Timeout(30, read=0.05))
    server.plays(SILENCE)
    error = await kit.fails(APITimeoutError, lambda client: call(client, name))
    assert "timeout" in str(error)
    assert len(server.requests) == times


async def test_a_create_waits_for_a_server_that_is_not_there_yet(
    make_kit: MakeKit, deaf_server: Server, waits: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    kit = make_kit(base_url=deaf_server.url)
    error = await kit.fails(APIConnectionError, lambda client: client.meetings.create(title="x"))
    assert "could not connect" in str(error) and deaf_server.url in str(error)
    assert len(waits) == 2  # nothing was sent, so even a create is tried again
    deaf_server.plays(says({"id": "m"}, 201))
    deaf_server.listen()
    meeting = await kit(lambda client: client.meetings.create(title="x"))
    assert meeting.id == "m" and len(deaf_server.requests) == 1


@pytest.mark.parametrize("name", ["meetings.get", "meetings.create", "meetings.participants.update", "webhooks.delete"])
async def test_too_many_calls_is_waited_out_by_any_method(
    kit: Kit, server: Server, waits: list[float], name: str
) -> None:
    server.plays(refuses(429, headers={"Retry-After": "7"}), refuses(429), says({"id": "x"}))
    await kit(lambda client: call(client, name))
    assert len(server.requests) == 3
    assert waits[0] == 7 and 0 <= waits[1] <= 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 418, 422, 300, 302])
async def test_an_answer_that_says_no_is_final(kit: Kit, server: Server, waits: list[float], status: int) -> None:
    server.plays(refuses(status, headers={"Retry-After": "1"}))
    for name in ("meetings.get", "meetings.create"):
        with pytest.raises(APIStatusError) as caught:
            await kit(lambda client, name=name: call(client, name))
        assert caught.value.status_code == status
    assert len(server.requests) == 2 and waits == []
    assert isinstance(caught.value, ConflictError) is (status == 409)


@pytest.mark.parametrize("step", [LOST, refuses(429), refuses(503)], ids=["lost", "429", "503"])
async def test_retries_can_be_turned_off_and_up(
    make_kit: MakeKit, server: Server, waits: list[float], step: Step
) -> None:
    server.plays(step)
    for retries in (0, 1, 4):
        server.requests.clear()
        kit = make_kit(max_retries=retries)
        with pytest.raises(RealtimeKitError):
            await kit(lambda client: client.meetings.get("x"))
        assert len(server.requests) == retries + 1


async def test_a_retry_that_succeeds_leaves_no_trace(kit: Kit, server: Server, waits: list[float]) -> None:
    server.plays(LOST, refuses(500), says({"id": "m"}))
    meeting = await kit(lambda client: client.meetings.get("m"))
    assert meeting.id == "m" and len(server.requests) == 3


@pytest.mark.parametrize(("status", "error"), [(429, RateLimitError), (503, InternalServerError)])
async def test_a_retry_after_that_is_too_long_is_told_at_once(
    make_kit: MakeKit, server: Server, waits: list[float], status: int, error: type[APIStatusError]
) -> None:
    server.plays(refuses(status, headers={"Retry-After": "61"}))
    kit = make_kit()
    failure = await kit.fails(error, lambda client: client.meetings.get("x"))
    assert failure.retry_after == 61
    assert len(server.requests) == 1 and waits == []
    server.plays(refuses(status, headers={"Retry-After": "61"}), says({"id": "x"}))
    await make_kit(max_retry_after=61)(lambda client: client.meetings.get("x"))
    assert waits == [61]


async def test_a_retry_after_is_told_even_where_nothing_is_repeated(kit: Kit, server: Server) -> None:
    server.plays(refuses(503, headers={"Retry-After": "3"}))
    failure = await kit.fails(InternalServerError, lambda client: client.meetings.create())
    assert failure.retry_after == 3 and len(server.requests) == 1


@pytest.fixture
def far_from_greenwich(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "XYZ-13")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize("zone", ["GMT", "-0000", "+0000"])
@pytest.mark.usefixtures("far_from_greenwich")
async def test_a_retry_after_can_be_a_date(kit: Kit, server: Server, waits: list[float], zone: str) -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True).replace("GMT", zone)
    server.plays(refuses(429, headers={"Retry-After": date}), says({"id": "x"}))
    await kit(lambda client: client.meetings.get("x"))
    assert len(waits) == 1 and 0 < waits[0] <= 30


async def test_a_date_in_the_past_means_now(kit: Kit, server: Server, waits: list[float]) -> None:
    server.plays(refuses(429, headers={"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}), says({"id": "x"}))
    await kit(lambda client: client.meetings.get("x"))
    assert waits == [0]


@pytest.mark.parametrize("text", ["soon", "-5", "", "NaN", "1e3", "inf", "Wed, 99 Oct 2015 07:28:00 GMT", "1.2.3"])
async def test_a_retry_after_that_cannot_be_read_is_ignored(
    kit: Kit, server: Server, waits: list[float], text: str
) -> None:
    server.plays(refuses(429, headers={"Retry-After": text}), says({"id": "x"}))
    await kit(lambda client: client.meetings.get("x"))
    assert len(waits) == 1 and 0 <= waits[0] <= 0.5


async def test_a_retry_after_with_a_fraction_or_without_end_is_read(
    kit: Kit, server: Server, waits: list[float]
) -> None:
    server.plays(refuses(429, headers={"Retry-After": "1.5"}), refuses(429, headers={"Retry-After": "9" * 400}))
    failure = await kit.fails(RateLimitError, lambda client: client.meetings.get("x"))
    assert waits == [1.5] and failure.retry_after == float("inf")


async def test_an_answer_that_cannot_be_unpacked_is_a_lost_one(kit: Kit, server: Server, waits: list[float]) -> None:
    server.plays(answer(200, b"this is no gzip", {"Content-Encoding": "gzip"}))
    error = await kit.fails(APIConnectionError, lambda client: client.meetings.get("x"))
    assert "could not be unpacked" in str(error)
    await kit.fails(APIConnectionError, lambda client: client.meetings.create())
    assert [request.method for request in server.requests] == ["GET", "GET", "GET", "POST"]


@given(
    attempt=st.integers(0, 60),
    wanted=st.one_of(st.none(), st.floats(0, 1e6)),
    sent=st.booleans(),
    most=st.floats(0, 1e6),
)
def test_a_wait_is_what_the_server_asks_or_lies_within_the_backoff(
    attempt: int, wanted: float | None, sent: bool, most: float
) -> None:
    options = Options.read(
        **dict.fromkeys(
            ["api_token", "account_id", "app_id", "base_url", "headers", "on_mismatch", "webhook_key", "webhook_key_url"]
        ),
        timeout=1.0, max_retries=50, max_retry_after=most, strict=False,
    )  # fmt: skip
    failure = RateLimitError("", response=None, status_code=429, method="GET", path="/", request_id=None)
    failure.retry_after = wanted
    for operation in (OPERATIONS["meetings.get"], OPERATIONS["meetings.create"]):
        seconds = delay(failure, sent=sent, call=Call(operation, "/"), attempt=attempt, options=options)
        if attempt >= 50 or (sent and not operation.repeatable) or (wanted is not None and wanted > most):
            assert seconds is None
        elif wanted is not None:
            assert seconds == wanted
        else:
            assert seconds is not None and 0 <= seconds <= min(8, 0.5 * 2**attempt)
