"""One API, printed in every grammar, gives the same facts, up to what each grammar can tell."""

from pathlib import Path
from typing import Any

import pytest

from generator.drift.facts import Ability, Facts, Node, Property
from generator.drift.readers import detect

from .grammars import METHODS, OVERVIEWS, print_page
from .small_api import small_api

PAGES = Path(__file__).parent / "pages"

WITHOUT_LIMITS = {"resource-site.md", "resource-site-older.md", "method-site.md", "method-site-older.md"}
KINDS = {
    "overview-older.txt": "overview-text",
    "overview-newer.txt": "overview-text",
    "overview-flat.md": "markdown-flat",
    "overview-flat-older.md": "markdown-flat",
    "overview-nested-clean.md": "markdown-nested",
    "overview-nested-older.md": "markdown-nested",
    "overview-nested-escaped.md": "markdown-nested",
    "resource-site.md": "site-markdown",
    "resource-site-older.md": "site-markdown",
    "overview.html": "html",
    "method-older.txt": "method-text",
    "method-newer.txt": "method-text",
    "method-flat.md": "markdown-flat",
    "method-nested-clean.md": "markdown-nested",
    "method-nested-escaped.md": "markdown-nested",
    "method-site.md": "site-markdown",
    "method-site-older.md": "site-markdown",
    "method.html": "html",
}


def told(facts: Facts, abilities: frozenset[Ability]) -> dict[str, Any]:
    """What the facts say of what a source with these abilities can tell, without places."""
    operations = facts.operations.items()
    return {
        "operations": {key: (one.method, one.path) for key, one in operations},
        "models": {name: shape(model, abilities) for name, model in facts.models.items()},
        "parameters": {
            key: [shapes(one.path_parameters or {}, abilities), shapes(one.query or {}, abilities)]
            for key, one in operations
            if "parameters" in abilities
        },
        "bodies": {
            key: [shape(node, abilities) for node in (one.body, one.returns) if node]
            for key, one in operations
            if "bodies" in abilities
        },
    }


def shapes(properties: dict[str, Property], abilities: frozenset[Ability]) -> dict[str, Any]:
    return {name: (one.required, shape(one.type, abilities)) for name, one in properties.items()}


def shape(node: Node, abilities: frozenset[Ability]) -> dict[str, Any]:
    return {
        "kind": node.kind,
        "enum": node.enum,
        "format": node.format if "formats" in abilities else None,
        "limits": node.limits if "limits" in abilities else {},
        "properties": shapes(node.properties, abilities),
        "item": node.item and shape(node.item, abilities),
        "members": [shape(member, abilities) for member in node.members],
    }


def expected(name: str) -> Facts:
    """The small API as far as the page shows it."""
    facts = small_api()
    if name in METHODS:
        facts.models = {}
        key = list(facts.operations)[1]
        facts.operations = {key: facts.operations[key]}
    return facts


@pytest.mark.parametrize("name", KINDS)
def test_every_grammar_tells_the_same(name: str) -> None:
    facts = detect.read_page((PAGES / name).read_text(), name)
    assert told(facts, facts.abilities) == told(expected(name), facts.abilities)
    assert facts.notes == []
    assert all(node.place.file == name for node in facts.models.values())


@pytest.mark.parametrize("name", KINDS)
def test_every_grammar_is_recognised_and_says_by_what(name: str) -> None:
    facts = detect.read_page((PAGES / name).read_text(), name)
    assert facts.kind == KINDS[name]
    assert facts.evidence


@pytest.mark.parametrize("name", KINDS)
def test_each_claims_to_tell_what_it_can(name: str) -> None:
    abilities = detect.read_page((PAGES / name).read_text(), name).abilities
    assert ({"limits", "formats"} <= abilities) == (name not in WITHOUT_LIMITS)
    assert ({"operations", "models"} <= abilities) == (name in OVERVIEWS)
    assert ({"parameters", "bodies"} <= abilities) == (name in METHODS or name.startswith("resource-site"))


def test_the_pages_are_what_the_grammars_print(request: pytest.FixtureRequest) -> None:
    for name in KINDS:
        page = print_page(name, small_api())
        if request.config.getoption("--update"):
            (PAGES / name).write_text(page)
        assert (PAGES / name).read_text() == page, f"{name} is old: run pytest --update"
    assert set(KINDS) == {*OVERVIEWS, *METHODS}
