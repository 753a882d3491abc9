"""Secrets are shown nowhere: not in representations, logs, pickles and copies of errors. Tracebacks have their own file."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import time
import traceback
from typing import Any

import pytest
from kits import TOKEN, Kit, MakeKit
from realtimekit import AsyncRealtimeKit, BadRequestError, RealtimeKit, RealtimeKitError, UnprocessableEntityError
from realtimekit._secrets import MASK, hide, secrets_in, spellings
from wire import BROKEN_CHUNK, LOST, Server, Step, answer, refuses, says

SECRET = "s3cr3t-value"
LINK = "https://files.example.net/a.mp4"
SIGNED = f"{LINK}?X-Signature={SECRET}&b=c"

PARTICIPANT = {"id": "p", "custom_participant_id": "c", "preset_name": "host", "token": SECRET}
STORAGE = {"type": "aws", "access_key": SECRET, "secret": SECRET, "password": SECRET, "private_key": SECRET}

PERSON = {"custom_participant_id": "c", "preset_name": "host"}

ANSWERS: dict[str, tuple[Any, Any]] = {
    "a participant's token": (PARTICIPANT, lambda c: c.meetings.participants.add("m", **PERSON)),
    "another token": ({"token": SECRET}, lambda c: c.meetings.participants.refresh_token("m", "p")),
    "a stream key": ({"id": "l", "stream_key": SECRET}, lambda c: c.livestreams.create(name="n")),
    "stream keys in a list": ([{"id": "l", "stream_key": SECRET}], lambda c: c.livestreams.list()),
    "a stream key in a model": ({"livestream": {"stream_key": SECRET}}, lambda c: c.livestreams.get("l")),
    "storage credentials": ({"recording_config": {"storage_config": STORAGE}}, lambda c: c.meetings.get("m")),
    "a presigned link": ({"download_url": SIGNED, "audio_download_url": SIGNED}, lambda c: c.recordings.get("r")),
    "an RTMP address with its key": (
        {"recording_config": {"live_streaming_config": {"rtmp_url": f"rtmps://live.example.net:443/live/{SECRET}"}}},
        lambda c: c.meetings.get("m"),
    ),
    "links of tracks": (
        {"download_url": {"links": [{"layer_name": "x", "download_urls": {"a": {"download_url": SIGNED}}}]}},
        lambda c: c.recordings.start_tracks(meeting_id="m", layers={}),
    ),
    "a presigned transcript": ({"transcript_download_url": SIGNED}, lambda c: c.sessions.get_transcript("s")),
    "a link in an unknown field": ({"id": "m", "new": ["see " + SIGNED]}, lambda c: c.meetings.get("m")),
    "a token in an unknown field": ({"id": "m", "authToken": SECRET, "a": {"api-token": [SECRET]}}, lambda c: c.meetings.get("m")),
    "a secret of another kind": ({"id": "l", "stream_key": [SECRET], "name": {"token": SECRET}}, lambda c: c.livestreams.get_active("m")),
}  # fmt: skip


@pytest.mark.parametrize("name", ANSWERS)
async def test_what_an_answer_holds_is_masked_wherever_people_look(
    kit: Kit, server: Server, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    caplog.set_level(logging.DEBUG)
    payload, call = ANSWERS[name]
    server.plays(says(payload))
    result = await kit(call)
    model = result.items[0] if hasattr(result, "items") else result
    assert SECRET not in f"{result!r} {result!s} {model!r} {model!s} {[model]}"
    assert MASK in repr(model) and (LINK in repr(model)) is (SIGNED in json.dumps(payload))
    assert SECRET not in caplog.text
    assert SECRET in json.dumps(model.to_dict())  # who asks for it gets it
    assert SECRET in json.dumps(copy.deepcopy(model).to_dict())


@pytest.mark.parametrize("name", ANSWERS)
async def test_a_pickle_holds_no_secret(kit: Kit, server: Server, name: str) -> None:
    payload, call = ANSWERS[name]
    server.plays(says(payload))
    result = await kit(call)
    model = result.items[0] if hasattr(result, "items") else result
    data = pickle.dumps(model)
    assert SECRET.encode() not in data
    restored = pickle.loads(data)
    assert type(restored) is type(model) and repr(restored) == repr(model)
    assert restored.to_dict().keys() == model.to_dict().keys()


async def test_a_raw_answer_shows_its_status_only(kit: Kit, server: Server) -> None:
    server.plays(says(PARTICIPANT))
    raw = await kit(lambda c: c.with_raw_response(c.meetings.participants.get, "m", SECRET))
    assert SECRET not in f"{raw!r} {raw!s} {raw.http_response!r}" and SECRET in raw.body.decode()


async def test_a_client_and_its_parts_show_no_token(kit: Kit) -> None:
    client = kit.client
    for thing in (client, client._caller, client._caller.options, client.meetings, client.with_options(app_id="x")):
        assert TOKEN not in f"{thing!r} {thing!s}"
    assert "app_id='app'" in repr(client)


@pytest.mark.parametrize("kind", [RealtimeKit, AsyncRealtimeKit])
def test_a_client_and_its_parts_cannot_be_pickled(kind: type[RealtimeKit]) -> None:
    client = kind(api_token=TOKEN, account_id="a", app_id="b")
    for thing in (client, client.meetings, client.webhooks, client._caller, client._caller.options):
        with pytest.raises(TypeError, match="pickle"):
            pickle.dumps(thing)
    with pytest.raises(TypeError, match="pickle"):
        copy.copy(client)


ECHOES: dict[str, Step] = {
    "in a message": refuses(401, {"errors": [{"code": 10000, "message": f"no such token: Bearer {TOKEN}"}]}),
    "in a reason": refuses(403, {"error": {"code": 403, "message": "no", "token": TOKEN, "seen": {"header": [TOKEN]}}}),
    "in a code": refuses(400, {"error": {"code": TOKEN, "message": "no"}}),
    "in text": answer(400, f"{'x' * 490} {TOKEN}", content_type="text/plain"),
    "in a title": answer(500, f"<title>{TOKEN}</title>", content_type="text/html"),
    "in other json": refuses(400, {"request": {"authorization": f"Bearer {TOKEN}"}, "headers": [f"Bearer {TOKEN}"]}),
    "in a list": answer(400, json.dumps([TOKEN])),
    "in a success that is none": answer(200, json.dumps({"success": False, "message": TOKEN})),
    "in a success that is no json": answer(200, TOKEN),
    "in place of an answer": Step(f"{TOKEN} HTTP/1.1 200 OK\r\n\r\n".encode(), closes=True),
    "in a header that is none": Step(f"HTTP/1.1 200 OK\r\n{TOKEN}\r\n\r\n".encode(), closes=True),
}


@pytest.mark.parametrize("name", ECHOES)
async def test_a_server_that_echoes_the_token_does_not_get_it_into_an_error(
    make_kit: MakeKit, server: Server, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    caplog.set_level(logging.DEBUG)
    kit = make_kit(max_retries=0)
    server.plays(ECHOES[name])
    with pytest.raises(RealtimeKitError) as caught:
        await kit(lambda c: c.meetings.get("m"))
    error = caught.value
    state = {key: value for key, value in vars(error).items() if key != "response"}
    text = f"{error!r} {error!s} {state} {''.join(traceback.format_exception(error))}"
    assert TOKEN not in text and TOKEN[:8] not in text
    assert TOKEN.encode() not in pickle.dumps(error)
    assert not [r for r in caplog.records if r.name == "realtimekit" and TOKEN in r.getMessage()]


async def test_other_secrets_in_an_error_are_masked_too(kit: Kit, server: Server) -> None:
    reason = {"code": 400, "message": f"cannot reach {SIGNED}", "stream_key": SECRET, "at": [{"secret": SECRET}]}
    for body in ({"error": reason}, {"errors": [reason]}, {"message": SIGNED}, {"more": reason}, [reason], SIGNED):
        server.plays(answer(400, json.dumps(body)), answer(400, f"see {SIGNED} ", content_type="text/plain"))
        for _ in range(2):
            with pytest.raises(RealtimeKitError) as caught:
                await kit(lambda c: c.meetings.get("m"))
            error = caught.value
            assert SECRET not in f"{error!r} {error.errors} {error.message}"
            assert SECRET.encode() not in pickle.dumps(error)


async def test_a_part_of_another_answer_does_not_get_into_an_error(make_kit: MakeKit, server: Server) -> None:
    """A server that miscounts its bytes sends the end of one answer where the next one begins."""
    server.plays(Step(f'"token": "{SECRET}"}} HTTP/1.1 200 OK\r\n\r\n'.encode(), closes=True))
    with pytest.raises(RealtimeKitError) as caught:
        await make_kit(max_retries=0)(lambda c: c.meetings.get("m"))
    assert SECRET not in "".join(traceback.format_exception(caught.value))
    assert "broke off" in str(caught.value)


async def test_a_pickled_mismatch_holds_no_value(make_kit: MakeKit, server: Server) -> None:
    kit = make_kit(strict=True)
    server.plays(says({"id": 5, "token": {"x": SECRET}, "created_at": SIGNED}))
    with pytest.raises(RealtimeKitError) as caught:
        await kit(lambda c: c.meetings.participants.refresh_token("m", "p"))
    error: Any = caught.value
    assert SECRET not in f"{error!r} {error.mismatches!r}"
    copied = pickle.loads(data := pickle.dumps(error))
    assert SECRET.encode() not in data
    assert [m.path for m in copied.mismatches] == [m.path for m in error.mismatches] != []


async def test_the_log_has_one_line_for_each_attempt_and_no_secret(
    kit: Kit, server: Server, waits: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.plays(LOST, refuses(503), BROKEN_CHUNK)
    with pytest.raises(RealtimeKitError):
        await kit(lambda c: c.recordings.list(search=SECRET))
    lines = [record.getMessage() for record in caplog.records if record.name == "realtimekit"]
    assert len(lines) == 3
    for number, (line, word) in enumerate(
        zip(lines, ("RemoteProtocolError", "503", "RemoteProtocolError"), strict=True), 1
    ):
        assert line.startswith("GET /accounts/") and word in line and f"attempt {number}" in line
        assert TOKEN not in line and SECRET not in line
    assert TOKEN not in caplog.text


async def test_the_log_is_quiet_by_default(kit: Kit, server: Server, capfd: pytest.CaptureFixture[str]) -> None:
    await kit(lambda c: c.meetings.get("m"))  # the answer does not fit, which is a warning
    assert logging.getLogger("realtimekit").level == logging.NOTSET
    handlers = logging.getLogger("realtimekit").handlers
    assert any(isinstance(handler, logging.NullHandler) for handler in handlers)
    assert capfd.readouterr().err == ""


def test_hiding_keeps_what_is_no_secret() -> None:
    assert hide({"tokens": 5, "design_tokens": {"a": "b"}, "n": None, "token": None}) == {
        "tokens": 5, "design_tokens": {"a": "b"}, "n": None, "token": None,
    }  # fmt: skip
    assert hide({"refreshTokens": ["a", {"id": 1, "password": "b"}], "access_keys": "c", "max_tokens": [5]}) == {
        "refreshTokens": [MASK, {"id": 1, "password": MASK}], "access_keys": MASK, "max_tokens": [5],
    }  # fmt: skip
    assert [*secrets_in({"refreshTokens": ["abcd", {"id": "efgh"}]})] == ["abcd"]
    assert (
        hide("Is it a? b://c (no) https://x.example/y?z#w, ok") == f"Is it a? b://c (no) https://x.example/y?{MASK} ok"
    )


@pytest.mark.parametrize("form", ["json", "text"])
async def test_a_server_that_quotes_what_was_sent_is_not_quoted(kit: Kit, server: Server, form: str) -> None:
    text = f"storage_config.secret '{SECRET}' is invalid"
    body = {"success": False, "error": {"code": 422, "message": text}}
    server.plays(refuses(422, body) if form == "json" else answer(422, text, content_type="text/plain"))
    error = await kit.fails(
        UnprocessableEntityError, lambda c: c.recordings.start(meeting_id="m", storage_config=STORAGE)
    )
    assert "storage_config.secret" in str(error) and MASK in str(error)
    assert SECRET not in f"{error!r} {error.errors} {error.message}"
    assert SECRET.encode() not in pickle.dumps(error)


TEXTS = {
    'a "token": "s" b': f'a "token": {MASK} b',
    "a token=s&id=1&stream_key=s b": f"a token={MASK}&id=1&stream_key={MASK} b",
    "detail=token=s": f"detail=token={MASK}",
    r"{\"authToken\": \"s\\\"s\", \"id\": 1": rf"{{\"authToken\": {MASK}, \"id\": 1",
    "{'password' : 'two words', 'id': 1}": f"{{'password' : {MASK}, 'id': 1}}",
    "Proxy-Authorization: Basic s\nid: 1": f"Proxy-Authorization: {MASK}\nid: 1",
    '"secret": "cut sh': f'"secret": {MASK}',
    '"secret": ""': f'"secret": {MASK}',
    "the token is missing, bad token:": "the token is missing, bad token:",
    "https://u.example/?a=b,token=s c": f"https://u.example/?{MASK} c",
    "x,rtmp://live.example.net:1935/app/s?a=b c": f"x,rtmp://live.example.net:1935/{MASK} c",
    "a? b://c d?e": "a? b://c d?e",
}


@pytest.mark.parametrize("text", TEXTS)
def test_a_secret_in_a_text_is_masked_by_the_name_before_it(text: str) -> None:
    assert hide(text) == TEXTS[text]


def test_known_secrets_are_masked_whichever_begins_the_other_and_as_json_spells_them() -> None:
    known = ("abcd", "abcdTAIL", 'q"\\\nü')
    for text in (
        "abcdTAIL",
        "abcd",
        'q"\\\nü',
        json.dumps('q"\\\nü')[1:-1],
        json.dumps('q"\\\nü', ensure_ascii=False)[1:-1],
    ):
        assert hide(f"<{text}>", known=spellings(known)) == f"<{MASK}>"


LONG = [
    "a." * 100_000,
    "a://" * 50_000,
    "rtmp://" * 28_000,
    "token=" * 33_000,
    "token " * 33_000,
    '"token":"\\' * 20_000,
    "<title>" * 28_000,
]


@pytest.mark.parametrize("number", range(len(LONG)))
async def test_a_long_answer_is_told_at_once(make_kit: MakeKit, server: Server, number: int) -> None:
    """The bound is far from what it takes, and far below what takes time that grows with the square."""
    kit = make_kit(max_retries=0)
    server.plays(answer(400, LONG[number], content_type="text/plain"), refuses(400, {"message": LONG[number]}))
    began = time.process_time()
    for _ in range(2):
        with pytest.raises(RealtimeKitError):
            await kit(lambda c: c.meetings.get("m"))
    assert time.process_time() - began < 5


async def test_a_secret_at_any_cut_does_not_get_into_an_error_by_halves(make_kit: MakeKit, server: Server) -> None:
    kit = make_kit(max_retries=0)
    for before in (*range(480, 500), *range(3980, 4000)):
        server.plays(answer(400, f"x{' ' * before}{TOKEN}", content_type="text/plain"))
        error = await kit.fails(BadRequestError, lambda c: c.meetings.get("m"))
        assert TOKEN[:4] not in f"{error} {error!r}"
