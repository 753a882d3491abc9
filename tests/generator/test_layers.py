"""Who may import whom: the table of the house style (section 1) and nothing else."""

import ast
from pathlib import Path

import pytest

GENERATOR = Path(__file__).parents[2] / "generator"

# Each module, and what it imports of ours. A module that is missing here may not exist, and an arrow that is no longer
# drawn must go.
ARROWS: dict[str, set[str]] = {
    "__init__": set(),
    # reading
    "source": set(),
    "spec": {"source"},
    "shapes": {"source", "spec"},
    # the neutral records
    "ir": set(),
    "schemas": {"source", "spec", "shapes", "ir"},
    "build": {"source", "spec", "shapes", "schemas", "ir"},
    # the curation rules
    "rules": {"spec"},
    "examples": {"source", "spec", "rules"},
    "lint": {"source", "spec", "rules", "examples"},
    # writing
    "names": set(),
    "walk": {"ir"},
    "render": set(),
    "output": set(),
    "prepared": set(),
    "models": {"spec", "prepared"},
    "languages": {"ir", "names", "walk"},
    "packages": {"spec", "ir", "names", "models", "render", "languages"},
}
EVERYTHING = {"__main__"}  # the command line knows all of them
APART = {"drift"}  # may read what the generator reads, and imports nothing of what writes
WRITERS = {"walk", "render", "output", "prepared", "models", "languages", "packages", "__main__"}


def layer(path: Path) -> str:
    """The layer of a file: its folder below generator/, or else its own name."""
    return path.relative_to(GENERATOR).parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    """The layers that a file imports."""
    package = ["generator", *path.relative_to(GENERATOR).parent.parts]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            targets = [alias.name.split(".") for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            base = [*base, *(node.module.split(".") if node.module else [])]
            targets = [[*base, alias.name] for alias in node.names]
        else:
            continue
        found |= {target[1] for target in targets if target[0] == "generator" and len(target) > 1}
    return found - {"__init__"}


FILES = sorted(GENERATOR.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(GENERATOR).as_posix())
def test_a_module_imports_only_what_its_layer_may(path: Path) -> None:
    name = layer(path)
    if name in EVERYTHING:
        return
    assert imported(path) - {name} <= (set(ARROWS) - WRITERS if name in APART else ARROWS[name])


def test_no_arrow_of_the_table_is_left_over() -> None:
    drawn = {name: set[str]() for name in ARROWS}
    for path in FILES:
        if layer(path) in ARROWS:
            drawn[layer(path)] |= imported(path) - {layer(path)}
    assert drawn == ARROWS


def test_no_arrow_comes_back() -> None:
    done: list[str] = []
    while waiting := [name for name in ARROWS if name not in done]:
        ready = [name for name in waiting if ARROWS[name] <= set(done)]
        assert ready, f"these import each other: {waiting}"
        done += ready


def test_the_walk_sees_every_form_of_import(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = (
        "import generator.ir, os\nfrom generator import names\nfrom . import spec\nfrom .source import join\n"
        "def late():\n    from .models import x\n    import generator.build.y\n"
    )
    monkeypatch.setattr(f"{__name__}.GENERATOR", tmp_path)
    (tmp_path / "languages").mkdir()
    for name, text in {"a.py": code, "languages/b.py": code.replace("from .", "from ..")}.items():
        (tmp_path / name).write_text(text)
        assert imported(tmp_path / name) == {"ir", "names", "spec", "source", "models", "build"}
