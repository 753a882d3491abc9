"""The command `realtimekit-emulator`, as a process of its own."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx2
import pytest
from realtimekit import RealtimeKit

COMMAND = [sys.executable, "-m", "realtimekit_emulator"]
NAMES = {
    "CLOUDFLARE_API_TOKEN": "api_token",
    "CLOUDFLARE_ACCOUNT_ID": "account_id",
    "REALTIMEKIT_APP_ID": "app_id",
    "REALTIMEKIT_BASE_URL": "base_url",
    "REALTIMEKIT_WEBHOOK_KEY_URL": "webhook_key_url",
}

Start = Callable[..., tuple["subprocess.Popen[str]", dict[str, str]]]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts an emulator and returns it with the options that it printed."""
    processes = []

    def run(*arguments: object) -> tuple["subprocess.Popen[str]", dict[str, str]]:
        command = [*COMMAND, "--port", "0", *map(str, arguments)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        processes.append(process)
        assert process.stdout is not None
        assert process.stdout.readline().startswith("# The emulator is at http://127.0.0.1:")
        said = (process.stdout.readline().removeprefix("export ").strip().partition("=") for _ in NAMES)
        return process, {NAMES[name]: value for name, _, value in said}

    yield run
    for process in processes:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def test_it_answers_when_it_has_printed_where(start: Start, http: httpx2.Client) -> None:
    _, options = start()
    assert [app.name for app in RealtimeKit(**options, http_client=http).apps.list()] == ["Emulator"]


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "example.com", "192.168.0.1"])
def test_others_cannot_reach_it_unless_told(host: str) -> None:
    done = subprocess.run([*COMMAND, "--host", host], check=False, capture_output=True, text=True, timeout=10)
    assert (done.returncode, "--expose" in done.stderr, done.stdout) == (2, True, "")


def test_where_it_listens_for_all_it_says_how_this_machine_reaches_it(start: Start, http: httpx2.Client) -> None:
    _, options = start("--host", "0.0.0.0", "--expose")
    assert [app.name for app in RealtimeKit(**options, http_client=http).apps.list()] == ["Emulator"]
    page = options["base_url"].partition("/client")[0]
    assert http.get(page, headers={"host": "emulator.example.com"}).status_code == 200  # the network's own names


def test_a_late_answer_does_not_hold_up_the_end(start: Start) -> None:
    process, options = start()
    url = f"{options['base_url']}/accounts/{options['account_id']}/realtime/kit/apps"
    headers = {"Authorization": "Bearer any", "x-emulator-fault": "latency=60"}
    with ThreadPoolExecutor() as pool:
        late = pool.submit(httpx2.get, url, headers=headers, timeout=60, trust_env=False)
        control = url.partition("/client")[0] + "/_emulator/requests"
        while not httpx2.get(control, trust_env=False).json()["requests"]:
            time.sleep(0.01)
        process.terminate()
        process.wait(5)
        assert isinstance(late.exception(), httpx2.TransportError)


def test_a_taken_port_is_named(start: Start) -> None:
    _, options = start()
    port = options["base_url"].split(":")[2].split("/")[0]
    done = subprocess.run([*COMMAND, "--port", port], check=False, capture_output=True, text=True, timeout=10)
    assert (done.returncode, f"127.0.0.1:{port}: Address already in use" in done.stderr) == (2, True)


def test_a_file_outlives_a_killed_emulator(start: Start, http: httpx2.Client, tmp_path: Path) -> None:
    process, options = start("--data", tmp_path / "data")
    meeting = RealtimeKit(**options, http_client=http).meetings.create(title="Rounds")
    process.send_signal(signal.SIGKILL)
    process.wait()
    _, options = start("--data", tmp_path / "data")
    assert RealtimeKit(**options, http_client=http).meetings.get(meeting.id).title == "Rounds"


def test_a_file_of_a_running_emulator_is_refused(start: Start, tmp_path: Path) -> None:
    start("--data", tmp_path / "data")
    command = [*COMMAND, "--port", "0", "--data", str(tmp_path / "data")]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=10)
    assert (done.returncode, "another emulator has it open" in done.stderr) == (2, True)
