"""The nested dictionaries that calls take, and the words that their arguments allow."""

from typing import Literal, NotRequired, TypeAlias, TypedDict



Word: TypeAlias = Literal['"', "'", '"""', "'''", '\\', 'a\\', '\n', '\x00', '\u202e', '{{ INJECTED }}', '{% x %}', 'a|b', '`', '']
"""\""""




Thing = TypedDict('Thing', {
    'it\'s': NotRequired[str],
    'say """so': NotRequired[str],
    'new\nline = INJECTED() #': NotRequired[str],
    'back\\slash': NotRequired[str],
    'trailing\\': NotRequired[str],
    '{{ braces }}': NotRequired[str],
    '{% tags %}': NotRequired[str],
    'nul\x00': NotRequired[str],
    'bidi\u202e': NotRequired[str],
    'a|b': NotRequired[Word],})