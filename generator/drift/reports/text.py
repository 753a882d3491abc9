"""The report for people: grouped by resource and model, coloured on a terminal and plain elsewhere."""

from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from ..findings import Finding, Level
from .report import Report, also, other_places, said, sides

COLOURS: dict[Level, str] = {"breaking": "bold red", "additive": "green", "docs": "cyan"}
MOST_PLACES = 8  # the rest is counted; JSON lists all


def write(report: Report, console: Console | None = None) -> None:
    console = console or Console(soft_wrap=True, highlight=False)
    for line in _lines(report):
        console.print(visible(line))


def visible(line: Text) -> Text:
    """A line of which nothing reaches the terminal as a command: pages are other people's words."""
    line.plain = "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in line.plain)
    return line


def _lines(report: Report) -> Iterator[Text]:
    yield Text(report.title, "bold")
    yield from map(Text, report.remarks())
    heading = None
    for of, subject, findings in report.groups():
        if of != heading:
            yield Text()
            yield Text(of, "bold underline")
            heading = of
        if subject:
            yield Text(f"  {subject}", "bold")
        for finding in findings:
            yield from _finding(report, finding)
    if report.notes:
        yield Text()
        yield Text("notes", "bold underline")
        yield from (Text(f"  {note.place}: {note.code}: {note.text}") for note in report.notes)
    yield Text()
    yield Text(report.summary(), "bold")


def _finding(report: Report, finding: Finding) -> Iterator[Text]:
    head = Text(f"    {finding.level:<9}", COLOURS[finding.level])
    where = f" {finding.subject.property}" if finding.subject.property else ""
    yield head.append(f" {finding.kind}", "dim").append(where, "default not dim")
    yield Text(f"      {finding.message}")
    for label, side in sides(report, finding):
        yield Text(f"      {label + ':':<10}{said(side)}", "dim")
    places = other_places(finding)
    if places:
        yield Text(f"      {also(places)}", "dim")
    yield from (Text(f"        {place}", "dim") for place in places[:MOST_PLACES])
    if len(places) > MOST_PLACES:
        yield Text(f"        and {len(places) - MOST_PLACES} more", "dim")
