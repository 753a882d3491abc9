"""The report as GitHub's workflow commands, which annotate the lines of a pull request."""

from collections.abc import Iterator

from ..findings import Finding, Level
from .report import Report, name, said, sides

COMMANDS: dict[Level, str] = {"breaking": "error", "additive": "warning", "docs": "notice"}


def render(report: Report) -> str:
    return "\n".join(_lines(report))


def _lines(report: Report) -> Iterator[str]:
    for note in report.notes:
        yield _command("notice", note.place.file, note.place.line, note.code, note.text)
    for _, _, findings in report.groups():
        for finding in findings:
            yield _finding(report, finding)
    yield _plain(f"{report.title}: {report.summary()}")


def _finding(report: Report, finding: Finding) -> str:
    place = finding.right.place or finding.left.place
    subject = f"{name(finding.subject)} {finding.subject.property}".strip()
    both = "\n".join(f"{label}: {said(side)}" for label, side in sides(report, finding))
    text = f"{subject}: {finding.message}\n{both}" if subject else f"{finding.message}\n{both}"
    file, line = (place.file, place.line) if place else ("", 0)
    return _command(COMMANDS[finding.level], file, line, finding.kind, text)


def _command(command: str, file: str, line: int, title: str, text: str) -> str:
    where = f"file={_property(file)},line={line}," if file else ""
    return f"::{command} {where}title={_property(title)}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _plain(text: str) -> str:
    """A line that cannot be taken for a command."""
    return " ".join(text.split()).lstrip(":")
