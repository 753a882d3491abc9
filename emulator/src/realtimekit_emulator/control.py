"""The control interface below `/_emulator`: what a person or a test does to the emulator beside the API.

Knows how its calls are found and answered, and those that are about the emulator as a whole: the clock, the last
requests, a fresh start. Modules of behaviour register the calls that concern them beside their operations.
"""

from datetime import datetime, timedelta
from typing import Any

from . import clock, jobs, registry, seed
from .answers import Answer, ApiError, failed
from .behaviour import presence, recorder
from .environment import ACCOUNT, API_TOKEN, APP
from .registry import control
from .world import World

_CLOCK_GOES = f"The clock goes from {clock.FIRST.year} to {clock.LAST.year}"


def perform(world: World, method: str, path: str, query: dict[str, Any], body: Any) -> Answer:
    """One call of the interface. `path` is the one below `/_emulator`."""
    try:
        if not isinstance(body, dict):
            raise ApiError(400, "The body must be a JSON object")
        call, values = _route(method, path)
        ask = {**query, **body}
        if unknown := set(ask) - set(call.takes):
            takes = f"takes {', '.join(call.takes)}" if call.takes else "takes nothing"
            raise ApiError(400, f"There is no {min(unknown)!r}; {method} /_emulator{path} {takes}")
        with jobs.step(world):
            return Answer(call.function(world, {**ask, **values}))
    except ApiError as error:
        return error.answer()
    except Exception as error:  # noqa: BLE001 - a fault of the emulator, which is told and logged
        return failed(f"{method} /_emulator{path}", error).answer()


def _route(method: str, path: str) -> tuple[registry.ControlCall, dict[str, str]]:
    segments = path.strip("/").split("/")
    for (registered, template), call in registry.CONTROLS.items():
        said = template.strip("/").split("/")
        if registered == method and len(said) == len(segments):
            pairs = list(zip(said, segments, strict=True))
            if all(word == segment or word.startswith("{") for word, segment in pairs):
                return call, {word[1:-1]: segment for word, segment in pairs if word.startswith("{")}
    known = sorted(f"{registered} /_emulator{template}" for registered, template in registry.CONTROLS)
    raise ApiError(404, f"There is no {method} /_emulator{path}; there are: {', '.join(known)}")


@control("GET", "/")
def environment(world: World, ask: dict[str, Any]) -> dict[str, Any]:
    """The account and the app that are there from the start."""
    return {"api_token": API_TOKEN, "account_id": ACCOUNT, "app_id": APP}


@control("POST", "/reset")
def reset(world: World, ask: dict[str, Any]) -> dict[str, Any]:
    """Everything as on the first start; the clock runs with the wall clock again. The keys stay: clients have fetched the
    one for webhooks, and look for another once a minute at most."""
    world.store.wipe()
    world.clock.reset()
    world.requests.clear()
    seed.plant(world)
    return environment(world, ask)


@control("GET", "/requests")
def requests(world: World, ask: dict[str, Any]) -> dict[str, Any]:
    """The last requests to the API with their answers, oldest first."""
    return {"requests": world.requests.newest()}


@control("GET", "/clock")
def tell_time(world: World, ask: dict[str, Any]) -> dict[str, Any]:
    return {"now": world.clock.stamp(), "stopped": world.clock.is_stopped}


@control("POST", "/clock", takes=("stopped", "now"))
def set_time(world: World, ask: dict[str, Any]) -> dict[str, Any]:
    """`{"stopped": true}` stops the clock, `{"stopped": false}` lets it run; `now` says at what time."""
    stopped = ask.get("stopped", world.clock.is_stopped)
    if not isinstance(stopped, bool):
        raise ApiError(400, '"stopped" must be true or false')
    try:
        now = clock.parse(ask["now"]) if "now" in ask else world.clock.now()
    except (TypeError, ValueError):
        raise ApiError(400, '"now" must be a time such as 2026-03-02T09:00:00Z') from None
    _check(now)
    if now < world.clock.now() and _is_something_going_on(world):
        raise ApiError(
            409, "Time cannot be set back while something goes on: it would end before it began. Reset first"
        )
    world.clock.set(now, stopped=stopped)
    return tell_time(world, ask)


@control("POST", "/clock/advance", takes=("days", "hours", "minutes", "seconds"))
def advance(world: World, ask: dict[str, Any]) -> dict[str, Any]:
    """Lets `days`, `hours`, `minutes`, `seconds` pass at once; what is due on the way happens at its own time."""
    if not ask:
        raise ApiError(400, 'Say how far: {"minutes": 10}; there are days, hours, minutes and seconds')
    if not all(type(value) in (int, float) for value in ask.values()):
        raise ApiError(400, "days, hours, minutes and seconds must be numbers")
    try:
        by = timedelta(**ask)
        then = world.clock.now() + by
    except OverflowError:
        raise ApiError(400, _CLOCK_GOES) from None
    if by < timedelta(0):
        raise ApiError(400, "Time does not run back; POST /_emulator/clock sets it")
    _check(then)
    jobs.advance(world, by)
    return tell_time(world, ask)


def _is_something_going_on(world: World) -> bool:
    """Whether anything has begun and not ended, or is still to happen."""
    is_anything_due = world.store.next_job(clock.text(clock.LAST)) is not None or world.store.count("outgoing") > 0
    return is_anything_due or presence.is_any_live(world) or recorder.is_any_running(world)


def _check(moment: datetime) -> None:
    if not clock.FIRST <= moment <= clock.LAST:
        raise ApiError(400, _CLOCK_GOES)
