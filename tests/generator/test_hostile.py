"""The package that the hostile golden document becomes: it runs, none of its text does, and all of its text is there."""

import ast
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from generator import build, packages, spec

DOCUMENT = spec.load(Path(__file__).parents[1] / "golden" / "hostile" / "spec.yaml")
SCHEMAS: dict[str, Any] = DOCUMENT.tree["components"]["schemas"]
OPERATION: dict[str, Any] = DOCUMENT.tree["paths"]["/things/{thing_id}"]["post"]

# What a person would find out about the package. INJECTED is what the document's texts try to be.
PROGRAM = """
import builtins, importlib, inspect, json, pkgutil, sys, typing
builtins.INJECTED = lambda: sys.exit("text of the document was run")
import realtimekit
for module in pkgutil.walk_packages(realtimekit.__path__, "realtimekit."):
    found = importlib.import_module(module.name)
    assert "INJECTED" not in vars(found), module.name
from realtimekit import AsyncRealtimeKit, RealtimeKit, params, types
client = RealtimeKit(base_url="http://127.0.0.1")
thing = types.Thing.model_validate_json(sys.stdin.read())
print(json.dumps({
    "file": realtimekit.__file__,
    "thing": thing.to_dict(),
    "shown": repr(thing),
    "Thing": inspect.getdoc(types.Thing),
    "things": [inspect.getdoc(type(client.things)), inspect.getdoc(AsyncRealtimeKit.things)],
    "make": inspect.getdoc(client.things.make),
    "arguments": list(inspect.signature(client.things.make).parameters),
    "words": [typing.get_args(params.Word), typing.get_args(typing.get_args(types.Word.__value__)[0])],
    "keys": list(params.Thing.__annotations__),
}))
"""


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    return packages.package("python", DOCUMENT, build.build(DOCUMENT))


@pytest.fixture(scope="module")
def seen(files: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the program finds in the package."""
    folder = tmp_path_factory.mktemp("hostile")
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM], env={"PYTHONPATH": str(folder / "src")}, cwd=folder,
        input=json.dumps(THING), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    assert found["file"].startswith(str(folder))
    return found


THING = {name: f"value of {name}" for name in SCHEMAS["Thing"]["properties"]}


def words(text: str) -> str:
    """A text whatever its lines and indentation are."""
    return " ".join(text.split())


def test_every_module_is_python_that_knows_nothing_of_what_the_texts_say(files: dict[str, str]) -> None:
    for path, text in files.items():
        if path.endswith(".py"):
            tree = ast.parse(text, path)
            names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
            names |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
            assert not {name for name in names if "INJECTED" in name}, path


def test_no_character_of_the_package_is_invisible(files: dict[str, str]) -> None:
    for path, text in files.items():
        assert not {c for c in text if not c.isprintable() and c != "\n"}, path


def test_descriptions_are_docstrings(seen: dict[str, Any]) -> None:
    tag = words(DOCUMENT.tree["tags"][0]["description"])
    assert [words(text) for text in seen["things"]] == [tag, tag]
    assert words(seen["Thing"]) == words(SCHEMAS["Thing"]["description"])
    make = words(seen["make"])
    assert words(OPERATION["summary"]) in make
    assert words(OPERATION["description"]) in make
    for part in (*OPERATION["parameters"], *SCHEMAS["ThingRequest"]["properties"].values()):
        assert words(part["description"]) in make


def test_wire_names_are_as_the_document_has_them(seen: dict[str, Any]) -> None:
    assert seen["thing"] == THING
    assert seen["keys"] == list(SCHEMAS["Thing"]["properties"])
    assert seen["words"] == [SCHEMAS["Word"]["enum"], SCHEMAS["Word"]["enum"]]
    assert seen["arguments"] == ["thing_id", "color", "it_s", "say_so", "new_line"]


def test_a_secret_with_a_hostile_name_is_a_secret(seen: dict[str, Any]) -> None:
    assert THING['say """so'] not in seen["shown"]
    assert THING["it's"] in seen["shown"]


def test_the_package_is_called_what_the_document_says(files: dict[str, str]) -> None:
    project = tomllib.loads(files["pyproject.toml"])["project"]
    assert project["name"] == DOCUMENT.tree["info"]["x-packages"]["python"]["name"]
    assert project["version"] == DOCUMENT.tree["info"]["version"]
    assert "INJECTED" not in project


def test_the_reference_keeps_its_shape(files: dict[str, str]) -> None:
    lines = files["REFERENCE.md"].splitlines()
    rows = [line for line in lines if line.startswith("|")]
    assert {len(re.findall(r"(?:\\.|[^\\|])*\|", row)) for row in rows} == {4}
    headings = [line for line in lines if line.startswith("#")]
    got, passed = ["ThingAnswer", "Thing", "Word"], ["Thing", "Word"]
    assert headings == [
        "# Reference", "## things.make", "# Beside the API's own operations",
        "# What you get: `realtimekit.types`", *(f"## {name}" for name in got),
        "# What you pass: `realtimekit.params`", *(f"## {name}" for name in passed),
    ]  # fmt: skip
    assert [line for line in lines if line.startswith("```")] == ["```python", "```"]
    assert not re.search(r"<(?!/?code>)", files["REFERENCE.md"])
