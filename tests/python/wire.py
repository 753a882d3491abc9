"""A scripted HTTP/1.1 server on 127.0.0.1, for tests that must see the very bytes of a request.

It takes requests apart by itself, so that no HTTP library can hide a fault of another one, and plays its script: one
step for each request, the last step again for all that follow.
"""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO


@dataclass(frozen=True)
class Request:
    """A request as it came in."""

    method: str
    target: str
    headers: Sequence[tuple[str, str]]
    body: bytes
    connection: int
    """Which connection it came on, counted from 1."""

    def header(self, name: str) -> str | None:
        """The header, in any case. A header that came twice is an error of the client."""
        found = [value for key, value in self.headers if key.lower() == name.lower()]
        assert len(found) <= 1, f"{name} was sent {len(found)} times"
        return found[0] if found else None

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Step:
    """What happens to one request: bytes go out, then the connection stays, closes, or hangs until the server ends."""

    out: bytes = b""
    closes: bool = False
    hangs: bool = False


LOST = Step(closes=True)
"""The request is read; no answer comes."""

SILENCE = Step(hangs=True)
"""The request is read, and the client is left waiting."""


def answer(
    status: int = 200,
    body: bytes | str = b"",
    headers: Mapping[str, str] | Iterable[tuple[str, str]] = (),
    *,
    content_type: str | None = "application/json",
) -> Step:
    """A whole answer with any body."""
    data = body.encode() if isinstance(body, str) else body
    pairs = [*([("Content-Type", content_type)] if content_type else []), *dict(headers).items()]
    length = [] if status == 204 else [("Content-Length", str(len(data)))]
    head = "".join(f"{name}: {value}\r\n" for name, value in [*pairs, *length])
    return Step(f"HTTP/1.1 {status} {_REASONS.get(status, 'Whatever')}\r\n{head}\r\n".encode("latin-1") + data)


def says(payload: Any, status: int = 200, headers: Mapping[str, str] | None = None, **rest: Any) -> Step:
    """The envelope of a success around `payload`; `rest` stands beside it, such as `paging`."""
    return answer(status, json.dumps({"success": True, "data": payload, **rest}), headers or {})


def refuses(status: int, body: Any = None, headers: Mapping[str, str] | None = None) -> Step:
    """An answer that says no, by default as RealtimeKit itself says it."""
    body = {"success": False, "error": {"code": status, "message": "No."}} if body is None else body
    return answer(status, json.dumps(body), headers or {})


def truncated(status: int = 200, body: bytes = b'{"success": true, "data": {') -> Step:
    """An answer that breaks off: its length promises more than comes."""
    head = f"HTTP/1.1 {status} OK\r\nContent-Type: application/json\r\nContent-Length: {len(body) + 100}\r\n\r\n"
    return Step(head.encode() + body, closes=True)


BROKEN_CHUNK = Step(
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{", closes=True
)
"""An answer that breaks off in the middle of a chunk."""

HALF_A_HEAD = Step(b"HTTP/1.1 200 OK\r\nContent-Ty", closes=True)
"""An answer that breaks off in its headers."""

_REASONS = {200: "OK", 201: "Created", 204: "No Content", 400: "Bad Request", 404: "Not Found", 418: "I'm a teapot"}

Script = Callable[[Request], Step]


class Server:
    """Listens from the start, on a free port of 127.0.0.1."""

    def __init__(self, *, listens: bool = True) -> None:
        self.requests: list[Request] = []
        self.connections = 0
        self.gone = threading.Semaphore(0)
        """One for each connection that has ended."""
        self._steps: list[Step] = [says({})]
        self._script: Script | None = None
        self._ended = threading.Event()
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        if listens:
            self.listen()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def targets(self) -> list[str]:
        return [request.target for request in self.requests]

    @property
    def last(self) -> Request:
        return self.requests[-1]

    def listen(self) -> None:
        """Begins to take connections. Until then they are refused."""
        self._socket.listen(256)
        self._start(self._accept)

    def plays(self, *steps: Step) -> None:
        """One step for each request from now on; the last one again for all that follow."""
        self._script, self._steps = None, list(steps)

    def follows(self, script: Script) -> None:
        """Each request from now on is answered by `script`."""
        self._script = script

    def close(self) -> None:
        """Ends every connection and waits for the threads."""
        self._ended.set()
        with self._lock:
            for each in [self._socket, *self._open]:
                _shut(each)
        for thread in self._threads:
            thread.join(5)
            assert not thread.is_alive()

    def _start(self, target: Callable[..., None], *args: Any) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:  # the server was closed
                return
            with self._lock:
                if self._ended.is_set():
                    _shut(connection)
                    return
                self.connections += 1
                self._open.append(connection)
                self._start(self._serve, connection, self.connections)

    def _serve(self, connection: socket.socket, number: int) -> None:
        stream = connection.makefile("rb")
        try:
            while (request := _read(stream, number)) is not None:
                step = self._next(request)
                connection.sendall(step.out)
                if step.hangs:
                    self._ended.wait()
                if step.closes or step.hangs:
                    return
        except OSError:  # the client went away, as it may
            return
        finally:
            stream.close()
            _shut(connection)
            self.gone.release()

    def _next(self, request: Request) -> Step:
        with self._lock:
            self.requests.append(request)
            if self._script is None:
                return self._steps.pop(0) if len(self._steps) > 1 else self._steps[0]
        return self._script(request)


def _shut(each: socket.socket) -> None:
    try:
        each.shutdown(socket.SHUT_RDWR)
    except OSError:  # the other side was faster, or it never was connected
        each.close()
    else:
        each.close()


def _read(stream: BinaryIO, connection: int) -> Request | None:
    """The next request; None where the client has gone."""
    lines: list[str] = []
    while (line := stream.readline()) not in (b"\r\n", b""):
        lines.append(line.decode("latin-1").removesuffix("\r\n"))
    if not lines:
        return None
    method, target, version = lines[0].split(" ")
    assert version == "HTTP/1.1"
    headers = [(name, value.strip()) for name, _, value in (each.partition(":") for each in lines[1:])]
    lengths = [int(value) for name, value in headers if name.lower() == "content-length"]
    assert len(lengths) <= 1 and not any(name.lower() == "transfer-encoding" for name, _ in headers)
    return Request(method, target, headers, stream.read(lengths[0]) if lengths else b"", connection)
