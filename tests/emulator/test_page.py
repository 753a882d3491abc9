"""The page at `/` without a browser: what its buttons do and what it does not let out."""

import re
from collections.abc import Callable
from datetime import UTC, datetime

import httpx2
import pytest
from realtimekit import RealtimeKit
from realtimekit.types import Meeting
from realtimekit_emulator.testing import Control, Emulator

HOSTILE = '</bdi><script>alert("1")</script><img src=x onerror=alert(2)>\'"&{{ 7 * 7 }}'


@pytest.fixture
def show(realtimekit_emulator: Emulator, http: httpx2.Client) -> Callable[..., httpx2.Response]:
    return lambda **query: http.get(realtimekit_emulator.address, params=query)


@pytest.fixture
def press(realtimekit_emulator: Emulator, http: httpx2.Client) -> Callable[..., httpx2.Response]:
    """Presses a button of the page of the ready-made app."""

    def press(button: str, **form: object) -> httpx2.Response:
        fields = {"app": realtimekit_emulator.app_id, "section": "meeting", **form}
        return http.post(f"{realtimekit_emulator.address}/do/{button}", data=fields)

    return press


@pytest.fixture
def meeting(kit: RealtimeKit) -> Meeting:
    return kit.meetings.create(title="Rounds")


def add(kit: RealtimeKit, meeting: Meeting, **more: str):
    return kit.meetings.participants.add(
        meeting.id, **{"custom_participant_id": "7", "preset_name": "group_call_host", **more}
    )


def test_a_meeting_is_created_and_shown(press, kit: RealtimeKit, realtimekit_emulator: Emulator) -> None:
    answer = press("create-meeting", title=" Rounds ")
    (meeting,) = kit.meetings.list()
    assert meeting.title == "Rounds"
    place = f"/?app={realtimekit_emulator.app_id}&meeting={meeting.id}#meeting"
    assert (answer.status_code, answer.headers["location"]) == (303, place)


def test_a_meeting_needs_no_title(press, show, kit: RealtimeKit) -> None:
    press("create-meeting", title="")
    (meeting,) = kit.meetings.list()
    assert "untitled" in show(meeting=meeting.id).text


def test_a_participant_is_added_as_a_client_would(press, meeting: Meeting, kit: RealtimeKit) -> None:
    form = {"name": "", "custom_participant_id": "7", "preset_name": "webinar_viewer"}
    press("add-participant", meeting=meeting.id, **form)
    (participant,) = kit.meetings.participants.list(meeting.id)
    assert (participant.custom_participant_id, participant.preset_name) == ("7", "webinar_viewer")
    assert participant.name is None


def test_what_the_api_refuses_the_page_refuses_in_its_words(press, show, meeting: Meeting, kit: RealtimeKit) -> None:
    form = {"name": "Zoë", "custom_participant_id": "7", "preset_name": "none"}
    answer = press("add-participant", meeting=meeting.id, **form)
    assert answer.status_code == 422
    assert 'value="Zoë"' in answer.text  # nobody has to write it again
    assert "there is no preset with the name &#39;none&#39;" in answer.text
    assert "Rounds" in answer.text  # the page is still about the meeting
    answer = press("add-participant", meeting=meeting.id, preset_name="group_call_host")
    assert "&#34;custom_participant_id&#34; is required" in answer.text
    assert list(kit.meetings.participants.list(meeting.id)) == []


def test_somebody_joins_and_leaves(press, show, meeting: Meeting, kit: RealtimeKit) -> None:
    participant = add(kit, meeting, name="Ada")
    assert press("join", meeting=meeting.id, participant=participant.id).status_code == 303
    (session,) = kit.sessions.list(status="LIVE")
    page = show(meeting=meeting.id).text
    assert "1 live" in page
    (peer,) = set(re.findall(r'name="peer" value="([^"]+)"', page))
    assert press("leave", meeting=meeting.id, peer=peer).status_code == 303
    assert kit.sessions.get(session.id).live_participants == 0
    answer = press("leave", meeting=meeting.id, peer=peer)
    assert (answer.status_code, f"(peer {peer}) left at" in answer.text) == (409, True)


def test_time_is_moved(press, show, control: Control) -> None:
    control.stop_clock(datetime(2026, 3, 2, 9, tzinfo=UTC))
    assert "Let it run" in show().text
    assert press("advance", seconds="600").status_code == 303
    assert control.now() == datetime(2026, 3, 2, 9, 10, tzinfo=UTC)
    assert "09:10:00" in show().text
    press("run-clock")
    assert control.call("GET", "/clock")["stopped"] is False
    press("stop-clock")
    assert control.call("GET", "/clock")["stopped"] is True


