"""The scripted server finds what is wrong with requests: a client that does otherwise than a case says fails it."""

from __future__ import annotations

import base64
import http.client
import json
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from scripted_server import ScriptedServer
from wire_cases import CASES

HEADERS = {"Accept": "application/json", "Authorization": "Bearer t", "User-Agent": "mine/1"}
REQUEST = {"method": "POST", "path": "/a%2Fb", "query": ["x=1", "x=2", "y=%20"], "json": {"n": [1, None]}}


def file(*exchanges: Any, **options: Any) -> dict[str, Any]:
    case = {
        "id": "case",
        "rule": "A rule.",
        "options": options,
        "steps": [{"exchanges": list(exchanges), "expect": {}}],
    }
    headers = {"authorization": "Bearer t", "user-agent": "mine*"}
    return {"options": {"base_url": "{base}"}, "headers": headers, "cases": [case]}


@pytest.fixture
def play() -> Iterator[Any]:
    servers: list[ScriptedServer] = []

    def make(*exchanges: Any, **options: Any) -> Any:
        servers.append(ScriptedServer(file(*exchanges, **options)))
        server = servers[-1]

        def verdict(*seen: Any) -> list[str]:
            assert ask(server.url, "POST", "/_next", {"case": seen or [{"result": None}]}) == (200, b"null")
            return server.failures["case"]

        return json.loads(ask(server.url, "POST", "/_next")[1])["options"], verdict

    yield make
    for server in servers:
        server.close()


Headers = dict[str, str]


def ask(base: str, method: str, target: str, body: Any = None, headers: Headers | None = None) -> tuple[int, bytes]:
    host, _, path = base.removeprefix("http://").partition("/")
    connection = http.client.HTTPConnection(host, timeout=10)
    content = None if body is None else json.dumps(body)
    sent = {**HEADERS, **({"Content-Type": "application/json"} if content else {}), **(headers or {})}
    try:
        connection.request(method, f"{path and '/' + path}{target}", content, sent)
        response = connection.getresponse()
        return response.status, response.read()
    finally:
        connection.close()


DONE = {"request": REQUEST, "answer": {"status": 200, "headers": {}, "json": {"success": True}}}
GOOD: tuple[Any, ...] = ("POST", "/a%2Fb?y=%20&x=1&x=2", {"n": [1, None]})


def test_a_request_as_it_should_be_is_answered_and_passes(play: Any) -> None:
    options, verdict = play(DONE)
    assert ask(options["base_url"], *GOOD) == (200, b'{"success": true}')
    assert verdict() == []


