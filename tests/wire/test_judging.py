"""Outcomes that are otherwise than a step expects are told, and only those."""

from __future__ import annotations

from typing import Any

import pytest
from judging import differences

Json = dict[str, Any]
SENT = {"id": "m", "title": None, "status": 7, "config": {"n": 1, "novelty": True}, "items": [{"a": False}]}
EXPECT = {"result": SENT, "mismatches": ["$.data.status"], "undeclared": ["$.config.novelty"]}
STEP = {"expect": EXPECT, "exchanges": [{"answer": {"json": {"data": SENT}}}]}
TYPED = {"id": "m", "status": "", "config": {"n": 1.0}, "items": [{"a": False}], "at": "0001-01-01T00:00:00Z"}
RAW = '{"data": {"id": "m", "title": null, "status": 7, "config": {"n": 1, "novelty": true}, "items": [{"a": false}]}}'


def told(step: Json, seen: Json) -> list[str]:
    return list(differences(step, seen))


def test_a_result_is_all_that_was_sent() -> None:
    assert told(STEP, {"result": SENT, "reported": ["$.data.status"]}) == []
    for other in (
        {**SENT, "title": ""},
        {**SENT, "more": 1},
        {**SENT, "items": [{"a": 0}]},
        {**SENT, "items": []},
        None,
    ):
        assert len(told(STEP, {"result": other})) == 1
    assert "reported []" in told(STEP, {"result": SENT, "reported": []})[0]


def test_a_typed_value_may_be_empty_where_that_is_excused() -> None:
    assert told(STEP, {"result": TYPED, "raw": RAW, "reported": ["$.data.status"]}) == []


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"id": ""}, '$.id is "", not "m"'),
        ({"title": "x"}, '$.title is "x", not null'),
        ({"config": {"n": 2}}, "$.config.n is 2, not 1"),
        ({"config": {}}, "$.config.n is null, not 1"),
        ({"items": []}, "$.items is []"),
        ({"items": [{"a": True}]}, "$.items[0].a is true, not false"),
        ({"at": "2026-01-01T00:00:00Z"}, "$.at is"),
    ],
)
def test_a_typed_value_is_otherwise_what_was_sent(change: Json, problem: str) -> None:
    assert problem in told(STEP, {"result": {**TYPED, **change}, "raw": RAW})[0]


@pytest.mark.parametrize("raw", ["", '{"data": {}}', RAW.replace("true", "1")])
def test_the_raw_body_holds_everything(raw: str) -> None:
    assert "captured" in told(STEP, {"result": TYPED, "raw": raw})[0]


ERROR = {
    "kind": "NotFoundError",
    "status_code": 404,
    "code": None,
    "retry_after": [1, 2],
    "text_has": ["a"],
    "text_lacks": ["b"],
}
SEEN = {"kind": "NotFoundError", "status_code": 404, "retry_after": 1.5, "text": "a", "shown": "c"}


def test_an_error_is_compared_in_what_the_case_names() -> None:
    step = {"expect": {"error": ERROR}}
    for given in ({}, {"code": None}, {"code": ""}, {"status_code": "404"}, {"retry_after": 2}, {"message": "any"}):
        assert told(step, {"error": {**SEEN, **given}}) == []
    for given in (
        {"kind": "APIStatusError"}, {"status_code": 400}, {"status_code": None}, {"code": 1}, {"retry_after": 2.1},
        {"retry_after": None}, {"text": "x"}, {"shown": "b"}, {"text": "ab"},
    ):  # fmt: skip
        assert len(told(step, {"error": {**SEEN, **given}})) == 1


def test_an_error_in_place_of_a_result_is_told_and_the_other_way_round() -> None:
    assert told(STEP, {"error": SEEN}) != [] != told({"expect": {"error": ERROR}}, {"result": None})
    assert told({"expect": {}}, {"error": SEEN}) != []
