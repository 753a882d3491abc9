"""Makes `cases.json`: from the examples of the document (`wire_operations`) and from what stands in `behaviour/`.

Knows how the YAML files of `behaviour/` are written; README.md tells what becomes of them.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml
from document import OPERATIONS
from wire_operations import called, expected_request, operation_cases
from wire_webhooks import delivery, event_cases

Json = dict[str, Any]

HERE = Path(__file__).parent
CASES = HERE / "cases.json"

USUAL: Json = {
    "options": {
        "api_token": "cf-token-5ecre7",
        "account_id": "acct",
        "app_id": "app",
        "base_url": "{base}",
        "webhook_key_url": "{base}/.well-known/webhooks.json",
    },
    "headers": {
        "accept": "application/json",
        "authorization": "Bearer cf-token-5ecre7",
        "user-agent": "realtimekit*",
    },
}

_STEP = {"call", "positional", "arguments", "times", "take", "most", "with", "delivery", "exchanges", "expect"}
_CASE = {"rule", "id", "each", "options", "steps", *_STEP}
_EXPECT = {"result", "items", "total_count", "error", "mismatches", "undeclared"}
_ANSWER = {"status", "headers", "data", "paging", "refusal", "json", "text", "base64", "type"}
_FAULTS = {"lost", "silence", "truncated", "half a head", "broken chunk"}


def text() -> str:
    """The whole of `cases.json`."""
    cases = [*operation_cases(USUAL["options"]), *event_cases(), *_behaviour()]
    names = [case["id"] for case in cases]
    assert len(names) == len(set(names)), f"twice: {sorted({name for name in names if names.count(name) > 1})}"
    head = json.dumps(USUAL, indent=1, ensure_ascii=False).removesuffix("\n}")
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
    return f'{head},\n "cases": [\n{lines}\n ]\n}}\n'  # one line for each case, so that a change is easily read


def _behaviour() -> Iterator[Json]:
    for path in sorted((HERE / "behaviour").glob("*.yaml")):
        for raw in yaml.safe_load(path.read_text(encoding="utf-8")):
            if not isinstance(raw, dict) or "rule" not in raw:
                continue  # a part that cases share, under an anchor
            try:
                yield from _cases(path.stem, raw)
            except (AssertionError, KeyError, LookupError, TypeError) as error:
                raise AssertionError(f"{path.name}, {raw['rule']!r}: {error!r}") from error


def _cases(topic: str, raw: Json) -> Iterator[Json]:
    """The cases that one entry stands for: one for each combination of what stands under `each`."""
    each = raw.pop("each", {})
    for combination in itertools.product(*each.values()):
        values: Json = {}
        for name, value in zip(each, combination, strict=True):
            values |= value if isinstance(value, dict) else {name: value}
        yield _case(topic, _filled(raw, values))


def _filled(thing: Any, values: Mapping[str, Any]) -> Any:
    """`thing` with `<name>` replaced at any depth; where it is all of a text, by a value of any kind."""
    if isinstance(thing, dict):
        return {_filled(key, values): _filled(item, values) for key, item in thing.items()}
    if isinstance(thing, list):
        return [_filled(item, values) for item in thing]
    if not isinstance(thing, str):
        return thing
    if thing[1:-1] in values and thing == f"<{thing[1:-1]}>":
        return values[thing[1:-1]]
    for name, value in values.items():
        thing = thing.replace(f"<{name}>", str(value))
    return thing


def _case(topic: str, raw: Json) -> Json:
    assert raw.keys() <= _CASE, raw.keys() - _CASE
    options = raw.get("options", {})
    steps = raw.get("steps") or [{key: value for key, value in raw.items() if key in _STEP}]
    return {
        "id": re.sub(r"[^a-z0-9]+", "-", f"{topic} {raw['id']}".lower()).strip("-"),
        "rule": raw["rule"],
        "options": options,
        "steps": [_step(step, USUAL["options"] | options) for step in steps],
    }


def _step(raw: Json, options: Json) -> Json:
    assert raw.keys() <= _STEP and raw["expect"].keys() <= _EXPECT, (raw.keys() - _STEP, raw["expect"].keys() - _EXPECT)
    step = {
        name: raw[name] for name in ("call", "positional", "arguments", "times", "take", "most", "with") if name in raw
    }
    if step["call"] in OPERATIONS and OPERATIONS[step["call"]].is_list:
        step.setdefault("take", "page")
    if "delivery" in raw:
        step["delivery"] = delivery(raw["delivery"])
    step["exchanges"] = [_exchange(each, step, options | step.get("with", {})) for each in raw.get("exchanges", [])]
    step["expect"] = {name: _expected(value, step) for name, value in raw["expect"].items()}
    step.get("delivery", {}).pop("json", None)
    return step


def _exchange(raw: Json, step: Json, options: Json) -> Json:
    assert raw.keys() <= {"request", "answer", "gap"}, raw.keys()
    gap = {"gap": raw["gap"]} if "gap" in raw else {}
    return gap | {"request": expected_request(step, options) | raw.get("request", {}), "answer": _answer(raw["answer"])}


def _answer(raw: Any) -> Json:
    if isinstance(raw, str):
        assert raw in _FAULTS, raw
        return {"fault": raw}
    assert raw.keys() <= _ANSWER, raw.keys() - _ANSWER
    answer = {"status": raw.get("status", raw.get("refusal", 200)), "headers": dict(raw.get("headers", {}))}
    kind = raw.get("type", "application/json")
    if kind is not None:
        answer["headers"] = {"content-type": kind, **answer["headers"]}
    if "refusal" in raw:
        answer["json"] = {"success": False, "error": {"code": raw["refusal"], "message": "No."}}
    elif "data" in raw:
        paging = {"paging": raw["paging"]} if "paging" in raw else {}
        answer["json"] = {"success": True, "data": raw["data"], **paging}
    elif bodies := [name for name in ("json", "text", "base64") if name in raw]:
        answer |= {name: raw[name] for name in bodies}
    return answer


def _expected(value: Any, step: Json) -> Any:
    """`$data` stands for the payload of the last answer, `$items` for the items of all, `$answer` for the last answer,
    `$event` for the event of the delivery."""
    if isinstance(value, dict):
        return {name: _expected(item, step) for name, item in value.items()}
    if value == "$event":
        return step["delivery"]["json"]
    if value not in ("$data", "$items", "$answer"):
        return value
    answers = [exchange["answer"].get("json") for exchange in step["exchanges"]]
    if value == "$answer":
        return answers[-1]
    operation = OPERATIONS[called(step)]
    if value == "$data":
        return operation.payload(answers[-1])
    return [item for answer in answers if answer and answer["success"] for item in operation.payload(answer)]
