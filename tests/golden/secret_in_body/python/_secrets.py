"""Keeps secrets out of whatever people read: representations, logs, errors, pickles.

A value is secret by the name that it stands under. The query string of any link is, since it may be a signature, and the
path of an RTMP address, since it ends in the stream key.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

MASK = "**********"

# The fields that the API's document marks, in one spelling for `stream_key` and `streamKey`.
_ENDINGS = (
    "authorization",
    'password',
    'streamkey',
)

_DEEPEST = 100  # levels that are looked through; what lies deeper is masked

_QUERY = re.compile(r"(\b[a-z][a-z0-9+.-]*://[^\s?\"'<>]*)\?[^\s\"'<>]*", re.IGNORECASE)
_STREAM = re.compile(r"(\brtmps?://[^\s/\"'<>]+/)[^\s\"'<>]+", re.IGNORECASE)  # its path ends in the stream key


def is_secret(name: str) -> bool:
    """Whether a field of this name holds a secret. Unknown fields too: `authToken` ends like `token`."""
    return name.replace("_", "").replace("-", "").lower().endswith(_ENDINGS)


def hide(value: Any, name: str = "", *, known: Sequence[str] = (), depth: int = 0) -> Any:
    """`value` as people may see it: secrets, query strings and the `known` texts replaced at any depth."""
    if (is_secret(name) and value is not None) or depth > _DEEPEST:
        return MASK
    if isinstance(value, str):
        for text in known:
            value = value.replace(text, MASK)
        return _QUERY.sub(r"\1?" + MASK, _STREAM.sub(r"\1" + MASK, value)) if "://" in value else value
    if isinstance(value, Mapping):
        return {key: hide(item, str(key), known=known, depth=depth + 1) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [hide(item, known=known, depth=depth + 1) for item in value]
    return value


_SHORTEST = 4  # characters; masking shorter texts would make a message unreadable


def secrets_in(value: Any, name: str = "") -> Iterator[str]:
    """The secret texts in what is sent: a server may quote them."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from secrets_in(item, str(key))
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from secrets_in(item, name)
    elif isinstance(value, str) and len(value) >= _SHORTEST and is_secret(name):
        yield value
