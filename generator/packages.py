"""Makes the files of each package from the document: the one place that knows all the steps."""

import json
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from ruff import find_ruff_bin

from . import ir
from .languages import python
from .models import python_models
from .render import render
from .spec import Document

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = ROOT / "templates"


def _python(document: Document, api: ir.Api) -> dict[str, str]:
    files = render(TEMPLATES / "python", python.view(api))
    files |= {f"src/realtimekit/{name}": text for name, text in python_models(document).items()}
    return _formatted(files)


LANGUAGES: dict[str, Callable[[Document, ir.Api], dict[str, str]]] = {"python": _python}


class FormatError(Exception):
    """The printed code is not even Python: a mistake of a template or a view."""


def _formatted(files: Mapping[str, str]) -> dict[str, str]:
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
                raise FormatError(done.stderr.strip() or done.stdout.strip())
        return {path: (folder / path).read_text(encoding="utf-8") for path in files}
