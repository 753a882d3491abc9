"""Bodies that nobody means to send: absurdly deep, absurdly long, broken off. None of them is kept."""

import logging
import socket
import time
from urllib.parse import urlsplit

import httpx2
import pytest
from conftest import Api
from realtimekit import RealtimeKit
from realtimekit_emulator.testing import Control, Emulator

TOO_LONG = 10 * 1024 * 1024 + 1


def nested(levels: int) -> bytes:
    """A body of so many levels, in a field that the document leaves open."""
    return b'{"title": ' + b"[" * (levels - 1) + b"]" * (levels - 1) + b"}"


@pytest.mark.parametrize("levels", [101, 250, 300, 900, 5000])
def test_a_body_that_is_too_deep_is_400_and_told_as_text(
    levels: int, api: Api, control: Control, realtimekit_emulator: Emulator, http: httpx2.Client
) -> None:
    answer = api("POST", "/meetings", content=nested(levels))
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, 400)
    (request,) = control.requests()
    assert (request["status"], request["body"]) == (400, nested(levels).decode())
    assert http.get(realtimekit_emulator.address).status_code == 200


def test_a_hundred_levels_are_fine(api: Api, control: Control) -> None:
    assert api("POST", "/meetings", content=nested(100)).status_code == 422  # a title is text
    assert len(control.requests()) == 1


def test_the_control_interface_takes_no_deep_body_either(realtimekit_emulator: Emulator, http: httpx2.Client) -> None:
    answer = http.post(f"{realtimekit_emulator.address}/_emulator/join", content=nested(300))
    assert (answer.status_code, "100 levels" in answer.json()["error"]["message"]) == (400, True)


def test_a_body_that_is_too_long_is_413_in_the_form_of_the_platform(api: Api, kit: RealtimeKit) -> None:
    answer = api("POST", "/meetings", content=b'{"title": "' + b"a" * TOO_LONG + b'"}')
    assert (answer.status_code, len(answer.json()["errors"])) == (413, 1)
    assert list(kit.meetings.list()) == []


def test_so_it_is_without_a_length(api: Api) -> None:
    parts = (b" " * 1024 * 1024 for _ in range(11))
    assert api("POST", "/meetings", content=parts).status_code == 413


@pytest.mark.parametrize("path", ["/_emulator/clock", "/do/stop-clock"])
def test_nothing_else_takes_a_long_body(path: str, realtimekit_emulator: Emulator, http: httpx2.Client) -> None:
    assert http.post(f"{realtimekit_emulator.address}{path}", content=b" " * TOO_LONG).status_code == 413


@pytest.mark.parametrize("path", ["/client/v4/accounts/a/realtime/kit/apps", "/_emulator/clock", "/do/stop-clock"])
def test_a_client_that_leaves_in_the_middle_is_no_fault(
    path: str, realtimekit_emulator: Emulator, caplog: pytest.LogCaptureFixture, control: Control
) -> None:
    where = urlsplit(realtimekit_emulator.address)
    with caplog.at_level(logging.ERROR):
        with socket.create_connection((where.hostname, where.port)) as connection:
            head = f"POST {path} HTTP/1.1\r\nHost: {where.netloc}\r\nAuthorization: Bearer a\r\nContent-Length: 100\r\n\r\n"
            connection.sendall(head.encode() + b"{")
            time.sleep(0.1)
        for _ in range(5):
            time.sleep(0.02)
            control.now()
    assert caplog.records == []
