"""Bundling: what becomes of the files of a document, and each way in which they can be wrong."""

import json
from pathlib import Path

import pytest
from documents import REAL, SMALL, line_of, write

from generator import source
from generator.build import build
from generator.source import MAX_DEPTH, Place, SpecError
from generator.spec import load, references

ROOT = """
    openapi: 3.1.0
    info: {title: Pets, version: '1'}
    paths:
      /pets:
        $ref: paths/pets.yaml#/pets
"""
PETS = """
    # One comment line, so that no line is the same in two files by chance.
    pets:
      get:
        parameters:
          - $ref: ../parameters.yaml#/Limit
        responses:
          '200':
            $ref: '#/answer'
          default:
            $ref: ../responses.yaml#/Failed
    answer:
      content:
        application/json:
          schema:
            $ref: ../schemas/pets.yaml#/Pet
          example:
            $ref: not a reference but data
"""
FILES = {
    "openapi.yaml": ROOT,
    "paths/pets.yaml": PETS,
    "parameters.yaml": "Limit: {name: limit, in: query}\n",
    "responses.yaml": "Failed: {description: No.}\n",
    "schemas/pets.yaml": """
        Pet:
          oneOf:
            - $ref: '#/Cat'
            - $ref: more/dogs.yaml#/Dog
          discriminator:
            propertyName: kind
            mapping:
              cat: '#/Cat'
              dog: more/dogs.yaml#/Dog
        Cat:
          properties:
            prey: {$ref: '../schemas/./pets.yaml#/Pet', description: What it eats.}
            default: {$ref: '#/Cat'}
          default: {$ref: also data}
    """,
    "schemas/more/dogs.yaml": """
        Dog:
          properties:
            name: {$ref: '../pets.yaml#/Cat/properties/prey'}
    """,
}


def refused(folder: Path, files: dict[str, str]) -> str:
    """What is said about the document above with other files in it."""
    with pytest.raises(SpecError) as caught:
        load(write(folder, {**FILES, **files}))
    return str(caught.value)


# What comes out


def test_files_become_one_tree(tmp_path: Path) -> None:
    tree = load(write(tmp_path, FILES)).tree
    assert tree["paths"]["/pets"]["get"] == {
        "parameters": [{"$ref": "#/components/parameters/Limit"}],
        "responses": {
            "200": {
                "content": {
                    "application/json": {
                        "schema": {"$ref": "#/components/schemas/Pet"},
                        "example": {"$ref": "not a reference but data"},
                    }
                }
            },
            "default": {"$ref": "#/components/responses/Failed"},
        },
    }
    assert tree["components"] == {
        "parameters": {"Limit": {"name": "limit", "in": "query"}},
        "schemas": {
            "Pet": {
                "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"},
                },
            },
            "Cat": {
                "properties": {
                    "prey": {"$ref": "#/components/schemas/Pet", "description": "What it eats."},
                    "default": {"$ref": "#/components/schemas/Cat"},  # a property of that name, not a default
                },
                "default": {"$ref": "also data"},
            },
            "Dog": {"properties": {"name": {"$ref": "#/components/schemas/Cat/properties/prey"}}},
        },
        "responses": {"Failed": {"description": "No."}},
    }


def test_every_file_of_a_component_kind_comes_whole(tmp_path: Path) -> None:
    files = {**FILES, "schemas/pets.yaml": FILES["schemas/pets.yaml"] + "\n        Unused: {type: object}\n"}
    assert list(load(write(tmp_path, files)).tree["components"]["schemas"]) == ["Pet", "Cat", "Unused", "Dog"]


