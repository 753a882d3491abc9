"""Templates print and do nothing else: what the house style allows in them, and no more."""

import re
from pathlib import Path

import jinja2
import pytest
from document import OPERATIONS
from jinja2 import nodes

TEMPLATES = Path(__file__).parents[2] / "templates"
PRINTED = sorted(path for path in TEMPLATES.rglob("*.j2"))
ENVIRONMENT = jinja2.Environment(autoescape=False)

# Loops, flags, macros and what they consist of. Neither `set` nor a comparison, neither `namespace` nor arithmetic.
ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.Macro, nodes.Import, nodes.Call,
    nodes.Filter, nodes.Name, nodes.Getattr, nodes.Const,
)  # fmt: skip
FILTERS = {"indent", "join"}  # none that changes the case of a word: names are finished when they come here
LONGEST_MACRO = 40
# `{%- if x %}, …{% endif %}` adds something to a line. Everywhere else a tag has its line for itself.
IN_A_LINE = re.compile(r"\{%- if [\w.]+ %\}.*\{% endif %\}")


def parsed(path: Path) -> nodes.Template:
    return ENVIRONMENT.parse(path.read_text(encoding="utf-8"))


def name(path: Path) -> str:
    return path.relative_to(TEMPLATES).as_posix()


def problems(template: nodes.Template) -> list[str]:
    """What stands in a template and is not allowed there."""
    found = [
        f"line {node.lineno}: {type(node).__name__}"
        for node in template.find_all(nodes.Node)
        if not isinstance(node, ALLOWED)
    ]
    found += [
        f"line {node.lineno}: filter {node.name}"
        for node in template.find_all(nodes.Filter)
        if node.name not in FILTERS
    ]
    found += [
        f"line {node.lineno}: {node.name}"
        for node in template.find_all(nodes.Name)
        if node.name in ("loop", "namespace")
    ]
    for branch in template.find_all(nodes.If):
        if not isinstance(branch.test, nodes.Name | nodes.Getattr):
            found.append(f"line {branch.lineno}: a condition that is no flag")
    return found  # fmt: skip


@pytest.mark.parametrize("path", PRINTED, ids=name)
def test_a_template_decides_nothing(path: Path) -> None:
    assert problems(parsed(path)) == []


@pytest.mark.parametrize("path", PRINTED, ids=name)
def test_tags_stand_in_the_first_column(path: Path) -> None:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if "{%" in line and not IN_A_LINE.fullmatch(line):
            assert re.fullmatch(r"\{% [^%]* %\}", line), f"{name(path)}:{number}: {line}"
        assert "{#" not in line, f"{name(path)}:{number}"


@pytest.mark.parametrize("path", PRINTED, ids=name)
def test_a_template_names_no_operation(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert [operation for operation in OPERATIONS if re.search(rf"\b{re.escape(operation)}\b", text)] == []


@pytest.mark.parametrize("path", PRINTED, ids=name)
def test_a_macro_is_small(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    for macro in parsed(path).find_all(nodes.Macro):
        assert lines[macro.lineno - 1 :].index("{% endmacro %}") <= LONGEST_MACRO


@pytest.mark.parametrize(
    "text",
    [
        "{% set x = 1 %}",
        "{% if a == b %}{% endif %}",
        "{% if a > 1 %}{% endif %}",
        "{% if a in b %}{% endif %}",
        "{% if a is none %}{% endif %}",
        "{% if not a %}{% endif %}",
        "{% if a and b %}{% endif %}",
        "{% for a in b %}{{ loop.last }}{% endfor %}",
        "{{ a | upper }}",
        "{{ a | title | join }}",
        "{{ a + b }}",
        "{{ a if b else c }}",
        "{{ a[0] }}",
        "{{ namespace(x=1) }}",
        "{% include 'x' %}",
        "{% block x %}{% endblock %}",
    ],
)
def test_the_lint_finds_what_is_banned(text: str) -> None:
    assert problems(ENVIRONMENT.parse(text))
