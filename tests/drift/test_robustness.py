"""Whatever happens to a page on its way, a reader ends in facts or in a clear refusal, and soon."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.drift.facts import Facts, Unreadable, walk
from generator.drift.readers import detect

from .apis import api
from .grammars import METHODS, OVERVIEWS, print_page
from .test_grammars import told

PAGES = {path.name: path.read_text() for path in sorted((Path(__file__).parent / "pages").glob("*.*"))}

# What lines of pages are made of, in places where nobody expects it.
SCRAPS = st.sampled_from(
    [
        "<details>", "</details>", "<summary>", "</summary>", "```", "    {", "- `", "- `x: string`", "## Domain Types",
        "##### ReturnsExpand Collapse", "ReturnsExpand Collapse", "Path ParametersExpand Collapse", "One of the following:",
        "a: { b, c, 9999999999999999999 more }", "a: {", "x: array of array of array of map[map[{ a }]]", '"a" or "b"',
        "Name = object { a } or object { a }", "[[[[](](((", "<a <a <a", "&#x110000;", "<!-- ", "<![CDATA[", "minimum1e999",
        "\x00", "\ud800", "\u202e", "x: " + "array of " * 200 + "string", "x: " + "{ " * 200, "formatuuid" * 50, "<" * 300,
        "GET/accounts", "**get** `/x`", "<div class='stldocs-property'>", "</div></div></div>", "<h5>Returns</h5>",
    ]
)  # fmt: skip


def read(text: str, name: str, format_: str | None = None) -> Facts | None:
    """The facts, or None for a refusal; anything else fails the test."""
    started = time.monotonic()
    try:
        facts = detect.read_page(text, name, format_)
    except Unreadable as refusal:
        assert str(refusal)
        facts = None
    assert time.monotonic() - started < 5
    return facts


def is_sound(facts: Facts) -> None:
    """Facts that the comparison can walk: every part is there, and every line is a line."""
    assert facts.operations or facts.models
    for model in facts.models.values():
        for _, inner in walk(model):
            assert inner.place.line > 0
            assert (inner.item is not None) == (inner.kind in ("array", "map"))
            assert inner.lost >= 0


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, str]:
    """A page some of whose lines are lost, doubled, swapped, cut or replaced."""
    name = draw(st.sampled_from(sorted(PAGES)))
    rows = PAGES[name].split("\n")
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(rows) - 1))
        other = draw(st.integers(0, len(rows) - 1))
        match draw(st.sampled_from(["drop", "double", "swap", "cut", "insert", "end", "range"])):
            case "drop":
                del rows[at : at + 1]
            case "double":
                rows.insert(at, rows[at])
            case "swap":
                rows[at], rows[other] = rows[other], rows[at]
            case "cut":
                rows[at] = rows[at][: draw(st.integers(0, 60))]
            case "insert":
                rows.insert(at, draw(st.one_of(SCRAPS, st.text(max_size=40))))
            case "end":
                rows = [*rows[:at], rows[at][: draw(st.integers(0, 60))]]
            case "range":
                del rows[min(at, other) : max(at, other)]
        rows = rows or [""]
    return name, "\n".join(rows)


@given(damaged())
@settings(max_examples=120)
def test_a_damaged_page_ends_in_facts_or_a_refusal(case: tuple[str, str]) -> None:
    name, text = case
    if (facts := read(text, name)) is not None:
        is_sound(facts)


@given(damaged(), st.sampled_from(detect.FORMATS))
@settings(max_examples=150)
def test_so_does_a_page_read_as_another_format(case: tuple[str, str], format_: str) -> None:
    name, text = case
    if (facts := read(text, name, format_)) is not None:
        is_sound(facts)


@given(st.one_of(st.text(max_size=400), st.binary(max_size=400).map(lambda data: data.decode("latin-1"))))
@settings(max_examples=100)
def test_so_does_any_text(text: str) -> None:
    for format_ in [None, *detect.FORMATS]:
        read(text, "any", format_)


@given(st.lists(st.one_of(SCRAPS, st.sampled_from(["id: string", "b: optional { c }", ""])), max_size=60))
@settings(max_examples=150)
def test_so_do_scraps_of_pages(scraps: list[str]) -> None:
    text = "\n".join(scraps)
    for format_ in [None, *detect.FORMATS]:
        read(text, "scraps", format_)


@pytest.mark.parametrize(
    "line",
    [
        "<details>", "</details>\n<details><summary>a: { b }</summary>", "  - `a: { b }`\n", "id: string\n", "[" * 1000,
        "<a " * 300, "a: { b, 3 more }\n", '"word" or ', "One of the following:\n", "<div>", "<!-", "&amp", "\n", "`", "(",
        "x: string or { a, b }\nOne of the following:\nstring\n{ a, b }\na: string\n", "- `a", "GET/a\n", "<p>a: string",
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["method-newer.txt", "method-nested-clean.md", "resource-site.md", "overview.html"])
def test_a_large_page_of_one_thing_is_read_or_refused_in_bounded_time(line: str, name: str) -> None:
    page = PAGES[name]
    at = page.index("data: ")
    text = page[:at] + "\n" + line * (300_000 // len(line)) + "\n" + page[at:]
    started = time.monotonic()
    try:
        detect.read_page(text, name)
    except Unreadable as refusal:
        assert len(str(refusal)) < 1000
    assert time.monotonic() - started < 10


NESTED = [name for name in [*OVERVIEWS, *METHODS] if "nested" in name or "site" in name or "html" in name]
FLAT = [name for name in [*OVERVIEWS, *METHODS] if name not in NESTED]


@given(st.integers(0, 2**32), st.sampled_from(NESTED))
@settings(max_examples=150)
def test_any_api_is_told_the_same_by_every_grammar_with_nesting(seed: int, name: str) -> None:
    says_the_same(seed, name)


@given(st.integers(0, 2**32), st.sampled_from(FLAT))
@settings(max_examples=150)
def test_any_api_is_told_the_same_by_every_flat_grammar(seed: int, name: str) -> None:
    says_the_same(seed, name)


def says_the_same(seed: int, name: str) -> None:
    made_up = api(seed)
    facts = detect.read_page(print_page(name, made_up), name)
    if name in METHODS:
        key = list(made_up.operations)[1]
        made_up.operations, made_up.models = {key: made_up.operations[key]}, {}
    assert told(facts, facts.abilities) == told(made_up, facts.abilities)
    assert facts.notes == []
