"""Participants and their tokens."""

from datetime import UTC, datetime, timedelta

import jwt
import pytest
from conftest import Api
from realtimekit import NotFoundError, RealtimeKit, UnprocessableEntityError
from realtimekit.types import Meeting
from realtimekit_emulator.testing import Control, Emulator
from realtimekit_emulator.tokens import TokenError
from realtimekit_emulator.world import World


@pytest.fixture
def meeting(kit: RealtimeKit) -> Meeting:
    return kit.meetings.create(title="Rounds")


def test_a_participant_joins_with_a_signed_token_of_100_days(
    kit: RealtimeKit, meeting: Meeting, control: Control, realtimekit_emulator: Emulator, http
) -> None:
    control.stop_clock(datetime(2026, 3, 2, 9, tzinfo=UTC))
    added = kit.meetings.participants.add(meeting.id, custom_participant_id="7", preset_name="group_call_host")
    key = http.get(f"{realtimekit_emulator.address}/.well-known/webhooks.json").json()["data"]["publicKey"]
    claims = jwt.decode(added.token, key, algorithms=["RS256"], options={"verify_exp": False, "verify_iat": False})
    assert (claims["meetingId"], claims["participantId"]) == (meeting.id, added.id)
    assert timedelta(seconds=claims["exp"] - claims["iat"]) == timedelta(days=100)
    assert datetime.fromtimestamp(claims["iat"], UTC) == control.now()


def test_adding_answers_200_as_the_live_service_does(kit: RealtimeKit, meeting: Meeting) -> None:
    raw = kit.with_raw_response(
        kit.meetings.participants.add, meeting.id, custom_participant_id="7", preset_name="group_call_host"
    )
    assert raw.status_code == 200


def test_refreshing_gives_another_token_and_getting_none(kit: RealtimeKit, meeting: Meeting) -> None:
    people = kit.meetings.participants
    added = people.add(meeting.id, custom_participant_id="7", preset_name="group_call_host")
    tokens = {
        added.token,
        people.refresh_token(meeting.id, added.id).token,
        people.refresh_token(meeting.id, added.id).token,
    }
    assert len(tokens) == 3
    assert "token" not in people.get(meeting.id, added.id).to_dict()
    assert "token" not in people.list(meeting.id).items[0].to_dict()


def test_a_change_gives_another_token_and_keeps_the_rest(kit: RealtimeKit, meeting: Meeting) -> None:
    people = kit.meetings.participants
    added = people.add(meeting.id, custom_participant_id="7", preset_name="group_call_host", name="Ada")
    changed = people.update(meeting.id, added.id, preset_name="webinar_viewer", picture=None)
    assert changed.token != added.token
    assert (changed.name, changed.preset_name, changed.custom_participant_id) == ("Ada", "webinar_viewer", "7")
    assert people.update(meeting.id, added.id, preset_name=None).preset_name == "webinar_viewer"


def test_deleting_answers_without_the_identifier(kit: RealtimeKit, meeting: Meeting) -> None:
    people = kit.meetings.participants
    added = people.add(meeting.id, custom_participant_id="7", preset_name="group_call_host")
    deleted = people.delete(meeting.id, added.id).to_dict()
    assert deleted.keys() == {"created_at", "custom_participant_id", "preset_id", "updated_at"}
    with pytest.raises(NotFoundError):
        people.refresh_token(meeting.id, added.id)
    assert list(people.list(meeting.id)) == []


def test_participants_belong_to_their_meeting(kit: RealtimeKit, meeting: Meeting) -> None:
    added = kit.meetings.participants.add(meeting.id, custom_participant_id="7", preset_name="group_call_host")
    other = kit.meetings.create()
    assert list(kit.meetings.participants.list(other.id)) == []
    with pytest.raises(NotFoundError):
        kit.meetings.participants.get(other.id, added.id)


def test_an_unknown_preset_is_refused(kit: RealtimeKit, meeting: Meeting) -> None:
    with pytest.raises(UnprocessableEntityError, match="\"preset_name\": there is no preset with the name 'host'"):
        kit.meetings.participants.add(meeting.id, custom_participant_id="7", preset_name="host")
    assert list(kit.meetings.participants.list(meeting.id)) == []


def test_a_missing_custom_participant_id_is_400_and_another_fault_422(
    api: Api, kit: RealtimeKit, meeting: Meeting
) -> None:
    path = f"/meetings/{meeting.id}/participants"
    missing = api("POST", path, json={"preset_name": "group_call_host"})
    assert missing.json()["error"] == {"code": 400, "message": '"custom_participant_id" is required'}
    assert api("POST", path, json={"custom_participant_id": "7"}).status_code == 422
    assert api("POST", path, json={"custom_participant_id": 7, "preset_name": "group_call_host"}).status_code == 422
    assert api("POST", path).status_code == 400


def test_a_renamed_preset_is_renamed_for_its_participants(kit: RealtimeKit, meeting: Meeting) -> None:
    added = kit.meetings.participants.add(meeting.id, custom_participant_id="7", preset_name="group_call_host")
    preset = next(preset for preset in kit.presets.list() if preset.name == "group_call_host")
    kit.presets.update(preset.id, name="chief")
    assert kit.meetings.participants.get(meeting.id, added.id).preset_name == "chief"


def test_a_token_is_read_until_it_is_too_old() -> None:
    world = World()
    world.clock.set(datetime(2026, 3, 2, tzinfo=UTC), stopped=True)
    token = world.tokens.issue("app", "meeting", "participant", "preset")
    world.clock.set(datetime(2026, 3, 2, tzinfo=UTC) + timedelta(days=100, seconds=-1), stopped=True)
    assert world.tokens.read(token)["participantId"] == "participant"
    world.clock.set(datetime(2026, 3, 2, tzinfo=UTC) + timedelta(days=100), stopped=True)
    with pytest.raises(TokenError, match="more than 100 days old"):
        world.tokens.read(token)


def test_a_token_of_another_emulator_is_refused() -> None:
    with pytest.raises(TokenError, match="did not issue"):
        World().tokens.read(World().tokens.issue("app", "meeting", "participant", "preset"))
