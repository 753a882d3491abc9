"""What the module offers: every name, its type and its place on the wire, against a committed list."""

from __future__ import annotations

import re

import pytest
from go_tools import HERE, Run

from generator import build, spec, walk
from generator.languages import go
from generator.languages.go_types import exported

PACKAGE = HERE.parents[1] / "generated" / "go"
SURFACE = HERE / "surface.txt"


@pytest.fixture(scope="module")
def surface(run: Run) -> list[str]:
    """A line for each declaration. Fails where one has no comment, or one that does not begin with its name."""
    done = run(HERE, "go", "run", "./surface", PACKAGE)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_public_names_are_those_of_the_committed_list(surface: list[str], request: pytest.FixtureRequest) -> None:
    """A name that goes or changes breaks programs. `--update` writes the list anew."""
    if request.config.getoption("--update"):
        SURFACE.write_text("\n".join(surface) + "\n", encoding="utf-8")
    assert surface == SURFACE.read_text(encoding="utf-8").splitlines()


def test_every_operation_is_a_method(surface: list[str]) -> None:
    api = build.build(spec.load(HERE.parents[1] / "spec" / "openapi.yaml"))
    wanted = set()
    for resource in walk.resources(api.resources):
        service = exported(".".join(resource.path)) + "Service"
        for operation in resource.operations:
            name = exported(operation.id.rpartition(".")[2])
            wanted |= {f"{service}.{name}", *([f"{service}.{name}Page"] if operation.is_list else [])}
    extras = {f"{exported(resource)}Service.{name}" for resource, names in go.EXTRAS.items() for name in names}
    found = {
        f"{kind}.{name}"
        for kind, name in re.findall(r"^func \(\*(\w+Service)\) (\w+)", "\n".join(surface), re.MULTILINE)
    }
    assert len(wanted) > 53
    assert found == wanted | extras


def test_the_generator_knows_what_the_hand_written_files_define(run: Run) -> None:
    """Else a schema could be called so, and the package would not compile."""
    done = run(HERE, "go", "run", "./surface", HERE.parents[1] / "templates" / "go")
    found = [re.match(r"(?:func|type|var|const) (\w+)", line) for line in done.stdout.splitlines()]
    by_templates = {"Client", "Event", "Version"}
    assert {name[1] for name in found if name} | by_templates == go.RUNTIME


def test_what_has_a_secret_prints_and_logs_without_it(surface: list[str]) -> None:
    lines = "\n".join(surface)
    secret = set(
        re.findall(
            r'^field (\w+)\..*`json:"\w*(?:token|secret|password|key|url)[",]', lines, re.MULTILINE | re.IGNORECASE
        )
    )
    assert {"ParticipantToken", "StorageConfig", "ChatDownload", "LivestreamingStatusUpdateEvent"} <= secret
    for method in ("Format(state fmt.State, verb rune)", "LogValue() slog.Value"):
        assert {kind for kind in secret if f"func ({kind}) {method}" not in surface} == set()
