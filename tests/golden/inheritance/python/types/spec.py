"""Shapes that the server sends. Import them from `realtimekit.types`."""

from realtimekit._models import Model
from typing_extensions import TypeAliasType
from pydantic import Field
from realtimekit._times import DateTime


class Dated(Model):
    """Has a date."""
    made_at: DateTime | None = Field(default=None, alias='madeAt')
    """When it was made."""


class Thing(Model):
    """A thing."""
    id: str | None = None
    """Its identifier."""


class BigThing(Thing, Dated):
    """A big thing."""
    size: int | float
    """Its size in metres."""


    parts: dict[str, Thing] | None = None
    """By name."""



Other = TypeAliasType("Other", Thing)


class ThingAnswer(Model):
    data: BigThing | None = None
    """A big thing."""