"""The emulator's README: its commands and its code run, its tables have everything there is."""

import ast
import gc
import inspect
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest
from realtimekit import RealtimeKit
from realtimekit_emulator import behaviour, faults, registry
from realtimekit_emulator.environment import environment
from realtimekit_emulator.testing import Emulator
from receiver import receiver

PACKAGE = Path(__file__).parents[2] / "emulator"
README = (PACKAGE / "README.md").read_text(encoding="utf-8")
ADDRESS = "http://127.0.0.1:8787"

behaviour.register()


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def section(title: str) -> str:
    (text,) = re.findall(rf"^## {title}\n(.*?)(?=^## |\Z)", README, re.DOTALL | re.MULTILINE)
    return text


# Commands


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as `pip install ./emulator` installs it, in a folder of its own."""
    folder = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index"]
    options = ["--no-deps", "--no-build-isolation", "--target", str(folder)]
    subprocess.run([*pip, *options, str(PACKAGE)], check=True, timeout=120)
    return folder


@pytest.fixture(scope="module")
def printed(installed: Path) -> Iterator[list[str]]:
    """What `realtimekit-emulator` prints when it starts; it runs until the tests are done."""
    command = [sys.executable, installed / "bin" / "realtimekit-emulator", "--port", "0"]
    said = {**os.environ, "PYTHONPATH": str(installed)}
    with subprocess.Popen(command, cwd=installed, env=said, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield [process.stdout.readline().rstrip("\n") for _ in range(1 + len(environment("")))]
        finally:
            process.kill()


def test_every_command_is_known_here() -> None:
    """So that one that is added gets a test."""
    start, said, curl = (block.splitlines() for block in blocks("sh"))
    assert [line.partition("#")[0].split() for line in start] == [
        ["pip", "install", "realtimekit-emulator"],
        ["realtimekit-emulator"],
    ]
    assert start[0].endswith("# from a checkout: pip install ./emulator")
    assert said[0] == f"# The emulator is at {ADDRESS}"
    assert len(curl) == 1


def test_it_prints_what_the_readme_says(printed: list[str]) -> None:
    address = printed[0].removeprefix("# The emulator is at ")
    assert "\n".join(printed).replace(address, ADDRESS) == blocks("sh")[1].rstrip()


def test_what_is_installed_has_everything_that_is_served(printed: list[str], http) -> None:
    address = printed[0].removeprefix("# The emulator is at ")
    assert "Point a program at it" in http.get(address).text
    assert "color-scheme" in http.get(f"{address}/page.css").text


def test_what_is_installed_brings_all_that_it_imports() -> None:
    """What the tests run in has more than `pip install` would put into an empty environment."""
    named = {"pytest", "realtimekit_emulator"}  # pytest is there where its plugin is loaded
    for requirement in tomllib.loads((PACKAGE / "pyproject.toml").read_text())["project"]["dependencies"]:
        name = re.match(r"[\w-]+", requirement).group()
        named |= {{"pyjwt": "jwt"}.get(name, name.replace("-", "_"))}
    imported = set()
    for file in PACKAGE.glob("src/**/*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                imported.add(node.module.partition(".")[0])
    assert "starlette" in imported
    assert imported - sys.stdlib_module_names - named == set()


def test_the_fixture_is_there_where_it_is_installed(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "test_theirs.py").write_text(
        "def test(realtimekit_emulator):\n    realtimekit_emulator.control.now()\n"
    )
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", tmp_path]
    done = subprocess.run(
        command,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed)},
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert "1 passed" in done.stdout, done.stdout


def test_the_clients_find_it_by_what_it_prints(printed: list[str], http, monkeypatch: pytest.MonkeyPatch) -> None:
    for line in printed[1:]:
        name, _, value = line.removeprefix("export ").partition("=")
        monkeypatch.setenv(name, value)
    assert [app.name for app in RealtimeKit(http_client=http).apps.list()] == ["Emulator"]


def test_the_options_of_the_clients_are_there() -> None:
    for package, path in (
        ("Python", "python/src/realtimekit/_client.py"),
        ("TypeScript", "typescript/src/options.ts"),
        ("Go", "go/options.go"),
    ):
        ((option,),) = [re.findall(rf"^\| \[{package}\].*`(\w+)=?` \|$", README, re.MULTILINE)]
        assert re.search(rf"\b{option}\b", (PACKAGE.parent / "generated" / path).read_text(encoding="utf-8"))


def test_the_command_for_the_control_interface(realtimekit_emulator: Emulator) -> None:
    if shutil.which("curl") is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("curl is not here (apt-get install curl): no test of it")
    realtimekit_emulator.control.stop_clock()
    before = realtimekit_emulator.control.now()
    command = blocks("sh")[2].replace(ADDRESS, realtimekit_emulator.address)
    subprocess.run(
        ["sh", "-ec", command], check=True, capture_output=True, timeout=10, env={**os.environ, "no_proxy": "*"}
    )
    assert (realtimekit_emulator.control.now() - before).total_seconds() == 600


def test_the_quickstart_of_the_whole_project(realtimekit_emulator: Emulator) -> None:
    text = (PACKAGE.parent / "README.md").read_text(encoding="utf-8")
    (command,) = re.findall(r"```sh\n(.venv/bin/python -c .*?)```", text, re.DOTALL)
    done = subprocess.run(
        ["sh", "-ec", command.replace(".venv/bin/python", sys.executable)],
        env={**os.environ, **realtimekit_emulator.environment, "no_proxy": "*"},
        capture_output=True,
        text=True,
        check=True,
        timeout=20,
    )
    (request,) = realtimekit_emulator.control.requests()
    assert (request["body"], request["answer"]["data"]["id"]) == ({"title": "Monday rounds"}, done.stdout.strip())


# Code


# The reader closes no client, and neither does the end of a program.
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_the_python_code_runs(realtimekit_emulator: Emulator) -> None:
    """Each block goes on where the one before it ended, as a reader takes it."""
    emulator = realtimekit_emulator
    names: dict[str, Any] = {"emulator": emulator, "RealtimeKit": RealtimeKit}
    with receiver() as hooks:
        kit = RealtimeKit(**emulator.options)
        kit.webhooks.create(name="ours", url=hooks.url, events=["meeting.started"])
        meeting = kit.meetings.create()
        person = kit.meetings.participants.add(meeting.id, custom_participant_id="7", preset_name="group_call_host")
        emulator.control.join(participant_id=person.id)
        delivery = hooks.next()
        names |= {"body": delivery.body, "headers": delivery.headers}
        ran = [run(block, names, emulator) for block in blocks("python")]
    assert ran.count("test") >= 2
    assert ran.count("plain") >= 3
    assert names["event"].event == "meeting.started"
    assert len(emulator.control.call("GET", "/faults")["faults"]) == 3
    gc.collect()


def run(block: str, names: dict[str, Any], emulator: Emulator) -> str:
    """Runs a block, or the tests that it defines."""
    emulator_before = names["emulator"]
    code = compile(block, "README.md", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    if code.co_flags & inspect.CO_COROUTINE:
        anyio.run(lambda: eval(code, names))
    else:
        eval(code, names)
    names["emulator"] = emulator_before
    tests = [names.pop(name) for name in list(names) if name.startswith("test_")]
    for test in tests:
        if inspect.iscoroutinefunction(test):
            anyio.run(test)
        else:
            test(emulator)
    return "test" if tests else "plain"


def test_the_python_code_has_no_mistake_for_mypy(tmp_path: Path) -> None:
    """Each block in a module of its own, after what the text before it speaks of."""
    there = """\
