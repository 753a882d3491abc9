"""Participants of meetings and the tokens that they join with.

A token is good for 100 days or until its participant is deleted; another one cancels none.
"""

from typing import Any

from ..answers import ApiError
from ..paging import page
from ..registry import operation
from ..store import Where
from ..world import Call, Page


@operation("meetings.participants.list")
def list_(call: Call) -> Page:
    return page(call, "participant", parent=_meeting(call)["id"])


@operation("meetings.participants.add")
def add(call: Call) -> dict[str, Any]:
    meeting = _meeting(call)
    preset = _preset(call)
    fields = {**call.body, "preset_id": preset["id"], "meeting_id": meeting["id"]}
    participant = call.app.create("participant", fields, parent=meeting["id"])
    return _with_token(call, participant)


@operation("meetings.participants.get")
def get(call: Call) -> dict[str, Any]:
    return call.app.get("participant", call.path["participant_id"], parent=_meeting(call)["id"])


@operation("meetings.participants.update")
def update(call: Call) -> dict[str, Any]:
    participant = get(call)
    changes = dict(call.body)
    if changes.get("preset_name") is None:  # null is allowed, and means nothing: nobody is without a preset
        changes.pop("preset_name", None)
    else:
        changes["preset_id"] = _preset(call)["id"]
    return _with_token(call, call.app.change("participant", participant, changes))


@operation("meetings.participants.delete")
def delete(call: Call) -> dict[str, Any]:
    participant = get(call)
    call.app.remove("participant", participant["id"])
    return participant


@operation("meetings.participants.refresh_token")
def refresh_token(call: Call) -> dict[str, Any]:
    return _with_token(call, get(call))


def _meeting(call: Call) -> dict[str, Any]:
    return call.app.get("meeting", call.path["meeting_id"])


def _preset(call: Call) -> dict[str, Any]:
    name = call.body["preset_name"]
    if not (found := call.app.all("preset", Where("name", "=", name))):
        raise ApiError(422, f'"preset_name": there is no preset with the name {name!r}')
    return found[0]


def _with_token(call: Call, participant: dict[str, Any]) -> dict[str, Any]:
    issue = call.world.tokens.issue
    meeting, preset = call.path["meeting_id"], participant["preset_id"]
    return {**participant, "token": issue(call.app.id, meeting, participant["id"], preset)}
