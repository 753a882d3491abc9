"""What people do in meetings: they join, leave, chat and speak. There are no people here, so the control interface is.

Knows who may join, and what is said: chat messages (kind "message") and sentences (kind "sentence"), both of a session.
Does not know what becomes of it (chats.py, transcripts.py).
"""

from typing import Any

from .. import clock
from ..answers import ApiError
from ..registry import control
from ..tokens import TokenError
from ..world import App, Body, World
from . import presence, transcripts

_SECONDS_SPOKEN = 2.0


@control("POST", "/join", takes=("token", "participant_id"))
def join(world: World, ask: Body) -> Body:
    """Somebody joins with the `token` of a participant, or named by `participant_id`."""
    app, participant = _participant(world, ask)
    meeting = app.get("meeting", participant["meeting_id"])
    if meeting["status"] == "INACTIVE":
        raise ApiError(403, f"Meeting {meeting['id']} is INACTIVE, nobody can join it")
    peer = presence.join(app, meeting, participant)
    return {
        "peer_id": peer["id"],
        "participant_id": participant["id"],
        "session_id": peer["session_id"],
        "meeting_id": meeting["id"],
    }


@control("POST", "/peers/{peer_id}/leave")
def leave(world: World, ask: Body) -> Body:
    """Somebody leaves the session that they joined."""
    presence.leave(*_peer(world, ask))
    return {}


@control("POST", "/peers/{peer_id}/chat", takes=("text",))
def chat(world: World, ask: Body) -> Body:
    """Somebody writes `text` to all."""
    app, peer = _peer(world, ask)
    fields = {"peer_id": peer["id"], "payload_type": "TEXT_MESSAGE", "payload": _text(ask)}
    return {"message_id": app.create("message", fields, parent=peer["session_id"])["id"]}


@control("POST", "/peers/{peer_id}/speak", takes=("text", "seconds"))
def speak(world: World, ask: Body) -> Body:
    """Somebody says `text`, which takes `seconds`. Nobody is interrupted: it begins when the last sentence ended, or
    now. The clock is left alone."""
    app, peer = _peer(world, ask)
    seconds = ask.get("seconds", _SECONDS_SPOKEN)
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0.001 <= seconds <= 3600:
        raise ApiError(400, '"seconds" must be a number from 0.001 to 3600')
    session = app.get("session", peer["session_id"])
    passed = world.clock.now() - clock.parse(session["started_at"])
    last = world.store.find("sentence", app.id, parent=session["id"], descending=True, limit=1)
    start = max(int(passed.total_seconds() * 1000), *(said["end"] for said in last), 0)
    fields = {
        "peer_id": peer["id"],
        "start": start,  # milliseconds since the session began
        "end": start + int(seconds * 1000),
        "text": _text(ask),
        "heard": transcripts.is_heard(app, peer),
    }
    app.create("sentence", fields, parent=session["id"])
    return {"start": fields["start"], "end": fields["end"]}


def _participant(world: World, ask: Body) -> tuple[App, Body]:
    who = ask.get("token", ask.get("participant_id"))
    if not isinstance(who, str) or {"token", "participant_id"} <= set(ask):
        raise ApiError(400, 'Say who joins: {"token": "…"} or {"participant_id": "…"}')
    if "token" not in ask:
        return world.find("participant", who)
    try:
        claims = world.tokens.read(who)
    except TokenError as error:
        raise ApiError(401, str(error).capitalize()) from None
    app = world.app(claims["orgId"])
    if (participant := app.find("participant", claims["participantId"])) is None:
        raise ApiError(401, f"The token is no good any more: participant {claims['participantId']} was deleted")
    return app, participant


def _peer(world: World, ask: Body) -> tuple[App, Body]:
    app, peer = world.find("peer", ask["peer_id"])
    if peer["status"] != "JOINED":
        raise ApiError(409, f"{peer['display_name']} (peer {peer['id']}) left at {peer['left_at']}")
    return app, peer


def _text(ask: dict[str, Any]) -> str:
    text = ask.get("text")
    if not isinstance(text, str) or not text.strip():
        raise ApiError(400, '"text" must say something')
    return text
