"""Shapes that the server sends. Import them from `realtimekit.types`."""

from pydantic import Field
from realtimekit._models import Model


class Thing(Model):
    """A thing."""
    class_: str = Field(..., alias='class')
    from_: str | None = Field(default=None, alias='from')
    list_: list[str] | None = Field(default=None, alias='list')
    str_: str | None = Field(default=None, alias='str')
    model_config_: str | None = Field(default=None, alias='model_config')
    to_dict_: str | None = Field(default=None, alias='to_dict')
    field_1st: str | None = Field(default=None, alias='1st')


class ThingAnswer(Model):
    data: Thing | None = None
    """A thing."""