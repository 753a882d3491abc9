"""The wire cases, played by the Python package. Its contract stands in tests/contract."""

from __future__ import annotations

import pytest
from python_runner import PythonRunner
from realtimekit import AsyncRealtimeKit, RealtimeKit
from runners import Failures, NewServer
from test_wire_cases import FILE, Case


@pytest.fixture(scope="module", params=[RealtimeKit, AsyncRealtimeKit])
def python_failures(new_server: NewServer, request: pytest.FixtureRequest) -> Failures:
    server = new_server()
    PythonRunner(server.url, request.param).play_all()
    return server.failures


@pytest.mark.parametrize("case", FILE["cases"], ids=lambda case: case["id"])
def test_a_case_in_python(python_failures: Failures, case: Case) -> None:
    assert python_failures[case["id"]] == [], case["rule"]
