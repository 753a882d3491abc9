"""What the package offers, as its declarations say it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from document import OPERATIONS
from node_tools import HERE

from generator.names import camel

SURFACE = HERE / "surface.txt"

_CLASS = re.compile(
    r"export declare (?:abstract )?class (\w+)(?: extends (\w+))?.*? \{\n(.*?)^\}", re.DOTALL | re.MULTILINE
)
_METHOD = re.compile(r"^    (?:abstract )?(\w+)(?:<[^(]*>)?\(([^)]*)\): (.*);$", re.MULTILINE)
_PROPERTY = re.compile(r"^    readonly (\w+): (\w+);$", re.MULTILINE)


class Declarations:
    """The declarations of the installed package, without their comments."""

    def __init__(self, project: Path) -> None:
        folder = project / "node_modules" / "realtimekit-api" / "dist"
        texts = {path: re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.DOTALL) for path in folder.rglob("*.d.ts")}
        self.index = texts[folder / "index.d.ts"]
        self.classes = {name: (base, body) for text in texts.values() for name, base, body in _CLASS.findall(text)}

    def exports(self) -> Iterator[str]:
        for kind, names in re.findall(r"export (type )?\{(.*?)\}", self.index, re.DOTALL):
            yield from (f"{kind}{name.strip()}" for name in names.split(",") if name.strip())

    def members(self, name: str, prefix: str) -> Iterator[str]:
        """The methods of a class and of its base, and those of what its properties are."""
        base, body = self.classes[name]
        for method, arguments, result in _METHOD.findall(body):
            if method != "constructor":
                yield f"{prefix}.{method}({' '.join(arguments.split())}): {result}"
        for attribute, kind in _PROPERTY.findall(body):
            if kind in self.classes:
                yield from self.members(kind, f"{prefix}.{attribute}")
        if base in self.classes:
            yield from self.members(base, prefix)


@pytest.fixture(scope="module")
def declarations(project: Path) -> Declarations:
    return Declarations(project)


def test_the_public_names_are_those_of_the_committed_list(
    declarations: Declarations, request: pytest.FixtureRequest
) -> None:
    """A name that goes or changes breaks programs. `--update` writes the list anew."""
    lines = sorted(declarations.exports()) + sorted(set(declarations.members("RealtimeKit", "client")))
    if request.config.getoption("--update"):
        SURFACE.write_text("\n".join(lines) + "\n")
    assert lines == SURFACE.read_text().splitlines()


def test_every_operation_is_there_and_nothing_that_nobody_knows(declarations: Declarations) -> None:
    offered = {line.partition("(")[0] for line in declarations.members("RealtimeKit", "client")}
    wanted = {"client." + ".".join(map(camel, name.split("."))) for name in OPERATIONS}
    assert len(wanted) == 53
    beside = {
        "request", "withOptions", "toJSON", "recordings.stop", "recordings.pause", "recordings.resume",
        "webhooks.verify", "webhooks.unwrap",
    }  # fmt: skip
    assert offered == wanted | {f"client.{name}" for name in beside}


def test_no_declaration_shows_what_is_inside(declarations: Declarations) -> None:
    """What people cannot make or use is in no class that they meet: neither the core nor a constructor that takes it."""
    for name in ("RealtimeKit", "Meetings", "Page", "APIPromise", "Webhooks", "Recordings", "UnknownEvent"):
        _, body = declarations.classes[name]
        assert "Core" not in body, name
        assert "inspect" not in body, name
