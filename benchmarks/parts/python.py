"""Python: this package, `cloudflare`, and `httpx2` by hand."""

from __future__ import annotations

import os
import platform
from functools import partial

from benchmarks.measuring import CACHE, REPETITIONS, ROOT, CannotRun, Figures, in_turn, played, server
from benchmarks.table import MEGABYTES, MILLISECONDS, Report, Row

_ROWS = (
    Row("CPU, import to first method", "to_first_method", MILLISECONDS, of_official=0.35),
    Row("CPU, import to first answer", "to_first_answer", MILLISECONDS, of_official=0.5),
    Row("CPU, call with a small answer", "small_call", MILLISECONDS, of_official=0.6, of_floor=1.2),
    Row("CPU, call with a list of 100", "list_call", MILLISECONDS, of_official=0.12, of_floor=1.2),
    Row("installed size", "size", MEGABYTES, at_most=1.5e6),
)

# A program of benchmarks/python/ and the environment that it runs in.
_PROGRAMS = (("ours", "ours"), ("official", "official"), ("bare", "ours"))

# All get the same search path; the package is used as it stands.
_ENVIRONMENT = {
    "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'generated' / 'python' / 'src'}",
    "PYTHONHASHSEED": "0",
}


def measure(report: Report) -> None:
    """Prints the table."""
    with server() as address:
        runs = in_turn([partial(_run, *program, address) for program in _PROGRAMS], REPETITIONS)
    ours, official, floor = (run[0]["version"] for run in runs)
    versions = f"realtimekit {ours}, cloudflare {official}, httpx2 {floor}"
    report.line(f"Python {platform.python_version()}, {versions}; {REPETITIONS} processes of each.\n")
    report.table(_ROWS, runs)


def _run(program: str, environment: str, address: str) -> Figures:
    python = CACHE / f"bench-python-{environment}" / "bin" / "python"
    if not python.exists():
        raise CannotRun(f"{python.relative_to(ROOT)} is not there; `make bench` sets it up")
    return played([str(python), str(ROOT / "benchmarks" / "python" / f"{program}.py"), address], program, _ENVIRONMENT)
