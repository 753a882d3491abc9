"""Every operation of the package, and how to call it without knowing it."""

from __future__ import annotations

import inspect
import pkgutil
from importlib import import_module
from operator import attrgetter
from typing import Any

from realtimekit import resources
from realtimekit._requests import Operation

OPERATIONS: dict[str, Operation[Any]] = {
    record.id: record
    for module in pkgutil.iter_modules(resources.__path__)
    for record in vars(import_module(f"{resources.__name__}.{module.name}")).values()
    if isinstance(record, Operation)
}


def call(client: Any, name: str) -> Any:
    """Calls an operation with "x" for each argument that it needs."""
    method = attrgetter(name)(client)
    needed = [p for p in inspect.signature(method).parameters.values() if p.default is p.empty]
    positional = ["x" for p in needed if p.kind is p.POSITIONAL_OR_KEYWORD]
    keywords = {p.name: "x" for p in needed if p.kind is p.KEYWORD_ONLY}
    return method(*positional, **keywords)
