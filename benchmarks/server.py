"""The server that all contenders call: two prepared answers over HTTP/1.1 on 127.0.0.1, in a process of its own."""

from __future__ import annotations

import asyncio
import json

from benchmarks.task import MEETING, MEETINGS, PER_PAGE, TITLE

_NOT_FOUND = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"


def _meeting(number: int) -> dict[str, object]:
    """A meeting with the fields that a list shows."""
    return {
        "id": f"{MEETING[:-12]}{number:012}",
        "created_at": f"2026-03-02T09:{number % 60:02}:17.{number + 101}Z",
        "updated_at": f"2026-03-05T16:{number % 60:02}:41.{number + 501}Z",
        "title": f"{TITLE[:-1]}{number}",
        "status": "ACTIVE" if number % 3 else "INACTIVE",
        "persist_chat": True,
        "record_on_start": False,
        "live_stream_on_start": False,
        "summarize_on_end": bool(number % 2),
        "session_keep_alive_time_in_secs": 120,
    }


def _answer(body: object) -> bytes:
    content = json.dumps(body, separators=(",", ":")).encode()
    head = ("HTTP/1.1 200 OK", "Content-Type: application/json", "CF-Ray: 8f0c5a2b7d1e4a63-FRA")
    return "\r\n".join((*head, f"Content-Length: {len(content)}", "", "")).encode() + content


_ANSWERS = {
    f"GET {MEETINGS}/{MEETING} HTTP/1.1".encode(): _answer({"success": True, "data": _meeting(0)}),
    f"GET {MEETINGS}?per_page={PER_PAGE} HTTP/1.1".encode(): _answer(
        {
            "success": True,
            "data": [_meeting(number) for number in range(PER_PAGE)],
            "paging": {"total_count": 4 * PER_PAGE, "start_offset": 1, "end_offset": PER_PAGE},
        }
    ),
}


class _Connection(asyncio.Protocol):
    """One connection, kept open. No request here has a body, so a blank line ends each."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport, self.received = transport, b""

    def data_received(self, data: bytes) -> None:
        *requests, self.received = (self.received + data).split(b"\r\n\r\n")
        for request in requests:
            self.transport.write(_ANSWERS.get(request.partition(b"\r\n")[0], _NOT_FOUND))


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(_Connection, "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve())
