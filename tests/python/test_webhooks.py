"""Deliveries of webhooks: which are believed, and what comes of them."""

from __future__ import annotations

import base64
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256, SHA512
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from kits import Kit, MakeKit
from realtimekit import (
    ConfigurationError,
    Mismatch,
    ResponseValidationError,
    UnknownEvent,
    WebhookVerificationError,
    types,
)
from wire import Server

from generator import spec

DOCUMENT = spec.load(Path(__file__).parents[2] / "spec" / "openapi.yaml").tree
EXAMPLES = {
    name: item["post"]["requestBody"]["content"]["application/json"]["example"]
    for name, item in DOCUMENT["webhooks"].items()
}
BODY = json.dumps(EXAMPLES["meeting.started"]).encode()


@cache
def private_key(number: int = 0) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def pem(number: int = 0) -> str:
    return private_key(number).public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def sign(body: bytes, number: int = 0) -> str:
    return base64.b64encode(private_key(number).sign(body, padding.PKCS1v15(), SHA256())).decode()


def signed(body: bytes) -> dict[str, str]:
    return {"rtk-signature": sign(body), "rtk-uuid": "u", "rtk-webhook-id": "w"}


@pytest.fixture
def receiver(make_kit: MakeKit) -> Kit:
    """A client that knows the key and nothing else."""
    return make_kit(api_token=None, account_id=None, app_id=None, webhook_key=pem())


async def refused(kit: Kit, body: Any, headers: Any) -> str:
    """Why a delivery is refused, by both methods alike."""
    texts = {str(await kit.fails(WebhookVerificationError, lambda client: client.webhooks.verify(body, headers)))}
    texts.add(str(await kit.fails(WebhookVerificationError, lambda client: client.webhooks.unwrap(body, headers))))
    (text,) = texts
    return text


def test_the_document_has_nine_events() -> None:
    assert len(EXAMPLES) == 9


@pytest.mark.parametrize("name", EXAMPLES)
async def test_each_event_becomes_its_model(receiver: Kit, caplog: pytest.LogCaptureFixture, name: str) -> None:
    body = json.dumps(EXAMPLES[name]).encode()
    event = await receiver(lambda client: client.webhooks.unwrap(body, signed(body)))
    words = name[:1].upper() + name[1:].replace(".", " ")
    expected = "".join(word[:1].upper() + word[1:] for word in words.split()) + "Event"
    assert type(event) is getattr(types, expected) and event.event == name
    assert event.to_dict() == EXAMPLES[name] and caplog.records == []


async def test_verify_alone_gives_nothing(receiver: Kit, server: Server) -> None:
    assert await receiver(lambda client: client.webhooks.verify(BODY, signed(BODY))) is None
    assert server.connections == 0


@pytest.mark.parametrize("kind", [bytearray, memoryview])
async def test_the_body_may_be_any_kind_of_bytes(receiver: Kit, kind: type[bytearray]) -> None:
    event = await receiver(lambda client: client.webhooks.unwrap(kind(BODY), signed(BODY)))
    assert event.meeting.title == "Monday rounds"


TAMPERED = {
    "a byte changed": BODY.replace(b"Monday", b"Sunday"),
    "a space added": BODY + b" ",
    "written anew": json.dumps(json.loads(BODY), indent=1).encode(),
    "nothing": b"",
}


@pytest.mark.parametrize("name", TAMPERED)
async def test_a_body_that_was_changed_is_refused(receiver: Kit, name: str) -> None:
    assert "does not fit" in await refused(receiver, TAMPERED[name], signed(BODY))


async def test_a_signature_of_somebody_else_is_refused(receiver: Kit) -> None:
    assert "does not fit" in await refused(receiver, BODY, {"rtk-signature": sign(BODY, 1)})


async def test_a_signature_of_another_kind_is_refused(receiver: Kit) -> None:
    key = private_key()
    salted = padding.PSS(padding.MGF1(SHA256()), padding.PSS.MAX_LENGTH)
    for signature in (key.sign(BODY, salted, SHA256()), key.sign(BODY, padding.PKCS1v15(), SHA512()), b"short"):
        await refused(receiver, BODY, {"rtk-signature": base64.b64encode(signature).decode()})


NO_SIGNATURES: dict[str, tuple[Any, str]] = {
    "no headers": ({}, "missing"),
    "None": (None, "missing"),
    "other headers": ({"rtk-uuid": "u"}, "missing"),
    "an empty one": ({"rtk-signature": ""}, "missing"),
    "no base64": ({"rtk-signature": "~~~"}, "base64"),
    "half a base64": ({"rtk-signature": "abcde"}, "base64"),
    "spaces inside": ({"rtk-signature": "YWJj ZGVm"}, "base64"),
    "other letters": ({"rtk-signature": "ü" * 4}, "base64"),
    "an old one beside it": ({"rtk-signature": "~~~", "dyte-signature": sign(BODY)}, "rtk-signature is not base64"),
}


@pytest.mark.parametrize("name", NO_SIGNATURES)
async def test_a_delivery_without_a_signature_is_refused_and_no_key_is_fetched(
    make_kit: MakeKit, server: Server, name: str
) -> None:
    headers, reason = NO_SIGNATURES[name]
    assert reason in await refused(make_kit(webhook_key_url=server.url), BODY, headers)
    assert server.connections == 0


