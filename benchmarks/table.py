"""The printed tables, in Markdown, and the verdicts on the targets that they hold. Runs nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from benchmarks.measuring import CONTENDERS, Figures


@dataclass(frozen=True)
class Unit:
    """How a figure is printed."""

    name: str
    per_unit: float  # of what programs report: seconds, bytes or pieces
    digits: int = 2

    def text(self, value: float) -> str:
        return f"{value / self.per_unit:.{self.digits}f} {self.name}".strip()


MILLISECONDS = Unit("ms", 1e-3)
MICROSECONDS = Unit("µs", 1e-6, digits=0)
SECONDS = Unit("s", 1.0)
KILOBYTES = Unit("KB", 1e3)
MEGABYTES = Unit("MB", 1e6)
PIECES = Unit("", 1.0, digits=0)


@dataclass(frozen=True)
class Row:
    """One figure of a table, with what it must not exceed."""

    what: str
    figure: str
    unit: Unit
    of_official: float | None = None
    of_floor: float | None = None
    at_most: float | None = None


class Report:
    """Prints tables and remembers whether every target was reached."""

    def __init__(self) -> None:
        self.all_reached = True

    def line(self, text: str = "") -> None:
        """Prints a line now, so that a long run shows what it has."""
        print(text, flush=True)

    def table(self, rows: Sequence[Row], runs: Sequence[Sequence[Figures]]) -> None:
        """Prints one row for each figure; `runs` has the figures of each of `CONTENDERS`."""
        self.line(f"| | {' | '.join(CONTENDERS)} | ÷ official | ÷ floor |")
        self.line("|---|---|---|---|---|---|")
        for row in rows:
            ours, official, floor = ([figures[row.figure] for figures in run if row.figure in figures] for run in runs)
            values = [row.unit.text(median(values)) if values else "-" for values in (ours, official, floor)]
            if row.at_most is not None:
                values[0] = f"**{values[0]}**, {self.verdict(median(ours), row.at_most, row.unit)}"
            ratios = (self._ratio(ours, official, row.of_official), self._ratio(ours, floor, row.of_floor))
            self.line(f"| {row.what} | {' | '.join((*values, *ratios))} |")
        self.line()

    def verdict(self, value: float, at_most: float, unit: Unit = PIECES) -> str:
        """Whether the value is low enough."""
        reached = value <= at_most
        self.all_reached = self.all_reached and reached
        limit = f"{at_most / unit.per_unit:g} {unit.name}".strip()
        return f"at most {limit}: {'reached' if reached else 'MISSED'}"

    def _ratio(self, ours: Sequence[float], others: Sequence[float], at_most: float | None) -> str:
        """Median and span of the ratios of neighbouring runs, and whether the median is low enough."""
        if not others:
            return "-"
        ratios = [a / b for a, b in zip(ours, others, strict=True)]
        text = f"{median(ratios):.2f}"
        if min(ratios) < max(ratios):
            text += f" ({min(ratios):.2f} to {max(ratios):.2f})"
        return text if at_most is None else f"**{text}**, {self.verdict(median(ratios), at_most)}"
