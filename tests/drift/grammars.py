"""Prints facts as pages, in every grammar in which the reference circulates. The pages of the tests come from here.

A page is either an overview (operations by title and path, then models) or the page of one method. The grammars share
how a type reads on one line, up to its `Spelling`; they differ in how they lay out lines, descriptions and nesting.
"""

import html as markup
import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator.drift.facts import Facts, Node, Operation, Property
from generator.drift.readers.lines import slot

from .small_api import DESCRIPTIONS

SECTION = "Realtime KitRooms"
FOOT = ["Next"]
ONE_OF = "One of the following:"
CURL = ["curl https://api.example.com/client/v4/accounts/$ACCOUNT_ID \\", '    -H "Authorization: Bearer $TOKEN"']
JSON = ["{", '  "id": "my-room-id",', '  "success": true', "}"]


@dataclass(frozen=True)
class Spelling:
    """How types are written on one line."""

    word: str = "object "  # before a brace; empty in the older grammar
    open: str = "{ "
    close: str = " } "
    either: str = " or "
    escape: bool = False  # `\\_` and `\\[`, as some writers of markdown have it


OLDER = Spelling(word="", close=" }")
NEWER = Spelling(close=" }")
SPACED = Spelling()
SPACED_OLDER = Spelling(word="")
ESCAPED = Spelling(open="{", either="or ", escape=True)


@dataclass
class Block:
    """A line of the tree: a property, a word of an enum, a member of a union or a model; and what stands below it."""

    line: str
    prose: list[str]
    constraints: list[tuple[str, str]]
    kids: "list[Block]"
    one_of: bool = False
    link: str = "#"


# ------------------------------------------------------------------------------------------------ from facts to blocks


def few(items: list[str], separator: str) -> str:
    """The first items as the pages list them: all of four, else three and a count."""
    shown = items if len(items) <= 4 else [*items[:3], f"{len(items) - 3} more"]
    return separator.join(shown)


def identifier(name: str) -> str:
    return name if re.fullmatch(r"[_a-zA-Z][_a-zA-Z0-9]*", name) else json.dumps(name)


def expression(node: Node, s: Spelling) -> str:
    if node.recursive:
        return "unknown"
    if node.enum:
        return few([json.dumps(word) for word in node.enum], s.either)
    match node.kind:
        case "object" if node.properties:
            return s.word + s.open + few([identifier(name) for name in node.properties], ", ") + s.close
        case "object":
            return "unknown"
        case "array" if node.item:
            return "array of " + expression(node.item, s)
        case "map" if node.item:
            return f"map[{expression(node.item, s)}]"
        case "union":
            return few([expression(member, s) for member in node.members], s.either)
        case "integer":
            return "number"
    return node.word or node.kind


def children(node: Node, s: Spelling) -> tuple[list[Block], bool]:
    """What stands below a type, and whether the heading of a choice stands before it."""
    if node.recursive:
        return [], False
    if node.enum:
        words = [Block(json.dumps(word), [], [], []) for word in node.enum]
        return (words, True) if len(words) > 1 else ([], False)
    if node.kind == "union":
        return [block(expression(member, s), member, s) for member in node.members], True
    if node.item:
        return children(node.item, s)
    return [property_block(item, s) for item in node.properties.values()], False


def block(line: str, node: Node, s: Spelling, prose: list[str] | None = None) -> Block:
    kids, one_of = children(node, s)
    inner = slot(node)
    constraints = [("format", inner.format)] if inner.format else []
    constraints += [(word, f"{value:g}") for word, value in inner.limits.items()]
    return Block(line, prose or [], constraints, kids, one_of)


def property_block(item: Property, s: Spelling) -> Block:
    optional = "" if item.required else "optional "
    line = f"{identifier(item.name)}: {optional}{expression(item.type, s)}"
    return block(line, item.type, s, DESCRIPTIONS.get(item.name))


