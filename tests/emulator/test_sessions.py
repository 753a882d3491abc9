"""Sessions: how they begin and end, who was there for how long, and what the API tells of them."""

from datetime import timedelta

import pytest
from conftest import Api
from people import START, Events, Join
from realtimekit import NotFoundError, RealtimeKit
from realtimekit.types import Meeting
from realtimekit_emulator import registry
from realtimekit_emulator.testing import Control, ControlError

NOBODY = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def meeting(kit: RealtimeKit) -> Meeting:
    return kit.meetings.create(title="Rounds", session_keep_alive_time_in_secs=120)


# How they begin and end


def test_the_first_who_joins_begins_a_session(kit: RealtimeKit, meeting: Meeting, join: Join, events: Events) -> None:
    with pytest.raises(NotFoundError, match="has no active session"):
        kit.active_session.get(meeting.id)
    ada = join(meeting.id, "Ada")
    session = kit.active_session.get(meeting.id)
    assert (session.id, session.associated_id, session.status) == (ada.session_id, meeting.id, "LIVE")
    assert (session.meeting_display_name, session.ended_at) == ("Rounds", None)
    assert session.organization_id == next(iter(kit.apps.list())).id
    assert join(meeting.id, "Ben").session_id == session.id
    assert [event["event"] for event in events()] == [
        "meeting.started",
        "meeting.participantJoined",
        "meeting.participantJoined",
    ]
    started, joined, _ = events()
    assert started["meeting"]["sessionId"] == session.id
    assert started["meeting"]["organizedBy"] == {"id": session.organization_id, "name": "Emulator"}
    assert joined["participant"] == {
        "peerId": ada.id,
        "userDisplayName": "Ada",
        "customParticipantId": "ada",
        "joinedAt": "2026-03-02T09:00:00.000Z",
    }


def test_it_ends_some_time_after_the_last_has_left(
    kit: RealtimeKit, meeting: Meeting, join: Join, control: Control, events: Events
) -> None:
    ada, ben = join(meeting.id, "Ada"), join(meeting.id, "Ben")
    ada.leave()
    control.advance(minutes=10)
    assert kit.active_session.get(meeting.id).live_participants == 1
    ben.leave()
    control.advance(seconds=119)
    assert kit.active_session.get(meeting.id).live_participants == 0
    control.advance(seconds=30)
    with pytest.raises(NotFoundError):
        kit.active_session.get(meeting.id)
    session = kit.sessions.get(ada.session_id)
    assert (session.status, session.ended_at) == ("ENDED", "2026-03-02T09:12:00.000Z")
    *_, left, ended = events()
    assert (left["event"], left["participant"]["leftAt"]) == ("meeting.participantLeft", "2026-03-02T09:10:00.000Z")
    assert (ended["event"], ended["reason"]) == ("meeting.ended", "ALL_PARTICIPANTS_LEFT")
    assert (ended["meeting"]["endedAt"], ended["meeting"]["status"]) == (session.ended_at, "LIVE")


def test_whoever_comes_back_in_time_keeps_it_going(
    kit: RealtimeKit, meeting: Meeting, join: Join, control: Control
) -> None:
    ada = join(meeting.id, "Ada")
    ada.leave()
    control.advance(seconds=60)
    assert control.join(participant_id=ada.participant_id).session_id == ada.session_id
    control.advance(hours=1)
    assert kit.active_session.get(meeting.id).id == ada.session_id


def test_later_there_is_another_one(kit: RealtimeKit, meeting: Meeting, join: Join, control: Control) -> None:
    first = join(meeting.id, "Ada")
    first.leave()
    control.advance(minutes=3)
    assert join(meeting.id, "Ben").session_id != first.session_id
    assert [session.status for session in kit.sessions.list(associated_id=meeting.id)] == ["LIVE", "ENDED"]


def test_kick_all_ends_it_now(kit: RealtimeKit, meeting: Meeting, join: Join, control: Control, events: Events) -> None:
    ada = join(meeting.id, "Ada")
    join(meeting.id, "Ben")
    control.advance(minutes=1)
    kicked = kit.active_session.kick_all(meeting.id)
    assert (kicked.action, kicked.kicked_participants_count) == ("kick-all", 2)
    session = kit.sessions.get(ada.session_id)
    assert (session.status, session.ended_at) == ("ENDED", "2026-03-02T09:01:00.000Z")
    assert [event["event"] for event in events()[-3:]] == ["meeting.participantLeft"] * 2 + ["meeting.ended"]
    assert events()[-1]["reason"] == "HOST_ENDED_MEETING"
    with pytest.raises(NotFoundError):
        kit.active_session.kick_all(meeting.id)
    control.advance(hours=1)
    assert events()[-1]["meeting"]["endedAt"] == session.ended_at


