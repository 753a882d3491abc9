"""Takes back the removals of one model that the page's own damage explains: their lines are lost, or stand elsewhere.

Where the line of an object is lost, what was below it reads as properties of its neighbour: strangers, as many as the
neighbour has lost of its own. Upstream changes the count in the header when it adds or removes a property: where another
header stands and all that it counts, nothing is explained by what is lost elsewhere.
"""

from dataclasses import dataclass

from .differences import Difference, Loss, Result, is_restated
from .facts import Node, Property, walk
from .readers.readings import order
from .saying import describe

_ADDED = ("property-added", "required-property-added")
_GONE = "property-removed"


def settle(result: Result, left: Node, right: Node) -> Result:
    """The result for a model of a page without the differences that come from lines that are lost or misplaced."""
    gone = {d.path.rpartition(".")[2] for d in result.differences if d.change == _GONE}
    orphans = _orphans(gone | {loss.name for loss in result.losses}, right)
    if not orphans and not left.unplaced:
        return result
    strangers = [d for d in result.differences if d.change in _ADDED and _is_stranger(d, orphans)]
    hosts = {id(d.within[0]) for d in result.differences if d.within and (d in strangers or _stands_in(d))}
    names = {_name(d) for d in strangers}
    differences, losses = [], list(result.losses)
    for found in result.differences:
        if found.within and is_restated(*found.within):
            differences.append(found)
            continue
        if found in strangers or (found.change not in (*_ADDED, _GONE) and _is_of_an_orphan(found, orphans)):
            continue
        if found.change == _GONE and isinstance(found.left_at, Node) and _is_explained(found, left, hosts, names):
            named = isinstance(found.right_at, Property)
            path = found.path.rpartition(".")[0] if named else found.path
            losses.append(Loss(path, found.left_at, _name(found) if named else ""))
        else:
            differences.append(found)
    return Result(differences, losses)


def _name(found: Difference) -> str:
    return found.path.rpartition(".")[2].rstrip("[]{}")


@dataclass(frozen=True)
class _Orphan:
    """A property that seems removed or lost, or is below one; an object that is unwrapped leaves all its siblings."""

    type: Node
    siblings: int = 0


def _orphans(names: set[str], right: Node) -> dict[str, list[_Orphan]]:
    """The known properties that seem removed or lost, and all below them, by name."""
    found: dict[str, list[_Orphan]] = {}
    above = [prop for _, node in walk(right) for prop in node.properties.values() if prop.name in names]
    for prop in above:
        found.setdefault(prop.name, []).append(_Orphan(prop.type))
        for _, node in walk(prop.type):
            for child in node.properties.values():
                found.setdefault(child.name, []).append(_Orphan(child.type, len(node.properties) - 1))
    return found


def _is_stranger(found: Difference, orphans: dict[str, list[_Orphan]]) -> bool:
    """Whether an added property is rather one of another object: its owner counts as many as ever, and lacks some."""
    if not found.within or not isinstance(found.left_at, Property):
        return False
    left, right = found.within
    if not _counts_the_same(left, right) or found.left_at.name in left.header or is_restated(left, right):
        return False
    if left.weighed and _breaks_the_order(left, right):
        return True
    known = orphans.get(found.left_at.name, [])
    return bool(known) and (left.weighed or any(orphan.siblings for orphan in known))


def _stands_in(found: Difference) -> bool:
    """Whether an added property may stand in the place of one whose line is lost: lines of its owner are lost anyhow."""
    if found.change not in _ADDED or not found.within:
        return False
    left, right = found.within
    return left.weighed and left.lost > right.lost and _counts_the_same(left, right)


def _counts_the_same(left: Node, right: Node) -> bool:
    return len(left.properties) + left.lost == len(right.properties) + right.lost


def _breaks_the_order(left: Node, right: Node) -> bool:
    """Whether an added property stands out of an order that holds for the known ones."""
    keys = {prop.name: order(prop.name, optional=not prop.required) for prop in left.properties.values()}
    known = [key for name, key in keys.items() if name in right.properties]
    return [*keys.values()] != sorted(keys.values()) and known == sorted(known)


def _is_of_an_orphan(found: Difference, orphans: dict[str, list[_Orphan]]) -> bool:
    """Whether a property that has changed says just what one of the same name said that is missing."""
    node = found.left_at.type if isinstance(found.left_at, Property) else found.left_at
    return node is not None and any(describe(node) == describe(orphan.type) for orphan in orphans.get(_name(found), ()))


def _is_explained(found: Difference, left: Node, hosts: set[int], strangers: set[str]) -> bool:
    """Whether the line of a property that seems removed is lost: it stands elsewhere, or what was below it does."""
    if id(found.left_at) in hosts or _name(found) in left.unplaced:
        return True
    prop = found.right_at
    return isinstance(prop, Property) and any(strangers & {*node.properties} for _, node in walk(prop.type))