from realtimekit import RealtimeKit
from realtimekit_emulator.testing import Emulator

emulator: Emulator
body: bytes
headers: dict[str, str]
"""
    for number, block in enumerate(blocks("python")):
        (tmp_path / f"block_{number}.py").write_text(there + block)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={tmp_path / 'cache'}", tmp_path],
        env={**os.environ, "MYPYPATH": f"{PACKAGE / 'src'}:{PACKAGE.parent / 'generated' / 'python' / 'src'}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stdout


# Tables


def test_every_call_of_the_control_interface_is_in_the_table() -> None:
    calls = re.findall(r"`(GET|POST|PUT|PATCH|DELETE) (/[^`]*)`", "\n".join(rows(section("The control interface"))))
    assert len(calls) == len(set(calls))
    assert set(calls) == set(registry.CONTROLS)


def test_every_fault_is_in_the_table() -> None:
    described = re.findall(r"`([\w-]+)", " ".join(row.split("|")[1] for row in rows(section("Faults"))[2:]))
    with pytest.raises(faults.FaultError) as told:
        faults.parse("none of them")
    known = re.findall(r"(?:there are |, )([\w-]+)", str(told.value).partition(", and several")[0])
    assert len(known) >= 10
    assert set(known) == set(described) - {"599"}


def test_every_option_is_in_the_table() -> None:
    help = subprocess.run(
        [sys.executable, "-m", "realtimekit_emulator", "--help"], capture_output=True, text=True, check=True, timeout=20
    ).stdout
    options = set(re.findall(r"--[a-z]+", help)) - {"--help"}
    assert options == set(re.findall(r"`(--[a-z]+)", "\n".join(rows(section("Start it")))))


def rows(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("|")]


def test_what_it_links_to_is_there() -> None:
    for name in ("README.md", "CONTRIBUTING.md", "typescript/README.md"):
        file = PACKAGE / name
        for link in re.findall(r"\]\(([^)#]+)\)", file.read_text(encoding="utf-8")):
            assert (file.parent / link).exists(), f"{name}: {link}"
