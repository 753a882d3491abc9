"""A server that webhooks are delivered to. It answers as it was told, then with 200, and keeps what came."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Queue
from typing import Any

HANG_UP = 0


@dataclass
class Received:
    """One delivery as it came."""

    headers: dict[str, str]
    body: bytes


@dataclass
class Receiver:
    url: str
    received: Queue[Received] = field(default_factory=Queue)
    answers: Queue[int] = field(default_factory=Queue)
    gate: threading.Event = field(default_factory=threading.Event)  # no answer before it is set
    at_once: int = 0
    most_at_once: int = 0

    def next(self) -> Received:
        """The next delivery; fails when none comes."""
        return self.received.get(timeout=5)


@contextmanager
def receiver(answers: Sequence[int] = (), port: int = 0) -> Iterator[Receiver]:
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            with lock:
                keeps.at_once += 1
                keeps.most_at_once = max(keeps.most_at_once, keeps.at_once)
            body = self.rfile.read(int(self.headers["content-length"]))
            keeps.received.put(Received({name.lower(): value for name, value in self.headers.items()}, body))
            keeps.gate.wait(5)
            status = keeps.answers.get() if keeps.answers.qsize() else 200
            with lock:
                keeps.at_once -= 1
            if status != HANG_UP:
                self.send_response(status)
                self.send_header("content-length", "0")
                self.end_headers()

        def log_message(self, *args: Any) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    keeps = Receiver(f"http://127.0.0.1:{server.server_port}/hooks?of=clinic")
    keeps.gate.set()
    for status in answers:
        keeps.answers.put(status)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield keeps
    finally:
        keeps.gate.set()
        server.shutdown()
        thread.join()
        server.server_close()
