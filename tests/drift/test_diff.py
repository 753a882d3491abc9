"""`rtkgen diff`: where versions come from, what a run prints, how it ends."""

import json
import random
import subprocess
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

from generator import spec
from generator.drift.diff import compare, propose
from generator.drift.diff_command import diff
from generator.drift.findings import Level
from generator.source import SpecError
from generator.spec import Document, children, is_data, join, segments

ROOT = Path(__file__).resolve().parents[2]
BASE: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "pairs" / "base.yaml").read_text(encoding="utf-8"))
REAL = spec.load(ROOT / "spec" / "openapi.yaml")

app = typer.Typer()
app.command()(diff)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def write(folder: Path, tree: Any) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "openapi.yaml").write_text(yaml.safe_dump(tree, sort_keys=False), encoding="utf-8")
    return folder


def without_name(tree: Any = BASE) -> Any:
    """The base, with a field gone that answers and an event carry."""
    copy = json.loads(json.dumps(tree))
    del copy["components"]["schemas"]["ThingSummary"]["properties"]["name"]
    return copy


@pytest.fixture
def versions(tmp_path: Path) -> tuple[str, str]:
    return str(write(tmp_path / "old", BASE)), str(write(tmp_path / "new", without_name()))


# The whole document


def shuffled(value: Any, order: random.Random) -> Any:
    if isinstance(value, dict):
        keys = list(value)
        order.shuffle(keys)
        return {key: shuffled(value[key], order) for key in keys}
    return [shuffled(item, order) for item in value] if isinstance(value, list) else value


@settings(max_examples=8, deadline=None)
@given(st.integers(0, 2**32))
def test_the_document_differs_from_itself_in_nothing_whatever_the_order_of_keys(seed: int) -> None:
    assert compare(REAL, Document(shuffled(REAL.tree, random.Random(seed)), REAL.places)) == []


def leaves(value: Any, pointer: str = "") -> list[str]:
    found = [leaf for key, item in children(value) for leaf in leaves(item, join(pointer, key))]
    return found or [pointer]


def changed(pointer: str) -> Document:
    """The real document with another value at a leaf."""
    tree = json.loads(json.dumps(REAL.tree))
    *keys, last = segments(pointer)
    holder = tree
    for key in keys:
        holder = holder[int(key) if isinstance(holder, list) else key]
    old = holder[int(last) if isinstance(holder, list) else last]
    new: Any = [old, "more"] if old is None or isinstance(old, dict | list) else f"{old}x"
    if isinstance(old, bool | int | float):
        new = (not old) if isinstance(old, bool) else old + 1
    holder[int(last) if isinstance(holder, list) else last] = new
    return Document(tree, REAL.places)


LEAVES = [leaf for leaf in leaves(REAL.tree) if leaf != "/info/version" and not leaf.endswith("/$ref")]


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(LEAVES))
def test_every_single_change_of_the_document_is_found_or_refused(pointer: str) -> None:
    try:
        document = changed(pointer)
        spec.check(document)
        found = compare(REAL, document)
    except SpecError:
        return
    assert found
    assert len({one.finding.fingerprint for one in found}) == len(found)


@settings(max_examples=60, deadline=None)
@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["get", "$ref", "type", "properties", "allOf", "anyOf", "required", "schema", "content", "x"]), inner, max_size=4), max_leaves=12), st.sampled_from([leaf for leaf in leaves(BASE) if leaf]))  # fmt: skip
def test_a_document_that_is_none_is_refused_and_no_traceback(value: Any, pointer: str) -> None:
    tree = json.loads(json.dumps(BASE))
    keys = segments(pointer)
    keys = keys[: max(1, len(keys) - 2)]
    holder = tree
    for key in keys[:-1]:
        holder = holder[int(key) if isinstance(holder, list) else key]
    holder[int(keys[-1]) if isinstance(holder, list) else keys[-1]] = value
    document = Document(tree)
    try:
        spec.check(document)
        compare(Document(BASE), document)
        compare(document, Document(BASE))
    except SpecError:
        pass


def test_data_of_examples_is_no_part_of_the_schemas() -> None:
    assert is_data("/components/schemas/A", "example")


# Where versions come from


