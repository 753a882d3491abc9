"""The nested dictionaries that calls take, and the words that their arguments allow."""

from typing import NotRequired, TypedDict



class Part(TypedDict):
    """A part."""
    size: float | None
    """Its size."""


    name: NotRequired[str]
    """Its name."""