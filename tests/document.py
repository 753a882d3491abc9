"""The document as the tests see it: read from its bundle, with nothing of the generator's records in between."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator import spec

DOCUMENT: dict[str, Any] = spec.load(Path(__file__).parent.parent / "spec" / "openapi.yaml").tree
COMPONENTS: dict[str, Any] = DOCUMENT["components"]["schemas"]


@dataclass(frozen=True)
class Described:
    """One operation, as the document describes it."""

    id: str
    method: str
    path: str
    ids: list[str]
    """The path parameters that are arguments, in the order of the path."""
    query: dict[str, Mapping[str, Any]]
    """The query parameters."""
    body: Mapping[str, Any] | None
    """The schema of the request body."""
    raw: Mapping[str, Any]

    @property
    def body_example(self) -> dict[str, Any]:
        return self.raw["requestBody"]["content"]["application/json"]["example"] if self.body else {}

    @property
    def success(self) -> int:
        """The first 2xx status."""
        return int(next(iter(self.raw["responses"])))

    @property
    def answer_example(self) -> Any:
        return self.raw["responses"][str(self.success)]["content"]["application/json"]["example"]

    @property
    def is_list(self) -> bool:
        return "x-items" in self.raw

    def payload(self, answer: Any) -> Any:
        """What a call gives of an answer: what stands at the first place that is there; of a list call, a list."""
        said = self.raw.get("x-items", self.raw.get("x-payload", "data"))
        found = [at(answer, place.split(".")) for place in (said if isinstance(said, list) else [said])]
        payload = next(payload for payload in found if payload is not None)
        return [payload] if self.is_list and not isinstance(payload, list) else payload


def at(tree: Any, keys: list[str]) -> Any:
    """What stands in `tree` below the keys; None where nothing does."""
    for key in keys:
        tree = tree.get(key) if isinstance(tree, dict) else None
    return tree


def resolved(part: Mapping[str, Any]) -> Mapping[str, Any]:
    """`part`, or what it refers to."""
    return resolved(at(DOCUMENT, part["$ref"].split("/")[1:])) if "$ref" in part else part


def _described(path: str, item: Mapping[str, Any], method: str) -> Described:
    raw = item[method]
    parameters = [resolved(parameter) for parameter in (*item.get("parameters", ()), *raw.get("parameters", ()))]
    in_path = [parameter["name"] for parameter in parameters if parameter["in"] == "path"]
    return Described(
        id=raw["operationId"],
        method=method.upper(),
        path=path,
        ids=sorted((name for name in in_path if name not in ("account_id", "app_id")), key=path.index),
        query={parameter["name"]: parameter for parameter in parameters if parameter["in"] == "query"},
        body=resolved(raw["requestBody"]["content"]["application/json"]["schema"]) if "requestBody" in raw else None,
        raw=raw,
    )


OPERATIONS: dict[str, Described] = {
    item[method]["operationId"]: _described(path, item, method)
    for path, item in DOCUMENT["paths"].items()
    for method in item
    if method != "parameters"
}
