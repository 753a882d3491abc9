"""HTTP clients for tests of the emulator: every answer to the API must be as the document says."""

import json
import ssl
from typing import Any

import httpx2
from realtimekit_emulator.document import load

# Reading the certificates of the world takes longer than a test, and none of them needs one.
_NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def client(**options: Any) -> httpx2.Client:
    return httpx2.Client(trust_env=False, verify=_NO_CERTIFICATES, event_hooks={"response": [_check]}, **options)


def async_client(**options: Any) -> httpx2.AsyncClient:
    hooks = {"response": [_check_async]}
    return httpx2.AsyncClient(trust_env=False, verify=_NO_CERTIFICATES, event_hooks=hooks, **options)


def check_event(event: dict[str, Any]) -> None:
    """An event for webhooks must be as the document says."""
    assert load().event_problems(event) == []


def _check(response: httpx2.Response) -> None:
    response.read()
    _check_answer(response)


async def _check_async(response: httpx2.Response) -> None:
    await response.aread()
    _check_answer(response)


def _check_answer(response: httpx2.Response) -> None:
    document = load()
    path = response.request.url.raw_path.decode().partition("?")[0]
    if not path.startswith(document.prefix):
        return
    methods, _ = document.match(path.removeprefix(document.prefix).split("/")[1:])
    # An unknown route has only failures.
    operation = methods.get(response.request.method) or document.operations["apps.list"]
    assert operation.id != "apps.list" or response.status_code >= 400 or methods, path
    problems = document.answer_problems(operation, response.status_code, json.loads(response.content))
    assert problems == [], f"{operation.id} answered {response.status_code}: {response.text}"
