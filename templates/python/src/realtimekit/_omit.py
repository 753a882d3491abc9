"""The difference between null and nothing."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal


class _Omit(Enum):
    omit = "omit"

    def __repr__(self) -> str:
        return "omit"


Omit = Literal[_Omit.omit]

omit: Final = _Omit.omit
"""Default of an argument that may be null: left out, nothing is sent; `None` sends null."""
