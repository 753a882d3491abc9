"""The behaviour of the Go module: its own tests in `runtime/`, over real sockets and with the race detector."""

from __future__ import annotations

import shutil

import pytest
from go_tools import HERE, Run, missing


def test_the_runtime_behaves(run: Run) -> None:
    if not shutil.which("gcc") and not shutil.which("clang"):
        missing("a C compiler is not here: no race detector for the Go module")
    done = run(HERE, "go", "test", "-race", "-count=1", "./runtime")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("command", [("gofmt", "-l", "."), ("go", "vet", "./...")])
def test_the_tests_are_clean(run: Run, command: tuple[str, ...]) -> None:
    done = run(HERE, *command)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_staticcheck_finds_nothing_in_the_tests(run: Run, staticcheck: str) -> None:
    done = run(HERE, staticcheck, "./...")
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr
