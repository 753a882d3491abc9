"""One YAML file: what is read, what is refused, and the line that each thing stands at."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.source import MAX_DEPTH, Place, SpecError, join, read
from generator.spec import segments


def read_text(folder: Path, text: str | bytes) -> tuple[Any, dict[str, Place]]:
    path, places = folder / "file.yaml", dict[str, Place]()
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read(path, "file.yaml", places), places


def refused(folder: Path, text: str | bytes) -> SpecError:
    with pytest.raises(SpecError) as caught:
        read_text(folder, text)
    return caught.value


def test_values_are_those_of_json(tmp_path: Path) -> None:
    text = """
        text: plain
        number-like: '0123'
        block: |
          two
          lines
        folded: >-
          one
          line
        whole: -7
        fraction: 685230.15
        large: 12345678901234567890
        truth: [true, false, null]
        empty: [{}, [], '']
        "quoted key": 'it''s'
        3.1.0: a version
    """
    value, _ = read_text(tmp_path, text)
    assert value == {
        "text": "plain",
        "number-like": "0123",
        "block": "two\nlines\n",
        "folded": "one line",
        "whole": -7,
        "fraction": 685230.15,
        "large": 12345678901234567890,
        "truth": [True, False, None],
        "empty": [{}, [], ""],
        "quoted key": "it's",
        "3.1.0": "a version",
    }


def test_json_is_read_too(tmp_path: Path) -> None:
    value, places = read_text(tmp_path, '{\n  "a": [1, 2.5],\n  "b": null\n}\n')
    assert value == {"a": [1, 2.5], "b": None}
    assert places["/b"] == Place("file.yaml", 3)


def test_each_pointer_has_the_line_of_its_key(tmp_path: Path) -> None:
    _, places = read_text(tmp_path, "a:\n  b/c:\n    - x\n    -\n      d~e:\n        1\n")
    lines = {pointer: place.line for pointer, place in places.items()}
    assert lines == {"": 1, "/a": 1, "/a/b~1c": 2, "/a/b~1c/0": 3, "/a/b~1c/1": 5, "/a/b~1c/1/d~0e": 5}


AMBIGUOUS = [
    "yes", "No", "ON", "off", "TRUE", "False", "NULL", "Null", "~", "0o7", "010", "0x1F", "0b1", "1_000", "+1", ".5",
    "1.", "1e3", "12e03", "1.5e3", ".inf", "-.INF", ".nan", "1:30", "190:20:30", "2026-01-01", "2026-01-01T10:00:00Z",
    "=", "<<",
]  # fmt: skip


@pytest.mark.parametrize("word", AMBIGUOUS)
def test_a_word_that_readers_disagree_on_is_refused_until_it_is_quoted(tmp_path: Path, word: str) -> None:
    error = refused(tmp_path, f"a: 1\nb: {word}\n")
    assert str(error) == f"file.yaml:2: #/b: {word!r} means different things to different YAML readers; quote it"
    assert read_text(tmp_path, f"a: 1\nb: '{word}'\n")[0] == {"a": 1, "b": word}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"", "file.yaml:1: the file is empty"),
        (b"# nothing\n\n", "file.yaml:1: the file is empty"),
        (b"a: 1\nb: \xff\n", "file.yaml:2: not UTF-8 text: invalid start byte"),
        ("a: 1\n".encode("utf-16"), "file.yaml:1: not UTF-8 text: invalid start byte"),
        ("a: \x00\n", "file.yaml:1: not YAML: control characters are not allowed"),
        ("a: 1\nb: [1, 2\nc: 3", "file.yaml:3: not YAML: did not find expected ',' or ']'"),
        ("a: 1\n  b: 2\n", "file.yaml:2: not YAML: mapping values are not allowed in this context"),
        ('a: "\n', "file.yaml:1: not YAML: found unexpected end of stream"),
        ("a: [", "file.yaml:1: not YAML: did not find expected node content"),
        ('a: "\\ud800"', "file.yaml:1: not YAML: found invalid Unicode character escape code"),
        ("\ta: 1", "file.yaml:1: not YAML: found character that cannot start any token"),
        ("a: 1\n---\nb: 2\n", "file.yaml:2: #: one file holds one document; a second one begins here"),
        ("a: 1\nb: 2\na: 3\n", "file.yaml:3: #: the key 'a' stands here twice"),
        ("x:\n  - a: 1\n    'a': 2\n", "file.yaml:3: #/x/0: the key 'a' stands here twice"),
        ("200: ok\n", "file.yaml:1: #: a key must be a string; quote it"),
        ("null: 1\n", "file.yaml:1: #: a key must be a string; quote it"),
        ("? [a, b]\n: 1\n", "file.yaml:1: #: a key must be a string; quote it"),
        ("on: push\n", "file.yaml:1: #: 'on' means different things to different YAML readers; quote it"),
        ("a:\nb: 1\n", "file.yaml:1: #/a: there is no value; write null if that is meant"),
        ("a:\n  -\n", "file.yaml:2: #/a/0: there is no value; write null if that is meant"),
        ("a: &x [1]\nb: *x\n", "file.yaml:2: #/b: YAML aliases are not supported; use $ref"),
        ("a: &x word\nb: *x\n", "file.yaml:2: #/b: YAML aliases are not supported; use $ref"),
        ("a: &x\n  b: *x\n", "file.yaml:2: #/a/b: YAML aliases are not supported; use $ref"),
        ("a: &x {b: 1}\nc:\n  <<: *x\n", "file.yaml:3: #/c: '<<' means different things to different YAML readers; quote it"),
        ("a: !!str 5\n", "file.yaml:1: #/a: the YAML tag tag:yaml.org,2002:str is not supported"),
        ("a: !!python/name:os.system x\n", "file.yaml:1: #/a: the YAML tag tag:yaml.org,2002:python/name:os.system is not supported"),
        ("a: !local {b: 1}\n", "file.yaml:1: #/a: the YAML tag !local is not supported"),
        (f"a: {'9' * 5000}\n", "file.yaml:1: #/a: the number 99999999999999999999... is too large"),
        ("a: 1.0e+999\n", "file.yaml:1: #/a: the number 1.0e+999... is too large"),
    ],
)  # fmt: skip
def test_what_json_cannot_hold_is_refused_with_its_line(tmp_path: Path, text: str | bytes, message: str) -> None:
    assert str(refused(tmp_path, text)) == message


def test_a_scalar_document_is_yaml_and_read(tmp_path: Path) -> None:
    assert read_text(tmp_path, "just words\n")[0] == "just words"


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    for path, message in [
        (tmp_path / "none.yaml", "there is no such file"),
        (tmp_path, "Is a directory"),
        (tmp_path / ("x" * 300), "File name too long"),
        (tmp_path / "a\0b", "is not the name of a file"),
    ]:
        with pytest.raises(SpecError, match=message):
            read(path, "file.yaml", {})


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "[" * 100_000 + "]" * 100_000,
        "a: " + "[" * 100_000,
        "[\n" * 5_000,
        "{a: " * 50_000,
        "- " * 50_000,
        "[{b: " * 20_000,
        "\n".join(" " * depth + "a:" for depth in range(2_000)),
    ],
    ids=lambda text: text[:12],
)
def test_deep_nesting_is_refused_and_ends_no_process(tmp_path: Path, text: str) -> None:
    (tmp_path / "file.yaml").write_text(text)
    code = (
        "import sys; from pathlib import Path; from generator.source import SpecError, read\n"
        "try: read(Path(sys.argv[1]), 'file.yaml', {})\n"
        "except SpecError as error: print(error)\n"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "file.yaml")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("nested too deeply\n") or "a key must be a string" in done.stdout


def test_nesting_up_to_the_limit_is_read(tmp_path: Path) -> None:
    value, places = read_text(tmp_path, "[" * MAX_DEPTH + "1" + "]" * MAX_DEPTH)
    assert places["/0" * MAX_DEPTH].line == 1
    while isinstance(value, list):
        (value,) = value
    assert value == 1
    assert "nested too deeply" in str(refused(tmp_path, "[" * (MAX_DEPTH + 1) + "1" + "]" * (MAX_DEPTH + 1)))


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_bytes(data)
    try:
        read(path, "any.yaml", {})
    except SpecError as error:
        assert error.place is not None


@given(st.text(alphabet="ab:-[]{}#&*!|>'\"%@`,? \n\t0.1e~", max_size=80))
def test_any_text_of_yaml_signs_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_text(text)
    places: dict[str, Place] = {}
    try:
        read(path, "any.yaml", places)
    except SpecError as error:
        assert error.place is not None
    for place in places.values():
        assert 1 <= place.line <= text.count("\n") + 1


@given(st.lists(st.text()))
def test_pointers_give_back_their_keys(keys: list[str]) -> None:
    assert segments(join("", *keys)) == keys


def test_an_error_says_place_pointer_and_message() -> None:
    assert str(SpecError("odd", Place("a.yaml", 3), "/x")) == "a.yaml:3: #/x: odd"
    assert str(SpecError("odd", Place("a.yaml", 3))) == "a.yaml:3: odd"
    assert str(SpecError("odd")) == "odd"
