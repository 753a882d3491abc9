"""Objects and jobs in SQLite."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from realtimekit_emulator.store import Job, Store, StoreError, Where


@pytest.fixture
def store() -> Store:
    store = Store()
    for id, title, size in (("1", "Äpfel", 3), ("2", "Birnen", 1), ("3", "äpfel und Birnen", 2)):
        store.add("fruit", "a", {"id": id, "title": title, "size": size, "in": {"box": id}}, parent="tree")
    return store


def ids(store: Store, *where: Where, **options: object) -> list[str]:
    found = [body["id"] for body in store.find("fruit", "a", where=where, **options)]  # type: ignore[arg-type]
    if not options:
        assert store.count("fruit", "a", where=where) == len(found)
    return found


def test_objects_come_in_the_order_of_their_creation(store: Store) -> None:
    assert ids(store) == ["1", "2", "3"]
    assert ids(store, descending=True) == ["3", "2", "1"]
    assert ids(store, sort_by="size") == ["2", "3", "1"]
    assert ids(store, sort_by="size", descending=True, limit=1, offset=1) == ["3"]


@pytest.mark.parametrize(
    ("where", "found"),
    [
        (Where("size", "=", 1), ["2"]),
        (Where("size", ">=", 2), ["1", "3"]),
        (Where("size", "in", [1, 3]), ["1", "2"]),
        (Where("size", "in", []), []),
        (Where("title", "contains", "ÄPFEL"), ["1", "3"]),
        (Where("title", "contains", "%"), []),
        (Where(("id", "title"), "contains", "2"), ["2"]),
        (Where("in.box", "=", "3"), ["3"]),
        (Where("absent", "contains", "x"), []),
    ],
)
def test_conditions(store: Store, where: Where, found: list[str]) -> None:
    assert ids(store, where) == found


def test_an_unknown_operator_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="there is no operator 'like'"):
        ids(store, Where("size", "like", 1))


def test_apps_and_parents_are_apart(store: Store) -> None:
    assert store.get("fruit", "b", "1") is None
    assert store.get("fruit", "a", "1", parent="bush") is None
    assert store.get("fruit", "a", "1", parent="tree") is not None
    assert store.find("fruit", "a", parent="bush") == []


def test_what_is_not_there_cannot_be_replaced(store: Store) -> None:
    with pytest.raises(KeyError, match="no fruit 9 in app a"):
        store.put("fruit", "a", {"id": "9"})


def test_a_transaction_is_all_or_nothing(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.transaction():
        store.remove("fruit", "a", "1")
        with store.transaction():
            store.schedule(Job("rot", "a", "2", "2026"))
        raise ZeroDivisionError
    assert ids(store) == ["1", "2", "3"]
    assert store.next_job("2027") is None


def test_a_transaction_in_another_is_taken_back_alone(store: Store) -> None:
    with store.transaction():
        store.remove("fruit", "a", "1")
        with pytest.raises(ZeroDivisionError), store.transaction():
            store.remove("fruit", "a", "2")
            raise ZeroDivisionError
    assert ids(store) == ["2", "3"]


def test_after_a_full_disk_it_goes_on(tmp_path: Path) -> None:
    """SQLite takes back the transaction by itself then."""
    store = Store(tmp_path / "data")
    store.add("fruit", "a", {"id": "1"})
    (pages,) = store._db.execute("PRAGMA page_count").fetchone()
    store._db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(sqlite3.OperationalError, match="full"), store.transaction():
        store.add("fruit", "a", {"id": "2", "title": "x" * 100_000})
    store._db.execute(f"PRAGMA max_page_count = {pages * 100}")
    with store.transaction():
        store.add("fruit", "a", {"id": "3"})
    assert ids(store) == ["1", "3"]
    store.close()


def test_a_job_of_a_kind_is_one(store: Store) -> None:
    store.schedule(Job("rot", "a", "1", "2026-03"))
    store.schedule(Job("rot", "a", "2", "2026-02"))
    store.schedule(Job("rot", "a", "1", "2026-01"))
    assert store.next_job("2026-01") == Job("rot", "a", "1", "2026-01")
    store.unschedule("rot", "a", "1")
    assert store.next_job("2026-01") is None
    assert store.next_job("2026-04") == Job("rot", "a", "2", "2026-02")


def test_a_file_keeps_everything(tmp_path: Path) -> None:
    store = Store(tmp_path / "data")
    store.add("fruit", "a", {"id": "1"})
    store.write("key", "value")
    store.close()
    again = Store(tmp_path / "data")
    assert (again.find("fruit"), again.read("key")) == ([{"id": "1"}], "value")
    again.close()


def test_a_file_belongs_to_one_emulator(tmp_path: Path) -> None:
    store = Store(tmp_path / "data")
    with pytest.raises(StoreError, match="another emulator has it open"):
        Store(tmp_path / "data")
    store.close()


def make_text(file: Path) -> None:
    file.write_text("no database, but long enough to be looked at" * 50)


def make_database(file: Path) -> None:
    with closing(sqlite3.connect(file)) as database:
        database.execute("CREATE TABLE jobs (id)")  # a name that an emulator uses too


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (make_text, "it is no database; name a new file"),
        (make_database, "it is a database of another program or version"),
    ],
)
def test_a_file_of_others_is_refused_and_stays_as_it_was(
    make: Callable[[Path], None], says: str, tmp_path: Path
) -> None:
    make(tmp_path / "data")
    before = (tmp_path / "data").read_bytes()
    with pytest.raises(StoreError, match=f"data: {says}"):
        Store(tmp_path / "data")
    assert [file.name for file in tmp_path.iterdir()] == ["data"]
    assert (tmp_path / "data").read_bytes() == before


def test_a_place_that_cannot_hold_a_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"there is no folder .*nowhere"):
        Store(tmp_path / "nowhere" / "data")
    with pytest.raises(StoreError, match="cannot be opened"):
        Store(tmp_path)
