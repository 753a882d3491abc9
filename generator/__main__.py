"""The command line `rtkgen`. Exit codes: 0 fine, 1 findings, 2 could not run."""

import dataclasses
import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console

from . import build, output, spec
from .drift.command import drift, snapshot
from .drift.diff_command import diff
from .source import SpecError

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "spec" / "openapi.yaml"
GENERATED = ROOT / "generated"

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="From the curated OpenAPI document to client packages.",
)
_progress = Console(stderr=True)


@app.command()
def generate(
    languages: Annotated[list[str] | None, typer.Argument(help="The packages to make; all of them by default.")] = None,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit 1 with the list of stale files.")] = False,
) -> None:
    """Write the packages below generated/, or check that they are what the document says."""
    began = time.perf_counter()
    with _errors_told():
        from . import packages

        chosen = languages or packages.LANGUAGES
        for language in chosen:
            if language not in packages.LANGUAGES:
                _stop(f"no language {language!r}; there are {', '.join(packages.LANGUAGES)}")
        with _step("reading the document"):
            document = spec.load(SPEC)
            api = build.build(document)
        made = {}
        for language in chosen:  # everything is made before anything is written
            with _step(f"making {language}"):
                made[language] = packages.package(language, document, api)
        if not languages:  # nothing but packages belongs there
            made = {
                "": {f"{language}/{path}": text for language, files in made.items() for path, text in files.items()}
            }
        differences = {
            language: (output.compare if check else output.write)(GENERATED / language, files)
            for language, files in made.items()
        }
    for language, difference in differences.items():
        for kind in ("changed", "missing", "stray"):
            for path in getattr(difference, kind):
                shown = (Path("generated") / language / path).as_posix()
                typer.echo(f"{kind if check else _DONE[kind]}: {shown}")
    took = f"{time.perf_counter() - began:.1f} s"
    if check and any(differences.values()):
        typer.echo(f"stale; run `rtkgen generate` ({took})", err=True)
        raise typer.Exit(1)
    typer.echo(f"{', '.join(chosen)}: up to date ({took})")


_DONE = {"changed": "wrote", "missing": "wrote", "stray": "removed"}


@app.command()
def lint() -> None:
    """Hold the curation rules against the document."""
    from .lint import lint as find

    with _errors_told():
        document = spec.load(SPEC)
        findings = find(document)
        if not findings:
            build.build(document)
    for finding in findings:
        typer.echo(f"spec/{finding}")
    typer.echo(f"{len(findings)} findings", err=bool(findings))
    raise typer.Exit(1 if findings else 0)


@app.command()
def bundle(
    file: Annotated[Path, typer.Option("--output", "-o", help="The JSON file to write.", show_default=False)],
) -> None:
    """Write the document as one JSON file."""
    with _errors_told():
        document = spec.load(SPEC)
        build.build(document)
        text = json.dumps(document.tree, ensure_ascii=False, indent=2) + "\n"
        try:
            file.write_text(text, encoding="utf-8")
        except OSError as error:
            _stop(f"{file}: {error.strerror}")


@app.command("ir")
def print_ir() -> None:
    """Print the records between the document and the languages as JSON."""
    with _errors_told():
        api = build.build(spec.load(SPEC))
    typer.echo(json.dumps(dataclasses.asdict(api), ensure_ascii=False, indent=2))


for command in (drift, snapshot, diff):
    app.command()(command)


@contextmanager
def _errors_told() -> Iterator[None]:
    """Ends the program with one line and exit code 2 where the document cannot be used."""
    try:
        yield
    except SpecError as error:
        _stop(f"spec/{error}" if error.place else str(error))
    except OSError as error:
        _stop(f"{error.filename}: {error.strerror}" if error.filename else str(error))


@contextmanager
def _step(what: str) -> Iterator[None]:
    """Shows what is going on: a spinner on a terminal, a plain line elsewhere."""
    if _progress.is_terminal:
        with _progress.status(what):
            yield
    else:
        print(what, file=sys.stderr)
        yield


def _stop(message: str) -> NoReturn:
    typer.echo(f"rtkgen: {message}", err=True)
    raise typer.Exit(2)


def main() -> None:
    """Entry point of the console script."""
    try:
        app()
    except BrokenPipeError:  # the reader of our output has gone: no traceback at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
