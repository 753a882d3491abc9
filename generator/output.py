"""Puts generated files in place, or says which are not. Leaves everything as it was unless all of them are there."""

import os
import tempfile
from collections.abc import Iterator, Mapping
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
        _remove_empty_folders(folder)  # one of them may stand where a file belongs
        for index, path in enumerate(paths):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            os.replace(Path(staging) / str(index), folder / path)
    return differences


def _files(folder: Path) -> list[Path]:
    return [path for path in _ours(folder) if path.is_symlink() or not path.is_dir()]


def _remove_empty_folders(folder: Path) -> None:
    for path in sorted(_ours(folder), reverse=True):
        if path.is_dir() and not path.is_symlink() and not any(path.iterdir()):
            path.rmdir()


def _ours(folder: Path) -> Iterator[Path]:
    """What is in the folder, but for what tools left there."""
    for path in folder.iterdir() if folder.is_dir() else ():
        if path.name not in _LEFT_BY_TOOLS and not path.name.endswith(".egg-info"):
            yield path
            if not path.is_symlink():
                yield from _ours(path)
