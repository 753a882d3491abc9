"""A change upstream is found in whatever grammar the page circulates; our own document in any grammar is no change."""

from functools import cache
from pathlib import Path

import pytest

from generator import spec
from generator.drift import compare, partial
from generator.drift.facts import Facts
from generator.drift.readers import detect, document

from .grammars import METHODS, OVERVIEWS, print_page
from .mutations import Change, changes
from .small_api import small_api

ROOT = Path(__file__).parents[2]
INVISIBLE = ("limit", "format")  # the site's own markdown has neither


@cache
def ours() -> Facts:
    return document.read(spec.load(ROOT / "spec" / "openapi.yaml"), "spec/openapi.yaml")


@cache
def upstream() -> Facts:
    facts = small_api()
    facts.sections = dict.fromkeys(facts.models, "Rooms")
    for operation in facts.operations.values():
        operation.sections = ["Rooms"]
    return facts


@pytest.mark.parametrize("name", OVERVIEWS)
def test_our_document_as_an_overview_is_no_drift(name: str) -> None:
    page = detect.read_page(print_page(name, ours()), name)
    partial.refuse_partial(page, ours())
    found = compare.compare([page], ours())
    assert found.findings == []
    assert found.notes == []


@pytest.mark.parametrize("name", METHODS)
def test_our_document_as_pages_of_methods_is_no_drift(name: str) -> None:
    method, spelling = METHODS[name]
    pages = [detect.read_page(method(one, spelling), f"{key}.txt") for key, one in ours().operations.items()]
    found = compare.compare(pages, ours())
    assert found.findings == []
    assert found.notes == []


def every() -> list[Change]:
    return changes(upstream(), seed=7, most=2)


@pytest.mark.parametrize("name", OVERVIEWS)
@pytest.mark.parametrize("change", every(), ids=str)
def test_a_change_is_found_in_every_grammar(change: Change, name: str) -> None:
    undo = change.apply()
    try:
        text = print_page(name, upstream())
    finally:
        undo()
    found = compare.compare([detect.read_page(text, name)], small_api())
    if "site" in name and change.name.startswith(INVISIBLE):
        assert found.findings == []
        return
    # The site's own pages show an answer below its method and as a model: one finding, in two places.
    assert {finding.kind for finding in found.findings} == {change.kind}
    places = {(place.operation or place.model, place.property) for one in found.findings for place in one.places}
    assert change.where in places
    assert {path for _, path in places} == {change.where[1]}
