"""Who is in which meeting: sessions begin with the first who joins, and end some time after the last has left.

For other modules: `live_session(app, meeting_id)` is the session that a meeting has right now, or None;
`event_meeting(app, session)` what events say about it; `counted(app, session)` the session with its minutes up to now.
Whoever has to do something when a session ends registers a function with `registry.on_session_end`.

Knows sessions (kind "session", parent the meeting) and visits to them (kind "peer", parent the session). Does not know
who may join, nor what people say to each other (people.py), nor what is left of it afterwards (transcripts.py, chats.py).
"""

from typing import Any

from .. import clock, registry
from ..registry import job
from ..store import Where
from ..world import App, Body, World

ALL_LEFT = "ALL_PARTICIPANTS_LEFT"
ENDED_BY_HOST = "HOST_ENDED_MEETING"


def live_session(app: App, meeting: str) -> Body | None:
    """The session that runs in a meeting."""
    found = app.all("session", Where("status", "=", "LIVE"), parent=meeting)
    return found[0] if found else None


def present(app: App, session: str) -> list[Body]:
    """The peers that are in a session right now."""
    return app.all("peer", Where("status", "=", "JOINED"), parent=session)


def is_any_live(world: World) -> bool:
    """Whether a session runs, in any app."""
    return world.store.count("session", where=[Where("status", "=", "LIVE")]) > 0


def join(app: App, meeting: Body, participant: Body) -> Body:
    """Somebody comes in, and with the first a session begins. Returns the peer."""
    session = live_session(app, meeting["id"]) or _begin(app, meeting)
    app.cancel("session.end", session["id"])
    now = app.world.clock.stamp()
    peer = app.create(
        "peer",
        {
            "user_id": participant["id"],
            "custom_participant_id": participant["custom_participant_id"],
            "display_name": participant.get("name") or participant["custom_participant_id"],
            "preset_id": participant["preset_id"],
            "preset_name": participant["preset_name"],
            "session_id": session["id"],
            "status": "JOINED",
            "joined_at": now,
            "left_at": None,
            "seconds": 0.0,
            "duration": 0,
        },
        parent=session["id"],
    )
    _count_people(app, session, +1)
    _tell(app, "meeting.participantJoined", session, participant=_event_participant(peer))
    return peer


def leave(app: App, peer: Body) -> None:
    """Somebody goes. After the last the session lasts as long as the meeting says, in case somebody comes back."""
    session = _go(app, peer)
    if session["live_participants"] == 0:
        meeting = app.get("meeting", session["associated_id"])
        app.schedule("session.end", session["id"], after=meeting["session_keep_alive_time_in_secs"])


def end(app: App, session: Body, reason: str) -> Body:
    """The session is over, for those too who are still in it. Returns it as it ended."""
    for peer in present(app, session["id"]):
        _go(app, peer)
    app.cancel("session.end", session["id"])
    session = counted(app, app.get("session", session["id"]))
    session = app.change("session", session, {"status": "ENDED", "ended_at": app.world.clock.stamp()})
    _tell(app, "meeting.ended", session, reason=reason)
    for function in registry.SESSION_END:
        function(app, session)
    return session


@job("session.end")
def _end_unless_joined(app: App, id: str) -> None:
    end(app, app.get("session", id), ALL_LEFT)


def counted(app: App, session: Body) -> Body:
    """The session with the minutes of its peers up to now; what is stored of both is brought up to date."""
    if session["status"] != "LIVE":
        return session
    for peer in present(app, session["id"]):
        app.world.store.put("peer", app.id, {**peer, **_time_in(app, peer)})
    seconds = sum(peer["seconds"] for peer in app.all("peer", parent=session["id"]))
    session = {**session, "minutes_consumed": _minutes(seconds)}
    app.world.store.put("session", app.id, session)
    return session


def event_meeting(app: App, session: Body) -> Body:
    """The `meeting` of an event, which is about a session of it."""
    known = {
        "id": session["associated_id"],
        "sessionId": session["id"],
        "title": session["meeting_display_name"],
        "status": "LIVE",  # as the live API has it, even at the end
        "createdAt": session["created_at"],
        "startedAt": session["started_at"],
        "organizedBy": organizer(app),
    }
    return {**known, "endedAt": session["ended_at"]} if session["ended_at"] else known


def organizer(app: App) -> Body:
    """The app, as events name it."""
    return {"id": app.id, "name": app.get("app", app.id)["name"]}


def _begin(app: App, meeting: Body) -> Body:
    session = app.create(
        "session",
        {
            "associated_id": meeting["id"],
            "meeting_display_name": meeting.get("title") or "",
            "organization_id": app.id,
            "type": "meeting",
            "status": "LIVE",
            "started_at": app.world.clock.stamp(),
            "ended_at": None,
            "live_participants": 0,
            "max_concurrent_participants": 0,
            "minutes_consumed": 0,
            "breakout_rooms": [],
            "meta": {},
        },
        parent=meeting["id"],
    )
    _tell(app, "meeting.started", session)
    for function in registry.SESSION_START:
        function(app, session)
    return session


def _go(app: App, peer: Body) -> Body:
    gone = {"status": "LEFT", "left_at": app.world.clock.stamp(), **_time_in(app, peer)}
    peer = app.change("peer", peer, gone)
    session = _count_people(app, app.get("session", peer["session_id"]), -1)
    _tell(app, "meeting.participantLeft", session, participant=_event_participant(peer))
    return session


def _count_people(app: App, session: Body, more: int) -> Body:
    count = session["live_participants"] + more
    most = max(count, session["max_concurrent_participants"])
    session = app.change("session", session, {"live_participants": count, "max_concurrent_participants": most})
    for function in registry.ATTENDANCE:
        function(app, session)
    return session


def _time_in(app: App, peer: Body) -> Body:
    """How long a peer has been in the session by now."""
    seconds = (app.world.clock.now() - clock.parse(peer["joined_at"])).total_seconds()
    return {"seconds": seconds, "duration": _minutes(seconds)}


def _minutes(seconds: float) -> float:
    return round(seconds / 60, 4)


def _tell(app: App, name: str, session: Body, **more: Any) -> None:
    app.emit({"event": name, "meeting": event_meeting(app, session), **more})


def _event_participant(peer: Body) -> Body:
    said = {
        "peerId": peer["id"],
        "userDisplayName": peer["display_name"],
        "customParticipantId": peer["custom_participant_id"],
        "joinedAt": peer["joined_at"],
    }
    return {**said, "leftAt": peer["left_at"]} if peer["left_at"] else said
