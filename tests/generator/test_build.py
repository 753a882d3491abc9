"""Records from the document: what they say, and what has no record and is refused with its place."""

import copy
import json
import time
from pathlib import Path
from typing import Any

import pytest
from documents import GONE, REAL, SMALL, changed, line_of, loaded
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import ir
from generator.build import build
from generator.lint import lint
from generator.source import Place, SpecError
from generator.spec import Document, check, children, load

ROOMS = "/paths/~1accounts~1{account_id}~1rooms"
ROOM = "/paths/~1accounts~1{account_id}~1rooms~1{room_id}"
LIST, CREATE, CLEAR = ROOMS + "/get", ROOMS + "/post", ROOM + "/patch"
EVENT = "/webhooks/room.opened/post"
SCHEMAS = "/components/schemas"

ANSWER = LIST + "/responses/200"
MEDIA = ANSWER + "/content/application~1json"
BODY = CREATE + "/requestBody"
QUERY = LIST + "/parameters/0"
WIDE = SCHEMAS + "/Door/properties/wide"
COLOR = {"$ref": "#/components/schemas/Color"}
DOOR = {"$ref": "#/components/schemas/Door"}

# Where the small document is changed, to what, what the error says, and where it stands if not there.
REFUSALS: list[tuple[str, Any, str, str | None]] = [
    # the document
    ("/paths", GONE, "needs `paths`", ""),
    ("/paths", [], "must be a mapping of mappings", None),
    ("/paths", {"/a": []}, "must be a mapping of mappings", None),
    ("/info", GONE, "needs `info`", ""),
    ("/info/title", GONE, "needs `title`", "/info"),
    ("/info/title", "", "needs `title`", "/info"),
    ("/info/version", 1.2, "must be text", None),
    ("/info/x-packages", {"python": {"name": 1}}, "must be a mapping of mappings to text", None),
    ("/servers", {}, "must be a list of mappings", None),
    ("/servers/0/url", GONE, "needs `url`", "/servers/0"),
    ("/servers/0/variables", {}, "'variables' is not supported here", None),
    ("/tags", ["rooms"], "must be a list of mappings", None),
    ("/tags/0/name", GONE, "needs `name`", "/tags/0"),
    ("/externalDocs", {}, "'externalDocs' is not supported here", None),
    ("/components/examples", {}, "'examples' is not supported here", None),
    ("/components/responses", [], "$ref '#/components/responses/Error' leads nowhere", LIST + "/responses/default"),
    ("/components/schemas/Door", "wide", "must be a mapping of mappings", "/components/schemas"),
    # paths and operations
    (ROOMS + "/trace", {}, "'trace' is not supported here", None),
    (ROOMS + "/get", [], "must be a mapping", None),
    (LIST + "/operationId", GONE, "needs `operationId`", LIST),
    (LIST + "/operationId", 5, "must be text", None),
    (LIST + "/operationId", "listRooms", "'listRooms': write words like `meetings.get`", None),
    (CREATE + "/operationId", "rooms.list", f"operationId 'rooms.list' stands at #{LIST} too", CREATE),
    (LIST + "/summary", GONE, "needs `summary`", LIST),
    (LIST + "/deprecated", True, "'deprecated' is not supported here", None),
    (LIST + "/tags", "rooms", "must be a list of text", None),
    (LIST + "/x-idempotent", "yes", "must be true or false", None),
    (LIST + "/responses", GONE, "needs `responses`", LIST),
    (LIST + "/x-payload", "data", "has both x-payload and x-items", LIST),
    (LIST + "/x-items", [], "must be text or a list of text", None),
    (LIST + "/x-items", "data.room", "the answer RoomListResponse has nothing at data.room", LIST),
    (LIST + "/x-items", "data.rooms.id", "the answer RoomListResponse has nothing at data.rooms.id", LIST),
    (LIST + "/x-items", ["data.rooms", "rooms"], "the answer RoomListResponse has nothing at rooms", LIST),
    # parameters
    (LIST + "/parameters", {}, "must be a list of mappings", None),
    (QUERY + "/name", GONE, "needs `name`", QUERY),
    (QUERY + "/name", "page no", "'page no' is not the name of a parameter", None),
    (QUERY + "/name", "color", "'color' stands here twice", LIST + "/parameters/1"),
    (QUERY + "/in", "header", "parameters in 'header' are not supported", None),
    (QUERY + "/schema", GONE, "needs `schema`", QUERY),
    (QUERY + "/schema", "integer", "must be a mapping", None),
    (QUERY + "/schema", DOOR, "an object or such a list in the query is not supported", None),
    (QUERY + "/schema", {"anyOf": [COLOR, DOOR]}, "an object or such a list in the query is not supported", None),
    (QUERY + "/schema", {"type": "array", "items": DOOR}, "an object or such a list in the query is not supported", None),
    (QUERY + "/style", "deepObject", "only `style: form`, `explode: true` of a query is supported", QUERY),
    (QUERY + "/explode", False, "only `style: form`, `explode: true` of a query is supported", QUERY),
    (QUERY + "/required", "yes", "must be true or false", None),
    (QUERY + "/x-client-option", True, "only a path parameter can be an option of the client", None),
    (QUERY + "/allowEmptyValue", True, "'allowEmptyValue' is not supported here", None),
    (ROOM + "/parameters/1/required", GONE, "a path parameter must be required", ROOM + "/parameters/1"),
    (ROOM + "/parameters/1/style", "form", "only `style: form`, `explode: true` of a query is supported", ROOM + "/parameters/1"),
    (ROOM + "/parameters/1/schema", {"type": "array", "items": {"type": "string"}}, "an object or such a list in the path is not supported", None),
    (ROOM + "/parameters/1/name", "id", "the path names ['account_id', 'room_id'], the parameters are ['account_id', 'id']", CLEAR),
    (ROOM + "/parameters", GONE, "the path names ['account_id', 'room_id'], the parameters are []", CLEAR),
    ("/paths/~1rooms ", {"get": {"operationId": "a.b", "summary": "A", "responses": {}}}, "the path names [], the parameters are []", "/paths/~1rooms /get"),
    ("/paths/~1rooms~1{", {"get": {"operationId": "a.b", "summary": "A", "responses": {}}}, "the path names [], the parameters are []", "/paths/~1rooms~1{/get"),
    # bodies and answers
    (BODY + "/content", GONE, "needs `content`", BODY),
    (BODY + "/content", {}, "needs `application/json`", None),
    (BODY + "/content/text~1plain", {}, "'text/plain' is not supported here", None),
    (BODY + "/content/application~1json/schema", {"type": "string"}, "must be a $ref to a named schema", None),
    (BODY + "/content/application~1json/schema", COLOR, "a request body must be a plain object", None),
    (BODY + "/content/application~1json/schema/$ref", "#/components/schemas/Room", "a request body must be a plain object", BODY + "/content/application~1json/schema"),
    (BODY + "/content/application~1json/encoding", {}, "'encoding' is not supported here", None),
    (LIST + "/responses", {"default": {}}, "needs answers with 2xx and beside them `default` only, has []", None),
    (LIST + "/responses/302", {"description": "Elsewhere."}, "needs answers with 2xx and beside them `default` only, has ['200', '206', '302']", LIST + "/responses"),
    (ANSWER + "/content", GONE, "needs `content`", ANSWER),
    (ANSWER + "/headers", {}, "'headers' is not supported here", None),
    (MEDIA + "/schema", GONE, "needs `schema`", MEDIA),
    (MEDIA + "/schema/$ref", "#/components/schemas/RoomResponse", "two different success bodies are not supported", LIST + "/responses"),
    (MEDIA + "/schema/$ref", "#/components/schemas/Room/allOf/1", "must be a $ref to a named schema", MEDIA + "/schema"),
    (MEDIA + "/schema/$ref", "#/components/responses/Error", "must be a $ref to a named schema", MEDIA + "/schema"),
    # events
    ("/webhooks/room.opened/get", {}, "'get' is not supported here", None),
    ("/webhooks/room.opened", {}, "needs `post`", None),
    (EVENT + "/summary", GONE, "needs `summary`", EVENT),
    (EVENT + "/requestBody", GONE, "needs `requestBody`", EVENT),
    (EVENT + "/requestBody/content/application~1json/schema/$ref", "#/components/schemas/Door", "no schema is the union of these events", "/webhooks"),
    (SCHEMAS + "/Event/discriminator/mapping", {"room.shut": "#/components/schemas/RoomOpenedEvent"}, "no schema is the union of these events", "/webhooks"),
    # schemas
    (SCHEMAS + "/front_door", {}, "'front_door': name a schema with letters and digits, LikeThis", None),
    (SCHEMAS + "/Door/type", "string", "is neither an object nor an enum, a union or a reference", SCHEMAS + "/Door"),
    (SCHEMAS + "/Door/type", GONE, "is neither an object nor an enum, a union or a reference", SCHEMAS + "/Door"),
    (SCHEMAS + "/Door/minProperties", 1, "'minProperties' is not supported here", None),
    (SCHEMAS + "/Door/required", "wide", "must be a list of text", None),
    (SCHEMAS + "/Door/required", ["narrow"], "requires 'narrow', which is not a property", None),
    (SCHEMAS + "/Door/properties", [], "must be a mapping of mappings", None),
    (SCHEMAS + "/Door/properties/wide", True, "must be a mapping of mappings", SCHEMAS + "/Door/properties"),
    (SCHEMAS + "/Door/properties/--", {}, "'--' has no word to make a name of", None),
    (SCHEMAS + "/Color/type", "integer", "only enums of strings are supported", SCHEMAS + "/Color"),
    (SCHEMAS + "/Color/type", GONE, "needs `type`", SCHEMAS + "/Color"),
    (SCHEMAS + "/Color/enum", [1], "must be a list of text", None),
    (SCHEMAS + "/Color/enum", [], "only enums of strings are supported", SCHEMAS + "/Color"),
    (SCHEMAS + "/Color/default", "red", "'default' is not supported here", None),
    (SCHEMAS + "/Room/allOf", [], "allOf is bases by $ref, then one object", SCHEMAS + "/Room"),
    (SCHEMAS + "/Room/allOf/0", {"type": "object"}, "'type' is not supported here", SCHEMAS + "/Room/allOf/0/type"),
    (SCHEMAS + "/Room/allOf/0", {}, "needs `$ref`", None),
    (SCHEMAS + "/Room/allOf/0", GONE, "allOf is bases by $ref, then one object", SCHEMAS + "/Room"),
    (SCHEMAS + "/Room/allOf/1", DOOR, "'$ref' is not supported here", SCHEMAS + "/Room/allOf/1/$ref"),
    (SCHEMAS + "/Room/allOf/0/$ref", "#/components/schemas/Color", "is a base of Room and no object", SCHEMAS + "/Color"),
    (SCHEMAS + "/Room/allOf/0/$ref", "#/components/schemas/FirstRoom", "is a base of itself", SCHEMAS + "/Room"),
    (SCHEMAS + "/Room/required", ["id"], "'required' is not supported here", None),
    (SCHEMAS + "/FirstRoom/title", "One", "'title' is not supported here", None),
    (SCHEMAS + "/Event/oneOf", GONE, "needs `oneOf`", SCHEMAS + "/Event"),
    (SCHEMAS + "/Event/oneOf/0", {"type": "object"}, "'type' is not supported here", SCHEMAS + "/Event/oneOf/0/type"),
    (SCHEMAS + "/Event/discriminator/mapping", GONE, "needs `mapping`", SCHEMAS + "/Event/discriminator"),
    (SCHEMAS + "/Event/discriminator/mapping", {"a": 1}, "$ref must read file.yaml#/name or #/name, this is 1", SCHEMAS + "/Event/discriminator/mapping/a"),
    (SCHEMAS + "/Event/discriminator/mapping", {}, "discriminator.mapping must name each member of oneOf once", SCHEMAS + "/Event"),
    (SCHEMAS + "/Event/discriminator/propertyName", "kind", "RoomOpenedEvent has no property 'kind' to tell it from the others", SCHEMAS + "/Event"),
    (SCHEMAS + "/Error/anyOf/0", {"type": "string"}, "'type' is not supported here", SCHEMAS + "/Error/anyOf/0/type"),
    (SCHEMAS + "/Error/anyOf/0/$ref", "#/components/schemas/Error", "comes back to itself", SCHEMAS + "/Error"),
    # types
    (WIDE, {"$ref": "#/components/schemas/Door/properties/paint"}, "must be a $ref to a named schema", None),
    (WIDE, {"$ref": "#/components/parameters/AccountId"}, "must be a $ref to a named schema", None),
    (WIDE, {**COLOR, "type": "string"}, "'type' is not supported here", WIDE + "/type"),
    (WIDE, {"type": "object"}, "an inline object or enum has no name: move it to components/schemas", None),
    (WIDE, {"type": "object", "properties": {}}, "an inline object or enum has no name: move it to components/schemas", None),
    (WIDE, {"type": "string", "enum": ["a"]}, "an inline object or enum has no name: move it to components/schemas", None),
    (WIDE, {"enum": [1]}, "an inline object or enum has no name: move it to components/schemas", None),
    (WIDE, {"type": "object", "additionalProperties": True}, "must be a mapping", WIDE + "/additionalProperties"),
    (WIDE, {"type": "object", "additionalProperties": {}, "properties": {}}, "'properties' is not supported here", WIDE + "/properties"),
    (WIDE, {"type": "array"}, "needs `items`", None),
    (WIDE, {"type": "array", "items": [{}]}, "must be a mapping", WIDE + "/items"),
    (WIDE, {"type": "array", "items": {}, "uniqueItems": True}, "'uniqueItems' is not supported here", WIDE + "/uniqueItems"),
    (WIDE, {"type": ["string", "number"]}, "one type and perhaps 'null' is supported, this has ['string', 'number']: use anyOf", None),
    (WIDE, {"type": "null"}, "one type and perhaps 'null' is supported, this has []: use anyOf", None),
    (WIDE, {"type": []}, "must be text or a list of text", WIDE + "/type"),
    (WIDE, {"type": [{}]}, "must be text or a list of text", WIDE + "/type"),
    (WIDE, {"type": "file"}, "the type 'file' is not supported", None),
    (WIDE, {"type": "number", "multipleOf": 2}, "'multipleOf' is not supported here", WIDE + "/multipleOf"),
    (WIDE, {"type": "number", "minimum": "1"}, "must be a number", WIDE + "/minimum"),
    (WIDE, {"type": "number", "minimum": True}, "must be a number", WIDE + "/minimum"),
    (WIDE, {"description": ["a"]}, "must be text", WIDE + "/description"),
    (WIDE, {"anyOf": []}, "anyOf must allow something but null", None),
    (WIDE, {"anyOf": [{"type": "null"}]}, "anyOf must allow something but null", None),
    (WIDE, {"anyOf": {}}, "must be a list of mappings", WIDE + "/anyOf"),
    (WIDE, {"oneOf": [COLOR]}, "'oneOf' is not supported here", WIDE + "/oneOf"),
    (WIDE, {"x-sensitive": 1}, "must be true or false", WIDE + "/x-sensitive"),
]  # fmt: skip