def test_others_are_told_of_the_end(
    meeting: Meeting, join: Join, control: Control, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[dict[str, object]] = []
    monkeypatch.setattr(registry, "SESSION_END", [lambda app, session: told.append(session)])
    ada = join(meeting.id, "Ada")
    ada.leave()
    control.advance(minutes=1)
    assert told == []
    control.advance(minutes=1)
    assert [(session["id"], session["ended_at"]) for session in told] == [(ada.session_id, "2026-03-02T09:02:00.000Z")]


def test_everything_in_an_unknown_meeting_is_404(api: Api) -> None:
    path = f"/meetings/{NOBODY}/active-session"
    bodies = {
        "/kick": {"participant_ids": [], "custom_participant_ids": []},
        "/kick-all": None,
        "/poll": {"question": "?", "options": ["a"]},
    }
    for end, body in bodies.items():
        assert api("POST", path + end, json=body).status_code == 404
    assert api("GET", path).json()["error"]["message"] == f"Meeting with id {NOBODY} not found"


# Who may join


def test_a_deleted_participant_cannot_join(kit: RealtimeKit, meeting: Meeting, control: Control) -> None:
    people = kit.meetings.participants
    added = people.add(meeting.id, custom_participant_id="7", preset_name="group_call_host")
    people.delete(meeting.id, added.id)
    with pytest.raises(ControlError, match="no good any more"):
        control.join(token=added.token)
    with pytest.raises(ControlError, match="not found"):
        control.join(participant_id=added.id)


def test_every_token_joins_for_100_days(kit: RealtimeKit, meeting: Meeting, control: Control) -> None:
    people = kit.meetings.participants
    first = people.add(meeting.id, custom_participant_id="7", preset_name="group_call_host")
    control.advance(days=1)
    second = people.refresh_token(meeting.id, first.id)
    assert control.join(token=first.token).participant_id == first.id
    control.advance(days=99)
    with pytest.raises(ControlError, match="more than 100 days old"):
        control.join(token=first.token)
    assert control.join(token=second.token).participant_id == first.id


def test_nobody_joins_an_inactive_meeting(kit: RealtimeKit, meeting: Meeting, join: Join) -> None:
    ada = join(meeting.id, "Ada")
    kit.meetings.update(meeting.id, status="INACTIVE")
    with pytest.raises(ControlError, match="is INACTIVE"):
        join(meeting.id, "Ben")
    assert kit.active_session.get(meeting.id).id == ada.session_id  # who is in stays in


@pytest.mark.parametrize(
    ("path", "ask", "says"),
    [
        ("/join", {}, "Say who joins"),
        ("/join", {"participant_id": 7}, "Say who joins"),
        ("/join", {"token": "no", "participant_id": NOBODY}, "Say who joins"),
        ("/join", {"token": "no"}, "did not issue"),
        (f"/peers/{NOBODY}/leave", {}, f"Peer with id {NOBODY} not found"),
        ("/peers/{ada}/chat", {"text": " "}, '"text" must say something'),
        ("/peers/{ada}/speak", {"text": 7}, '"text" must say something'),
        ("/peers/{ada}/speak", {"text": "Hm", "seconds": 0}, '"seconds" must be'),
        ("/peers/{ada}/speak", {"text": "Hm", "seconds": 0.0009}, '"seconds" must be'),
        ("/peers/{ada}/speak", {"text": "Hm", "seconds": "2"}, '"seconds" must be'),
    ],
)
def test_what_people_cannot_do_is_explained(
    path: str, ask: dict[str, object], says: str, meeting: Meeting, join: Join, control: Control
) -> None:
    ada = join(meeting.id, "Ada")
    with pytest.raises(ControlError, match=says):
        control.call("POST", path.replace("{ada}", ada.id), **ask)


def test_who_has_left_is_gone(meeting: Meeting, join: Join) -> None:
    ada = join(meeting.id, "Ada")
    ada.leave()
    for act in (ada.leave, lambda: ada.chat("Hello?"), lambda: ada.speak("Hello?")):
        with pytest.raises(ControlError, match=rf"Ada \(peer {ada.id}\) left at 2026-03-02T09:00"):
            act()


# Minutes and numbers


def test_minutes_and_numbers_come_from_what_happened(
    kit: RealtimeKit, meeting: Meeting, join: Join, control: Control
) -> None:
    ada = join(meeting.id, "Ada")
    control.advance(minutes=10)
    ben = join(meeting.id, "Ben")
    control.advance(seconds=90)
    session = kit.active_session.get(meeting.id)
    assert (session.minutes_consumed, session.live_participants) == (13, 2)  # 11.5 and 1.5
    ben.leave()
    control.advance(minutes=1)
    ada.leave()
    control.advance(hours=1)
    session = kit.sessions.get(ada.session_id)
    assert (session.minutes_consumed, session.live_participants, session.max_concurrent_participants) == (14, 0, 2)
    last, first = kit.sessions.participants.list(ada.session_id)
    assert (first.id, first.user_id, first.duration) == (ada.id, ada.participant_id, 12.5)
    assert (first.custom_participant_id, first.display_name, first.preset_name) == ("ada", "Ada", "group_call_host")
    assert (last.joined_at, last.left_at) == ("2026-03-02T09:10:00.000Z", "2026-03-02T09:11:30.000Z")


def test_who_is_there_still_has_not_left(kit: RealtimeKit, meeting: Meeting, join: Join, control: Control) -> None:
    ada = join(meeting.id, "Ada")
    control.advance(minutes=3)
    (peer,) = kit.sessions.participants.list(ada.session_id)
    assert (peer.duration, "left_at" in peer.to_dict()) == (3, False)


# Lists


@pytest.fixture
def three(kit: RealtimeKit, join: Join, control: Control) -> list[str]:
    """Sessions of 3, 1 and 2 minutes; the last goes on."""
    sessions = []
    for name, minutes in (("Ada", 3), ("Ben", 1), ("Cleo", 2)):
        meeting = kit.meetings.create(title=f"Talk with {name}")
        sessions.append(join(meeting.id, name).session_id)
        control.advance(minutes=minutes)
        if name != "Cleo":
            kit.active_session.kick_all(meeting.id)
    return sessions


def test_sessions_are_filtered_and_sorted(kit: RealtimeKit, three: list[str]) -> None:
    def found(**query: object) -> list[int]:
        return [three.index(session.id) for session in kit.sessions.list(**query)]  # type: ignore[arg-type]

    assert found() == [2, 1, 0]
    assert found(status="LIVE") == [2]
    assert found(status="ENDED", sort_order="ASC") == [0, 1]
    assert found(sort_by="minutesConsumed") == [0, 2, 1]
    assert found(sort_by="createdAt", sort_order="ASC") == [0, 1, 2]
    assert found(search="WITH b") == [1]
    assert found(start_time=START + timedelta(minutes=1)) == [2, 1]
    assert found(end_time=START + timedelta(minutes=3, seconds=30)) == [1, 0]
    assert found(participants="ben,cleo") == [2, 1]
    assert found(participants="nobody") == []


def test_pages_of_sessions(kit: RealtimeKit, three: list[str], api: Api) -> None:
    page = api("GET", "/sessions?per_page=2&page_no=2").json()
    assert [session["id"] for session in page["data"]["sessions"]] == [three[0]]


def test_an_unknown_filter_is_ignored(three: list[str], api: Api) -> None:
    assert len(api("GET", f"/sessions?meeting_id={NOBODY}").json()["data"]["sessions"]) == len(three)


def test_visits_can_be_joined(kit: RealtimeKit, meeting: Meeting, join: Join, control: Control) -> None:
    ada = join(meeting.id, "Ada")
    control.advance(minutes=1)
    ada.leave()
    ben = join(meeting.id, "Ben")
    control.advance(minutes=1)
    again = control.join(participant_id=ada.participant_id)
    control.advance(minutes=3)

    def found(**query: object) -> list[str]:
        return [peer.id for peer in kit.sessions.participants.list(ada.session_id, **query)]  # type: ignore[arg-type]

    assert found() == [again.id, ben.id, ada.id]
    assert found(sort_by="duration", sort_order="ASC") == [ada.id, again.id, ben.id]
    assert found(search="ADA", sort_by="joinedAt", sort_order="ASC") == [ada.id, again.id]
    assert found(view="consolidated", sort_by="joinedAt", sort_order="ASC") == [ada.id, ben.id]
    assert found(view="consolidated", search="ben") == [ben.id]
    assert found(view="consolidated", per_page=1) == [ben.id, ada.id]
    joined = next(iter(kit.sessions.participants.list(ada.session_id, view="consolidated", search="ada")))
    assert (joined.duration, joined.joined_at, joined.left_at) == (4, "2026-03-02T09:00:00.000Z", None)
    again.leave()
    joined = next(iter(kit.sessions.participants.list(ada.session_id, view="consolidated", search="ada")))
    assert joined.left_at == "2026-03-02T09:05:00.000Z"


# One participant


def test_a_participant_of_a_session(kit: RealtimeKit, meeting: Meeting, join: Join, control: Control) -> None:
    ada = join(meeting.id, "Ada")
    control.advance(minutes=2)
    ada.leave()
    get = kit.sessions.participants.get
    found = get(ada.session_id, ada.id, include_peer_events=True).to_dict()
    assert (found["duration"], found["peer_stats"]["status"]) == (2, "LEFT")
    assert [event["type"] for event in found["peer_stats"]["events"]] == ["PEER_JOINED", "PEER_LEFT"]
    assert found["quality_stats"][0]["end"] == found["left_at"] == "2026-03-02T09:02:00.000Z"
    assert get(ada.session_id, ada.participant_id).id == ada.id
    assert "events" not in get(ada.session_id, ada.id).to_dict()["peer_stats"]
    for unknown in (NOBODY, join(kit.meetings.create().id, "Ben").id):
        with pytest.raises(NotFoundError):
            get(ada.session_id, unknown)


@pytest.mark.parametrize("part", ["device_info", "ip_information", "precall_network_information", "events"])
def test_one_part_of_the_statistics(part: str, kit: RealtimeKit, meeting: Meeting, join: Join) -> None:
    ada = join(meeting.id, "Ada")
    found = kit.sessions.participants.get(ada.session_id, ada.id, filters=part).to_dict()  # type: ignore[arg-type]
    assert set(found["peer_stats"]) - {"config", "status"} == {part}
    assert "quality_stats" not in found
    report = kit.sessions.get_peer_report(ada.id, filters=part).to_dict()  # type: ignore[arg-type]
    assert report["peer_stats"].keys() == {part}


def test_the_report_about_a_peer(kit: RealtimeKit, meeting: Meeting, join: Join, control: Control) -> None:
    ada = join(meeting.id, "Ada", "webinar_viewer")
    control.advance(seconds=30)
    report = kit.sessions.get_peer_report(ada.id).to_dict()
    assert (report["role"], report["duration"], report["user_id"]) == ("webinar_viewer", 0.5, ada.participant_id)
    assert report["peer_report"]["metadata"]["room_view_type"] == "WEBINAR"
    assert [event["name"] for event in report["peer_report"]["metadata"]["events"]] == ["PEER_JOINED"]
    assert report["quality_stats"]["peer_ids"] == [ada.id]
    assert "peer_stats" not in kit.sessions.get_peer_report(ada.id, filters="quality_stats").to_dict()
    with pytest.raises(NotFoundError):
        kit.sessions.get_peer_report(NOBODY)


def test_unknown_sessions_are_404(api: Api) -> None:
    for end in ("", "/participants", f"/participants/{NOBODY}", "/chat", "/transcript", "/summary"):
        answer = api("GET", f"/sessions/{NOBODY}{end}")
        assert answer.json()["error"] == {"code": 404, "message": f"Session with id {NOBODY} not found"}
    assert api("POST", f"/sessions/{NOBODY}/summary").status_code == 404


# What the API does in the session


def test_kicking_removes_those_who_are_named(
    kit: RealtimeKit, meeting: Meeting, join: Join, control: Control, events: Events
) -> None:
    ada, ben, cleo = (join(meeting.id, name) for name in ("Ada", "Ben", "Cleo"))
    kick = kit.active_session.kick
    kicked = kick(meeting.id, participant_ids=[ada.participant_id, NOBODY], custom_participant_ids=["ben"])
    assert kicked.action == "kick"
    assert [(one.id, one.name) for one in kicked.participants or []] == [
        (ada.participant_id, "Ada"),
        (ben.participant_id, "Ben"),
    ]
    assert [event["participant"]["peerId"] for event in events()[-2:]] == [ada.id, ben.id]
    assert kit.active_session.get(meeting.id).live_participants == 1
    control.join(participant_id=cleo.participant_id)  # in another window too
    assert kick(meeting.id, participant_ids=[], custom_participant_ids=[]).participants == []
    with pytest.raises(NotFoundError, match="Nobody of"):
        kick(meeting.id, participant_ids=[ada.participant_id], custom_participant_ids=[])
    assert control.join(participant_id=ada.participant_id).session_id == ada.session_id  # may come back
    kit.meetings.participants.delete(meeting.id, cleo.participant_id)
    (gone,) = kick(meeting.id, participant_ids=[cleo.participant_id], custom_participant_ids=[]).participants or []
    assert (gone.id, gone.name) == (cleo.participant_id, "Cleo")


def test_a_poll_needs_a_session(kit: RealtimeKit, meeting: Meeting, join: Join) -> None:
    ask = {"question": "When?", "options": ["10:00", "14:00"]}
    with pytest.raises(NotFoundError):
        kit.active_session.create_poll(meeting.id, **ask)  # type: ignore[arg-type]
    join(meeting.id, "Ada")
    made = kit.active_session.create_poll(meeting.id, **ask, anonymous=True).to_dict()  # type: ignore[arg-type]
    assert made["action"] == "create-poll"
    assert made["poll"].pop("id")
    assert made["poll"] == {
        "question": "When?",
        "options": [{"text": "10:00", "count": 0, "votes": []}, {"text": "14:00", "count": 0, "votes": []}],
        "anonymous": True,
        "created_by": "API",
        "voted": [],
    }
