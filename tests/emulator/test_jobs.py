"""What happens later, and when."""

from datetime import UTC, datetime, timedelta

import pytest
from realtimekit_emulator import clock, control, jobs, registry
from realtimekit_emulator.world import App, World

START = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    """A world whose clock stands still. Its things swell every minute and burst when told to."""

    def swell(app: App, id: str) -> None:
        thing = app.get("thing", id)
        app.change("thing", thing, {"swollen": [*thing["swollen"], clock.text(app.world.clock.now())[11:16]]})
        app.schedule("swell", id, after=60)

    def burst(app: App, id: str) -> None:
        app.remove("thing", id)
        raise ZeroDivisionError

    monkeypatch.setitem(registry.JOBS, "swell", swell)
    monkeypatch.setitem(registry.JOBS, "burst", burst)
    world = World()
    world.clock.set(START, stopped=True)
    return world


def thing(world: World) -> str:
    id: str = world.app("a").create("thing", {"swollen": []})["id"]
    return id


def test_time_stands_still_when_it_is_stopped(world: World) -> None:
    assert world.clock.now() == START
    assert world.clock.stamp() == "2026-03-02T09:00:00.000Z"
    jobs.advance(world, timedelta(minutes=10))
    assert world.clock.now() == START + timedelta(minutes=10)


def test_time_runs_with_the_wall_clock(world: World) -> None:
    world.clock.set(START, stopped=False)
    first = world.clock.now()
    assert START <= first <= world.clock.now() < START + timedelta(minutes=1)


def test_everything_on_the_way_happens_at_its_own_time(world: World) -> None:
    id = thing(world)
    world.app("a").schedule("swell", id, after=60)
    jobs.advance(world, timedelta(minutes=3, seconds=30))
    changed = world.app("a").get("thing", id)
    assert changed["swollen"] == ["09:01", "09:02", "09:03"]
    assert changed["updated_at"] == "2026-03-02T09:03:00.000Z"


def test_jobs_of_several_objects_happen_in_order(world: World) -> None:
    first, second = thing(world), thing(world)
    seen: list[str] = []
    registry.JOBS["swell"] = lambda app, id: seen.append(id)
    world.app("a").schedule("swell", second, after=30)
    world.app("a").schedule("swell", first, after=20)
    jobs.advance(world, timedelta(seconds=29))
    assert seen == [first]
    jobs.advance(world, timedelta(seconds=1))
    assert seen == [first, second]


def test_a_cancelled_job_does_not_happen(world: World) -> None:
    id = thing(world)
    world.app("a").schedule("swell", id, after=60)
    world.app("a").cancel("swell", id)
    jobs.advance(world, timedelta(hours=1))
    assert world.app("a").get("thing", id)["swollen"] == []


def test_a_job_that_fails_leaves_nothing_and_is_dropped(world: World, caplog: pytest.LogCaptureFixture) -> None:
    first, second = thing(world), thing(world)
    world.app("a").schedule("burst", first, after=60)
    world.app("a").schedule("swell", second, after=70)
    answer = control.perform(world, "POST", "/clock/advance", {}, {"hours": 1})
    assert answer.body["now"] == "2026-03-02T10:00:00.000Z"  # whoever asks is not to blame
    assert world.app("a").get("thing", first)["swollen"] == []
    assert world.app("a").get("thing", second)["swollen"][0] == "09:01"
    assert f"the job burst of {first} failed and is dropped" in caplog.text
    assert world.store.next_job("3000").id == second


def test_what_is_due_happens_before_anything_that_is_asked_for(world: World) -> None:
    id = thing(world)
    world.app("a").schedule("swell", id, after=0)
    with jobs.step(world):
        assert world.app("a").get("thing", id)["swollen"] == ["09:00"]


def test_within_a_step_no_time_passes(world: World) -> None:
    world.clock.set(START, stopped=False)
    with world.step():
        now = world.clock.now()
        assert all(world.clock.now() == now for _ in range(1000))


def test_an_event_waits_for_each_webhook_that_wants_it(world: World) -> None:
    app = world.app("a")
    wanting = app.create("webhook", {"url": "http://127.0.0.1:1/", "enabled": True, "events": ["meeting.started"]})
    app.create("webhook", {"url": "http://127.0.0.1:2/", "enabled": False, "events": ["meeting.started"]})
    app.create("webhook", {"url": "http://127.0.0.1:3/", "enabled": True, "events": ["meeting.ended"]})
    app.emit({"event": "meeting.started", "meeting": {"title": "Größe"}})
    (delivery,) = app.all("delivery", parent=wanting["id"])
    assert delivery["body"] == '{"event":"meeting.started","meeting":{"title":"Größe"}}'
    assert (delivery["status"], delivery["url"]) == ("WAITING", "http://127.0.0.1:1/")
    assert len(app.all("delivery")) == 1
