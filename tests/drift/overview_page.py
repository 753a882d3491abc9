"""Prints facts as the text of an overview page of many sections, as upstream's generator orders and counts them.

Unlike `grammars`, which prints one small section in every grammar, this takes whatever a page has lost into account.
"""

from collections.abc import Callable, Iterable

from generator.drift.facts import Facts, Node, Operation, Property

from .grammars import ONE_OF, identifier

Prose = Callable[[str, int], list[str]]  # the paragraphs about a property, by its name and its line


def placeholder(name: str, line: int) -> list[str]:
    """Words of our own, some of which look like syntax."""
    choices: list[list[str]] = [
        [],
        ["What it says."],
        [f"Options of the {name}. eg: Something good"],
        ["number of people in the room", "Second paragraph: only where needed."],
        [],
        ["maximum of what can be done", 'Either “this” or "that".'],
    ]
    return choices[sum(name.encode()) % len(choices)]


def render(facts: Facts, prose: Prose = placeholder, title: Callable[[Operation, str], str] | None = None) -> str:
    """The page; it ends without a newline, as the real one does."""
    lines = ["Skip to content", "Start here", "", "Realtime Kit", ""]
    sections = dict.fromkeys([*facts.sections.values(), *(s for o in facts.operations.values() for s in o.sections)])
    for section in sections:
        lines += [f"Realtime Kit{section}", ""]
        for operation in facts.operations.values():
            if section in operation.sections:
                name = title(operation, section) if title else "Do something"
                lines += [name, f"{operation.method}{operation.path}"]
        lines.append("ModelsExpand Collapse")
        for name, model in facts.models.items():
            if facts.sections[name] == section:
                lines.append(f"{name} {expression(model)}")
                lines += _children(model, prose)
        lines += [""] * bool(lines[-1])
    return "\n".join(lines[:-1])


def expression(node: Node) -> str:
    if node.word:
        return node.word
    if node.enum:
        values = [f'"{value}"' if node.kind == "string" else value for value in node.enum]
        return _few(values, " or ", node.enum_lost)
    if node.kind == "object" and (node.properties or node.lost):
        return "{ " + _few([identifier(name) for name in node.properties], ", ", node.lost) + " }"
    if node.item:
        return f"array of {expression(node.item)}" if node.kind == "array" else f"map[{expression(node.item)}]"
    if node.kind == "union":
        return " or ".join(expression(member) for member in node.members)
    return node.kind


def _few(items: list[str], separator: str, lost: int) -> str:
    count = len(items) + lost
    shown = items if count <= 4 and not lost else [*items[:3], f"{count - 3} more"]
    return separator.join(shown)


def _children(node: Node, prose: Prose) -> Iterable[str]:
    if node.enum and len(node.enum) > 1:
        yield ONE_OF
        yield from (f'"{value}"' if node.kind == "string" else value for value in node.enum)
    elif node.item:
        yield from _children(node.item, prose)
    elif node.kind == "union":
        yield ONE_OF
        for member in node.members:
            yield expression(member)
            yield from _children(member, prose)
    for prop in node.properties.values():
        yield from _property(prop, prose)


def _property(prop: Property, prose: Prose) -> Iterable[str]:
    optional = "" if prop.required else "optional "
    yield f"{identifier(prop.name)}: {optional}{expression(prop.type)}"
    paragraphs = prose(prop.name, prop.place.line)
    for paragraph in paragraphs:
        yield from ("", paragraph)
    if paragraphs:
        yield ""
    inner = prop.type
    while inner.item:
        inner = inner.item
    if inner.format:
        yield f"format{inner.format}"
    for word in sorted(inner.limits):  # the maximum first
        yield f"{word}{inner.limits[word]:g}"
    yield from inner.constraints
    yield from _children(prop.type, prose)


def in_page_order(facts: Facts) -> Facts:
    """The facts of a snapshot, which sorts by name, in the order of a page: required first, `id` and `token` before."""
    for model in facts.models.values():
        _order(model)
    return facts


def _order(node: Node) -> None:
    first = {"id": 0, "token": 1}

    def key(prop: Property) -> tuple[bool, int, str]:
        return not prop.required, first.get(prop.name, 2), prop.name.casefold().replace("_", " ")

    node.properties = {prop.name: prop for prop in sorted(node.properties.values(), key=key)}
    for prop in node.properties.values():
        _order(prop.type)
    for inner in (*node.members, *([node.item] if node.item else [])):
        _order(inner)
