"""Keeps secrets out of whatever people read: representations, logs, errors, pickles.

A value is secret by the name that it stands under, in a text too. The query string of any link is, since it may be a
signature, and the path of an RTMP address, since it ends in the stream key. Whatever the text, it takes linear time.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

MASK = "**********"

# The fields that the API's document marks, in one spelling for `stream_key` and `streamKey`.
_ENDINGS = (
    "authorization",
    'password',
    'streamkey',
)

_DEEPEST = 100  # levels that are looked through; what lies deeper is masked

_RUN = re.compile(r"[^\s\"'<>]++")  # what a link is a part of
_STREAM = re.compile(r"(rtmps?://[^/]*+/).+", re.IGNORECASE | re.DOTALL)

# A name and what stands between it and its value, in JSON, in JSON inside of a text, in a form, in a list of headers.
_NAME = re.compile(r"(?<![\w-])([\w-]++)\\*+[\"']?+\s*+[:=]\s*+")
_VALUE = re.compile(
    r"(\\*+[\"'])(?s:.)*?(?:(?<!\\)\1|\Z)"  # up to the quote that began it, or to where the text was cut
    r"|(?:(?:Bearer|Basic)\s++)?[^\s&,;\"'<>)}\]]++",
    re.IGNORECASE,
)


def is_secret(name: str) -> bool:
    """Whether a field of this name holds a secret. Unknown fields too: `authToken` ends like `token`."""
    return name.replace("_", "").replace("-", "").lower().endswith(_ENDINGS)


def _names_secrets(name: str) -> bool:
    """Whether texts under this name are secrets, also those in a list of `refreshTokens`. Other things are looked through."""
    return is_secret(name.removesuffix("s"))


def hide(value: Any, name: str = "", *, known: Sequence[str] = (), depth: int = 0) -> Any:
    """`value` as people may see it: secrets, query strings and the `known` spellings replaced at any depth."""
    if (is_secret(name) and value is not None) or depth > _DEEPEST:
        return MASK
    if isinstance(value, str):
        if _names_secrets(name):
            return MASK
        value = hide_known(value, known)
        return _hide_named(_RUN.sub(_hide_link, value) if "://" in value else value)
    if isinstance(value, Mapping):
        return {key: hide(item, str(key), known=known, depth=depth + 1) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [hide(item, name, known=known, depth=depth + 1) for item in value]
    return value


def hide_known(text: str, known: Sequence[str]) -> str:
    """`text` without the `known` spellings."""
    for spelling in known:
        text = text.replace(spelling, MASK)
    return text


def _hide_link(run: re.Match[str]) -> str:
    before, link, rest = run[0].partition("://")
    path, query, _ = rest.partition("?")
    return _STREAM.sub(r"\1" + MASK, before + link + path + (query and query + MASK))


def _hide_named(text: str) -> str:
    parts, end = [], 0
    for name in _NAME.finditer(text):
        value = _VALUE.match(text, name.end()) if name.start() >= end and is_secret(name[1]) else None
        if value:
            parts += [text[end : value.start()], MASK]
            end = value.end()
    return "".join(parts) + text[end:]


_SHORTEST = 4  # characters; masking shorter texts would make a message unreadable


def secrets_in(value: Any, name: str = "") -> Iterator[str]:
    """The secret texts in what is sent: a server may quote them."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from secrets_in(item, str(key))
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from secrets_in(item, name)
    elif isinstance(value, str) and len(value) >= _SHORTEST and (is_secret(name) or _names_secrets(name)):
        yield value


def spellings(secrets: Iterable[str]) -> tuple[str, ...]:
    """The secrets as a text may hold them: as they are and as JSON spells them, a longer one before what begins it."""
    forms = {form for text in secrets for form in (text, json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1])}
    return tuple(sorted(forms, key=len, reverse=True))
