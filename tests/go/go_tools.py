"""Go's own tools, as the tests of the module use them. None of them reaches for the network."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SECONDS = 600
# What is on this machine and nothing else: no toolchain and no module is fetched, no other workspace takes part.
ALONE = {"GOTOOLCHAIN": "local", "GOPROXY": "off", "GOFLAGS": "-mod=readonly", "GOWORK": "off"}

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def run() -> Run:
    """Runs a program of Go's; the arguments are the folder to stand in and the command."""
    if not shutil.which("go"):
        missing("Go is not here: no tests of the Go module")

    def command(folder: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            words, cwd=folder, env=os.environ | ALONE, capture_output=True, text=True, timeout=SECONDS, check=False
        )

    return command


@pytest.fixture(scope="session")
def staticcheck(run: Run) -> str:
    """The path of staticcheck, at the version that go.mod names."""
    found = run(HERE, "go", "tool", "-n", "staticcheck")
    if found.returncode != 0:
        missing(f"staticcheck is not here (run `go mod download` in tests/go): {found.stderr}")
    return found.stdout.strip()


def missing(what: str) -> None:
    """Where a developer may lack a tool, CI may not."""
    (pytest.fail if os.environ.get("CI") else pytest.skip)(what)
