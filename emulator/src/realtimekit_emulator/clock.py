"""What time it is: by the clock on the wall, moved by what was advanced, or standing still until it is moved by hand.

Knows time and is the only module that asks the machine for it. Does not know what happens when time passes (jobs.py).
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from .store import Store

# What is earlier is no time of a computer; what is later has no room for what comes after it, such as an expiry.
FIRST = datetime(1970, 1, 1, tzinfo=UTC)
LAST = datetime(9000, 12, 31, tzinfo=UTC)


class Clock:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._standing: datetime | None = None

    def now(self) -> datetime:
        if self._standing is not None:
            return self._standing
        word, _, value = (self._store.read("clock") or "ahead 0").partition(" ")
        return parse(value) if word == "stopped" else _wall() + timedelta(seconds=float(value))

    def stamp(self, *, after: float = 0) -> str:
        """Now, or some seconds later, as the API writes times."""
        return text(self.now() + timedelta(seconds=after))

    @contextmanager
    def standing(self, at: datetime | None = None) -> Iterator[None]:
        """No time passes inside: a request happens at one instant, and a job at the one that it was due."""
        before, self._standing = self._standing, at or self.now()
        try:
            yield
        finally:
            self._standing = before

    @property
    def is_stopped(self) -> bool:
        return (self._store.read("clock") or "").startswith("stopped")

    def set(self, now: datetime, *, stopped: bool) -> None:
        """Sets the time. It stands still from now on if it is stopped; otherwise it runs with the wall clock."""
        if self._standing is not None:  # whoever asks in the same step sees the new time
            self._standing = now
        self._store.write("clock", f"stopped {text(now)}" if stopped else f"ahead {(now - _wall()).total_seconds()!r}")

    def reset(self) -> None:
        """It runs with the wall clock, as on the first start."""
        self.set(_wall(), stopped=False)


def _wall() -> datetime:
    return datetime.fromtimestamp(time.time(), UTC)


def text(moment: datetime) -> str:
    """A time as the API writes it. Always of the same length, so that texts sort as times do."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parse(written: str) -> datetime:
    """A time as RFC 3339 writes it. Without a zone it is UTC."""
    moment = datetime.fromisoformat(written)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
