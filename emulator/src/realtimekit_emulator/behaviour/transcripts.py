"""Transcripts of sessions, and the summaries that are written from them.

The links are handed out as soon as a session is over, and the files behind them are empty until they are written, as
with the live service. What nobody is transcribed in stays empty for ever.
"""

from pathlib import PurePath
from typing import Any

from .. import delays, files, wording
from ..answers import ApiError
from ..clock import parse
from ..registry import file, job, on_session_end, operation
from ..store import Where
from ..wording import Sentence
from ..world import App, Body, Call
from . import presence
from .sessions import with_files


def is_heard(app: App, peer: Body) -> bool:
    """Whether what a peer says is transcribed while it is said: the preset has to want it."""
    preset = app.find("preset", peer["preset_id"])
    return preset is not None and preset["permissions"].get("transcription_enabled") is True


@on_session_end
def write(app: App, session: Body) -> None:
    """Leaves of what was said what is transcribed, and has it written down."""
    for sentence in app.all("sentence", Where("heard", "=", False), parent=session["id"]):
        app.remove("sentence", sentence["id"])
    if app.all("sentence", parent=session["id"]):
        app.schedule("transcript.tell", session["id"], after=delays.TRANSCRIBED)
        if app.get("meeting", session["associated_id"]).get("summarize_on_end"):
            _sum_up(app, session, after=delays.TRANSCRIBED + delays.SUMMED_UP)


@job("transcript.tell")
def tell_transcript(app: App, id: str) -> None:
    session = app.get("session", id)
    csv = link(app, session, "CSV")
    told = {"transcriptDownloadUrl": csv.url, "transcriptDownloadUrlExpiry": csv.expiry}
    app.emit({"event": "meeting.transcript", "meeting": presence.event_meeting(app, session), **told})


@operation("sessions.get_transcript")
def get_transcript(call: Call) -> dict[str, Any]:
    """The live API takes the parameter `format`, whether the document has it or not."""
    session = with_files(call)
    format = {**call.unknown, **call.query}.get("format", "CSV")
    if format not in wording.TRANSCRIPTS:
        raise ApiError(422, f'"format" must be one of {", ".join(wording.TRANSCRIPTS)}')
    found = link(call.app, session, format)
    return {
        "sessionId": session["id"],
        "transcript_download_url": found.url,
        "transcript_download_url_expiry": found.expiry,
    }


@file("transcript")
def transcript(app: App, id: str, name: str) -> bytes:
    session = app.get("session", id)
    format = PurePath(name).suffix[1:].upper()
    text = wording.TRANSCRIPTS[format](_sentences(app, session) if _is_transcribed(app, session) else [])
    return text.encode()


@operation("sessions.generate_summary")
def generate_summary(call: Call) -> dict[str, Any]:
    session = with_files(call)
    if not call.app.all("sentence", parent=session["id"]):
        raise ApiError(404, f"Session {session['id']} has no transcript to sum up")
    wait = (parse(session["ended_at"]) - call.world.clock.now()).total_seconds() + delays.TRANSCRIBED
    _sum_up(call.app, session, after=max(wait, 0) + delays.SUMMED_UP)
    return {}


@operation("sessions.get_summary")
def get_summary(call: Call) -> dict[str, Any]:
    session = call.app.get("session", call.path["session_id"])
    if "summary" not in session or not files.is_kept(call.app, session["summary"]["due"]):
        raise ApiError(404, f"Session {session['id']} has no summary")
    link = _summary_link(call.app, session)
    return {"sessionId": session["id"], "summaryDownloadUrl": link.url, "summaryDownloadUrlExpiry": link.expiry}


@job("summary.tell")
def tell_summary(app: App, id: str) -> None:
    session = app.get("session", id)
    link = _summary_link(app, session)
    told = {"summaryDownloadUrl": link.url, "summaryDownloadUrlExpiry": link.expiry}
    app.emit({"event": "meeting.summary", "meeting": presence.event_meeting(app, session), **told})


@file("summary")
def summary(app: App, id: str, name: str) -> bytes:
    session = app.get("session", id)
    if app.world.clock.stamp() < session["summary"]["due"]:
        return b""
    return wording.summary(_sentences(app, session), session["meeting_display_name"], session["summary"]).encode()


def _sentences(app: App, session: Body) -> list[Sentence]:
    peers = {peer["id"]: peer for peer in app.all("peer", parent=session["id"])}
    said = app.all("sentence", parent=session["id"])
    return [Sentence(one["start"], one["end"], one["text"], peers[one["peer_id"]]) for one in said]


def _is_transcribed(app: App, session: Body) -> bool:
    passed = app.world.clock.now() - parse(session["ended_at"])
    return passed.total_seconds() >= delays.TRANSCRIBED


def link(app: App, session: Body, format: str) -> files.Link:
    return files.link(app, "transcript", session["id"], f"transcript.{format.lower()}", since=session["ended_at"])


def _sum_up(app: App, session: Body, *, after: float) -> None:
    """Has a summary written, as the meeting wants it now."""
    said = app.get("meeting", session["associated_id"]).get("ai_config", {}).get("summarization", {})
    filled = app.world.document.filled_body("meetings.create", {"ai_config": {"summarization": said}})
    summary = {**filled["ai_config"]["summarization"], "due": app.world.clock.stamp(after=after)}
    app.change("session", session, {"summary": summary})
    app.schedule("summary.tell", session["id"], after=after)


def _summary_link(app: App, session: Body) -> files.Link:
    summary = session["summary"]
    name = {"markdown": "summary.md", "plain_text": "summary.txt"}[summary["text_format"]]
    return files.link(app, "summary", session["id"], name, since=summary["due"])
