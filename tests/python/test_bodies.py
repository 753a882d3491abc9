"""The JSON that calls send, and what cannot be sent as JSON."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from kits import BELOW_APP, Kit
from realtimekit import InvalidArgumentError, omit
from wire import Server, says


def itself() -> list[Any]:
    loop: list[Any] = []
    loop.append(loop)
    return loop


def deep() -> list[Any]:
    value: list[Any] = []
    for _ in range(100_000):
        value = [value]
    return value


NO_BODIES: dict[str, Any] = {
    "not a number": float("nan"),
    "infinite": [float("inf")],
    "naive time": {"at": datetime(2026, 1, 2)},
    "a date": date(2026, 1, 2),
    "bytes": b"x",
    "a set": {"x"},
    "an object": object(),
    "a decimal": Decimal("1.5"),
    "a key that is no text": {("a",): 1},
    "half a character": "\ud800",
    "a loop": itself(),
    "too deep": deep(),
    "nothing inside": {"x": omit},
}


@pytest.mark.parametrize("name", NO_BODIES)
async def test_what_is_no_json_is_refused_before_anything_is_sent(kit: Kit, server: Server, name: str) -> None:
    value = NO_BODIES[name]
    error = await kit.fails(InvalidArgumentError, lambda client: client.meetings.create(recording_config={"x": value}))
    assert str(error).startswith("the body cannot be sent: ")
    await kit.fails(InvalidArgumentError, lambda client: client.request("POST", "/x", body=[value]))
    assert server.connections == 0


async def test_none_is_not_sent(kit: Kit, server: Server) -> None:
    await kit(lambda client: client.meetings.create(persist_chat=None, ai_config=None, summarize_on_end=False))
    assert server.last.body == b'{"summarize_on_end":false}'


async def test_none_is_null_where_null_means_something(kit: Kit, server: Server) -> None:
    await kit(lambda client: client.meetings.create(title=None, record_on_start=omit))
    assert server.last.body == b'{"title":null}'
    await kit(lambda client: client.meetings.participants.update("m", "p", name=None, preset_name="host"))
    assert server.last.json == {"name": None, "preset_name": "host"}


async def test_a_body_without_arguments_is_an_empty_object(kit: Kit, server: Server) -> None:
    await kit(lambda client: client.meetings.create())
    assert server.last.body == b"{}" and server.last.header("Content-Length") == "2"


async def test_a_null_inside_a_dictionary_is_what_the_caller_wrote(kit: Kit, server: Server) -> None:
    config: Any = {"max_seconds": 60, "storage_config": None}
    await kit(lambda client: client.meetings.create(recording_config=config))
    assert server.last.json == {"recording_config": {"max_seconds": 60, "storage_config": None}}


async def test_text_goes_out_as_utf_8_and_numbers_as_they_are(kit: Kit, server: Server) -> None:
    await kit(lambda client: client.meetings.create(title='ü🎥\u2028"\\', session_keep_alive_time_in_secs=90.5))
    assert server.last.body.decode() == '{"session_keep_alive_time_in_secs":90.5,"title":"ü🎥\u2028\\"\\\\"}'


async def test_a_time_at_any_depth_is_sent_in_utc(kit: Kit, server: Server) -> None:
    at = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=2)))
    await kit(lambda client: client.request("PUT", "/x", body={"at": [at, {"at": at.astimezone(UTC)}]}))
    assert server.last.json == {"at": ["2026-01-02T01:04:05Z", {"at": "2026-01-02T01:04:05Z"}]}


async def test_a_tuple_is_a_list(kit: Kit, server: Server) -> None:
    await kit(lambda client: client.webhooks.create(name="w", url="https://example.com", events=("meeting.started",)))
    assert server.last.json["events"] == ["meeting.started"]


@pytest.mark.parametrize("body", [[], 0, False, "", "text", [1, None], {"a": None}, {}], ids=repr)
async def test_the_escape_hatch_sends_any_json_as_it_is(kit: Kit, server: Server, body: Any) -> None:
    server.plays(says("fine", note="kept"))
    result = await kit(lambda client: client.request("post", "/accounts/{account_id}/x", body=body))
    assert result == {"success": True, "data": "fine", "note": "kept"}
    assert server.last.method == "POST" and json.loads(server.last.body) == body


async def test_the_escape_hatch_fills_in_the_options_and_quotes_the_rest(kit: Kit, server: Server) -> None:
    await kit(lambda client: client.request("GET", "/accounts/{account_id}/realtime/kit/{app_id}/x y z%2Fé"))
    assert server.last.target == f"{BELOW_APP}/x%20y%20z%2F%C3%A9"
    assert server.last.body == b"" and server.last.header("Content-Type") is None


BAD_PATHS = [
    "",
    "x",
    "//evil.example/x",
    "https://evil.example/x",
    "/x?a=b",
    "/x#a",
    "/a/../b",
    "/a/%2e%2E/b",
    "/%2e%2e%2fx",
    "/a/..;/b",
    "/meetings/{meeting_id}",
    "/.",
    "/\ud800",
]


@pytest.mark.parametrize("path", [*BAD_PATHS, None, b"/x"])
async def test_a_path_that_leads_elsewhere_is_refused(kit: Kit, server: Server, path: Any) -> None:
    await kit.fails(InvalidArgumentError, lambda client: client.request("GET", path))
    assert server.connections == 0


@pytest.mark.parametrize("method", ["", "GET /x HTTP/1.1\r\nX: ", "GET ", "G\u0116T", None, 7])
async def test_a_method_that_is_none_is_refused(kit: Kit, server: Server, method: Any) -> None:
    await kit.fails(InvalidArgumentError, lambda client: client.request(method, "/x"))
    assert server.connections == 0
