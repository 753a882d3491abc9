"""Runs all contenders in turn and prints what came out. Exit codes: 0 every target reached, 1 not, 2 could not run."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from benchmarks.commands import measure_commands
from benchmarks.contenders import CONTENDERS, CannotRun, Figures, server

_REPETITIONS = 20  # A B C A B C ..., so that a drift of the machine meets all alike
_MOST_BYTES = 1.5e6


@dataclass(frozen=True)
class Row:
    """One figure of the table, with the ratios that it must not exceed."""

    what: str
    read: Callable[[Figures], float]
    of_official: float
    of_floor: float | None = None


_ROWS = (
    Row("import to first method", lambda figures: figures.to_first_method, of_official=0.35),
    Row("import to first answer", lambda figures: figures.to_first_answer, of_official=0.5),
    Row("call with a small answer", lambda figures: figures.small_call, of_official=0.6, of_floor=1.2),
    Row("call with a list of 100", lambda figures: figures.list_call, of_official=0.12, of_floor=1.2),
)

Runs = Sequence[Figures]


def main() -> int:
    """Prints the table as Markdown; README.md holds a copy of it."""
    try:
        ours, official, floor = _measure()
        commands = measure_commands()
    except CannotRun as error:
        print(f"benchmarks: {error}", file=sys.stderr)
        return 2
    reached: list[bool] = []
    versions = (f"realtimekit {ours[0].version}", f"cloudflare {official[0].version}", f"httpx2 {floor[0].version}")
    print(f"Python {platform.python_version()}, {', '.join(versions)}; {_REPETITIONS} processes of each.\n")
    print("| CPU time of the client | this package | official SDK | floor | ÷ official | ÷ floor |")
    print("|---|---|---|---|---|---|")
    for row in _ROWS:
        a, b, c = ([row.read(figures) for figures in runs] for runs in (ours, official, floor))
        times = " | ".join(f"{median(values) * 1000:.2f} ms" for values in (a, b, c))
        ratios = (_ratio(a, b, row.of_official, reached), _ratio(a, c, row.of_floor, reached))
        print(f"| {row.what} | {times} | {' | '.join(ratios)} |")
    size, other = ours[0].size, official[0].size
    verdict = _verdict(size <= _MOST_BYTES, f"{_MOST_BYTES / 1e6:g} MB", reached)
    print(f"\nInstalled size: {size / 1e6:.2f} MB, the official SDK {other / 1e6:.1f} MB; {verdict}.")
    print("\n| command, start to end | median of three | |\n|---|---|---|")
    for command in commands:
        verdict = _verdict(command.seconds <= command.at_most, f"{command.at_most:g} s", reached)
        print(f"| {command.name} | {command.seconds:.2f} s | {verdict} |")
    return 0 if all(reached) else 1


def _measure() -> list[list[Figures]]:
    """The figures of all runs, a list for each contender. The first time round fills caches and does not count."""
    runs: list[list[Figures]] = [[] for _ in CONTENDERS]
    print(f"measuring: {_REPETITIONS} processes of each contender, about a minute", file=sys.stderr)
    with server() as address:
        for _ in range(_REPETITIONS + 1):
            for contender, figures in zip(CONTENDERS, runs, strict=True):
                figures.append(contender.run(address))
    return [figures[1:] for figures in runs]


def _ratio(ours: list[float], others: list[float], target: float | None, reached: list[bool]) -> str:
    """Median and span of the ratios of neighbouring runs, and whether the median is low enough."""
    ratios = [a / b for a, b in zip(ours, others, strict=True)]
    text = f"{median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"
    return text if target is None else f"**{text}**, {_verdict(median(ratios) <= target, f'{target:g}', reached)}"


def _verdict(good: bool, target: str, reached: list[bool]) -> str:
    reached.append(good)
    return f"at most {target}: {'reached' if good else 'MISSED'}"


if __name__ == "__main__":
    sys.exit(main())
