"""The package and a program that uses it, as a strict type checker sees them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROGRAM = Path(__file__).with_name("sample_program.py")
ROOT = PROGRAM.parents[2]


def mypy(*arguments: str, cache: Path) -> str:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={cache}", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=300, check=False)
    assert done.stderr == ""
    return done.stdout


def test_the_package_and_a_program_are_clean_and_what_is_wrong_is_an_error(tmp_path: Path) -> None:
    """Strict means also that a `type: ignore` without an error in its line is one. The same program without these
    comments shows that each marked line is wrong, and no other.
    """
    lines = PROGRAM.read_text().splitlines()
    marked = {number for number, line in enumerate(lines, 1) if "# type: ignore[" in line}
    assert len(marked) >= 24
    bare = tmp_path / "bare_program.py"
    bare.write_text("\n".join(line.partition("  # type: ignore[")[0] for line in lines))
    report = mypy("generated/python/src", str(PROGRAM), str(bare), cache=tmp_path / "cache")
    wrong = [line for line in report.splitlines() if ": error:" in line]
    assert [line for line in wrong if bare.name not in line] == []
    assert {int(line.split(":")[1]) for line in wrong} == marked
