"""Builds and starts the runners that are programs of their own, and reads what they print."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from scripted_server import ScriptedServer

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
NODE_MODULES = HERE.parent / "typescript" / "node_modules"
SECONDS = 300

NewServer = Callable[..., ScriptedServer]
Failures = dict[str, list[str]]


def typescript_runner(folder: Path) -> list[str | Path]:
    """The command that plays the cases with the TypeScript package, which is built as it will be published."""
    _need("Node", shutil.which("node"))
    _need("TypeScript (run `npm ci` in tests/typescript)", NODE_MODULES / ".bin" / "tsc")
    package = folder / "node_modules" / "realtimekit-api"
    package.mkdir(parents=True)
    shutil.copy(ROOT / "generated" / "typescript" / "package.json", package)
    shutil.copy(HERE / "typescript" / "runner.ts", folder)
    (folder / "node_modules" / "@types").symlink_to(NODE_MODULES / "@types")
    (folder / "package.json").write_text('{"type": "module"}')
    options = {
        "target": "es2022",
        "module": "nodenext",
        "strict": True,
        "types": ["node"],
        "noUncheckedIndexedAccess": True,
    }
    (folder / "tsconfig.json").write_text(json.dumps({"compilerOptions": options, "files": ["runner.ts"]}))
    _run([NODE_MODULES / ".bin" / "tsc", "-p", ROOT / "generated" / "typescript", "--outDir", package / "dist"])
    _run([NODE_MODULES / ".bin" / "tsc", "-p", folder])
    return ["node", folder / "runner.js"]


def go_runner(folder: Path) -> list[str | Path]:
    """The command that plays the cases with the Go module."""
    _need("Go", shutil.which("go"))
    _run(["go", "build", "-C", HERE / "go", "-o", folder / "runner", "."])
    return [folder / "runner"]


def played(command: Sequence[str | Path], server: ScriptedServer) -> Failures:
    """What is wrong with each case that a runner played."""
    _run([*command, server.url])
    return server.failures


def _need(what: str, found: Any) -> None:
    if not found or (isinstance(found, Path) and not found.exists()):
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{what} is not here: no wire cases in that language")


def _run(command: Sequence[str | Path]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert done.returncode == 0, f"{command[0]} failed:\n{done.stdout}{done.stderr}"
    return done.stdout