@pytest.mark.parametrize("body", [BODY.decode(), None, json.loads(BODY), 7])
async def test_a_body_that_is_not_raw_says_what_to_pass(receiver: Kit, body: Any) -> None:
    assert "bytes exactly as they were received" in await refused(receiver, body, signed(BODY))


async def test_a_body_is_at_most_a_mebibyte(receiver: Kit) -> None:
    largest = b'{"event": "x", "fill": "' + b"x" * (1024 * 1024 - 26) + b'"}'
    assert len(largest) == 1024 * 1024
    await receiver(lambda client: client.webhooks.unwrap(largest, signed(largest)))
    assert "1048577" in await refused(receiver, largest + b" ", signed(largest + b" "))


HEADERS: dict[str, Any] = {
    "another case": {"RTK-Signature": sign(BODY)},
    "pairs of bytes": [(b"host", b"x"), (b"rtk-signature", sign(BODY).encode())],
    "pairs of texts": [("Rtk-Uuid", "u"), ("Rtk-Signature", sign(BODY))],
    "a mapping of bytes": {b"RTK-SIGNATURE": sign(BODY).encode()},
    "an older webhook": {"Dyte-Signature": sign(BODY), "dyte-uuid": "u"},
    "both names": {"rtk-signature": sign(BODY), "dyte-signature": sign(b"other")},
    "an empty new name": {"rtk-signature": "", "dyte-signature": sign(BODY)},
}


@pytest.mark.parametrize("name", HEADERS)
async def test_headers_come_as_each_framework_has_them(receiver: Kit, name: str) -> None:
    event = await receiver(lambda client: client.webhooks.unwrap(BODY, HEADERS[name]))
    assert event.event == "meeting.started"


UNKNOWN: list[dict[str, Any]] = [
    {"event": "meeting.paused", "meeting": {"id": "m"}, "data": 1},
    {"event": None, "meeting": {"id": "m"}},
    {"event": 7, "meeting": {"id": "m"}},
    {"event": ["meeting.started"], "meeting": {"id": "m"}},
    {"meeting": {"id": "m"}},
]


@pytest.mark.parametrize("content", UNKNOWN, ids=lambda content: str(content.get("event", "none")))
async def test_an_event_that_is_not_known_comes_with_all_of_its_data(receiver: Kit, content: dict[str, Any]) -> None:
    body = json.dumps(content).encode()
    event = await receiver(lambda client: client.webhooks.unwrap(body, signed(body)))
    assert type(event) is UnknownEvent and event.event == content.get("event")
    assert event.data == event.to_dict() == content and event.meeting == {"id": "m"}


async def test_an_unknown_event_shows_no_secret(receiver: Kit) -> None:
    body = b'{"event": "x", "streamKey": "s3cr3t", "link": "https://a.example/b?sig=s3cr3t"}'
    event = await receiver(lambda client: client.webhooks.unwrap(body, signed(body)))
    assert "s3cr3t" not in f"{event!r} {event!s}" and event.data["streamKey"] == "s3cr3t"


@pytest.mark.parametrize("body", [b"", b"[]", b"null", b"{", b"\xff", b"[" * 50_000])
async def test_a_genuine_body_that_is_no_object_is_refused(receiver: Kit, body: bytes) -> None:
    error = await receiver.fails(WebhookVerificationError, lambda client: client.webhooks.unwrap(body, signed(body)))
    assert "no JSON object" in str(error)


async def test_an_event_that_does_not_fit_is_told_once(make_kit: MakeKit, caplog: pytest.LogCaptureFixture) -> None:
    seen: list[Mismatch] = []
    content = {"event": "meeting.ended", "reason": 5, "meeting": {"id": 7, "title": "t"}, "new": [1]}
    body = json.dumps(content).encode()
    kit = make_kit(webhook_key=pem(), on_mismatch=seen.append)
    event = await kit(lambda client: client.webhooks.unwrap(body, signed(body)))
    assert type(event) is types.MeetingEndedEvent and event.meeting.title == "t" and event.to_dict() == content
    assert {m.path for m in seen} == {"$.reason", "$.meeting.id"}
    (record,) = caplog.records
    assert record.getMessage().startswith("webhook meeting.ended: ")
    error = await make_kit(webhook_key=pem(), strict=True).fails(
        ResponseValidationError, lambda client: client.webhooks.unwrap(body, signed(body))
    )
    assert {m.path: m.value for m in error.mismatches} == {"$.reason": 5, "$.meeting.id": 7}


def other_kind_of_key() -> str:
    key = ec.generate_private_key(ec.SECP256R1()).public_key()
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


@pytest.mark.parametrize("key", ["", "garbage", "ü", other_kind_of_key(), pem()[:200]])
async def test_a_fixed_key_that_is_none_is_an_error_of_configuration(
    make_kit: MakeKit, server: Server, key: str
) -> None:
    kit = make_kit(webhook_key=key, webhook_key_url=server.url)
    for _ in range(2):
        error = await kit.fails(ConfigurationError, lambda client: client.webhooks.unwrap(BODY, signed(BODY)))
        assert "webhook_key" in str(error)
    assert server.connections == 0


@pytest.mark.parametrize(
    "key", [pem().replace("\n", "\\n"), pem().encode(), f"\n  {pem()}", pem().replace("\n", "\r\n")]
)
async def test_a_key_may_come_from_an_environment_file(make_kit: MakeKit, key: str | bytes) -> None:
    kit = make_kit(webhook_key=key)
    assert (await kit(lambda client: client.webhooks.unwrap(BODY, signed(BODY)))).event == "meeting.started"
