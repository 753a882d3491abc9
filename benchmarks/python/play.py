"""What every Python contender is put through. Imports nothing that a contender would otherwise pay for itself."""

from __future__ import annotations

import sys
import time

from benchmarks.task import PER_PAGE, ROUNDS, TITLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import ModuleType

_WARM_UP = 20

clock = time.process_time


def base_url() -> str:
    """The server's address, which the contender is started with."""
    return sys.argv[1]


def play(
    package: ModuleType,
    began: float,
    ready: float,
    *,
    get: Callable[[], str | None],
    list_: Callable[[], Sequence[object]],
) -> None:
    """Makes the calls and prints the figures: CPU seconds of this process, per call where it makes many.

    Args:
        package: What the contender is.
        began: `clock()` before its first import.
        ready: `clock()` when its client had the first method at hand.
        get: Gets the meeting and gives its title.
        list_: Gets the first page of the list and gives its meetings.
    """
    title = get()
    answered = clock()
    if title != TITLE or len(list_()) != PER_PAGE:
        sys.exit(f"{package.__name__} did not read the answers")
    figures = {
        "to_first_method": ready - began,
        "to_first_answer": answered - began,
        "small_call": _per_call(get, calls=100),
        "list_call": _per_call(list_, calls=20),
        "size": _size(package),
        "version": package.__version__,
    }

    import json  # late, for the contenders' sake

    print(json.dumps(figures))


def _per_call(call: Callable[[], object], calls: int) -> float:
    """Seconds per call: the median of several rounds over a connection that is open already."""
    for _ in range(_WARM_UP):
        call()
    rounds = []
    for _ in range(ROUNDS):
        began = clock()
        for _ in range(calls):
            call()
        rounds.append((clock() - began) / calls)
    return sorted(rounds)[ROUNDS // 2]


def _size(package: ModuleType) -> int:
    """Bytes of the files that belong to the package, without what Python compiles from them."""
    from pathlib import Path

    assert package.__file__
    files = (file for file in Path(package.__file__).parent.rglob("*") if file.is_file())
    return sum(file.stat().st_size for file in files if "__pycache__" not in file.parts)
