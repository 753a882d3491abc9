"""Keeps secrets out of whatever people read: representations, logs, errors, pickles.

A value is secret by the name that it stands under; the query string of any link is, since it may be a signature.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

MASK = "**********"

# The fields that the API's document marks, in one spelling for `stream_key` and `streamKey`.
_NAMES = frozenset(
    {
        "authorization",
        "accesskey",
        "password",
        "privatekey",
        "secret",
        "streamkey",
        "token",
    }
)

_QUERY = re.compile(r"(\b[a-z][a-z0-9+.-]*://[^\s?\"'<>]*)\?[^\s\"'<>]*", re.IGNORECASE)


def is_secret(name: str) -> bool:
    """Whether a field of this name holds a secret."""
    return name.replace("_", "").replace("-", "").lower() in _NAMES


def hide(value: Any, name: str = "") -> Any:
    """`value` as people may see it, secrets and query strings replaced at any depth."""
    if is_secret(name) and value is not None:
        return MASK
    if isinstance(value, str):
        return _QUERY.sub(r"\1?" + MASK, value) if "://" in value else value
    if isinstance(value, Mapping):
        return {key: hide(item, str(key)) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [hide(item, name) for item in value]
    return value
