"""One small API, as facts, with every construct that a page can show. `grammars` prints it in every grammar."""

from generator.drift.facts import Facts, Kind, Node, Operation, Property, operation_key
from generator.source import Place

NOWHERE = Place("", 0)
ROOMS = "/accounts/{account_id}/realtime/kit/{app_id}/rooms"

# By the name of the property, wherever it stands. Some look like syntax; no page says what is prose and what is not.
DESCRIPTIONS: dict[str, list[str]] = {
    "account_id": ["The account that pays."],
    "status": ["Whether anybody can come in: `OPEN` or `SHUT`."],
    "created_at": ["When the room was made.", "The time is in UTC. eg: 2024-01-01"],
    "host": ["Who opened the room, a string or a whole person."],
    "kind": ["kind of the room, as it stands on the door."],
    "labels": ["Choices of the host: any word will do.", "string of words, or none"],
    "layout": ["Where the camera stands.", "maximum of one each"],
    "limits": ["Shares of guests, by how many there were."],
    "meter": ["Counts what was used { by hand }"],
    "options": ["What the app's own code wants to know."],
    "size": ["One of the following: small or large"],
    "theme": ["The only theme so far is “dark”."],
}


def node(kind: Kind, **more: object) -> Node:
    return Node(kind, NOWHERE, **more)  # type: ignore[arg-type]


def string(**more: object) -> Node:
    return node("string", **more)


def number(**limits: float) -> Node:
    return node("number", limits=limits)


def enum(*words: str) -> Node:
    return node("string", enum=words)


def array(item: Node) -> Node:
    return node("array", item=item)


def mapping(value: Node) -> Node:
    return node("map", item=value)


def union(*members: Node) -> Node:
    return node("union", members=list(members))


def record(**types: Node) -> Node:
    """An object; a name that ends in an underscore is required, a leading underscore makes way for a digit."""
    properties = {}
    for key, type_ in types.items():
        name = key.removesuffix("_").removeprefix("_")
        properties[name] = Property(name, key.endswith("_"), type_, NOWHERE)
    return node("object", properties=properties)


def boolean() -> Node:
    return node("boolean")


def unknown() -> Node:
    return node("unknown")


def size() -> Node:
    return record(height=number(minimum=1), width=number(maximum=1920, minimum=1))


def room() -> Node:
    return record(
        id_=string(format="uuid"),
        created_at_=string(format="date-time"),
        status_=enum("OPEN", "SHUT"),
        address=record(asn=record(asn=string(), name=string()), city=string(), userAgent=string()),
        events=array(enum("room.opened", "room.shut", "guest.joined", "guest-left", "en-US")),
        host=union(string(), record(id_=string(), user_Id=string(limits={"maxLength": 32, "minLength": 1}))),
        kind=enum("call", "lecture", "team_meeting", "left top", "en-US", "de"),
        labels=mapping(string()),
        layout=enum("left top", "right top", "left bottom", "right bottom"),
        limits=record(_1000=string(), _5_or_greater=number()),
        meter=record(size=size(), used=number(minimum=0.25)),
        name=string(),
        options=mapping(union(string(), number(), boolean())),
        quality=mapping(record(good_=boolean(), score=number(maximum=100, minimum=0))),
        rooms=array(unknown()),
        size=size(),
        targets=array(union(record(type_=enum("mail"), to_=string()), record(type_=enum("call"), number=string()))),
        theme=enum("dark"),
    )


def _parameters(**types: Node) -> dict[str, Property]:
    return record(**types).properties


def _operation(method: str, path: str, model: Node | None, **more: object) -> Operation:
    identifiers = _parameters(account_id_=string(limits={"maxLength": 32}), app_id_=string())
    if "{room-id}" in path:
        identifiers["room-id"] = Property("room-id", True, string(format="uuid"), NOWHERE)
    return Operation(method, path, NOWHERE, identifiers, returns=model, **more)  # type: ignore[arg-type]


def small_api() -> Facts:
    """What every page of the small API says between them."""
    models = {
        "RoomGetResponse": record(
            data_=array(room()),
            paging_=record(total_count_=number(minimum=0), start_offset=number()),
            success_=boolean(),
        ),
        "RoomCreateResponse": record(success_=boolean(), data=room()),
    }
    query = _parameters(page_no=number(minimum=0), status=enum("OPEN", "SHUT"), tags=array(string()))
    body = record(title_=string(limits={"maxLength": 64}), kind=enum("call", "lecture"), meter=record(size=size()))
    operations = [
        _operation("GET", ROOMS, models["RoomGetResponse"], query=query),
        _operation("POST", ROOMS, models["RoomCreateResponse"], query={}, body=body),
        _operation("DELETE", ROOMS + "/{room-id}", record(success=boolean()), query={}),
    ]
    return Facts(
        source="small api",
        kind="small-api",
        abilities=frozenset({"limits", "formats", "parameters", "bodies", "operations", "models"}),
        operations={operation_key(one.method, one.path): one for one in operations},
        models=models,
    )
