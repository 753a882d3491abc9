"""Forms that pages have here and there: named types, aliases, literals, badges, lost lines, words nobody knows."""

import re
from pathlib import Path

import pytest

from generator.drift import compare
from generator.drift.facts import Facts, Node, Unreadable, walk
from generator.drift.readers import detect

from .test_grammars import told

PAGES = Path(__file__).parent / "pages"

NESTED = """\
# Realtime Kit

##### [Fetch a room](/api/resources/realtime_kit/subresources/rooms/methods/get_room)

GET/accounts/{account\\_id}/realtime/kit/{app\\_id}/rooms

##### ModelsExpand Collapse

<details>

<summary>

Guest = object {id, kind } or object {id, settings }

Somebody who is in a room

</summary>

One of the following:

<details>

<summary>

Person object {id, kind }

</summary>

id: optional string

maxLength32

<a href="#">Link to this property</a>

Deprecatedkind: optional "person"

Say something else. Set <code>kind</code> to <code>null</code>.

<a href="#">Link to this property</a>

</details>

<a href="#">Link to this property</a>

<details>

<summary>

Bot object {id, settings }

</summary>

id: string

<a href="#">Link to this property</a>

<details>

<summary>

settings: optional array of <a href="https://developers.example.com/api/$shared#(resource)%20(model)">Setting</a> { key, value }

minItems1

</summary>

key: string

<a href="#">Link to this property</a>

value: optional true

<a href="#">Link to this property</a>

</details>

<a href="#">Link to this property</a>

</details>

<a href="#">Link to this property</a>

</details>

[Link to this property](#)%20rooms%20%3E%20(model)%20guest%20%3E%20(schema)>)

RoomQueryResponse = map\\[unknown]

[Link to this property](#)%20rooms%20%3E%20(model)%20room_query_response%20%3E%20(schema)>)

Floor = number

[Link to this property](#)%20rooms%20%3E%20(model)%20floor%20%3E%20(schema)>)
"""


def test_named_types_aliases_literals_and_badges() -> None:
    facts = detect.read_page(NESTED, "nested")
    guest = facts.models["Guest"]
    assert [list(member.properties) for member in guest.members] == [["id", "kind"], ["id", "settings"]]
    assert guest.members[0].properties["kind"].type.enum == ("person",)
    settings = guest.members[1].properties["settings"].type
    assert settings.kind == "array" and settings.item
    assert settings.item.properties["value"].type.kind == "boolean"
    assert settings.item.properties["value"].type.enum == ("true",)
    assert facts.models["RoomQueryResponse"].kind == "map"
    assert facts.models["Floor"].kind == "number"
    assert facts.notes == []


def test_a_link_in_a_flat_line_is_only_its_text() -> None:
    page = (PAGES / "method-flat.md").read_text()
    link = "[Meter](https://developers.example.com/api/$shared#\\(resource\\)%20%24shared%20%3E%20\\(model\\)%20meter)"
    linked = page.replace("meter: optional object { size }", f"meter: optional {link} {{ size }}")
    assert linked != page
    assert body(detect.read_page(linked, "page")).properties["meter"].type.properties["size"]


def body(facts: Facts) -> Node:
    (operation,) = facts.operations.values()
    assert operation.body
    return operation.body


def returned(facts: Facts) -> Node:
    """The room that the page's models or its method answer with."""
    answer = facts.models.get("RoomCreateResponse") or next(iter(facts.operations.values())).returns
    assert answer
    return answer.properties["data"].type


# Every page, and how the block of the property `city` reads there.
BLOCKS = {
    "method-newer.txt": r"city: optional string\n",
    "method-flat.md": r"city: optional string\n\n",
    "method-nested-clean.md": r"city: optional string\n\n\[Link to this property\]\(#\)\n\n",
    "overview-nested-escaped.md": r'city: optional string\n\n<a href="#">Link to this property</a>\n\n',
    "method-site.md": r" *- `city: optional string`\n\n",
    "resource-site.md": r" *- `city: optional string`\n\n",
    "method.html": r'<div class="stldocs-property"[^\n]*city: [^\n]*\n',
}


@pytest.mark.parametrize("name", BLOCKS)
def test_a_lost_property_is_counted_and_named_and_its_neighbours_stay(name: str) -> None:
    page = (PAGES / name).read_text()
    whole = returned(detect.read_page(page, name))
    facts = detect.read_page(re.sub(BLOCKS[name], "", page), name)
    address = returned(facts).properties["address"].type
    assert list(address.properties) == ["asn", "userAgent"]
    assert (address.lost, address.lost_names) == (1, ("city",))
    assert list(returned(facts).properties) == list(whole.properties)
    assert not any(prop.disputed for prop in returned(facts).properties.values())


@pytest.mark.parametrize("name", BLOCKS)
def test_an_unknown_type_is_kept_and_told_with_its_line(name: str) -> None:
    page = (PAGES / name).read_text()
    changed = re.sub(r"city(.*?)string", r"city\1decimal", page)
    facts = detect.read_page(changed, name)
    city = returned(facts).properties["address"].type.properties["city"]
    assert (city.type.kind, city.type.word) == ("unknown", "decimal")
    notes = [note for note in facts.notes if note.code == "unknown-type"]
    assert city.place.line in [note.place.line for note in notes]
    assert all("decimal" in note.text for note in notes)


