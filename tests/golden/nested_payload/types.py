"""Every shape that the server sends.

Enums are open: a word that this version does not know is kept as a `str`. Every optional field may be None.
"""

from realtimekit._models import Model
from pydantic import Field


class Thing(Model):
    """A thing."""
    id: str | None = None


class ThingAnswerData(Model):
    the_thing: Thing | None = Field(None, alias='theThing')
    """A thing."""


class ThingAnswer(Model):
    data: ThingAnswerData | None = None
    """"""