@pytest.mark.parametrize("seconds", ["", "ten", "-5", "1e9", "9" * 12, "9" * 5000])
def test_time_is_moved_by_numbers_alone(seconds: str, press, control: Control) -> None:
    control.stop_clock(datetime(2026, 3, 2, 9, tzinfo=UTC))
    assert press("advance", seconds=seconds).status_code == 400
    assert control.now() == datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_a_delivery_is_shown_and_replayed(press, show, kit: RealtimeKit, meeting: Meeting, control: Control) -> None:
    # Nobody could be at this address, so nothing more is tried.
    kit.webhooks.create(name="ours", url="ftp://127.0.0.1/here", events=["meeting.started"])
    press("join", participant=add(kit, meeting).id)
    (delivery,) = control.wait_for_deliveries()
    assert "meeting.started" in show().text
    assert press("replay", delivery=delivery["id"]).status_code == 303
    (delivery,) = control.wait_for_deliveries()
    assert [attempt["status"] for attempt in delivery["attempts"]] == [None, None]


def test_what_is_not_there_is_told(press, show) -> None:
    for answer, problem in (
        (press("explode"), "The page has no button"),
        (press("join"), "&#34;participant&#34; is required"),
        (press("replay", delivery="1/2"), "There is no POST"),
        (show(app="none"), "App with id none not found"),
        (show(meeting="none"), "Meeting with id none not found"),
        (show(meeting="none", token_of="none"), "Meeting with id none not found"),
    ):
        assert (answer.status_code in (400, 404), problem in answer.text) == (True, True), answer.text
        assert "Live sessions" in answer.text


def test_a_redirect_leads_to_the_page_alone(press) -> None:
    fields = {"app": "//example.com", "meeting": "\r\nset-cookie: a=b", "section": "\r\n#//example.com"}
    location = press("stop-clock", **fields).headers["location"]
    assert location.startswith("/?app=%2F%2Fexample.com&meeting=%0D%0Aset-cookie")
    assert location.endswith("#%0D%0A%23//example.com")


def test_a_token_is_shown_to_who_asks_for_it_and_else_nowhere(show, kit: RealtimeKit, meeting: Meeting) -> None:
    participant = add(kit, meeting)
    kit.meetings.participants.refresh_token(meeting.id, participant.id)
    page = show(meeting=meeting.id).text
    assert "meetings.participants.refresh_token" in page
    assert "eyJ" not in page  # so every token begins
    assert page.count("••••••••") == 2
    answer = show(meeting=meeting.id, token_of=participant.id)
    assert re.search(r"<code>eyJ[\w-]+\.[\w-]+\.[\w-]+</code>", answer.text)
    assert len(re.findall(r"eyJ[\w.-]+", answer.text)) == 1
    assert answer.headers["cache-control"] == "no-store"


def test_secrets_in_requests_are_masked(show, kit: RealtimeKit) -> None:
    storage = {"type": "aws", "access_key": "sesame-1", "secret": "sesame-2", "bucket": "films", "region": "eu"}
    kit.meetings.create(recording_config={"storage_config": storage})  # type: ignore[typeddict-item]
    page = show().text
    assert "sesame" not in page
    assert "films" in page


def test_an_app_of_another_account_is_shown_with_that(show, api) -> None:
    account = "f0" * 16
    made = api("POST", f"{api.account.replace('e0' * 16, account)}/apps", json={"name": "Theirs"}).json()
    assert f"CLOUDFLARE_ACCOUNT_ID={account}" in show(app=made["data"]["app"]["id"]).text


def test_of_a_body_that_cannot_be_read_nothing_is_shown(show, api) -> None:
    """It cannot be told what in it is a secret."""
    assert api("POST", "/meetings", content=b'{"storage_config": {"secret": "sesame-9"},}}').status_code == 400
    page = show().text
    assert ("sesame" in page, "44 bytes" in page) == (False, True)


def test_what_others_wrote_is_text(show, kit: RealtimeKit, control: Control) -> None:
    meeting = kit.meetings.create(title=HOSTILE)
    participant = add(kit, meeting, name=HOSTILE, custom_participant_id=HOSTILE)
    kit.webhooks.create(name=HOSTILE, url="http://127.0.0.1:9/'onload='alert(3)", events=["meeting.started"])
    preset = next(preset for preset in kit.presets.list() if preset.name == "group_call_participant")
    kit.presets.update(preset.id, name=HOSTILE)
    kit.apps.create(name=HOSTILE)
    kit.recordings.start(meeting_id=meeting.id)
    control.join(participant_id=participant.id)
    page = show(meeting=meeting.id).text
    assert page.count("alert(") >= 10
    assert re.findall(r'<(?:script(?! src="/page\.js")|img)', page) == []
    assert page.count("{{ 7 * 7 }}") >= 10  # it is no template
    assert "'onload=" not in page


