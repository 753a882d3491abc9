"""Faults on request: answers that are late, refused, lost on their way, or not as the document says.

Knows which faults there are, how they are asked for, and what is sent. A refusal is given instead of doing what was asked;
with every other fault it is done and the answer suffers. Does not know how a good answer is made odd (spoilers.py).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from http import HTTPStatus
from typing import Any

import anyio
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from .answers import Answer, ApiError, PlatformError, not_found
from .document import Document, Operation
from .registry import control
from .spoilers import SPOILERS, Spoiler, spoil
from .world import Body, World

HEADER = "x-emulator-fault"

# The extension of ASGI by which an application hangs up: a function without arguments. server.py has it, and so has
# the transport of testing.py.
HANG_UP = "realtimekit_emulator.hang_up"

_KNOWN = ["latency=SECONDS", "429", "429=SECONDS", "500 to 599", "html", "html=STATUS", "drop", "truncate", *SPOILERS]

_WITHOUT_BODY = (204, 205, 304)

_PATTERNS = ("operation", "method", "path")  # by which a rule says what it is for

_LONGEST_WORD = 500  # characters of a rule; the longest path of the document has half of them


class FaultError(Exception):
    """There is no such fault."""


@dataclass(frozen=True)
class Faults:
    """What goes wrong with one request."""

    text: str = ""  # as it was asked for
    latency: float = 0  # seconds
    refusal: Answer | None = None
    cut: str = ""  # `drop`, `truncate`
    spoilers: tuple[Spoiler, ...] = ()

    def spoiled(self, document: Document, operation: Operation, answer: Answer) -> Answer:
        return spoil(document, operation, answer, self.spoilers)

    async def send(self, response: Response, scope: Scope, receive: Receive, send: Send) -> None:
        """Sends an answer: late, in part, or not at all."""
        if self.latency:
            with anyio.move_on_after(self.latency):
                await _gone(receive)
        if self.cut == "drop":
            await _hang_up(scope, receive)
        elif self.cut == "truncate":
            await response(scope, receive, _half(scope, receive, send))
        else:
            await response(scope, receive, send)


NONE = Faults()


def wanted(world: World, request: Request, operation: Operation) -> Faults:
    """The faults of a request: those that its header names, else those of the first rule that it falls under."""
    if (text := request.headers.get(HEADER)) is None:
        text = _by_rule(world, request, operation)
    faults = _read(HEADER, text) if text else NONE
    if faults.cut and HANG_UP not in request.scope.get("extensions", {}):
        raise ApiError(501, f"{faults.cut}: this server cannot hang up; realtimekit-emulator and in_process() can")
    return faults


# How faults are named


def parse(text: str) -> Faults:
    """`latency=0.5, 503` as faults. Raises FaultError."""
    faults = replace(NONE, text=text)
    for part in text.split(","):
        name, sign, value = (word.strip() for word in part.partition("="))
        if sign and not value:
            raise FaultError(f"{name}= lacks a value")
        changes = _changes(name, value, faults)
        if any(getattr(faults, what) for what in changes if what != "spoilers"):
            raise FaultError(f"{name} cannot be together with what stands before it in {text!r}")
        faults = replace(faults, **changes)
    return faults


def _changes(name: str, value: str, faults: Faults) -> dict[str, Any]:
    """What a fault changes in those named before."""
    if name == "latency":
        return {"latency": _number(name, value)}
    if name == "429":
        return {"refusal": _too_many_requests(int(_number(name, value or "1")))}
    if name == "html":
        return {"refusal": _page(_status(value or "502"))}
    if not value:
        if name in ("drop", "truncate"):
            return {"cut": name}
        if name in SPOILERS:
            return {"spoilers": (*faults.spoilers, SPOILERS[name])}
        if re.fullmatch(r"5[0-9]{2}", name):
            return {"refusal": _server_error(int(name))}
    said = f"{name}={value}" if value else name
    raise FaultError(f"there is no fault {said!r}; there are {', '.join(_KNOWN)}, and several with commas")


def _number(name: str, value: str) -> float:
    if not re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,6})?", value):
        raise FaultError(f"{name} takes a number of seconds, such as {name}=2")
    return float(value)


def _status(value: str) -> int:
    if not re.fullmatch(r"[2-5][0-9]{2}", value) or int(value) in _WITHOUT_BODY:
        raise FaultError("html takes a status of an answer with a body, such as html=502")
    return int(value)


# Refusals


def _too_many_requests(seconds: int) -> Answer:
    headers = {
        "Retry-After": str(seconds),
        "Ratelimit": f'"default";r=0;t={seconds}',
        "Ratelimit-Policy": '"default";q=1200;w=300',
    }
    message = "Please wait and consider throttling your request speed"
    return PlatformError(429, (971, message), headers=headers).answer()


def _server_error(status: int) -> Answer:
    """500 is RealtimeKit's own; the others come from the platform in front of it."""
    if status == HTTPStatus.INTERNAL_SERVER_ERROR:
        return ApiError(status, _phrase(status)).answer()
    return PlatformError(status, (status, _phrase(status))).answer()


