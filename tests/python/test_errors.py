"""Every way in which a server says no, and what the error then tells."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
import realtimekit
from kits import ACCOUNT, BELOW_APP, Kit, MakeKit
from realtimekit import (
    APIResponseError,
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    RealtimeKitError,
    UnprocessableEntityError,
)
from wire import Server, Step, answer, refuses, says

CLASSES: dict[int, type[APIStatusError]] = {
    300: APIStatusError,
    304: APIStatusError,
    400: BadRequestError,
    401: AuthenticationError,
    402: APIStatusError,
    403: PermissionDeniedError,
    404: NotFoundError,
    405: APIStatusError,
    408: APIStatusError,
    409: ConflictError,
    418: APIStatusError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: InternalServerError,
    501: InternalServerError,
    503: InternalServerError,
    529: InternalServerError,
    599: InternalServerError,
    600: APIStatusError,
    999: APIStatusError,
}


def single(status: int, message: str = "Nothing here.") -> dict[str, Any]:
    return {"success": False, "error": {"code": status, "message": message}}


def several(*reasons: Any) -> dict[str, Any]:
    return {"success": False, "errors": list(reasons), "messages": [], "result": None}


@pytest.mark.parametrize("status", CLASSES)
async def test_each_status_has_its_error(make_kit: MakeKit, server: Server, status: int) -> None:
    kit = make_kit(max_retries=0)
    server.plays(answer(status) if status == 304 else refuses(status))
    error = await kit.fails(CLASSES[status], lambda client: client.meetings.get("m"))
    assert isinstance(error, RealtimeKitError) and error.status_code == status
    if status != 304:
        assert error.message == "No." and error.code == status


def test_every_error_is_importable_and_has_one_root() -> None:
    named = {name: thing for name, thing in vars(realtimekit).items() if name in realtimekit.__all__}
    errors = {name for name, thing in vars(realtimekit.errors).items() if isinstance(thing, type) and name[0] != "_"}
    for name in errors & {name for name in errors if name.endswith("Error")}:
        assert issubclass(named[name], RealtimeKitError)


async def test_an_error_tells_all_that_is_known_about_the_call(kit: Kit, server: Server) -> None:
    body = single(404, "Meeting not found")
    server.plays(answer(404, json.dumps(body), {"CF-Ray": "8f00-LHR", "X-More": "1"}))
    error = await kit.fails(NotFoundError, lambda client: client.meetings.get("m/1"))
    assert (error.status_code, error.code, error.message) == (404, 404, "Meeting not found")
    assert error.errors == ({"code": 404, "message": "Meeting not found"},)
    assert (error.request_id, error.method, error.path) == ("8f00-LHR", "GET", f"{BELOW_APP}/meetings/m%2F1")
    assert error.response.json() == body and error.response.headers["x-more"] == "1"
    assert error.retry_after is None
    text = str(error)
    assert text.startswith(f"GET {BELOW_APP}/meetings/m%2F1: 404 Meeting not found") and "8f00-LHR" in text


async def test_what_is_not_known_is_none(kit: Kit, server: Server) -> None:
    server.plays(answer(400, ""))
    error = await kit.fails(BadRequestError, lambda client: client.meetings.get("m"))
    assert (error.code, error.errors, error.request_id) == (None, (), None)
    assert error.message == "Bad Request"


BODIES: dict[str, tuple[Any, str, Any]] = {
    "both envelopes": ({"errors": [{"code": 7, "message": "b"}], "error": {"code": 1, "message": "a"}}, "a", 1),
    "the platform's": (several({"code": 10013, "message": "b"}, {"code": 2, "message": "c"}), "b", 10013),
    "a reason without words": (several({"code": 1}, {"code": 2, "message": "c"}), "c", 1),
    "reasons that are texts": (several("a", "b"), "a", None),
    "an error that is a text": ({"error": "a", "message": "b"}, "a", None),
    "a message of its own": ({"success": False, "message": "a"}, "a", None),
    "messages of the wrong kind": ({"error": {"message": 5}, "message": ["x"]}, '"message": 5', None),
    "a code that is a text": ({"error": {"code": "E7", "message": "a"}}, "a", "E7"),
    "a code that is an object": ({"error": {"code": {"x": 1}, "message": "a"}}, "a", None),
    "a code that is a list": (several({"code": [10000], "message": "a"}), "a", None),
    "something else": ({"detail": "bad field"}, '{"detail": "bad field"}', None),
    "nulls": ({"success": False, "error": None, "errors": None, "message": None}, '"error": null', None),
    "an empty object": ({}, "Bad Request", None),
    "a text": ("just words", "just words", None),
    "a list": ([1, {"a": 2}], '[1, {"a": 2}]', None),
    "a number": (7, "7", None),
    "null": (None, "null", None),
}


@pytest.mark.parametrize("name", BODIES)
async def test_the_message_is_found_wherever_it_stands(kit: Kit, server: Server, name: str) -> None:
    body, message, code = BODIES[name]
    server.plays(answer(400, json.dumps(body)))
    error = await kit.fails(BadRequestError, lambda client: client.meetings.get("m"))
    assert error.message == message or (message[0] == '"' and message in error.message)
    assert error.code == code and error.message in str(error)


PLAIN: dict[str, tuple[Step, str]] = {
    "plain text": (answer(400, "  no\n such  thing ", content_type="text/plain"), "no such thing"),
    "a page": (
        answer(400, "<!DOCTYPE html><HTML><Title>400 |\n Bad</TITLE><p>x", content_type="text/html"),
        "400 | Bad",
    ),
    "a page without a title": (answer(400, "\n<html><body>x</body></html>", content_type="text/html"), "an HTML page"),
    "nothing": (answer(400, "", content_type=None), "Bad Request"),
    "half of some json": (answer(400, '{"error": {"me'), '{"error": {"me'),
    "bytes": (answer(400, b"\xff\xfe\x00", content_type="application/octet-stream"), "\ufffd\ufffd\0"),
    "a character set that is none": (answer(400, b"caf\xe9", content_type="text/plain; charset=hex"), "caf\ufffd"),
    "json that goes too deep": (answer(400, "[" * 50_000), "[" * 500),
    "too much": (answer(400, "x" * 5000, content_type="text/plain"), "x" * 500),
}


@pytest.mark.parametrize("name", PLAIN)
async def test_a_body_that_is_not_json_is_told_in_one_line(kit: Kit, server: Server, name: str) -> None:
    step, message = PLAIN[name]
    server.plays(step)
    error = await kit.fails(BadRequestError, lambda client: client.meetings.get("m"))
    assert (error.message, error.code, error.errors) == (message, None, ())


async def test_reasons_that_go_deep_are_told_as_far_as_they_can_be(kit: Kit, server: Server) -> None:
    deep: Any = "x"
    for _ in range(400):
        deep = {"a": deep}
    server.plays(refuses(400, {"error": {"code": 400, "message": "a", "more": deep}}))
    error = await kit.fails(BadRequestError, lambda client: client.meetings.get("m"))
    assert error.message == "a" and error.errors[0]["more"]["a"]["a"]


HINTS: dict[str, tuple[Step, str]] = {
    "a wrong token": (refuses(401), "CLOUDFLARE_API_TOKEN"),
    "a wrong token, as a 400": (
        refuses(400, several({"code": 6003, "message": "Invalid request headers"})),
        "api_token",
    ),
    "a wrong token, as a 403": (refuses(403, several({"code": 9109, "message": "Unauthorized"})), "api_token"),
    "a code in quotes": (refuses(400, several({"code": "10000", "message": "Authentication error"})), "api_token"),
    "a second reason": (refuses(400, several({"code": 1}, {"code": 10000})), "api_token"),
    "an account of others": (refuses(403), "account_id"),
    "no such account": (refuses(404, several({"code": 7003, "message": "Could not route"})), "CLOUDFLARE_ACCOUNT_ID"),
    "no such app": (refuses(404, several({"code": 7000, "message": "No route"})), "REALTIMEKIT_APP_ID"),
    "a redirect": (answer(302, "", {"Location": "https://example.com"}), "base_url"),
}


@pytest.mark.parametrize("name", HINTS)
async def test_a_wrong_option_gives_an_error_that_names_it(kit: Kit, server: Server, name: str) -> None:
    step, hint = HINTS[name]
    server.plays(step)
    with pytest.raises(APIStatusError) as caught:
        await kit(lambda client: client.meetings.get("m"))
    assert hint in str(caught.value) and hint not in caught.value.message


async def test_a_list_that_is_not_there_means_a_wrong_account_or_app(kit: Kit, server: Server) -> None:
    server.plays(refuses(404))
    error = await kit.fails(NotFoundError, lambda client: client.meetings.list())
    assert "REALTIMEKIT_APP_ID" in str(error)
    error = await kit.fails(NotFoundError, lambda client: client.meetings.get("m"))
    assert "if the ids are right" in str(error) and "REALTIMEKIT_APP_ID" in str(error)


@pytest.mark.parametrize("code", [404, "x", None, {"x": 1}, 999, True])
async def test_a_success_that_says_no_is_an_error(kit: Kit, server: Server, code: Any) -> None:
    server.plays(answer(200, json.dumps({"success": False, "error": {"code": code, "message": "Gone."}})))
    for call in (
        lambda client: client.meetings.get("m"),
        lambda client: client.meetings.create(),
        lambda client: client.meetings.list(),
        lambda client: client.request("GET", "/x"),
    ):
        error = await kit.fails(NotFoundError if code == 404 else APIStatusError, call)
        assert error.status_code == 200 and error.message == "Gone."
    assert len(server.requests) == 4


async def test_success_that_is_merely_missing_or_null_is_no_failure(kit: Kit, server: Server) -> None:
    for body in ({"data": {"id": "m"}}, {"success": None, "data": {"id": "m"}}):
        server.plays(answer(200, json.dumps(body)))
        assert (await kit(lambda client: client.active_session.get("m"))).id == "m"


NO_ANSWERS: dict[str, Step] = {
    "a page": answer(200, "<html>", content_type="text/html"),
    "nothing": answer(200, ""),
    "no content": answer(204),
    "text": answer(201, "created", content_type="text/plain"),
    "a list": answer(200, "[]"),
    "null": answer(200, "null"),
    "a number": answer(202, "7"),
    "half of some json": answer(200, '{"success": true, "data": {"id'),
    "bytes": answer(200, b"\xff\xfe"),
    "json that goes too deep": answer(200, '{"data":' + "[" * 50_000),
}


@pytest.mark.parametrize("name", NO_ANSWERS)
async def test_a_success_that_is_no_json_object_is_an_error_of_its_own(kit: Kit, server: Server, name: str) -> None:
    server.plays(NO_ANSWERS[name])
    for call in (lambda client: client.meetings.get("m"), lambda client: client.meetings.list()):
        error = await kit.fails(APIResponseError, call)
        assert isinstance(error, RealtimeKitError) and not isinstance(error, APIStatusError)
        assert error.method == "GET" and error.status_code == error.response.status_code
    assert len(server.requests) == 2  # an answer that came is not asked for again


async def test_where_no_content_is_promised_the_escape_hatch_gives_none(kit: Kit, server: Server) -> None:
    server.plays(answer(204), answer(200, "", {"X-Here": "yes"}, content_type=None), answer(200, ""))
    assert await kit(lambda client: client.request("DELETE", "/x")) is None
    raw = await kit(lambda client: client.with_raw_response(client.request, "HEAD", "/x"))
    assert raw.headers["x-here"] == "yes" and raw.parse() is None
    await kit.fails(APIResponseError, lambda client: client.request("GET", "/x"))


async def test_json_under_another_name_is_read(kit: Kit, server: Server) -> None:
    for kind in ("text/plain", "text/html; charset=latin-1", None):
        server.plays(answer(200, '{"success": true, "data": {"id": "ü"}}', content_type=kind))
        assert (await kit(lambda client: client.active_session.get("m"))).id == "ü"


@pytest.mark.parametrize("status", [200, 201, 202, 203, 299])
async def test_any_2xx_is_a_success(kit: Kit, server: Server, status: int) -> None:
    server.plays(says({"id": "m"}, status))
    assert (await kit(lambda client: client.active_session.get("m"))).id == "m"


async def test_an_error_survives_a_process_boundary(kit: Kit, server: Server) -> None:
    server.plays(answer(409, json.dumps(single(409, "runs")), {"CF-Ray": "r"}))
    error = await kit.fails(ConflictError, lambda client: client.recordings.start(meeting_id="m"))
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is ConflictError and str(copy) == str(error) and copy.response is None
    for name in ("status_code", "code", "message", "errors", "request_id", "method", "path", "retry_after"):
        assert getattr(copy, name) == getattr(error, name)
    assert ACCOUNT in copy.path
