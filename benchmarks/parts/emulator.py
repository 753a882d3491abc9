"""The emulator beside Prism, which serves the same document with examples: requests per second and p99, one process each.
And how long the emulator takes to start, and the demo from start to end.

Both servers get the same requests from the same load generator: a few connections that are kept, each with one request at
a time.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple
from urllib.parse import urlsplit

from realtimekit_emulator.environment import ACCOUNT, APP

from benchmarks.measuring import ROOT, CannotRun, Figures, in_turn, output
from benchmarks.table import MILLISECONDS, SECONDS, Report, Unit

_PRISM = ROOT / "tests" / "contract" / "node_modules" / ".bin" / "prism"
_DOCUMENT = ROOT / "emulator" / "src" / "realtimekit_emulator" / "openapi.json"
_MEETINGS = f"/accounts/{ACCOUNT}/realtime/kit/{APP}/meetings"

_CONNECTIONS = 8
_REQUESTS = 2000  # of each operation in a round
_WARM_UP = 3000  # until V8 has compiled what Prism does for each
_ROUNDS = 3
_STARTS = 5
_SECONDS_TO_START = 60

_PER_SECOND = Unit("/s", 1.0, digits=0)

_BODY = {"title": "Monday rounds", "persist_chat": True}


class _Operation(NamedTuple):
    query: str
    body: object  # None of a GET


# Prism's example of a list has one meeting, so a page of one is the same work. A page of 20 is what a program asks for.
_OPERATIONS = {
    "create a meeting": _Operation("", _BODY),
    "list meetings, a page of one": _Operation("?per_page=1", None),
    "list meetings, a page of 20 (Prism: of one)": _Operation("", None),
}


def measure(report: Report) -> None:
    """A fresh server for each round: the emulator keeps what is created, so its list is that of a full app."""
    ours, prisms = in_turn((lambda: _round(_emulator), lambda: _round(_prism)), _ROUNDS)
    report.line("| one process | emulator | Prism | Prism ÷ emulator | emulator ÷ Prism |\n|---|---|---|---|---|")
    for name in _OPERATIONS:
        mine, other = (median(figures[f"{name} per second"] for figures in runs) for runs in (ours, prisms))
        ratio = _verdict(report, other / mine)
        report.line(f"| {name}, requests | {_PER_SECOND.text(mine)} | {_PER_SECOND.text(other)} | {ratio} | |")
        mine, other = (median(figures[f"{name} p99"] for figures in runs) for runs in (ours, prisms))
        ratio = _verdict(report, mine / other)
        report.line(f"| {name}, p99 | {MILLISECONDS.text(mine)} | {MILLISECONDS.text(other)} | | {ratio} |")
    report.line("\n| start to end | | |\n|---|---|---|")
    start, demo = median(_start() for _ in range(_STARTS)), _demo()
    report.line(
        f"| start of the emulator, until it answers | {SECONDS.text(start)} | {report.verdict(start, 1, SECONDS)} |"
    )
    report.line(f"| `make demo` after set-up | {SECONDS.text(demo)} | {report.verdict(demo, 10, SECONDS)} |\n")


def _verdict(report: Report, ratio: float) -> str:
    return f"**{ratio:.2f}**, {report.verdict(ratio, 1.0)}"


def _start() -> float:
    began = time.perf_counter()
    with _emulator() as base:
        address = urlsplit(base)
        socket.create_connection((address.hostname, address.port), 1).close()
        return time.perf_counter() - began


def _demo() -> float:
    """The story in all languages, as `make demo` tells it once it is built."""
    began = time.perf_counter()
    output([sys.executable, "-m", "examples.demo"], "examples.demo", {})
    return time.perf_counter() - began


def _round(serve: Callable[[], AbstractContextManager[str]]) -> Figures:
    with serve() as base:
        figures: Figures = {}
        for name, operation in _OPERATIONS.items():
            asyncio.run(_load(base, operation, _WARM_UP))
            began = time.perf_counter()
            took = asyncio.run(_load(base, operation, _REQUESTS))
            figures[f"{name} per second"] = len(took) / (time.perf_counter() - began)
            figures[f"{name} p99"] = quantiles(took, n=100)[98]
        return figures


async def _load(base: str, operation: _Operation, count: int) -> list[float]:
    """Sends requests and gives how long each took."""
    address = urlsplit(base)
    method, content = ("GET", b"") if operation.body is None else ("POST", json.dumps(operation.body).encode())
    head = (
        f"{method} {address.path}{_MEETINGS}{operation.query} HTTP/1.1\r\nHost: {address.netloc}\r\n"
        f"Authorization: Bearer token\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    request = head.encode() + content
    took: list[float] = []

    async def one_connection() -> None:
        reader, writer = await asyncio.open_connection(address.hostname, address.port)
        for _ in range(count // _CONNECTIONS):
            began = time.perf_counter()
            writer.write(request)
            await _answer(reader)
            took.append(time.perf_counter() - began)
        writer.close()
        await writer.wait_closed()

    await asyncio.gather(*(one_connection() for _ in range(_CONNECTIONS)))
    return took


async def _answer(reader: asyncio.StreamReader) -> None:
    """Reads an answer to its end."""
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    if not head.startswith((b"http/1.1 200", b"http/1.1 201")):
        raise CannotRun(f"a request was refused: {head.decode()}")
    _, found, rest = head.partition(b"\r\ncontent-length:")
    if found:
        await reader.readexactly(int(rest.split(b"\r\n", 1)[0]))
        return
    while size := int(await reader.readuntil(b"\r\n"), 16):  # in chunks
        await reader.readexactly(size + 2)
    await reader.readexactly(2)


@contextmanager
def _emulator() -> Iterator[str]:
    command = [sys.executable, "-m", "realtimekit_emulator", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            address = process.stdout.readline().rpartition(" ")[2].strip()
            if not address:
                raise CannotRun("the emulator did not start")
            yield f"{address}/client/v4"
        finally:
            process.terminate()


@contextmanager
def _prism() -> Iterator[str]:
    """Prism as the contract tests use it: it checks requests and answers with the examples of the document."""
    if not shutil.which("node") or not _PRISM.exists():
        raise CannotRun("there is no Prism; `npm ci` in tests/contract installs it")
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    with tempfile.TemporaryFile() as log:
        command: list[str | Path] = [
            _PRISM,
            "mock",
            "--errors",
            "--verboseLevel=silent",
            "--host=127.0.0.1",
            f"--port={port}",
            _DOCUMENT,
        ]
        process = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)
        try:
            _wait(process, port)
            yield f"http://127.0.0.1:{port}"
        finally:
            os.killpg(process.pid, signal.SIGKILL)  # npm's launcher is a process of its own
            process.wait()


def _wait(process: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + _SECONDS_TO_START
    while process.poll() is None and time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise CannotRun("Prism did not start")
