"""The report as JSON. Its schema is `report.schema.json` beside this file."""

import json
from typing import Any

from ..facts import Note
from ..findings import Finding, Side, Subject
from .report import Report, sides


def render(report: Report) -> str:
    value = {
        "command": report.command,
        "left": report.left,
        "right": report.right,
        "summary": report.counts(),
        "findings": [_finding(report, finding) for _, _, group in report.groups() for finding in group],
        "notes": [_note(note) for note in report.notes],
        "extra": report.extra,
    }
    return json.dumps(value, ensure_ascii=False, indent=2)


def _finding(report: Report, finding: Finding) -> dict[str, Any]:
    return {
        "kind": finding.kind,
        "level": finding.level,
        **_subject(finding.subject),
        **{key: _side(side) for key, side in sides(report, finding)},
        "fingerprint": finding.fingerprint,
        "places": [_subject(place) for place in finding.places or (finding.subject,)],
        "message": finding.message,
    }


def _subject(subject: Subject) -> dict[str, str]:
    """The operation or the model; neither where the finding is about the document as a whole."""
    named = {"operation": subject.operation, "model": subject.model}
    return {key: value for key, value in named.items() if value is not None} | {"property": subject.property}


def _side(side: Side) -> dict[str, Any]:
    place = side.place
    return {"says": side.says, "file": place.file if place else None, "line": place.line if place else None}


def _note(note: Note) -> dict[str, Any]:
    return {"code": note.code, "file": note.place.file, "line": note.place.line, "text": note.text}
