"""Plays `cases.json` on 127.0.0.1 and judges what clients send. README.md tells how a runner talks to it.

Knows HTTP and the cases; nothing of any client. Each case lives below its own address, so that many are played at once.
"""

from __future__ import annotations

import base64
import json
import re
import threading
import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

from judging import differences
from signing import make_keys, signed, with_public_keys
from wire import BROKEN_CHUNK, HALF_A_HEAD, LOST, SILENCE, Request, Server, Step, answer, truncated

Json = dict[str, Any]

_FAULTS = {
    "lost": LOST,
    "silence": SILENCE,
    "truncated": truncated(),
    "half a head": HALF_A_HEAD,
    "broken chunk": BROKEN_CHUNK,
}

_LATE = 0.5  # seconds until somebody listens at {late}
_UNEXPECTED = answer(418, '{"success": false, "error": {"code": 418, "message": "not expected by the case"}}')


class ScriptedServer:
    """Gives out the cases, each once, and judges what became of them.

    With the address of another API it gives out the cases of operations only, to be played against that: what the client
    then sends is not seen here, but what it makes of the answers is judged all the same.
    """

    def __init__(self, file: Mapping[str, Any], api: str = "") -> None:
        self.failures: dict[str, list[str]] = {}
        """What was wrong with each case that was played."""
        self._usual, self._api, self._keys = file, api, make_keys()
        self._waiting = [case for case in file["cases"] if not api or case.get("operation")][::-1]
        self._playing: dict[str, _Play] = {}
        self._here, self._other, self._closed = Server(), Server(), Server(listens=False)
        self._late: list[Server] = []
        self._lock = threading.Lock()
        self._here.follows(self._serve)
        self._other.follows(self._serve_elsewhere)

    @property
    def url(self) -> str:
        return self._here.url

    def close(self) -> None:
        for server in (self._here, self._other, self._closed, *self._late):
            server.close()

    def _serve(self, request: Request) -> Step:
        case, _, rest = request.target[1:].partition("/")
        if case == "_next":
            for name, outcomes in (json.loads(request.body or b"null") or {}).items():
                self.failures[name] = self._playing[name].verdict(outcomes, is_elsewhere=bool(self._api))
            return answer(200, json.dumps(self._next()))
        play = self._playing.get(case)
        return play.step(request, "/" + rest) if play else answer(404, "no such case", content_type="text/plain")

    def _serve_elsewhere(self, request: Request) -> Step:
        play = self._playing[request.target.split("/")[1]]
        play.failures.append(f"another host got {request.method} {request.target}")
        return answer(200, '{"success": true, "data": {}}')

    def _next(self) -> Json | None:
        """What a runner needs of the next case: its options, complete, and its steps, without what is expected of it."""
        with self._lock:
            if not self._waiting:
                return None
            case = self._waiting.pop()
        options = {k: v for k, v in (self._usual["options"] | case["options"]).items() if v is not None}
        filled = self._filled(case | {"options": options})
        if self._api:
            filled["options"]["base_url"] = self._api
            for step in filled["steps"]:
                del step["exchanges"][
                    1:
                ]  # it has one answer to a call, the example, which comes again as a second page
        self._playing[case["id"]] = _Play(filled, self._usual["headers"])
        return {name: filled[name] for name in ("id", "options")} | {
            "steps": [self._given_out(s) for s in filled["steps"]]
        }

    def _filled(self, case: Json) -> Json:
        """The case with its addresses and public keys filled in."""
        text = with_public_keys(json.dumps(case), self._keys)
        addresses = {"base": self._here.url, "other": self._other.url, "closed": self._closed.url}
        if "{late}" in text:
            addresses["late"] = self._late_server().url
        for word, url in addresses.items():
            text = text.replace("{" + word + "}", f"{url}/{case['id']}")
        filled: Json = json.loads(text)
        return filled

    def _given_out(self, step: Json) -> Json:
        """A step as runners get it. A body of a webhook is in base64, and headers are lists, as some languages have them."""
        secret = ("exchanges", "expect", "delivery")
        given = {"positional": [], "arguments": {}} | {k: v for k, v in step.items() if k not in secret}
        if "delivery" in step:
            body, headers = signed(step["delivery"], self._keys)
            given["positional"] = [base64.b64encode(body).decode(), {name: [text] for name, text in headers.items()}]
        return given

    def _late_server(self) -> Server:
        server = Server(listens=False)
        server.follows(self._serve)
        with self._lock:
            self._late.append(server)
        timer = threading.Timer(_LATE, server.listen)
        timer.daemon = True
        timer.start()
        return server


