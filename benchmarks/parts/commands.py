"""How long the maintainer's commands take, start of the interpreter included, on the clock."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from benchmarks.measuring import ROOT, output
from benchmarks.table import SECONDS, Report
from generator.drift import snapshot
from tests.drift.overview_page import in_page_order, render

_TIMES = 3
_SNAPSHOT = ROOT / "spec" / "upstream" / "realtime_kit.overview.json"


def measure(report: Report) -> None:
    """Each command on the whole document; drift reads a page of upstream's size, printed from the kept facts."""
    report.line("| command, start to end | median of three | |\n|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.txt"
        page.write_text(render(in_page_order(snapshot.load(_SNAPSHOT))), encoding="utf-8")
        for name, arguments, at_most in (
            ("rtkgen generate", ["generate"], 6.0),
            ("rtkgen drift PAGE", ["drift", str(page)], 1.0),
            ("rtkgen diff spec spec", ["diff", "spec", "spec"], 1.0),
        ):
            seconds = _seconds(arguments)
            verdict = report.verdict(seconds, at_most, SECONDS)
            report.line(f"| `{name}` | {SECONDS.text(seconds)} | {verdict} |")
    report.line()


def _seconds(arguments: list[str]) -> float:
    took = []
    for _ in range(_TIMES):
        began = time.perf_counter()
        output([sys.executable, "-m", "generator", *arguments], f"rtkgen {arguments[0]}", {"PYTHONHASHSEED": "0"})
        took.append(time.perf_counter() - began)
    return median(took)
