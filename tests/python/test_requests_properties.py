"""Whatever the document allows as arguments becomes exactly the request that the document describes."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from operator import attrgetter
from typing import Any
from urllib.parse import parse_qsl, unquote

import anyio
import httpx2
import pytest
from document import OPERATIONS, Described, resolved
from hypothesis import given, settings
from hypothesis import strategies as st
from instances import instances, same, validator
from realtimekit import AsyncRealtimeKit, RealtimeKit, omit
from realtimekit._models import Model

from generator.names import snake

OPTIONS = {"account_id": "a" * 32, "app_id": "an app"}
COLORS = ["sync", "async"]

ids = st.text(min_size=1).filter(lambda text: text not in (".", ".."))


def exchange(color: str, operation: Described, path: list[str], keywords: Mapping[str, Any]) -> tuple[Any, Any]:
    """The request that a call sends, and what the call gives when the answer is the document's example."""
    requests: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return httpx2.Response(operation.success, json=operation.answer_example)

    options: dict[str, Any] = {"api_token": "token", **OPTIONS, "base_url": "http://127.0.0.1/v4", "strict": True}
    transport = httpx2.MockTransport(answer)

    async def call() -> Any:
        async with httpx2.AsyncClient(transport=transport) as http:
            return await attrgetter(operation.id)(AsyncRealtimeKit(http_client=http, **options))(*path, **keywords)

    if color == "async":
        result = anyio.run(call)
    else:
        with httpx2.Client(transport=transport) as http:
            result = attrgetter(operation.id)(RealtimeKit(http_client=http, **options))(*path, **keywords)
    (request,) = requests
    return request, result


def arguments(fields: Mapping[str, Mapping[str, Any]], required: set[str]) -> st.SearchStrategy[dict[str, Any]]:
    """Values for some of the fields, for the required ones always."""
    kinds = {name: _values(schema) for name, schema in fields.items()}
    return st.fixed_dictionaries(
        {name: kind for name, kind in kinds.items() if name in required},
        optional={name: kind for name, kind in kinds.items() if name not in required},
    )


def _values(schema: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    if schema.get("format") == "date-time":
        return st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=st.timezones())
    return instances(schema)


def unsent(operation: Described, given: Mapping[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Ways to say of the other arguments that they are not sent."""
    fields = {**{name: parameter["schema"] for name, parameter in operation.query.items()}, **_body_fields(operation)}
    return st.fixed_dictionaries(
        {},
        optional={
            name: st.just(omit) if _is_nullable(schema) else st.none()
            for name, schema in fields.items()
            if name not in given
        },
    )


def _body_fields(operation: Described) -> Mapping[str, Mapping[str, Any]]:
    return operation.body.get("properties", {}) if operation.body else {}


def _is_nullable(schema: Mapping[str, Any]) -> bool:
    return "null" in schema.get("type", ()) or {"type": "null"} in schema.get("anyOf", ())


def decoded(schema: Mapping[str, Any], texts: list[str]) -> Any:
    """The value that a server reads from the texts of one query parameter."""
    schema = resolved(schema)
    if schema["type"] == "array":
        return [decoded(schema["items"], [text]) for text in texts]
    (text,) = texts
    return text if schema["type"] == "string" else json.loads(text)


def is_as_given(sent: Any, given: Any) -> bool:
    if isinstance(given, datetime):
        at = given.astimezone(UTC)  # in its own zone an hour can come twice
        return datetime.fromisoformat(sent) == at.replace(microsecond=at.microsecond // 1000 * 1000)
    return same(sent, given)


def check_path(operation: Described, request: httpx2.Request, path: list[str]) -> None:
    values = {"{" + name + "}": value for name, value in OPTIONS.items()}
    values |= {"{" + name + "}": value for name, value in zip(operation.ids, path, strict=True)}
    sent, _, _ = request.url.raw_path.decode("ascii").partition("?")
    template = ("/v4" + operation.path).split("/")
    assert [unquote(part, errors="strict") for part in sent.split("/")] == [values.get(part, part) for part in template]


def check_query(operation: Described, request: httpx2.Request, given: Mapping[str, Any]) -> None:
    texts: dict[str, list[str]] = {}
    for name, text in parse_qsl(request.url.query.decode("ascii"), True, bool(request.url.query), errors="strict"):
        texts.setdefault(name, []).append(text)
    assert texts.keys() == {name for name, value in given.items() if value != []}
    for name, found in texts.items():
        schema = operation.query[name]["schema"]
        value = decoded(schema, found)
        validator(schema).validate(value)
        assert is_as_given(value, given[name])


def check_body(operation: Described, request: httpx2.Request, given: Mapping[str, Any]) -> None:
    if operation.body is None:
        assert request.content == b"" and "content-type" not in request.headers
        return
    assert request.headers["content-type"] == "application/json"
    body = json.loads(request.content)
    validator(operation.body).validate(body)
    assert body.keys() == given.keys()
    assert all(is_as_given(body[name], value) for name, value in given.items())


@pytest.mark.parametrize("color", COLORS)
@pytest.mark.parametrize("name", OPERATIONS)
@settings(max_examples=8)
@given(data=st.data())
def test_a_call_sends_what_the_document_describes(name: str, color: str, data: st.DataObject) -> None:
    operation = OPERATIONS[name]
    path = data.draw(st.tuples(*(ids for _ in operation.ids)).map(list))
    required = {name for name, parameter in operation.query.items() if parameter.get("required")}
    query = data.draw(arguments({name: parameter["schema"] for name, parameter in operation.query.items()}, required))
    required = set(operation.body.get("required", ())) if operation.body else set()
    body = data.draw(arguments(_body_fields(operation), required))
    left_out = data.draw(unsent(operation, query | body))
    keywords = {snake(name): value for name, value in {**query, **body, **left_out}.items()}

    request, _ = exchange(color, operation, path, keywords)

    assert request.method == operation.method
    check_path(operation, request, path)
    check_query(operation, request, query)
    check_body(operation, request, body)


@pytest.mark.parametrize("color", COLORS)
@pytest.mark.parametrize("name", OPERATIONS)
def test_a_call_gives_the_payload_of_the_example(name: str, color: str) -> None:
    operation = OPERATIONS[name]
    needed = {name: "text" for name, parameter in operation.query.items() if parameter.get("required")}
    _, result = exchange(color, operation, ["id" for _ in operation.ids], needed | operation.body_example)
    payload = operation.payload(operation.answer_example)
    if operation.is_list:
        assert [item.to_dict() for item in result.items] == payload
    else:
        assert (result.to_dict() if isinstance(result, Model) else result) == payload
