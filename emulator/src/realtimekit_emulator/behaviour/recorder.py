"""How a recording goes: INVOKED → RECORDING ⇄ PAUSED → UPLOADING → UPLOADED or ERRORED.

For other modules: `start`, `pause`, `resume`, `stop`, and what there is (`running`, `seconds`). Every step is told as
`recording.statusUpdate`. A recording of less than five seconds may fail on the live service; here it always does.

Knows what makes a recording go on or stop by itself: time, people who come and go, the end of a session. Does not know
what a call may ask for (recordings.py), nor the files that are left of a recording (recording_files.py).
"""

from typing import Any

from .. import clock, delays
from ..registry import job, on_attendance, on_session_end, on_session_start
from ..store import Where
from ..world import App, Body, World
from . import presence, recording_files

RUNNING = ("INVOKED", "RECORDING", "PAUSED")
BY_CALL = {"reason": "API_CALL", "caller": {"type": "ORGANIZATION"}}
_BY_MEETING = {"reason": "RECORD_ON_START"}
_ALL_LEFT = {"reason": "ALL_PEERS_LEFT"}

_SECONDS_ALONE = 60  # a recorder that is alone in a meeting waits so long
_SECONDS_AT_LEAST = 5
_SECONDS_AT_MOST = 86400


def start(app: App, meeting: Body | None, asked: Body, reason: Body) -> Body:
    """A recording of a meeting, or of a web page alone. `asked` is how: what a call said, with `layers` for a
    recording of tracks. What it does not say the meeting's own configuration does."""
    now = app.world.clock.stamp()
    session = presence.live_session(app, meeting["id"]) if meeting else None
    asked = {**(meeting or {}).get("recording_config", {}), **asked}
    recording = app.create(
        "recording",
        {
            **asked,
            "meeting_id": meeting and meeting["id"],
            "meeting_title": meeting and meeting.get("title"),
            "session_id": session and session["id"],
            "status": "INVOKED",
            "invoked_time": now,
            "started_time": None,
            "stopped_time": None,
            "uploaded_time": None,
            "kept_until": recording_files.FOR_EVER,
            "resumed_time": None,  # since when it records without a pause
            "seconds": 0.0,  # what was recorded before that
            "output_file_name": recording_files.output_name(asked, meeting, now),
            "storage_config": asked.get("storage_config"),
            "start_reason": reason,
        },
        parent=meeting["id"] if meeting else "",
    )
    app.schedule("recording.begin", recording["id"], after=delays.RECORDER_JOINS)
    if meeting and not (session and session["live_participants"]):
        app.schedule("recording.alone", recording["id"], after=_SECONDS_ALONE)
    _tell(app, recording)
    return recording


def pause(app: App, recording: Body) -> Body:
    app.cancel("recording.limit", recording["id"])
    so_far = seconds(app, recording)
    return _step(app, recording, {"status": "PAUSED", "seconds": so_far, "resumed_time": None})


def resume(app: App, recording: Body) -> Body:
    _limit(app, recording)
    return _step(app, recording, {"status": "RECORDING", "resumed_time": app.world.clock.stamp()})


def stop(app: App, recording: Body, reason: Body | None) -> Body:
    """`reason` is None when the time is up, for which the document has no word."""
    for kind in ("begin", "alone", "limit"):
        app.cancel(f"recording.{kind}", recording["id"])
    app.schedule("recording.upload", recording["id"], after=delays.RECORDING_UPLOADED)
    changes = {
        "status": "UPLOADING",
        "stopped_time": app.world.clock.stamp(),
        "seconds": seconds(app, recording),
        "resumed_time": None,
        **({"stop_reason": reason} if reason else {}),
    }
    return _step(app, recording, changes)


def running(app: App, meeting_id: str) -> list[Body]:
    """The recordings of a meeting that have not stopped yet, oldest first."""
    return app.all("recording", Where("status", "in", RUNNING), parent=meeting_id)


