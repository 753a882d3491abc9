"""What a check found, for every way of printing it."""

import hashlib
from dataclasses import dataclass, field
from typing import Literal

from ..source import Place

Level = Literal["breaking", "additive", "docs"]

LEVELS: tuple[Level, ...] = ("breaking", "additive", "docs")


@dataclass(frozen=True)
class Side:
    """One of the two things compared: what it says, and where."""

    says: str
    place: Place | None


@dataclass(frozen=True)
class Subject:
    """What a finding is about: an operation (`GET /accounts/{account_id}/…`) or a model, and a property inside it.

    `property` is a path such as `data[].recording_config.codec`: `[]` an array's item, `{}` a map's value.
    """

    operation: str | None = None
    model: str | None = None
    property: str = ""


@dataclass(frozen=True)
class Finding:
    """One difference. The same difference in several places (one body under four models) is one finding."""

    kind: str  # stable id, kebab-case: response-property-removed
    level: Level
    subject: Subject
    message: str
    left: Side  # upstream, or the old document
    right: Side  # our document, or the new one
    places: tuple[Subject, ...] = field(default=())  # every subject it stands for, this one included
    sides: tuple[tuple[Side, Side], ...] = field(default=(), repr=False)  # left and right of every place

    @property
    def fingerprint(self) -> str:
        """The same for the same difference in every run, whatever lines move."""
        subject = self.subject
        text = "\0".join([self.kind, subject.operation or "", subject.model or "", subject.property, self.left.says])
        return hashlib.sha256(text.encode()).hexdigest()[:16]
