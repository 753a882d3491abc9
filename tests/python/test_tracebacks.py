"""No frame of the package holds a secret when an error leaves it: error trackers send the local variables of frames."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from kits import TOKEN, Kit, MakeKit
from realtimekit import (
    APIConnectionError,
    AsyncRealtimeKit,
    BadRequestError,
    ConfigurationError,
    InvalidArgumentError,
    RealtimeKit,
    ResponseValidationError,
)
from tracebacks import SECRET, check
from wire import LOST, Server, answer, refuses, says

STORAGE: Any = {"type": "aws", "access_key": SECRET, "secret": SECRET}


def create(client: Any) -> Any:
    return client.meetings.create(recording_config={"storage_config": STORAGE})


async def test_when_the_connection_fails(make_kit: MakeKit, server: Server) -> None:
    server.plays(LOST)
    check(await make_kit(max_retries=0).fails(APIConnectionError, create))


async def test_when_nobody_listens(make_kit: MakeKit, deaf_server: Server) -> None:
    check(await make_kit(base_url=deaf_server.url, max_retries=0).fails(APIConnectionError, create))


async def test_when_the_server_says_no(kit: Kit, server: Server) -> None:
    server.plays(refuses(400, {"error": {"code": 400, "message": "no", "secret": SECRET}}))
    check(await kit.fails(BadRequestError, create))


async def test_when_a_success_says_no(kit: Kit, server: Server) -> None:
    server.plays(answer(200, f'{{"success": false, "data": {{"token": "{SECRET}"}}, "error": {{"code": 400}}}}'))
    check(await kit.fails(BadRequestError, create))
    check(await kit.fails(BadRequestError, lambda c: c.request("POST", "/x", body=STORAGE)))


BAD: dict[str, Any] = {
    "a time without a zone": datetime(2026, 1, 2),
    "not a number": float("nan"),
    "what is no json": object(),
    "a secret as bytes": SECRET.encode(),
    "a key that is no text": {(SECRET,): SECRET},
    "half a character": "\ud800",
}


@pytest.mark.parametrize("name", BAD)
async def test_when_an_argument_beside_a_secret_cannot_be_sent(kit: Kit, server: Server, name: str) -> None:
    storage: Any = {**STORAGE, "port": BAD[name]}
    config: Any = {"storage_config": storage}
    for call in (
        lambda c: c.meetings.create(recording_config=config),
        lambda c: c.meetings.replace("m", recording_config=config),
        lambda c: c.recordings.start(meeting_id="m", storage_config=storage),
        lambda c: c.with_raw_response(c.meetings.create, recording_config=config),
        lambda c: c.request("POST", "/x", body=storage),
        lambda c: c.with_raw_response(c.request, "POST", "/x", body=storage),
    ):
        error = await kit.fails(InvalidArgumentError, call)
        check(error)
        assert error.__context__ is None and SECRET not in str(error)
    assert server.connections == 0


async def test_when_an_id_beside_a_secret_is_none(kit: Kit) -> None:
    check(await kit.fails(InvalidArgumentError, lambda c: c.meetings.replace("", recording_config=STORAGE)))
    check(await kit.fails(InvalidArgumentError, lambda c: c.request("POST", "x", body=STORAGE)))
    check(await kit.fails(InvalidArgumentError, lambda c: c.request("", "/x", body=STORAGE)))


async def test_when_an_option_is_missing(make_kit: MakeKit) -> None:
    check(await make_kit(app_id=None).fails(ConfigurationError, create))
    check(await make_kit(api_token=None).fails(ConfigurationError, create))


async def test_when_a_strict_client_refuses_an_answer(make_kit: MakeKit, server: Server) -> None:
    kit = make_kit(strict=True)
    server.plays(says({"id": 5, "token": SECRET, "new": {"token": SECRET}, "created_at": {"token": SECRET}}))
    check(await kit.fails(ResponseValidationError, lambda c: c.meetings.participants.get("m", "p")))
    check(await kit.fails(ResponseValidationError, lambda c: c.meetings.participants.list("m")))
    raw = await kit(lambda c: c.with_raw_response(c.meetings.participants.get, "m", "p"))
    with pytest.raises(ResponseValidationError) as caught:
        raw.parse()
    check(caught.value)


async def test_when_the_users_own_collector_fails(make_kit: MakeKit, server: Server) -> None:
    def collect(mismatch: object) -> None:
        raise LookupError

    server.plays(says({"id": 5, "token": SECRET}))
    kit = make_kit(on_mismatch=collect)
    check(await kit.fails(LookupError, lambda c: c.meetings.participants.get("m", "p")))


@pytest.mark.parametrize("kind", [RealtimeKit, AsyncRealtimeKit])
@pytest.mark.parametrize(
    "options",
    [
        {"api_token": TOKEN + "\n"},
        {"api_token": TOKEN, "max_retries": -1},
        {"api_token": TOKEN, "timeout": 0},
        {"api_token": TOKEN, "base_url": "http://example.com"},
        {"api_token": TOKEN, "base_url": f"https://user:{SECRET}@example.com"},
        {"api_token": TOKEN, "headers": {"X-Mine": SECRET, "X-Other": SECRET + "\n"}},
        {"api_token": TOKEN, "headers": [SECRET]},
        {"api_token": TOKEN.encode()},
    ],
    ids=str,
)
def test_when_an_option_cannot_be_used(kind: type[RealtimeKit], options: Any) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        kind(**options)
    check(caught.value)
    assert TOKEN not in str(caught.value) and SECRET not in str(caught.value)


async def test_when_a_copy_gets_a_bad_header(kit: Kit) -> None:
    check(await kit.fails(InvalidArgumentError, lambda c: c.with_options(headers={"X-Mine": SECRET + "\n"})))
    check(await kit.fails(InvalidArgumentError, lambda c: c.with_options(headers={"X": SECRET}, timeout=-1)))
