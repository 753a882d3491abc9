"""The base of every model in `types`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel, ConfigDict

from ._secrets import hide


class Model(BaseModel):
    """Something that the server sent. Fields unknown to this version are kept and are attributes too."""

    model_config = ConfigDict(
        extra="allow",
        strict=True,  # "5" where a number belongs is a mismatch to report, not a 5
        defer_build=True,  # importing a hundred models costs nothing until one is used
        hide_input_in_errors=True,
        protected_namespaces=(),
    )

    def to_dict(self) -> dict[str, Any]:
        """What the server sent: wire names, times as they were spelled, explicit nulls, unknown fields, secrets."""
        return self.model_dump(by_alias=True, exclude_unset=True, warnings=False)

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        for name, value in super().__repr_args__():
            yield name, hide(value, name or "")

    def __getstate__(self) -> dict[Any, Any]:
        """A pickle holds no secret: those fields come back masked. `to_dict()` has them."""
        state = super().__getstate__()
        return state | {
            part: {name: hide(value, name) for name, value in (state[part] or {}).items()}
            for part in ("__dict__", "__pydantic_extra__")
        }
