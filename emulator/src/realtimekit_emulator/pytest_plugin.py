"""The fixtures for pytest. Every test run of every project imports this, so it imports the rest only when asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .testing import Emulator


@pytest.fixture(scope="session")
def _realtimekit_emulator() -> Iterator[Emulator]:
    from .testing import serve

    with serve() as emulator:
        yield emulator


@pytest.fixture
def realtimekit_emulator(_realtimekit_emulator: Emulator) -> Emulator:
    """A local RealtimeKit, as on its first start: `RealtimeKit(**realtimekit_emulator.options)`."""
    _realtimekit_emulator.control.reset()
    return _realtimekit_emulator
