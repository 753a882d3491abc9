"""Meetings: rooms that stay. They can be made INACTIVE, and are never deleted."""

from typing import Any

from ..paging import page
from ..registry import operation
from ..world import Call, Page


@operation("meetings.list")
def list_(call: Call) -> Page:
    return page(call, "meeting", search=("title", "id"))


@operation("meetings.create")
def create(call: Call) -> dict[str, Any]:
    return call.app.create("meeting", {"status": "ACTIVE", **call.body})


@operation("meetings.get")
def get(call: Call) -> dict[str, Any]:
    return call.app.get("meeting", call.path["meeting_id"])


@operation("meetings.update")
def update(call: Call) -> dict[str, Any]:
    return call.app.change("meeting", get(call), call.body)


@operation("meetings.replace")
def replace(call: Call) -> dict[str, Any]:
    """Sets everything anew that can be sent."""
    kept = {name: value for name, value in get(call).items() if name in ("id", "created_at", "status")}
    return call.app.replace("meeting", {**call.body, **kept})
