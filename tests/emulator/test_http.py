"""What every operation has in common: who may call, which routes there are, what a request must be."""

from collections.abc import Callable

import pytest
from conftest import Api
from realtimekit import AuthenticationError, RealtimeKit
from realtimekit_emulator import answers, registry


@pytest.mark.parametrize("token", [None, "", "invalid"])
def test_a_bad_token_is_401_in_the_form_of_the_platform(token: str | None, api: Api) -> None:
    answer = api("GET", "/nowhere", token=token)
    assert answer.status_code == 401
    errors = [{"code": 10000, "message": "Authentication error"}]
    assert answer.json() == {"success": False, "errors": errors, "messages": [], "result": None}


def test_the_client_understands_it(make_kit: Callable[..., RealtimeKit]) -> None:
    with pytest.raises(AuthenticationError, match="Authentication error"):
        make_kit(api_token="invalid").meetings.list()


def test_another_scheme_is_401(api: Api, http) -> None:
    assert http.get(f"{api.app}/meetings", headers={"Authorization": "Basic YTpi"}).status_code == 401


@pytest.mark.parametrize("path", ["/nowhere", "/meetings/", "/meetings/a%2Fb/token", "/a%0Ab", ""])
def test_an_unknown_route_is_404_in_the_form_of_the_platform(path: str, api: Api) -> None:
    answer = api("GET", path)
    assert answer.status_code == 404
    assert [error["code"] for error in answer.json()["errors"]] == [7003, 7000]


def test_an_unknown_app_is_404_in_the_form_of_the_platform(kit: RealtimeKit, api: Api) -> None:
    answer = api("GET", f"{api.account}/another/meetings")
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (404, 7003)


def test_another_method_is_405(api: Api) -> None:
    answer = api("DELETE", "/meetings")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, POST")


@pytest.mark.parametrize("body", [b"{", b'{"title": NaN}', b'{"title": "\\ud800"}', b"\xff", b"{" * 5000])
def test_what_is_not_json_is_400(body: bytes, api: Api) -> None:
    answer = api("POST", "/meetings", content=body)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, 400)


@pytest.mark.parametrize("body", [b"null", b"[]", b'"text"'])
def test_another_json_value_is_422(body: bytes, api: Api) -> None:
    assert api("POST", "/meetings", content=body).status_code == 422


def test_a_body_that_may_be_left_out_may_be(api: Api) -> None:
    assert api("POST", "/meetings").status_code == 201


def test_a_body_that_must_be_there_must_be(api: Api) -> None:
    """Even where an empty object would do."""
    answer = api("POST", "/livestreams")
    assert (answer.status_code, answer.json()["error"]["message"]) == (422, '"body" is required')
    assert api("POST", "/livestreams", json={}).status_code == 201


def test_an_encoded_id_is_taken_as_one_segment(api: Api) -> None:
    answer = api("GET", "/meetings/a%2Fb")
    assert (answer.status_code, answer.json()["error"]["message"]) == (404, "Meeting with id a/b not found")


def test_every_answer_has_a_number(api: Api) -> None:
    first, second = api("GET", "/meetings"), api("GET", "/meetings")
    assert first.headers["cf-ray"] != second.headers["cf-ray"]


def test_a_fault_of_the_emulator_is_told_and_writes_nothing(
    api: Api, kit: RealtimeKit, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def create(call):
        call.app.create("meeting", call.body)
        raise ZeroDivisionError("no")

    monkeypatch.setitem(registry.OPERATIONS, "meetings.create", create)
    answer = api("POST", "/meetings")
    assert answer.json()["error"] == {"code": 500, "message": "The emulator failed: ZeroDivisionError: no"}
    assert "ZeroDivisionError" in caplog.text
    assert list(kit.meetings.list()) == []


def test_the_base_address_itself_is_no_route(api: Api, realtimekit_emulator) -> None:
    for path in ("", "/"):
        answer = api("GET", f"{realtimekit_emulator.base_url}{path}")
        assert (answer.status_code, [error["code"] for error in answer.json()["errors"]]) == (404, [7003, 7000])


def test_an_id_with_a_line_break_is_an_id(api: Api) -> None:
    answer = api("GET", "/meetings/a%0Ab")
    assert (answer.status_code, answer.json()["error"]["message"]) == (404, "Meeting with id a\nb not found")


def test_an_answer_that_cannot_be_written_is_told(
    api: Api, control, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(registry.OPERATIONS, "meetings.create", lambda call: answers.Answer({"data": object()}))
    answer = api("POST", "/meetings")
    assert (answer.status_code, "The emulator failed" in answer.json()["error"]["message"]) == (500, True)
    assert [request["status"] for request in control.requests()] == [500]
    assert "not JSON serializable" in caplog.text
