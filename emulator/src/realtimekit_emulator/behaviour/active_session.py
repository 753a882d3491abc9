"""What the API does in the session that runs in a meeting: it looks, removes people, and asks a question."""

from typing import Any

from ..answers import ApiError
from ..registry import operation
from ..world import Body, Call
from . import presence


@operation("active_session.get")
def get(call: Call) -> Body:
    meeting = call.app.get("meeting", call.path["meeting_id"])
    if (session := presence.live_session(call.app, meeting["id"])) is None:
        raise ApiError(404, f"Meeting {meeting['id']} has no active session")
    return presence.counted(call.app, session)


@operation("active_session.kick")
def kick(call: Call) -> dict[str, Any]:
    """Who of those named is not there is passed over, unless nobody is."""
    session = get(call)
    ids, custom_ids = call.body["participant_ids"], call.body["custom_participant_ids"]
    peers = [
        peer
        for peer in presence.present(call.app, session["id"])
        if peer["user_id"] in ids or peer["custom_participant_id"] in custom_ids
    ]
    if not peers and (ids or custom_ids):
        raise ApiError(404, f"Nobody of {', '.join([*ids, *custom_ids])} is in the active session")
    for peer in peers:
        presence.leave(call.app, peer)
    people = {peer["user_id"]: peer for peer in peers}  # somebody can be there in two windows
    return {"action": "kick", "participants": [_participant(call, peer) for peer in people.values()]}


@operation("active_session.kick_all")
def kick_all(call: Call) -> dict[str, Any]:
    session = get(call)
    count = session["live_participants"]
    presence.end(call.app, session, presence.ENDED_BY_HOST)
    return {"action": "kick-all", "kicked_participants_count": count}


@operation("active_session.create_poll")
def create_poll(call: Call) -> dict[str, Any]:
    options = [{"text": text, "count": 0, "votes": []} for text in call.body["options"]]
    fields = {**call.body, "options": options, "created_by": "API", "voted": []}
    poll = call.app.create("poll", fields, parent=get(call)["id"])
    return {"action": "create-poll", "poll": {"id": poll["id"], **fields}}


def _participant(call: Call, peer: Body) -> dict[str, Any]:
    """Whoever was deleted as a participant is known by their visit still."""
    known = call.app.find("participant", peer["user_id"]) or {**peer, "name": peer["display_name"]}
    said = {name: known.get(name) for name in ("created_at", "updated_at", "name", "picture")}
    return {"id": peer["user_id"], **said}
