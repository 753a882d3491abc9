"""The nested dictionaries that calls take, and the words that their arguments allow."""

from typing import Literal, TypeAlias



Word: TypeAlias = Literal['plain', 'two words', "it's", 'say "so"', 'line\nbreak', 'back\\slash', 'trailing\\', '', '`tick`', 'a|b', '{{ x }}', '\x00']
"""A word."""