"""How long the maintainer's commands take, start of the interpreter included, on the clock."""

from __future__ import annotations

import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.contenders import ROOT, output
from generator.drift import snapshot
from tests.drift.overview_page import in_page_order, render

_TIMES = 3
_SNAPSHOT = ROOT / "spec" / "upstream" / "realtime_kit.overview.json"


@dataclass(frozen=True)
class Command:
    """A command, how long it took, and how long it may take."""

    name: str
    seconds: float
    at_most: float


def measure_commands() -> list[Command]:
    """Each command on the whole document; drift reads a page of upstream's size, printed from the kept facts."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.txt"
        page.write_text(render(in_page_order(snapshot.load(_SNAPSHOT))), encoding="utf-8")
        return [
            Command("`rtkgen generate`", _seconds("generate"), 5.0),
            Command("`rtkgen drift PAGE`", _seconds("drift", str(page)), 1.0),
            Command("`rtkgen diff spec spec`", _seconds("diff", "spec", "spec"), 1.0),
        ]


def _seconds(*arguments: str) -> float:
    took = []
    for _ in range(_TIMES):
        began = time.perf_counter()
        output([sys.executable, "-m", "generator", *arguments], f"rtkgen {arguments[0]}")
        took.append(time.perf_counter() - began)
    return median(took)
