"""Livestreams: of meetings, and such that somebody feeds with an encoder of their own.

One of a meeting goes INVOKED → LIVE → IDLE, with a run (kind "livestream_session", parent the livestream) that begins
with it. Nobody sends or watches anything here: one without a meeting stays IDLE, and viewers count no seconds. Going on
air and ending are told as `livestreaming.statusUpdate`, which has words of its own for them.
"""

from dataclasses import replace
from typing import Any

from .. import clock, delays
from ..answers import ApiError
from ..paging import page
from ..registry import job, on_session_end, on_session_start, operation
from ..store import Where
from ..world import App, Body, Call, Page
from . import presence

# There is nothing at these addresses, and never will be.
_INGEST = "rtmps://ingest.livestreams.invalid:443/live"
_PLAYBACK = "https://playback.livestreams.invalid/{}/manifest.m3u8"


@operation("livestreams.list")
def list_(call: Call) -> Body:
    where = [Where("manual_ingest", "=", True)] if call.query["exclude_meetings"] else []
    found = _one_per_page(call, "livestream", where=where, handled=("exclude_meetings",))
    return {**(_shown(found.items[0]) if found.items else {}), "paging": found.paging}


@operation("livestreams.create")
def create(call: Call) -> Body:
    return _create(call.app, None, call.body)


@operation("livestreams.get")
def get(call: Call) -> Body:
    livestream = call.app.get("livestream", call.path["livestream_id"])
    runs = _one_per_page(call, "livestream_session", parent=livestream["id"])
    run = {"session": _run_shown(call, runs.items[0])} if runs.items else {}
    return {"livestream": _part(call, livestream), **run, "paging": runs.paging}


@operation("livestreams.get_session")
def get_session(call: Call) -> Body:
    return _run_shown(call, call.app.get("livestream_session", call.path["livestream-session-id"]))


@operation("livestreams.get_active_session")
def get_active_session(call: Call) -> Body:
    livestream = call.app.get("livestream", call.path["livestream_id"])
    if livestream["status"] == "IDLE":
        raise ApiError(404, f"Livestream {livestream['id']} has no active session")
    shown = _run_shown(call, _run(call.app, livestream))
    texts = {name: str(shown[name]) for name in ("ingest_seconds", "viewer_seconds")}  # text in this answer alone
    return {"livestream": _part(call, livestream), "session": {**shown, **texts}}


@operation("livestreams.start")
def start(call: Call) -> Body:
    meeting = call.app.get("meeting", call.path["meeting_id"])
    if (session := presence.live_session(call.app, meeting["id"])) is None:
        raise ApiError(404, f"Meeting {meeting['id']} has no active session")
    if (before := _running(call.app, meeting["id"])) is not None:
        state = "still stopping" if before["stopping"] else "running already"
        raise ApiError(400, f"Livestream {before['id']} of this meeting is {state}")
    return _start(call.app, session, call.body)


@operation("livestreams.stop")
def stop(call: Call) -> Body:
    _stop(call.app, _active(call))
    return {"message": "Livestream is stopping"}


@operation("livestreams.get_active")
def get_active(call: Call) -> Body:
    return _shown(_active(call))


# What happens


def ingest_seconds(app: App, run: Body) -> int:
    """How long a run has been on air."""
    if run["started_time"] is None:
        return 0
    end = clock.parse(run["stopped_time"]) if run["stopped_time"] else app.world.clock.now()
    return int((end - clock.parse(run["started_time"])).total_seconds())


@on_session_start
def _stream_on_start(app: App, session: Body) -> None:
    if app.get("meeting", session["associated_id"]).get("live_stream_on_start"):
        _start(app, session, {})


@on_session_end
def _stop_with_session(app: App, session: Body) -> None:
    if (livestream := _running(app, session["associated_id"])) is not None:
        _stop(app, livestream)