class _Play:
    """One case while it is played."""

    def __init__(self, case: Json, headers: Mapping[str, str]) -> None:
        self.failures: list[str] = []
        self._steps = case["steps"]
        self._exchanges = [exchange for step in case["steps"] for exchange in step["exchanges"]]
        self._headers, self._count, self._answered = headers, 0, 0.0
        self._lock = threading.Lock()

    def step(self, request: Request, target: str) -> Step:
        now = time.monotonic()
        with self._lock:
            number, self._count = self._count, self._count + 1
            if number >= len(self._exchanges):
                return _UNEXPECTED
            exchange = self._exchanges[number]
            problems = [*_differences(exchange["request"], request, target, self._headers)]
            if number and "gap" in exchange and not _within(now - self._answered, exchange["gap"]):
                came = f"came {now - self._answered:.2f} s after the last answer"
                problems.append(f"{came}, not within {exchange['gap']}")
            self.failures += [f"request {number + 1}: {problem}" for problem in problems]
            self._answered = time.monotonic()
        return _answer(exchange["answer"])

    def verdict(self, seen: list[Json], *, is_elsewhere: bool) -> list[str]:
        """All that was otherwise: in the requests, in their number, and in what the client made of the answers."""
        failures = [] if len(seen) == len(self._steps) else [f"{len(seen)} steps, not {len(self._steps)}"]
        for number, (step, outcome) in enumerate(zip(self._steps, seen, strict=False), 1):
            failures += [f"step {number}: {problem}" for problem in differences(step, outcome)]
        if is_elsewhere:
            return failures
        with self._lock:
            wanted = len(self._exchanges)
            count = [] if self._count == wanted else [f"{self._count} requests, not {wanted}"]
            return [*self.failures, *count, *failures]


def _within(seconds: float, gap: list[float | None]) -> bool:
    least, most = gap
    return (least is None or seconds >= least) and (most is None or seconds <= most)


def _differences(expected: Json, request: Request, target: str, usual: Mapping[str, str]) -> list[str]:
    path, _, query = target.partition("?")
    pairs = query.split("&") if query else []
    seen: Json = {"method": request.method, "path": path, "query": sorted(pairs, key=_name)}
    wanted = expected | {"query": sorted(expected.get("query", []), key=_name)}
    problems = [f"{what} {seen[what]!r}, not {wanted[what]!r}" for what in seen if seen[what] != wanted[what]]
    has_body = "json" in expected
    headers = {**usual, "content-type": "application/json" if has_body else None, **expected.get("headers", {})}
    for name, value in headers.items():
        if not _fits(sent := request.header(name), value):
            problems.append(f"header {name} is {sent!r}, not {value!r}")
    if not has_body and request.body:
        problems.append(f"a body of {len(request.body)} bytes, not none")
    if has_body and (body := _parsed(request.body)) != json.dumps(expected["json"], sort_keys=True):
        problems.append(f"body {body}, not {json.dumps(expected['json'], sort_keys=True)}")
    return problems


def _name(pair: str) -> str:
    """The name in a pair of a query: pairs may come in any order, but those of one name in theirs."""
    return pair.partition("=")[0]


def _fits(sent: str | None, wanted: str | None) -> bool:
    if sent is None or wanted is None:
        return sent is wanted
    return sent.startswith(wanted[:-1]) if wanted.endswith("*") else sent == wanted


def _parsed(body: bytes) -> str:
    try:
        return json.dumps(json.loads(body), sort_keys=True)
    except ValueError:
        return repr(body)


def _answer(scripted: Json) -> Step:
    if "fault" in scripted:
        return _FAULTS[scripted["fault"]]
    headers = {name: re.sub(r"\{date([+-]\d+)\}", _date, value) for name, value in scripted["headers"].items()}
    body = scripted.get("text", "")
    if "json" in scripted:
        body = json.dumps(scripted["json"])
    if "base64" in scripted:
        body = base64.b64decode(scripted["base64"])
    return answer(scripted["status"], body, headers, content_type=None)


def _date(match: re.Match[str]) -> str:
    return format_datetime(datetime.now(UTC) + timedelta(seconds=int(match[1])), usegmt=True)
