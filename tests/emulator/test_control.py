"""The control interface as a whole: the clock, the last requests, a fresh start."""

from datetime import UTC, datetime, timedelta

import httpx2
import pytest
from realtimekit import RealtimeKit
from realtimekit_emulator.testing import Attempt, Control, ControlError, Delivery, Emulator, RecordedRequest, connect
from receiver import receiver


def test_it_says_what_is_there_from_the_start(control: Control, realtimekit_emulator: Emulator) -> None:
    options = realtimekit_emulator.options
    assert control.call("GET", "/") == {name: options[name] for name in ("api_token", "account_id", "app_id")}
    assert control.call("GET", "") == control.call("GET", "/")


def test_the_clock_stands_and_runs(control: Control) -> None:
    control.stop_clock(datetime(2026, 3, 2, 9, tzinfo=UTC))
    assert control.now() == control.now() == datetime(2026, 3, 2, 9, tzinfo=UTC)
    assert control.advance(hours=1, minutes=30) == datetime(2026, 3, 2, 10, 30, tzinfo=UTC)
    assert control.now() == datetime(2026, 3, 2, 10, 30, tzinfo=UTC)
    control.run_clock()
    assert datetime(2026, 3, 2, 10, 30, tzinfo=UTC) <= control.now() < datetime(2026, 3, 2, 10, 31, tzinfo=UTC)


def test_a_running_clock_advances_too(control: Control) -> None:
    before = control.now()
    assert timedelta(days=1) <= control.advance(days=1) - before < timedelta(days=1, minutes=1)
    assert control.call("GET", "/clock")["stopped"] is False


def test_a_reset_makes_everything_as_on_the_first_start(control: Control, kit: RealtimeKit) -> None:
    control.stop_clock(datetime(2020, 1, 1, tzinfo=UTC))
    kit.meetings.create()
    kit.apps.create(name="Clinic")
    control.reset()
    assert list(kit.meetings.list()) == []
    assert all(preset.created_at and preset.created_at.year > 2020 for preset in kit.presets.list())
    assert [app.name for app in kit.apps.list()] == ["Emulator"]
    assert len(list(kit.presets.list())) == 4
    assert control.now() > datetime(2021, 1, 1, tzinfo=UTC)


def test_a_reset_keeps_the_key_of_webhooks(realtimekit_emulator: Emulator, http: httpx2.Client) -> None:
    """Clients have fetched it, and look for another once a minute at most."""
    before = http.get(realtimekit_emulator.webhook_key_url).json()
    realtimekit_emulator.control.reset()
    assert http.get(realtimekit_emulator.webhook_key_url).json() == before


def test_the_clock_is_stopped_at_a_time_that_is_certain(control: Control) -> None:
    with pytest.raises(ValueError, match="has no time zone"):
        control.stop_clock(datetime(2026, 3, 2, 9))


def test_the_last_requests_are_kept(control: Control, kit: RealtimeKit) -> None:
    meeting = kit.meetings.create(title="Rounds")
    kit.meetings.list(per_page=1)
    first, second = control.requests()
    assert (first["operation"], first["status"], first["body"]) == ("meetings.create", 201, {"title": "Rounds"})
    assert first["answer"]["data"]["id"] == meeting.id
    assert (second["method"], second["query"]) == ("GET", "per_page=1")


def test_time_is_not_set_back_while_something_goes_on(control: Control, kit: RealtimeKit) -> None:
    """A session would end before it began."""
    control.stop_clock(datetime(2026, 3, 2, 9, tzinfo=UTC))
    control.stop_clock(datetime(2026, 3, 1, 9, tzinfo=UTC))  # nothing happens yet
    meeting = kit.meetings.create(session_keep_alive_time_in_secs=60)
    person = kit.meetings.participants.add(meeting.id, custom_participant_id="7", preset_name="group_call_host")
    ada = control.join(participant_id=person.id)
    for act in (ada.leave, lambda: control.advance(minutes=2)):
        with pytest.raises(ControlError, match="cannot be set back while something goes on"):
            control.stop_clock(datetime(2026, 3, 1, 8, tzinfo=UTC))
        act()
    control.stop_clock(datetime(2026, 3, 1, 8, tzinfo=UTC))


def test_time_is_not_set_back_before_what_is_due(control: Control, kit: RealtimeKit) -> None:
    control.stop_clock(datetime(2026, 3, 2, 9, tzinfo=UTC))
    kit.recordings.start(meeting_id=kit.meetings.create().id)  # of an empty meeting: no session runs
    with pytest.raises(ControlError, match="cannot be set back while something goes on"):
        control.stop_clock(datetime(2026, 3, 1, 9, tzinfo=UTC))


def test_time_is_not_set_back_while_a_recording_is_paused(control: Control, kit: RealtimeKit) -> None:
    control.stop_clock(datetime(2026, 3, 2, 9, tzinfo=UTC))
    recording = kit.recordings.start(url="https://clinic.example/")  # nothing is due while it is paused
    control.advance(seconds=30)
    kit.recordings.pause(recording.id)
    with pytest.raises(ControlError, match="cannot be set back while something goes on"):
        control.stop_clock(datetime(2026, 3, 1, 9, tzinfo=UTC))


