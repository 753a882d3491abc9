"""Proposes the next version of the packages by semantic versioning."""

import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any, Literal

from ..findings import Level

RULE = "semver: breaking bumps the major version, additive the minor, docs the patch"
RULE_0 = "semver, 0.x: breaking bumps the minor version, additive and docs the patch"

# The pattern that semver.org gives, without the build.
_SEMVER = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z.-]+))?")

Bump = Literal["major", "minor", "patch", "none"]


@dataclass(frozen=True)
class Proposal:
    old: str  # the version of the old document
    new: str  # what the new document says already
    next: str | None  # None where the old version is no semantic version
    bump: Bump
    rule: str

    def as_json(self) -> dict[str, Any]:
        return {**asdict(self), "text": self.text}

    @property
    def text(self) -> str:
        if self.next is None:
            return f"no proposal, {self.old!r} is not a semantic version"
        if self.bump == "none":
            return f"{self.old}, nothing changed"
        said = f"{self.next} after {self.old} ({self.bump}; {self.rule})"
        if self.new == self.next:
            return f"{said}, as info.version says"
        return said + (f"; info.version says {self.new}" if self.new != self.old else "; info.version is to be raised")


def propose(old: str, new: str, levels: Iterable[Level]) -> Proposal:
    """The version that follows `old` after changes of these levels; `new` is what the new document says."""
    found = set(levels)
    parsed = _SEMVER.fullmatch(old)
    if not parsed:
        return Proposal(old, new, None, "none", RULE)
    major, minor, patch = (int(part) for part in parsed.group(1, 2, 3))
    rule = RULE_0 if major == 0 else RULE
    bump = _bump(found, zero=major == 0)
    if bump == "none":
        return Proposal(old, new, old, bump, rule)
    if parsed.group(4) and _prepared(bump, minor, patch):  # 1.0.0-rc.1 leads to 1.0.0 whatever is changed before it
        return Proposal(old, new, f"{major}.{minor}.{patch}", bump, rule)
    steps = {"major": (major + 1, 0, 0), "minor": (major, minor + 1, 0), "patch": (major, minor, patch + 1)}
    return Proposal(old, new, ".".join(map(str, steps[bump])), bump, rule)


def _bump(found: set[Level], *, zero: bool) -> Bump:
    if not found:
        return "none"
    if "breaking" in found:
        return "minor" if zero else "major"
    return "minor" if "additive" in found and not zero else "patch"


def _prepared(bump: Bump, minor: int, patch: int) -> bool:
    """Whether a pre-release already stands before the version that the bump asks for."""
    return bump == "patch" or (patch == 0 and (bump == "minor" or minor == 0))
