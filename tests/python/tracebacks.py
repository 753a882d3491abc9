"""What the local variables in a traceback give away: error trackers send them along."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import realtimekit
from kits import TOKEN

PACKAGE = Path(realtimekit.__file__).parent
SECRET = "s3cr3t-value"


def frames(error: BaseException | None) -> Iterator[FrameType]:
    """The frames of the package that an error shows, and those of the errors behind it."""
    while error is not None:
        trace = error.__traceback__
        while trace is not None:
            if Path(trace.tb_frame.f_code.co_filename).is_relative_to(PACKAGE):
                yield trace.tb_frame
            trace = trace.tb_next
        error = error.__cause__ or error.__context__


def check(error: BaseException) -> None:
    found = list(frames(error))
    assert found, "no frame of the package"
    for frame in found:
        shown = {name: repr(value) for name, value in frame.f_locals.items()}
        leaking = [name for name, text in shown.items() if SECRET in text or TOKEN in text]
        assert not leaking, f"{frame.f_code.co_qualname} shows {leaking}"
