"""Recordings as the API tells of them, and what a caller may do with them. What they do by themselves is in recorder.py.

A meeting has one composite recording at a time, unless the call says that this one may run beside another. Recordings
of tracks are not counted. A meeting with nobody in it can be recorded too; that ends after a minute.
"""

from dataclasses import replace

from .. import answers
from ..answers import ApiError, not_found
from ..document import Problem
from ..paging import page
from ..registry import operation
from ..store import Where
from ..world import App, Body, Call, Page
from . import recorder, recording_files

# What an action needs, what it comes to, and when there is nothing left to do: the same action again changes nothing.
_ACTIONS = {
    "pause": (("RECORDING",), ("PAUSED",)),
    "resume": (("PAUSED",), ("RECORDING",)),
    "stop": (recorder.RUNNING, ("UPLOADING", "UPLOADED", "ERRORED")),
}


@operation("recordings.list")
def list_(call: Call) -> Page:
    is_expired = call.query.get("expired", False)  # those without links any more are only told of when asked for
    now = call.world.clock.stamp()
    found = page(
        call,
        "recording",
        where=[Where("kept_until", "<=" if is_expired else ">", now)],
        search=("meeting_id", "meeting_title"),
        time="invoked_time",
        handled=("expired",),
    )
    return replace(found, items=[_with_meeting(call, _shown(call.app, recording)) for recording in found.items])


@operation("recordings.start")
def start(call: Call) -> Body:
    meeting = None
    if "meeting_id" in call.body:
        meeting = call.app.get("meeting", call.body["meeting_id"])
        others = [other for other in recorder.running(call.app, meeting["id"]) if "layers" not in other]
        if others and not call.body["allow_multiple_recordings"]:
            raise ApiError(409, f"A recorder is already running for this meeting: recording {others[0]['id']}")
    elif "url" not in call.body:
        raise _missing(call, "meeting_id")
    return _shown(call.app, recorder.start(call.app, meeting, call.body, recorder.BY_CALL))


@operation("recordings.start_tracks")
def start_tracks(call: Call) -> Body:
    """The live service demands more of the layers than the document does."""
    layers = call.body["layers"]
    if "default" not in layers:
        raise _missing(call, "layers.default")
    if not layers["default"].get("outputs"):
        raise _missing(call, "layers.default.outputs")
    if "type" not in layers["default"]["outputs"][0]:
        raise _missing(call, "layers.default.outputs.0.type")
    for name, layer in layers.items():
        if "media_kind" in layer:
            field = f"layers.{name}.media_kind"
            raise answers.refused(call.operation, [Problem(field, False, f'"{field}" is not allowed')])
    meeting = call.app.get("meeting", call.body["meeting_id"])
    return _shown(call.app, recorder.start(call.app, meeting, call.body, recorder.BY_CALL))


@operation("recordings.get_active")
def get_active(call: Call) -> Body:
    meeting = call.app.get("meeting", call.path["meeting_id"])
    if not (found := recorder.running(call.app, meeting["id"])):
        raise ApiError(404, f"Meeting {meeting['id']} has no active recording")
    return _shown(call.app, found[-1])


@operation("recordings.get")
def get(call: Call) -> Body:
    return _shown(call.app, _find(call))


@operation("recordings.control")
def control(call: Call) -> Body:
    recording = _find(call)
    action = call.body["action"]
    before, after = _ACTIONS[action]
    if recording["status"] in before:
        recording = _do(call.app, recording, action)
    elif recording["status"] not in after:
        raise ApiError(400, f"Cannot {action} recording {recording['id']}: its status is {recording['status']}")
    return _shown(call.app, recording)


def _do(app: App, recording: Body, action: str) -> Body:
    if action == "stop":
        return recorder.stop(app, recording, recorder.BY_CALL)
    return recorder.pause(app, recording) if action == "pause" else recorder.resume(app, recording)


def _find(call: Call) -> Body:
    recording = call.app.get("recording", call.path["recording_id"])
    if recording["kept_until"] <= call.world.clock.stamp():
        raise not_found("recording", recording["id"])
    return recording


def _shown(app: App, recording: Body) -> Body:
    duration = {"recording_duration": int(recorder.seconds(app, recording))}
    return {**recording, **duration, **recording_files.described(app, recording)}


def _with_meeting(call: Call, recording: Body) -> Body:
    """The meeting is as the list of meetings has it."""
    meeting = call.app.find("meeting", recording["meeting_id"] or "")
    if meeting is None:
        return recording
    (shown,) = call.world.document.payload("meetings.list", [meeting])
    return {**recording, "meeting": shown}


def _missing(call: Call, field: str) -> ApiError:
    return answers.refused(call.operation, [Problem(field, True, f'"{field}" is required')])
