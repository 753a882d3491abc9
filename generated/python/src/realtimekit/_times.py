"""Times: `datetime` for people, and back to the very text that the server sent.

Most times are spelled one way and take a short way, without a line of Python. Any other spelling is kept beside the value,
because `to_dict()` promises to lose nothing.
"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

# UTC, whole seconds or milliseconds that are not .000: here the value tells how it was spelled.
_USUAL = r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.(?:00[1-9]|0[1-9]\d|[1-9]\d\d))?Z$"


class Timestamp(datetime):
    """A time that remembers how the server spelled it. Behaves as any `datetime`."""

    wire: str | None = None

    @classmethod
    def parse(cls, text: Any) -> Timestamp:
        """Reads RFC 3339 and what servers make of it: a space for the T, any number of decimals, no zone (then UTC)."""
        if isinstance(text, Timestamp):
            return text
        if isinstance(text, datetime):
            return cls.combine(text.date(), text.timetz())
        if not isinstance(text, str):
            raise ValueError("a time is a string")
        try:
            stamp = cls.fromisoformat(text.upper())  # the T and the Z may be small
        except ValueError:
            raise ValueError("this is no time") from None  # without the text, which may be anything
        if stamp.tzinfo is None:
            stamp = stamp.replace(tzinfo=timezone.utc)
        stamp.wire = text
        return stamp

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return (Timestamp.parse, (self.wire or self.isoformat(),))


def spell(value: Any) -> Any:
    """The text of a time as the server would write it; whatever is not a time stays as it is."""
    if isinstance(value, Timestamp) and value.wire is not None:
        return value.wire
    if not isinstance(value, datetime):
        return value
    digits = "seconds" if not value.microsecond else "microseconds" if value.microsecond % 1000 else "milliseconds"
    return value.isoformat(timespec=digits).replace("+00:00", "Z")


class _Wire:
    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        usual = core_schema.no_info_after_validator_function(
            datetime.fromisoformat, core_schema.str_schema(pattern=_USUAL)
        )
        other = core_schema.no_info_plain_validator_function(Timestamp.parse)
        return core_schema.union_schema(
            [usual, other],
            mode="left_to_right",
            custom_error_type="time",
            custom_error_message="Input should be a time",
            serialization=core_schema.plain_serializer_function_ser_schema(spell),
        )


DateTime = Annotated[datetime, _Wire]