def test_time_is_not_set_back_while_a_delivery_is_on_its_way(control: Control, kit: RealtimeKit) -> None:
    control.stop_clock(datetime(2026, 3, 2, 9, tzinfo=UTC))
    with receiver() as hook:
        hook.gate.clear()
        kit.webhooks.create(name="ours", url=hook.url, events=["recording.statusUpdate"])
        recording = kit.recordings.start(url="https://clinic.example/")
        control.advance(seconds=3)
        kit.recordings.stop(recording.id)
        control.advance(days=1)
        hook.next()
        with pytest.raises(ControlError, match="cannot be set back while something goes on"):
            control.stop_clock(datetime(2026, 3, 1, 9, tzinfo=UTC))


@pytest.mark.parametrize(
    ("path", "ask", "says"),
    [
        ("/clock/advance", {}, "Say how far"),
        ("/clock/advance", {"weeks": 1}, "no 'weeks'; POST /_emulator/clock/advance takes days, hours, minutes"),
        ("/clock", {"byHand": True}, "no 'byHand'; POST /_emulator/clock takes stopped, now"),
        ("/reset", {"all": True}, "takes nothing"),
        ("/clock/advance", {"minutes": "ten"}, "must be numbers"),
        ("/clock/advance", {"minutes": True}, "must be numbers"),
        ("/clock/advance", {"days": 1e300}, "goes from 1970 to 9000"),
        ("/clock/advance", {"days": 10_000_000}, "goes from 1970 to 9000"),
        ("/clock/advance", {"days": 2_700_000}, "goes from 1970 to 9000"),
        ("/clock/advance", {"minutes": -1}, "Time does not run back"),
        ("/clock", {"stopped": "yes"}, "must be true or false"),
        ("/clock", {"now": "today"}, "must be a time"),
        ("/clock", {"now": "0001-01-01T00:00:00Z"}, "goes from 1970 to 9000"),
        ("/clock", {"now": "0001-01-01T00:00:00+14:00"}, "goes from 1970 to 9000"),
        ("/clock", {"now": "1969-12-31T23:59:59Z"}, "goes from 1970 to 9000"),
        ("/clock", {"now": "9999-12-31T23:59:59Z"}, "goes from 1970 to 9000"),
        ("/nowhere", {}, "there are: .*GET /_emulator/clock, "),
    ],
)
def test_what_cannot_be_done_is_explained(path: str, ask: dict[str, object], says: str, control: Control) -> None:
    with pytest.raises(ControlError, match=says):
        control.call("POST", path, **ask)


@pytest.mark.parametrize("body", [b"{", b"[]"])
def test_a_body_must_be_an_object(body: bytes, realtimekit_emulator: Emulator, http: httpx2.Client) -> None:
    answer = http.post(f"{realtimekit_emulator.address}/_emulator/clock", content=body)
    assert answer.status_code == 400


# The helper


@pytest.mark.parametrize("place", ["", "/", "/client/v4", "/client/v4/"])
def test_any_address_of_an_emulator_will_do(place: str, realtimekit_emulator: Emulator) -> None:
    with connect(realtimekit_emulator.address + place) as emulator:
        assert emulator.options == realtimekit_emulator.options
        emulator.control.now()


def test_an_address_that_is_none_is_refused() -> None:
    with (
        pytest.raises(ValueError, match=r"'127\.0\.0\.1:8787' is no address of an emulator"),
        connect("127.0.0.1:8787"),
    ):
        pass


def test_where_nobody_answers_there_is_no_emulator() -> None:
    with (
        connect("http://127.0.0.1:1") as emulator,
        pytest.raises(ControlError, match=r"There is no emulator at http://127\.0\.0\.1:1: "),
    ):
        emulator.control.now()


def test_another_server_is_no_emulator() -> None:
    with (
        receiver() as other,
        connect(other.url) as emulator,
        pytest.raises(ControlError, match=r"(?s)/clock: 501 .*GET"),
    ):
        emulator.control.now()


def test_what_it_gives_is_as_it_is_described(realtimekit_emulator: Emulator, kit: RealtimeKit) -> None:
    """A `TypedDict` is believed, so its fields are held against what comes."""
    control = realtimekit_emulator.control
    with receiver() as hook:
        kit.webhooks.create(name="ours", url=hook.url, events=["meeting.started"])
        meeting = kit.meetings.create()
        person = kit.meetings.participants.add(meeting.id, custom_participant_id="7", preset_name="group_call_host")
        control.join(participant_id=person.id)
        (delivery,) = control.wait_for_deliveries()
    assert delivery.keys() == Delivery.__annotations__.keys()
    assert delivery["attempts"][0].keys() == Attempt.__annotations__.keys()
    assert control.requests()[0].keys() == RecordedRequest.__annotations__.keys()
