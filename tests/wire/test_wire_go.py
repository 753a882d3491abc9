"""The wire cases and the contract, played by the Go module."""

from __future__ import annotations

from pathlib import Path

import pytest
from runners import Failures, NewServer, go_runner, played
from test_wire_cases import FILE, OPERATION_CASES, Case


@pytest.fixture(scope="module")
def command(tmp_path_factory: pytest.TempPathFactory) -> list[str | Path]:
    return go_runner(tmp_path_factory.mktemp("go"))


@pytest.fixture(scope="module")
def go_failures(command: list[str | Path], new_server: NewServer) -> Failures:
    return played(command, new_server())


@pytest.fixture(scope="module")
def go_refusals(command: list[str | Path], new_server: NewServer, prism: str) -> Failures:
    return played(command, new_server(prism))


@pytest.mark.parametrize("case", FILE["cases"], ids=lambda case: case["id"])
def test_a_case_in_go(go_failures: Failures, case: Case) -> None:
    assert go_failures[case["id"]] == [], case["rule"]


@pytest.mark.parametrize("case", OPERATION_CASES, ids=lambda case: case["id"])
def test_prism_accepts_an_operation_in_go(go_refusals: Failures, case: Case) -> None:
    assert go_refusals[case["id"]] == [], case["rule"]
