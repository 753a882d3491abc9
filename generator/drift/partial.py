"""Refuses a page that ends short: cut off between two models, it reads like a whole page of fewer things."""

from collections.abc import Collection

from .facts import Facts, Unreadable


def refuse_partial(left: Facts, right: Facts, expected: Collection[str] = ()) -> None:
    """Raises Unreadable where so much of what is known is missing that the source is rather cut off than changed.

    That the models in `expected` are missing is known and means nothing.
    """
    if left.short:
        raise _partial(left, left.short)
    for ability, known, present in (
        ("operations", right.operations, left.operations),
        ("models", right.models, left.models),
    ):
        missing = [key for key in known if key not in present and key not in expected]
        if ability not in left.abilities or not missing:
            continue
        if len(missing) * 4 > len(known):
            raise _partial(left, f"{len(missing)} of {len(known)} known {ability} are missing; the page seems cut off")
        if left.torn:
            raise _partial(left, f"{len(missing)} known {ability} are missing, and lines are lost at {left.torn[0]}")
    _refuse_cut_section(left, right, expected)


def _refuse_cut_section(left: Facts, right: Facts, expected: Collection[str]) -> None:
    """A page that ends between two models looks whole but for what its last section, or the last one, should show."""
    if "models" not in left.abilities or not left.sections:
        return
    last = left.sections[[*left.sections][-1]]
    shown = [
        right.operations[key].model
        for key, o in left.operations.items()
        if last in o.sections and key in right.operations
    ]
    known = [name for name, section in right.sections.items() if section == last] if right.kind == "snapshot" else shown
    missing = [name for name in dict.fromkeys(known) if name and name not in left.models and name not in expected]
    if len(missing) > 1:
        text = f"the page seems cut off: it ends with {last} and lacks models of it: {', '.join(missing)}"
        raise _partial(left, text)
    end = [*right.sections.values()][-1] if right.sections else ""
    ending = [name for name, section in right.sections.items() if section == end and name not in expected]
    if ending and not any(name in left.models for name in ending):
        text = f"the page seems cut off: it ends with {last} and shows no model of {end}: {', '.join(ending)}"
        raise _partial(left, text)


def _partial(left: Facts, text: str) -> Unreadable:
    return Unreadable(f"{left.source}: {text} (--allow-removals takes it as it is)")
