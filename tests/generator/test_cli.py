"""The real `rtkgen`, on a copy of what it reads and writes."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import entry_points
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PARTS = ("generator", "templates", "spec", "generated")
ignore = shutil.ignore_patterns("__pycache__", ".*_cache", "dist", "*.egg-info")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the repository, as far as the generator knows it."""
    for part in PARTS:
        shutil.copytree(ROOT / part, tmp_path / "copy" / part, ignore=ignore)
    return tmp_path / "copy"


def rtkgen(copy: Path, *arguments: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator", *map(str, arguments)]
    environment = {"PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, cwd=cwd or copy, env=environment, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    return done


def bytes_of(folder: Path) -> dict[str, bytes]:
    """All files below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_what_is_deleted_comes_back_the_same_from_anywhere_and_again(copy: Path, tmp_path: Path) -> None:
    before = bytes_of(copy / "generated")
    shutil.rmtree(copy / "generated")
    assert rtkgen(copy, "generate").returncode == 0
    assert bytes_of(copy / "generated") == before

    times = {path: path.stat().st_mtime_ns for path in (copy / "generated").rglob("*")}
    again = rtkgen(copy, "generate", "python", cwd=tmp_path)
    assert (again.returncode, again.stderr) == (0, "reading the document\nmaking python\n")
    assert re.fullmatch(r"python: up to date \([0-9.]+ s\)\n", again.stdout)
    assert {path: path.stat().st_mtime_ns for path in (copy / "generated").rglob("*")} == times


def test_check_names_what_is_stale_and_generate_puts_it_right(copy: Path) -> None:
    package = copy / "generated" / "python"
    right = bytes_of(package)
    edit(package / "pyproject.toml", "readme", "# mine\nreadme")
    (package / "LICENSE").unlink()
    (package / "src" / "realtimekit" / "resources" / "mine").mkdir()
    (package / "src" / "realtimekit" / "resources" / "mine" / "notes.txt").write_text("mine")
    (package / "src" / "realtimekit" / "__pycache__").mkdir()
    stale = bytes_of(package)

    check = rtkgen(copy, "generate", "--check")
    assert check.returncode == 1
    assert check.stdout.splitlines() == [
        "changed: generated/python/pyproject.toml",
        "missing: generated/python/LICENSE",
        "stray: generated/python/src/realtimekit/resources/mine/notes.txt",
    ]
    assert "stale; run `rtkgen generate`" in check.stderr
    assert bytes_of(package) == stale

    generate = rtkgen(copy, "generate")
    assert generate.returncode == 0
    assert generate.stdout.splitlines()[:-1] == [
        "wrote: generated/python/pyproject.toml",
        "wrote: generated/python/LICENSE",
        "removed: generated/python/src/realtimekit/resources/mine/notes.txt",
    ]
    assert bytes_of(package) == right
    assert not (package / "src" / "realtimekit" / "resources" / "mine").exists()
    assert (package / "src" / "realtimekit" / "__pycache__").exists()  # a tool's, and no business of ours
    check = rtkgen(copy, "generate", "--check")
    assert (check.returncode, check.stdout.startswith("python, typescript, go: up to date")) == (0, True)


def test_a_package_that_no_language_makes_is_stray(copy: Path) -> None:
    stray = copy / "generated" / "other" / "notes.txt"
    stray.parent.mkdir()
    stray.write_text("mine")
    done = rtkgen(copy, "generate", "--check")
    assert (done.returncode, done.stdout) == (1, "stray: generated/other/notes.txt\n")
    assert rtkgen(copy, "generate").returncode == 0
    assert not stray.parent.exists()


def test_an_unknown_language_is_refused(copy: Path) -> None:
    done = rtkgen(copy, "generate", "cobol")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.endswith("rtkgen: no language 'cobol'; there are python, typescript, go\n")


def gone(spec: Path) -> None:
    (spec / "openapi.yaml").unlink()


def a_folder(spec: Path) -> None:
    gone(spec)
    (spec / "openapi.yaml").mkdir()


def not_yaml(spec: Path) -> None:
    (spec / "openapi.yaml").write_text("openapi: 3.1.0\ninfo: {title: [\n")


def not_text(spec: Path) -> None:
    (spec / "openapi.yaml").write_bytes(b"openapi: 3.1.0\n\xff\xfe\n")


def another_version(spec: Path) -> None:
    edit(spec / "openapi.yaml", "openapi: 3.1.0", "openapi: 3.0.3")


def a_reference_to_nothing(spec: Path) -> None:
    edit(spec / "schemas" / "apps.yaml", "'#/App'", "'#/Happ'")


def a_file_that_is_not_there(spec: Path) -> None:
    edit(spec / "openapi.yaml", "paths/apps.yaml#/apps", "paths/happs.yaml#/apps")


def a_circle(spec: Path) -> None:
    with (spec / "schemas" / "apps.yaml").open("a") as file:
        file.write("\nHen:\n  $ref: '#/Egg'\nEgg:\n  $ref: '#/Hen'\n")


def half_a_file(spec: Path) -> None:
    text = (spec / "paths" / "apps.yaml").read_text()
    (spec / "paths" / "apps.yaml").write_text(text[: text.index("operationId:") + 8])


def half_a_document(spec: Path) -> None:
    text = (spec / "openapi.yaml").read_text()
    (spec / "openapi.yaml").write_text(text[: len(text) // 2])


def two_names_that_become_one(spec: Path) -> None:
    edit(spec / "schemas" / "apps.yaml", "  properties:\n", "  properties:\n    createdAt: {type: string}\n")


def a_name_of_pythons(spec: Path) -> None:
    for folder in ("paths", "schemas"):
        for path in (spec / folder).glob("*.yaml"):
            path.write_text(path.read_text().replace("AppGetResponse", "Any"))


PLACE = r"spec/[a-z/_]+\.yaml:[0-9]+: "
POINTER = r"#/\S+: "
BAD = {
    gone: r".*/spec/openapi\.yaml: there is no such file",
    a_folder: r".*/spec/openapi\.yaml: Is a directory",
    not_yaml: PLACE + "not YAML: .+",
    not_text: PLACE + "not UTF-8 text: .+",
    another_version: PLACE + POINTER + "OpenAPI 3.1 is needed, .*'3.0.3'",
    a_reference_to_nothing: PLACE + POINTER + ".*'#/Happ' leads nowhere",
    a_file_that_is_not_there: PLACE + POINTER + ".*there is no such file",
    a_circle: PLACE + POINTER + ".*comes back to itself",
    half_a_file: PLACE + ".+",
    half_a_document: PLACE + POINTER + ".+",
    two_names_that_become_one: PLACE + POINTER + ".*'createdAt' and 'created_at' both become 'created_at'",
    a_name_of_pythons: PLACE + POINTER + "'Any' has a meaning in Python.*",
}


@pytest.mark.parametrize("spoil", BAD, ids=lambda spoil: spoil.__name__)
def test_a_bad_document_is_one_line_and_changes_nothing(spoil: Callable[[Path], None], copy: Path) -> None:
    spoil(copy / "spec")
    edit(copy / "generated" / "python" / "pyproject.toml", "readme", "# mine\nreadme")
    before = bytes_of(copy / "generated")
    done = rtkgen(copy, "generate")
    assert (done.returncode, done.stdout) == (2, "")
    *_, message = done.stderr.splitlines()
    assert re.fullmatch(f"rtkgen: {BAD[spoil]}", message), message
    assert done.stderr.count("rtkgen:") == 1
    assert bytes_of(copy / "generated") == before


def test_every_command_refuses_a_bad_document(copy: Path) -> None:
    another_version(copy / "spec")
    for arguments in (["generate", "--check"], ["lint"], ["ir"], ["bundle", "-o", copy / "bundle.json"]):
        assert rtkgen(copy, *arguments).returncode == 2
    assert not (copy / "bundle.json").exists()


def test_bundle_writes_one_json_document(copy: Path, tmp_path: Path) -> None:
    assert rtkgen(copy, "bundle", "-o", "bundle.json", cwd=tmp_path).returncode == 0
    bundle = json.loads((tmp_path / "bundle.json").read_text(encoding="utf-8"))
    assert bundle["openapi"] == "3.1.0"
    assert all(reference.startswith("#/") for reference in re.findall(r'"\$ref": "([^"]*)"', json.dumps(bundle)))


@pytest.mark.parametrize("target", [".", "missing/bundle.json"])
def test_bundle_says_where_it_cannot_write(target: str, copy: Path, tmp_path: Path) -> None:
    done = rtkgen(copy, "bundle", "-o", tmp_path / target)
    assert done.returncode == 2
    assert re.fullmatch(r"rtkgen: \S+: (Is a directory|No such file or directory)\n", done.stderr)


def test_ir_prints_json(copy: Path) -> None:
    done = rtkgen(copy, "ir")
    assert done.returncode == 0
    assert "meetings" in [resource["path"][0] for resource in json.loads(done.stdout)["resources"]]


def test_lint_is_0_without_and_1_with_findings(copy: Path) -> None:
    assert rtkgen(copy, "lint").returncode == 0
    edit(copy / "spec" / "schemas" / "apps.yaml", "description: Identifier of the app.", "title: Id")
    done = rtkgen(copy, "lint")
    assert done.returncode == 1
    assert re.match(r"spec/schemas/apps\.yaml:[0-9]+: ", done.stdout)


def test_the_console_script_is_the_same_program() -> None:
    (script,) = entry_points(group="console_scripts", name="rtkgen")
    assert script.value == "generator.__main__:main"
    done = subprocess.run(
        [Path(sys.executable).with_name("rtkgen"), "--help"], capture_output=True, text=True, check=True
    )
    assert all(command in done.stdout for command in ("generate", "lint", "bundle", "ir"))