def is_any_running(world: World) -> bool:
    """Whether something is recorded, or paused, in any app."""
    return world.store.count("recording", where=[Where("status", "in", RUNNING)]) > 0


def seconds(app: App, recording: Body) -> float:
    """How long is recorded by now, without pauses."""
    so_far: float = recording["seconds"]
    if recording["resumed_time"] is None:
        return so_far
    passed = app.world.clock.now() - clock.parse(recording["resumed_time"])
    return so_far + passed.total_seconds()


@job("recording.begin")
def _begin(app: App, id: str) -> None:
    now = app.world.clock.stamp()
    recording = app.get("recording", id)
    _limit(app, recording)
    _step(app, recording, {"status": "RECORDING", "started_time": now, "resumed_time": now})


@job("recording.alone")
def _stop_alone(app: App, id: str) -> None:
    stop(app, app.get("recording", id), _ALL_LEFT)


@job("recording.limit")
def _stop_at_limit(app: App, id: str) -> None:
    stop(app, app.get("recording", id), None)


@job("recording.upload")
def _upload(app: App, id: str) -> None:
    recording = app.get("recording", id)
    if recording["seconds"] < _SECONDS_AT_LEAST:
        _step(app, recording, {"status": "ERRORED"})
    else:
        now = app.world.clock.stamp()
        kept = recording_files.kept_until(recording, now)
        _step(app, recording, {"status": "UPLOADED", "uploaded_time": now, "kept_until": kept})


def _limit(app: App, recording: Body) -> None:
    """Has it stop once as much is recorded as was asked for."""
    most = recording.get("max_seconds", _SECONDS_AT_MOST)  # of tracks the document allows any number
    left = min(max(most, 0), _SECONDS_AT_MOST) - recording["seconds"]
    app.schedule("recording.limit", recording["id"], after=max(left, 0))


@on_session_start
def _record_on_start(app: App, session: Body) -> None:
    meeting = app.get("meeting", session["associated_id"])
    if meeting.get("record_on_start"):
        start(app, meeting, {}, _BY_MEETING)


@on_attendance
def _wait_for_people(app: App, session: Body) -> None:
    for recording in running(app, session["associated_id"]):
        if recording["session_id"] is None:  # it was there first
            app.change("recording", recording, {"session_id": session["id"]})
        if session["live_participants"]:
            app.cancel("recording.alone", recording["id"])
        else:
            app.schedule("recording.alone", recording["id"], after=_SECONDS_ALONE)


@on_session_end
def _stop_with_session(app: App, session: Body) -> None:
    for recording in running(app, session["associated_id"]):
        stop(app, recording, _ALL_LEFT)


def _step(app: App, recording: Body, changes: Body) -> Body:
    recording = app.change("recording", recording, changes)
    _tell(app, recording)
    return recording


def _tell(app: App, recording: Body) -> None:
    event: dict[str, Any] = {"event": "recording.statusUpdate", "recording": _event_recording(app, recording)}
    if recording["session_id"]:
        event["meeting"] = presence.event_meeting(app, app.get("session", recording["session_id"]))
    app.emit(event)


def _event_recording(app: App, recording: Body) -> Body:
    files = recording_files.described(app, recording)
    said = {
        "id": recording["id"],
        "recordingId": recording["id"],
        "status": recording["status"],
        "meetingId": recording["meeting_id"],
        "roomUUID": recording["session_id"],
        "organizationId": app.id,
        "outputFileName": recording["output_file_name"],
        # Of tracks there are many links, for which the document has no place here.
        "downloadUrl": files["download_url"] if isinstance(files["download_url"], str) else None,
        "audioDownloadUrl": files["audio_download_url"],
        "downloadUrlExpiry": files["download_url_expiry"],
        "startedTime": recording["started_time"],
        "stoppedTime": recording["stopped_time"],
        "fileSize": files["file_size"],
        "recordingDuration": int(seconds(app, recording)),
        "stopReason": recording.get("stop_reason"),
    }
    return {name: value for name, value in said.items() if value is not None}
