"""The story in each language, against an emulator that is started for it and stopped afterwards.

    python -m examples.demo build     # what has to be built first, into .cache/demo
    python -m examples.demo           # the story in every language that is built

Knows how a story is built and run. Does not know what happens in it.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from realtimekit_emulator.environment import environment as variables

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "examples"
BUILT = ROOT / ".cache" / "demo"
TSC = BUILT / "typescript" / "node_modules" / ".bin" / "tsc"
SECONDS_FOR_A_STORY = 60

# By language; the address of the emulator comes last.
STORIES: Mapping[str, Sequence[str | Path]] = {
    "Python": [sys.executable, EXAMPLES / "python" / "story.py"],
    "TypeScript": ["node", BUILT / "typescript" / "story.js"],
    "Go": [BUILT / "go" / "story"],
}


def missing(language: str) -> str | None:
    """What the story in a language needs and is not here."""
    needed: Mapping[str, Mapping[str, object]] = {
        "Python": {},
        "TypeScript": {"Node": shutil.which("node"), "TypeScript (run `make demo`)": TSC.exists()},
        "Go": {"Go": shutil.which("go")},
    }
    return ", ".join(what for what, is_there in needed[language].items() if not is_there) or None


def build(language: str) -> None:
    """Builds a story of a language that is compiled, from the packages as they stand in the repository."""
    if language == "TypeScript":
        _build_typescript(BUILT / "typescript")
    elif language == "Go":
        # Nothing is fetched: the module needs the standard library alone.
        environment = os.environ | {"GOTOOLCHAIN": "local", "GOPROXY": "off", "GOWORK": "off"}
        command: list[str | Path] = ["go", "build", "-C", EXAMPLES / "go", "-o", BUILT / "go" / "story", "."]
        subprocess.run(command, check=True, env=environment)


def _build_typescript(folder: Path) -> None:
    """A project with both packages in it, each as it will be published."""
    shutil.copytree(EXAMPLES / "typescript", folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("node_modules"))
    for name, package in (
        ("realtimekit-api", ROOT / "generated" / "typescript"),
        ("realtimekit-emulator-control", ROOT / "emulator" / "typescript"),
    ):
        installed = folder / "node_modules" / name
        subprocess.run([TSC, "--project", package, "--outDir", installed / "dist"], check=True)
        shutil.copy(package / "package.json", installed)
    subprocess.run([TSC, "--project", folder], check=True)


@contextmanager
def emulator() -> Iterator[tuple[str, dict[str, str]]]:
    """A fresh emulator: its address, and the environment that points a program at it."""
    command = [sys.executable, "-m", "realtimekit_emulator", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            first, *exports = (process.stdout.readline().strip() for _ in range(1 + len(variables(""))))
            said = dict(line.removeprefix("export ").split("=", 1) for line in exports if line)
            if not said:
                sys.exit("The emulator did not start; it says why above.")
            yield first.rpartition(" ")[2], os.environ | said | {"NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}
        finally:
            process.terminate()


def main(arguments: Sequence[str]) -> None:
    if arguments == ["build"]:
        for language in STORIES:
            if not missing(language):
                build(language)
        return
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))  # so that the emulator is stopped as well
    began = time.monotonic()
    failed = []
    with emulator() as (address, environment):
        print(f"The emulator is at {address}.", flush=True)
        for language, command in STORIES.items():
            if lacks := missing(language) or _not_built(command):
                print(f"\n{language}: not told, {lacks} is not here")
                continue
            print(f"\n{language}:", flush=True)
            if not _tell([*command, address], environment):
                failed.append(language)
    print(f"\nIt took {time.monotonic() - began:.1f} seconds, and the emulator is stopped.")
    if failed:
        sys.exit(f"The story failed in {', '.join(failed)}.")


def _not_built(command: Sequence[str | Path]) -> str | None:
    """What is missing of a story, as when its language was installed after the others were built."""
    missing = next((part for part in command if isinstance(part, Path) and not part.exists()), None)
    return missing and f"{missing.relative_to(ROOT)} (delete .cache/demo and run `make demo`)"


def _tell(command: Sequence[str | Path], environment: Mapping[str, str]) -> bool:
    """Runs a story. Whether it went as told."""
    try:
        return subprocess.run(command, env=environment, check=False, timeout=SECONDS_FOR_A_STORY).returncode == 0
    except subprocess.TimeoutExpired:
        print(f"It was not told within {SECONDS_FOR_A_STORY} seconds.")
        return False


if __name__ == "__main__":
    main(sys.argv[1:])
