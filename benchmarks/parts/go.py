"""Go: this package, `cloudflare-go`, and `net/http` with `encoding/json` by hand."""

from __future__ import annotations

import os
import re
import shutil
import time
from functools import partial
from pathlib import Path

from benchmarks.measuring import CACHE, REPETITIONS, ROOT, CannotRun, Figures, in_turn, output, played, server, told
from benchmarks.table import MEGABYTES, MICROSECONDS, PIECES, SECONDS, Report, Row

_CALLS = (
    Row("CPU, call with a small answer", "small_call", MICROSECONDS, of_official=0.5, of_floor=1.2),
    Row("allocations, call with a small answer", "small_allocations", PIECES, of_official=0.5, of_floor=1.2),
    Row("CPU, call with a list of 100", "list_call", MICROSECONDS, of_official=0.5, of_floor=1.2),
    Row("allocations, call with a list of 100", "list_allocations", PIECES, of_official=0.5, of_floor=1.2),
)
_BUILDS = (
    Row("build", "build", SECONDS, of_official=1.0),
    Row("size of the program", "size", MEGABYTES, of_official=1.0),
)
_PROGRAMS = ("ours", "official", "bare")
_SMALL_CALLS, _LIST_CALLS, _WARM_UP = 2000, 500, 1
_BUILT = 3  # times

_SOURCES = ROOT / "benchmarks" / "go"
_FOLDER = CACHE / "bench-go"
_STANDARD_LIBRARY = _FOLDER / "standard-library"


def measure(report: Report) -> None:
    """Prints the tables."""
    version = _go("version").split()[2].replace("go", "Go ")
    if not (_FOLDER / ".ready").exists():
        raise CannotRun(f"{_FOLDER.relative_to(ROOT)}/.ready is not there; `make bench` sets it up, with go")
    _go("build", "std", cache=_STANDARD_LIBRARY)
    builds = in_turn([partial(_build, program) for program in _PROGRAMS], _BUILT, discarded=0)
    for program in _PROGRAMS:
        _go("build", "-o", str(_FOLDER / program), f"./{program}")
    with server() as address:
        task = told(address, _SMALL_CALLS, _LIST_CALLS, _WARM_UP)
        calls = in_turn([partial(played, [str(_FOLDER / p), task], p, {}) for p in _PROGRAMS], REPETITIONS)
    versions = f"realtimekit {_our_version()}, cloudflare-go {_official_version()}"
    report.line(f"{version}, {versions}; {REPETITIONS} processes of each.\n")
    report.table(_CALLS, calls)
    report.line(f"A program that makes a client and asks for meetings; {_BUILT} builds of each.\n")
    report.table(_BUILDS, builds)


def _build(program: str) -> Figures:
    """Builds the hello program where nothing is built yet but the standard library, which all have in common."""
    cold, built = _FOLDER / "cold", _FOLDER / f"hello-{program}"
    shutil.rmtree(cold, ignore_errors=True)
    shutil.copytree(_STANDARD_LIBRARY, cold, copy_function=os.link)  # entries are named by what they hold
    built.unlink(missing_ok=True)
    began = time.perf_counter()
    _go("build", "-o", str(built), f"./hello/{program}", cache=cold)
    took = time.perf_counter() - began
    shutil.rmtree(cold)
    return {"build": took, "size": built.stat().st_size}


def _go(*arguments: str, cache: Path = _FOLDER / "cache") -> str:
    """Runs the go command. It downloads nothing, and the programs do not tell which commit they are from."""
    environment = {"GOCACHE": str(cache), "GOPROXY": "off", "GOFLAGS": "-buildvcs=false", "GOTOOLCHAIN": "local"}
    return output(["go", *arguments], f"go {' '.join(arguments)}", environment, cwd=_SOURCES)


def _official_version() -> str:
    return _go("list", "-m", "-f", "{{.Version}}", "github.com/cloudflare/cloudflare-go/v7").strip()


def _our_version() -> str:
    spec = (ROOT / "generated" / "go" / "spec.go").read_text(encoding="utf-8")
    found = re.search(r'^const Version = "(.+)"$', spec, re.MULTILINE)
    assert found
    return found[1]