@pytest.mark.parametrize(("pointer", "value", "message", "at"), REFUSALS, ids=lambda value: str(value)[-60:])
def test_what_has_no_record_is_refused_with_place_and_pointer(
    tmp_path: Path, pointer: str, value: Any, message: str, at: str | None
) -> None:
    text = changed((pointer, value))
    where = pointer if at is None else at
    with pytest.raises(SpecError) as caught:
        build(loaded(tmp_path, text))
    assert str(caught.value) == f"openapi.yaml:{line_of(text, where)}: #{where}: {message}"
    assert (caught.value.pointer, caught.value.place) == (where, Place("openapi.yaml", line_of(text, where)))


def test_a_document_without_anything_to_call_is_a_document(tmp_path: Path) -> None:
    api = build(loaded(tmp_path, "{openapi: 3.1.0, info: {title: None, version: '1'}, paths: {}}"))
    assert api == ir.Api("None", "1", "", {}, (), (), None, (), ())


# What the records say


@pytest.fixture(scope="module")
def small() -> ir.Api:
    return build(load(SMALL))


def schema(api: ir.Api, name: str) -> Any:
    (found,) = [schema for schema in api.schemas if schema.name == name]
    return found


def test_the_document_itself(small: ir.Api) -> None:
    assert (small.title, small.version, small.server) == ("Rooms", "1.2.3", "https://api.example.com/v1")
    assert small.packages == {"python": {"name": "rooms"}}
    assert small.secrets == ("key",)
    assert (small.event_union, small.events) == (
        "Event",
        (ir.Event("room.opened", "RoomOpenedEvent", "A room has been opened"),),
    )


