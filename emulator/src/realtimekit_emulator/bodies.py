"""The bodies of requests: read whole, if somebody could have meant to send them.

Knows how long and how deep a body may be. Does not know what should be in one.
"""

from typing import Any

import orjson
from starlette.requests import Request

from .answers import ApiError, PlatformError

_LONGEST = 10 * 1024 * 1024  # bytes
_DEEPEST = 100  # levels; JSON that is too deep can be read and not be written any more


async def read(request: Request) -> bytes:
    """The body. The rest of one that is too long is read too, and forgotten: else the client would not hear why."""
    parts: list[bytes] = []
    length = 0
    async for part in request.stream():
        length += len(part)
        if length <= _LONGEST:
            parts.append(part)
        else:
            parts.clear()
    if length > _LONGEST:
        raise PlatformError(413, (413, f"The body has {length} bytes; it may have {_LONGEST}"))
    return b"".join(parts)


def parse(raw: bytes) -> Any:
    """The JSON of a body; an empty object where there is none."""
    if not raw:
        return {}
    try:
        value = orjson.loads(raw)
    except orjson.JSONDecodeError as error:
        raise ApiError(400, f"The body is not JSON: {error}") from None
    if raw.count(b"{") + raw.count(b"[") > _DEEPEST and _is_too_deep(value):
        raise ApiError(400, f"The body has more than {_DEEPEST} levels of objects and lists")
    return value


def _is_too_deep(value: Any) -> bool:
    level = [value]
    for _ in range(_DEEPEST + 1):
        level = [one for one in level if isinstance(one, dict | list)]
        if not level:
            return False
        level = [inner for one in level for inner in (one.values() if isinstance(one, dict) else one)]
    return True
