"""TypeScript: this package, npm `cloudflare`, and bare `fetch`, all on Node."""

from __future__ import annotations

import gzip
import json
import shutil
from functools import partial
from pathlib import Path

from benchmarks.measuring import CACHE, REPETITIONS, ROOT, CannotRun, Figures, in_turn, output, played, server, told
from benchmarks.table import KILOBYTES, MEGABYTES, MILLISECONDS, Report, Row

_ROWS = (
    Row("bundle, minified and gzipped", "bundle", KILOBYTES, of_official=0.1, at_most=8 * 1024),
    Row("bundle, official SDK tree-shaken", "shaken_bundle", KILOBYTES),
    Row("CPU, import to first method", "to_first_method", MILLISECONDS, of_official=0.2),
    Row("CPU, import to first answer", "to_first_answer", MILLISECONDS),
    Row("memory of the process then", "memory", MEGABYTES),
    Row("CPU, call with a small answer", "small_call", MILLISECONDS),
    Row("CPU, call with a list of 100", "list_call", MILLISECONDS, of_floor=1.2),
)
_PROGRAMS = ("ours", "official", "bare")
_SMALL_CALLS, _LIST_CALLS, _WARM_UP = 300, 50, 10  # V8 goes on compiling for some 3000 calls

_SOURCES = ROOT / "benchmarks" / "typescript"
_FOLDER = CACHE / "bench-typescript"
_BUNDLE = ("--bundle", "--minify", "--format=esm", "--platform=browser", "--log-level=warning")


def measure(report: Report) -> None:
    """Prints the table."""
    node = output(["node", "--version"], "node", {}).strip()
    if not (_FOLDER / "node_modules").exists():
        raise CannotRun(f"{_FOLDER.relative_to(ROOT)}/node_modules is not there; `make bench` sets it up, with npm")
    _install()
    ours, official = (_version(name) for name in ("realtimekit-api", "cloudflare"))
    with server() as address:
        task = told(address, _SMALL_CALLS, _LIST_CALLS, _WARM_UP)
        runs = in_turn([partial(_run, program, task) for program in _PROGRAMS], REPETITIONS)
    for run, bundles in zip(runs, _bundles(), strict=True):
        run[0] |= bundles  # they are always the same
    for figures in runs[-1]:
        del figures["to_first_method"]  # without a client there is nothing to make
    report.line(f"Node {node}, realtimekit-api {ours}, cloudflare {official}; {REPETITIONS} processes of each.\n")
    report.table(_ROWS, runs)


def _install() -> None:
    """Puts this package as it stands, built and packed as for a release, beside the official one."""
    package = _FOLDER / "package"
    shutil.rmtree(package, ignore_errors=True)
    shutil.copytree(ROOT / "generated" / "typescript", package, ignore=shutil.ignore_patterns("node_modules", "dist"))
    output([str(_FOLDER / "node_modules" / ".bin" / "tsc"), "--project", str(package)], "tsc", {})
    packed = output(["npm", "pack", "--ignore-scripts", "--silent"], "npm pack", {}, cwd=package).strip()
    install = ["npm", "install", "--no-save", "--offline", "--no-audit", "--no-fund", "--silent", str(package / packed)]
    output(install, "npm install", {}, cwd=_FOLDER)
    shutil.copytree(_SOURCES, _FOLDER, dirs_exist_ok=True)  # programs find packages from where they are


def _run(program: str, task: str) -> Figures:
    return played(["node", str(_FOLDER / f"{program}.js"), task], program, {})


def _bundles() -> list[Figures]:
    """The bytes of a program that makes a client and calls meetings.list, for each contender."""
    ours, official, shaken, bare = (_bundle(name) for name in ("ours", "official", "official-shaken", "bare"))
    return [
        {"bundle": ours, "shaken_bundle": ours},
        {"bundle": official, "shaken_bundle": shaken},
        {"bundle": bare, "shaken_bundle": bare},
    ]


def _bundle(program: str) -> int:
    bundle = _FOLDER / "bundles" / f"{program}.js"
    esbuild = str(_FOLDER / "node_modules" / ".bin" / "esbuild")
    output([esbuild, str(_FOLDER / "hello" / f"{program}.js"), *_BUNDLE, f"--outfile={bundle}"], "esbuild", {})
    return len(gzip.compress(bundle.read_bytes(), compresslevel=9, mtime=0))


def _version(package: str) -> str:
    manifest: Path = _FOLDER / "node_modules" / package / "package.json"
    return str(json.loads(manifest.read_text(encoding="utf-8"))["version"])
