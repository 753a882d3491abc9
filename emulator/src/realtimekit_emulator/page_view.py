"""What the page at `/` shows: the newest of everything, in words that a person reads.

Knows what a person wants to see of each kind of object, and what nobody should see in passing: values that the document
calls sensitive are masked. Does not know HTTP, nor HTML beyond Jinja's filters.
"""

import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import orjson

from . import clock, files
from .behaviour import chats, presence, recorder, recording_files, transcripts
from .document import load
from .environment import environment
from .store import Where
from .world import App, Body, World

# A page, not an archive: of everything the newest.
_APPS = 8
_MEETINGS = 12
_PARTICIPANTS = 50
_SESSIONS = 8  # of those that run, and of those that are over
_RECORDINGS = 8
_DELIVERIES = 12
_REQUESTS = 25
_CHARACTERS = 4000  # of a body
_TEXT = 1000  # characters of a text

_MASK = "••••••••"

_APP = re.compile(r"^.*/realtime/kit(/[0-9a-f-]{36}(?=/))?")
_IDENTIFIER = re.compile(r"([0-9a-f]{8})-[0-9a-f-]{27}")

_TONES = {
    "good": ("ACTIVE", "DELIVERED", "LIVE", "UPLOADED"),
    "busy": ("INVOKED", "PAUSED", "UPLOADING", "WAITING"),
    "bad": ("ERRORED", "FAILED"),
    "hot": ("RECORDING",),
}


class Newest(NamedTuple):
    """The newest of a list, and how many there are."""

    items: Sequence[Body]
    in_all: int


def collect(world: World, address: str, app_id: str | None, meeting_id: str | None) -> Body:
    """Everything on the page, which was found at `address`. It is about one app, and of that about one meeting if one is named."""
    (first,) = world.store.find("app", limit=1)
    app = world.app(app_id or first["id"])
    chosen = app.get("app", app.id)
    newest = world.store.find("app", descending=True, limit=_APPS)[::-1]
    running, over = Where("status", "=", "LIVE"), Where("status", "=", "ENDED")
    return {
        "address": address,
        "environment": environment(address, world.store.parent_of("app", app.id, app.id), app.id),
        "now": world.clock.now(),
        "is_stopped": world.clock.is_stopped,
        "apps": Newest(list({one["id"]: one for one in (first, chosen, *newest)}.values()), world.store.count("app")),
        "app": chosen,
        "meetings": _newest(app, "meeting", _MEETINGS, _meeting),
        "meeting": _whole_meeting(app, meeting_id) if meeting_id else None,
        "presets": [preset["name"] for preset in app.all("preset")],
        "sessions": _newest(app, "session", _SESSIONS, _session, running),
        "past_sessions": _newest(app, "session", _SESSIONS, _past_session, over),
        "recordings": _newest(app, "recording", _RECORDINGS, _recording),
        "deliveries": _newest(app, "delivery", _DELIVERIES, _delivery),
        "requests": world.requests.at_a_glance(_REQUESTS),
        "token": None,
    }


def _newest(app: App, kind: str, limit: int, shown: Callable[[App, Body], Body], *where: Where) -> Newest:
    store = app.world.store
    found = store.find(kind, app.id, where=where, descending=True, limit=limit)
    return Newest([shown(app, body) for body in found], store.count(kind, app.id, where=where))


def _meeting(app: App, meeting: Body) -> Body:
    session = presence.live_session(app, meeting["id"])
    people = app.world.store.count("participant", app.id, parent=meeting["id"])
    return {"title": None, **meeting, "people": people, "session": session}


def _whole_meeting(app: App, id: str) -> Body:
    meeting = _meeting(app, app.get("meeting", id))
    session = meeting["session"]
    peers = {peer["user_id"]: peer for peer in presence.present(app, session["id"])} if session else {}
    found = app.world.store.find("participant", app.id, parent=id, descending=True, limit=_PARTICIPANTS)[::-1]
    return {
        **meeting,
        "can_be_joined": meeting["status"] != "INACTIVE",
        "participants": [_participant(one, peers.get(one["id"])) for one in found],
    }