def test_every_pointer_knows_its_file_and_line(tmp_path: Path) -> None:
    document = load(write(tmp_path, FILES))
    get, pet = "/paths/~1pets/get", "/components/schemas/Pet"
    assert document.place("") == Place("openapi.yaml", 2)
    assert document.place("/paths/~1pets") == Place("openapi.yaml", 5)
    assert document.place(get) == Place("paths/pets.yaml", 4)
    assert document.place(get + "/responses/200") == Place("paths/pets.yaml", 8)
    assert document.place(get + "/responses/200/content") == Place("paths/pets.yaml", 13)
    assert document.place(get + "/responses/200/content/application~1json/example/$ref") == Place("paths/pets.yaml", 18)
    assert document.place(pet) == Place("schemas/pets.yaml", 2)
    assert document.place(pet + "/discriminator/mapping/dog") == Place("schemas/pets.yaml", 10)
    assert document.place("/components/schemas/Dog/properties/name") == Place("schemas/more/dogs.yaml", 4)
    assert document.place(pet + "/no/such/thing") == Place("schemas/pets.yaml", 2)


def test_the_places_of_a_bundle_are_its_own_lines(tmp_path: Path) -> None:
    text = json.dumps(load(SMALL).tree, indent=2)
    document = load(write(tmp_path, {"openapi.yaml": text}))
    for pointer in list(document.places)[::7]:
        assert document.places[pointer] == Place("openapi.yaml", line_of(text, pointer)), pointer


def test_a_bundle_bundles_to_itself(tmp_path: Path) -> None:
    tree = load(REAL).tree
    assert load(write(tmp_path, {"openapi.yaml": json.dumps(tree)})).tree == tree


def test_it_does_not_matter_where_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(REAL.parent)
    here = load(Path("openapi.yaml"))
    monkeypatch.chdir(tmp_path)
    there = load(REAL)
    assert json.dumps(here.tree) == json.dumps(there.tree)
    assert here.places == there.places


def test_the_root_may_list_what_nothing_refers_to(tmp_path: Path) -> None:
    listing = "\n    components: {schemas: {Bird: {$ref: 'schemas/birds.yaml#/Bird'}}}\n"
    document = load(write(tmp_path, {**FILES, "openapi.yaml": ROOT + listing, "schemas/birds.yaml": "Bird: {x: 1}\n"}))
    assert document.tree["components"]["schemas"]["Bird"] == {"x": 1}
    assert document.listed == {"/components/schemas/Bird"}
    assert document.place("/components/schemas/Bird") == Place("schemas/birds.yaml", 1)


def test_files_may_refer_to_the_root(tmp_path: Path) -> None:
    root = ROOT + "\n    components: {schemas: {Fish: {type: object}}}\n"
    files = {
        **FILES,
        "openapi.yaml": root,
        "responses.yaml": "Failed: {$ref: 'openapi.yaml#/components/schemas/Fish'}\n",
    }
    document = load(write(tmp_path, files))
    assert document.tree["components"]["responses"]["Failed"] == {"$ref": "#/components/schemas/Fish"}
    assert document.resolve("/components/responses/Failed") == ("/components/schemas/Fish", {"type": "object"})


def test_a_chain_of_many_files_is_no_deep_nesting(tmp_path: Path) -> None:
    deep = "{a: " * 30 + "{$ref: 'NEXT'}" + "}" * 30
    files = {f"schemas/{i}.yaml": f"S{i}: {deep.replace('NEXT', f'{i + 1}.yaml#/S{i + 1}')}\n" for i in range(60)}
    pets = {"schemas/pets.yaml": "Pet: {$ref: '0.yaml#/S0'}\n", "schemas/60.yaml": "S60: {type: object}\n"}
    document = load(write(tmp_path, {**FILES, **pets, **files}))
    assert len(document.tree["components"]["schemas"]) == 62


# What is refused


