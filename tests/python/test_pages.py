"""Lists: through all pages, lazily, and never for ever."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qs

import pytest
from kits import Kit, MakeKit
from realtimekit import APIConnectionError, AsyncRealtimeKit, InternalServerError
from wire import LOST, Request, Server, Step, answer, refuses, says


def people(*numbers: int) -> list[dict[str, Any]]:
    return [{"id": f"p{number}"} for number in numbers]


def paging(start: Any, end: Any, total: Any) -> dict[str, Any]:
    return {"start_offset": start, "end_offset": end, "total_count": total}


def pages_of(total: int, size: int = 2) -> Any:
    """A server with `total` things, that pages as the document says."""

    def script(request: Request) -> Step:
        number = int(parse_qs(request.query).get("page_no", ["1"])[0])
        start, end = (number - 1) * size + 1, min(number * size, total)
        things = people(*range(start, end + 1))
        return says({"participants": things}, paging=paging(start, end, total))

    return script


def listed(client: Any) -> Any:
    return client.sessions.participants.list("s")


def numbers(server: Server) -> list[str]:
    return [parse_qs(request.query).get("page_no", ["-"])[0] for request in server.requests]


async def ids(kit: Kit, most: int = 1000, call: Any = listed) -> list[str]:
    return [item.id for item in await kit.items(call, most)]


@pytest.mark.parametrize(("total", "requests"), [(0, 1), (1, 1), (2, 1), (3, 2), (4, 2), (7, 4)])
async def test_all_pages_are_gone_through_and_no_more(kit: Kit, server: Server, total: int, requests: int) -> None:
    server.follows(pages_of(total))
    assert await ids(kit) == [f"p{number}" for number in range(1, total + 1)]
    assert numbers(server) == ["-", "2", "3", "4"][:requests]


async def test_a_page_is_fetched_when_its_first_item_is_needed(kit: Kit, server: Server) -> None:
    server.follows(pages_of(100))
    assert await ids(kit, most=2) == ["p1", "p2"]
    assert len(server.requests) == 1
    assert await ids(kit, most=3) == ["p1", "p2", "p3"]
    assert len(server.requests) == 3


async def test_the_first_page_has_items_and_a_count_of_its_own(kit: Kit, server: Server) -> None:
    server.follows(pages_of(5))
    page = await kit(listed)
    assert [item.id for item in page.items] == ["p1", "p2"] and page.total_count == 5
    assert len(server.requests) == 1
    for _ in range(2):  # going through a page again asks for the pages behind it again
        assert await ids(kit, call=lambda _: page) == ["p1", "p2", "p3", "p4", "p5"]
    assert numbers(server) == ["-", "2", "3", "2", "3"]


async def test_the_arguments_of_the_call_go_with_every_page(make_kit: MakeKit, server: Server) -> None:
    server.follows(pages_of(6))
    kit = make_kit(headers={"X-Mine": "1"})
    found = await ids(kit, call=lambda c: c.sessions.participants.list("s/1", page_no=2, per_page=2, search="a b"))
    assert found == ["p3", "p4", "p5", "p6"]
    assert [sorted(request.query.split("&")) for request in server.requests] == [
        [f"page_no={number}", "per_page=2", "search=a%20b"] for number in (2, 3)
    ]
    assert {request.path.rpartition("/sessions/")[2] for request in server.requests} == {"s%2F1/participants"}
    assert all(request.header("X-Mine") == "1" for request in server.requests)


async def test_it_goes_on_from_the_page_that_was_asked_for(kit: Kit, server: Server) -> None:
    server.follows(pages_of(9))
    assert await ids(kit, call=lambda c: c.sessions.participants.list("s", page_no=3)) == ["p5", "p6", "p7", "p8", "p9"]
    assert numbers(server) == ["3", "4", "5"]


NO_PAGING: dict[str, dict[str, Any]] = {
    "absent": {},
    "null": {"paging": None},
    "null inside": {"paging": paging(None, None, None)},
    "of another kind": {"paging": "1 of 3"},
    "in words": {"paging": paging("1", "2", "3")},
    "without end": {"paging": {"total_count": 4}},
}


@pytest.mark.parametrize("name", NO_PAGING)
async def test_without_paging_an_empty_page_ends_the_list(kit: Kit, server: Server, name: str) -> None:
    rest = NO_PAGING[name]
    server.plays(*(says({"participants": people(*page)}, **rest) for page in ((1, 2), (3,), ())))
    assert await ids(kit) == ["p1", "p2", "p3"]
    assert numbers(server) == ["-", "2", "3"]


async def test_a_count_that_is_no_number_is_none(kit: Kit, server: Server) -> None:
    for text in ("NaN", "Infinity", '"5"', "null", "[]"):
        server.plays(answer(200, f'{{"success": true, "data": [], "paging": {{"total_count": {text}}}}}'))
        assert (await kit(lambda client: client.meetings.list())).total_count is None
    server.plays(answer(200, '{"success": true, "data": [], "paging": {"total_count": 5.0}}'))
    assert (await kit(lambda client: client.meetings.list())).total_count == 5


async def test_a_server_that_always_sends_the_same_page_is_left(kit: Kit, server: Server) -> None:
    server.plays(says({"participants": people(1, 2)}, paging=paging(1, 2, 100)))
    assert await ids(kit) == ["p1", "p2"]
    assert len(server.requests) == 2


async def test_a_server_that_goes_in_circles_is_left(kit: Kit, server: Server) -> None:
    circle = [says({"participants": people(*page)}) for page in ((1, 2), (3, 4))]
    server.follows(lambda request: circle[len(server.requests) % 2 - 1])
    assert await ids(kit) == ["p1", "p2", "p3", "p4"]
    assert len(server.requests) == 3


async def test_items_without_ids_repeat_too(kit: Kit, server: Server) -> None:
    server.plays(says({"participants": [{"display_name": "a"}, "odd", None]}))
    assert len(await kit.items(listed)) == 3
    assert len(server.requests) == 2


async def test_pages_that_share_some_items_are_all_gone_through(kit: Kit, server: Server) -> None:
    server.plays(*(says({"participants": people(*page)}) for page in ((1, 2), (2, 3), (3, 2), ())))
    assert await ids(kit) == ["p1", "p2", "p2", "p3", "p3", "p2"]


async def test_paging_may_stand_inside_the_data(kit: Kit, server: Server) -> None:
    server.plays(says({"participants": people(1, 2), "paging": paging(1, 2, 2)}))
    page = await kit(listed)
    assert page.total_count == 2 and await ids(kit, call=lambda _: page) == ["p1", "p2"]
    assert len(server.requests) == 1


@pytest.mark.parametrize("name", ["webhooks", "apps"])
async def test_a_list_without_pages_is_asked_for_once(kit: Kit, server: Server, name: str) -> None:
    server.plays(says(people(1, 2)))
    assert await ids(kit, call=lambda client: getattr(client, name).list()) == ["p1", "p2"]
    assert len(server.requests) == 1


@pytest.mark.parametrize("strict", [False, True])
async def test_livestreams_come_as_a_list_or_one_by_one(make_kit: MakeKit, server: Server, strict: bool) -> None:
    kit = make_kit(strict=strict)
    server.plays(says(people(1, 2), paging=paging(1, 2, 2)))
    assert await ids(kit, call=lambda client: client.livestreams.list()) == ["p1", "p2"]
    one_by_one = [says({**person, "paging": paging(n, n, 2)}) for n, person in enumerate(people(1, 2), 1)]
    server.plays(*one_by_one)
    page = await kit(lambda client: client.livestreams.list())
    assert page.total_count == 2 and [item.id for item in page.items] == ["p1"]
    server.plays(*one_by_one)
    assert await ids(kit, call=lambda client: client.livestreams.list()) == ["p1", "p2"]
    assert len(server.requests) == 4


@pytest.mark.parametrize("data", [{}, None, {"paging": paging(0, 0, 0)}, []], ids=repr)
async def test_no_livestreams_are_no_items(kit: Kit, server: Server, data: Any) -> None:
    server.plays(says(data))
    assert await ids(kit, call=lambda client: client.livestreams.list()) == []
    assert len(server.requests) == 1


async def test_a_page_that_fails_is_retried_and_then_raised_where_it_is_needed(
    kit: Kit, server: Server, waits: list[float]
) -> None:
    first = says({"participants": people(1, 2)}, paging=paging(1, 2, 4))
    server.plays(first, LOST, says({"participants": people(3, 4)}, paging=paging(3, 4, 4)))
    assert await ids(kit) == ["p1", "p2", "p3", "p4"]
    server.plays(first, refuses(500))
    assert await ids(kit, most=2) == ["p1", "p2"]
    server.plays(first, refuses(500))
    await kit.fails(InternalServerError, lambda client: _all_of(kit))


async def _all_of(kit: Kit) -> Any:
    return await kit.items(listed)


async def test_the_raw_answer_of_a_list_parses_to_a_page_that_goes_on(kit: Kit, server: Server) -> None:
    server.follows(pages_of(3))
    raw = await kit(lambda client: client.with_raw_response(client.sessions.participants.list, "s", per_page=2))
    assert raw.status_code == 200 and json.loads(raw.body)["paging"]["total_count"] == 3
    assert await ids(kit, call=lambda _: raw.parse()) == ["p1", "p2", "p3"]


@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_async_lists_need_no_await_and_may_have_one(server: Server, anyio_backend: str) -> None:
    server.follows(pages_of(3))
    async with AsyncRealtimeKit(api_token="t", account_id="a", app_id="b", base_url=server.url) as client:
        pages = client.sessions.participants.list("s")
        assert server.connections == 0
        assert [person.id async for person in pages] == ["p1", "p2", "p3"]
        assert [person.id async for person in await pages] == ["p1", "p2", "p3"]
        server.plays(LOST)
        with pytest.raises(APIConnectionError):
            await client.with_options(max_retries=0).sessions.participants.list("s")
