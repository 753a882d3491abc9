"""Spells the API in Go: declarations and literals, as finished strings for the templates."""

from collections.abc import Sequence
from dataclasses import dataclass

from .. import ir


@dataclass(frozen=True)
class View:
    resources: Sequence[object]


def view(api: ir.Api) -> View:
    """Everything that Go's templates print."""
    return View(resources=[])
