"""Small APIs made up by chance: whatever a page can show, nested and combined. The same number, the same API."""

import random

from generator.drift.facts import Facts, Node, Property

from .small_api import NOWHERE, array, boolean, enum, mapping, node, number, small_api, string, union, unknown

NAMES = [
    *("id", "name", "type", "asn", "created_at", "sessionId", "user_Id", "1000", "5_or_greater", "data", "status"),
    *("size", "height", "width", "theme", "config", "paging", "success", "format", "minimum", "one", "string", "or"),
]
WORDS = ["dark", "left top", "meeting.started", "en-US", "H264", "5", "true", "or", "a or b", "3 more", "{ a }", "a, b"]


def api(seed: int) -> Facts:
    """The operations of the small API, with other models, parameters and bodies."""
    chance = random.Random(seed)
    facts = small_api()
    for one in facts.operations.values():
        one.query = record(chance, 0).properties
        one.body = record(chance, 2)
        one.returns = record(chance, 2)
    facts.models = {name: record(chance, 3) for name in ("RoomGetResponse", "RoomListResponse", "RoomMakeResponse")}
    return facts


def record(chance: random.Random, depth: int) -> Node:
    """Required properties first, then optional ones, each by the alphabet, as the pages have them."""
    names = chance.sample(NAMES, chance.randint(1, 7))
    optional = {name: chance.random() < 0.6 for name in names}
    ordered = sorted(names, key=lambda name: (optional[name], name != "id", name))
    properties = {name: Property(name, not optional[name], type_of(chance, depth), NOWHERE) for name in ordered}
    return node("object", properties=properties)


def type_of(chance: random.Random, depth: int) -> Node:
    if not depth or chance.random() < 0.4:
        return scalar(chance)
    inner = chance.choice([record, type_of, choice])(chance, depth - 1)
    return chance.choice([lambda item: item, array, mapping])(inner)


def choice(chance: random.Random, depth: int) -> Node:
    """A union: of objects, or of plain types, or of both."""
    objects = [record(chance, 0) for _ in range(chance.randint(0, 3))]
    plain = chance.sample([string(), number(), boolean(), unknown()], chance.randint(2 - min(2, len(objects)), 2))
    return union(*plain, *objects)


def scalar(chance: random.Random) -> Node:
    match chance.randint(0, 5):
        case 0:
            return enum(*chance.sample(WORDS, chance.randint(1, 8)))
        case 1:
            return number(**chance.choice([{}, {"maximum": 600, "minimum": 60}, {"minimum": -1.5}]))
        case 2:
            return string(format=chance.choice(["uuid", "date-time", "uri", "int64"]))
        case 3:
            return string(limits={"maxLength": 32, "minLength": 1})
        case 4:
            return boolean()
    return chance.choice([string, unknown])()
