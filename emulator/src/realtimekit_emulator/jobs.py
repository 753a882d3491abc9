"""What happens later: a recording walks on, a transcript becomes ready, a session ends.

Knows when jobs run and in which order. Does not know what they do: each kind is a function registered in `registry`.
They are kept in the store, so that a restart forgets none.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import anyio

from . import clock, registry
from .world import World

_log = logging.getLogger(__name__)

# Whoever asks for something has what is due run first, so this is only for what is to happen without: webhooks.
SECONDS_BETWEEN_LOOKS = 0.05


@contextmanager
def step(world: World) -> Iterator[None]:
    """One thing that happens, after all that was to happen before it. So does everything that somebody asks for."""
    with world.clock.standing():
        run_due(world)
        with world.step():
            yield


def run_due(world: World) -> None:
    """Runs every job that is due by now, in order, each at its own time and in a step of its own. One that fails is
    dropped: whoever asks next is not to blame for it, and it would fail again for ever."""
    until = world.clock.stamp()
    while job := world.store.next_job(until):
        try:
            with world.step(clock.parse(job.due)):
                world.store.unschedule(job.kind, job.app, job.id)
                registry.JOBS[job.kind](world.app(job.app), job.id)
        except Exception:  # noqa: BLE001 - a fault of the emulator, which is logged
            _log.exception("the job %s of %s failed and is dropped", job.kind, job.id)
            world.store.unschedule(job.kind, job.app, job.id)


def advance(world: World, by: timedelta) -> None:
    """Lets time pass at once: everything that is due on the way happens, at its own time."""
    world.clock.set(world.clock.now() + by, stopped=world.clock.is_stopped)
    run_due(world)


@registry.background
async def keep_running(world: World) -> None:
    """Runs jobs when nobody asks for anything."""
    while True:
        run_due(world)
        await anyio.sleep(SECONDS_BETWEEN_LOOKS)
