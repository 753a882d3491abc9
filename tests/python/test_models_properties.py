"""Whatever a schema allows goes through its model unchanged, and so does what no schema allows."""

import json
from datetime import UTC, datetime
from typing import Any, NotRequired, get_args, get_origin, get_type_hints

import pytest
from document import COMPONENTS
from hypothesis import given, settings
from hypothesis import strategies as st
from instances import ANYTHING, component, merged, places, same, through_json, times, validator
from pydantic import TypeAdapter
from realtimekit import params, types
from realtimekit._answers import Reader
from realtimekit._models import Model
from realtimekit._requests import Operation
from realtimekit._times import DateTime

RECEIVED = [name for name in COMPONENTS if hasattr(types, name)]
SENT = [name for name in COMPONENTS if hasattr(params, name)]
BODIES = [name for name in COMPONENTS if name.endswith("Request")]  # each is spread over the arguments of its call
TIMED = [
    name for name in RECEIVED if any(part.get("format") == "date-time" for part in merged(COMPONENTS[name])[0].values())
]
ENUMS = [name for name in RECEIVED if "enum" in COMPONENTS[name]]


def plain(value: Any) -> Any:
    """What a model holds, as the JSON that it gives back."""
    return through_json(value.to_dict() if isinstance(value, Model) else value)


@st.composite
def odd(draw: st.DrawFn, name: str) -> Any:
    """An instance of a schema with a few unknown fields, unknown words and nulls in it."""
    value = draw(component(name))
    for place in draw(st.lists(st.sampled_from(list(places(value))), min_size=1, max_size=4, unique=True)):
        value = _changed(draw, value, place)
    return value


def _changed(draw: st.DrawFn, value: Any, place: tuple[Any, ...]) -> Any:
    if place:
        key, *rest = place
        if isinstance(value, dict) and key in value:
            return {**value, key: _changed(draw, value[key], tuple(rest))}
        if isinstance(value, list):
            return [_changed(draw, item, tuple(rest)) if index == key else item for index, item in enumerate(value)]
        return value  # an earlier change took the place away
    if isinstance(value, dict):
        return draw(
            st.none() | st.dictionaries(st.text(), ANYTHING, min_size=1, max_size=2).map(lambda more: more | value)
        )
    return draw(st.none() | st.text())


def test_every_schema_is_a_model_a_dictionary_or_the_body_of_a_call() -> None:
    assert [name for name in COMPONENTS if name not in {*RECEIVED, *SENT, *BODIES}] == []


@pytest.mark.parametrize("name", RECEIVED)
@settings(max_examples=8)
@given(data=st.data())
def test_what_a_schema_allows_is_decoded_and_given_back_unchanged(name: str, data: st.DataObject) -> None:
    instance = data.draw(component(name))
    assert validator(COMPONENTS[name]).is_valid(instance)
    decoded: Any = TypeAdapter(getattr(types, name)).validate_json(json.dumps(instance).encode())
    assert same(plain(decoded), instance)


@pytest.mark.parametrize("name", RECEIVED)
@settings(max_examples=8)
@given(data=st.data())
def test_what_no_schema_allows_is_read_without_losing_anything(name: str, data: st.DataObject) -> None:
    instance = data.draw(odd(name))
    read = Reader(Operation("some.call", "GET", "")).read(getattr(types, name), instance, "$")
    assert same(plain(read), instance)


@pytest.mark.parametrize("name", TIMED)
def test_a_time_is_a_datetime(name: str) -> None:
    names = {info.alias or key: key for key, info in getattr(types, name).model_fields.items()}
    for wire, part in merged(COMPONENTS[name])[0].items():
        if part.get("format") == "date-time":
            read = Reader(Operation("some.call", "GET", "")).read(
                getattr(types, name), {wire: "2026-03-02T09:10:00Z"}, "$"
            )
            assert getattr(read, names[wire]) == datetime(2026, 3, 2, 9, 10, tzinfo=UTC)


@given(times(), st.sampled_from("T "), st.booleans())
def test_a_time_that_is_not_quite_rfc_3339_is_given_back_as_it_was_spelled(
    time: str, separator: str, has_zone: bool
) -> None:
    spelled = time[:10] + separator + (time[11:] if has_zone else time[11:19])
    decoded = TypeAdapter(DateTime).validate_json(json.dumps(spelled))
    assert isinstance(decoded, datetime) and decoded.tzinfo is not None
    assert TypeAdapter(DateTime).dump_python(decoded) == spelled


@pytest.mark.parametrize("name", ENUMS)
@settings(max_examples=5)
@given(word=st.text())
def test_a_word_that_an_enum_does_not_know_fits(name: str, word: str) -> None:
    assert TypeAdapter(getattr(types, name)).validate_json(json.dumps(word)) == word


@pytest.mark.parametrize("name", [name for name in SENT if "enum" not in COMPONENTS[name]])
def test_a_dictionary_has_the_keys_of_its_schema(name: str) -> None:
    properties, required = merged(COMPONENTS[name])
    hints = get_type_hints(getattr(params, name), include_extras=True)
    assert list(hints) == list(properties)
    assert {key for key, hint in hints.items() if get_origin(hint) is not NotRequired} == required


@pytest.mark.parametrize("name", [name for name in SENT if "enum" in COMPONENTS[name]])
def test_an_argument_has_the_words_of_its_enum(name: str) -> None:
    assert list(get_args(getattr(params, name))) == COMPONENTS[name]["enum"]
