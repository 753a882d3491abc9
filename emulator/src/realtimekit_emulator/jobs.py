"""What happens later: a recording walks on, a transcript becomes ready, a session ends.

Knows when jobs run and in which order. Does not know what they do: each kind is a function registered in `registry`.
They are kept in the store, so that a restart forgets none.
"""

import logging
from datetime import datetime, timedelta

import anyio

from . import clock, registry
from .world import World

_log = logging.getLogger(__name__)

# A request runs what is due before anything else, so this is only for what is to happen without one: webhooks.
_SECONDS_BETWEEN_LOOKS = 0.05


def run_due(world: World) -> None:
    """Runs every job that is due by now, in order, each at its own time and in a transaction of its own."""
    until = world.clock.stamp()
    while job := world.store.next_job(until):
        try:
            with world.store.transaction(), world.clock.standing(clock.parse(job.due)):
                world.store.unschedule(job.kind, job.app, job.id)
                registry.JOBS[job.kind](world.app(job.app), job.id)
        except Exception:
            # It would fail again for ever, and with it every request.
            world.store.unschedule(job.kind, job.app, job.id)
            raise


def advance(world: World, by: timedelta) -> datetime:
    """Lets time pass at once: everything that is due on the way happens, at its own time."""
    target = world.clock.now() + by
    world.clock.set(target, by_hand=world.clock.by_hand)
    run_due(world)
    return target


@registry.background
async def keep_running(world: World) -> None:
    """Runs jobs when nobody asks for anything."""
    while True:
        try:
            run_due(world)
        except Exception:  # noqa: BLE001 - a fault of the emulator, which is logged
            _log.exception("a job failed and was dropped")
        await anyio.sleep(_SECONDS_BETWEEN_LOOKS)
