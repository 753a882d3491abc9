"""Makes the files of each package from the document: the one place that knows all the steps."""

import json
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from ruff import find_ruff_bin

from . import ir
from .languages import go, python, python_texts, python_types, typescript
from .models import python_models
from .names import NameClash
from .render import render
from .spec import Document

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = ROOT / "templates"


def printed(language: str, document: Document, api: ir.Api) -> dict[str, str]:
    """The files of a language's package as its templates print them. Those of Python are still to be formatted."""
    try:
        return _PRINTERS[language](document, api)
    except NameClash as clash:
        document.fail(_pointer(document, clash), str(clash))


def package(language: str, document: Document, api: ir.Api) -> dict[str, str]:
    """The files of a language's package."""
    files = printed(language, document, api)
    return _formatted(document, files) if language == "python" else files


def _python(document: Document, api: ir.Api) -> dict[str, str]:
    models = python_models(document, python_types.attribute)
    view = python.view(api, models.modules, models.params)
    files = {f"src/realtimekit/{name}": python_texts.printable(text) for name, text in models.files.items()}
    return render(TEMPLATES / "python", view) | files


def _typescript(document: Document, api: ir.Api) -> dict[str, str]:
    return render(TEMPLATES / "typescript", typescript.view(api))


def _go(document: Document, api: ir.Api) -> dict[str, str]:
    return render(TEMPLATES / "go", go.view(api))


_PRINTERS: dict[str, Callable[[Document, ir.Api], dict[str, str]]] = {
    "python": _python,
    "typescript": _typescript,
    "go": _go,
}

LANGUAGES = tuple(_PRINTERS)


def _pointer(document: Document, clash: NameClash) -> str:
    """Where the names that clash stand: the schema, or the operation that one of them belongs to."""
    if clash.where in document.places:
        return clash.where
    schema = f"/components/schemas/{clash.where}"
    if schema in document.places:
        return schema
    for pointer in document.places:
        if pointer.endswith("/operationId"):
            name = document.at(pointer)
            if name in (clash.where, clash.name) or name.startswith(f"{clash.name.rstrip('.')}."):
                return pointer
    return "/paths"


def _formatted(document: Document, files: Mapping[str, str]) -> dict[str, str]:
    """The files as ruff leaves them, whatever configuration lies around."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path, text in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        (folder / "ruff.toml").write_text(f"line-length = 120\ntarget-version = {json.dumps('py311')}\n")
        for command in (["check", "--select=I", "--fix", "--quiet"], ["format", "--quiet"]):
            done = subprocess.run(
                [find_ruff_bin(), *command, "--no-cache", "--config", "ruff.toml", "."],
                cwd=folder, capture_output=True, text=True, check=False,
            )  # fmt: skip
            if done.returncode != 0:
                problem = " ".join((done.stderr or done.stdout).split())
                document.fail("", f"something in it becomes code that is none: {problem}")
        return {path: (folder / path).read_text(encoding="utf-8") for path in files}
