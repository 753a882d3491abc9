"""The ways of printing a report: their schemas, their escaping, their groups."""

import json
from importlib.resources import files
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator, Draft202012Validator
from rich.console import Console

from generator.drift.facts import Note
from generator.drift.findings import Finding, Level, Side, Subject
from generator.drift.reports import Output, Report, print_report, text
from generator.source import Place

MEETINGS = "GET /accounts/{account_id}/realtime/kit/{app_id}/meetings"


def finding(
    subject: Subject, level: Level = "breaking", message: str = "`title` is gone", places: tuple[Subject, ...] = ()
) -> Finding:
    left, right = Side("string", Place("page.txt", 12)), Side("", Place("spec/schemas/meetings.yaml", 7))
    return Finding("response-property-removed", level, subject, message, left, right, places)


SUBJECTS = (
    Subject(model="Meeting", property="title"),
    Subject(operation=MEETINGS, property="data[].title"),
    Subject(operation=MEETINGS + "/{meeting_id}", property="data.title"),
)
REPORT = Report(
    "drift",
    "page.txt",
    "spec/openapi.yaml",
    [finding(SUBJECTS[0], places=SUBJECTS), finding(SUBJECTS[1], "docs"), finding(SUBJECTS[2], "additive")],
    [Note("lost-properties", Place("page.txt", 1577), "6 are promised, 5 follow")],
    {"format": "overview text"},
)
VERSION = {"old": "0.1.0", "new": "0.1.0", "next": "0.2.0", "bump": "minor", "rule": "semver", "text": "0.2.0"}
DIFF = Report("diff", "HEAD~1", "HEAD", REPORT.findings, extra={"version": VERSION})
NOTHING = Report("drift", "page.txt", "spec/openapi.yaml", [])


def printed(report: Report, output: Output, capsys: pytest.CaptureFixture[str]) -> str:
    print_report(report, output)
    return capsys.readouterr().out