def model_block(name: str, model: Node, s: Spelling) -> Block:
    equals = " " if model.kind == "object" else " = "
    return block(name + equals + expression(model, s), model, s)


def property_blocks(properties: Iterable[Property], s: Spelling) -> list[Block]:
    return [property_block(item, s) for item in properties]


def plain(text: str) -> str:
    """Prose as a browser shows it: no back-ticks, typographic quotes."""
    return text.replace("`", "").replace("'", "\u2019")


def title(operation: Operation) -> str:
    return {"GET": "Fetch", "POST": "Make", "DELETE": "Remove"}.get(operation.method, "Change") + " a room"


def slug(operation: Operation) -> str:
    return operation.method.lower() + "_room"


# --------------------------------------------------------------------------------------------------- lines, one a line


def text(blocks: list[Block]) -> list[str]:
    """Page text: children follow their parent; a description stands between blank lines."""
    lines: list[str] = []
    for one in blocks:
        lines.append(one.line)
        for paragraph in one.prose:
            lines += ["", plain(paragraph)]
        lines += [""] * bool(one.prose)
        lines += [word + value for word, value in one.constraints]
        lines += [ONE_OF] * one.one_of
        lines += text(one.kids)
    return lines


def text_overview(facts: Facts, s: Spelling) -> str:
    lines = ["Skip to content", "Start here", "", "Realtime Kit", "", SECTION, ""]
    for operation in facts.operations.values():
        lines += [title(operation), f"{operation.method}{operation.path}"]
    lines += ["ModelsExpand Collapse"]
    lines += text([model_block(name, model, s) for name, model in facts.models.items()])
    return "\n".join(lines)


def groups(operation: Operation, s: Spelling) -> list[tuple[str, str, list[Block]]]:
    """The parts of a method's page that are not empty: an id, the heading, what stands below."""
    body = operation.body.properties if operation.body else {}
    returns = operation.returns.properties if operation.returns else {}
    found = [
        ("p", "Path Parameters", operation.path_parameters or {}),
        ("q", "Query Parameters", operation.query or {}),
        ("body", "Body Parameters", body),
        ("returns", "Returns", returns),
    ]
    return [(key, heading, property_blocks(items.values(), s)) for key, heading, items in found if items]


def text_method(operation: Operation, s: Spelling) -> str:
    lines = ["Skip to content", "Start here", "", title(operation), "", f"{operation.method}{operation.path}", ""]
    lines += ["What the method is for: a word or two.", "", "Security", "", "API Token", "", "Make a token.", ""]
    lines += ["Example:Authorization: Bearer Sn3lZJTBX6kkg7OdcBUAxOO", "Accepted Permissions (at least one required)"]
    lines += ["Realtime AdminRealtime"]
    for key, heading, blocks in groups(operation, s):
        lines += [heading + ("JSON" if key == "body" else "") + "Expand Collapse", *text(blocks)]
    lines += ["", title(operation), "", *CURL, *JSON, "Returns Examples", *JSON]
    return "\n".join(lines)


# ------------------------------------------------------------------------------------------------------- markdown, flat


def head(heading: str) -> list[str]:
    front = [
        "---\ntitle: Rooms\n---",
        "[Skip to content](#_top)",
        "[API Reference](https://developers.example.com/api)",
    ]
    return [*front, "Copy Markdown", "Open in **Claude**Open in **ChatGPT**Open in **Cursor**", f"# {heading}"]


def flat(blocks: list[Block]) -> list[str]:
    lines: list[str] = []
    for one in blocks:
        lines += [one.line, *one.prose, *[word + value for word, value in one.constraints]]
        lines += [ONE_OF] * one.one_of
        lines += flat(one.kids)
    return lines


def linked(operation: Operation, base: str) -> str:
    return f"##### [{title(operation)}]({base}/api/resources/realtime_kit/subresources/rooms/methods/{slug(operation)})"


def paragraphs(lines: list[str]) -> str:
    return "\n\n".join(lines) + "\n"


