"""Where the key of webhook signatures comes from, how often it is fetched, and what happens when it cannot be."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any

import anyio
import pytest
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from kits import Kit, MakeKit
from realtimekit import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    AsyncRealtimeKit,
    InternalServerError,
    NotFoundError,
    RealtimeKit,
    RealtimeKitError,
    WebhookVerificationError,
)
from tracebacks import SECRET, check
from wire import LOST, Server, Step, answer, refuses, says

BODY = b'{"event": "meeting.started"}'


@cache
def private_key(number: int) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def key_step(number: int, **headers: str) -> Step:
    """The answer of the well-known address."""
    key = private_key(number).public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return says({"publicKey": key.decode().replace("\n", "\\n")}, headers=headers)


def signed(number: int) -> dict[str, str]:
    return {"rtk-signature": base64.b64encode(private_key(number).sign(BODY, padding.PKCS1v15(), SHA256())).decode()}


async def unwrap(kit: Kit, number: int) -> Any:
    return await kit(lambda client: client.webhooks.unwrap(BODY, signed(number)))


async def refused(kit: Kit, number: int, error: type[RealtimeKitError] = WebhookVerificationError) -> Any:
    return await kit.fails(error, lambda client: client.webhooks.unwrap(BODY, signed(number)))


@pytest.fixture
def keys(other_server: Server) -> Server:
    return other_server


@pytest.fixture
def kit(make_kit: MakeKit, keys: Server) -> Kit:
    return make_kit(webhook_key_url=keys.url + "/.well-known/webhooks.json", headers={"X-Mine": "secret"})


async def test_the_key_is_fetched_once_and_without_any_secret(kit: Kit, keys: Server, server: Server) -> None:
    keys.plays(key_step(0))
    for _ in range(3):
        assert (await unwrap(kit, 0)).event == "meeting.started"
    await kit(lambda client: client.with_options(app_id="other").webhooks.verify(BODY, signed(0)))
    (request,) = keys.requests
    assert (request.method, request.target, request.body) == ("GET", "/.well-known/webhooks.json", b"")
    names = {name.lower() for name, _ in request.headers}
    assert names == {"host", "accept", "accept-encoding", "connection", "user-agent"}
    assert server.connections == 0


async def test_no_option_is_needed(make_kit: MakeKit, keys: Server) -> None:
    keys.plays(key_step(0))
    kit = make_kit(api_token=None, account_id=None, app_id=None, base_url=None, webhook_key_url=keys.url)
    assert (await unwrap(kit, 0)).event == "meeting.started"


async def test_the_environment_says_where_the_key_is(
    make_kit: MakeKit, keys: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REALTIMEKIT_WEBHOOK_KEY_URL", f"{keys.url}/key")
    keys.plays(key_step(0))
    assert (await unwrap(make_kit(), 0)).event == "meeting.started"
    assert [request.target for request in keys.requests] == ["/key"]


async def test_a_new_key_is_fetched_when_the_old_one_does_not_fit(kit: Kit, keys: Server) -> None:
    keys.plays(key_step(0), key_step(1))
    await unwrap(kit, 0)
    await unwrap(kit, 1)
    await unwrap(kit, 1)
    assert len(keys.requests) == 2
    await refused(kit, 0)  # the old key is gone
    assert len(keys.requests) == 2


async def test_forged_deliveries_make_two_fetches_at_most(kit: Kit, keys: Server) -> None:
    keys.plays(key_step(0))
    for _ in range(5):
        await refused(kit, 1)
    assert len(keys.requests) == 2
    await unwrap(kit, 0)


async def test_after_a_minute_it_looks_again(kit: Kit, keys: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    keys.plays(key_step(0))
    now = time.monotonic()
    for seconds, fetches in ((0, 2), (59, 2), (61, 3), (120, 3), (122, 4)):
        with monkeypatch.context() as patch:
            patch.setattr(time, "monotonic", lambda late=now + seconds: late)
            await refused(kit, 1)
        assert len(keys.requests) == fetches


async def test_a_fixed_key_is_never_replaced(make_kit: MakeKit, keys: Server) -> None:
    key = private_key(0).public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    kit = make_kit(webhook_key=key, webhook_key_url=keys.url)
    await refused(kit, 1)
    await unwrap(kit, 0)
    assert keys.connections == 0


def test_threads_share_a_fetch(keys: Server) -> None:
    keys.plays(key_step(0))
    with RealtimeKit(webhook_key_url=keys.url) as client, ThreadPoolExecutor(8) as threads:
        for event in threads.map(lambda _: client.webhooks.unwrap(BODY, signed(0)), range(16)):
            assert event.event == "meeting.started"
        assert len(keys.requests) == 1

        def forge(_: int) -> str:
            with pytest.raises(WebhookVerificationError) as caught:
                client.webhooks.verify(BODY, signed(1))
            return str(caught.value)

        assert len(set(threads.map(forge, range(16)))) == 1
    assert len(keys.requests) == 2


@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_tasks_share_a_fetch(keys: Server, anyio_backend: str) -> None:
    keys.plays(key_step(0))
    async with AsyncRealtimeKit(webhook_key_url=keys.url) as client:
        async with anyio.create_task_group() as tasks:
            for _ in range(16):
                tasks.start_soon(client.webhooks.verify, BODY, signed(0))
        assert len(keys.requests) == 1

        async def forge() -> None:
            with pytest.raises(WebhookVerificationError):
                await client.webhooks.verify(BODY, signed(1))

        async with anyio.create_task_group() as tasks:
            for _ in range(16):
                tasks.start_soon(forge)
    assert len(keys.requests) == 2


FAILURES: dict[str, tuple[Step, type[RealtimeKitError], int]] = {
    "no answer": (LOST, APIConnectionError, 1),
    "a server that fails": (refuses(503), InternalServerError, 1),
    "no such address": (refuses(404), NotFoundError, 1),
    "an address that wants a token": (refuses(401), APIStatusError, 1),
    "a redirect": (answer(302, "", {"Location": "http://127.0.0.1:1/"}), APIStatusError, 1),
    "a failure with 200": (answer(200, '{"success": false}'), APIStatusError, 1),
    "a page": (answer(200, "<html>"), APIResponseError, 1),
    "no key": (says({"publicKey": None}), APIResponseError, 1),
    "no data": (answer(200, "{}"), APIResponseError, 1),
    "data of another kind": (says(["x"]), APIResponseError, 1),
    "a key that is none": (says({"publicKey": "-----BEGIN PUBLIC KEY-----\nx\n-----END PUBLIC KEY-----"}), APIResponseError, 1),
}  # fmt: skip


@pytest.mark.parametrize("name", FAILURES)
async def test_a_key_that_cannot_be_fetched_is_no_verdict_and_is_tried_again(
    kit: Kit, keys: Server, waits: list[float], name: str
) -> None:
    step, kind, requests = FAILURES[name]
    keys.plays(step)
    with pytest.raises(kind) as caught:
        await unwrap(kit, 0)
    text = str(caught.value)
    assert keys.url in text and "api_token" not in text and "base_url" not in text
    assert len(keys.requests) == requests
    keys.plays(key_step(0))
    assert (await unwrap(kit, 0)).event == "meeting.started"


async def test_a_key_address_that_nobody_listens_at_is_named(
    make_kit: MakeKit, deaf_server: Server, server: Server, waits: list[float]
) -> None:
    kit = make_kit(webhook_key_url=deaf_server.url)
    error = await refused(kit, 0, APIConnectionError)
    assert deaf_server.url in str(error) and server.url not in str(error)


async def test_a_bad_answer_does_not_replace_a_good_key(kit: Kit, keys: Server) -> None:
    keys.plays(key_step(0), says({"publicKey": "garbage"}))
    await unwrap(kit, 0)
    await refused(kit, 1, APIResponseError)
    await refused(kit, 1)
    await unwrap(kit, 0)
    assert len(keys.requests) == 2


async def test_no_frame_shows_what_a_delivery_holds(make_kit: MakeKit, keys: Server) -> None:
    body = json.dumps({"event": "livestreaming.statusUpdate", "status": 5, "streamKey": SECRET}).encode()
    good = {"rtk-signature": base64.b64encode(private_key(0).sign(body, padding.PKCS1v15(), SHA256())).decode()}
    keys.plays(key_step(0))
    kit = make_kit(webhook_key_url=keys.url, strict=True)
    for headers in (good, signed(1), {"rtk-signature": "~"}, {}):
        for call in (lambda c, h=headers: c.webhooks.unwrap(body, h), lambda c, h=headers: c.webhooks.verify(body, h)):
            try:
                await kit(call)
            except RealtimeKitError as error:
                check(error)
            else:
                assert headers is good


PROGRAM = """
import sys
sys.modules["cryptography"] = None
from realtimekit import ConfigurationError, RealtimeKit
client = RealtimeKit(webhook_key_url="http://127.0.0.1:1", max_retries=0)
try:
    client.webhooks.unwrap(b"{}", {"rtk-signature": "YWJj"})
except ConfigurationError as error:
    print(error)
"""


def test_without_cryptography_the_error_names_the_extra() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=True)
    assert "realtimekit[webhooks]" in done.stdout and done.stderr == ""
