"""Cases from the document: every operation with all of its arguments, and again with none that can be left out.

Knows the document only; the generator has no part in what is expected here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from document import OPERATIONS, Described, resolved

Json = dict[str, Any]

IDS = ["7b0f3c52-9a64-4c1e-8f2d-50a1c6e7d913", "a6c1f0d8-3e57-4b92-8d4a-f19b27c05e63"]

JSON = {"content-type": "application/json"}

# Methods that are written by hand in every language: the operation that they call, and what they fill in.
SHORTCUTS = {
    f"recordings.{action}": ("recordings.control", {"action": action}) for action in ("stop", "pause", "resume")
}


def operation_cases(options: Mapping[str, Any]) -> Iterator[Json]:
    """One or two cases for each operation."""
    for operation in OPERATIONS.values():
        every = _arguments(operation, required_only=False)
        least = _arguments(operation, required_only=True)
        yield _case(operation, every, options, f"{operation.id} sends its arguments and gives the example's payload.")
        if least != every:
            case = _case(operation, least, options, f"{operation.id} sends nothing that was not given.")
            yield case | {"id": case["id"] + "-least"}


def called(step: Json) -> str:
    """The operation that a step calls, where it calls one."""
    return SHORTCUTS.get(step["call"], (step["call"], {}))[0]


def expected_request(step: Json, options: Mapping[str, Any]) -> Json:
    """The request that the document foresees for a step; what a case says of its own goes before it."""
    name, filled = SHORTCUTS.get(step["call"], (step["call"], {}))
    if name not in OPERATIONS:
        return {"method": "GET"} if name.startswith("webhooks.") else {}
    operation, arguments = OPERATIONS[name], {**step.get("arguments", {}), **filled}
    ids = dict(zip(operation.ids, step.get("positional", []), strict=True))
    values = {"account_id": options["account_id"], "app_id": options["app_id"], **ids}
    parts = [quote(values[part[1:-1]] if part[:1] == "{" else part, safe="") for part in operation.path.split("/")]
    request: Json = {
        "method": operation.method,
        "path": "/".join(parts),
        "query": [f"{name}={text}" for name in operation.query for text in _spelled(arguments.get(name, []))],
    }
    if operation.body is not None:
        request["json"] = {name: value for name, value in arguments.items() if name not in operation.query}
    return request


def _case(operation: Described, arguments: Json, options: Mapping[str, Any], rule: str) -> Json:
    step: Json = {"call": operation.id, "positional": IDS[: len(operation.ids)], "arguments": arguments}
    if times := [name for name in arguments if _schema(operation.query.get(name, {})).get("format") == "date-time"]:
        step["times"] = times
    answer = {"status": operation.success, "headers": JSON, "json": operation.answer_example}
    step["exchanges"] = [{"request": expected_request(step, options), "answer": answer}]
    if operation.is_list:
        step["take"] = "items"
        step["exchanges"] += _next_page(operation, step, options)
    step["expect"] = {"result": operation.payload(operation.answer_example)}
    name = operation.id.replace(".", "-").replace("_", "-")
    return {"id": name, "rule": rule, "operation": True, "options": {}, "steps": [step]}


def _next_page(operation: Described, step: Json, options: Mapping[str, Any]) -> list[Json]:
    """The exchange that ends a list whose first page does not say that it is the last."""
    answer = operation.answer_example
    data = answer["data"] if isinstance(answer["data"], dict) else {}
    paging = answer.get("paging") or data.get("paging")
    if "page_no" not in operation.query or (paging and paging["end_offset"] >= paging["total_count"]):
        return []
    *parents, last = operation.raw["x-items"].split(".")
    page: Json = {last: []}
    for name in reversed(parents):
        page = {name: page}
    request = expected_request(step | {"arguments": {**step["arguments"], "page_no": 2}}, options)
    return [{"request": request, "answer": {"status": 200, "headers": JSON, "json": {"success": True, **page}}}]


def _arguments(operation: Described, *, required_only: bool) -> Json:
    """Arguments as the examples have them; query arguments, which have no examples, by their schemas."""
    query = {
        name: _value(_schema(parameter))
        for name, parameter in operation.query.items()
        if (parameter.get("required") or not required_only) and not (operation.is_list and name == "page_no")
    }
    required = operation.body.get("required", ()) if operation.body else ()
    body = {k: v for k, v in operation.body_example.items() if k in required or not required_only}
    return query | body


def _schema(parameter: Mapping[str, Any]) -> Mapping[str, Any]:
    return resolved(parameter["schema"]) if "schema" in parameter else {}


def _value(schema: Mapping[str, Any]) -> Any:
    if "enum" in schema:
        return schema["enum"][-1]
    if schema["type"] == "array":
        return [_value(resolved(schema["items"])), resolved(schema["items"])["enum"][0]]
    if schema["type"] == "string":
        return {"date-time": "2026-03-02T09:10:00Z", "uuid": IDS[1], None: "2026-03-02"}[schema.get("format")]
    return {"boolean": True, "number": 20, "integer": 20}[schema["type"]]


def _spelled(value: Any) -> Iterator[str]:
    """A query argument on the wire: each item of a list by itself, times in UTC."""
    if isinstance(value, list):
        for item in value:
            yield from _spelled(item)
    elif isinstance(value, bool):
        yield "true" if value else "false"
    elif isinstance(value, str) and value.startswith("2026-") and "T" in value:
        time = datetime.fromisoformat(value).astimezone(UTC)
        yield quote(time.isoformat().replace("+00:00", "Z"), safe="")
    else:
        yield quote(str(value), safe="")