def test_a_browser_is_told_to_trust_nothing(show, press) -> None:
    for answer in (show(), press("explode"), press("stop-clock")):
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
    assert " style=" not in show().text  # which the policy would not allow


def test_an_app_without_presets_says_why_nobody_can_be_added(show, kit: RealtimeKit, make_kit) -> None:
    app = kit.apps.create(name="Clinic")
    meeting = make_kit(app_id=app.id).meetings.create(title="Ward")
    assert "Ward" not in without_json(show().text)
    assert "This app has no presets" in show(app=app.id, meeting=meeting.id).text


def test_of_many_participants_the_newest_are_shown(show, kit: RealtimeKit, meeting: Meeting) -> None:
    for number in range(52):
        add(kit, meeting, custom_participant_id=f"user-{number:02}")
    page = without_json(show(meeting=meeting.id).text)
    assert ("user-51" in page, "user-02" in page, "user-01" in page) == (True, True, False)
    assert "The newest 50 of 52." in page


def test_of_many_apps_the_first_and_the_newest_are_shown(show, kit: RealtimeKit) -> None:
    for number in range(12):
        kit.apps.create(name=f"App {number:02}")
    page = show().text
    assert all(name in page for name in ("Emulator", "App 11", "App 04", "9 of 13 apps"))
    assert "App 03" not in without_json(page)


def test_nobody_is_offered_to_join_an_inactive_meeting(show, kit: RealtimeKit, meeting: Meeting) -> None:
    add(kit, meeting)
    kit.meetings.update(meeting.id, status="INACTIVE")
    page = show(meeting=meeting.id).text
    assert ("nobody can join" in page, 'action="/do/join"' in page) == (True, False)


def test_what_is_left_of_a_session_is_linked(
    show, kit: RealtimeKit, meeting: Meeting, control: Control, realtimekit_emulator: Emulator, http: httpx2.Client
) -> None:
    control.stop_clock(datetime(2026, 3, 2, 9, tzinfo=UTC))
    ada = control.join(participant_id=add(kit, meeting, name="Ada").id)
    ada.chat("The plan is attached")
    control.advance(minutes=10)
    kit.active_session.kick_all(meeting.id)
    control.advance(minutes=1)
    page = show().text
    assert "10 min in all" in page
    (chat,) = re.findall(r'href="(/files/[^"]+/chat\.csv[^"]+)"', page)
    link = f"{realtimekit_emulator.address}{chat.replace('&amp;', '&')}"
    assert "The plan is attached" in http.get(link).text
    control.advance(days=8)
    assert "/files/" not in without_json(show().text)


def test_of_much_the_newest_is_shown(show, kit: RealtimeKit) -> None:
    for number in range(14):
        kit.meetings.create(title=f"Meeting {number:02}")
    page = without_json(show().text)
    assert ("Meeting 13" in page, "Meeting 01" in page) == (True, False)
    assert "The newest 12 of 14." in page


def without_json(page: str) -> str:
    """The page without what requests and deliveries held."""
    return re.sub(r"<pre>.*?</pre>", "", page, flags=re.DOTALL)


def test_a_long_body_is_cut(show, kit: RealtimeKit) -> None:
    kit.meetings.create(title="x" * 10_000)
    assert "characters more" in show().text


def test_only_the_page_is_there(realtimekit_emulator: Emulator, http: httpx2.Client) -> None:
    address = realtimekit_emulator.address
    assert http.get(f"{address}/page.css").headers["content-type"].startswith("text/css")
    assert http.get(f"{address}/page.js").headers["content-type"].startswith("text/javascript")
    for path in ("/nowhere", "/page.html", "/requests.html"):
        assert http.get(f"{address}{path}").status_code == 404
    assert http.get(f"{address}/do/stop-clock").headers["location"] == "/"  # somebody reloads what a button led to


def test_nothing_is_written_into_an_app_that_is_not_there(press, show) -> None:
    assert press("create-meeting", app="nowhere", title="Rounds").status_code == 404
    assert press("add-participant", app="nowhere", meeting="m", custom_participant_id="7").status_code == 404


def test_of_long_values_the_beginning_is_shown(show, api) -> None:
    api("POST", "/meetings", json={"title": "a" * 3_000_000})
    api("GET", "/meetings", params={"search": "b" * 10_000})
    page = show().text
    assert "a" * 50 in page
    assert "b" * 50 in page
    assert "characters more" in page
    assert page.count("b") < 3000
    assert re.search(r"a{2000}", page[page.index('id="requests"') :]) is None