def fenced(lines: list[str], language: str = "") -> str:
    return "\n".join([f"```{language}", *lines, "```"])


def flat_overview(facts: Facts, s: Spelling) -> str:
    lines = [*head("Realtime Kit"), f"#### {SECTION}"]
    for operation in facts.operations.values():
        lines += [linked(operation, "https://developers.example.com"), f"{operation.method}{operation.path}"]
    lines += ["##### ModelsExpand Collapse "]
    lines += flat([model_block(name, model, s) for name, model in facts.models.items()])
    return paragraphs([*lines, "[ Previous Realtime ](/api/resources/realtime)", *FOOT])


def security(example: str) -> list[str]:
    lines = ["##### Security", "API Token", "Make a [token](https://developers.example.com).", example]
    return [*lines, "##### Accepted Permissions (at least one required)", "`Realtime Admin``Realtime`"]


def flat_method(operation: Operation, s: Spelling) -> str:
    lines = [*head(title(operation)), f"{operation.method}{operation.path}", "What the method is for: a word or two."]
    lines += security("**Example:**`Authorization: Bearer Sn3lZJTBX6kkg7OdcBUAxOO`")
    for key, heading, blocks in groups(operation, s):
        lines += [f"##### {heading}{'JSON' if key == 'body' else ''}Expand Collapse ", *flat(blocks)]
    indented = ["\n".join("    " + line for line in sample) for sample in (CURL, JSON)]
    lines += [f"### {title(operation)}", "HTTP", *indented, "##### Returns Examples", "200 example", indented[1]]
    return paragraphs(lines)


# ----------------------------------------------------------------------------------------------------- markdown, nested


def escaped(line: str, s: Spelling) -> str:
    return re.sub(r"([_\[])", r"\\\1", line) if s.escape else line


def nested(blocks: list[Block], s: Spelling, depth: int = 0) -> list[str]:
    lines: list[str] = []
    for one in blocks:
        own = [escaped(one.line, s).rstrip(), *(code(paragraph, s, depth) for paragraph in one.prose)]
        own += [word + value for word, value in one.constraints]
        if one.kids:
            own = ["<details>", "<summary>", *own, "</summary>", *[ONE_OF] * one.one_of]
            own += [*nested(one.kids, s, depth + 1), "</details>"]
        lines += [*own, link(s, depth)]
    return lines


def code(paragraph: str, s: Spelling, depth: int) -> str:
    return as_code(paragraph) if s.escape and depth else escaped(paragraph, s)


def as_code(paragraph: str) -> str:
    return re.sub(r"`([^`]*)`", r"<code>\1</code>", paragraph)


def link(s: Spelling, depth: int) -> str:
    if not s.escape:
        return "[Link to this property](#)"
    if depth:
        return '<a href="#">Link to this property</a>'
    return "[Link to this property](#)%20realtime_kit.rooms%20%3E%20(model)%20room%20%3E%20(schema)>)"


def nested_overview(facts: Facts, s: Spelling) -> str:
    lines = head("Realtime Kit") if s.escape else ["# Realtime Kit"]
    for operation in facts.operations.values():
        lines += [linked(operation, "https://developers.example.com" if s.escape else "")]
        lines += [escaped(f"{operation.method}{operation.path}", s)]
    lines += ["##### ModelsExpand Collapse" if s.escape else "##### Models"]
    return paragraphs(lines + nested([model_block(name, model, s) for name, model in facts.models.items()], s))


def nested_method(operation: Operation, s: Spelling) -> str:
    lines = [*head(title(operation)), escaped(f"{operation.method}{operation.path}", s), "What the method is for."]
    lines += security("**Example:**`Authorization: Bearer Sn3lZJTBX6kkg7OdcBUAxOO`")
    for key, heading, blocks in groups(operation, s):
        if s.escape and key in "pq":
            heading = f"{heading[0]} {heading[1:]}"  # two pieces of text on the site
        suffix = ("JSON" if key == "body" else "") + "Expand Collapse"
        lines += [f"##### {heading}{suffix if s.escape else ''}", *nested(blocks, s)]
    lines += [f"### {title(operation)}", "HTTP", fenced(CURL), "200 example", fenced(JSON)]
    return paragraphs([*lines, "##### Returns Examples", "200 example", fenced(JSON)])