def _page(status: int) -> Answer:
    title = f"{status} {_phrase(status)}"
    page = f"<!DOCTYPE html>\n<html><head><title>{title}</title></head>\n<body><h1>{title}</h1></body></html>\n"
    return Answer(page, status, {"content-type": "text/html; charset=UTF-8"})


def _phrase(status: int) -> str:
    return HTTPStatus(status).phrase if status in set(HTTPStatus) else "Server Error"


# Connections


async def _hang_up(scope: Scope, receive: Receive) -> None:
    scope["extensions"][HANG_UP]()
    await _gone(receive)


async def _gone(receive: Receive) -> None:
    """Waits until there is no client any more."""
    while (await receive())["type"] != "http.disconnect":
        pass


def _half(scope: Scope, receive: Receive, send: Send) -> Send:
    """A `send` by which half of a body goes out. Its header `Content-Length` speaks of the whole."""

    async def send_half(message: Message) -> None:
        if message["type"] != "http.response.body":
            await send(message)
            return
        whole = message["body"]
        await send({**message, "body": whole[: len(whole) // 2], "more_body": True})
        await _hang_up(scope, receive)

    return send_half


# Rules: which requests have faults without asking. They are objects of the kind "fault" of no app.


@control("POST", "/faults", takes=("fault", "times", *_PATTERNS))
def add(world: World, ask: Mapping[str, Any]) -> Body:
    """Has requests go wrong: the next `times` of an `operation`, a `method`, a `path`, or all of them."""
    words = {name: ask.get(name, "*") for name in _PATTERNS}
    if not all(isinstance(word, str) for word in (*words.values(), ask.get("fault"))):
        raise ApiError(400, '"fault" is required; it, "operation", "method" and "path" must be text')
    if max(map(len, (*words.values(), ask["fault"]))) > _LONGEST_WORD:
        raise ApiError(400, f'"fault", "operation", "method" and "path" may have at most {_LONGEST_WORD} characters')
    words["method"] = words["method"].upper()
    _read("fault", ask["fault"])
    times = ask.get("times", 1)
    if times is not None and (type(times) is not int or times < 1):
        raise ApiError(400, '"times" must be a whole number from 1, or null for ever')
    if not any(fnmatchcase(operation, words["operation"]) for operation in world.document.operations):
        raise ApiError(400, f"There is no operation {words['operation']!r} in the document")
    if not any(fnmatchcase(operation.method, words["method"]) for operation in world.document.operations.values()):
        raise ApiError(400, f"No operation has the method {words['method']!r}")
    if not words["path"].startswith(("*", world.document.prefix)):
        raise ApiError(400, f'"path" is the whole one, so it begins with {world.document.prefix} or with *')
    return world.app("").create("fault", {**words, "fault": ask["fault"], "times": times})


@control("GET", "/faults")
def list_(world: World, ask: Mapping[str, Any]) -> Body:
    """The rules that are left."""
    return {"faults": world.app("").all("fault")}


@control("DELETE", "/faults/{id}")
def remove(world: World, ask: Mapping[str, Any]) -> Body:
    """Takes a rule back."""
    if (rule := world.app("").find("fault", ask["id"])) is None:
        raise not_found("fault", ask["id"])
    world.app("").remove("fault", rule["id"])
    return rule


def _by_rule(world: World, request: Request, operation: Operation) -> str | None:
    path = request.scope["raw_path"].decode("latin-1")
    said = {"operation": operation.id, "method": request.method, "path": path}
    for rule in world.app("").all("fault"):
        if all(fnmatchcase(word, rule[name]) for name, word in said.items()):
            _count(world, rule)
            return str(rule["fault"])
    return None


def _count(world: World, rule: Body) -> None:
    if rule["times"] is None:
        return
    with world.step():
        if rule["times"] == 1:
            world.app("").remove("fault", rule["id"])
        else:
            world.app("").change("fault", rule, {"times": rule["times"] - 1})


def _read(where: str, text: str) -> Faults:
    try:
        return parse(text)
    except FaultError as error:
        raise ApiError(400, f'"{where}": {error}') from None
