"""Types in the words of a page, for findings."""

from .facts import Node, Property

_WIDE = 4


def describe(node: Node) -> str:
    """The type as a page would write it."""
    if node.word:
        return node.word
    if node.enum is not None:
        values = [quote(value) if node.kind == "string" else value for value in node.enum]
        return " or ".join(values) or "nothing"
    if node.kind == "array" and node.item:
        return f"array of {describe(node.item)}"
    if node.kind == "map" and node.item:
        return f"map[{describe(node.item)}]"
    if node.kind == "union":
        return " or ".join(describe(member) for member in node.members)
    if node.kind == "object" and node.properties:
        names = list(node.properties)
        shown = names if len(names) <= _WIDE else [*names[: _WIDE - 1], f"{len(names) - _WIDE + 1} more"]
        return "{ " + ", ".join(shown) + " }"
    return node.kind


def said(prop: Property) -> str:
    return ("" if prop.required is not False else "optional ") + describe(prop.type)


def with_null(node: Node) -> str:
    return f"{describe(node)} or null" if node.nullable else describe(node)


def quote(value: str) -> str:
    return f'"{value}"'