# ----------------------------------------------------------------------------------------------- the site's own markdown


def items(blocks: list[Block], depth: int = 0) -> list[str]:
    lines: list[str] = []
    for one in blocks:
        lines.append("  " * depth + f"- `{one.line.rstrip()}`")
        lines += ["  " * (depth + 1) + paragraph for paragraph in one.prose]
        lines += items(one.kids, depth + 1)
    return lines


def site_operation(operation: Operation, s: Spelling) -> list[str]:
    lines = [f"## {title(operation)}", f"**{operation.method.lower()}** `{operation.path}`", "What the method is for."]
    for _, heading, blocks in groups(operation, s):
        lines += [f"### {heading}", *items(blocks)]
    return [*lines, "### Example", fenced(CURL, "http"), "#### Response", fenced(JSON, "json")]


def site_method(operation: Operation, s: Spelling) -> str:
    return paragraphs(site_operation(operation, s))


def site_resource(facts: Facts, s: Spelling) -> str:
    lines = ["# Realtime Kit", "# Rooms"]
    for operation in facts.operations.values():
        lines += site_operation(operation, s)
    lines += ["## Domain Types"]
    for name, model in facts.models.items():
        lines += [f"### {re.sub(r'(?<!^)(?=[A-Z])', ' ', name)}", *items([model_block(name, model, s)])]
    return paragraphs(lines)


# ------------------------------------------------------------------------------------------------------------------ HTML


def tag(name: str, css: str, *content: str, **attributes: str) -> str:
    extra = "".join(f' {key.replace("_", "-")}="{markup.escape(value)}"' for key, value in attributes.items())
    return f'<{name} class="{css}"{extra}>{"".join(content)}</{name}>'


def properties(blocks: list[Block]) -> str:
    return tag("div", "stldocs-properties", *("\n" + property_element(one) for one in blocks))


def property_element(one: Block) -> str:
    spans = re.split(r"(\s*\bor\b\s*|[{}])", one.line)
    declaration = "".join(f"<span>{markup.escape(span, quote=False)}</span>" for span in spans if span)
    prose = "".join(f"<p>{as_code(markup.escape(paragraph, False))}</p>" for paragraph in one.prose)
    info = tag("div", "stldocs-property-declaration", declaration)
    info += tag("div", "stldocs-property-description", prose) if prose else ""
    limits = (tag("div", "c", tag("span", "n", word), tag("span", "v", value)) for word, value in one.constraints)
    info += tag("div", "stldocs-property-content", *limits) if one.constraints else ""
    content = tag("div", "stldocs-property-info", info)
    if one.kids:
        below = tag("div", "stldocs-property-annotation", ONE_OF) if one.one_of else ""
        children_ = tag("div", "stldocs-property-children", below, properties(one.kids))
        summary = tag("summary", "stldocs-expander-summary", content)
        content = tag("details", "stldocs-expander", summary, tag("div", "stldocs-expander-content", children_))
    button = tag("a", "stldocs-deep-link", "<svg></svg>", href="#", aria_label="Link to this property")
    return tag("div", "stldocs-property", content, button, data_stldocs_language="http")


TOGGLE = tag("span", "stldocs-expand-toggle", "<span>Expand <svg></svg></span><span>Collapse <svg></svg></span>")


def route(operation: Operation, level: str, name: str) -> str:
    verb = tag("span", "stl-ui-badge", f"<span>{operation.method.lower()}</span>", aria_label=operation.method)
    end = tag("span", "stldocs-method-route-endpoint", operation.path)
    heading = tag(level, "stldocs-method-title", name)
    return tag("div", "stldocs-method-header", heading, tag("div", "stldocs-method-route", verb, end)) + "\n"