def _create(app: App, meeting_id: str | None, asked: Body) -> Body:
    made = app.create(
        "livestream",
        {
            "name": None,
            **asked,
            "meeting_id": meeting_id,
            "manual_ingest": meeting_id is None,
            "status": "INVOKED" if meeting_id else "IDLE",
            "stopping": False,
            "disabled": False,
            "ingest_server": _INGEST,
        },
        parent=meeting_id or "",
    )
    secrets = {"playback_url": _PLAYBACK.format(made["id"]), "stream_key": f"key-{made['id']}"}
    return app.change("livestream", made, secrets)


def _start(app: App, session: Body, asked: Body) -> Body:
    livestream = _create(app, session["associated_id"], asked)
    times = {"invoked_time": app.world.clock.stamp(), "started_time": None, "stopped_time": None, "err_message": None}
    whose = {"livestream_id": livestream["id"], "session_id": session["id"], "viewer_seconds": 0}
    app.create("livestream_session", {**whose, **times}, parent=livestream["id"])
    app.schedule("livestream.begin", livestream["id"], after=delays.LIVESTREAM_ON_AIR)
    return livestream


@job("livestream.begin")
def _begin(app: App, id: str) -> None:
    livestream = app.change("livestream", app.get("livestream", id), {"status": "LIVE"})
    run = app.change("livestream_session", _run(app, livestream), {"started_time": app.world.clock.stamp()})
    _tell(app, livestream, run, "LIVE")


def _stop(app: App, livestream: Body) -> None:
    """It takes a while, and is not begun a second time."""
    if livestream["stopping"]:
        return
    app.cancel("livestream.begin", livestream["id"])
    app.schedule("livestream.end", livestream["id"], after=delays.LIVESTREAM_STOPPED)
    app.change("livestream", livestream, {"stopping": True})
    app.change("livestream_session", _run(app, livestream), {"stopped_time": app.world.clock.stamp()})


@job("livestream.end")
def _end(app: App, id: str) -> None:
    livestream = app.change("livestream", app.get("livestream", id), {"status": "IDLE", "stopping": False})
    _tell(app, livestream, _run(app, livestream), "OFFLINE")


def _tell(app: App, livestream: Body, run: Body, status: str) -> None:
    event = {
        "event": "livestreaming.statusUpdate",
        "streamId": livestream["id"],
        "status": status,
        "manualIngest": livestream["manual_ingest"],
        "playbackUrl": livestream["playback_url"],
        "ingestServer": livestream["ingest_server"],
        "streamKey": livestream["stream_key"],
        "meeting": presence.event_meeting(app, app.get("session", run["session_id"])),
    }
    app.emit(event)


# What there is


def _running(app: App, meeting_id: str) -> Body | None:
    """The livestream of a meeting that is on air, or about to be, or stopping."""
    found = app.all("livestream", Where("status", "in", ("INVOKED", "LIVE")), parent=meeting_id)
    return found[0] if found else None


def _active(call: Call) -> Body:
    meeting = call.app.get("meeting", call.path["meeting_id"])
    if (livestream := _running(call.app, meeting["id"])) is None:
        raise ApiError(404, f"Meeting {meeting['id']} has no active livestream")
    return livestream


def _run(app: App, livestream: Body) -> Body:
    return app.all("livestream_session", parent=livestream["id"])[-1]


def _one_per_page(call: Call, kind: str, **options: Any) -> Page:
    """The document has one object where a list would be expected, with the paging beside it: so each page has one."""
    return page(replace(call, query={**call.query, "per_page": 1}), kind, **options)


def _shown(livestream: Body) -> Body:
    """As text, except where it is created."""
    return {**livestream, "disabled": "true" if livestream["disabled"] else "false"}


def _part(call: Call, livestream: Body) -> Body:
    """As a part of an answer, which is not cut to the document by itself."""
    shown: Body = call.world.document.payload("livestreams.get_active", _shown(livestream))
    return shown


def _run_shown(call: Call, run: Body) -> Body:
    counted = {**run, "ingest_seconds": ingest_seconds(call.app, run)}
    return {name: value for name, value in counted.items() if name != "session_id"}
