"""`cases.json` is what the document and `behaviour/` say, and it covers the document."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
import wire_cases
from document import OPERATIONS

Case = dict[str, Any]

FILE = json.loads(wire_cases.CASES.read_text(encoding="utf-8"))
OPERATION_CASES = [case for case in FILE["cases"] if case.get("operation")]


def test_cases_json_is_up_to_date(request: pytest.FixtureRequest) -> None:
    text = wire_cases.text()
    if request.config.getoption("--update"):
        wire_cases.CASES.write_text(text, encoding="utf-8")
    assert wire_cases.CASES.read_text(encoding="utf-8") == text, "run this test with --update and read the difference"


def test_every_operation_has_a_case() -> None:
    called = {case["steps"][0]["call"] for case in OPERATION_CASES}
    assert called == set(OPERATIONS)


def test_every_case_begins_with_its_rule() -> None:
    for case in FILE["cases"]:
        assert list(case)[:2] == ["id", "rule"] and case["rule"].endswith(".")
        assert not re.search("<[a-z_0-9]+>", case["rule"]), "a placeholder that `each` does not fill in"
        assert re.fullmatch("[a-z0-9-]+", case["id"]), "it is a part of an address"
