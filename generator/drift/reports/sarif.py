"""The report as SARIF 2.1.0, which code scanning services read."""

import json
from typing import Any
from urllib.parse import quote

from ...source import Place
from ..findings import Finding, Level
from .report import Report, also, name, other_places, said, sides

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS: dict[Level, str] = {"breaking": "error", "additive": "warning", "docs": "note"}


def render(report: Report) -> str:
    findings = [finding for _, _, group in report.groups() for finding in group]
    kinds = sorted({finding.kind for finding in findings})
    run = {
        "tool": {"driver": {"name": "rtkgen", "rules": [{"id": kind, "name": kind} for kind in kinds]}},
        "automationDetails": {"id": f"rtkgen/{report.command}/"},
        "columnKind": "unicodeCodePoints",
        "results": [_result(report, finding, kinds) for finding in findings],
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": _notifications(report)}],
        "properties": {"left": report.left, "right": report.right, **report.extra},
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _result(report: Report, finding: Finding, kinds: list[str]) -> dict[str, Any]:
    subject = f"{name(finding.subject)} {finding.subject.property}".strip()
    lines = [f"{subject}: {finding.message}" if subject else finding.message]
    lines += [f"{label}: {said(side)}" for label, side in sides(report, finding)]
    if places := other_places(finding):
        lines.append(f"{also(places)} {'; '.join(places)}")
    places_of_it = [side.place for side in (finding.right, finding.left) if side.place]
    result: dict[str, Any] = {
        "ruleId": finding.kind,
        "ruleIndex": kinds.index(finding.kind),
        "level": LEVELS[finding.level],
        "message": {"text": "\n".join(lines)},
        "partialFingerprints": {"rtkgen/v1": finding.fingerprint},
    }
    if places_of_it:
        result["locations"] = [_location(places_of_it[0])]
    if len(places_of_it) > 1:
        result["relatedLocations"] = [_location(places_of_it[1])]
    return result


def _notifications(report: Report) -> list[dict[str, Any]]:
    return [
        {
            "descriptor": {"id": note.code},
            "level": "note",
            "message": {"text": note.text},
            "locations": [_location(note.place)],
        }
        for note in report.notes
    ]


def _location(place: Place) -> dict[str, Any]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(place.file, safe="/:?=&@~+,")},
            "region": {"startLine": max(place.line, 1)},
        }
    }
