"""Every call of the package is one that the document allows, in the eyes of somebody else's validator."""

from operator import attrgetter
from typing import Any

import httpx2
import pytest
from document import OPERATIONS, Described
from realtimekit import AsyncRealtimeKit, RealtimeKit, UnprocessableEntityError

IDENTIFIER = "7b0f3c52-9a64-4c1e-8f2d-50a1c6e7d913"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def options(prism: str) -> dict[str, Any]:
    # Strict: an example that does not fit its model raises. Prism answers 401 without a token and 422 to a wrong call.
    return {"api_token": "token", "account_id": "a" * 32, "app_id": "app", "base_url": prism, "strict": True}


def arguments(operation: Described) -> tuple[list[str], dict[str, Any]]:
    required = [name for name, parameter in operation.query.items() if parameter.get("required")]
    return [IDENTIFIER] * len(operation.ids), dict.fromkeys(required, "2026-03-02") | operation.body_example


def check(operation: Described, result: Any) -> None:
    payload = operation.payload(operation.answer_example)
    if operation.is_list:
        assert [item.to_dict() for item in result.items] == payload
    else:
        assert (result.to_dict() if hasattr(result, "to_dict") else result) == payload


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_call_is_accepted(name: str, options: dict[str, Any]) -> None:
    path, keywords = arguments(OPERATIONS[name])
    with httpx2.Client(trust_env=False, verify=False) as http, RealtimeKit(http_client=http, **options) as client:
        check(OPERATIONS[name], attrgetter(name)(client)(*path, **keywords))


@pytest.mark.parametrize("name", OPERATIONS)
async def test_an_awaited_call_is_accepted(name: str, options: dict[str, Any]) -> None:
    path, keywords = arguments(OPERATIONS[name])
    async with httpx2.AsyncClient(trust_env=False, verify=False) as http:
        result = await attrgetter(name)(AsyncRealtimeKit(http_client=http, **options))(*path, **keywords)
    check(OPERATIONS[name], result)


def test_a_call_that_the_document_does_not_allow_is_refused(options: dict[str, Any]) -> None:
    with httpx2.Client(trust_env=False, verify=False) as http:
        client = RealtimeKit(http_client=http, **options)
        with pytest.raises(UnprocessableEntityError):
            client.webhooks.create(events=["meeting.exploded"], name="mine", url="https://example.com")  # type: ignore[list-item]