def _participant(participant: Body, peer: Body | None) -> Body:
    """`peer` is the participant in the session that runs."""
    return {**participant, "label": participant.get("name") or participant["custom_participant_id"], "peer": peer}


def _session(app: App, session: Body) -> Body:
    return {**session, "peers": presence.present(app, session["id"])[:_PARTICIPANTS]}


def _past_session(app: App, session: Body) -> Body:
    links = {"Transcript": transcripts.link(app, session, "VTT"), "Chat": chats.link(app, session)}
    is_kept = files.is_kept(app, session["ended_at"])
    return {**session, "links": {name: _path(link.url) for name, link in links.items()} if is_kept else {}}


def _recording(app: App, recording: Body) -> Body:
    link = recording_files.described(app, recording)["download_url"]
    shown = _path(link) if isinstance(link, str) else None
    return {**recording, "seconds": recorder.seconds(app, recording), "link": shown}


def _delivery(app: App, delivery: Body) -> Body:
    return {**delivery, "body": orjson.loads(delivery["body"])}


def _path(url: str) -> str:
    """A link as one of the page, which may have been found at another address than programs use."""
    return urlsplit(url)._replace(scheme="", netloc="").geturl()


# Filters of the templates


def tone(status: str | int) -> str:
    """How to colour a word of an enum, or the status of an answer."""
    if isinstance(status, int):
        return "good" if status < 400 else "busy" if status < 500 else "bad"
    return next((tone for tone, words in _TONES.items() if status in words), "calm")


def masked(value: Any) -> Any:
    """A value of JSON without what is sensitive in it, and of long texts the beginning."""
    if isinstance(value, dict):
        hidden = load().sensitive
        return {key: _MASK if key in hidden and part else masked(part) for key, part in value.items()}
    if isinstance(value, list):
        return [masked(part) for part in value]
    return shortened(value) if isinstance(value, str) else value


def shortened(text: str) -> str:
    """Of a long text the beginning."""
    return text if len(text) <= _TEXT else f"{text[:_TEXT]}… {len(text) - _TEXT} characters more"


def as_json(value: Any) -> str:
    """A value of JSON for reading; of a long one the beginning."""
    text = orjson.dumps(masked(value), option=orjson.OPT_INDENT_2).decode()
    return text if len(text) <= _CHARACTERS else f"{text[:_CHARACTERS]}\n… {len(text) - _CHARACTERS} characters more"


def line(request: Body) -> str:
    """A request in short: without what is the same in all, and of identifiers the beginning."""
    path = _IDENTIFIER.sub(r"\1…", _APP.sub("", request["path"]))
    return shortened(f"{request['method']} {path}{'?' if request['query'] else ''}{request['query']}")


def time_of_day(stamp: str) -> str:
    return f"{clock.parse(stamp):%H:%M:%S}"


def date(moment: datetime) -> str:
    return f"{moment:%a} {moment.day} {moment:%b %Y}"


def span(seconds: float) -> str:
    """How long something took, or has taken so far."""
    seconds = int(seconds)
    if seconds < 60:
        return f"{seconds} s"
    if seconds < 3600:
        return f"{seconds // 60} min"
    return f"{seconds // 3600} h {seconds % 3600 // 60} min"


def since(now: datetime, stamp: str) -> str:
    """How long ago something was."""
    return span(max(now - clock.parse(stamp), timedelta(0)).total_seconds())


def short(id: str) -> str:
    return id[:8]


FILTERS: dict[str, Callable[..., Any]] = {
    "as_json": as_json,
    "date": date,
    "line": line,
    "short": short,
    "shortened": shortened,
    "since": since,
    "span": span,
    "time_of_day": time_of_day,
    "tone": tone,
}
