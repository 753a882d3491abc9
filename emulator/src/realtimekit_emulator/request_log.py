"""The last requests to the API with their answers, for people and tests to look at.

Knows how they are kept: as bytes, the newest few, and not all of these where they are large. A restart forgets them.
"""

from collections import deque
from collections.abc import Mapping
from typing import Any, NamedTuple

import orjson

from . import bodies
from .answers import ApiError

_MOST = 200
_MOST_BYTES = 32 * 1024 * 1024
_GLANCE = 100_000  # bytes


class _Entry(NamedTuple):
    about: Mapping[str, Any]
    body: bytes
    answer: bytes

    @property
    def size(self) -> int:
        return len(self.body) + len(self.answer)


class RequestLog:
    def __init__(self) -> None:
        self._entries: deque[_Entry] = deque()
        self._size = 0

    def add(self, about: Mapping[str, Any], body: bytes, answer: bytes) -> None:
        """`about` is all but the two, as it is told."""
        self._entries.append(_Entry(about, body, answer))
        self._size += self._entries[-1].size
        while len(self._entries) > _MOST or (self._size > _MOST_BYTES and len(self._entries) > 1):
            self._size -= self._entries.popleft().size

    def clear(self) -> None:
        self._entries.clear()
        self._size = 0

    def newest(self) -> list[dict[str, Any]]:
        """All that are kept, oldest first, with `body` and `answer`: JSON, text where it is none, None where nothing was
        sent."""
        return [{**one.about, "body": _body(one.body), "answer": _answer(one.answer)} for one in self._entries]

    def at_a_glance(self, most: int) -> list[dict[str, Any]]:
        """The last ones, newest first. Only the length is told of what is long, and of a body that is no JSON: in that no
        secret could be found to be masked."""
        shown = []
        for one in [*self._entries][: -most - 1 : -1]:
            body = _body(one.body) if len(one.body) <= _GLANCE else ""
            answer = _answer(one.answer) if len(one.answer) <= _GLANCE else f"{len(one.answer)} bytes"
            if isinstance(body, str):
                body = f"{len(one.body)} bytes"
            shown.append({**one.about, "body": body, "answer": answer})
        return shown


def _body(raw: bytes) -> Any:
    try:
        return bodies.parse(raw) if raw else None
    except ApiError:
        return raw.decode("utf-8", "replace")


def _answer(raw: bytes) -> Any:
    try:
        return orjson.loads(raw)
    except orjson.JSONDecodeError:
        return raw.decode()
