"""`rtkgen drift` and `rtkgen snapshot`. Exit codes: 0 no findings, 1 findings, 2 could not run."""

import dataclasses
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Literal, NoReturn

import typer

from .. import spec
from ..source import Place, SpecError
from . import snapshot as snapshots
from . import waivers
from .compare import Comparison, compare, union
from .facts import Facts, Unreadable
from .findings import LEVELS, Finding, Level
from .inputs import read_pages
from .partial import refuse_partial
from .propose import propose as proposals
from .readers import document as our_document
from .readers import openapi as official
from .readers.detect import FORMATS, read_page
from .reports import Output, Report, print_report

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "spec" / "openapi.yaml"

_Pages = Annotated[list[str] | None, typer.Argument(metavar="PAGE...", help="Files, folders, addresses, - for stdin.")]
_Format = Annotated[
    str | None, typer.Option("--format", help=f"What the pages are, instead of what they seem: {', '.join(FORMATS)}.")
]


def drift(
    pages: _Pages = None,
    openapi: Annotated[
        Path | None, typer.Option("--openapi", help="An official OpenAPI file instead of pages.")
    ] = None,
    since: Annotated[
        Path | None, typer.Option("--since", help="Compare with this snapshot instead of the document.")
    ] = None,
    format_: _Format = None,
    output: Annotated[Output, typer.Option("--output", help="How to print the report.")] = "text",
    fail_on: Annotated[Level, typer.Option("--fail-on", help="The least level that fails the run.")] = "docs",
    allow_removals: Annotated[
        bool, typer.Option("--allow-removals", help="Take a page as whole though much is missing.")
    ] = False,
    propose: Annotated[
        bool, typer.Option("--propose", help="Print the YAML that the document needs for what upstream added.")
    ] = False,
) -> None:
    """Compare the upstream reference with the document, or with a snapshot of itself."""
    with _errors_told():
        if (openapi is None) == (not pages):
            raise Unreadable("give either pages or --openapi FILE")
        if propose and since:
            raise Unreadable("--propose is about the document, --since is not")
        if propose and output != "text":
            raise Unreadable("--propose prints YAML to be curated; --output is about the report")
        left = [official.read(openapi)] if openapi else read_facts(pages or [], format_)
        run = Run(left, against="openapi" if openapi else "pages", allow_removals=allow_removals)
        report = run.since(since) if since else run.document()
        if propose:
            typer.echo(run.proposals(report.findings), nl=False)
        else:
            print_report(report, output)
    worst = [LEVELS.index(finding.level) for finding in report.findings]
    raise typer.Exit(1 if any(level <= LEVELS.index(fail_on) for level in worst) else 0)


def snapshot(
    page: Annotated[str, typer.Argument(metavar="PAGE", help="A file, a folder, an address, - for stdin.")],
    file: Annotated[Path, typer.Option("--output", "-o", help="The JSON file to write.", show_default=False)],
    format_: _Format = None,
) -> None:
    """Write the facts of the upstream reference as JSON."""
    with _errors_told():
        pages = read_facts([page], format_)
        whole = union(pages)
        if whole.short:
            raise Unreadable(f"{whole.source}: {whole.short}")
        text = snapshots.dump(whole)
        for note in compare(pages, whole).notes:
            typer.echo(f"{note.place}: {note.code}: {note.text}", err=True)
        try:
            file.write_text(text, encoding="utf-8")
        except OSError as error:
            raise Unreadable(f"{file}: {error.strerror}") from None


def read_facts(arguments: list[str], format_: str | None = None) -> list[Facts]:
    """The facts of every page that the arguments stand for. Raises Unreadable if any of them cannot be read."""
    return [read_page(text, name, format_) for name, text in read_pages(arguments)]


@dataclasses.dataclass
class Run:
    """One comparison of what upstream says with something of ours."""

    left: list[Facts]
    against: Literal["pages", "openapi"] = "pages"
    allow_removals: bool = False
    path: Path = SPEC

    def __post_init__(self) -> None:
        self.source = ", ".join(facts.source for facts in self.left[:3])
        if len(self.left) > 3:
            self.source += f" and {len(self.left) - 3} more"

    def document(self) -> Report:
        """Against the document, without the differences that are waived."""
        folder = f"{self.path.parent.name}/"
        with _in_folder(folder):
            self.ours = spec.load(self.path)
            right = our_document.read(self.ours, folder + self.path.name, folder)
            accepted = waivers.load(self.path.parent / "drift-waivers.yaml", "drift-waivers.yaml")
        mine = [_placed(waiver, folder) for waiver in accepted if waiver.against == self.against]
        compared = self._compare(right, [waiver.subject.model for waiver in mine if waiver.subject.model])
        seen = union(self.left)
        complete = {"operations", "models"} <= seen.abilities or self.against == "openapi"
        missing = [name for name in right.models if name not in seen.models]
        today = datetime.now(UTC).date()
        findings = waivers.apply(mine, compared.findings, today, complete=complete, missing=missing)
        waived = sum(finding not in findings for finding in compared.findings)
        return self._report(right, Comparison(findings, compared.notes), waived)

    def since(self, path: Path) -> Report:
        """Against a snapshot, whatever the document says."""
        right = snapshots.load(path)
        return self._report(right, self._compare(right), 0)

    def proposals(self, findings: Sequence[Finding]) -> str:
        return proposals(list(findings), self.left, self.ours, self.path)

    def _compare(self, right: Facts, expected: Sequence[str] = ()) -> Comparison:
        if not self.allow_removals:
            refuse_partial(union(self.left), right, expected)
        return compare(self.left, right, expected)

    def _report(self, right: Facts, compared: Comparison, waived: int) -> Report:
        read = [f"{facts.source} as {facts.kind}: {facts.evidence}" for facts in self.left]
        extra: dict[str, object] = {"read": "; ".join(read)}
        if waived:
            extra["waived"] = f"{waived} accepted difference{'s' * (waived > 1)}, see spec/drift-waivers.yaml"
        return Report("drift", self.source, right.source, compared.findings, compared.notes, extra)


def _placed(waiver: waivers.Waiver, folder: str) -> waivers.Waiver:
    return dataclasses.replace(waiver, place=Place(folder + waiver.place.file, waiver.place.line))


@contextmanager
def _in_folder(folder: str) -> Iterator[None]:
    """Errors in files of the document name them as they are seen from the project's folder."""
    try:
        yield
    except SpecError as error:
        raise Unreadable(f"{folder}{error}" if error.place else str(error)) from None


@contextmanager
def _errors_told() -> Iterator[None]:
    """Ends the program with one line and exit code 2 where something cannot be read."""
    try:
        yield
    except (Unreadable, SpecError) as error:
        _stop(str(error))
    except RecursionError:
        _stop("the input is nested too deeply")
    except MemoryError:
        _stop("the input is too large")


def _stop(message: str) -> NoReturn:
    typer.echo(f"rtkgen: {message}", err=True)
    raise typer.Exit(2)