def html_page(*content: str) -> str:
    top = '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Rooms | API</title>\n'
    top += "<style>.a { b: c }</style><script>const name = { id: 1 };</script></head>\n<body>"
    aside = tag("nav", "stldocs-sidebar", '<a href="/api/python/">Python</a> <a href="/api/go/">Go</a>')
    return f"{top}{aside}<main>\n{''.join(content)}\n</main></body></html>\n"


def html_overview(facts: Facts, s: Spelling) -> str:
    heading = tag("h4", "stldocs-resource-title", "<span>Realtime Kit</span><span>Rooms</span>")
    lines = [heading]
    for operation in facts.operations.values():
        lines.append(
            route(operation, "h5", f'<a href="/api/resources/rooms/methods/{slug(operation)}">{title(operation)}</a>')
        )
    models = properties([model_block(name, model, s) for name, model in facts.models.items()])
    lines.append(tag("div", "stldocs-resource-content-group", tag("h5", "t", "Models", TOGGLE), models))
    return html_page(*lines)


def html_method(operation: Operation, s: Spelling) -> str:
    lines = [route(operation, "h1", title(operation)), "<p>What the method is for.</p><h5>Security</h5>"]
    lines.append("<p><strong>Example:</strong><code>Authorization: Bearer Sn3lZJTBX6kkg7OdcBUAxOO</code></p>")
    for key, heading, blocks in groups(operation, s):
        if key in "pq":
            heading = f"{heading[0]}<!-- -->{heading[1:4]}<!-- -->{heading[4:]}"  # as the site's own renderer prints it
        badge = tag("span", "stl-ui-badge", "JSON") if key == "body" else ""
        heading = f"<h5>{heading}{badge}{TOGGLE}</h5>"
        lines.append(tag("div", "stldocs-method-parameters", heading, properties(blocks)))
    sample = markup.escape("\n".join(JSON))
    lines += [
        f"<h3>{title(operation)}</h3><pre><code>{sample}</code></pre><h5>Returns Examples</h5><pre>{sample}</pre>"
    ]
    return html_page(*lines)


# ----------------------------------------------------------------------------------------------------------- all of them

OverviewPrinter = Callable[[Facts, Spelling], str]
MethodPrinter = Callable[[Operation, Spelling], str]

# File name, how it is printed, with which spelling.
OVERVIEWS: dict[str, tuple[OverviewPrinter, Spelling]] = {
    "overview-older.txt": (text_overview, OLDER),
    "overview-newer.txt": (text_overview, NEWER),
    "overview-flat.md": (flat_overview, SPACED),
    "overview-flat-older.md": (flat_overview, SPACED_OLDER),
    "overview-nested-clean.md": (nested_overview, SPACED),
    "overview-nested-older.md": (nested_overview, SPACED_OLDER),
    "overview-nested-escaped.md": (nested_overview, ESCAPED),
    "resource-site.md": (site_resource, SPACED),
    "resource-site-older.md": (site_resource, SPACED_OLDER),
    "overview.html": (html_overview, SPACED),
}
METHODS: dict[str, tuple[MethodPrinter, Spelling]] = {
    "method-older.txt": (text_method, OLDER),
    "method-newer.txt": (text_method, NEWER),
    "method-flat.md": (flat_method, SPACED),
    "method-nested-clean.md": (nested_method, SPACED),
    "method-nested-escaped.md": (nested_method, ESCAPED),
    "method-site.md": (site_method, SPACED),
    "method-site-older.md": (site_method, SPACED_OLDER),
    "method.html": (html_method, SPACED),
}


def print_page(name: str, facts: Facts) -> str:
    """The page of that file name; a method's page shows the second operation, which has every part."""
    if name in OVERVIEWS:
        overview, spelling = OVERVIEWS[name]
        return overview(facts, spelling)
    method, spelling = METHODS[name]
    return method(list(facts.operations.values())[1], spelling)
