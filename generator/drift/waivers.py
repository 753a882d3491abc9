"""Differences that somebody has accepted, with a reason: `spec/drift-waivers.yaml`.

One by fingerprint accepts a difference wherever it stands, one by place accepts it there. A waiver that is out of date
no longer counts, and one that matches nothing is a finding of its own.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from ..source import Place, SpecError, join
from ..source import read as read_yaml
from .findings import Finding, Side, Subject

_KEYS = ("fingerprint", "kind", "operation", "model", "property", "against", "reason", "date", "expires")
AGAINST = ("pages", "openapi")


@dataclass(frozen=True)
class Waiver:
    """By fingerprint, or by kind, operation or model, and property."""

    place: Place
    reason: str
    made: date
    expires: date | None
    against: str  # pages or openapi: the two sources tell different things
    fingerprint: str = ""
    kind: str = ""
    subject: Subject = field(default_factory=Subject)

    def matches(self, finding: Finding) -> bool:
        if self.fingerprint:
            return finding.fingerprint == self.fingerprint
        return finding.kind == self.kind and self.subject in finding.places

    def __str__(self) -> str:
        named = (self.kind, self.subject.operation or self.subject.model or "", self.subject.property)
        return self.fingerprint or " ".join(filter(None, named))


def load(path: Path, file: str) -> list[Waiver]:
    """The waivers of a file, none if there is no file. Raises SpecError with the place of what is wrong."""
    if not path.exists():
        return []
    places: dict[str, Place] = {}
    tree = read_yaml(path, file, places)
    if not isinstance(tree, list):
        raise SpecError("waivers are a list; `[]` when there are none", places.get(""))
    return [_waiver(join("", at), raw, places) for at, raw in enumerate(tree)]


def _waiver(pointer: str, raw: Any, places: dict[str, Place]) -> Waiver:
    place = places[pointer]
    if not isinstance(raw, dict):
        raise SpecError("a waiver is a mapping", place)
    for key, value in raw.items():
        if key not in _KEYS:
            raise SpecError(f"{key!r} is not supported here; there are {', '.join(_KEYS)}", places[join(pointer, key)])
        if not isinstance(value, str) or not value.strip():
            raise SpecError(f"{key} must be text", places[join(pointer, key)])
    by_place = "kind" in raw and ("operation" in raw) != ("model" in raw)
    if ("fingerprint" in raw) == by_place or ("fingerprint" in raw and {"kind", "operation", "model"} & set(raw)):
        raise SpecError("a waiver has a fingerprint, or else a kind and an operation or a model", place)
    if "reason" not in raw:
        raise SpecError("a waiver needs a reason", place)
    against = raw.get("against", AGAINST[0])
    if against not in AGAINST:
        raise SpecError(f"against is one of {', '.join(AGAINST)}", places[join(pointer, "against")])
    made = _date(pointer, raw, "date", places)
    if made is None:
        raise SpecError("a waiver needs the date on which it was made", place)
    subject = Subject(raw.get("operation"), raw.get("model"), raw.get("property", ""))
    expires = _date(pointer, raw, "expires", places)
    found = raw.get("fingerprint", ""), raw.get("kind", ""), subject
    return Waiver(place, raw["reason"], made, expires, against, *found)


def _date(pointer: str, raw: dict[str, Any], key: str, places: dict[str, Place]) -> date | None:
    if key not in raw:
        return None
    try:
        return date.fromisoformat(raw[key])
    except ValueError:
        raise SpecError(f"{key} must read as in '2026-03-31', quoted", places[join(pointer, key)]) from None


def apply(
    waivers: Iterable[Waiver],
    findings: list[Finding],
    today: date,
    *,
    complete: bool,
    missing: Collection[str] = (),
) -> list[Finding]:
    """What is left of the findings. Where the run saw everything (`complete`), unused waivers are added as findings.

    Models in `missing` are not on the page, also where the page's damage made that no finding.
    """
    used: list[Waiver] = []
    added: list[Finding] = []
    for waiver in waivers:
        matched = [finding for finding in findings if waiver.matches(finding)]
        if not matched and waiver.kind == "model-removed" and waiver.subject.model in missing:
            continue
        if not matched and complete:
            added.append(_about(waiver, "waiver-unused", "the waiver matches nothing any more; remove it"))
        elif matched and waiver.expires is not None and waiver.expires < today:
            added.append(_about(waiver, "waiver-expired", f"the waiver was good until {waiver.expires}"))
        else:
            used.append(waiver)
    left = [_without(finding, [waiver for waiver in used if waiver.matches(finding)]) for finding in findings]
    return [*(finding for finding in left if finding), *added]


def _without(finding: Finding, waivers: list[Waiver]) -> Finding | None:
    """The finding for the places that no waiver names; None if there are none."""
    if not waivers:
        return finding
    waived = [waiver.subject for waiver in waivers]
    sides = finding.sides or ((finding.left, finding.right),) * len(finding.places)
    kept = [(place, both) for place, both in zip(finding.places, sides, strict=True) if place not in waived]
    if not kept or any(waiver.fingerprint for waiver in waivers):
        return None
    subject, (left, right) = kept[0]
    places, sides = tuple(place for place, _ in kept), tuple(both for _, both in kept)
    return replace(finding, subject=subject, left=left, right=right, places=places, sides=sides)


def _about(waiver: Waiver, kind: str, message: str) -> Finding:
    subject = waiver.subject
    right = Side(f"{waiver}: {waiver.reason}", waiver.place)
    return Finding(kind, "docs", subject, message, Side(waiver.fingerprint, None), right, (subject,))
