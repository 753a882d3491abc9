"""The control interface as a whole: the clock, the last requests, a fresh start."""

from datetime import UTC, datetime, timedelta

import pytest
from realtimekit import RealtimeKit
from realtimekit_emulator.testing import Control, ControlError, Emulator


def test_it_says_what_is_there_from_the_start(control: Control, realtimekit_emulator: Emulator) -> None:
    options = realtimekit_emulator.options
    assert control.call("GET", "/") == {name: options[name] for name in ("api_token", "account_id", "app_id")}


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
    assert control.call("GET", "/clock")["by_hand"] is False


def test_a_reset_makes_everything_as_on_the_first_start(control: Control, kit: RealtimeKit) -> None:
    control.stop_clock(datetime(2020, 1, 1, tzinfo=UTC))
    kit.meetings.create()
    kit.apps.create(name="Clinic")
    control.reset()
    assert list(kit.meetings.list()) == []
    assert [app.name for app in kit.apps.list()] == ["Emulator"]
    assert len(list(kit.presets.list())) == 4
    assert control.now() > datetime(2021, 1, 1, tzinfo=UTC)


def test_the_last_requests_are_kept(control: Control, kit: RealtimeKit) -> None:
    meeting = kit.meetings.create(title="Rounds")
    kit.meetings.list(per_page=1)
    first, second = control.requests()
    assert (first["operation"], first["status"], first["body"]) == ("meetings.create", 201, {"title": "Rounds"})
    assert first["answer"]["data"]["id"] == meeting.id
    assert (second["method"], second["query"]) == ("GET", "per_page=1")


@pytest.mark.parametrize(
    ("path", "ask", "says"),
    [
        ("/clock/advance", {}, "Say how far"),
        ("/clock/advance", {"weeks": 1}, "Say how far"),
        ("/clock/advance", {"minutes": "ten"}, "must be numbers"),
        ("/clock/advance", {"minutes": True}, "must be numbers"),
        ("/clock/advance", {"days": 1e300}, "goes from 1970 to 9000"),
        ("/clock/advance", {"days": 10_000_000}, "goes from 1970 to 9000"),
        ("/clock/advance", {"days": 2_700_000}, "goes from 1970 to 9000"),
        ("/clock/advance", {"minutes": -1}, "Time does not run back"),
        ("/clock", {"by_hand": "yes"}, "must be true or false"),
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
def test_a_body_must_be_an_object(body: bytes, realtimekit_emulator: Emulator, http) -> None:
    answer = http.post(f"{realtimekit_emulator.address}/_emulator/clock", content=body)
    assert answer.status_code == 400
