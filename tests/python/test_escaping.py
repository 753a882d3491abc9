"""What ids, query arguments and headers look like on the wire, and which of them never get there."""

from __future__ import annotations

import enum
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kits import BELOW_APP, TOKEN, Kit, MakeKit
from realtimekit import AsyncRealtimeKit, InvalidArgumentError, RealtimeKit
from realtimekit._requests import segment
from wire import Server, says

IDS = {
    "a/b": "a%2Fb",
    "a%2Fb": "a%252Fb",
    "../apps": "..%2Fapps",
    "a b": "a%20b",
    "a?b=c#d": "a%3Fb%3Dc%23d",
    "{app_id}": "%7Bapp_id%7D",
    "{}{0}": "%7B%7D%7B0%7D",
    "ünï": "%C3%BCn%C3%AF",
    "🎥": "%F0%9F%8E%A5",
    "a\r\nX: y": "a%0D%0AX%3A%20y",
    "a\0b": "a%00b",
    "\\..\\": "%5C..%5C",
    "a;b,c@d:e": "a%3Bb%2Cc%40d%3Ae",
    "%": "%25",
    "...": "...",
    "a+b~c'd(e)*!": "a%2Bb~c%27d%28e%29%2A%21",
}

NO_IDS = ["", ".", "..", None, 7, b"id", ["id"], "\ud800"]


@pytest.mark.parametrize("value", IDS)
async def test_an_id_is_one_segment_of_the_path_whatever_it_holds(kit: Kit, server: Server, value: str) -> None:
    await kit(lambda client: client.meetings.get(value))
    assert server.last.target == f"{BELOW_APP}/meetings/{IDS[value]}"


async def test_several_ids_do_not_run_into_each_other(make_kit: MakeKit, server: Server) -> None:
    kit = make_kit(account_id="acc/1", app_id="my app?")
    await kit(lambda client: client.meetings.participants.get("m/1", "p#2"))
    assert server.last.target == "/accounts/acc%2F1/realtime/kit/my%20app%3F/meetings/m%2F1/participants/p%232"


@pytest.mark.parametrize("value", NO_IDS)
async def test_what_is_no_id_is_refused_before_anything_is_sent(kit: Kit, server: Server, value: Any) -> None:
    for call in (
        lambda client: client.meetings.get(value),
        lambda client: client.meetings.participants.get("m", value),
        lambda client: client.meetings.participants.list(value),
        lambda client: client.recordings.stop(value),
    ):
        error = await kit.fails(InvalidArgumentError, call)
        assert "id of " in str(error)
    assert server.connections == 0


@pytest.mark.parametrize("value", [".", ".."])
async def test_an_account_or_app_that_is_a_dot_segment_is_refused(
    make_kit: MakeKit, server: Server, value: str
) -> None:
    for option in ("account_id", "app_id"):
        kit = make_kit(**{option: value})
        await kit.fails(InvalidArgumentError, lambda client: client.meetings.get("m"))
    assert server.connections == 0


async def test_an_id_that_no_address_can_hold_is_refused(kit: Kit, server: Server) -> None:
    error = await kit.fails(InvalidArgumentError, lambda client: client.meetings.get("x" * 100_000))
    assert "meetings.get" in str(error)
    assert server.connections == 0


@given(st.text(min_size=1).filter(lambda text: text not in (".", "..")))
def test_every_id_comes_back_from_its_segment(value: str) -> None:
    quoted = segment(value)
    assert unquote(quoted) == value
    assert quoted.isascii() and not set(quoted) & set("/?#[]@!$&'()*+,;=: \"<>\\^`{|}")


class Status(enum.Enum):
    ACTIVE = "ACTIVE"


class Word(str, enum.Enum):  # noqa: UP042 - its str() is the name, which must not be sent
    active = "ACTIVE"


class Number(enum.IntEnum):
    two = 2


QUERIES: list[tuple[object, str]] = [
    (True, "x=true"),
    (False, "x=false"),
    (0, "x=0"),
    (12, "x=12"),
    (12.0, "x=12"),
    (1.5, "x=1.5"),
    (1e22, "x=10000000000000000000000"),
    (-0.25, "x=-0.25"),
    ("", "x="),
    ("a b&c=d+e/ü", "x=a%20b%26c%3Dd%2Be%2F%C3%BC"),
    (["a", "b", "a"], "x=a&x=b&x=a"),
    (("a", True, 2.0), "x=a&x=true&x=2"),
    ([], ""),
    (None, ""),
    ([None, "a"], "x=a"),
    (Word.active, "x=ACTIVE"),
    (Number.two, "x=2"),
    (datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "x=2026-01-02T03%3A04%3A05Z"),
    (
        datetime(2026, 1, 2, 3, 4, 5, 120_600, timezone(timedelta(hours=5, minutes=30))),
        "x=2026-01-01T21%3A34%3A05.120Z",
    ),
    (datetime(2026, 1, 2, tzinfo=timezone(-timedelta(hours=8))), "x=2026-01-02T08%3A00%3A00Z"),
]

