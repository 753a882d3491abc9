"""What the package offers, and what it costs to reach it."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import realtimekit
from operations import OPERATIONS
from realtimekit import AsyncRealtimeKit, RealtimeKit

SURFACE = Path(__file__).with_name("surface.txt")


def methods(thing: Any, prefix: str) -> Iterator[str]:
    """The public methods of a client and of its resources, with the arguments that they take."""
    for name in sorted(dir(type(thing))):
        if name.startswith("_"):
            continue
        member = getattr(thing, name)
        if inspect.ismethod(member):
            arguments = inspect.signature(member).parameters.values()
            shown = [("*" if a.kind is a.KEYWORD_ONLY else "") + a.name for a in arguments]
            yield f"{prefix}.{name}({', '.join(shown)})"
        else:
            yield from methods(member, f"{prefix}.{name}")


def surface() -> list[str]:
    return [
        *(f"realtimekit.{name}" for name in realtimekit.__all__),
        *methods(RealtimeKit(), "RealtimeKit()"),
        *methods(AsyncRealtimeKit(), "AsyncRealtimeKit()"),
    ]


def test_the_public_names_are_those_of_the_committed_list(request: pytest.FixtureRequest) -> None:
    """A name that goes or changes breaks programs. `--update` writes the list anew."""
    lines = surface()
    if request.config.getoption("--update"):
        SURFACE.write_text("\n".join(lines) + "\n")
    assert lines == SURFACE.read_text().splitlines()


def test_both_clients_offer_the_same() -> None:
    sync, other = (list(methods(kind(), "")) for kind in (RealtimeKit, AsyncRealtimeKit))
    assert sync == other
    assert len(OPERATIONS) == 53
    offered = {line.partition("(")[0].removeprefix(".") for line in sync}
    assert offered >= set(OPERATIONS)
    assert offered - set(OPERATIONS) == {
        "close", "request", "with_options", "with_raw_response",
        "recordings.stop", "recordings.pause", "recordings.resume", "webhooks.verify", "webhooks.unwrap",
    }  # fmt: skip


def test_every_public_name_is_there() -> None:
    for name in realtimekit.__all__:
        assert getattr(realtimekit, name) is not None
    with pytest.raises(AttributeError, match="Realtime"):
        realtimekit.Realtime  # noqa: B018


@pytest.mark.parametrize("kind", [RealtimeKit, AsyncRealtimeKit])
def test_everything_says_what_it_does(kind: type[RealtimeKit]) -> None:
    def walk(thing: Any) -> None:
        assert inspect.getdoc(type(thing))
        for name in dir(type(thing)):
            if not name.startswith("_"):
                member = getattr(thing, name)
                assert inspect.getdoc(member), name
                if not inspect.ismethod(member):
                    walk(member)

    walk(kind())


REACH = """
import json, sys
import realtimekit
client = realtimekit.{kind}(api_token="t", account_id="a", app_id="b")
client.with_options(app_id="c").meetings.list
client.meetings.participants.add, client.webhooks.unwrap, client.request
print(json.dumps(sorted(sys.modules)))
"""


@pytest.mark.parametrize("kind", ["RealtimeKit", "AsyncRealtimeKit"])
def test_reaching_a_method_imports_nothing_heavy(kind: str) -> None:
    program = [sys.executable, "-I", "-c", REACH.format(kind=kind)]
    modules = json.loads(subprocess.run(program, capture_output=True, text=True, timeout=60, check=True).stdout)
    heavy = {"anyio", "asyncio", "cryptography", "httpcore2", "httpx2", "pydantic", "pydantic_core", "ssl"}
    assert heavy.isdisjoint(modules)
    ours = {name.removeprefix("realtimekit.") for name in modules if name.startswith("realtimekit.")}
    assert ours.isdisjoint({"types", "params", "_answers", "_models", "_pages", "_times"})
    used = {name for name in ours if name.startswith("resources.")}
    assert used == {"resources.meetings", "resources.meetings_participants", "resources.webhooks"}


def test_what_comes_later_comes_from_the_package_too() -> None:
    program = "from realtimekit import Page, AsyncPage, RawResponse, UnknownEvent, omit; print(Page.__name__, [omit])"
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == ["Page", "[omit]"]
