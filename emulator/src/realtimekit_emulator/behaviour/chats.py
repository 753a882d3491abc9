"""The chat of a session as a file, which is there some time after the session."""

from typing import Any

from .. import delays, files, wording
from ..clock import parse
from ..registry import file, job, on_session_end, operation
from ..world import App, Body, Call
from . import presence
from .sessions import with_files


@on_session_end
def sync(app: App, session: Body) -> None:
    if app.all("message", parent=session["id"]):
        app.schedule("chat.tell", session["id"], after=delays.CHAT_SYNCED)


@job("chat.tell")
def tell(app: App, id: str) -> None:
    session = app.get("session", id)
    csv = link(app, session)
    # Unlike other events this one has everything at the top.
    app.emit(
        {
            "event": "meeting.chatSynced",
            "title": session["meeting_display_name"],
            "meetingId": session["associated_id"],
            "sessionId": session["id"],
            "createdAt": session["created_at"],
            "startedAt": session["started_at"],
            "endedAt": session["ended_at"],
            "chatDownloadUrl": csv.url,
            "chatDownloadUrlExpiry": csv.expiry,
            "organizedBy": presence.organizer(app),
        }
    )


@operation("sessions.get_chat")
def get(call: Call) -> dict[str, Any]:
    csv = link(call.app, with_files(call))
    return {"chat_download_url": csv.url, "chat_download_url_expiry": csv.expiry}


@file("chat")
def chat(app: App, id: str, name: str) -> bytes:
    session = app.get("session", id)
    passed = app.world.clock.now() - parse(session["ended_at"])
    if passed.total_seconds() < delays.CHAT_SYNCED:
        return b""
    peers = {peer["id"]: peer for peer in app.all("peer", parent=id)}
    return wording.chat_csv(app.all("message", parent=id), peers, session["associated_id"]).encode()


def link(app: App, session: Body) -> files.Link:
    return files.link(app, "chat", session["id"], "chat.csv", since=session["ended_at"])
