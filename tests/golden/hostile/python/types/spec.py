"""Shapes that the server sends. Import them from `realtimekit.types`."""

from typing import Literal
from realtimekit._models import Model
from typing_extensions import TypeAliasType
from pydantic import Field



Word = TypeAliasType("Word", Literal['"', "'", '"""', "'''", '\\', 'a\\', '\n', '\x00', '\u202e', '{{ INJECTED }}', '{% x %}', 'a|b', '`', ''] | str)
"""\""""


class Thing(Model):
    """
    Say \"\"\"so\"\"\"
    INJECTED()
     {{ INJECTED }} {% raw %} '''' nul \x00 bidi \u202e \\
    """
    it_s: str | None = Field(default=None, alias="it's")
    """
    \"\"\"
    INJECTED()
    \"\"\"
    """


    say_so: str | None = Field(default=None, alias='say """so')
    """ends with " A secret: shown masked."""


    new_line_injected: str | None = Field(default=None, alias='new\nline = INJECTED() #')
    """ends with \\"""


    back_slash: str | None = Field(default=None, alias='back\\slash')
    """
    carriage\u000dreturn, form\u000cfeed
    """


    trailing: str | None = Field(default=None, alias='trailing\\')
    """"""


    braces: str | None = Field(default=None, alias='{{ braces }}')
    """{{ INJECTED }}"""


    tags: str | None = Field(default=None, alias='{% tags %}')
    """# heading | pipe"""


    nul: str | None = Field(default=None, alias='nul\x00')
    """```"""


    bidi: str | None = Field(default=None, alias='bidi\u202e')
    """--> */"""


    a_b: Word | None = Field(default=None, alias='a|b')
    """\""""


class ThingAnswer(Model):
    data: Thing | None = None
    """
    Say \"\"\"so\"\"\"
    INJECTED()
     {{ INJECTED }} {% raw %} '''' nul \x00 bidi \u202e \\
    """