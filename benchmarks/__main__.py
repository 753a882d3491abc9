"""Runs the parts and prints what came out. Exit codes: 0 every target reached, 1 not, 2 some part could not run."""

from __future__ import annotations

import sys
from collections.abc import Callable

from benchmarks.measuring import CannotRun
from benchmarks.parts import commands, emulator, go, python, typescript
from benchmarks.table import Report

_PARTS: dict[str, Callable[[Report], None]] = {
    "python": python.measure,
    "commands": commands.measure,
    "emulator": emulator.measure,
    "typescript": typescript.measure,
    "go": go.measure,
}


def main(arguments: list[str]) -> int:
    """Runs the parts that are named, or all. Prints Markdown; README.md holds a copy of it."""
    if unknown := set(arguments) - set(_PARTS):
        print(f"benchmarks: no part {', '.join(sorted(unknown))}; there are {', '.join(_PARTS)}", file=sys.stderr)
        return 2
    report, all_ran = Report(), True
    for name in arguments or _PARTS:
        print(f"measuring: {name}", file=sys.stderr)
        report.line(f"### `{name}`\n")
        try:
            _PARTS[name](report)
        except CannotRun as error:
            print(f"benchmarks: {name} could not run: {error}", file=sys.stderr)
            all_ran = False
    if not all_ran:
        return 2
    return 0 if report.all_reached else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