@pytest.mark.parametrize("name", [name for name in BLOCKS if "site" not in name])
def test_an_unknown_constraint_is_kept_and_told_with_its_line(name: str) -> None:
    page = (PAGES / name).read_text()
    changed = page.replace("maxLength", "maxGlyphs").replace("minLength", "minGlyphs")
    facts = detect.read_page(changed, name)
    host = returned(facts).properties["host"].type
    user = host.members[1].properties["user_Id"].type
    assert user.constraints == ("maxGlyphs32", "minGlyphs1")
    assert {"unknown-constraint"} == {note.code for note in facts.notes}


NESTED_PAGES = ["method-nested-clean.md", "method-nested-escaped.md", "overview-nested-clean.md", "overview.html"]


@pytest.mark.parametrize("name", NESTED_PAGES)
@pytest.mark.parametrize("tag", ["<details", "</details>"])
@pytest.mark.parametrize("twice", [False, True])
def test_a_page_whose_tags_do_not_match_is_refused(name: str, tag: str, twice: bool) -> None:
    page = (PAGES / name).read_text()
    at = page.index(tag, page.rindex("address"))
    end = page.index(">", at) + 1
    with pytest.raises(Unreadable, match=r"damaged|cut off"):
        detect.read_page(page[:at] + page[at:end] * 2 * twice + page[end:], name)


def test_a_lost_link_ends_an_entry_no_less() -> None:
    page = (PAGES / "method-nested-clean.md").read_text()
    rows = [row for at, row in enumerate(page.split("\n")) if "Link to this" not in row or at % 3]
    whole, facts = detect.read_page(page, "whole"), detect.read_page("\n".join(rows), "lost")
    assert told(facts, facts.abilities) == told(whole, whole.abilities)


@pytest.mark.parametrize("name", [*BLOCKS, "overview-older.txt", "overview-flat.md"])
def test_a_value_that_is_lost_from_its_list_keeps_its_place(name: str) -> None:
    page = (PAGES / name).read_text()
    line = (
        r'<div class="stldocs-property"[^\n]*<span>"lecture"</span></div>.*\n'
        if "html" in name
        else r' *(- `)?"lecture"`?\n'
    )
    at = page.rindex("kind: optional")
    lost = re.sub(rf"\n{line}", "\n", page[at:], count=1)
    assert lost != page[at:]
    kind = returned(detect.read_page(page[:at] + lost, name)).properties["kind"].type
    assert kind.enum == ("call", "lecture", "team_meeting", "left top", "en-US", "de")


@pytest.mark.parametrize("name", ["resource-site.md", "method-site.md"])
@pytest.mark.parametrize("parent", ["data", "address", "quality", "host"])
def test_children_of_a_lost_line_are_not_taken_for_others(name: str, parent: str) -> None:
    page = (PAGES / name).read_text()
    whole = detect.read_page(page, name)
    lost = re.sub(rf" *- `{parent}: .*\n", "", page, count=1)
    facts = detect.read_page(lost, name)
    found = compare.compare([facts], whole)
    assert [finding for finding in found.findings if finding.kind.endswith(("-removed", "-added"))] == []
    assert facts.notes or found.notes


def test_a_lost_route_or_model_is_counted() -> None:
    for name in ("overview-nested-clean.md", "resource-site.md", "overview.html", "overview-flat.md"):
        page = (PAGES / name).read_text()
        assert detect.read_page(page, name).lost_operations == 0
        route = r'<div class="stldocs-method-route">.*?</span></span>.*?</div>|(\*\*post\*\*|POST).*\n\n'
        lost = re.sub(route, "", page, count=1)
        assert detect.read_page(lost, name).lost_operations == 1, name
    page = (PAGES / "resource-site.md").read_text()
    lost = re.sub(r"- `RoomGetResponse.*\n", "", page)
    ((_, names),) = detect.read_page(lost, "page").lost_models
    assert {"data", "paging", "success", "total_count", "asn"} <= names


@pytest.mark.parametrize("name", BLOCKS)
@pytest.mark.parametrize("oddity", ["crlf", "nbsp", "bom", "no-end", "quotes"])
def test_what_extractors_do_to_characters_changes_nothing(name: str, oddity: str) -> None:
    page = (PAGES / name).read_text()
    changed = {
        "crlf": page.replace("\n", "\r\n"),
        "nbsp": page.replace(": optional ", ":\u00a0optional\u00a0"),
        "bom": "\ufeff" + page,
        "no-end": page.rstrip("\n"),
        "quotes": page if name.endswith("html") else re.sub(r'"(\w+)"', r"“\1”", page),
    }[oddity]
    one, other = detect.read_page(page, name), detect.read_page(changed, name)
    assert [(p, n.kind, n.enum) for p, n in walk(returned(one))] == [
        (p, n.kind, n.enum) for p, n in walk(returned(other))
    ]
    assert other.notes == []


def test_a_page_of_one_resource_does_not_claim_to_list_all_operations() -> None:
    page = (PAGES / "overview-nested-escaped.md").read_text().replace("# Realtime Kit", "# Rooms")
    assert not {"operations", "models"} & detect.read_page(page, "page").abilities


def test_a_path_in_two_sections_is_one_operation_with_both() -> None:
    page = (PAGES / "resource-site.md").read_text()
    first = page[page.index("## Fetch a room") : page.index("## Make a room")]
    facts = detect.read_page(page + f"\n# Halls\n\n{first}", "page")
    (fetch,) = [one for key, one in facts.operations.items() if key.startswith("GET")]
    assert fetch.sections == ["Rooms", "Halls"]
    assert len(facts.operations) == 3