def test_resources_follow_the_operation_ids(small: ir.Api) -> None:
    (rooms,) = small.resources
    (furniture,) = rooms.children
    assert (rooms.path, rooms.description) == (("rooms",), "Rooms to meet in.")
    assert (furniture.path, furniture.description) == (("rooms", "furniture"), "")
    assert [operation.id for operation in rooms.operations] == ["rooms.list", "rooms.create"]
    assert [operation.id for operation in furniture.operations] == ["rooms.furniture.clear"]


def test_an_operation_that_lists(small: ir.Api) -> None:
    listing = small.resources[0].operations[0]
    page_no, color = listing.query
    assert (listing.method, listing.path) == ("GET", "/accounts/{account_id}/rooms")
    assert (listing.client_options, listing.path_parameters) == (("account_id",), ())
    assert (page_no.name, page_no.type, page_no.limits) == ("page_no", ir.Scalar("integer"), "at least 1")
    assert (color.name, color.type) == ("color", ir.List(ir.Ref("Color")))
    assert (listing.response, listing.places, listing.payload) == (
        "RoomListResponse",
        (("data", "rooms"),),
        ir.Ref("Room"),
    )
    assert (listing.is_list, listing.is_paged, listing.repeatable) == (True, True, True)
    assert listing.statuses == ("200", "206")
    assert listing.example["data"]["rooms"][0]["color"] == "red"


