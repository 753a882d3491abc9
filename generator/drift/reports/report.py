"""The report that every way of printing gets, and the order and the groups that all of them show it in."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from ..facts import Note
from ..findings import LEVELS, Finding, Level, Side, Subject

# What the JSON of a finding calls its two sides.
SIDES = {"drift": ("page", "document"), "diff": ("old", "new")}


@dataclass(frozen=True)
class Report:
    """What one run of a check found.

    A place is printed as it is, so its file is as the user would open it from where the command runs: `spec/…`,
    not relative to the document's folder. What else the run has to say stands in `extra`, as values that JSON can
    hold; those that are text are shown by every output. `diff` has its `version` there (see `version.Proposal`).
    `resources` says under which heading an operation stands; one that is not in it stands under a word of its path.
    """

    command: Literal["drift", "diff"]
    left: str  # the page or pages, the old document
    right: str  # our document, the new one
    findings: Sequence[Finding]
    notes: Sequence[Note] = ()
    extra: dict[str, Any] = field(default_factory=dict)
    resources: Mapping[str, str] = field(default_factory=dict)

    @property
    def title(self) -> str:
        return f"{self.command}: {self.left} against {self.right}"

    def counts(self) -> dict[Level, int]:
        found = Counter(finding.level for finding in self.findings)
        return {level: found[level] for level in LEVELS}

    def summary(self) -> str:
        """`3 findings: 1 breaking, 2 additive`."""
        if not self.findings:
            return "no findings"
        parts = (f"{number} {level}" for level, number in self.counts().items() if number)
        return f"{len(self.findings)} finding{'s' * (len(self.findings) > 1)}: {', '.join(parts)}"

    def remarks(self) -> list[str]:
        """The lines for people that `extra` holds."""
        lines = [f"{key}: {value}" for key, value in self.extra.items() if isinstance(value, str)]
        if "version" in self.extra:
            lines.append(f"next version: {self.extra['version']['text']}")
        return lines

    def fails(self, fail_on: Level | None) -> bool:
        """Whether there is a finding of this level or worse; without a level, any finding."""
        worst = LEVELS if fail_on is None else LEVELS[: LEVELS.index(fail_on) + 1]
        return any(finding.level in worst for finding in self.findings)

    def groups(self) -> list[tuple[str, str, list[Finding]]]:
        """(resource, operation or model, findings), operations before models and the worst first in each."""
        groups: dict[tuple[str, str], list[Finding]] = {}
        for finding in sorted(self.findings, key=self._rank):
            groups.setdefault((self._heading(finding.subject), name(finding.subject)), []).append(finding)
        return [(of, subject, findings) for (of, subject), findings in groups.items()]

    def _heading(self, subject: Subject) -> str:
        if subject.operation is None:
            return "models" if subject.model else "document"
        return self.resources.get(subject.operation) or _of_path(subject.operation)

    def _rank(self, finding: Finding) -> tuple[bool, str, str, int, str, str, str]:
        subject = finding.subject
        level = LEVELS.index(finding.level)
        return (
            subject.operation is None, self._heading(subject), name(subject), level, subject.property, finding.kind,
            finding.fingerprint,
        )  # fmt: skip


def name(subject: Subject) -> str:
    return subject.operation or subject.model or ""


def _of_path(operation: str) -> str:
    """The first word of the path that is the operation's own."""
    _, _, path = operation.partition(" ")
    if not path.startswith("/"):
        return "webhook events"
    _, found, rest = path.partition("/realtime/kit/")
    words = [word for word in (rest if found else path).split("/") if word and not word.startswith("{")]
    return words[0] if words else path


def other_places(finding: Finding) -> list[str]:
    """Where else the same difference is, as text."""
    rest = (place for place in finding.places if place != finding.subject)
    return [f"{name(place)} {place.property}".strip() for place in rest]


def also(places: Sequence[str]) -> str:
    """What stands before a list of other places."""
    return f"also in {len(places)} place{'s' * (len(places) > 1)}:"


def sides(report: Report, finding: Finding) -> Iterable[tuple[str, Side]]:
    return zip(SIDES[report.command], (finding.left, finding.right), strict=True)


def said(side: Side) -> str:
    """`string (spec/schemas/meetings.yaml:12)`."""
    return (side.says or "nothing") + (f" ({side.place})" if side.place else "")
