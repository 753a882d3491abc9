"""Faults on request: which requests have them, what is sent, and what the client makes of it, over sockets."""

import itertools
import json
import logging
import socket
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import urlsplit

import anyio
import httpx2
import pytest
from checked import _NO_CERTIFICATES
from conftest import Api
from realtimekit import (
    APIConnectionError,
    APIResponseError,
    APITimeoutError,
    AsyncRealtimeKit,
    InternalServerError,
    NotFoundError,
    RateLimitError,
    RealtimeKit,
    ResponseValidationError,
)
from realtimekit_emulator import document
from realtimekit_emulator.answers import Answer
from realtimekit_emulator.document import Operation
from realtimekit_emulator.faults import HEADER, FaultError, parse
from realtimekit_emulator.spoilers import SPOILERS, UNKNOWN_FIELD, UNKNOWN_WORD, spoil
from realtimekit_emulator.testing import Control, ControlError, Emulator, in_process

MakeKit = Callable[..., RealtimeKit]


@pytest.fixture(scope="session")
def unchecked() -> Iterator[httpx2.Client]:
    """A client for answers that are not as the document says."""
    with httpx2.Client(trust_env=False, verify=_NO_CERTIFICATES) as client:
        yield client


@pytest.fixture
def spoilt(make_kit: MakeKit, unchecked: httpx2.Client) -> Callable[..., RealtimeKit]:
    """Makes clients whose requests all have a fault."""
    return lambda fault, **options: make_kit(http_client=unchecked, headers={HEADER: fault}, **options)


# What is sent


def exchange(emulator: Emulator, fault: str, method: str = "GET", body: bytes = b"") -> bytes:
    """All bytes that come on a connection of its own until it is closed."""
    where = urlsplit(emulator.base_url)
    path = f"{where.path}/accounts/{emulator.account_id}/realtime/kit/{emulator.app_id}/meetings"
    lines = [
        f"{method} {path} HTTP/1.1",
        f"host: {where.netloc}",
        "authorization: Bearer any",
        f"content-length: {len(body)}",
    ]
    with socket.create_connection((where.hostname, where.port), timeout=5) as connection:
        connection.sendall("\r\n".join([*lines, f"{HEADER}: {fault}", "", ""]).encode() + body)
        parts = []
        while part := connection.recv(65536):
            parts.append(part)
        return b"".join(parts)