NO_QUERIES: list[object] = [
    float("nan"),
    float("inf"),
    -float("inf"),
    ["a", float("nan")],
    datetime(2026, 1, 2),
    datetime.min.replace(tzinfo=timezone(timedelta(hours=1))),
    date(2026, 1, 2),
    b"bytes",
    {"a": 1},
    Status.ACTIVE,
    object(),
    "\ud800",
]


@pytest.mark.parametrize(("value", "query"), QUERIES)
async def test_a_query_argument_is_spelled_for_the_server(kit: Kit, server: Server, value: object, query: str) -> None:
    await kit(lambda client: client.request("GET", "/x", query={"x": value}))
    assert server.last.target == ("/x?" + query if query else "/x")


@pytest.mark.parametrize("value", NO_QUERIES, ids=repr)
async def test_a_query_argument_that_cannot_be_spelled_is_refused(kit: Kit, server: Server, value: object) -> None:
    await kit.fails(InvalidArgumentError, lambda client: client.request("GET", "/x", query={"x": value}))
    await kit.fails(InvalidArgumentError, lambda client: client.meetings.list(search=value))
    assert server.connections == 0


async def test_the_arguments_of_a_list_become_its_query(kit: Kit, server: Server) -> None:
    server.plays(says([]))
    since = datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=1)))
    await kit(lambda client: client.meetings.list(per_page=10, search="a&b", start_time=since, page_no=2.0))
    assert server.last.path == f"{BELOW_APP}/meetings"
    assert sorted(server.last.query.split("&")) == [
        "page_no=2",
        "per_page=10",
        "search=a%26b",
        "start_time=2026-01-02T02%3A04%3A05Z",
    ]


async def test_a_time_without_a_zone_says_what_to_do(kit: Kit, server: Server) -> None:
    error = await kit.fails(InvalidArgumentError, lambda client: client.meetings.list(end_time=datetime(2026, 1, 2)))
    assert "end_time" in str(error) and "zone" in str(error)
    assert server.connections == 0


BREAKS = ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b"]


@pytest.mark.parametrize("value", [*BREAKS, " a", "a ", "\ta", "ü", "a\x1bb", "\x7f", 7, None, b"a"])
@pytest.mark.parametrize("kind", [RealtimeKit, AsyncRealtimeKit])
def test_a_header_that_no_server_reads_as_meant_is_refused(kind: type[RealtimeKit], value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="'X-Mine'"):
        kind(api_token=TOKEN, headers={"X-Mine": value})
    with pytest.raises(InvalidArgumentError, match="'X-Mine'"):
        kind(api_token=TOKEN).with_options(headers={"X-Mine": value})


@pytest.mark.parametrize("name", ["X Y", "X:", "", "X\r\nY", "Ü", 7])
def test_a_header_name_that_is_none_is_refused(name: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        RealtimeKit(headers={name: "a"})


@pytest.mark.parametrize("end", ["\n", "\r\nX-Evil: 1", "\0", "ü", " ", " x", "\x7f"])
def test_a_token_that_cannot_be_one_is_refused_without_showing_it(end: str) -> None:
    with pytest.raises(InvalidArgumentError, match="api_token") as caught:
        RealtimeKit(api_token=TOKEN + end)
    assert TOKEN not in str(caught.value)


async def test_headers_of_the_user_go_beside_or_before_ours(make_kit: MakeKit, server: Server) -> None:
    kit = make_kit(headers={"X-Mine": "1", "X-Empty": "", "user-agent": "mine/1", "AUTHORIZATION": "Basic x"})
    await kit(lambda client: client.with_options(headers={"x-mine": "2"}).meetings.create(title="x"))
    request = server.last
    assert request.header("X-Mine") == "2" and request.header("X-Empty") == ""
    assert request.header("User-Agent") == "mine/1"
    assert request.header("Authorization") == f"Bearer {TOKEN}"
    assert request.header("Accept") == request.header("Content-Type") == "application/json"


async def test_a_call_without_a_body_says_so(kit: Kit, server: Server) -> None:
    await kit(lambda client: client.meetings.get("m"))
    assert server.last.body == b"" and server.last.header("Content-Type") is None
    await kit(lambda client: client.active_session.kick_all("m"))
    assert server.last.body == b"" and server.last.header("Content-Length") == "0"


async def test_a_time_as_text_is_refused_since_it_may_lack_its_zone(kit: Kit, server: Server) -> None:
    error = await kit.fails(InvalidArgumentError, lambda client: client.meetings.list(start_time="2026-01-01"))
    assert "start_time" in str(error)
    assert server.connections == 0
