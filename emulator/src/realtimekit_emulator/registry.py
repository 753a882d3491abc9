"""What the emulator can do, by name: operations, jobs, controls, files to download, what runs beside the requests and
what happens when a session begins, when somebody comes or goes, and when it ends.

This is the whole interface of extension. A module of `behaviour/` registers its functions here by being imported, and
all modules of that folder are imported. Knows nothing of what the functions do.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

if TYPE_CHECKING:
    from .world import App, Call, World

Behaviour = Callable[["Call"], Any]
JobHandler = Callable[["App", str], None]
Control = Callable[["World", dict[str, Any]], Any]
FileMaker = Callable[["App", str, str], bytes]
Background = Callable[["World"], Coroutine[Any, Any, None]]
SessionHook = Callable[["App", dict[str, Any]], None]

# Each decorator gives back the function that it was given, with its own type.
_B = TypeVar("_B", bound=Behaviour)
_J = TypeVar("_J", bound=JobHandler)
_C = TypeVar("_C", bound=Control)
_F = TypeVar("_F", bound=FileMaker)
_S = TypeVar("_S", bound=SessionHook)


class ControlCall(NamedTuple):
    """A call of the control interface."""

    function: Control
    takes: tuple[str, ...]


OPERATIONS: dict[str, Behaviour] = {}
JOBS: dict[str, JobHandler] = {}
CONTROLS: dict[tuple[str, str], ControlCall] = {}
FILES: dict[str, FileMaker] = {}
BACKGROUND: list[Background] = []
SESSION_START: list[SessionHook] = []
ATTENDANCE: list[SessionHook] = []
SESSION_END: list[SessionHook] = []


def operation(id: str) -> Callable[[_B], _B]:
    """`@operation("meetings.create")` on `def create(call)`: what the operation of the document does.

    It runs inside a transaction, at one instant, after the request was found to be as the document says. It returns
    the payload, a `Page` of a list, or an `Answer` where it wants to say everything itself; it raises `ApiError`.
    """
    return _registrar(OPERATIONS, id)


def job(kind: str) -> Callable[[_J], _J]:
    """`@job("session.end")` on `def end(app, id)`: what happens to an object at the time that was scheduled for it.

    It runs inside a transaction of its own, at the time that it was due.
    """
    return _registrar(JOBS, kind)


def control(method: str, path: str, *, takes: tuple[str, ...] = ()) -> Callable[[_C], _C]:
    """`@control("POST", "/clock/advance", takes=("minutes",))` on `def advance(world, ask)`: a call of the control interface.

    `path` is below `/_emulator`. `ask` is the body, the query and the `{parameters}` of the path together; `takes` names
    what may stand in body and query. It runs inside a transaction and returns what is sent as JSON; it raises `ApiError`.
    """

    return _registrar(CONTROLS, (method, path), lambda function: ControlCall(function, takes))


def file(kind: str) -> Callable[[_F], _F]:
    """`@file("recording")` on `def content(app, id, name)`: what is downloaded from links of `files.link`.

    It runs inside a transaction when the file is fetched, and raises `ApiError` 404 where there is none.
    """
    return _registrar(FILES, kind)


def background(function: Background) -> Background:
    """`@background` on `async def deliver(world)`: runs as long as the server does."""
    BACKGROUND.append(function)
    return function


def on_session_start(function: _S) -> _S:
    """`@on_session_start` on `def start(app, session)`: runs when a session begins, just before the first peer is in.

    Where several modules have something to do, it is done in the order of their names.
    """
    SESSION_START.append(function)
    return function


def on_attendance(function: _S) -> _S:
    """`@on_attendance` on `def watch(app, session)`: runs when somebody has joined or left a session, with the session
    as it is then; `live_participants` are in it."""
    ATTENDANCE.append(function)
    return function


def on_session_end(function: _S) -> _S:
    """`@on_session_end` on `def stop(app, session)`: runs when a session has ended, in the same transaction.

    `session` is the session as it ended; its meeting is `session["associated_id"]`. Its peers have left already.
    """
    SESSION_END.append(function)
    return function


def _registrar(
    table: dict[Any, Any], key: Any, entry: Callable[[Any], Any] = lambda function: function
) -> Callable[[Any], Any]:
    def register(function: Any) -> Any:
        if key in table:
            raise ValueError(f"{function.__module__}: {key!r} is registered already")
        table[key] = entry(function)
        return function

    return register
