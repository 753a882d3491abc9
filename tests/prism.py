"""Prism, a mock server that is not ours, serves the document and refuses what the document does not allow."""

import json
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

PRISM = Path(__file__).parent / "contract" / "node_modules" / ".bin" / "prism"
SECONDS_TO_START = 60


@pytest.fixture(scope="session")
def prism(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Prism that validates requests and answers with the document's examples."""
    for what, is_there in {
        "Node": shutil.which("node"),
        "Prism (run `npm ci` in tests/contract)": PRISM.exists(),
    }.items():
        if not is_there:
            (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{what} is not here: no contract tests")
    from document import DOCUMENT  # reading it takes a while, and most tests need no Prism

    folder = tmp_path_factory.mktemp("prism")
    (folder / "bundle.json").write_text(json.dumps(DOCUMENT))
    port = free_port()
    command = [PRISM, "mock", "--errors", "--host=127.0.0.1", f"--port={port}", folder / "bundle.json"]
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, start_new_session=True)
    try:
        wait(process, port, folder / "log")
        yield f"http://127.0.0.1:{port}"
    finally:
        os.killpg(process.pid, signal.SIGKILL)  # npm's launcher is a process of its own
        process.wait()


def wait(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    """Returns when somebody answers at `port`."""
    deadline = time.monotonic() + SECONDS_TO_START
    while process.poll() is None and time.monotonic() < deadline:
        try:
            httpx2.get(f"http://127.0.0.1:{port}/", trust_env=False)
        except httpx2.TransportError:
            time.sleep(0.05)
        else:
            return
    pytest.fail(f"Prism does not serve the document:\n{log.read_text()}")


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
