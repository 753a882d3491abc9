"""Shapes that the server sends. Import them from `realtimekit.types`."""

from typing import Literal
from realtimekit._models import Model
from typing_extensions import TypeAliasType



Word = TypeAliasType("Word", Literal['plain', 'two words', "it's", 'say "so"', 'line\nbreak', 'back\\slash', 'trailing\\', '', '`tick`', 'a|b', '{{ x }}', '\x00'] | str)
"""A word."""


class Thing(Model):
    """A thing."""
    word: Word | None = None
    """A word."""


class ThingAnswer(Model):
    data: Thing | None = None
    """A thing."""