def test_a_folder_a_file_and_a_bundle_are_the_same(versions: tuple[str, str], tmp_path: Path) -> None:
    bundle = tmp_path / "bundle.json"
    bundle.write_text(json.dumps(BASE, indent=2), encoding="utf-8")
    for same in (versions[0], f"{versions[0]}/openapi.yaml", str(bundle)):
        result = run(versions[0], same)
        assert result.exit_code == 0, result.output
        assert "no findings" in result.stdout


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(
        ["git", "-C", str(folder), "-c", "user.name=A", "-c", "user.email=a@example.com", *arguments], check=True
    )


def test_two_revisions_of_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git(tmp_path, "init", "--quiet")
    write(tmp_path / "spec", BASE)
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "-m", "one")
    git(tmp_path, "tag", "v0.3.0")
    write(tmp_path / "spec", without_name())
    git(tmp_path, "commit", "--quiet", "-am", "two")
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path / "below")
    result = run("v0.3.0", "HEAD", "--output", "json")
    assert result.exit_code == 1
    report = json.loads(result.stdout)
    (finding,) = report["findings"]
    assert finding["kind"] == "response-property-removed"
    assert finding["old"] == {"says": "optional string", "file": "spec/openapi.yaml", "line": finding["old"]["line"]}
    assert report["extra"]["version"]["next"] == "0.4.0"
    assert run("HEAD", "HEAD~1").exit_code == 1
    assert run("HEAD", "HEAD").exit_code == 0
    assert run("HEAD", str(tmp_path / "spec")).exit_code == 0


