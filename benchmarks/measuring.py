"""How contenders are run: in turn, as fresh processes, against one server. Knows no language and no figure."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks import task

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".cache"
REPETITIONS = 20
CONTENDERS = ("this package", "official SDK", "floor")  # in this order wherever there are lists of them

_LONGEST_RUN = 600  # seconds

Figures = dict[str, Any]  # what one process found: numbers, and the version


class CannotRun(Exception):
    """A part of the benchmark could not be run; the text says why."""


def in_turn(contenders: Sequence[Callable[[], Figures]], times: int, discarded: int = 1) -> list[list[Figures]]:
    """Runs A B C A B C ..., so that a drift of the machine meets all alike.

    Args:
        contenders: Each runs a contender once.
        times: How often each one counts.
        discarded: How many times round fill caches first, and do not count.
    """
    runs: list[list[Figures]] = [[] for _ in contenders]
    for _ in range(discarded + times):
        for run, figures in zip(contenders, runs, strict=True):
            figures.append(run())
    return [figures[discarded:] for figures in runs]


def played(command: Sequence[str], name: str, environment: Mapping[str, str]) -> Figures:
    """The figures that a contender's program prints."""
    found: Figures = json.loads(output(command, name, environment))
    return found


def told(address: str, small_calls: int, list_calls: int, warm_up: int) -> str:
    """The task as JSON, for programs that cannot import it.

    Args:
        address: Where the server is.
        small_calls: How many calls of the meeting make a round.
        list_calls: How many calls of the list make a round.
        warm_up: How many rounds come first, and do not count.
    """
    return json.dumps(
        {
            "address": address,
            "account": task.ACCOUNT,
            "app": task.APP,
            "token": task.TOKEN,
            "meetings": task.MEETINGS,
            "meeting": task.MEETING,
            "title": task.TITLE,
            "per_page": task.PER_PAGE,
            "rounds": task.ROUNDS,
            "small_calls": small_calls,
            "list_calls": list_calls,
            "warm_up": warm_up,
        }
    )


@contextmanager
def server() -> Iterator[str]:
    """The address of the running server."""
    command = [sys.executable, "-m", "benchmarks.server"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            if not (address := process.stdout.readline().strip()):
                raise CannotRun("the server did not start")
            yield address
        finally:
            process.terminate()


def output(command: Sequence[str], name: str, environment: Mapping[str, str], cwd: Path = ROOT) -> str:
    """What a program prints. It gets nothing of our environment but where programs and the user's settings are."""
    kept = {key: os.environ[key] for key in ("PATH", "HOME") if key in os.environ} | dict(environment)
    try:
        done = subprocess.run(
            command, cwd=cwd, env=kept, capture_output=True, text=True, check=True, timeout=_LONGEST_RUN
        )
    except FileNotFoundError:
        raise CannotRun(f"{name}: there is no {command[0]}") from None
    except subprocess.CalledProcessError as error:
        raise CannotRun(f"{name} failed:\n{(error.stderr or error.stdout).strip()}") from None
    except subprocess.TimeoutExpired:
        raise CannotRun(f"{name} took more than {_LONGEST_RUN} s") from None
    return done.stdout
