"""What the workflow and the documentation tell people to run exists."""

import re
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from generator.drift.command import drift, snapshot
from generator.drift.diff_command import diff

ROOT = Path(__file__).resolve().parents[2]
WORKFLOW = ROOT / ".github" / "workflows" / "drift.yml"
DOCUMENTATION = ROOT / "docs" / "drift.md"
README = ROOT / "README.md"

app = typer.Typer()
for command in (drift, snapshot, diff):
    app.command()(command)


@pytest.mark.parametrize("file", [WORKFLOW, DOCUMENTATION, README])
def test_every_command_has_the_options_that_are_named(file: Path) -> None:
    commands: Any = typer.main.get_command(app)
    found = re.findall(r"rtkgen (drift|diff|snapshot)\b([^\n`]*)", file.read_text(encoding="utf-8"))
    assert found
    for name, rest in found:
        options = {option for parameter in commands.commands[name].params for option in parameter.opts}
        assert set(re.findall(r"(?<!\S)--?[a-z][a-z-]*", rest)) <= options, f"rtkgen {name}{rest}"


def test_files_that_the_documentation_names_are_there() -> None:
    named = re.findall(r"`?((?:generator|\.github|spec)/[\w./-]*\w\.\w+)`?", DOCUMENTATION.read_text(encoding="utf-8"))
    missing = {name for name in named if not (ROOT / name).exists()}
    assert not missing - {"spec/schemas/meetings.yaml"}


def test_the_workflow_runs_at_night_and_by_hand_and_may_write_alerts_only() -> None:
    workflow = yaml.load(WORKFLOW.read_text(encoding="utf-8"), yaml.BaseLoader)
    assert set(workflow["on"]) == {"schedule", "workflow_dispatch"}
    assert workflow["permissions"] == {"contents": "read", "security-events": "write"}
