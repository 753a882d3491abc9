"""From entries, lines whose nesting the page writes out, to types. Notes what is strange; what is missing stays `lost`.

The readers of nested markdown, of the site's own markdown and of HTML meet here; flat text goes through `tree` instead.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from ...source import Place
from ..facts import Node, Note, Property, Unreadable
from . import lines

MAX_NOTES = 1000


@dataclass
class Entry:
    """A line, the paragraphs that belong to it, and the entries inside it."""

    text: str
    line: int
    below: list[tuple[int, str]] = field(default_factory=list)
    children: "list[Entry]" = field(default_factory=list)


@dataclass
class Builder:
    """Turns the entries of one page into types, and notes what does not add up."""

    source: str
    notes: list[Note] = field(default_factory=list)

    def model(self, entry: Entry) -> tuple[str, Node] | None:
        """`Name object { a, b }` and what is inside."""
        header = lines.parse_header(entry.text)
        if header is None:
            self.note("unexpected-line", entry.line, f"{entry.text[:80]!r} is no model")
            return None
        return header[0], self._filled(header[1], entry)

    def properties(self, entries: list[Entry]) -> dict[str, Property]:
        found: dict[str, Property] = {}
        taken: dict[str, Entry] = {}
        for entry in entries:
            read = lines.parse_property(entry.text)
            if read is None:
                self.note("unexpected-line", entry.line, f"{entry.text[:80]!r} is no property")
                continue
            if before := taken.get(read.name):
                self.note("doubled-line", entry.line, f"{read.name} stands here twice; the fuller one is taken")
                if (len(entry.children), len(entry.below)) <= (len(before.children), len(before.below)):
                    continue
            taken[read.name] = entry
            type_ = self._filled(read.type, entry)
            found[read.name] = Property(read.name, not read.optional, type_, self._place(entry.line))
        return found

    def promised(self, entry: Entry) -> int:
        """How many lines the type of an entry counts below it."""
        header = lines.parse_header(entry.text)
        read = lines.parse_property(entry.text)
        type_ = header[1] if header else read.type if read else lines.parse_type(entry.text)
        while type_ and type_.item:
            type_ = type_.item
        if type_ is None or len(type_.values) + type_.more == 1:
            return 0  # the only value of an enum has no line of its own
        return len(type_.names) + len(type_.values) + len(type_.members) + type_.more

    def lost(self, entries: list[Entry], found: dict[str, Property]) -> int:
        """How many properties a list that nothing counts has lost, as far as that leaves a trace: children below its
        neighbour, or below nothing."""
        over = sum(len(entry.children) > self.promised(entry) for entry in entries)
        return over + sum(lines.parse_property(entry.text) is None for entry in entries) if found else 0

    def names(self, entries: list[Entry]) -> Iterator[str]:
        """The names of all properties among the entries and below them."""
        for entry in entries:
            if read := lines.parse_property(entry.text):
                yield read.name
            yield from self.names(entry.children)

    def note(self, code: str, line: int, text: str) -> None:
        """Raises Unreadable where a page has so many odd lines that the rest is worth nothing."""
        if len(self.notes) >= MAX_NOTES:
            raise Unreadable(f"{self.source}: {MAX_NOTES} lines make no sense, the last of them line {line}: {text}")
        self.notes.append(Note(code, self._place(line), text))

    def _place(self, line: int) -> Place:
        return Place(self.source, line)

    def _filled(self, type_: lines.TypeText, entry: Entry) -> Node:
        """The type of a line, with what stands below it."""
        for word in type_.unknown_words():
            self.note("unknown-type", entry.line, f"{word} is no type that is known here")
        node = lines.node_of(type_, self._place(entry.line))
        inner = lines.slot(node)
        for line, text in entry.below:
            self._constraint(inner, line, text)
        if inner.enum is not None:
            self._values(inner, type_, entry)
        elif inner.kind == "union":
            self._members(inner, entry)
        elif inner.kind == "object":
            self._object(inner, entry)
        elif entry.children:
            self.note("unexpected-line", entry.children[0].line, f"nothing can stand below {entry.text[:80]!r}")
        return node

    def _constraint(self, node: Node, line: int, text: str) -> None:
        if constraints := lines.parse_constraints(text):
            for word, value in constraints:
                lines.set_constraint(node, word, value)
        elif lines.is_strange_constraint(text):
            node.constraints += (text,)
            self.note("unknown-constraint", line, f"{text} is no constraint that is known here")

    def _values(self, node: Node, type_: lines.TypeText, entry: Entry) -> None:
        values = [lines.parse_value(child.text) for child in entry.children]
        for child, value in zip(entry.children, values, strict=True):
            if value is None:
                self.note("unexpected-line", child.line, f"{child.text[:80]!r} is no value")
        found = [value for value in values if value is not None]
        if found and (text := lines.odd_values(type_, found)):
            self.note("lost-value", entry.line, f"{entry.text[:80]!r}: {text}")
        lines.set_values(node, found)

    def _members(self, node: Node, entry: Entry) -> None:
        found: list[Node] = []
        for child in entry.children:
            named = lines.parse_header(child.text)
            type_ = named[1] if named else lines.parse_type(child.text)
            if type_ is None:
                self.note("unexpected-line", child.line, f"{child.text[:80]!r} is no type")
            else:
                found.append(self._filled(type_, child))
        if len(found) >= len(node.members):
            node.members = found
        else:
            self.note("lost-member", entry.line, f"members of {entry.text[:80]!r} are not on the page")

    def _object(self, node: Node, entry: Entry) -> None:
        names, promised = node.lost_names, node.lost
        node.properties = self.properties(entry.children)
        node.lost_names = tuple(name for name in names if name not in node.properties)
        node.lost = max(0, promised - len(node.properties), len(node.lost_names))
        extra = len(node.properties) - promised
        if not promised or extra <= 0:
            return
        # A lost end tag or a lost parent makes strangers look like children, and may hide as many children elsewhere.
        node.lost = max(node.lost, promised - len(names))
        for name, child in node.properties.items():
            child.disputed = name not in names
        self.note("ambiguous-nesting", entry.line, f"{entry.text[:80]!r} has {extra} more below it than it counts")
