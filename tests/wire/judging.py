"""Compares what a step of a case gave with what it should have given, for clients in every language alike."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

_FACTS = ("kind", "status_code", "code", "message", "request_id", "method", "path")


def differences(step: Json, seen: Json) -> Iterator[str]:
    """What is otherwise. README.md tells what `seen` holds."""
    expect = step["expect"]
    if "error" in expect or seen.get("error"):
        yield from _error_differences(expect.get("error"), seen.get("error"))
        return
    if "result" in expect and "raw" in seen:
        yield from _typed_differences(seen["result"], expect["result"], "$", _excused(expect))
        yield from _raw_differences(step, seen["raw"])
    elif "result" in expect and not _same(seen["result"], expect["result"]):
        yield f"gave {_text(seen['result'])}, not {_text(expect['result'])}"
    if "mismatches" in expect and "reported" in seen and set(seen["reported"]) != set(expect["mismatches"]):
        yield f"reported {seen['reported']}, not {expect['mismatches']}"


def _error_differences(expect: Json | None, seen: Json | None) -> Iterator[str]:
    if expect is None or seen is None:
        yield f"raised {seen}, not {expect}"
        return
    for name in _FACTS:
        # A language may have text alone for a code, and empty text or 0 for what is not known.
        if name in expect and str(seen.get(name) or None) != str(expect[name]):
            yield f"{name} is {seen.get(name)!r}, not {expect[name]!r}: {seen['text']}"
    if "errors" in expect and not _same(seen["errors"] or [], expect["errors"]):
        yield f"errors are {_text(seen['errors'])}, not {_text(expect['errors'])}"
    if "retry_after" in expect and not _between(seen.get("retry_after"), expect["retry_after"]):
        yield f"retry_after is {seen.get('retry_after')!r}, not {expect['retry_after']!r}"
    yield from (f"lacks {text!r}: {seen['text']}" for text in expect.get("text_has", ()) if text not in seen["text"])
    shown = seen["text"] + seen["shown"]
    yield from (f"shows {text!r}: {shown}" for text in expect.get("text_lacks", ()) if text in shown)


def _between(seconds: float | None, wanted: Any) -> bool:
    if not isinstance(wanted, list):
        return (seconds or None) == wanted
    return seconds is not None and wanted[0] <= seconds <= wanted[1]


def _same(one: Any, other: Any) -> bool:
    """Whether both are the same JSON; 1 and 1.0 are."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[name], other[name]) for name in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def _raw_differences(step: Json, raw: str) -> Iterator[str]:
    """Where types leave something out, it must be reached through the body as it came: that of the step's last answer."""
    answers = [exchange["answer"] for exchange in step["exchanges"]]
    if "delivery" in step or not answers or "json" not in answers[-1]:
        return
    if not raw or not _same(json.loads(raw), answers[-1]["json"]):
        yield f"captured {raw!r}, not {_text(answers[-1]['json'])}"


def _excused(expect: Json) -> set[str]:
    """The paths in the result at which a typed value may be empty, since they do not fit or are not declared."""
    misfits = {re.sub(r"^\$\.data", "$", path) for path in expect.get("mismatches", ())}
    return misfits | {path.replace("$[", "$.items[", 1) for path in misfits} | set(expect.get("undeclared", ()))


def _typed_differences(typed: Any, sent: Any, path: str, excused: set[str]) -> Iterator[str]:
    """A typed value is what was sent. It may be empty where null was sent or nothing, and where that is excused."""
    if _is_empty(typed) and (sent is None or path in excused):
        return
    if isinstance(sent, dict) and isinstance(typed, dict):
        for name in {**sent, **typed}:
            yield from _typed_differences(typed.get(name), sent.get(name), f"{path}.{name}", excused)
    elif isinstance(sent, list) and isinstance(typed, list) and len(sent) == len(typed):
        for index, pair in enumerate(zip(typed, sent, strict=True)):
            yield from _typed_differences(*pair, f"{path}[{index}]", excused)
    elif not _same(typed, sent) and path not in excused:
        yield f"{path} is {_text(typed)}, not {_text(sent)}"


def _is_empty(value: Any) -> bool:
    if isinstance(value, dict):
        return all(_is_empty(item) for item in value.values())
    return value in (None, "", 0, [], "0001-01-01T00:00:00Z")
