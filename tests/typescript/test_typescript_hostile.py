"""The package that the hostile golden document becomes: it runs, none of its text does, and its names are the wire's."""

import json
from pathlib import Path
from typing import Any

import pytest
from node_tools import run, tool

from generator import build, packages, spec

DOCUMENT = spec.load(Path(__file__).parents[1] / "golden" / "hostile" / "spec.yaml")
SCHEMAS: dict[str, Any] = DOCUMENT.tree["components"]["schemas"]
THING = {name: f"value of {name}" for name in SCHEMAS["Thing"]["properties"]}

PROGRAM = """
import { RealtimeKit, type Thing, type ThingParam, type ThingsMakeParams, type Word } from "./src/index.js";

(globalThis as Record<string, unknown>)["INJECTED"] = () => { throw new Error("text of the document was run"); };
const thing = %(thing)s satisfies Required<Thing>;
const keys: Record<keyof Thing | keyof ThingParam, string> = thing;
const words: Word[] = %(words)s;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const left: Same<Word, %(union)s | (string & {})> = true;
const open: Word = "a word of tomorrow";
const params: Required<ThingsMakeParams> = %(params)s;
const sent: unknown[] = [];
const client = new RealtimeKit({
  apiToken: "token", baseUrl: "http://127.0.0.1",
  fetch: async (url, init) => {
    sent.push(String(url), JSON.parse(String(init.body)));
    return new Response(JSON.stringify({ success: true, data: keys }), { headers: { "content-type": "application/json" } });
  },
});
console.log(JSON.stringify({ sent: [await client.things.make("an id", params), ...sent], words, left, open }));
"""


@pytest.fixture(scope="module")
def folder(tools: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    for path, text in packages.package("typescript", DOCUMENT, build.build(DOCUMENT)).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


def test_names_and_words_are_as_the_document_has_them(folder: Path) -> None:
    words = SCHEMAS["Word"]["enum"]
    body = {name: THING if "$ref" in field else "text" for name, field in SCHEMAS["ThingRequest"]["properties"].items()}
    body = {name: {} if value is THING else value for name, value in body.items()}
    program = PROGRAM % {
        "thing": json.dumps(THING),
        "words": json.dumps(words),
        "union": " | ".join(map(json.dumps, words)),
        "params": json.dumps({"color": words[0], **body}),
    }
    (folder / "program.ts").write_text(program, encoding="utf-8")
    described = json.loads((folder / "tsconfig.json").read_text())
    described["compilerOptions"] |= {"rootDir": ".", "lib": ["es2022", "dom"]}
    (folder / "tsconfig.json").write_text(json.dumps(described | {"files": ["program.ts"]}))
    tool("tsc", cwd=folder)
    found = json.loads(run("node", "dist/program.js", cwd=folder))
    assert found["sent"] == [THING, "http://127.0.0.1/things/an%20id?color=%22", body]
    assert found["words"] == words


def test_no_character_of_the_package_is_invisible(folder: Path) -> None:
    for path in (path for path in folder.rglob("*") if path.suffix in (".ts", ".json") and "dist" not in path.parts):
        if path.name != "program.ts":
            text = path.read_text(encoding="utf-8")
            assert not {c for c in text if not c.isprintable() and c != "\n"}, path


def test_the_package_is_called_what_the_document_says(folder: Path) -> None:
    described = json.loads((folder / "package.json").read_text())
    info = DOCUMENT.tree["info"]
    assert (described["name"], described["version"]) == (info["x-packages"]["typescript"]["name"], info["version"])
    assert "main" not in described


def test_descriptions_are_comments_and_end_where_they_should(folder: Path) -> None:
    """Without its comments no source has a word of the texts, but for names and words in quotes."""
    from generator.languages.typescript_texts import prose

    make = (folder / "src" / "resources" / "things.ts").read_text(encoding="utf-8")
    operation = DOCUMENT.tree["paths"]["/things/{thing_id}"]["post"]
    joined = " ".join(make.replace("\n   * ", " ").split())
    for text in (operation["summary"], operation["description"], operation["parameters"][0]["description"]):
        assert prose(text) in joined
    tool("esbuild", folder / "src" / "resources" / "things.ts", f"--outfile={folder / 'dist' / 'bare.js'}", "--minify")
    bare = (folder / "dist" / "bare.js").read_text(encoding="utf-8")
    assert "INJECTED" not in bare and "make(" in bare
