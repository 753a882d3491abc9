"""Writes the section of CHANGELOG.md, in the form of Keep a Changelog, for people who use the packages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import get_args

from ..findings import LEVELS, Level
from .compare import Judged
from .rules import RULES, Section
from .version import Proposal
from .wording import listed, used

# A type that comes or goes with a method is told with the others, not in a line of its own.
_TOGETHER = "model-added"
_INTERNAL = {"body-name-changed", "body-name-added", "body-name-removed"}


@dataclass
class _Line:
    """One change; the same sentence about several things is said once, with all the calls that they are used by."""

    level: Level
    section: Section
    sentence: str
    way: str
    uses: dict[str, list[str]] = field(default_factory=dict)  # `comes with`: the calls

    def __str__(self) -> str:
        uses = "; ".join(f"{how} {listed(dict.fromkeys(calls))}" for how, calls in self.uses.items())
        sentence = self.sentence + (f" ({uses})." if uses else ".")
        return f"- **Breaking:** {sentence} {self.way}".rstrip() if self.level == "breaking" else f"- {sentence}"


def changelog(judged: Sequence[Judged], proposal: Proposal) -> str:
    """The section of the proposed version; what breaks stands first and says what to do about it."""
    return "\n".join(_printed(judged, proposal)).rstrip() + "\n"


def _printed(judged: Sequence[Judged], proposal: Proposal) -> Iterator[str]:
    yield f"## [{proposal.next}] - Unreleased" if proposal.next else "## [Unreleased]"
    yield ""
    if not judged:
        yield "Nothing changed."
    lines = _lines([one for one in judged if not (_reworded(one) or one.rule.change in (_TOGETHER, *_INTERNAL))])
    for section in get_args(Section):
        found = [str(line) for line in lines if line.section == section]
        found += _types(judged) if section == "Added" else _words(judged) if section == "Changed" else []
        if found:
            yield f"### {section}"
            yield ""
            yield from found
            yield ""


def _lines(judged: Sequence[Judged]) -> list[_Line]:
    """The worst first. What is only documentation to some is left out where it is told to others already."""
    lines: dict[tuple[str, ...], _Line] = {}
    for one in sorted(judged, key=lambda one: LEVELS.index(one.finding.level)):
        level, words = one.finding.level, one.words.changelog()
        sentence = one.rule.sentence(one.direction).format(**words)
        sentence = sentence[:1].upper() + sentence[1:]
        way = one.rule.way(one.direction).format(**words)
        if level == "docs" and any(line.sentence == sentence and line.level != "docs" for line in lines.values()):
            continue
        heading = one.rule.heading(one.direction)
        line = lines.setdefault((level, heading, sentence, way), _Line(level, heading, sentence, way))
        if one.finding.subject.model and one.words.calls and one.words.calls[0] not in sentence:
            line.uses.setdefault(used(one.direction), []).extend(one.words.calls)
    return list(lines.values())


def _types(judged: Sequence[Judged]) -> list[str]:
    names = [one.words.users_it for one in judged if one.rule.change == _TOGETHER]
    return [f"- New types: {', '.join(names)}."] if names else []


def _reworded(one: Judged) -> bool:
    return one.rule is RULES["description-changed"] or one.rule.change.endswith(("-described", "-example-changed"))


def _words(judged: Sequence[Judged]) -> list[str]:
    """What was corrected in words is counted; the words of a field that is sent and comes back are the same words."""
    counted = len({(one.rule.change, one.finding.left, one.finding.right) for one in judged if _reworded(one)})
    many = "s" * (counted > 1)
    return [f"- Documentation: {counted} description{many} or example{many} reworded."] if counted else []
