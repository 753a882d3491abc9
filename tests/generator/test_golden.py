"""Small documents and what becomes of them, before any formatter. See tests/golden/README.md."""

from pathlib import Path

import pytest

from generator import build, packages, spec
from generator.source import SpecError

GOLDEN = Path(__file__).parents[1] / "golden"
CASES = sorted(path.parent.name for path in GOLDEN.glob("*/spec.yaml"))


FOLDERS = [path for path in sorted(GOLDEN.glob("*/*")) if path.is_dir()]


def made(case: str, language: str) -> dict[str, str]:
    """The files of a case's package, or the error in the place of them."""
    try:
        document = spec.load(GOLDEN / case / "spec.yaml")
        files = packages.printed(language, document, build.build(document))
    except SpecError as error:
        return {"error.txt": f"{error}\n"}
    return {path.removeprefix("src/realtimekit/"): text for path, text in files.items()}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: f"{folder.parent.name}-{folder.name}")
def test_what_is_made_is_what_stands_there(folder: Path, request: pytest.FixtureRequest) -> None:
    expected = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    assert expected, f"{folder} is empty"
    files = made(folder.parent.name, folder.name)
    for path in expected:
        name = path.relative_to(folder).as_posix()
        assert name in files, f"{folder} makes no {name}: {files.get('error.txt', 'no error')}"
        if request.config.getoption("--update"):
            path.write_text(files[name], encoding="utf-8")
        assert path.read_text(encoding="utf-8") == files[name]


@pytest.mark.parametrize("case", CASES)
def test_a_document_is_short_and_says_first_what_it_guards(case: str) -> None:
    first, *rest = (GOLDEN / case / "spec.yaml").read_text(encoding="utf-8").splitlines()
    assert first.startswith("# Guards: ")
    assert len(rest) <= 60
