"""From the flat lines below a model's header to a tree, by the number of children that each header promises.

Extractors lose lines, so a count is a check and not the only guide. Where the counts fit, they decide. Where they do
not, `nesting` weighs every reading by what it takes to be true; of readings that weigh the same, the lines that they
place differently are `disputed`. Readers of explicit nesting need nothing of this but `Entry` and `plant`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ...source import Place
from ..facts import Node, Note, Property
from . import nesting
from .lines import TypeText, node_of, odd_values, set_constraint, set_values, slot
from .nesting import Budget, Header, Reading
from .readings import keeps_its_header, order


@dataclass
class Entry:
    """A line with what belongs to it: a property, or with no name a member of a union."""

    name: str | None
    optional: bool
    type: TypeText
    place: Place
    values: list[str] = field(default_factory=list)  # the list of an enum's values
    constraints: list[tuple[str, str]] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)  # constraint lines that are not known


def entry_node(entry: Entry) -> Node:
    """The type of an entry, with its values and constraints and without what is below it."""
    node = node_of(entry.type, entry.place)
    inner = slot(node)
    if entry.values:
        set_values(inner, entry.values)
    for word, value in entry.constraints:
        set_constraint(inner, word, value)
    inner.constraints = tuple(entry.strange)
    return node


def plant(parent: Node, prop: Property) -> None:
    """Makes `prop` a property of the object `parent`, which thereby has lost one less."""
    parent.properties[prop.name] = prop
    parent.lost = max(0, parent.lost - 1)
    parent.lost_names = tuple(name for name in parent.lost_names if name != prop.name)


@dataclass
class Tree:
    """One model, and what was strange about its lines."""

    root: Node
    notes: list[Note]
    damaged: bool = False  # which objects have what, is a guess
    left_over: frozenset[str] = frozenset()  # properties at the end that belong to nothing: of another, lost header?


def build(header: TypeText, place: Place, entries: list[Entry], budget: Budget) -> tuple[Node, list[Note]]:
    """The tree of one model from its header and the entries below it, with notes on what does not fit."""
    tree = build_tree(header, place, entries, budget)
    return tree.root, tree.notes


def build_tree(header: TypeText, place: Place, entries: list[Entry], budget: Budget) -> Tree:
    """As `build`, with what is left over.

    A header that promises more than it has keeps the difference in `lost` and `lost_names`; no note is made of it.
    """
    entries, doubled = _without_doubles(header, entries)
    headers = [_header(entry.type) for entry in entries]
    names = [entry.name for entry in entries]
    reading = nesting.read(_header(header), headers, names, [entry.optional for entry in entries], budget)
    root = node_of(header, place)
    if reading.gave_up:
        note = Note("unreadable-model", place, "too many lines are lost to tell what belongs where")
        return Tree(root, [note], True, frozenset(name for name in names if name))
    nodes = [entry_node(entry) for entry in entries]
    for at, entry in enumerate(entries):
        parent = reading.parents[at]
        if parent != nesting.STRAY:
            above = slot(root if parent == nesting.ROOT else nodes[parent])
            _enter(above, entry, nodes[at], at, reading)
    for at, lost in reading.lost.items():
        above = slot(root if at == nesting.ROOT else nodes[at])
        above.lost = max(above.lost, lost)
    if reading.lost or reading.extra or nesting.STRAY in reading.parents:
        for node in (root, *nodes):
            slot(node).weighed = True
    for at in _doubtful(reading, names):
        slot(root if at == nesting.ROOT else nodes[at]).unsure = True
    if reading.lost or nesting.STRAY in reading.parents:
        for node in (root, *nodes):
            inner = slot(node)
            inner.unsure = inner.unsure or not (_is_in_order(inner) or keeps_its_header(inner))
    root.unplaced = {
        entry.name: entry.place
        for at, entry in enumerate(entries)
        if entry.name and (reading.parents[at] == nesting.STRAY or at in reading.disputed)
    }
    notes = [note for at, entry in enumerate(entries) for note in _notes(reading, at, entry)]
    notes += _uncounted(reading, header, entries)
    return Tree(root, doubled + notes, reading.damaged, frozenset(name for name in names[_end(reading) :] if name))


def _without_doubles(header: TypeText, entries: list[Entry]) -> tuple[list[Entry], list[Note]]:
    """The entries without those that repeat the one before, unless the counts want them; and notes on what is left out.

    A property can have the name and the type of its last child, or of the one before its parent.
    """
    doubled = {at for at in range(1, len(entries)) if replace(entries[at - 1], place=entries[at].place) == entries[at]}
    if not doubled:
        return entries, []
    counted = nesting.by_count(_header(header), [_header(e.type) for e in entries], [e.name for e in entries])
    if counted and nesting.STRAY not in counted.parents:
        return entries, []
    notes = [Note("doubled-line", entries[at].place, f"`{entries[at].name}` stands here twice") for at in doubled]
    return [entry for at, entry in enumerate(entries) if at not in doubled], notes


def _enter(above: Node, entry: Entry, node: Node, at: int, reading: Reading) -> None:
    if entry.name is None:
        _join_member(above, node)
        return
    extra = at in reading.extra
    if entry.name in above.properties or (extra and entry.type.unknown_words()):  # a sentence with a colon
        return
    # A line that no header counts is news only where everything else fits; else it may be what a lost line had.
    alone = not reading.lost and not reading.disputed and nesting.STRAY not in reading.parents
    doubtful = at in reading.disputed or (extra and (not alone or reading.parents[at] == nesting.ROOT))
    plant(above, Property(entry.name, not entry.optional, node, entry.place, doubtful))


def _is_in_order(node: Node) -> bool:
    keys = [order(prop.name, optional=not prop.required) for prop in node.properties.values()]
    return keys == sorted(keys)


def _doubtful(reading: Reading, names: list[str | None]) -> set[int]:
    """The headers that are open where a line belongs to nothing, unless it only stands there twice; or all of them."""
    if reading.damaged:
        return {nesting.ROOT, *range(len(names))}
    found: set[int] = set()
    end = _end(reading)
    for at in range(end):
        if reading.parents[at] != nesting.STRAY or (at and names[at] == names[at - 1]):
            continue
        above = at - 1 if at else nesting.ROOT
        while above >= 0:
            found.add(above)
            above = reading.parents[above]
        found.add(nesting.ROOT)
    return found


def _end(reading: Reading) -> int:
    """Where the lines begin that belong to nothing, up to the last one."""
    tops: list[int] = []
    for parent in reading.parents:
        tops.append(parent if parent < 0 else tops[parent])
    end = len(tops)
    while end and tops[end - 1] == nesting.STRAY:
        end -= 1
    return end


def _notes(reading: Reading, at: int, entry: Entry) -> Iterator[Note]:
    name = f"`{entry.name}`" if entry.name else "a member of a union"
    if reading.parents[at] == nesting.STRAY:
        yield Note("unexpected-line", entry.place, f"{name}: it stands here, and no header counts it")
    if entry.values and (text := odd_values(entry.type, entry.values)):
        yield Note("lost-value", entry.place, f"{name}: {text}")
    for word in entry.type.unknown_words():
        yield Note("unknown-type", entry.place, f"{name}: `{word}` is no type that is known here")
    if at in reading.disputed:
        yield Note("ambiguous-nesting", entry.place, f"{name}: lines are lost, and it may belong to another object")


def _uncounted(reading: Reading, header: TypeText, entries: list[Entry]) -> Iterator[Note]:
    """What to say of the lines that a header has below it and does not count; which of them is too many, nobody knows."""
    for parent in {reading.parents[at]: at for at in sorted(reading.extra)}:
        promised = _header(header if parent == nesting.ROOT else entries[parent].type)
        shown = reading.parents.count(parent)
        if promised:
            last = entries[max(at for at in reading.extra if reading.parents[at] == parent)]
            owner = "the model" if parent == nesting.ROOT else f"`{entries[parent].name or 'a member of a union'}`"
            text = f"the header of {owner} counts {promised.count}, the page shows {shown}, up to `{last.name}`"
            yield Note("unexpected-line", last.place, text)


def _header(type_: TypeText) -> Header | None:
    """What a line promises to follow it, or None."""
    while type_.item is not None:
        type_ = type_.item
    if type_.kind == "object" and type_.braces:
        return Header(type_.names, type_.more)
    if type_.kind == "union":
        return Header((), len(type_.members) + type_.more, members=True)
    return None


def _join_member(union: Node, member: Node) -> None:
    """Puts a member, as its own line tells it, in the place of the one that the union's line announced."""
    for at, announced in enumerate(union.members):
        same = (announced.kind, announced.lost_names, announced.enum) == (member.kind, member.lost_names, member.enum)
        if same and announced.place != member.place and not announced.properties:
            union.members[at] = member
            return
    union.members.append(member)
