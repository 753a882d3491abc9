"""Shapes that the server sends. Import them from `realtimekit.types`."""

from realtimekit._models import Model
from pydantic import Field


class Thing(Model):
    """A thing."""
    id: str | None = None


class ThingAnswerData(Model):
    the_thing: Thing | None = Field(default=None, alias='theThing')
    """A thing."""


class ThingAnswer(Model):
    data: ThingAnswerData | None = None
    """"""