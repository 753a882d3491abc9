"""Puts generated files in place, or says which are not. Leaves everything as it was unless all of them are there."""

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

# Folders that tools leave in a package: neither ours nor anybody's hand edits.
_LEFT_BY_TOOLS = {
    "__pycache__",
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
    ".venv",
    "build",
    "dist",
    "node_modules",
}


@dataclass(frozen=True)
class Differences:
    changed: list[str]
    missing: list[str]
    stray: list[str]

    def __bool__(self) -> bool:
        return bool(self.changed or self.missing or self.stray)


def compare(folder: Path, files: Mapping[str, str]) -> Differences:
    """How `folder` differs from `files`."""
    present = {path.relative_to(folder).as_posix() for path in _files(folder)}
    wanted = set(files)
    changed = [path for path in sorted(wanted & present) if (folder / path).read_bytes() != files[path].encode()]
    return Differences(changed, sorted(wanted - present), sorted(present - wanted))


def write(folder: Path, files: Mapping[str, str]) -> Differences:
    """Makes `folder` hold exactly `files`; says what that changed. A file that is right already is not touched."""
    differences = compare(folder, files)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".rtkgen-", dir=folder.parent) as staging:
        paths = [*differences.changed, *differences.missing]
        for index, path in enumerate(paths):  # all of it on the disk before the first file is replaced
            (Path(staging) / str(index)).write_bytes(files[path].encode())
        for path in differences.stray:
            (folder / path).unlink()
        for index, path in enumerate(paths):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            os.replace(Path(staging) / str(index), folder / path)
    for place in sorted(folder.rglob("*"), reverse=True):
        if place.is_dir() and not any(place.iterdir()):
            place.rmdir()
    return differences


def _files(folder: Path) -> list[Path]:
    return [
        path
        for path in folder.rglob("*")
        if path.is_file()
        and not any(part in _LEFT_BY_TOOLS or part.endswith(".egg-info") for part in path.relative_to(folder).parts)
    ]