def test_operations_that_change_something(small: ir.Api) -> None:
    create, clear = small.resources[0].operations[1], small.resources[0].children[0].operations[0]
    assert create.body is not None
    assert (create.body.required, create.body.example["key"]) == (True, "open-sesame")
    assert [(field.name, field.required, field.secret) for field in create.body.fields] == [
        ("color", True, False),
        ("key", False, True),
    ]
    assert (create.payload, create.places, create.repeatable) == (ir.Ref("Room"), (("data",),), False)
    assert (clear.body, clear.repeatable) == (None, True)
    assert [field.name for field in clear.path_parameters] == ["room_id"]


def test_schemas_of_every_kind(small: ir.Api) -> None:
    assert schema(small, "Color") == ir.Enum("Color", "Color of a room.", ("red", "green"))
    assert schema(small, "FirstRoom") == ir.Alias("FirstRoom", "", "Room")
    assert schema(small, "Error").members == (("", "RoomError"), ("", "PlatformError"))
    assert schema(small, "Event") == ir.Union("Event", "Any event.", "event", (("room.opened", "RoomOpenedEvent"),))
    room = schema(small, "Room")
    assert (room.description, room.bases) == ("A room with all that is in it.", ("BareRoom",))
    assert {field.name: (field.type, field.nullable) for field in room.fields} == {
        "color": (ir.Ref("Color"), True),
        "doors": (ir.List(ir.AnyOf((ir.Scalar("number"), ir.Ref("Door")))), False),
        "labels": (ir.Map(ir.Scalar("string")), False),
        "opened_at": (ir.Scalar("datetime"), True),
        "meta": (ir.Scalar("any"), False),
    }


