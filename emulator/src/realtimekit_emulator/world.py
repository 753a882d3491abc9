"""What behaviour works with: the world that lasts from one request to the next, one app of it, and one call.

Knows how objects are made, changed and found, and how things are told to webhooks. Does not know HTTP, nor what any
object means.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import orjson

from .answers import not_found
from .clock import Clock
from .document import Document, Operation, load
from .request_log import RequestLog
from .store import Job, Store, Where
from .tokens import Keys, Tokens

Body = dict[str, Any]


class World:
    """Everything there is."""

    def __init__(self, data: Path | None = None) -> None:
        self.document: Document = load()
        self.store = Store(data)
        self.clock = Clock(self.store)
        self.keys = Keys(self.store)
        self.tokens = Tokens(self.keys, self.clock)
        self.address = "http://127.0.0.1"  # where programs reach this emulator; each request to the API says it
        self.requests = RequestLog()

    def app(self, id: str) -> App:
        return App(self, id)

    @contextmanager
    def step(self, at: datetime | None = None) -> Iterator[None]:
        """One thing that happens: at one instant, now if none is given, and wholly or not at all."""
        with self.clock.standing(at), self.store.transaction():
            yield

    def find(self, kind: str, id: str) -> tuple[App, Body]:
        """An object, whatever app it is in. The caller is told 404 where there is none."""
        if (app := self.store.app_of(kind, id)) is None:
            raise not_found(kind, id)
        return self.app(app), self.app(app).get(kind, id)

    def add_app(self, account: str, fields: Mapping[str, Any]) -> Body:
        """A new app of an account. It is the one object that belongs to itself."""
        id = fields.get("id") or str(uuid.uuid4())
        return self.app(id).create("app", {**fields, "id": id}, parent=account)


@dataclass(frozen=True)
class App:
    """One app: its objects, what is scheduled for them, and what its webhooks are told."""

    world: World
    id: str

    # Objects. `kind` is any word: "meeting", "participant"; `parent` the identifier of the object that it belongs to.

    def create(self, kind: str, fields: Mapping[str, Any], *, parent: str = "") -> Body:
        """A new object with `id`, `created_at` and `updated_at` beside its fields, which go before these."""
        now = self.world.clock.stamp()
        body = {"id": str(uuid.uuid4()), "created_at": now, "updated_at": now, **fields}
        self.world.store.add(kind, self.id, body, parent)
        return body

    def find(self, kind: str, id: str, *, parent: str | None = None) -> Body | None:
        return self.world.store.get(kind, self.id, id, parent)

    def get(self, kind: str, id: str, *, parent: str | None = None) -> Body:
        """The object; the caller is told 404 where there is none."""
        if (body := self.find(kind, id, parent=parent)) is None:
            raise not_found(kind, id)
        return body

    def all(self, kind: str, *where: Where, parent: str | None = None) -> list[Body]:
        """The objects of a kind, oldest first."""
        return self.world.store.find(kind, self.id, parent=parent, where=where)

    def change(self, kind: str, body: Body, changes: Mapping[str, Any]) -> Body:
        """The object with some fields merged in, objects in objects too, and a new `updated_at`."""
        return self.replace(kind, merged(body, changes))

    def replace(self, kind: str, body: Mapping[str, Any]) -> Body:
        """The object as it is to be from now on, with a new `updated_at`."""
        changed = {**body, "updated_at": self.world.clock.stamp()}
        self.world.store.put(kind, self.id, changed)
        return changed

    def remove(self, kind: str, id: str) -> None:
        self.world.store.remove(kind, self.id, id)

    # Later, and elsewhere

    def schedule(self, kind: str, id: str, *, after: float) -> None:
        """Has the job `kind` happen to an object in some seconds. A job of this kind that it had already is moved."""
        self.world.store.schedule(Job(kind, self.id, id, self.world.clock.stamp(after=after)))

    def cancel(self, kind: str, id: str) -> None:
        self.world.store.unschedule(kind, self.id, id)

    def emit(self, event: Mapping[str, Any]) -> None:
        """Tells an event, as the document describes it, to every webhook that wants it. It is put down here as an
        object of the kind "delivery" for each; `webhooks.py` sends them once this step is done."""
        text = orjson.dumps(event).decode()
        for webhook in self.all("webhook", Where("enabled", "=", True)):
            if event["event"] in webhook["events"]:
                whose = {"app_id": self.id, "webhook_id": webhook["id"], "url": webhook["url"]}
                log = {"status": "WAITING", "tries": 0, "next_attempt": self.world.clock.stamp(), "attempts": []}
                fields = {"event": event["event"], "body": text, **whose, **log}
                delivery = self.create("delivery", fields, parent=webhook["id"])
                self.schedule("delivery.send", delivery["id"], after=0)


@dataclass
class Call:
    """One call of an operation, found to be as the document says."""

    world: World
    operation: Operation
    account: str
    app: App  # of operations on apps, one without objects
    path: Mapping[str, str]  # what stands in the path, by the name of the parameter
    query: Body  # values, not words; defaults filled in
    unknown: Mapping[str, str]  # what stands in the query beside the document
    body: Body  # defaults filled in, but not of a PATCH; empty when there was none


@dataclass
class Page:
    """A page of a list, and where it stands in the whole."""

    items: Sequence[Body]
    total: int
    start: int = 0  # place of the first item, counted from 1; 0 of an empty page
    is_paged: bool = True  # not: the answer says nothing of pages

    @property
    def paging(self) -> dict[str, int] | None:
        end = self.start + len(self.items) - 1 if self.items else 0
        return {"total_count": self.total, "start_offset": self.start, "end_offset": end} if self.is_paged else None


def merged(old: Mapping[str, Any], new: Mapping[str, Any]) -> Body:
    """`old` with what `new` says, objects within objects merged in turn; lists and nulls replace."""
    result = dict(old)
    for name, value in new.items():
        before = result.get(name)
        result[name] = merged(before, value) if isinstance(before, dict) and isinstance(value, dict) else value
    return result