@pytest.mark.parametrize("report", [REPORT, DIFF, NOTHING])
def test_json_is_as_its_schema_says(report: Report, capsys: pytest.CaptureFixture[str]) -> None:
    schema = json.loads(files("generator.drift.reports").joinpath("report.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(json.loads(printed(report, "json", capsys)))


def test_a_finding_of_drift_in_json_has_these_keys(capsys: pytest.CaptureFixture[str]) -> None:
    first = json.loads(printed(REPORT, "json", capsys))["findings"][-1]
    assert first == {
        "kind": "response-property-removed",
        "level": "breaking",
        "model": "Meeting",
        "property": "title",
        "page": {"says": "string", "file": "page.txt", "line": 12},
        "document": {"says": "", "file": "spec/schemas/meetings.yaml", "line": 7},
        "fingerprint": REPORT.findings[0].fingerprint,
        "places": [
            {"model": "Meeting", "property": "title"},
            {"operation": MEETINGS, "property": "data[].title"},
            {"operation": MEETINGS + "/{meeting_id}", "property": "data.title"},
        ],
        "message": "`title` is gone",
    }


@pytest.mark.parametrize("report", [REPORT, DIFF, NOTHING])
def test_sarif_is_as_the_standard_says(report: Report, capsys: pytest.CaptureFixture[str]) -> None:
    schema = json.loads((Path(__file__).parent / "sarif-reduced.schema.json").read_text(encoding="utf-8"))
    Draft7Validator.check_schema(schema)
    log: dict[str, Any] = json.loads(printed(report, "sarif", capsys))
    Draft7Validator(schema, format_checker=Draft7Validator.FORMAT_CHECKER).validate(log)
    rules = [rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]]
    for result in log["runs"][0]["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "spec/schemas/meetings.yaml"


def test_text_stands_in_groups_and_lists_the_places_once(capsys: pytest.CaptureFixture[str]) -> None:
    lines = printed(REPORT, "text", capsys).splitlines()
    assert lines.index("meetings") < lines.index("models") < lines.index("notes")
    assert lines[0] == "drift: page.txt against spec/openapi.yaml"
    assert lines[-1] == "3 findings: 1 breaking, 1 additive, 1 docs"
    assert "      also in 2 places:" in lines
    assert "  page.txt:1577: lost-properties: 6 are promised, 5 follow" in lines
    assert "\x1b" not in "".join(lines)


def test_places_are_the_others_in_every_output(capsys: pytest.CaptureFixture[str]) -> None:
    others = [f"{place.operation} {place.property}" for place in SUBJECTS[1:]]
    many = Report("diff", "old", "new", [finding(SUBJECTS[0], places=SUBJECTS)])
    alone = Report("diff", "old", "new", [finding(SUBJECTS[0], places=SUBJECTS[:1])])
    said = printed(many, "text", capsys)
    assert "      also in 2 places:\n" + "".join(f"        {place}\n" for place in others) in said
    assert "  - also in 2 places: " + ", ".join(f"`{place}`" for place in others) in printed(many, "markdown", capsys)
    message = json.loads(printed(many, "sarif", capsys))["runs"][0]["results"][0]["message"]["text"]
    assert message.splitlines()[-1] == "also in 2 places: " + "; ".join(others)
    one = Report("diff", "old", "new", [finding(SUBJECTS[0], places=SUBJECTS[:2])])
    assert "      also in 1 place:\n" in printed(one, "text", capsys)
    outputs: list[Output] = ["text", "markdown", "sarif"]
    for output in outputs:
        assert "also in" not in printed(alone, output, capsys)


def test_operations_stand_under_the_resource_that_is_given_or_else_under_their_path() -> None:
    named = Report("diff", "old", "new", [finding(one) for one in SUBJECTS], resources={MEETINGS: "rooms.open"})
    assert [(of, subject) for of, subject, _ in named.groups()] == [
        ("meetings", MEETINGS + "/{meeting_id}"),
        ("rooms.open", MEETINGS),
        ("models", "Meeting"),
    ]


def test_text_is_coloured_on_a_terminal_and_tells_a_page_nothing_to_do_there() -> None:
    stream = StringIO()
    console = Console(file=stream, force_terminal=True, color_system="standard", width=80, soft_wrap=True)
    text.write(Report("drift", "p", "d", [finding(SUBJECTS[0], message="clear \x1b[2J\nsecond line")]), console)
    assert "\x1b[1;31m    breaking" in stream.getvalue()
    assert "clear \\x1b[2J\\nsecond line" in stream.getvalue()
    assert "\x1b[2J" not in stream.getvalue()


def test_annotations_are_escaped(capsys: pytest.CaptureFixture[str]) -> None:
    one = Finding(
        "odd:kind,of",
        "breaking",
        SUBJECTS[0],
        "100% wrong\r\n::error::injected",
        Side("string", None),
        Side("", Place("spec/a,b:c.yaml", 7)),
    )
    first, last = printed(Report("drift", "::p", "d", [one]), "github", capsys).splitlines()
    assert first == (
        "::error file=spec/a%2Cb%3Ac.yaml,line=7,title=odd%3Akind%2Cof::Meeting title: 100%25 wrong%0D%0A"
        "::error::injected%0Apage: string%0Adocument: nothing (spec/a,b:c.yaml:7)"
    )
    assert last == "drift: ::p against d: 1 finding: 1 breaking"


def test_annotations_by_level(capsys: pytest.CaptureFixture[str]) -> None:
    lines = printed(REPORT, "github", capsys).splitlines()
    assert [line.split()[0] for line in lines] == ["::notice", "::notice", "::warning", "::error", "drift:"]


def test_markdown_shows_other_peoples_words_as_words(capsys: pytest.CaptureFixture[str]) -> None:
    one = finding(SUBJECTS[0], message="`a|b` is <b>gone</b>\n# now *here*")
    said = printed(Report("drift", "p_q", "d", [one]), "markdown", capsys)
    assert "# drift: p\\_q against d" in said
    assert "`a|b` is \\<b\\>gone\\</b\\> \\# now \\*here\\*" in said
    assert "### `Meeting`" in said and "- page: `string` at `page.txt:12`" in said


def test_no_findings_say_so(capsys: pytest.CaptureFixture[str]) -> None:
    outputs: list[Output] = ["text", "markdown", "github"]
    for output in outputs:
        assert "no findings" in printed(NOTHING, output, capsys)


@pytest.mark.parametrize(("level", "fails"), [(None, True), ("breaking", False), ("additive", True), ("docs", True)])
def test_what_fails(level: Level | None, fails: bool) -> None:
    assert Report("drift", "p", "d", [finding(SUBJECTS[0], "additive")]).fails(level) is fails
    assert not NOTHING.fails(level)
