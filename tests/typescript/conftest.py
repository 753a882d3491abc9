"""The package as people get it: packed, and installed where nothing else is."""

from pathlib import Path

import pytest
from node_tools import NODE_MODULES, copy, require_tools, run


@pytest.fixture(scope="session")
def tools() -> None:
    require_tools()


@pytest.fixture(scope="session")
def tarball(tools: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `npm pack` makes of the package."""
    package = copy(tmp_path_factory.mktemp("packed") / "typescript")
    run("npm", "pack", "--offline", "--silent", cwd=package)
    (packed,) = package.glob("*.tgz")
    return packed


@pytest.fixture(scope="session")
def project(tarball: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty project in which the package is installed; beside it, for compilers alone, the types of Node."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "package.json").write_text('{"private": true, "type": "module"}')
    run("npm", "install", "--offline", "--silent", "--no-audit", "--no-fund", tarball, cwd=folder)
    assert [path.name for path in (folder / "node_modules").iterdir() if path.name[0] != "."] == ["realtimekit-api"]
    for name in ("@types", "undici-types"):
        (folder / "node_modules" / name).symlink_to(NODE_MODULES / name)
    return folder
