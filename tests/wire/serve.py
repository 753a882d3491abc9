"""Starts the scripted server for a runner that is in the making, and prints what was wrong when it has played all cases."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / "python")]

from scripted_server import ScriptedServer

FILE = json.loads((Path(__file__).parent / "cases.json").read_text(encoding="utf-8"))


def main() -> None:
    server = ScriptedServer(FILE)
    print(server.url, flush=True)
    while len(server.failures) < len(FILE["cases"]):
        time.sleep(0.1)
    server.close()
    for name, failures in server.failures.items():
        for failure in failures:
            print(f"{name}: {failure}")
    print(f"{sum(map(bool, server.failures.values()))} of {len(server.failures)} cases failed")


if __name__ == "__main__":
    main()
