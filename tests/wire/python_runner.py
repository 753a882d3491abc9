"""Plays wire cases with the Python package: one client, whether it blocks or not. README.md tells what a runner does."""

from __future__ import annotations

import asyncio
import base64
import http.client
import json
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from operator import attrgetter
from typing import Any

from kits import Kit
from realtimekit import Mismatch, RealtimeKitError

Json = dict[str, Any]

AT_ONCE = 32
_FACTS = ("status_code", "code", "message", "request_id", "method", "path", "retry_after", "errors")


class PythonRunner:
    """Plays the cases of the server at `url` with clients of one kind."""

    def __init__(self, url: str, kind: type) -> None:
        self._host, self._kind = url.removeprefix("http://"), kind

    def play_all(self) -> None:
        with ThreadPoolExecutor(AT_ONCE) as threads:
            for player in [threads.submit(self._play_some) for _ in range(AT_ONCE)]:
                player.result()

    def _play_some(self) -> None:
        case = self._next(None)
        while case is not None:
            case = self._next({case["id"]: asyncio.run(self._play(case))})

    def _next(self, outcomes: Json | None) -> Json | None:
        """Tells the server what became of a case, and gives another one."""
        connection = http.client.HTTPConnection(self._host, timeout=60)
        try:
            connection.request("POST", "/_next", json.dumps(outcomes))
            case: Json | None = json.loads(connection.getresponse().read())
            return case
        finally:
            connection.close()

    async def _play(self, case: Json) -> list[Json]:
        mismatches: list[Mismatch] = []
        kit: Kit | None = None
        outcomes: list[Json] = []
        for step in case["steps"]:
            mismatches.clear()
            try:
                kit = kit or Kit(self._kind(**case["options"], on_mismatch=mismatches.append))
                outcome = {"result": await _result(kit, step), "reported": [m.path for m in mismatches]}
            except RealtimeKitError as error:
                outcome = {"error": _told(error)}
            outcomes.append(outcome)
        if kit is not None:
            await kit(lambda client: client.close())
        return outcomes


async def _result(kit: Kit, step: Json) -> Any:
    """What the step's call gives, as JSON with the names of the wire."""
    positional, named = step["positional"], dict(step["arguments"])
    for name in step.get("times", ()):
        named[name] = datetime.fromisoformat(named[name])
    if step["call"] in ("webhooks.verify", "webhooks.unwrap"):
        body, headers = positional
        positional = [base64.b64decode(body), {name: values[0] for name, values in headers.items()}]
    if step["call"] == "request":
        *positional, named["query"], named["body"] = positional
    if "with" in step:
        kit = Kit(kit.client.with_options(**step["with"]))

    def call(client: Any) -> Any:
        return attrgetter(step["call"])(client)(*positional, **named)

    if step.get("take") == "items":
        return [_plain(item) for item in await kit.items(call, step.get("most", 1000))]
    result = await kit(call)
    if step.get("take") == "page":
        return {"items": [_plain(item) for item in result.items], "total_count": result.total_count}
    return _plain(result)


def _plain(value: Any) -> Any:
    return value.to_dict() if hasattr(value, "to_dict") else value


def _told(error: RealtimeKitError) -> Json:
    """All that an error tells."""
    facts = {name: getattr(error, name, None) for name in _FACTS}
    shown = f"{error!r} {[value for name, value in vars(error).items() if name != 'response']}"
    return {"kind": type(error).__name__, **facts, "text": str(error), "shown": shown}
