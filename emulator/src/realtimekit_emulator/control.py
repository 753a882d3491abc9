"""The control interface below `/_emulator`: what a person or a test does to the emulator beside the API.

Knows how its calls are found and answered, and those that are about the emulator as a whole: the clock, the last
requests, a fresh start. Modules of behaviour register the calls that concern them beside their operations.
"""

import logging
from datetime import datetime, timedelta
from typing import Any

from . import clock, jobs, registry, seed
from .answers import Answer, ApiError
from .environment import ACCOUNT, API_TOKEN, APP
from .registry import control
from .world import World

_log = logging.getLogger(__name__)

_CLOCK_GOES = f"The clock goes from {clock.FIRST.year} to {clock.LAST.year}"


def perform(world: World, method: str, path: str, query: dict[str, Any], body: Any) -> Answer:
    """One call of the interface. `path` is the one below `/_emulator`."""
    try:
        if not isinstance(body, dict):
            raise ApiError(400, "The body must be a JSON object")
        function, values = _route(method, path)
        if path != "/clock":  # whoever sets the clock says what happens
            jobs.run_due(world)
        with world.step():
            return Answer(function(world, {**query, **body, **values}))
    except ApiError as error:
        return error.answer()
    except Exception as error:  # noqa: BLE001 - a fault of the emulator, which is told and logged
        _log.exception("%s /_emulator%s failed", method, path)
        return ApiError(500, f"The emulator failed: {type(error).__name__}: {error}").answer()


def _route(method: str, path: str) -> tuple[registry.Control, dict[str, str]]:
    segments = path.strip("/").split("/")
    for (registered, template), function in registry.CONTROLS.items():
        said = template.strip("/").split("/")
        if registered == method and len(said) == len(segments):
            pairs = list(zip(said, segments, strict=True))
            if all(word == segment or word.startswith("{") for word, segment in pairs):
                return function, {word[1:-1]: segment for word, segment in pairs if word.startswith("{")}
    known = sorted(f"{registered} /_emulator{template}" for registered, template in registry.CONTROLS)
    raise ApiError(404, f"There is no {method} /_emulator{path}; there are: {', '.join(known)}")


@control("GET", "/")
def environment(world: World, ask: dict[str, Any]) -> dict[str, Any]:
    """The account and the app that are there from the start."""
    return {"api_token": API_TOKEN, "account_id": ACCOUNT, "app_id": APP}


@control("POST", "/reset")
def reset(world: World, ask: dict[str, Any]) -> dict[str, Any]:
    """Everything as on the first start; the clock runs with the wall clock again."""
    world.store.wipe()
    world.requests.clear()
    seed.plant(world)
    return environment(world, ask)


@control("GET", "/requests")
def requests(world: World, ask: dict[str, Any]) -> dict[str, Any]:
    """The last requests to the API with their answers, oldest first."""
    return {"requests": list(world.requests)}


@control("GET", "/clock")
def tell_time(world: World, ask: dict[str, Any]) -> dict[str, Any]:
    return {"now": world.clock.stamp(), "by_hand": world.clock.by_hand}


@control("POST", "/clock")
def set_time(world: World, ask: dict[str, Any]) -> dict[str, Any]:
    """`{"by_hand": true}` stops the clock, `{"by_hand": false}` lets it run; `now` says at what time."""
    by_hand = ask.get("by_hand", world.clock.by_hand)
    if not isinstance(by_hand, bool):
        raise ApiError(400, '"by_hand" must be true or false')
    try:
        now = clock.parse(ask["now"]) if "now" in ask else world.clock.now()
    except (TypeError, ValueError):
        raise ApiError(400, '"now" must be a time such as 2026-03-02T09:00:00Z') from None
    _check(now)
    world.clock.set(now, by_hand=by_hand)
    return tell_time(world, ask)


@control("POST", "/clock/advance")
def advance(world: World, ask: dict[str, Any]) -> dict[str, Any]:
    """Lets `days`, `hours`, `minutes`, `seconds` pass at once; what is due on the way happens at its own time."""
    if not ask or not set(ask) <= {"days", "hours", "minutes", "seconds"}:
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


def _check(moment: datetime) -> None:
    if not clock.FIRST <= moment <= clock.LAST:
        raise ApiError(400, _CLOCK_GOES)