def test_a_document_that_is_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="there is no such file"):
        load(tmp_path / "openapi.yaml")
    with pytest.raises(SpecError, match="Is a directory"):
        load(tmp_path)
    with pytest.raises(SpecError, match="Is a directory"):
        load(Path("/"))
    with pytest.raises(SpecError, match="Not a directory"):
        load(write(tmp_path, FILES) / "openapi.yaml")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "openapi.yaml:1: the file is empty"),
        ("just words", "openapi.yaml:1: #: an OpenAPI document is a mapping"),
        ("null", "openapi.yaml:1: #: an OpenAPI document is a mapping"),
        ("- openapi: 3.1.0", "openapi.yaml:1: #: an OpenAPI document is a mapping"),
        ("{}", "openapi.yaml:1: #/openapi: OpenAPI 3.1 is needed, as in `openapi: 3.1.0`; this says None"),
        ("a: 1\nopenapi: 3.1\n", "openapi.yaml:2: #/openapi: OpenAPI 3.1 is needed, as in `openapi: 3.1.0`; this says 3.1"),
        ("openapi: 3.0.3", "openapi.yaml:1: #/openapi: OpenAPI 3.1 is needed, as in `openapi: 3.1.0`; this says '3.0.3'"),
        ("openapi: 3.10.0", "openapi.yaml:1: #/openapi: OpenAPI 3.1 is needed, as in `openapi: 3.1.0`; this says '3.10.0'"),
        ("swagger: '2.0'\npaths: {$ref: odd}", "openapi.yaml:1: #/openapi: OpenAPI 3.1 is needed, as in `openapi: 3.1.0`; this says None"),
        ("$ref: other.yaml#/x", "openapi.yaml:1: #/openapi: OpenAPI 3.1 is needed, as in `openapi: 3.1.0`; this says None"),
        ("openapi: 3.1.0\ncomponents: []\npaths: {$ref: 'schemas/pets.yaml#/Pet'}", "openapi.yaml:2: #/components: is not a mapping"),
        ("openapi: 3.1.0\ncomponents: {schemas: []}\npaths: {$ref: 'schemas/pets.yaml#/Pet'}", "openapi.yaml:2: #/components/schemas: is not a mapping"),
        ("openapi: 3.1.0\nx: {$ref: '#/x'}", "openapi.yaml:2: #/x: $ref comes back to itself"),
        ("openapi: 3.1.0\nx: {$ref: '#/y'}\ny: {$ref: '#/x', description: y}", "openapi.yaml:2: #/x: $ref comes back to itself"),
        ("openapi: 3.1.0\nx: {$ref: '#/y/z'}\ny: {default: {$ref: '#/y/default'}, z: {$ref: '#/y/default'}}", "openapi.yaml:3: #/y/default: $ref comes back to itself"),
        ("openapi: 3.1.0\nx: {$ref: '#/none'}", "openapi.yaml:2: #/x: $ref '#/none' leads nowhere"),
        ("openapi: 3.1.0\nx: {$ref: '#/openapi/0'}", "openapi.yaml:2: #/x: $ref '#/openapi/0' leads nowhere"),
        ("openapi: 3.1.0\nx: [{$ref: '#/x/-1'}]", "openapi.yaml:2: #/x/0: $ref '#/x/-1' leads nowhere"),
        ("openapi: 3.1.0\nx: [{$ref: '#/x/one'}]", "openapi.yaml:2: #/x/0: $ref '#/x/one' leads nowhere"),
        ("openapi: 3.1.0\nx: {$ref: '#'}", "openapi.yaml:2: #/x: $ref must read file.yaml#/name or #/name, this is '#'"),
        ("openapi: 3.1.0\nx: {$ref: 7}", "openapi.yaml:2: #/x: $ref must read file.yaml#/name or #/name, this is 7"),
        ("openapi: 3.1.0\nx:\n  $ref: null", "openapi.yaml:2: #/x: $ref must read file.yaml#/name or #/name, this is None"),
    ],
)  # fmt: skip
def test_a_root_that_cannot_be_used_is_refused_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    assert refused(tmp_path, {"openapi.yaml": text}) == message


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ("schemas/none.yaml#/Pet", "$ref 'schemas/none.yaml#/Pet': {}/schemas/none.yaml: there is no such file"),
        ("schemas#/Pet", "$ref 'schemas#/Pet': {}/schemas: Is a directory"),
        (f"{'x' * 300}.yaml#/Pet", f"$ref '{'x' * 300}.yaml#/Pet': {{}}/{'x' * 300}.yaml: File name too long"),
        ("schemas/pets.yaml/x#/Pet", "$ref 'schemas/pets.yaml/x#/Pet': {}/schemas/pets.yaml/x: Not a directory"),
        ("schemas/pets.yaml#/None", "$ref 'schemas/pets.yaml#/None' leads nowhere"),
        ("schemas/pets.yaml#/Cat/none", "$ref 'schemas/pets.yaml#/Cat/none' leads nowhere"),
        ("schemas/pets.yaml#/", "$ref 'schemas/pets.yaml#/' leads nowhere"),
        ("schemas/pets.yaml", "$ref must read file.yaml#/name or #/name, this is 'schemas/pets.yaml'"),
        ("schemas/pets.yaml#Pet", "$ref must read file.yaml#/name or #/name, this is 'schemas/pets.yaml#Pet'"),
        ("./#/Pet", "$ref './#/Pet' leaves this folder; only files in it are read"),
        ("../other.yaml#/Pet", "$ref '../other.yaml#/Pet' leaves this folder; only files in it are read"),
        ("schemas/../../x.yaml#/Pet", "$ref 'schemas/../../x.yaml#/Pet' leaves this folder; only files in it are read"),
        ("/etc/passwd#/root", "$ref '/etc/passwd#/root' leaves this folder; only files in it are read"),
        ("//host/x.yaml#/a", "$ref '//host/x.yaml#/a' leaves this folder; only files in it are read"),
        ("https://example.com/x.yaml#/a", "$ref 'https://example.com/x.yaml#/a' leaves this folder; only files in it are read"),
        ("file:///etc/passwd#/root", "$ref 'file:///etc/passwd#/root' leaves this folder; only files in it are read"),
    ],
)  # fmt: skip
def test_a_reference_that_cannot_be_followed_names_its_line(tmp_path: Path, reference: str, message: str) -> None:
    root = f"openapi: 3.1.0\npaths:\n  /pets:\n    $ref: {json.dumps(reference)}\n"
    assert refused(tmp_path, {"openapi.yaml": root}) == "openapi.yaml:3: #/paths/~1pets: " + message.format(tmp_path)


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"schemas/pets.yaml": "a: [\n"}, "schemas/pets.yaml:1: not YAML: did not find expected node content"),
        ({"schemas/pets.yaml": ""}, "schemas/pets.yaml:1: the file is empty"),
        ({"schemas/pets.yaml": "Pet"}, "paths/pets.yaml:15: #/paths/~1pets/get/responses/200/content/application~1json/schema: $ref '../schemas/pets.yaml#/Pet' leads nowhere"),
        ({"schemas/pets.yaml": "Pet: {$ref: '#/Pet'}"}, "schemas/pets.yaml:1: #/components/schemas/Pet: $ref comes back to itself"),
        ({"schemas/pets.yaml": "Pet: {$ref: more/dogs.yaml#/Dog}", "schemas/more/dogs.yaml": "Dog: {$ref: ../pets.yaml#/Pet}"}, "schemas/pets.yaml:1: #/components/schemas/Pet: $ref comes back to itself"),
        ({"paths/pets.yaml": "pets: {$ref: '#/pets'}"}, "paths/pets.yaml:1: #/paths/~1pets: $ref '#/pets' comes back to itself"),
        ({"paths/pets.yaml": "pets: {x: {$ref: 'more.yaml#/more'}}", "paths/more.yaml": "more:\n  y: {$ref: pets.yaml#/pets}"}, "paths/more.yaml:2: #/paths/~1pets/x/y: $ref 'pets.yaml#/pets' comes back to itself"),
        ({"paths/pets.yaml": "pets:\n  $ref: '#/more'\n  get: {}\nmore: {}"}, "paths/pets.yaml:1: #/paths/~1pets: $ref '#/more' is replaced by its target and can have nothing beside it"),
        ({"schemas/more/dogs.yaml": "Dog: {}\nCat: {}\n"}, "schemas/more/dogs.yaml:2: #/components/schemas/Cat: Cat stands at schemas/pets.yaml:11 too"),
        ({"openapi.yaml": ROOT + "\n    components: {schemas: {Cat: {}}}\n"}, "schemas/pets.yaml:11: #/components/schemas/Cat: Cat stands in the root file and in a file of schemas"),
        ({"schemas/pets.yaml": "Pet:\n  discriminator:\n    mapping: {a: Dog}"}, "schemas/pets.yaml:3: #/components/schemas/Pet/discriminator/mapping/a: $ref must read file.yaml#/name or #/name, this is 'Dog'"),
        ({"schemas/pets.yaml": "Pet:\n  discriminator:\n    mapping: {a: 5}"}, "schemas/pets.yaml:3: #/components/schemas/Pet/discriminator/mapping/a: $ref must read file.yaml#/name or #/name, this is 5"),
        ({"schemas/pets.yaml": "Pet:\n  discriminator:\n    mapping:\n      a: ../paths/pets.yaml#/answer"}, "schemas/pets.yaml:4: #/components/schemas/Pet/discriminator/mapping/a: '../paths/pets.yaml#/answer' is not a component"),
        ({"schemas/pets.yaml": "Pet: {properties: {$ref: {type: string}}}"}, "schemas/pets.yaml:1: #/components/schemas/Pet/properties: $ref must read file.yaml#/name or #/name, this is {'type': 'string'}"),
        ({"parameters.yaml": "Limit: 5\nLimit: 6"}, "parameters.yaml:2: #: the key 'Limit' stands here twice"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_another_file_is_told_there(tmp_path: Path, files: dict[str, str], message: str) -> None:
    assert refused(tmp_path, files) == message


def test_inlining_ends(tmp_path: Path) -> None:
    chain = "".join(f"p{i}: {{$ref: '#/p{i + 1}'}}\n" for i in range(MAX_DEPTH + 5)) + f"p{MAX_DEPTH + 5}: {{}}\n"
    assert "nested too deeply" in refused(tmp_path, {"paths/pets.yaml": "pets: {$ref: '#/p0'}\n" + chain})


def test_escaped_names_are_followed(tmp_path: Path) -> None:
    files = {**FILES, "paths/pets.yaml": "pets: {$ref: '#/a~1b~0c'}\na/b~c: {$ref: '#/d~e'}\nd~e: {get: {}}\n"}
    assert load(write(tmp_path, files)).tree["paths"] == {"/pets": {"get": {}}}


# Half-written documents

REAL_FILES = sorted({place.file for place in load(REAL).places.values()})


@pytest.mark.parametrize("name", ["openapi.yaml", "schemas/common.yaml", "paths/apps.yaml"])
def test_a_document_cut_anywhere_is_refused_or_whole_enough(tmp_path: Path, name: str) -> None:
    write(tmp_path, {file: (REAL.parent / file).read_text(encoding="utf-8") for file in REAL_FILES})
    data, refusals = (tmp_path / name).read_bytes(), 0
    for end in range(0, len(data), 200):
        (tmp_path / name).write_bytes(data[:end])
        try:
            build(load(tmp_path / "openapi.yaml"))
        except SpecError as error:
            assert error.place is not None
            refusals += 1
    assert refusals > len(data) / 400


def test_any_real_file_cut_anywhere_is_refused_or_read(tmp_path: Path) -> None:
    for file in REAL_FILES:
        data = (REAL.parent / file).read_bytes()
        for end in range(0, len(data), max(200, len(data) // 20)):
            (tmp_path / "cut.yaml").write_bytes(data[:end])
            try:
                source.read(tmp_path / "cut.yaml", "cut.yaml", {})
            except SpecError as error:
                assert error.place is not None


# References of a tree


def test_references_are_found_where_they_are_meant() -> None:
    tree = {
        "a": [{"$ref": "#/x"}, {"$ref": "#/y", "description": "beside"}],
        "example": {"$ref": "data"},
        "properties": {"example": {"$ref": "#/z"}, "properties": {"default": {"$ref": "data"}}},
    }
    assert dict(references(tree)) == {"/a/0": "#/x", "/a/1": "#/y", "/properties/example": "#/z"}
