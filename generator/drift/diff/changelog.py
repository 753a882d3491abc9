"""Writes the section of CHANGELOG.md, in the form of Keep a Changelog, for people who use the packages."""

from collections.abc import Iterator, Sequence
from typing import get_args

from .compare import Judged
from .rules import RULES, Section
from .version import Proposal

# A type that comes or goes with a method is told with the others, not in a line of its own.
_TOGETHER = "model-added"
_INTERNAL = {"body-name-changed", "body-name-added", "body-name-removed"}


def changelog(judged: Sequence[Judged], proposal: Proposal) -> str:
    """The section of the proposed version; what breaks stands first and says what to do about it."""
    return "\n".join(_lines(judged, proposal)).rstrip() + "\n"


def _lines(judged: Sequence[Judged], proposal: Proposal) -> Iterator[str]:
    yield f"## [{proposal.next}] - Unreleased" if proposal.next else "## [Unreleased]"
    yield ""
    told = [one for one in judged if one.finding.level != "docs" and one.rule.change != _TOGETHER]
    if not judged:
        yield "Nothing changed."
    for section in get_args(Section):
        found = [one for one in told if one.rule.section == section]
        lines = _merged(sorted(found, key=lambda one: one.finding.level != "breaking"))
        lines += _together(judged) if section == "Added" else _words(judged) if section == "Changed" else []
        lines += _deprecated(judged) if section == "Deprecated" else []
        if lines:
            yield f"### {section}"
            yield ""
            yield from lines
            yield ""


def _merged(judged: Sequence[Judged]) -> list[str]:
    """One line for each change; the same sentence about several things is said once."""
    return list(dict.fromkeys(_line(one) for one in judged))


def _line(one: Judged) -> str:
    words = one.words.changelog()
    sentence = one.rule.says.format(**words)
    if one.finding.subject.model and one.words.calls and one.words.users_it.startswith("`"):
        sentence += f" ({_used(one)} {words['calls']})"
    sentence = f"{sentence[:1].upper()}{sentence[1:]}."
    way = one.rule.way(one.direction).format(**words)
    return f"- **Breaking:** {sentence} {way}".rstrip() if one.finding.level == "breaking" else f"- {sentence}"


def _used(one: Judged) -> str:
    return "comes with" if one.direction == "response" else "goes into"


def _together(judged: Sequence[Judged]) -> list[str]:
    names = [one.words.users_it for one in judged if one.rule.change == _TOGETHER]
    return [f"- New types: {', '.join(names)}."] if names else []


def _words(judged: Sequence[Judged]) -> list[str]:
    """Everything of the level docs: what was corrected in words is counted, the rest told."""
    counted, told = 0, []
    for one in judged:
        if one.finding.level != "docs" or one.rule.change in _INTERNAL or one.rule.section == "Deprecated":
            continue
        if one.rule is RULES["description-changed"] or one.rule.change.endswith(("-described", "-example-changed")):
            counted += 1
        else:
            told.append(_line(one))
    if counted:
        told.append(
            f"- Documentation: {counted} description{'s' * (counted > 1)} or example{'s' * (counted > 1)} reworded."
        )
    return list(dict.fromkeys(told))


def _deprecated(judged: Sequence[Judged]) -> list[str]:
    return _merged([one for one in judged if one.rule.section == "Deprecated"])
