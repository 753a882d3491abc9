"""Every operation of the document, called through the client of each language against the emulator: the answers are
accepted, and where the client checks them they fit."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing

import checked
import pytest
from realtimekit import AsyncRealtimeKit, RealtimeKit
from realtimekit._options import ENVIRONMENT
from realtimekit_emulator.testing import serve
from wire_server import OPERATION_CASES, OPERATIONS, WireServer

from python_runner import PythonRunner  # isort: skip  # where it is, `wire_server` knows
from runners import go_runner, played, typescript_runner  # isort: skip

Failures = dict[str, list[str]]


@pytest.fixture(scope="module")
def server() -> Iterator[Callable[[], WireServer]]:
    """Makes servers that give out all cases, for an emulator of their own."""
    with ExitStack() as stack:
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        for name in ENVIRONMENT.values():
            patch.delenv(name, raising=False)
        patch.setenv("NO_PROXY", "127.0.0.1")
        emulator = stack.enter_context(serve())
        http = stack.enter_context(checked.client())
        kit = RealtimeKit(**emulator.options, http_client=http, strict=True, max_retries=0)
        yield lambda: stack.enter_context(closing(WireServer(emulator, kit)))


@pytest.fixture(scope="module", params=["Python", "Python, awaited", "TypeScript", "Go"])
def failures(
    server: Callable[[], WireServer], request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Failures:
    made = server()
    match request.param:
        case "Python":
            PythonRunner(made.url, RealtimeKit).play_all()
        case "Python, awaited":
            PythonRunner(made.url, AsyncRealtimeKit).play_all()
        case "TypeScript":
            played(typescript_runner(tmp_path_factory.mktemp("typescript")), made)
        case "Go":
            played(go_runner(tmp_path_factory.mktemp("go")), made)
    return made.failures


def test_every_operation_is_among_the_cases() -> None:
    assert {case["steps"][0]["call"] for case in OPERATION_CASES} == set(OPERATIONS)


@pytest.mark.parametrize("case", OPERATION_CASES, ids=lambda case: case["id"])
def test_an_operation_is_accepted(failures: Failures, case: dict[str, object]) -> None:
    assert failures[str(case["id"])] == [], case["rule"]
