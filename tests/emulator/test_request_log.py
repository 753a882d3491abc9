"""The last requests, as they are kept."""

import pytest
from realtimekit_emulator import request_log
from realtimekit_emulator.request_log import RequestLog


def paths(log: RequestLog) -> list[str]:
    return [one["path"] for one in log.newest()]


def test_the_last_two_hundred_are_kept() -> None:
    log = RequestLog()
    for number in range(205):
        log.add({"path": str(number)}, b"{}", b"{}")
    assert paths(log) == [str(number) for number in range(5, 205)]


def test_of_large_ones_fewer_are_kept_but_one_always(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(request_log, "_MOST_BYTES", 100)
    log = RequestLog()
    for path in "abc":
        log.add({"path": path}, b"1" * 20, b"2" * 20)
    assert paths(log) == ["b", "c"]
    log.add({"path": "d"}, b"3" * 200, b"4")
    assert paths(log) == ["d"]
    for path in "ef":
        log.add({"path": path}, b"5" * 20, b"6" * 20)
    assert paths(log) == ["e", "f"]
    log.clear()
    log.add({"path": "g"}, b"7" * 40, b"8" * 40)
    assert paths(log) == ["g"]


def test_they_are_told_as_json_or_as_text() -> None:
    log = RequestLog()
    log.add({}, b"", b'{"data": 1}')
    log.add({}, b"no JSON", b"<h1>Bad Gateway</h1>")
    assert log.newest() == [
        {"body": None, "answer": {"data": 1}},
        {"body": "no JSON", "answer": "<h1>Bad Gateway</h1>"},
    ]


def test_at_a_glance_only_what_can_be_read_is_told() -> None:
    log = RequestLog()
    log.add({"path": "a"}, b"[" + b"1," * 100_000 + b"1]", b"2" * 100_001)
    log.add({"path": "b"}, b"no JSON", b"<h1>Bad Gateway</h1>")
    log.add({"path": "c"}, b'{"title": 1}', b'{"data": 1}')
    assert log.at_a_glance(3) == [
        {"path": "c", "body": {"title": 1}, "answer": {"data": 1}},
        {"path": "b", "body": "7 bytes", "answer": "<h1>Bad Gateway</h1>"},
        {"path": "a", "body": "200003 bytes", "answer": "100001 bytes"},
    ]
    assert [one["path"] for one in log.at_a_glance(2)] == ["c", "b"]
