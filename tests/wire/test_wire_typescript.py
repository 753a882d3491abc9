"""The wire cases and the contract, played by the TypeScript package."""

from __future__ import annotations

from pathlib import Path

import pytest
from runners import Failures, NewServer, played, typescript_runner
from test_wire_cases import FILE, OPERATION_CASES, Case


@pytest.fixture(scope="module")
def command(tmp_path_factory: pytest.TempPathFactory) -> list[str | Path]:
    return typescript_runner(tmp_path_factory.mktemp("typescript"))


@pytest.fixture(scope="module")
def typescript_failures(command: list[str | Path], new_server: NewServer) -> Failures:
    return played(command, new_server())


@pytest.fixture(scope="module")
def typescript_refusals(command: list[str | Path], new_server: NewServer, prism: str) -> Failures:
    return played(command, new_server(prism))


@pytest.mark.parametrize("case", FILE["cases"], ids=lambda case: case["id"])
def test_a_case_in_typescript(typescript_failures: Failures, case: Case) -> None:
    assert typescript_failures[case["id"]] == [], case["rule"]


@pytest.mark.parametrize("case", OPERATION_CASES, ids=lambda case: case["id"])
def test_prism_accepts_an_operation_in_typescript(typescript_refusals: Failures, case: Case) -> None:
    assert typescript_refusals[case["id"]] == [], case["rule"]
