"""What a client is told: by arguments, by the environment, by a copy. And what it is not told."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from kits import ACCOUNT, APP, TOKEN, Kit, MakeKit
from realtimekit import (
    AsyncRealtimeKit,
    BadRequestError,
    ConfigurationError,
    InvalidArgumentError,
    RealtimeKit,
    RealtimeKitError,
)
from wire import Server, refuses, says

BOTH = pytest.mark.parametrize("kind", [RealtimeKit, AsyncRealtimeKit])

VARIABLES = {
    "CLOUDFLARE_API_TOKEN": "env-token",
    "CLOUDFLARE_ACCOUNT_ID": "env-account",
    "REALTIMEKIT_APP_ID": "env-app",
}


def set_all(monkeypatch: pytest.MonkeyPatch, server: Server) -> None:
    for name, value in (VARIABLES | {"REALTIMEKIT_BASE_URL": server.url + "/v4/"}).items():
        monkeypatch.setenv(name, value)


async def test_the_environment_fills_what_arguments_leave_open(
    make_kit: MakeKit, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_all(monkeypatch, server)
    kit = make_kit(api_token=None, account_id=None, app_id=None, base_url=None)
    await kit(lambda client: client.meetings.get("m"))
    assert server.last.target == "/v4/accounts/env-account/realtime/kit/env-app/meetings/m"
    assert server.last.header("Authorization") == "Bearer env-token"


async def test_arguments_go_before_the_environment(
    make_kit: MakeKit, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_all(monkeypatch, server)
    await make_kit()(lambda client: client.meetings.get("m"))
    assert server.last.target == f"/accounts/{ACCOUNT}/realtime/kit/{APP}/meetings/m"
    assert server.last.header("Authorization") == f"Bearer {TOKEN}"


async def test_the_environment_is_read_once(make_kit: MakeKit, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    set_all(monkeypatch, server)
    kit = make_kit(app_id=None)
    monkeypatch.setenv("REALTIMEKIT_APP_ID", "changed")
    await kit(lambda client: client.meetings.get("m"))
    assert "/kit/env-app/" in server.last.target


MISSING = {
    "api_token": "CLOUDFLARE_API_TOKEN",
    "account_id": "CLOUDFLARE_ACCOUNT_ID",
    "app_id": "REALTIMEKIT_APP_ID",
}


@pytest.mark.parametrize("value", [None, ""])
@pytest.mark.parametrize("option", MISSING)
async def test_a_missing_option_is_named_when_it_is_first_needed(
    make_kit: MakeKit, server: Server, option: str, value: str | None
) -> None:
    kit = make_kit(**{option: value})
    for call in (
        lambda client: client.meetings.get("m"),
        lambda client: client.meetings.list(),
        lambda client: client.request("GET", "/accounts/{account_id}/{app_id}"),
    ):
        error = await kit.fails(ConfigurationError, call)
        assert f"{option}=" in str(error) and MISSING[option] in str(error)
    assert server.connections == 0


async def test_apps_need_no_app(make_kit: MakeKit, server: Server) -> None:
    kit = make_kit(app_id=None)
    server.plays(says([{"id": "a"}]), says({"app": {"id": "b"}}))
    assert [app.id for app in await kit.items(lambda client: client.apps.list())] == ["a"]
    assert (await kit(lambda client: client.apps.create(name="x"))).id == "b"
    server.plays(says({}))
    await kit(lambda client: client.with_options(app_id="b").meetings.get("m"))
    assert server.last.target.endswith("/kit/b/meetings/m")


BAD_OPTIONS: list[dict[str, Any]] = [
    {"max_retries": -1},
    {"max_retries": 1.5},
    {"max_retries": None},
    {"max_retry_after": -1},
    {"max_retry_after": float("nan")},
    {"timeout": 0},
    {"timeout": -5.0},
    {"timeout": float("nan")},
    {"max_retries": "3"},
    {"max_retry_after": "3"},
    {"timeout": "3"},
    {"on_mismatch": 5},
    {"app_id": 5},
    {"headers": {"Host": "elsewhere.example"}},
    {"headers": "X: y"},
    {"headers": ["X"]},
]


@BOTH
@pytest.mark.parametrize("options", BAD_OPTIONS, ids=str)
def test_an_option_that_makes_no_sense_is_refused(kind: type[RealtimeKit], options: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgumentError, match=next(iter(options))):
        kind(**options)


BAD_ADDRESSES = [
    "api.cloudflare.com",
    "ftp://example.com",
    "https://",
    "https://example.com/a?b=c",
    "https://example.com/a#b",
    "https://example.com/?",
    "https://example.com:99999",
    "https://example.com:port",
    "https://exam ple.com",
    "https://example.com/\n",
    "https://[::1",
    "https:\\\\example.com",
    "https://user:password@example.com",
    "https://user@example.com",
]

PUBLIC = [
    "http://api.cloudflare.com/client/v4",
    "http://8.8.8.8",
    "http://134744072",
    "http://0x08080808",
    "http://[2001:4860:4860::8888]",
    "http://[::ffff:8.8.8.8]",
    "http://localhost.example.com",
    "http://127.0.0.1.example.com",
    "http://127.0.0.1@example.com",
]

LOCAL = [
    "http://localhost:8080/v4",
    "http://127.0.0.1",
    "http://[::1]:1",
    "http://10.0.0.5",
    "http://192.168.1.1",
    "http://mock:4010",
    "http://api.localhost",
    "https://example.com/any/where/",
]


@BOTH
@pytest.mark.parametrize("option", ["base_url", "webhook_key_url"])
@pytest.mark.parametrize("address", [*BAD_ADDRESSES, *PUBLIC])
def test_an_address_that_is_none_or_would_be_read_by_others_is_refused(
    kind: type[RealtimeKit], option: str, address: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=option) as caught:
        kind(**{option: address})  # type: ignore[arg-type]
    assert "password@" not in str(caught.value)


@BOTH
@pytest.mark.parametrize("address", LOCAL)
def test_plain_http_is_fine_for_a_server_at_home(kind: type[RealtimeKit], address: str) -> None:
    assert address.rstrip("/") in repr(kind(base_url=address))


async def test_a_copy_differs_only_in_what_it_is_told(make_kit: MakeKit, server: Server) -> None:
    kit = make_kit(headers={"X-A": "1", "X-B": "1"}, max_retries=0)
    other = Kit(kit.client.with_options(app_id="other", headers={"X-B": "2", "X-C": "3"}))
    await other(lambda client: client.meetings.get("m"))
    assert "/kit/other/" in server.last.target
    assert [server.last.header(f"X-{name}") for name in "ABC"] == ["1", "2", "3"]
    await kit(lambda client: client.meetings.get("m"))
    assert f"/kit/{APP}/" in server.last.target
    assert [server.last.header(f"X-{name}") for name in "ABC"] == ["1", "1", None]


async def test_a_copy_may_try_more_often_and_wait_longer(make_kit: MakeKit, server: Server, waits: list[float]) -> None:
    kit = make_kit(max_retries=0)
    server.plays(refuses(500))
    for retries, expected in ((None, 1), (3, 4), (0, 1)):
        server.requests.clear()
        with pytest.raises(RealtimeKitError):
            await kit(lambda client, n=retries: client.with_options(max_retries=n, timeout=30).meetings.get("m"))
        assert len(server.requests) == expected


async def test_a_copy_checks_what_it_is_told(kit: Kit) -> None:
    for options in ({"max_retries": -1}, {"timeout": 0}, {"headers": {"a b": "c"}}):
        await kit.fails(InvalidArgumentError, lambda client, o=options: client.with_options(**o))


async def test_a_timeout_can_be_told_in_parts(make_kit: MakeKit, server: Server) -> None:
    kit = make_kit(timeout=httpx2.Timeout(30, read=20))
    await kit(lambda client: client.with_options(timeout=httpx2.Timeout(5)).meetings.get("m"))
    assert len(server.requests) == 1


async def test_the_raw_answer_has_everything(kit: Kit, server: Server) -> None:
    server.plays(says({"id": "m"}, 201, {"CF-Ray": "ray", "X-Mine": "ü".encode().decode("latin-1")}))
    raw = await kit(lambda client: client.with_raw_response(client.active_session.get, "m"))
    assert (raw.status_code, raw.request_id) == (201, "ray")
    assert raw.headers["content-TYPE"] == "application/json"
    assert raw.body == b'{"success": true, "data": {"id": "m"}}'
    assert raw.parse().id == "m" and raw.http_response.status_code == 201
    assert len(server.requests) == 1


async def test_the_raw_answer_takes_the_options_of_the_copy_and_every_method(kit: Kit, server: Server) -> None:
    copy = kit.client.with_options(app_id="other", headers={"X-Mine": "1"})
    raw = await kit(lambda _: copy.with_raw_response(copy.recordings.stop, "r"))
    assert raw.status_code == 200 and server.last.json == {"action": "stop"}
    raw = await kit(lambda _: copy.with_raw_response(copy.meetings.participants.get, "m", participant_id="p"))
    assert server.last.target.endswith("/kit/other/meetings/m/participants/p")
    raw = await kit(lambda _: copy.with_raw_response(copy.request, "GET", "/x", query={"a": 1}))
    assert server.last.target == "/x?a=1" and raw.parse() == {"success": True, "data": {}}
    assert server.last.header("X-Mine") == "1"


async def test_the_raw_answer_raises_what_the_call_raises(kit: Kit, server: Server) -> None:
    server.plays(refuses(400))
    await kit.fails(BadRequestError, lambda client: client.with_raw_response(client.meetings.get, "m"))
    await kit.fails(BadRequestError, lambda client: client.with_raw_response(client.meetings.list))


async def test_only_calls_of_a_client_have_a_raw_answer(kit: Kit) -> None:
    for thing in (len, lambda: None, "get", kit.client):
        await kit.fails(InvalidArgumentError, lambda client, t=thing: client.with_raw_response(t))


@pytest.mark.parametrize("given", [httpx2.Client, httpx2.AsyncClient, object])
@BOTH
def test_an_http_client_of_another_kind_is_refused(kind: type[RealtimeKit], given: type[httpx2.Client]) -> None:
    fits = (kind, given) in {(RealtimeKit, httpx2.Client), (AsyncRealtimeKit, httpx2.AsyncClient)}
    if fits:
        kind(api_token=TOKEN, http_client=given())
        return
    with pytest.raises(
        InvalidArgumentError, match=f"http_client is a {given.__name__}; it must be an httpx2"
    ) as caught:
        kind(api_token=TOKEN, http_client=given())
    assert TOKEN not in f"{caught.value!r}"
