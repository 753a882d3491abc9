"""The command `rtkgen diff`."""

from typing import Annotated

import typer

from ..source import SpecError
from .diff import changelog, compare, origin, propose, resources
from .findings import Level
from .reports import Output, Report, print_report


def diff(
    old: Annotated[str, typer.Argument(help="A folder, a file, a bundle or a git revision.", show_default=False)],
    new: Annotated[str, typer.Argument(help="The same, of the version after it.", show_default=False)],
    output: Annotated[Output, typer.Option(help="How the findings are printed.")] = "text",
    fail_on: Annotated[
        Level | None, typer.Option(help="Exit 1 for this level or worse only; for any finding by default.")
    ] = None,
    section: Annotated[
        bool, typer.Option("--changelog", help="Print the section for CHANGELOG.md in place of the findings.")
    ] = False,
) -> None:
    """Tell what changes for users of the packages between two versions of the document."""
    try:
        one, other = origin(old), origin(new)
        judged = compare(one.document, other.document, (one.folder, other.folder))
        headings = resources(one.document) | resources(other.document)
    except (SpecError, RecursionError) as error:
        said = error if isinstance(error, SpecError) else "the document is nested too deeply"
        typer.echo(f"rtkgen: {said}", err=True)
        raise typer.Exit(2) from None
    findings = [each.finding for each in judged]
    proposal = propose(one.version, other.version, (finding.level for finding in findings))
    extra = {"version": proposal.as_json()}
    report = Report("diff", one.label, other.label, findings, extra=extra, resources=headings)
    if section:
        typer.echo(changelog(judged, proposal), nl=False)
    else:
        print_report(report, output)
    raise typer.Exit(1 if report.fails(fail_on) else 0)
