"""Who takes part, and how each is run: a fresh process of its own environment, which prints its figures."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
_SOURCES = ROOT / "generated" / "python" / "src"
_LONGEST_RUN = 120  # seconds


class CannotRun(Exception):
    """The benchmark could not be run; the text says why."""


@dataclass(frozen=True)
class Figures:
    """What one process measured: CPU seconds, per call where there are many, and bytes."""

    to_first_method: float
    to_first_answer: float
    small_call: float
    list_call: float
    size: int
    version: str


@dataclass(frozen=True)
class Contender:
    """One way to call the API: a program of `cases/` in an environment that `make bench` sets up."""

    name: str
    case: str
    environment: str

    def run(self, address: str) -> Figures:
        """Runs the program once."""
        python = ROOT / ".cache" / f"bench-{self.environment}" / "bin" / "python"
        if not python.exists():
            raise CannotRun(f"{python.relative_to(ROOT)} is not there; `make bench` sets it up")
        program = ROOT / "benchmarks" / "cases" / f"{self.case}.py"
        found: dict[str, Any] = json.loads(output([str(python), str(program), address], self.name))
        return Figures(**found)


CONTENDERS = (
    Contender("this package", "ours", "ours"),
    Contender("official SDK", "official", "official"),
    Contender("floor", "floor", "ours"),
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


def output(command: list[str], name: str) -> str:
    """What a program of ours prints. It gets the same search path as all others and nothing of our environment."""
    environment = {"PYTHONPATH": f"{ROOT}{os.pathsep}{_SOURCES}", "PYTHONHASHSEED": "0"}
    try:
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True, timeout=_LONGEST_RUN
        )
    except subprocess.CalledProcessError as error:
        raise CannotRun(f"{name} failed:\n{error.stderr.strip()}") from None
    except subprocess.TimeoutExpired:
        raise CannotRun(f"{name} took more than {_LONGEST_RUN} s") from None
    return done.stdout