def test_a_field_without_words_of_its_own_is_described_by_what_it_refers_to(small: ir.Api) -> None:
    wide, paint = schema(small, "Door").fields
    assert (wide.description, wide.default) == ("Whether a piano fits through.", False)
    assert (paint.description, paint.default) == ("Color of a room.", "red")
    assert schema(small, "RoomListData").fields[1].description == "A room with all that is in it."


@pytest.mark.parametrize(
    ("limits", "told"),
    [
        ({}, ""),
        ({"minimum": 0}, "at least 0"),
        ({"maximum": 0.5}, "at most 0.5"),
        ({"minimum": 60, "maximum": 600}, "60 to 600"),
    ],
)
def test_limits_are_told(tmp_path: Path, limits: dict[str, Any], told: str) -> None:
    api = build(loaded(tmp_path, changed((WIDE, {"type": "number", **limits}))))
    assert schema(api, "Door").fields[0].limits == told


def test_the_place_of_a_payload_may_be_one_of_several(tmp_path: Path) -> None:
    api = build(loaded(tmp_path, changed((CREATE + "/x-payload", ["data.color", "data"]))))
    create = api.resources[0].operations[1]
    assert (create.places, create.payload) == ((("data", "color"), ("data",)), ir.Ref("Color"))


# Whatever is wrong with it