WRONG: dict[str, tuple[tuple[Any, ...], str]] = {
    "method": (("PUT", *GOOD[1:]), "method 'PUT', not 'POST'"),
    "path": (("POST", "/a/b?x=1&x=2&y=%20", GOOD[2]), "path '/a/b'"),
    "case of an escape": (("POST", "/a%2fb?x=1&x=2&y=%20", GOOD[2]), "path '/a%2fb'"),
    "another escape": (("POST", "/a%2Fb?x=1&x=2&y=+", GOOD[2]), "query"),
    "order of a name": (("POST", "/a%2Fb?x=2&x=1&y=%20", GOOD[2]), "query"),
    "argument left out": (("POST", "/a%2Fb?x=1&x=2", GOOD[2]), "query"),
    "argument too many": (("POST", "/a%2Fb?x=1&x=2&y=%20&z=1", GOOD[2]), "query"),
    "body": (("POST", GOOD[1], {"n": [1]}), "body"),
    "kind of a number": (("POST", GOOD[1], {"n": ["1", None]}), "body"),
    "no body": (("POST", GOOD[1]), "body"),
    "no token": ((*GOOD, {"Authorization": ""}), "header authorization is ''"),
    "another program": ((*GOOD, {"User-Agent": "x"}), "header user-agent is 'x', not 'mine*'"),
    "type of the body": ((*GOOD, {"Content-Type": "text/plain"}), "header content-type"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_request_that_is_otherwise_is_told(play: Any, name: str) -> None:
    options, verdict = play(DONE)
    request, problem = WRONG[name]
    ask(options["base_url"], *request)
    assert [problem in text for text in verdict()].count(True) == 1


def test_a_body_or_header_that_must_not_be_there_is_told(play: Any) -> None:
    request = {"method": "POST", "path": "/", "headers": {"authorization": None}}
    options, verdict = play({"request": request, "answer": DONE["answer"]})
    ask(options["base_url"], "POST", "/", {})
    told = "; ".join(verdict())
    assert "authorization is 'Bearer t', not None" in told and "a body of 2 bytes, not none" in told
    assert "content-type is 'application/json', not None" in told


def test_requests_are_counted(play: Any) -> None:
    options, verdict = play(DONE)
    assert verdict() == ["0 requests, not 1"]
    ask(options["base_url"], *GOOD)
    assert ask(options["base_url"], *GOOD)[0] == 418
    assert verdict() == ["2 requests, not 1"]


def test_a_gap_that_is_too_short_or_too_long_is_told(play: Any) -> None:
    gaps: list[Any] = [[5, None], [None, 0.1], [0.1, 60]]
    options, verdict = play(DONE, *(DONE | {"gap": gap} for gap in gaps))
    for wait in (0.0, 0.0, 0.2, 0.2):
        time.sleep(wait)
        ask(options["base_url"], *GOOD)
    assert [text.partition(":")[0] for text in verdict()] == ["request 2", "request 3"]


def test_what_another_host_gets_is_told(play: Any) -> None:
    options, verdict = play(DONE, elsewhere="{other}")
    ask(options["elsewhere"], "GET", "/x")
    ask(options["base_url"], *GOOD)
    assert verdict() == ["another host got GET /case/x"]


def test_nobody_listens_where_nobody_should(play: Any) -> None:
    options, _ = play(DONE, closed="{closed}", late="{late}")
    for name in ("late", "closed"):
        with pytest.raises(ConnectionRefusedError):
            ask(options[name], "GET", "/")
    statuses: list[int] = []
    for _ in range(100):
        with suppress(ConnectionRefusedError):
            statuses.append(ask(options["late"], *GOOD)[0])
            break
        time.sleep(0.1)
    assert statuses == [200]


def is_signed(body: bytes, signature: str, pem: str) -> bool:
    key = load_pem_public_key(pem.encode())
    assert isinstance(key, rsa.RSAPublicKey)
    try:
        key.verify(base64.b64decode(signature), body, padding.PKCS1v15(), SHA256())
    except InvalidSignature:
        return False
    return True


SIGNED = {"rtk-signature": "{signed:first}"}


@pytest.mark.parametrize(
    ("delivery", "body", "signers"),
    [
        ({"headers": SIGNED, "body": "ü"}, "ü", ["first"]),
        ({"headers": SIGNED, "body": "x", "spaces": 2}, "x  ", ["first"]),
        ({"headers": {"rtk-signature": "{signed:second}"}, "body": "x"}, "x", ["second"]),
        ({"headers": SIGNED, "body": "x", "becomes": ""}, "", []),
        ({"headers": SIGNED, "body": "x", "becomes": "y"}, "y", []),
    ],
)
def test_a_delivery_is_signed_as_its_case_says(delivery: dict[str, Any], body: str, signers: list[str]) -> None:
    cases = file(first="{key:first}", second="{key:second}")
    cases["cases"][0]["steps"][0]["delivery"] = delivery
    with closing(ScriptedServer(cases)) as server:
        case = json.loads(ask(server.url, "POST", "/_next")[1])
    encoded, headers = case["steps"][0]["positional"]
    sent, (signature,) = base64.b64decode(encoded), headers["rtk-signature"]
    assert sent == body.encode()
    assert [name for name in ("first", "second") if is_signed(sent, signature, case["options"][name])] == signers


def test_public_keys_are_spelled_as_a_case_says(play: Any) -> None:
    options, _ = play(pem="{key:first}", literal="{key:first:literal}", crlf="{key:first:crlf}")
    pem = options["pem"]
    assert pem.startswith("-----BEGIN PUBLIC KEY-----\n")
    assert (options["literal"], options["crlf"]) == (pem.replace("\n", "\\n"), pem.replace("\n", "\r\n"))


def test_cases_json_holds_no_key_of_the_server_and_nothing_that_one_signed() -> None:
    text = CASES.read_text(encoding="utf-8")
    steps = [step for case in json.loads(text)["cases"] for step in case["steps"]]
    headers = [value for step in steps if "delivery" in step for value in step["delivery"]["headers"].values()]
    assert "{key:first}" in text and "{key:second}" in text and "{signed:second}" in headers
    assert "PRIVATE KEY" not in text and max(map(len, headers)) < 100
