"""Headers count their children; where lines are lost, order and names say what belongs where, or nobody can."""

from generator.drift.facts import Node
from generator.drift.readers import lines, nesting, tree
from generator.drift.readers.tree import Entry
from generator.source import Place


def model(header: str, *texts: str) -> tree.Tree:
    found = lines.parse_header(header)
    assert found
    entries = []
    for at, text in enumerate(texts, 2):
        prop = lines.parse_property(text)
        type_ = prop.type if prop else lines.parse_type(text)
        assert type_, text
        entries.append(Entry(prop.name if prop else None, bool(prop and prop.optional), type_, Place("page", at)))
    return tree.build_tree(found[1], Place("page", 1), entries, nesting.Budget())


def outline(node: Node) -> dict[str, object]:
    inner = lines.slot(node)
    return {name: outline(prop.type) for name, prop in inner.properties.items()}


def test_counts_decide_where_everything_is_there() -> None:
    built = model(
        "RoomResponse { data, success }",
        "data: array of { id, asn, kind, 1 more }", "id: string", "asn: { asn }", "asn: string", "kind: string",
        "size: { height, width }", "height: number", "width: number", "success: boolean",
    )  # fmt: skip
    assert built.notes == []
    data = {"id": {}, "asn": {"asn": {}}, "kind": {}, "size": {"height": {}, "width": {}}}
    assert outline(built.root) == {"data": data, "success": {}}


def test_members_of_a_union_take_their_own_properties() -> None:
    built = model(
        "RoomResponse { host, name }",
        "host: string or { id, tag } or { kind }", "string", "{ id, tag }", "id: string", "tag: string", "{ kind }",
        "kind: string", "name: string",
    )  # fmt: skip
    host = built.root.properties["host"].type
    assert [list(member.properties) for member in host.members] == [[], ["id", "tag"], ["kind"]]
    assert list(built.root.properties) == ["host", "name"]


def test_a_lost_line_does_not_swallow_what_the_parent_names() -> None:
    built = model(
        "RoomResponse { ui, zone }",
        "ui: { tokens, config }", "tokens: { back, danger, text, 2 more }", "back: string", "danger: string",
        "text: string", "warning: string", "config: optional unknown", "zone: string",
    )  # fmt: skip
    tokens = built.root.properties["ui"].type.properties["tokens"].type
    assert (tokens.lost, tokens.lost_names) == (1, ())
    assert list(built.root.properties["ui"].type.properties) == ["tokens", "config"]


def test_a_lost_line_does_not_swallow_what_the_alphabet_forbids() -> None:
    built = model(
        "RoomResponse { meta, zone }",
        "meta: optional { pairs, sdk }", "pairs: optional { alpha, beta, gamma, 2 more }", "alpha: optional string",
        "beta: optional string", "gamma: optional string", "omega: optional string", "sdk: optional string",
        "zone: optional string",
    )  # fmt: skip
    assert built.root.properties["meta"].type.properties["pairs"].type.lost == 1
    assert list(built.root.properties["meta"].type.properties) == ["pairs", "sdk"]


def test_what_can_be_read_in_two_ways_is_disputed_and_told() -> None:
    built = model(
        "RoomResponse { data, success }",
        "data: { alpha, beta, gamma, 1 more }", "alpha: string", "beta: string", "gamma: { a, b, c, 1 more }", "a: string",
        "b: string", "c: string", "zeta: string", "success: boolean",
    )  # fmt: skip
    assert [(note.code, note.place.line) for note in built.notes] == [("ambiguous-nesting", 9)]
    data = built.root.properties["data"].type
    gamma = data.properties["gamma"].type
    assert (data.lost, gamma.lost) == (1, 1)
    assert (data.properties.get("zeta") or gamma.properties["zeta"]).disputed


def test_a_line_that_no_header_counts_is_kept_where_all_else_fits() -> None:
    built = model(
        "RoomResponse { data, success }",
        "data: { a, b, c, 2 more }", "a: string", "b: string", "c: string", "d: string", "e: string", "f: string",
        "success: boolean",
    )  # fmt: skip
    data = built.root.properties["data"].type
    assert list(data.properties) == ["a", "b", "c", "d", "e", "f"]
    assert [(note.code, note.place.line) for note in built.notes] == [("unexpected-line", 8)]


def test_what_follows_a_whole_model_is_of_a_model_without_a_header() -> None:
    built = model("RoomResponse { id, success }", "id: string", "success: boolean", "data: { a }", "a: string")
    assert built.left_over == {"data", "a"}
    assert list(built.root.properties) == ["id", "success"]


def test_a_budget_ends_the_search() -> None:
    texts = [f"x{at}: {{ a, b, 9 more }}" if at % 3 else f"y{at}: string" for at in range(3000)]
    assert [note.code for note in model("RoomResponse { a, b, 90 more }", *texts).notes] == ["unreadable-model"]