def test_a_dropped_answer_is_not_a_byte_and_a_closed_connection(
    realtimekit_emulator: Emulator, kit: RealtimeKit, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        assert exchange(realtimekit_emulator, "drop", "POST", b'{"title": "Rounds"}') == b""
    assert [meeting.title for meeting in kit.meetings.list()] == ["Rounds"]  # it was made all the same
    assert caplog.text == ""


def test_a_truncated_answer_is_half_of_what_its_length_says(
    realtimekit_emulator: Emulator, kit: RealtimeKit, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        head, _, body = exchange(realtimekit_emulator, "truncate", "POST", b'{"title": "Rounds"}').partition(
            b"\r\n\r\n"
        )
    assert head.startswith(b"HTTP/1.1 201 ")
    (length,) = [int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.startswith(b"content-length")]
    assert 0 < len(body) == length // 2
    assert body.startswith(b'{"success":true,"data":{')
    assert [meeting.title for meeting in kit.meetings.list()] == ["Rounds"]
    assert caplog.text == ""


@pytest.mark.parametrize("fault", ["drop", "truncate"])
def test_the_client_says_that_the_connection_broke_off(
    fault: str, spoilt: Callable[..., RealtimeKit], kit: RealtimeKit, control: Control
) -> None:
    with pytest.raises(APIConnectionError):
        spoilt(fault).meetings.create()
    assert len(list(kit.meetings.list())) == 1
    assert [(one["status"], one["fault"]) for one in control.requests()] == [(201, fault), (200, None)]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("fault", ["drop", "truncate"])
def test_in_process_the_client_says_the_same(backend: str, fault: str) -> None:
    async def story() -> None:
        async with in_process() as emulator:
            options = {"http_client": emulator.http_client, "max_retries": 0}
            kit = AsyncRealtimeKit(**emulator.options, **options)
            with pytest.raises(APIConnectionError):
                await kit.with_options(headers={HEADER: fault}).meetings.create()
            assert len((await kit.meetings.list()).items) == 1

    anyio.run(story, backend=backend)


def test_an_answer_is_late(spoilt: Callable[..., RealtimeKit]) -> None:
    began = time.perf_counter()
    spoilt("latency=0.3").meetings.list()
    assert time.perf_counter() - began >= 0.3
    with pytest.raises(APITimeoutError):
        spoilt("latency=5", timeout=0.2).meetings.list()


def test_one_late_answer_holds_up_no_other(spoilt: Callable[..., RealtimeKit], kit: RealtimeKit) -> None:
    with ThreadPoolExecutor() as pool:
        late = pool.submit(spoilt("latency=1").meetings.create)
        while not list(kit.meetings.list()):  # it is made at once, only its answer is late
            time.sleep(0.01)
        assert not late.done()
        assert late.result().id == next(iter(kit.meetings.list())).id


def test_too_many_requests(api: Api, spoilt: Callable[..., RealtimeKit], kit: RealtimeKit) -> None:
    with pytest.raises(RateLimitError, match="consider throttling") as caught:
        spoilt("429=7").meetings.create()
    answer = caught.value.response
    assert answer is not None
    assert caught.value.retry_after == 7
    assert answer.headers["ratelimit"] == '"default";r=0;t=7'
    assert answer.headers["ratelimit-policy"] == '"default";q=1200;w=300'
    assert (answer.json()["success"], answer.json()["result"], answer.json()["messages"]) == (False, None, [])
    assert list(kit.meetings.list()) == []  # nothing was made


@pytest.mark.parametrize(("status", "form"), [(500, "error"), (502, "errors"), (503, "errors"), (522, "errors")])
def test_a_failing_server(status: int, form: str, spoilt: Callable[..., RealtimeKit], kit: RealtimeKit) -> None:
    with pytest.raises(InternalServerError) as caught:
        spoilt(str(status)).meetings.create()
    answer = caught.value.response
    assert answer is not None
    assert (answer.status_code, form in answer.json()) == (status, True)
    assert list(kit.meetings.list()) == []


def test_every_refusal_is_as_the_document_says(api: Api, make_kit: MakeKit) -> None:
    for fault in ("429", "500", "503", "599"):  # this client holds every answer against it
        with pytest.raises((RateLimitError, InternalServerError)):
            make_kit(headers={HEADER: fault}).meetings.list()


def test_a_page_instead_of_json(spoilt: Callable[..., RealtimeKit], control: Control) -> None:
    with pytest.raises(InternalServerError, match="502 Bad Gateway") as caught:
        spoilt("html").meetings.list()
    assert caught.value.response is not None
    assert caught.value.response.headers["content-type"] == "text/html; charset=UTF-8"
    assert caught.value.response.text.startswith("<!DOCTYPE html>")
    with pytest.raises(APIResponseError, match="no JSON object"):
        spoilt("html=200").meetings.list()
    assert [request["status"] for request in control.requests()] == [502, 200]


def test_a_failure_can_be_lost_as_well(spoilt: Callable[..., RealtimeKit]) -> None:
    with pytest.raises(NotFoundError):
        spoilt("latency=0, nulls, unknown-fields, unknown-words, wrong-types").meetings.get("nowhere")
    with pytest.raises(APIConnectionError):
        spoilt("drop").meetings.get("nowhere")
    with pytest.raises(APIConnectionError):
        spoilt("503, truncate").meetings.list()


# Answers that are not as the document says


def test_nulls_stand_in_optional_fields(spoilt: Callable[..., RealtimeKit]) -> None:
    mismatches: list[Any] = []
    kit = spoilt("nulls", strict=False, on_mismatch=mismatches.append)
    made = kit.meetings.create(title="Rounds")
    assert (made.title, made.status) == (None, None)
    assert made.id
    assert mismatches == []  # the client takes null wherever a field is optional
    assert [meeting.to_dict()["title"] for meeting in kit.meetings.list()] == [None]


def test_unknown_fields_are_kept(spoilt: Callable[..., RealtimeKit]) -> None:
    made = spoilt("unknown-fields").meetings.create(ai_config={"transcription": {"language": "en-US"}})
    assert made.to_dict()[UNKNOWN_FIELD] == {"of": ["any", "kind", 1, None]}
    assert UNKNOWN_FIELD in made.to_dict()["ai_config"]["transcription"]


def test_unknown_words_are_kept(spoilt: Callable[..., RealtimeKit]) -> None:
    kit = spoilt("unknown-words")
    assert kit.meetings.create().status == UNKNOWN_WORD
    hook = kit.webhooks.create(name="n", url="http://127.0.0.1:9/", events=["meeting.ended"])
    assert hook.events == ["meeting.ended", UNKNOWN_WORD]


def test_a_strict_client_refuses_wrong_types_and_another_reports_them(spoilt: Callable[..., RealtimeKit]) -> None:
    with pytest.raises(ResponseValidationError, match=r"\$\.data\.created_at"):
        spoilt("wrong-types").meetings.create(title="Rounds")
    mismatches: list[Any] = []
    made = spoilt("wrong-types", strict=False, on_mismatch=mismatches.append).meetings.create(title="Rounds")
    assert made.title == "Rounds"
    assert [(one.path, one.value) for one in mismatches] == [("$.data.created_at", {"wrong": "type"})]


def examples() -> list[Any]:
    tree = json.loads((document._FILE).read_bytes())
    operations = [said for item in tree["paths"].values() for said in item.values() if "operationId" in said]
    bodies = {}
    for said in operations:
        status, answer = next(iter(said["responses"].items()))
        bodies[said["operationId"]] = int(status), answer["content"]["application/json"]["example"]
    return [pytest.param(id, *pair, id=id) for id, pair in bodies.items()]


SAYS_NOTHING = {"sessions.generate_summary"}  # the document does not say what its payload is


def changes(before: Any, after: Any, place: str = "") -> dict[str, tuple[Any, Any]]:
    """What differs between two answers, by place."""
    if isinstance(before, dict) and isinstance(after, dict):
        keys: Any = before.keys() | after.keys()
        pairs = {key: (before.get(key, "nothing"), after.get(key, "nothing")) for key in keys}
    elif isinstance(before, list) and isinstance(after, list):
        pairs = dict(enumerate(itertools.zip_longest(before, after, fillvalue="nothing")))
    else:
        return {} if before == after and type(before) is type(after) else {place: (before, after)}
    return {where: what for key, pair in pairs.items() for where, what in changes(*pair, f"{place}.{key}").items()}


def refused(operation: Operation, status: int, answer: Any) -> bool:
    return document.load().answer_problems(operation, status, answer) != []


@pytest.mark.parametrize(("id", "status", "good"), examples())
def test_every_good_answer_can_be_made_odd(id: str, status: int, good: Any) -> None:
    known = document.load()
    operation = known.operations[id]
    copy = json.loads(json.dumps(good))

    def odd(name: str) -> Any:
        return spoil(known, operation, Answer(good, status), (SPOILERS[name],)).body

    for name in SPOILERS:  # the envelope stays, up to the payload
        at = "." + ".".join(operation.payload)
        assert all(place.startswith(at) for place in changes(good, odd(name)))

    more = changes(good, odd("unknown-fields"))
    assert more or id in SAYS_NOTHING
    assert all(place.endswith(f".{UNKNOWN_FIELD}") for place in more)
    assert not refused(operation, status, odd("unknown-fields"))

    assert all(after is None for _, after in changes(good, odd("nulls")).values())
    assert {after for _, after in changes(good, odd("unknown-words")).values()} <= {UNKNOWN_WORD}
    assert refused(operation, status, odd("unknown-words")) == bool(changes(good, odd("unknown-words")))

    wrong = changes(good, odd("wrong-types"))
    assert refused(operation, status, odd("wrong-types")) == bool(wrong)
    assert wrong or id in SAYS_NOTHING
    assert all(after in ({"wrong": "type"}, "wrong type") for _, after in wrong.values())
    assert good == copy


@pytest.mark.parametrize(("name", "least"), [("nulls", 35), ("unknown-words", 25)])
def test_most_answers_have_nulls_and_words_to_be_odd_with(name: str, least: int) -> None:
    """Lest the test above is about nothing."""
    known = document.load()
    answers = [(known.operations[id], Answer(good, status)) for id, status, good in (one.values for one in examples())]
    spoilt = [spoil(known, operation, answer, (SPOILERS[name],)) for operation, answer in answers]
    assert sum(one != answer for one, (_, answer) in zip(spoilt, answers, strict=True)) >= least


@pytest.mark.parametrize("good", [{"success": True}, {"success": True, "data": None}, {"success": True, "data": []}])
def test_an_empty_answer_stays(good: Any) -> None:
    known = document.load()
    for spoiler in SPOILERS.values():
        assert spoil(known, known.operations["meetings.list"], Answer(good), (spoiler,)).body == good


# Which requests


def test_a_rule_counts_and_the_client_retries(make_kit: MakeKit, control: Control) -> None:
    control.add_fault("429=0", operation="meetings.list", times=2)
    kit = make_kit(max_retries=2)
    kit.presets.list()
    kit.meetings.list()
    statuses = [(request["operation"], request["status"]) for request in control.requests()]
    assert statuses == [("presets.list", 200), *[("meetings.list", 429)] * 2, ("meetings.list", 200)]
    assert control.call("GET", "/faults") == {"faults": []}


@pytest.mark.parametrize("fault", ["503", "drop", "truncate"])
def test_a_client_retries_a_read_but_no_create(
    fault: str, make_kit: MakeKit, control: Control, unchecked: httpx2.Client
) -> None:
    kit = make_kit(max_retries=2, http_client=unchecked)
    control.add_fault(fault, method="GET")
    kit.meetings.list()
    control.add_fault(fault, operation="meetings.create")
    with pytest.raises((InternalServerError, APIConnectionError)):
        kit.meetings.create()
    assert len(control.requests()) == 3


def test_a_rule_can_be_for_a_path_a_method_a_group_or_all(api: Api, control: Control) -> None:
    def statuses() -> list[int]:
        calls = [("GET", "/meetings"), ("POST", "/meetings"), ("GET", "/meetings/a"), ("GET", "/presets")]
        return [api(method, path).status_code for method, path in calls]

    for words, broken in [
        ({"path": "*/meetings/*"}, [200, 201, 503, 200]),
        ({"path": "*/meetings", "method": "POST"}, [200, 503, 404, 200]),
        ({"operation": "meetings.*"}, [503, 503, 503, 200]),
        ({}, [503, 503, 503, 503]),
    ]:
        rule = control.add_fault("503", times=None, **words)
        assert statuses() == broken
        control.remove_fault(rule)
        assert statuses() == [200, 201, 404, 200]


def test_the_first_rule_that_fits_counts_and_a_header_goes_before_all(
    control: Control, spoilt: Callable[..., RealtimeKit], api: Api
) -> None:
    control.add_fault("500")
    control.add_fault("503")
    with pytest.raises(RateLimitError):
        spoilt("429").meetings.list()
    assert [api("GET", "/meetings").status_code for _ in range(3)] == [500, 503, 200]


def test_a_reset_forgets_rules(control: Control, kit: RealtimeKit) -> None:
    control.add_fault("503", times=None)
    control.reset()
    kit.meetings.list()


def test_a_bad_token_goes_before_faults(api: Api, control: Control) -> None:
    control.add_fault("503")
    assert api("GET", "/meetings", token=None).status_code == 401
    assert api("GET", "/meetings").status_code == 503


@pytest.mark.parametrize(
    ("ask", "says"),
    [
        ({}, '"fault" is required'),
        ({"fault": 503}, "must be text"),
        ({"fault": "503", "operation": "meetings.explode"}, "no operation 'meetings.explode'"),
        ({"fault": "503", "times": 0}, "whole number from 1"),
        ({"fault": "503", "times": True}, "whole number from 1"),
        (
            {"fault": "503", "route": "/x"},
            "no 'route'; POST /_emulator/faults takes fault, times, operation, method, path",
        ),
        ({"fault": "503", "method": "POTS"}, "No operation has the method 'POTS'"),
        ({"fault": "503", "path": "/meetings"}, "begins with /client/v4 or with"),
        ({"fault": "429="}, '"fault": 429= lacks a value'),
        ({"fault": "drop, truncate"}, '"fault": truncate cannot be together with what stands before it'),
        ({"fault": "503, html"}, "html cannot be together"),
        ({"fault": "explode"}, "no fault 'explode'; there are latency=SECONDS"),
        ({"fault": "503", "path": "*a" * 1000}, "at most 500 characters"),
        ({"fault": "503", "operation": "*" * 501}, "at most 500 characters"),
        ({"fault": "503," * 1000, "method": "GET"}, "at most 500 characters"),
    ],
)
def test_a_rule_that_cannot_be_is_explained(ask: dict[str, Any], says: str, control: Control) -> None:
    with pytest.raises(ControlError, match=says):
        control.call("POST", "/faults", **ask)
    with pytest.raises(ControlError, match="Fault with id 1 not found"):
        control.remove_fault("1")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "latency",
        "latency=soon",
        "latency=-1",
        "429=x",
        "html=99",
        "html=204",
        "html=304",
        "404",
        "600",
        "drop=1",
        "503,",
        "nulls=a",
    ],
)
def test_a_fault_that_is_not_there(text: str) -> None:
    with pytest.raises(FaultError):
        parse(text)


def test_a_bad_header_is_400_and_does_nothing(api: Api, make_kit: MakeKit, kit: RealtimeKit) -> None:
    with pytest.raises(Exception, match=r'"x-emulator-fault": there is no fault .explode.') as caught:
        make_kit(headers={HEADER: "explode"}).meetings.create()
    assert getattr(caught.value, "status_code", None) == 400
    assert list(kit.meetings.list()) == []


@pytest.mark.parametrize("method", ["get", "Get", "g*"])
def test_the_method_of_a_rule_may_be_written_in_any_case(method: str, api: Api, control: Control) -> None:
    control.add_fault("503", method=method)
    assert api("GET", "/meetings").status_code == 503