def test_revisions_of_this_repository(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    same = run("HEAD", "HEAD")
    assert (same.exit_code, "no findings" in same.stdout) == (0, True), same.output
    first = subprocess.run(["git", "rev-list", "--max-parents=0", "HEAD"], capture_output=True, text=True, check=True)
    result = run(first.stdout.split()[0], "HEAD", "--output", "json")
    findings = json.loads(result.stdout)["findings"]
    assert result.exit_code == (1 if findings else 0)


@pytest.mark.parametrize(
    ("argument", "says"),
    [
        ("nowhere", "neither a file, nor a folder, nor a revision"),
        ("no-such-branch~3", "neither a file, nor a folder, nor a revision"),
        ("--output-of-a-typo", "No such option"),
        ("empty", "there is no openapi.yaml"),
        ("text.yaml", "mapping"),
        ("page.txt", "not YAML"),
        ("old.yaml", "OpenAPI 3.1 is needed"),
        ("broken.json", "not YAML"),
        ("odd.yaml", "is not a mapping"),
        ("loop.yaml", "comes back to itself"),
        ("a\0b", "neither"),
    ],
)
def test_what_cannot_be_read_ends_with_2_and_says_why(
    argument: str, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    for name, text in {
        "text.yaml": "just a word\n",
        "page.txt": "Skip to content\nid: optional string\n\tx: [\n",
        "old.yaml": "openapi: 3.0.3\npaths: {}\n",
        "broken.json": '{"openapi": "3.1.0", ',
        "odd.yaml": "openapi: 3.1.0\ninfo: {}\npaths: [1]\n",
        "loop.yaml": "openapi: 3.1.0\ninfo: {}\npaths: {}\ncomponents: {schemas: {A: {allOf: [{$ref: '#/components/schemas/A'}]}}}\n",
    }.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    result = run(argument, argument)
    assert result.exit_code == 2, result.output
    assert says in result.stderr
    assert "no findings" not in result.output and "Traceback" not in result.output


def test_a_revision_without_the_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "commit", "--quiet", "--allow-empty", "-m", "nothing")
    monkeypatch.chdir(tmp_path)
    result = run("HEAD", "HEAD")
    assert result.exit_code == 2
    assert "has no folder spec/" in result.stderr


# How it ends


@pytest.mark.parametrize(("level", "code"), [(None, 1), ("breaking", 0), ("additive", 1), ("docs", 1)])
def test_fail_on_is_the_least_level_that_fails(level: Level | None, code: int, tmp_path: Path) -> None:
    tree = json.loads(json.dumps(BASE))
    tree["components"]["schemas"]["Part"]["properties"]["weight"] = {"type": "number"}
    old, new = write(tmp_path / "old", BASE), write(tmp_path / "new", tree)
    arguments = ["--fail-on", level] if level else []
    assert run(str(old), str(new), *arguments).exit_code == code


@pytest.mark.parametrize(
    ("old", "levels", "version", "bump"),
    [
        ("0.3.1", [], "0.3.1", "none"),
        ("0.3.1", ["docs"], "0.3.2", "patch"),
        ("0.3.1", ["additive", "docs"], "0.3.2", "patch"),
        ("0.3.1", ["docs", "breaking"], "0.4.0", "minor"),
        ("1.3.1", ["docs"], "1.3.2", "patch"),
        ("1.3.1", ["additive"], "1.4.0", "minor"),
        ("1.3.1", ["additive", "breaking"], "2.0.0", "major"),
        ("2.0.0-rc.1", ["breaking"], "2.0.0", "major"),
        ("1.4.0-rc.1", ["breaking"], "2.0.0", "major"),
        ("tomorrow", ["breaking"], None, "none"),
    ],
)
def test_the_next_version(old: str, levels: list[Level], version: str | None, bump: str) -> None:
    proposal = propose(old, old, levels)
    assert (proposal.next, proposal.bump) == (version, bump)


def test_the_proposal_says_its_rule_and_what_the_document_says_already(versions: tuple[str, str]) -> None:
    said = run(*versions).stdout
    assert "next version: 0.4.0 after 0.3.0 (minor; semver, 0.x: breaking bumps the minor version" in said
    assert "info.version is to be raised" in said
    assert "as info.version says" in propose("0.3.0", "0.4.0", ["breaking"]).text
    assert "info.version says 0.3.1" in propose("0.3.0", "0.3.1", ["breaking"]).text


def test_the_changelog_speaks_of_methods_and_fields(tmp_path: Path) -> None:
    tree = without_name()
    schemas = tree["components"]["schemas"]
    schemas["ThingSummary"]["properties"]["title"] = {"type": "string"}
    schemas["ThingRequest"]["required"] = ["name", "options"]
    schemas["Colour"]["enum"].append("green")
    schemas["Part"]["description"] = "A part."
    schemas["ThingAnswer"]["required"] = []
    things = tree["paths"]["/accounts/{account_id}/things"]
    things["get"]["operationId"] = "things.search"
    things["delete"] = {
        "operationId": "things.clear",
        "summary": "Clear",
        "responses": {"204": {"description": "Done."}},
    }
    old, new = write(tmp_path / "old", BASE), write(tmp_path / "new", tree)
    result = run(str(old), str(new), "--changelog")
    assert result.exit_code == 1
    assert result.stdout == (Path(__file__).parent / "changelog.md").read_text(encoding="utf-8")


def test_operations_stand_under_their_resource(tmp_path: Path) -> None:
    """Not under a word of the path; what has no name stands under its tag, and what is gone under what it had."""
    trees = [json.loads(json.dumps(BASE)) for _ in range(2)]
    part = "/accounts/{account_id}/things/{thing_id}/parts/{part_id}"
    for tree in trees:
        tree["paths"]["/elsewhere"] = {"get": {"tags": ["odds"], "responses": {"204": {"description": "Done."}}}}
    trees[1]["paths"]["/elsewhere"]["get"]["deprecated"] = True
    trees[1]["paths"][part]["get"]["deprecated"] = True
    del trees[1]["paths"]["/accounts/{account_id}/things"]["get"]
    trees[1]["components"]["schemas"]["Part"]["properties"]["size"] = {"type": "string"}
    old, new = (write(tmp_path / name, tree) for name, tree in zip(("old", "new"), trees, strict=True))
    lines = run(str(old), str(new)).stdout.splitlines()
    headings = [(line, below) for line, below in pairwise(lines) if below.startswith("  ")]
    assert [pair for pair in headings if pair[0] and not pair[0].startswith(" ")] == [
        ("odds", "  GET /elsewhere"),
        ("things", "  GET /accounts/{account_id}/things"),
        ("things.parts", f"  GET {part}"),
        ("models", "  Part"),
    ]


def test_a_changelog_of_nothing(versions: tuple[str, str]) -> None:
    assert run(versions[0], versions[0], "--changelog").stdout == "## [0.3.0] - Unreleased\n\nNothing changed.\n"
