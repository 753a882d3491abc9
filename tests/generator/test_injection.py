"""Whatever texts and names a document holds: what is printed is Python, and none of them is ever run."""

import ast
import sys
from types import ModuleType
from typing import Any, get_args

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from generator import build, packages
from generator.source import SpecError
from generator.spec import Document

CALL = "SENTINEL()"
PIECES = [
    CALL, f"\n{CALL}\n", '"', "'", '"""', "'''", "\\", "\n", "\r", "\0", "\f", "\x1b", "\u2028", "\u202e", "#", "{", "}",
    f"{{{{ {CALL} }}}}", "{% set x %}", "{#", f"{{{CALL}}}", "\\N{", "\\x", "\\u", "%s", ")", "]", ":", "=", ",", "`",
    "|", "<!--", "*/", "    ", "\t", "\ufeff", "é", "名",
]  # fmt: skip

texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=6).map("".join)
# A name needs a word to make an identifier of.
names = st.builds("{}{}{}".format, texts, st.sampled_from(["name", "Other", "x1", "7th", "class", "copy"]), texts)


def document(draw: st.DrawFn) -> dict[str, Any]:
    """A document with hostile text wherever text may stand."""
    properties = draw(
        st.dictionaries(
            names,
            st.fixed_dictionaries({"type": st.just("string"), "description": texts, "default": texts}),
            max_size=3,
        )
    )
    answer = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    request = {"application/json": {"schema": {"$ref": "#/components/schemas/ThingRequest"}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": draw(texts) + "-", "version": draw(texts) + "1"},
        "servers": [{"url": draw(texts) + "/"}],
        "tags": [{"name": "things", "description": draw(texts)}],
        "paths": {
            "/things": {
                "post": {
                    "operationId": "things.make",
                    "summary": draw(texts) + ".",
                    "description": draw(texts),
                    "x-payload": "data",
                    "parameters": [{"name": "q", "in": "query", "description": draw(texts), "schema": {"$ref": "#/components/schemas/Word"}}],
                    "requestBody": {"content": request},
                    "responses": {"200": {"description": "-", "content": answer}},
                }
            }
        },
        "components": {
            "schemas": {
                "Word": {"type": "string", "description": draw(texts), "enum": draw(st.lists(texts, min_size=1, unique=True))},
                "Part": {"type": "object", "description": draw(texts), "properties": properties},
                "Thing": {"type": "object", "description": draw(texts), "properties": {**properties, "data": {"$ref": "#/components/schemas/Part"}}},
                "ThingRequest": {"type": "object", "properties": {**properties, "part": {"$ref": "#/components/schemas/Part"}}},
            }
        },
    }  # fmt: skip


documents = st.composite(document)()


def run(name: str, code: str, package: str) -> ModuleType:
    """The module that the code makes, in a place where the sentinel would be found."""
    module = ModuleType(f"printed_{name}")
    module.__dict__.update({"__package__": package, "SENTINEL": never})
    sys.modules[module.__name__] = module  # where pydantic looks for the names in annotations
    exec(compile(code, name, "exec"), module.__dict__)  # noqa: S102 - to run it is the test
    return module


def never() -> None:
    raise AssertionError("text of the document was run")


@settings(max_examples=40)
@given(documents)
def test_no_text_is_ever_code(tree: dict[str, Any]) -> None:
    try:
        files = packages.printed("python", Document(tree), build.build(Document(tree)))
    except SpecError as error:
        assert "become" in str(error) or "identifier" in str(error)  # names that cannot be told apart, and nothing else
        assume(False)
    for path, code in files.items():
        if path.endswith(".py"):
            found = {node.id for node in ast.walk(ast.parse(code, path)) if isinstance(node, ast.Name)}
            assert "SENTINEL" not in found, path
    for name in ("_spec", "_secrets", "_client"):
        run(name, files[f"src/realtimekit/{name}.py"], "realtimekit")
    run("things", files["src/realtimekit/resources/things.py"], "realtimekit.resources")
    params = run("params", files["src/realtimekit/params.py"], "realtimekit")
    types = run("types", files["src/realtimekit/types/models.py"], "realtimekit.types")

    schemas = tree["components"]["schemas"]
    assert list(get_args(params.Word)) == schemas["Word"]["enum"]
    assert list(params.Part.__annotations__) == list(schemas["Part"]["properties"])
    wire = {name: name for name in schemas["Part"]["properties"]}
    assert types.Part.model_validate(wire).to_dict() == wire
    assert (types.Part.__doc__ or "").split() == schemas["Part"]["description"].split()
