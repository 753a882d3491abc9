"""The report as markdown, for a comment or the summary of a job."""

import re
from collections.abc import Iterator

from ..findings import Finding
from .report import Report, also, other_places, sides


def render(report: Report) -> str:
    return "\n".join(_lines(report))


def _lines(report: Report) -> Iterator[str]:
    yield f"# {escape(report.title)}\n"
    yield f"{report.summary()}"
    yield from (f"\n{escape(remark)}" for remark in report.remarks())
    heading = None
    for of, subject, findings in report.groups():
        if of != heading:
            yield f"\n## {escape(of)}"
            heading = of
        if subject:
            yield f"\n### {code(subject)}"
        yield ""
        for finding in findings:
            yield from _finding(report, finding)
    if report.notes:
        yield "\n## notes\n"
        yield from (f"- {code(str(note.place))} {note.code}: {escape(note.text)}" for note in report.notes)


def _finding(report: Report, finding: Finding) -> Iterator[str]:
    where = f" {code(finding.subject.property)}" if finding.subject.property else ""
    yield f"- **{finding.level}** {finding.kind}{where}: {escape(finding.message)}"
    for label, side in sides(report, finding):
        place = f" at {code(str(side.place))}" if side.place else ""
        yield f"  - {label}: {code(side.says) if side.says else 'nothing'}{place}"
    if places := other_places(finding):
        yield f"  - {also(places)} {', '.join(map(code, places))}"


def code(text: str) -> str:
    """A code span, whatever the text holds."""
    text = " ".join(text.split())
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def escape(text: str) -> str:
    """One line in which only code spans are markup."""
    parts = re.split(r"(`[^`]*`)", " ".join(text.split()))
    return "".join(
        part if index % 2 else re.sub(r"([\\*_<>\[\]|`#])", r"\\\1", part) for index, part in enumerate(parts)
    )