JUNK: st.SearchStrategy[Any] = st.sampled_from(
    [
        None, True, 0, 1.5, "", "x", "#/x", [], {}, [None], [[]], [{}], ["null"], {"a": {}}, {"type": "object"},
        {"type": [{}]}, {"enum": [{}]}, {"$ref": 5}, {"$ref": "#/tags"}, {"$ref": "#/components/schemas/Room"},
        {"$ref": "#/components/schemas/Room", "default": 1}, {"anyOf": [{"$ref": "#/components/schemas/Room"}]},
    ]
)  # fmt: skip
KEYS = [
    "$ref",
    "allOf",
    "anyOf",
    "content",
    "default",
    "discriminator",
    "enum",
    "items",
    "properties",
    "required",
    "type",
]


def pointers(value: Any, way: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    return [way, *(found for key, item in children(value) for found in pointers(item, (*way, key)))]


def mutate(data: st.DataObject, tree: Any, ways: list[tuple[str | int, ...]]) -> None:
    """Takes a random thing away, puts junk in its place, or puts junk into it."""
    *way, last = data.draw(st.sampled_from(ways))
    holder = tree
    for key in way:
        holder = holder[key]
    match data.draw(st.sampled_from(["remove", "replace", "insert"])):
        case "remove":
            del holder[last]
        case "replace":
            holder[last] = copy.deepcopy(data.draw(JUNK))
        case "insert" if isinstance(holder[last], dict):
            holder[last][data.draw(st.sampled_from(KEYS))] = copy.deepcopy(data.draw(JUNK))


def outcome(document: Document, use: Any) -> str:
    try:
        check(document)
        use(document)
    except SpecError as error:
        assert error.pointer is not None and error.place is not None
        return "refused"
    return "fine"


WHOLE = load(REAL)
WAYS = [way for way in pointers(WHOLE.tree) if way]
LITTLE = load(SMALL)
LITTLE_WAYS = [way for way in pointers(LITTLE.tree) if way]


@settings(max_examples=60)
@given(st.data())
def test_nothing_but_a_spec_error_comes_of_a_broken_document(data: st.DataObject) -> None:
    document = Document(copy.deepcopy(WHOLE.tree), WHOLE.places)
    mutate(data, document.tree, WAYS)
    outcome(document, build)


@settings(max_examples=60)
@given(st.data())
def test_nothing_but_findings_and_spec_errors_come_of_linting_one(data: st.DataObject) -> None:
    document = Document(copy.deepcopy(LITTLE.tree), LITTLE.places)
    mutate(data, document.tree, LITTLE_WAYS)
    outcome(document, lint)
    outcome(document, build)


@settings(max_examples=30)
@given(data=st.data())
def test_a_broken_file_is_refused_with_its_line(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    tree = copy.deepcopy(LITTLE.tree)
    mutate(data, tree, LITTLE_WAYS)
    path = tmp_path_factory.getbasetemp() / "broken.yaml"
    path.write_text(json.dumps(tree, indent=1), encoding="utf-8")
    try:
        build(load(path))
    except SpecError as error:
        assert error.place is not None and error.place.file == "broken.yaml"


def test_reading_the_real_document_takes_no_time() -> None:
    def took() -> float:
        start = time.process_time()
        build(load(REAL))
        return time.process_time() - start

    assert min(took() for _ in range(3)) < 0.4
