"""Node and the tools that judge the TypeScript package, as the tests call them."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PACKAGE = HERE.parents[1] / "generated" / "typescript"
NODE_MODULES = HERE / "node_modules"
WIDTH = "--print-width=120"  # as the package tells prettier

# As strict as the strictest of those who install it.
STRICT = (
    "--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes", "--noImplicitOverride",
    "--verbatimModuleSyntax", "--isolatedModules", "--target", "es2022",
)  # fmt: skip
RESOLUTIONS = {
    "nodenext": ("--module", "nodenext", "--types", "node", "--lib", "es2022"),
    "bundler": ("--module", "esnext", "--moduleResolution", "bundler", "--types", "", "--lib", "es2022,dom,dom.iterable"),
}  # fmt: skip


def require_tools() -> None:
    """Skips, or fails in CI, where Node or one of the tools is missing."""
    for what, is_there in {
        "Node": shutil.which("node") and shutil.which("npm"),
        "TypeScript (run `npm ci` in tests/typescript)": (NODE_MODULES / ".bin" / "tsc").exists(),
    }.items():
        if not is_there:
            (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{what} is not here: no tests of TypeScript")


def tool(name: str, *arguments: str | Path, cwd: Path | None = None) -> str:
    """What a tool of `node_modules` prints. Fails with it where the tool is not content."""
    return run(NODE_MODULES / ".bin" / name, *arguments, cwd=cwd)


def run(*command: str | Path, cwd: Path | None = None, environment: dict[str, str] | None = None) -> str:
    """What a command prints. Fails with it where the command does."""
    done = subprocess.run(
        command, cwd=cwd, env=os.environ | (environment or {}), capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def copy(target: Path) -> Path:
    """The package as it stands in the repository, with the tools beside it."""
    shutil.copytree(PACKAGE, target, ignore=shutil.ignore_patterns("dist", "node_modules"))
    (target / "node_modules").symlink_to(NODE_MODULES)
    return target
