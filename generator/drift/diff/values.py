"""Plain values of a document: whether two are the same, and how they are told."""

import json
from collections.abc import Iterable, Mapping
from typing import Any


def text(value: Any) -> str:
    """A value of the document in a few words."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def same(old: Any, new: Any) -> bool:
    """Whether two values are the same JSON; the order of keys means nothing, and true is not 1."""
    if isinstance(old, bool) or isinstance(new, bool):
        return old is new
    if isinstance(old, dict) and isinstance(new, dict):
        return old.keys() == new.keys() and all(same(old[key], new[key]) for key in old)
    if isinstance(old, list) and isinstance(new, list):
        return len(old) == len(new) and all(map(same, old, new))
    return bool(old == new)


def told(value: Mapping[str, Any], keys: Iterable[str]) -> str:
    return "; ".join(f"{key}: {json.dumps(value.get(key), ensure_ascii=False)}" for key in keys)
