"""What TypeScript's printing knows by heart: names that are taken, and how prettier breaks lines and quotes."""

import re
from pathlib import Path

import pytest

from generator.languages.typescript import TAKEN
from generator.languages.typescript_texts import comment, json_literal, key, listed, literal, member, prose, union

SOURCE = Path(__file__).parents[2] / "templates" / "typescript" / "src"


def test_no_schema_can_take_a_name_that_the_package_exports() -> None:
    clauses = re.findall(r"export (?:type )?\{(.*?)\}", (SOURCE / "index.ts.j2").read_text(), re.DOTALL)
    names = {name.strip() for clause in clauses if "{{" not in clause for name in clause.split(",")} - {""}
    assert names > {"RealtimeKit", "Page"}
    assert names <= TAKEN


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", '"plain"'),
        ("it's", '"it\'s"'),
        ('say "so"', "'say \"so\"'"),
        ("a\\", '"a\\\\"'),
        ("line\nbreak\0", '"line\\nbreak\\u0000"'),
        ("\u202e\u2028\U000e0001", '"\\u202e\\u2028\\udb40\\udc01"'),
    ],
)
def test_a_literal_is_in_the_quotes_that_prettier_would_choose(text: str, expected: str) -> None:
    assert literal(text) == expected


def test_names_are_quoted_where_they_must_be() -> None:
    assert [key("plain"), key("$ref"), key("300"), key("a-b")] == ["plain", "$ref", '"300"', '"a-b"']
    assert [member("params", "class"), member("params", "it's")] == ["params.class", 'params["it\'s"]']
    assert json_literal('a"\u2028') == '"a\\"\\u2028"'


def test_prose_is_no_tag_no_markup_and_ends_no_comment() -> None:
    assert prose("{@link x} <b> */ a\\b `{code} */` `open") == (
        "\\{\\@link x\\} \\<b\\> *\\/ a\\\\b `{code}\ufffe*\\/` \\`open"
    )
    assert comment([prose("one `two three` */")]) == "/** one `two three` *\\/ */"


def test_a_comment_is_one_line_or_a_block_and_breaks_no_code() -> None:
    words = "word " * 22
    assert comment([]) == ""
    assert comment(["First."], [("@param x -", "An x.")], 2) == "/**\n   * First.\n   *\n   * @param x - An x.\n   */"
    assert f"{words.strip()}\n * `POST /a b`" in comment([prose(f"{words}`POST /a b`")])


def test_a_list_and_a_union_break_where_prettier_breaks_them() -> None:
    long = ["a" * 50, "b" * 50]
    assert listed("f(", ["a", "b"], ")") == ["f(a, b)"]
    assert listed("import {", ["a"], "}", pad=" ") == ["import { a }"]
    assert listed("f(", [*long, "c" * 50], ") {", 2) == ["f(", *(f"    {x}," for x in [*long, "c" * 50]), "  ) {"]
    assert union("type A =", ["a", "b"], ";") == ["type A = a | b;"]
    assert union("export type Name =", long, ";") == ["export type Name =", f"  {long[0]} | {long[1]};"]
    assert union("type A =", [*long, "c" * 50], ";")[1:] == [f"  | {long[0]}", f"  | {long[1]}", f"  | {'c' * 50};"]
