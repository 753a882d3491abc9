"""Finds a version of the document: a folder, a file, a bundle, or a revision of the repository around."""

import io
import subprocess
import tarfile
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from ... import spec
from ...source import SpecError
from ...spec import Document

ROOT_FILE = "openapi.yaml"
FOLDER = "spec"  # of the document in the repository


@dataclass(frozen=True)
class Origin:
    label: str  # what a report calls it
    folder: str  # what its places begin with; empty for the folder that the command runs in
    document: Document

    @property
    def version(self) -> str:
        info = self.document.tree.get("info")
        return str(info.get("version", "")) if isinstance(info, dict) else ""


def origin(argument: str) -> Origin:
    """The document that `argument` names. Raises SpecError where there is none, or where it cannot be read."""
    path = Path(argument)
    try:
        if path.is_dir():
            return _folder(argument, path)
        if path.is_file():
            return _file(argument, path)
    except (OSError, ValueError):
        pass  # not the name of a file; it may be a revision all the same
    return _revision(argument)


def _folder(label: str, path: Path) -> Origin:
    for folder in (path, path / FOLDER):
        if (folder / ROOT_FILE).is_file():
            return _file(label, folder / ROOT_FILE)
    raise SpecError(f"{label}: there is no {ROOT_FILE} in this folder")


def _file(label: str, path: Path) -> Origin:
    folder = "" if path.parent == Path() else str(path.parent)
    try:
        return Origin(label, folder, spec.load(path))
    except SpecError as error:
        raise SpecError(f"{label}: {error}") from None


def _revision(revision: str) -> Origin:
    commit = _git(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"])
    if commit is None:
        raise SpecError(f"{revision}: neither a file, nor a folder, nor a revision of the repository here")
    name = commit.decode().strip()
    top = _git(["rev-parse", "--show-toplevel"])
    archive = _git(["archive", "--format=tar", name, FOLDER], (top or b"").decode().strip() or None)
    if archive is None:
        raise SpecError(f"{revision}: this revision has no folder {FOLDER}/")
    with TemporaryDirectory() as folder:
        try:
            with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
                tar.extractall(folder, filter="data")
        except (tarfile.TarError, OSError) as error:
            raise SpecError(f"{revision}: its folder {FOLDER}/ cannot be unpacked: {error}") from None
        root = Path(folder, FOLDER, ROOT_FILE)
        if not root.is_file():
            raise SpecError(f"{revision}: this revision has no {FOLDER}/{ROOT_FILE}")
        found = _file(revision, root)
    return Origin(f"{revision} ({name[:10]})" if not name.startswith(revision) else revision, FOLDER, found.document)


def _git(arguments: list[str], folder: str | None = None) -> bytes | None:
    """What git says; None where it fails."""
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=False)
    except FileNotFoundError:
        raise SpecError("git is not installed, so there are only files and folders to compare") from None
    except ValueError:
        return None  # a zero byte in the name
    return done.stdout if done.returncode == 0 else None
