"""The story of `examples/` in each language, from an empty account to a verified webhook."""

import os
import signal
import subprocess
import sys
from urllib.request import urlopen

import pytest
from realtimekit_emulator.testing import Emulator

from examples import demo


@pytest.fixture(scope="module", params=demo.STORIES)
def language(request: pytest.FixtureRequest) -> str:
    """A language in which the story is built. Where a developer may lack a tool, CI may not."""
    if lacks := demo.missing(request.param):
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{lacks} is not here: no story in {request.param}")
    demo.build(request.param)
    return str(request.param)


def told(language: str, emulator: Emulator, **environment: str) -> "subprocess.CompletedProcess[str]":
    command = [*demo.STORIES[language], emulator.address]
    said = os.environ | emulator.environment | {"NO_PROXY": "127.0.0.1"} | environment
    return subprocess.run(command, env=said, capture_output=True, text=True, timeout=60, check=False)


def test_the_story_goes_as_told(language: str, realtimekit_emulator: Emulator) -> None:
    done = told(language, realtimekit_emulator)
    assert (done.returncode, done.stderr) == (0, "")
    sentences = done.stdout.splitlines()
    assert sentences[-1] == "One that somebody changed on the way is refused."
    assert "INVOKED → RECORDING → UPLOADING → UPLOADED" in sentences[-2]
    assert realtimekit_emulator.api_token not in done.stdout
    assert "eyJ" not in done.stdout, "a participant's token is a secret"


def test_the_story_makes_every_step_through_the_api(language: str, realtimekit_emulator: Emulator) -> None:
    assert told(language, realtimekit_emulator).returncode == 0
    called = [request["operation"] for request in realtimekit_emulator.control.requests()]
    steps = (
        "apps.create", "presets.create", "webhooks.create", "meetings.create", "meetings.participants.add",
        "active_session.get", "recordings.start", "recordings.control", "recordings.get", "sessions.get_transcript",
    )  # fmt: skip
    assert [called.count(step) for step in steps] == [1, 1, 1, 1, 2, 1, 1, 1, 1, 1]
    deliveries = realtimekit_emulator.control.deliveries()
    assert [delivery["status"] for delivery in deliveries] == ["DELIVERED"] * 5


@pytest.mark.parametrize(
    ("operation", "fault"), [("recordings.get", "unknown-words"), ("sessions.get_transcript", "429=3600")]
)
def test_the_story_fails_where_something_is_not_as_told(
    language: str, operation: str, fault: str, realtimekit_emulator: Emulator
) -> None:
    realtimekit_emulator.control.add_fault(fault, operation=operation, times=None)
    done = told(language, realtimekit_emulator)
    assert (done.returncode, done.stderr != "") == (1, True), done.stdout


def test_nothing_is_left_of_a_demo_that_is_stopped() -> None:
    """The emulator goes with it."""
    with subprocess.Popen(
        [sys.executable, "-m", "examples.demo"],
        cwd=demo.ROOT,
        stdout=subprocess.PIPE,
        text=True,
        stderr=subprocess.DEVNULL,
    ) as process:
        assert process.stdout is not None
        address = process.stdout.readline().rpartition(" ")[2].strip(".\n")
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) != 0
    with pytest.raises(OSError):
        urlopen(address)
