"""Shapes that the server sends. Import them from `realtimekit.types`."""

from typing import Annotated, Literal
from pydantic import Field
from realtimekit._models import Model
from typing_extensions import TypeAliasType


class ThingBroken(Model):
    """A thing broke."""
    event_kind: Literal['thing.brokenDown'] = Field(..., alias='event-kind')


class ThingMade(Model):
    """A thing was made."""
    event_kind: Literal['thing.made'] = Field(..., alias='event-kind')
    thing: str | None = None



AnyEvent = TypeAliasType("AnyEvent", Annotated[ThingMade | ThingBroken, Field(..., discriminator='event_kind')])
"""Whatever happened."""