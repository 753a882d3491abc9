"""Names in one casing from names in another."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.names import NameClash, camel, escape, pascal, snake, unique, words

WORDS = st.lists(st.from_regex(r"[a-z]{2}[a-z0-9]{0,6}", fullmatch=True), min_size=1, max_size=5)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("meeting_id", ["meeting", "id"]),
        ("livestream-session-id", ["livestream", "session", "id"]),
        ("sessionId", ["session", "id"]),
        ("roomUUID", ["room", "uuid"]),
        ("user_Id", ["user", "id"]),
        ("MeetingGetMeetingByIDResponse", ["meeting", "get", "meeting", "by", "id", "response"]),
        ("LivestreamGetLivestreamSessionForLivestreamIDResponse", ["livestream", "get", "livestream", "session", "for", "livestream", "id", "response"]),
        ("recording.statusUpdate", ["recording", "status", "update"]),
        ("HTTPServer2Go", ["http", "server2", "go"]),
        ("h264", ["h264"]),
        ("H264", ["h264"]),
        ("ipv4_address", ["ipv4", "address"]),
        ("100ms", ["100ms"]),
        ("1000", ["1000"]),
        ("", []),
        ("--", []),
        ("日本", []),
        ('quote"\n}}; drop', ["quote", "drop"]),
    ],
)  # fmt: skip
def test_words_of_a_name(name: str, expected: list[str]) -> None:
    assert words(name) == expected


@given(WORDS)
def test_each_casing_holds_the_same_words(parts: list[str]) -> None:
    for casing in (snake, camel, pascal):
        for name in ("_".join(parts), "-".join(parts), ".".join(parts), pascal("_".join(parts))):
            assert words(casing(name)) == parts
            assert casing(casing(name)) == casing(name)
    assert snake(pascal("_".join(parts))) == snake(camel("_".join(parts))) == "_".join(parts)


@given(st.text())
def test_snake_is_the_same_when_done_twice(name: str) -> None:
    assert snake(snake(name)) == snake(name)


@given(st.text())
def test_nothing_but_letters_and_digits_comes_through(name: str) -> None:
    assert re.fullmatch(r"([a-z0-9]+(_[a-z0-9]+)*)?", snake(name))
    assert re.fullmatch(r"[A-Za-z0-9]*", pascal(name))
    if words(name):
        assert re.fullmatch(r"[a-z0-9][A-Za-z0-9]*", camel(name))


@given(st.text(), st.sets(st.text(), max_size=4))
def test_an_escaped_name_is_not_reserved(name: str, reserved: set[str]) -> None:
    escaped = escape(name, reserved)
    assert escaped == name or (name in reserved and escaped == name + "_")
    assert escape("class", {"class"}) == "class_"


def test_two_names_that_become_one_are_refused() -> None:
    unique("somewhere", {"meeting_id": "meeting_id", "title": "title"})
    with pytest.raises(NameClash, match="somewhere: 'meetingId' and 'meeting_id' both become 'meeting_id'"):
        unique("somewhere", {"meetingId": "meeting_id", "meeting_id": "meeting_id"})
    with pytest.raises(NameClash, match="somewhere: '--' cannot be made an identifier"):
        unique("somewhere", {"--": ""})
