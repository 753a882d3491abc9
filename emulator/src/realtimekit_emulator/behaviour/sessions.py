"""Sessions and who took part in them, while they run and afterwards.

There is no media, so nothing is measured: devices, networks and quality say no more than what the control interface did.
"""

from typing import Any

from .. import files
from ..answers import ApiError, not_found
from ..paging import page, page_of
from ..registry import operation
from ..store import Where
from ..world import Body, Call, Page
from . import presence

_SDK = {"sdk_name": "realtimekit-emulator"}
_MEDIA = ("audio", "video", "screenshare_audio", "screenshare_video")


@operation("sessions.list")
def list_(call: Call) -> Page:
    for session in call.app.all("session", Where("status", "=", "LIVE")):
        presence.counted(call.app, session)
    where = []
    if wanted := [word for word in call.query.get("participants", "").split(",") if word]:
        peers = [
            *call.app.all("peer", Where("user_id", "in", wanted)),
            *call.app.all("peer", Where("custom_participant_id", "in", wanted)),
        ]
        where = [Where("id", "in", list({peer["session_id"] for peer in peers}))]
    search = ("meeting_display_name", "associated_id", "id")
    return page(call, "session", where=where, search=search, handled=("participants",))


@operation("sessions.get")
def get(call: Call) -> Body:
    return presence.counted(call.app, call.app.get("session", call.path["session_id"]))


@operation("sessions.participants.list")
def list_participants(call: Call) -> Page:
    session = get(call)
    search = ("display_name", "custom_participant_id", "user_id", "id")
    if call.query["view"] == "raw":
        return page(call, "peer", parent=session["id"], search=search, handled=("view", "include_peer_events"))
    found = call.query.get("search", "").casefold()
    peers = call.app.all("peer", parent=session["id"])
    return page_of(call, _joined([one for one in peers if any(found in one[name].casefold() for name in search)]))


@operation("sessions.participants.get")
def get_participant(call: Call) -> Body:
    """`participant_id` may name the visit, as `id` in the list does, or the participant, whose last visit is meant."""
    session, id = get(call), call.path["participant_id"]
    visits = call.app.all("peer", Where(("id", "user_id"), "=", id), parent=session["id"])
    if not visits:
        raise not_found("participant", id)
    peer = visits[-1]
    stats = {
        "device_info": _SDK,
        "events": [{"type": name, "timestamp": time} for name, time in _events(peer)],
        "ip_information": {},
        "precall_network_information": {},
    }
    if not call.query["include_peer_events"] and call.query.get("filters") != "events":
        del stats["events"]
    quality = [{"peer_id": peer["id"], **_times(peer), "audio_stats": [], "video_stats": []}]
    return _filtered(call, {**peer, "quality_stats": quality}, stats, {"config": "default", "status": peer["status"]})


@operation("sessions.get_peer_report")
def get_peer_report(call: Call) -> Body:
    peer = call.app.get("peer", call.path["peer_id"])
    presence.counted(call.app, call.app.get("session", peer["session_id"]))
    peer = call.app.get("peer", peer["id"])
    preset = call.app.find("preset", peer["preset_id"])
    metadata: Body = {
        **_SDK,
        "audio_devices_updates": [],
        "browser_metadata": {},
        "candidate_pairs": {"consuming_transport": [], "producing_transport": []},
        "device_info": {},
        "events": [{"name": name, "timestamp": time} for name, time in _events(peer)],
        "ip_information": {},
        "pc_metadata": [],
        "room_view_type": preset["config"]["view_type"] if preset else None,
        "selected_device_updates": [],
        "speaker_devices_updates": [],
        "video_devices_updates": [],
    }
    ends = [f"{medium}_{end}" for medium in _MEDIA for end in ("producer", "consumer")]
    quality: Body = {end: [] for end in ends} | {f"{end}_cumulative": {} for end in ends}
    stats = {
        "device_info": _SDK,
        "events": [{"type": name, "timestamp": time, "metadata": {}} for name, time in _events(peer)],
        "ip_information": {},
        "precall_network_information": {},
    }
    report = {
        **peer,
        "role": peer["preset_name"],
        "peer_report": {"metadata": metadata, "quality": quality},
        "quality_stats": {"peer_ids": [peer["id"]], **_times(peer), "audio_stats": [], "video_stats": []},
    }
    return _filtered(call, report, stats, {})


def with_files(call: Call) -> Body:
    """The session of a call, which must be over, and not for longer than its files are kept."""
    session = call.app.get("session", call.path["session_id"])
    if session["status"] == "LIVE":
        raise ApiError(404, f"Session {session['id']} is not over yet")
    if not files.is_kept(call.app, session["ended_at"]):
        raise ApiError(404, f"The files of session {session['id']} were kept for {files.KEPT.days} days")
    return session


def _joined(peers: list[Body]) -> list[Body]:
    """One for each participant, from the first time that they came until the last time that they left."""
    people: dict[str, Body] = {}
    for peer in peers:
        before = people.get(peer["user_id"], peer)
        changes: dict[str, Any] = {"left_at": peer["left_at"], "updated_at": peer["updated_at"]}
        if before is not peer:
            changes["duration"] = round(before["duration"] + peer["duration"], 4)
            if before["left_at"] is None:  # still there, in another window
                changes["left_at"] = None
        people[peer["user_id"]] = {**before, **changes}
    return list(people.values())


def _events(peer: Body) -> list[tuple[str, str]]:
    joined = ("PEER_JOINED", peer["joined_at"])
    return [joined, ("PEER_LEFT", peer["left_at"])] if peer["left_at"] else [joined]


def _times(peer: Body) -> Body:
    return {"start": peer["joined_at"], "end": peer["left_at"]}


def _filtered(call: Call, peer: Body, stats: Body, around: Body) -> Body:
    """The peer with its statistics, or with the one part of them that the call wants."""
    wanted = call.query.get("filters")
    if wanted is None:
        return {**peer, "peer_stats": {**around, **stats}}
    if wanted == "quality_stats":
        return peer
    rest = {name: part for name, part in peer.items() if name != "quality_stats"}
    return {**rest, "peer_stats": {**around, wanted: stats[wanted]}}
