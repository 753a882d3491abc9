"""Events on their way to webhooks, over sockets and with the client that checks them."""

import base64
import json
import sqlite3
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest
from checked import check_event
from conftest import Api
from realtimekit import AsyncRealtimeKit, RealtimeKit, WebhookVerificationError
from realtimekit._spec import EVENTS
from realtimekit_emulator import control_client, document, registry, webhooks
from realtimekit_emulator.clock import parse
from realtimekit_emulator.environment import APP
from realtimekit_emulator.store import Store
from realtimekit_emulator.testing import Control, ControlError, Delivery, Emulator, in_process, serve
from realtimekit_emulator.world import World
from receiver import HANG_UP, Received, Receiver, receiver

STARTED = {"event": "meeting.started", "meeting": {"title": "Größe"}}


def examples() -> list[dict[str, Any]]:
    """The document's example of each event."""
    tree = json.loads(Path(document.__file__).with_name("openapi.json").read_bytes())
    bodies = [hook["post"]["requestBody"]["content"]["application/json"] for hook in tree["webhooks"].values()]
    return [body["example"] for body in bodies]


@pytest.fixture(autouse=True)
def emitting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets tests tell any event."""

    def emit(world: World, ask: dict[str, Any]) -> dict[str, Any]:
        world.app(APP).emit(ask["event"])
        if ask.get("fails"):
            raise ZeroDivisionError
        return {}

    monkeypatch.setitem(registry.CONTROLS, ("POST", "/emit"), registry.ControlCall(emit, takes=("event", "fails")))


@pytest.fixture
def hooks() -> Iterator[Receiver]:
    with receiver() as one:
        yield one


@pytest.fixture
def emit(control: Control) -> Callable[..., None]:
    return lambda event=STARTED: control.call("POST", "/emit", event=event)


def wants(kit: RealtimeKit, hooks: Receiver, *events: str) -> str:
    names = list(events or EVENTS)
    return kit.webhooks.create(name="Care records", url=hooks.url, events=names).id


def until(control: Control, fits: Callable[[Delivery], bool]) -> Delivery:
    """The only delivery, which must be as it should be once nothing is on its way."""
    (delivery,) = control.wait_for_deliveries()
    assert fits(delivery), delivery
    return delivery


def has_tried(times: int) -> Callable[[Delivery], bool]:
    return lambda delivery: len(delivery["attempts"]) == times


def receiving(emulator: Emulator, http: httpx2.Client) -> RealtimeKit:
    return RealtimeKit(webhook_key_url=emulator.webhook_key_url, http_client=http, strict=True)


def test_every_event_is_delivered_and_the_client_takes_it(
    kit: RealtimeKit, hooks: Receiver, emit, realtimekit_emulator: Emulator, http: httpx2.Client
) -> None:
    assert {event["event"] for event in examples()} == set(EVENTS)
    hook = wants(kit, hooks)
    client = receiving(realtimekit_emulator, http)
    for event in examples():
        check_event(event)
        emit(event)
        came = hooks.next()
        assert type(client.webhooks.unwrap(came.body, came.headers)).__name__ == EVENTS[event["event"]]
        assert json.loads(came.body) == event
        assert came.headers["content-type"] == "application/json"
        assert came.headers["rtk-webhook-id"] == hook
        assert len(base64.b64decode(came.headers["rtk-signature"], validate=True)) == 256


def test_the_signature_is_over_the_bytes_as_they_are_sent(
    kit: RealtimeKit, hooks: Receiver, emit, realtimekit_emulator: Emulator, http: httpx2.Client
) -> None:
    wants(kit, hooks)
    emit()
    came = hooks.next()
    assert came.body == '{"event":"meeting.started","meeting":{"title":"Größe"}}'.encode()
    client = receiving(realtimekit_emulator, http)
    client.webhooks.verify(came.body, came.headers)
    with pytest.raises(WebhookVerificationError):
        client.webhooks.verify(came.body.replace(b",", b", "), came.headers)


def test_only_who_wants_an_event_gets_it(kit: RealtimeKit, hooks: Receiver, emit) -> None:
    ended, both = wants(kit, hooks, "meeting.ended"), wants(kit, hooks, "meeting.started", "meeting.ended")
    kit.webhooks.update(wants(kit, hooks), enabled=False)
    emit()
    assert hooks.next().headers["rtk-webhook-id"] == both
    emit({"event": "meeting.ended"})
    assert {hooks.next().headers["rtk-webhook-id"] for _ in range(2)} == {ended, both}
    assert hooks.received.empty()


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
def test_any_2xx_is_delivered(status: int, kit: RealtimeKit, hooks: Receiver, emit, control: Control) -> None:
    hooks.answers.put(status)
    hook = wants(kit, hooks)
    emit()
    done = until(control, lambda delivery: delivery["status"] == "DELIVERED")
    (attempt,) = done["attempts"]
    assert (attempt["status"], attempt["error"], attempt["uuid"]) == (status, None, hooks.next().headers["rtk-uuid"])
    assert 0 <= attempt["seconds"] < 5
    assert (done["event"], done["url"], done["webhook_id"], done["app_id"]) == ("meeting.started", hooks.url, hook, APP)


@pytest.mark.parametrize("status", [301, 400, 404, 409, 429, 499])
def test_another_answer_is_final(status: int, kit: RealtimeKit, hooks: Receiver, emit, control: Control) -> None:
    control.stop_clock()
    hooks.answers.put(status)
    wants(kit, hooks)
    emit()
    assert until(control, lambda delivery: delivery["status"] == "FAILED")["attempts"][0]["status"] == status
    control.advance(minutes=1)
    time.sleep(0.2)
    assert hooks.received.qsize() == 1


@pytest.mark.parametrize("trouble", [500, 503, 599, HANG_UP])
def test_trouble_is_tried_again_a_second_later_by_the_clock_and_three_times_at_most(
    trouble: int, kit: RealtimeKit, hooks: Receiver, emit, control: Control
) -> None:
    control.stop_clock()
    for _ in range(3):
        hooks.answers.put(trouble)
    wants(kit, hooks)
    emit()
    for tries in (1, 2):
        waiting = until(control, has_tried(tries))
        assert waiting["status"] == "WAITING"
        control.advance(seconds=0.999)
        time.sleep(0.15)  # long enough for a delivery that should not be
        assert hooks.received.qsize() == tries
        control.advance(seconds=0.001)
    failed = until(control, lambda delivery: delivery["status"] == "FAILED")
    assert [attempt["status"] for attempt in failed["attempts"]] == [trouble or None] * 3
    assert [bool(attempt["error"]) for attempt in failed["attempts"]] == [trouble == HANG_UP] * 3
    first, second, third = (parse(attempt["time"]) for attempt in failed["attempts"])
    assert third - second == second - first == timedelta(seconds=1)
    control.advance(minutes=1)
    time.sleep(0.15)
    assert hooks.received.qsize() == 3


def test_a_retry_has_the_same_bytes_and_another_uuid(
    kit: RealtimeKit, hooks: Receiver, emit, realtimekit_emulator: Emulator, http: httpx2.Client
) -> None:
    hooks.answers.put(503)
    wants(kit, hooks)
    emit()
    first, second = hooks.next(), hooks.next()  # the clock runs: a second later
    assert first.body == second.body
    assert first.headers["rtk-signature"] == second.headers["rtk-signature"]
    assert first.headers["rtk-uuid"] != second.headers["rtk-uuid"]
    receiving(realtimekit_emulator, http).webhooks.verify(second.body, second.headers)


def test_nobody_there_is_trouble_too(kit: RealtimeKit, emit, control: Control) -> None:
    with receiver() as gone:
        pass
    control.stop_clock()
    wants(kit, gone)
    emit()
    waiting = until(control, has_tried(1))
    assert (waiting["status"], waiting["attempts"][0]["status"]) == ("WAITING", None)
    assert waiting["attempts"][0]["error"].startswith("ConnectError: ")
    with receiver(port=int(gone.url.split(":")[2].partition("/")[0])) as back:
        control.advance(seconds=1)
        assert json.loads(back.next().body) == STARTED
        assert until(control, has_tried(2))["status"] == "DELIVERED"


def test_silence_is_trouble_too(
    kit: RealtimeKit, hooks: Receiver, emit, control: Control, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhooks, "_SECONDS_TO_ANSWER", 0.1)
    control.stop_clock()
    hooks.gate.clear()
    wants(kit, hooks)
    emit()
    waiting = until(control, has_tried(1))
    assert (waiting["status"], waiting["attempts"][0]["error"]) == ("WAITING", "no answer within 0.1 seconds")
    assert 0.1 <= waiting["attempts"][0]["seconds"] < 5


def test_an_address_that_nothing_can_be_posted_to_fails_at_once(kit: RealtimeKit, emit, control: Control) -> None:
    kit.webhooks.create(name="Mail", url="mailto:ada@clinic.example", events=["meeting.started"])
    emit()
    failed = until(control, lambda delivery: delivery["status"] == "FAILED")
    assert "mailto:ada@clinic.example cannot be posted to" in failed["attempts"][0]["error"]


def test_an_answer_is_waited_for_and_one_is_in_flight_at_most(
    kit: RealtimeKit, hooks: Receiver, emit, control: Control
) -> None:
    hooks.gate.clear()
    wants(kit, hooks)
    for title in "abc":
        emit({"event": "meeting.started", "meeting": {"title": title}})
    first = hooks.next()
    time.sleep(0.2)
    assert hooks.received.empty()
    hooks.gate.set()
    came = [first, hooks.next(), hooks.next()]
    assert [json.loads(one.body)["meeting"]["title"] for one in came] == ["a", "b", "c"]
    assert hooks.most_at_once == 1


def test_a_slow_webhook_holds_up_no_other(kit: RealtimeKit, hooks: Receiver, emit) -> None:
    with receiver() as slow:
        slow.gate.clear()
        wants(kit, slow)
        wants(kit, hooks)
        emit()
        assert slow.next().body == hooks.next().body


def test_what_did_not_happen_is_not_told(
    kit: RealtimeKit, hooks: Receiver, control: Control, caplog: pytest.LogCaptureFixture
) -> None:
    wants(kit, hooks)
    with pytest.raises(ControlError):
        control.call("POST", "/emit", event=STARTED, fails=True)
    assert control.deliveries() == []
    assert "ZeroDivisionError" in caplog.text


def test_a_replay_has_the_same_bytes_and_another_uuid(
    kit: RealtimeKit, hooks: Receiver, emit, control: Control
) -> None:
    wants(kit, hooks)
    emit()
    done = until(control, lambda delivery: delivery["status"] == "DELIVERED")
    control.replay(done["id"])
    first, second = hooks.next(), hooks.next()
    assert first.body == second.body
    assert first.headers["rtk-uuid"] != second.headers["rtk-uuid"]
    again = until(control, has_tried(2))
    assert (again["status"], again["attempts"][0]) == ("DELIVERED", done["attempts"][0])


def test_a_replay_after_a_failure_has_three_tries_again(
    kit: RealtimeKit, hooks: Receiver, emit, control: Control
) -> None:
    control.stop_clock()
    for status in (404, 500, 500, 200):
        hooks.answers.put(status)
    wants(kit, hooks)
    emit()
    control.replay(until(control, lambda delivery: delivery["status"] == "FAILED")["id"])
    for tries in (2, 3):
        until(control, has_tried(tries))
        control.advance(seconds=1)
    assert until(control, has_tried(4))["status"] == "DELIVERED"


def test_what_is_still_being_sent_cannot_be_replayed(kit: RealtimeKit, hooks: Receiver, emit, control: Control) -> None:
    hooks.gate.clear()
    wants(kit, hooks)
    emit()
    hooks.next()
    with pytest.raises(ControlError, match="is still being sent"):
        control.replay(control.deliveries()[0]["id"])
    with pytest.raises(ControlError, match="Delivery with id 1 not found"):
        control.replay("1")


def test_a_webhook_that_is_deleted_gets_nothing_more(kit: RealtimeKit, hooks: Receiver, emit, control: Control) -> None:
    control.stop_clock()
    hooks.answers.put(500)
    hook = wants(kit, hooks)
    emit()
    until(control, has_tried(1))
    kit.webhooks.delete(hook)
    control.advance(seconds=1)
    assert len(until(control, lambda delivery: delivery["status"] == "CANCELLED")["attempts"]) == 1
    assert hooks.received.qsize() == 1


def test_a_webhook_that_is_disabled_gets_nothing_more(
    kit: RealtimeKit, hooks: Receiver, emit, control: Control
) -> None:
    control.stop_clock()
    hooks.answers.put(500)
    hook = wants(kit, hooks)
    emit()
    until(control, has_tried(1))
    kit.webhooks.update(hook, enabled=False)
    control.advance(seconds=1)
    assert until(control, has_tried(1))["status"] == "CANCELLED"
    assert hooks.received.qsize() == 1


def test_an_address_can_be_mended_before_a_replay(kit: RealtimeKit, hooks: Receiver, emit, control: Control) -> None:
    hook = kit.webhooks.create(name="Ours", url="mailto:ada@clinic.example", events=["meeting.started"]).id
    emit()
    failed = until(control, lambda delivery: delivery["status"] == "FAILED")
    kit.webhooks.update(hook, url=hooks.url)
    control.replay(failed["id"])
    assert until(control, lambda delivery: delivery["status"] == "DELIVERED")["url"] == hooks.url


def test_without_its_webhook_a_delivery_stays_as_it_is(
    kit: RealtimeKit, hooks: Receiver, emit, control: Control
) -> None:
    hook = wants(kit, hooks)
    emit()
    done = until(control, lambda delivery: delivery["status"] == "DELIVERED")
    kit.webhooks.delete(hook)
    with pytest.raises(ControlError, match="was deleted, so there is nowhere to send it"):
        control.replay(done["id"])
    assert control.deliveries() == [done]


def test_who_waits_for_what_never_ends_is_told(
    kit: RealtimeKit, hooks: Receiver, emit, control: Control, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(control_client, "_SECONDS_TO_WAIT", 0.1)
    hooks.gate.clear()
    wants(kit, hooks)
    emit()
    with pytest.raises(ControlError, match=r"still on its way after 0\.1 seconds"):
        control.wait_for_deliveries()


def test_deliveries_go_on_after_a_fault_of_the_emulator(
    kit: RealtimeKit, hooks: Receiver, emit, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    parents, failures = Store.parents, iter([sqlite3.OperationalError("disk I/O error")])

    def fail_once(store: Store, kind: str) -> list[tuple[str, str]]:
        for failure in failures:
            raise failure
        return parents(store, kind)

    wants(kit, hooks)
    monkeypatch.setattr(Store, "parents", fail_once)
    emit()
    assert json.loads(hooks.next().body) == STARTED
    assert "deliver failed and starts again" in caplog.text


def test_a_reset_forgets_what_is_on_its_way(kit: RealtimeKit, hooks: Receiver, emit, control: Control) -> None:
    hooks.gate.clear()
    wants(kit, hooks)
    emit()
    hooks.next()
    control.reset()
    hooks.gate.set()
    wants(kit, hooks)
    emit()
    assert json.loads(hooks.next().body) == STARTED
    assert until(control, has_tried(1))["status"] == "DELIVERED"


@pytest.mark.parametrize("stopped", ["in flight", "before a retry"])
def test_what_was_not_delivered_is_delivered_after_a_restart(
    stopped: str, tmp_path: Path, hooks: Receiver, http: httpx2.Client
) -> None:
    with serve(tmp_path / "data") as emulator:
        emulator.control.stop_clock()
        wants(RealtimeKit(**emulator.options, http_client=http), hooks)
        if stopped == "in flight":
            hooks.gate.clear()
        else:
            hooks.answers.put(500)
        emulator.control.call("POST", "/emit", event=STARTED)
        first = hooks.next()
        if stopped != "in flight":
            until(emulator.control, has_tried(1))
    hooks.gate.set()
    with serve(tmp_path / "data") as emulator:
        if stopped != "in flight":
            emulator.control.advance(seconds=1)
        second = hooks.next()
        assert second.body == first.body
        receiving(emulator, http).webhooks.verify(second.body, second.headers)
        assert until(emulator.control, lambda delivery: delivery["status"] == "DELIVERED")["id"]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_in_process_webhooks_are_delivered_as_well(backend: str, hooks: Receiver) -> None:
    async def story() -> None:
        async with in_process() as emulator:
            kit = AsyncRealtimeKit(**emulator.options, http_client=emulator.http_client)
            await kit.webhooks.create(name="Care records", url=hooks.url, events=["meeting.started"])
            emulator.control.call("POST", "/emit", event=STARTED)
            came = await anyio.to_thread.run_sync(hooks.next)
            assert (await kit.webhooks.unwrap(came.body, came.headers)).event == "meeting.started"

    anyio.run(story, backend=backend)


def test_the_key_is_the_same_after_a_restart(tmp_path: Path, http: httpx2.Client) -> None:
    def key() -> str:
        with serve(tmp_path / "data") as emulator:
            return str(http.get(emulator.webhook_key_url).json()["data"]["publicKey"])

    assert key() == key()


def test_the_key_needs_no_token(api: Api, realtimekit_emulator: Emulator, http: httpx2.Client) -> None:
    answer = http.get(realtimekit_emulator.webhook_key_url)
    assert (answer.status_code, answer.json()["success"]) == (200, True)
    assert answer.json()["data"]["publicKey"].startswith("-----BEGIN PUBLIC KEY-----\n")


def test_what_came_is_what_is_kept(kit: RealtimeKit, hooks: Receiver, emit, control: Control) -> None:
    wants(kit, hooks)
    emit()
    came: Received = hooks.next()
    assert until(control, has_tried(1))["body"].encode() == came.body
