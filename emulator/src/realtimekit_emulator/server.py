"""The emulator on a socket, served by uvicorn.

Knows sockets and uvicorn. Does not know who starts it: the command line or a test.
"""

import asyncio
import os
import socket
from collections.abc import Callable
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from .app import create_app
from .faults import HANG_UP
from .guard import HostGuard
from .world import World

_SECONDS_TO_FINISH = 1  # when it is stopped: for answers on their way, not for those that are late on request


def listen(host: str, port: int) -> socket.socket:
    """A socket that connections come to. Port 0 is any free one."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol is named because asyncio turns off Nagle's algorithm, 40 ms for each answer, only where it is.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":  # elsewhere it lets two listen at one port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(128)
    except OSError:
        listener.close()
        raise
    return listener


def address(listener: socket.socket) -> str:
    """Where this machine reaches it."""
    host, port, *_ = listener.getsockname()
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # all that there are, these among them
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


class Protocol(HttpToolsProtocol):
    """HTTP as uvicorn speaks it, with an extension of ASGI: the application can hang up. The server hangs up too when it
    is stopped: uvicorn alone would wait for as long as an answer takes, or complain that it did not."""

    app: ASGIApp

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        super().connection_made(transport)
        app = self.app

        async def app_that_can_hang_up(scope: Scope, receive: Receive, send: Send) -> None:
            scope["extensions"] = {**scope.get("extensions", {}), HANG_UP: transport.close}
            await app(scope, receive, send)

        self.app = app_that_can_hang_up

    def shutdown(self) -> None:
        super().shutdown()
        asyncio.get_running_loop().call_later(_SECONDS_TO_FINISH, self.transport.close)


class Server(uvicorn.Server):
    """Serves an emulator at a socket, and says so once it answers."""

    def __init__(
        self, listener: socket.socket, data: Path | None, on_ready: Callable[[], None], *, exposed: bool = False
    ) -> None:
        """`exposed`: whoever reaches it may use it, by any name."""
        app = create_app(data)
        self.world: World = app.state.world
        self.world.address = address(listener)
        super().__init__(
            uvicorn.Config(
                app if exposed else HostGuard(app),
                http=Protocol,
                log_level="warning",
                access_log=False,
                lifespan="on",
                ws="none",
            )
        )
        self._listener = listener
        self._on_ready = on_ready

    def serve_until_stopped(self) -> None:
        self.run(sockets=[self._listener])

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._on_ready()
