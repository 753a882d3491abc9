"""Everything that lasts, in SQLite: JSON objects, what is due later, and a few named values.

Knows SQL and is the only module that does. Does not know what the objects mean. With a file each transaction is on disk
when it ends, and a process that is killed leaves whole transactions or none. The file belongs to one process.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import orjson

_SCHEMA = """
CREATE TABLE IF NOT EXISTS objects (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL, app TEXT NOT NULL, id TEXT NOT NULL, parent TEXT NOT NULL, body TEXT NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS objects_by_id ON objects (kind, id, app);
CREATE INDEX IF NOT EXISTS objects_by_app ON objects (kind, app, sequence);
CREATE INDEX IF NOT EXISTS objects_by_parent ON objects (kind, app, parent, sequence);
CREATE TABLE IF NOT EXISTS jobs (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  due TEXT NOT NULL, kind TEXT NOT NULL, app TEXT NOT NULL, id TEXT NOT NULL, UNIQUE (kind, app, id)
);
CREATE INDEX IF NOT EXISTS jobs_by_due ON jobs (due, sequence);
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""


_APPLICATION = 0x52544B31  # "RTK1", in the header of every file; 1 is the version of what is in it

_HINT = "name a new file, or one of an emulator"

# Why a file cannot be used, by what SQLite says.
_EXPLANATIONS = {
    sqlite3.SQLITE_BUSY: "another emulator has it open",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened; check that it is a file, and its permissions",
    sqlite3.SQLITE_NOTADB: f"it is no database; {_HINT}",
    sqlite3.SQLITE_PERM: "it cannot be written; check its permissions",
    sqlite3.SQLITE_READONLY: "it cannot be written; check its permissions and those of its folder",
}


class StoreError(Exception):
    """The file cannot be used."""


class Where(NamedTuple):
    """A condition on a field of an object: `Where("status", "=", "ACTIVE")`."""

    field: str | tuple[str, ...]  # several: one of them fulfils it
    operator: str  # = != < <= > >=, `in` a list of values, `contains` a text whatever its case
    value: Any


class Job(NamedTuple):
    """What is to happen to an object, and when. See `jobs.py`."""

    kind: str
    app: str
    id: str
    due: str


class Store:
    def __init__(self, file: Path | None = None) -> None:
        # A test's server runs in another thread than the one that makes it; only one of them uses it at a time.
        self._db = _opened(file) if file else sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._db.executescript(_SCHEMA)
        self._db.create_function("casefold", 1, lambda text: str(text or "").casefold(), deterministic=True)

    def close(self) -> None:
        self._db.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of what is written inside, or nothing if an error comes out. One inside another can be taken back alone."""
        self._db.execute("SAVEPOINT step")
        try:
            yield
            self._db.execute("RELEASE step")
        except BaseException:
            if self._db.in_transaction:  # not: SQLite has taken it back itself, as when the disk is full
                self._db.execute("ROLLBACK TO step")
                self._db.execute("RELEASE step")
            raise

    def wipe(self) -> None:
        """Forgets all objects and jobs. Named values stay."""
        for table in ("objects", "jobs"):
            self._db.execute(f"DELETE FROM {table}")

    # Objects. Each has its identifier at `id`.

    def add(self, kind: str, app: str, body: dict[str, Any], parent: str = "") -> None:
        self._db.execute(
            "INSERT INTO objects (kind, app, id, parent, body) VALUES (?, ?, ?, ?, ?)",
            (kind, app, body["id"], parent, _text(body)),
        )

    def get(self, kind: str, app: str, id: str, parent: str | None = None) -> dict[str, Any] | None:
        query = "SELECT body, parent FROM objects WHERE kind = ? AND app = ? AND id = ?"
        row = self._db.execute(query, (kind, app, id)).fetchone()
        return orjson.loads(row[0]) if row and parent in (None, row[1]) else None

    def app_of(self, kind: str, id: str) -> str | None:
        """The app in which an object is."""
        row = self._db.execute("SELECT app FROM objects WHERE kind = ? AND id = ?", (kind, id)).fetchone()
        return row[0] if row else None

    def parent_of(self, kind: str, app: str, id: str) -> str:
        """What an object that is there belongs to."""
        query = "SELECT parent FROM objects WHERE kind = ? AND app = ? AND id = ?"
        return str(self._db.execute(query, (kind, app, id)).fetchone()[0])

    def parents(self, kind: str) -> list[tuple[str, str]]:
        """What the objects of a kind belong to: the apps and the identifiers."""
        return self._db.execute("SELECT DISTINCT app, parent FROM objects WHERE kind = ?", (kind,)).fetchall()

    def put(self, kind: str, app: str, body: dict[str, Any]) -> None:
        """Replaces an object that is there."""
        values = (_text(body), kind, app, body["id"])
        done = self._db.execute("UPDATE objects SET body = ? WHERE kind = ? AND app = ? AND id = ?", values)
        if done.rowcount != 1:
            raise KeyError(f"no {kind} {body['id']} in app {app}")

    def remove(self, kind: str, app: str, id: str) -> None:
        self._db.execute("DELETE FROM objects WHERE kind = ? AND app = ? AND id = ?", (kind, app, id))

    def find(
        self,
        kind: str,
        app: str | None = None,
        *,
        parent: str | None = None,
        where: Sequence[Where] = (),
        sort_by: str | None = None,
        descending: bool = False,
        limit: int = -1,
        offset: int = 0,
    ) -> list[dict[str, Any]]:
        """The objects in the order of a field, or in that of their creation."""
        conditions, values = _conditions(kind, app, parent, where)
        direction = "DESC" if descending else "ASC"
        order = f"sequence {direction}"
        if sort_by is not None:
            order, values = f"json_extract(body, ?) {direction}, {order}", [*values, f'$."{sort_by}"']
        query = f"SELECT body FROM objects WHERE {conditions} ORDER BY {order} LIMIT ? OFFSET ?"
        return [orjson.loads(body) for (body,) in self._db.execute(query, (*values, limit, offset))]

    def count(
        self, kind: str, app: str | None = None, *, parent: str | None = None, where: Sequence[Where] = ()
    ) -> int:
        conditions, values = _conditions(kind, app, parent, where)
        return int(self._db.execute(f"SELECT count(*) FROM objects WHERE {conditions}", values).fetchone()[0])

    # Jobs

    def schedule(self, job: Job) -> None:
        """Puts a job down. Of a kind an object has one at most; another one takes its place."""
        query = "INSERT OR REPLACE INTO jobs (kind, app, id, due) VALUES (?, ?, ?, ?)"
        self._db.execute(query, job)

    def unschedule(self, kind: str, app: str, id: str) -> None:
        self._db.execute("DELETE FROM jobs WHERE kind = ? AND app = ? AND id = ?", (kind, app, id))

    def next_job(self, until: str) -> Job | None:
        """The first job that is due at `until` or before."""
        query = "SELECT kind, app, id, due FROM jobs WHERE due <= ? ORDER BY due, sequence LIMIT 1"
        row = self._db.execute(query, (until,)).fetchone()
        return Job(*row) if row else None

    # Named values

    def read(self, name: str) -> str | None:
        row = self._db.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return row[0] if row else None

    def write(self, name: str, value: str) -> None:
        self._db.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", (name, value))


def _opened(file: Path) -> sqlite3.Connection:
    """The database in a file, which is made if there is none. A file of others stays as it was. Raises StoreError."""
    if not file.parent.is_dir():
        raise StoreError(f"{file}: there is no folder {file.parent}")
    with ExitStack() as in_case_it_fails:
        try:
            db = sqlite3.connect(file, isolation_level=None, check_same_thread=False, timeout=1)
            in_case_it_fails.callback(db.close)
            if _is_of_others(db):
                raise StoreError(f"{file}: it is a database of another program or version; {_HINT}")
            db.execute(f"PRAGMA application_id = {_APPLICATION}")
            db.execute("PRAGMA locking_mode = EXCLUSIVE")
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")  # safe from a killed process; a power cut may cost the last
        except sqlite3.Error as error:
            raise StoreError(f"{file}: {_EXPLANATIONS.get(error.sqlite_errorcode & 0xFF, error)}") from None
        in_case_it_fails.pop_all()
    return db


def _is_of_others(db: sqlite3.Connection) -> bool:
    """Whether there is something in the file that no emulator put there."""
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (tables,) = db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    return application != _APPLICATION and (application, tables) != (0, 0)


def _conditions(kind: str, app: str | None, parent: str | None, where: Sequence[Where]) -> tuple[str, list[Any]]:
    texts, values = ["kind = ?"], [kind]
    for column, value in (("app", app), ("parent", parent)):
        if value is not None:
            texts.append(f"{column} = ?")
            values.append(value)
    for condition in where:
        fields = (condition.field,) if isinstance(condition.field, str) else condition.field
        options = [_condition(field, condition.operator, condition.value) for field in fields]
        texts.append(f"({' OR '.join(text for text, _ in options)})")
        values += [value for _, own in options for value in own]
    return " AND ".join(texts), values


def _condition(field: str, operator: str, value: Any) -> tuple[str, list[Any]]:
    path = "$." + ".".join(f'"{name}"' for name in field.split("."))
    if operator == "in":
        return f"json_extract(body, ?) IN ({', '.join('?' * len(value))})", [path, *value]
    if operator == "contains":
        return "instr(casefold(json_extract(body, ?)), ?)", [path, value.casefold()]
    if operator not in ("=", "!=", "<", "<=", ">", ">="):
        raise ValueError(f"there is no operator {operator!r}")
    return f"json_extract(body, ?) {operator} ?", [path, value]


def _text(body: dict[str, Any]) -> str:
    return orjson.dumps(body).decode()
