"""What is left of a session: the transcript, the summary and the chat, and the links that they are downloaded from."""

import csv
import json
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from conftest import Api
from people import Events, Join, transcribe
from realtimekit import NotFoundError, RealtimeKit
from realtimekit.types import Meeting
from realtimekit_emulator import delays
from realtimekit_emulator.server import Server, listen
from realtimekit_emulator.testing import Control, Emulator

Download = Callable[[str], str]

ZERO = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def download(http: httpx2.Client) -> Download:
    def download(link: str) -> str:
        answer = http.get(link)
        assert answer.status_code == 200, answer.text
        return answer.text

    return download


@pytest.fixture
def meeting(kit: RealtimeKit) -> Meeting:
    return kit.meetings.create(title="Rounds")


def talk(kit: RealtimeKit, join: Join, meeting: Meeting, control: Control) -> str:
    """Ada (a host) and Ben (a guest) talk and chat; the session, which is over."""
    ada, ben = join(meeting.id, "Ada"), join(meeting.id, "Ben", "group_call_participant")
    control.advance(seconds=1.5)
    ada.speak("Good <morning> & welcome", seconds=3)
    ben.speak("Morning,\nAda", seconds=1)
    control.advance(hours=1)
    ada.speak("Any news?")
    ada.chat('The "plan", as text')
    control.advance(minutes=1)
    ben.chat("Thanks")
    ben.leave()
    control.advance(seconds=30)
    ada.leave()
    control.advance(seconds=60)
    assert kit.sessions.get(ada.session_id).ended_at == "2026-03-02T10:02:31.500Z"
    return ada.session_id


# Transcripts


@pytest.fixture
def heard(kit: RealtimeKit, join: Join, meeting: Meeting, stopped: Control) -> str:
    """A session in which everybody was transcribed, two minutes after its end."""
    for preset in ("group_call_host", "group_call_participant"):
        transcribe(kit, preset)
    session = talk(kit, join, meeting, stopped)
    stopped.advance(seconds=delays.TRANSCRIBED)
    return session


def test_a_transcript_as_csv_has_no_header(kit: RealtimeKit, heard: str, download: Download) -> None:
    found = kit.sessions.get_transcript(heard)
    rows = list(csv.reader(download(found.transcript_download_url).splitlines(keepends=True)))
    ben, ada = kit.sessions.participants.list(heard)
    assert rows == [
        ["1500", ada.id, ada.user_id, "ada", "Ada", "Good <morning> & welcome"],
        ["4500", ben.id, ben.user_id, "ben", "Ben", "Morning,\nAda"],
        ["3601500", ada.id, ada.user_id, "ada", "Ada", "Any news?"],
    ]
    assert (found.session_id, found.transcript_download_url_expiry) == (heard, "2026-03-09T10:02:31.000Z")


def transcript(api: Api, session: str, format: str) -> str:
    answer = api("GET", f"/sessions/{session}/transcript?format={format}")
    assert answer.status_code == 200, answer.text
    return str(answer.json()["data"]["transcript_download_url"])


def test_a_transcript_as_json(kit: RealtimeKit, heard: str, api: Api, download: Download) -> None:
    _, ada = kit.sessions.participants.list(heard)
    said = json.loads(download(transcript(api, heard, "JSON")))
    assert [sentence["sentence"] for sentence in said] == ["Good <morning> & welcome", "Morning,\nAda", "Any news?"]
    assert said[0] == {
        "startTime": 1500,
        "endTime": 4500,
        "sentence": "Good <morning> & welcome",
        "peerData": {
            "id": ada.id,
            "userId": ada.user_id,
            "displayName": "Ada",
            "cpi": "ada",
            "joinedAt": "2026-03-02T09:00:00.000Z",
            "leftAt": "2026-03-02T10:01:31.500Z",
        },
    }


def test_a_transcript_as_srt(heard: str, api: Api, download: Download) -> None:
    assert download(transcript(api, heard, "SRT")) == (
        "1\n00:00:01,500 --> 00:00:04,500\nAda: Good <morning> & welcome\n\n"
        "2\n00:00:04,500 --> 00:00:05,500\nBen: Morning, Ada\n\n"
        "3\n01:00:01,500 --> 01:00:03,500\nAda: Any news?\n\n"
    )


def test_a_transcript_as_vtt(heard: str, api: Api, download: Download) -> None:
    assert download(transcript(api, heard, "VTT")) == (
        "WEBVTT\n\n"
        "00:00:01.500 --> 00:00:04.500\nAda: Good &lt;morning&gt; &amp; welcome\n\n"
        "00:00:04.500 --> 00:00:05.500\nBen: Morning, Ada\n\n"
        "01:00:01.500 --> 01:00:03.500\nAda: Any news?\n\n"
    )


def test_a_name_of_several_lines_ends_no_cue(
    kit: RealtimeKit, join: Join, stopped: Control, api: Api, download: Download
) -> None:
    transcribe(kit)
    meeting = kit.meetings.create(session_keep_alive_time_in_secs=60)
    join(meeting.id, "Ada\n\nLovelace").speak("Good\n\nmorning", seconds=1)
    session = kit.active_session.get(meeting.id).id
    kit.active_session.kick_all(meeting.id)
    stopped.advance(minutes=5)
    srt = "1\n00:00:00,000 --> 00:00:01,000\nAda Lovelace: Good morning\n\n"
    assert download(transcript(api, session, "SRT")) == srt


@pytest.mark.parametrize("format", ["csv", "TXT", ""])
def test_another_format_is_refused(format: str, heard: str, api: Api) -> None:
    answer = api("GET", f"/sessions/{heard}/transcript?format={format}")
    message = '"format" must be one of CSV, JSON, SRT, VTT'
    assert answer.json() == {"success": False, "error": {"code": 422, "message": message}}


def test_the_link_comes_early_and_is_empty_at_first(
    kit: RealtimeKit,
    join: Join,
    meeting: Meeting,
    stopped: Control,
    api: Api,
    download: Download,
    events: Events,
) -> None:
    transcribe(kit)
    ada = join(meeting.id, "Ada")
    ada.speak("Good morning")
    with pytest.raises(NotFoundError, match="is not over yet"):
        kit.sessions.get_transcript(ada.session_id)
    kit.active_session.kick_all(meeting.id)
    links = {format: transcript(api, ada.session_id, format) for format in ("CSV", "JSON", "SRT", "VTT")}
    empty = {"CSV": "", "JSON": "[]", "SRT": "", "VTT": ""}
    assert {format: download(link) for format, link in links.items()} == empty
    stopped.advance(seconds=delays.TRANSCRIBED - 1)
    assert {format: download(link) for format, link in links.items()} == empty
    assert events()[-1]["event"] == "meeting.ended"
    stopped.advance(seconds=1)
    assert all("Good morning" in download(link) for link in links.values())
    told = events()[-1]
    assert (told["event"], told["transcriptDownloadUrl"]) == ("meeting.transcript", links["CSV"])
    assert (told["meeting"]["sessionId"], told["meeting"]["endedAt"]) == (ada.session_id, "2026-03-02T09:00:00.000Z")
    assert told["transcriptDownloadUrlExpiry"] == "2026-03-09T09:00:00.000Z"


def test_only_those_are_transcribed_whose_preset_says_so(
    kit: RealtimeKit, join: Join, meeting: Meeting, stopped: Control, download: Download
) -> None:
    transcribe(kit, "group_call_participant")
    session = talk(kit, join, meeting, stopped)
    stopped.advance(hours=1)
    rows = csv.reader(download(kit.sessions.get_transcript(session).transcript_download_url).splitlines(True))
    assert [row[4] for row in rows] == ["Ben"]


def test_without_such_a_preset_the_transcript_stays_empty(
    kit: RealtimeKit, join: Join, meeting: Meeting, stopped: Control, download: Download, events: Events
) -> None:
    session = talk(kit, join, meeting, stopped)
    stopped.advance(hours=1)
    assert download(kit.sessions.get_transcript(session).transcript_download_url) == ""
    assert "meeting.transcript" not in [event["event"] for event in events()]


def test_a_parameter_that_is_newer_than_the_document_changes_nothing(
    kit: RealtimeKit, join: Join, api: Api, stopped: Control, download: Download
) -> None:
    made = api("POST", "/meetings", json={"title": "Rounds", "transcribe_on_end": True}).json()["data"]
    assert "transcribe_on_end" not in made
    session = talk(kit, join, kit.meetings.get(made["id"]), stopped)
    stopped.advance(hours=1)
    assert download(kit.sessions.get_transcript(session).transcript_download_url) == ""


# Summaries


def test_a_summary_is_written_when_it_is_asked_for(
    kit: RealtimeKit, heard: str, stopped: Control, download: Download, events: Events
) -> None:
    with pytest.raises(NotFoundError, match="has no summary"):
        kit.sessions.get_summary(heard)
    kit.sessions.generate_summary(heard)
    found = kit.sessions.get_summary(heard)
    assert download(found.summary_download_url) == ""
    stopped.advance(seconds=delays.SUMMED_UP - 1)
    assert (download(found.summary_download_url), events()) == ("", [])
    stopped.advance(seconds=1)
    assert download(found.summary_download_url).splitlines() == [
        "# General: Rounds",
        "",
        "- Ada said 2 sentences.",
        "- Ben said 1 sentence.",
        "",
        "- Ada: Good <morning> & welcome",
        "- Ben: Morning, Ada",
        "- Ada: Any news?",
    ]
    (told,) = events()
    assert (told["event"], told["summaryDownloadUrl"]) == ("meeting.summary", found.summary_download_url)
    assert told["summaryDownloadUrlExpiry"] == found.summary_download_url_expiry


def test_a_meeting_can_ask_for_it_in_its_own_form(
    kit: RealtimeKit, join: Join, stopped: Control, download: Download, events: Events
) -> None:
    transcribe(kit)
    config: Any = {"summarization": {"summary_type": "sales_call", "text_format": "plain_text", "word_limit": 150}}
    meeting = kit.meetings.create(title="Offer", summarize_on_end=True, ai_config=config)
    ada = join(meeting.id, "Ada")
    ada.speak("word " * 400)
    kit.active_session.kick_all(meeting.id)
    stopped.advance(seconds=delays.TRANSCRIBED + delays.SUMMED_UP)
    assert [event["event"] for event in events()[-2:]] == ["meeting.transcript", "meeting.summary"]
    link = kit.sessions.get_summary(ada.session_id).summary_download_url
    text = download(link)
    assert ".txt?" in link
    assert text.startswith("Sales call: Offer\n\nAda said 1 sentence.\n\nAda: word word")
    assert len(text.split()) == 150


def test_a_summary_waits_for_the_transcript(
    kit: RealtimeKit, join: Join, meeting: Meeting, stopped: Control, download: Download
) -> None:
    transcribe(kit)
    ada = join(meeting.id, "Ada")
    ada.speak("Good morning")
    kit.active_session.kick_all(meeting.id)
    kit.sessions.generate_summary(ada.session_id)
    link = kit.sessions.get_summary(ada.session_id).summary_download_url
    stopped.advance(seconds=delays.TRANSCRIBED + delays.SUMMED_UP - 1)
    assert download(link) == ""
    stopped.advance(seconds=1)
    assert "Good morning" in download(link)


def test_a_summary_needs_a_transcript(kit: RealtimeKit, join: Join, stopped: Control, events: Events) -> None:
    meeting = kit.meetings.create(summarize_on_end=True)
    session = talk(kit, join, meeting, stopped)  # nobody was transcribed
    with pytest.raises(NotFoundError, match="has no transcript"):
        kit.sessions.generate_summary(session)
    stopped.advance(hours=1)
    assert "meeting.summary" not in [event["event"] for event in events()]


# Chat


def test_the_chat_is_a_csv_with_a_header(
    kit: RealtimeKit, join: Join, meeting: Meeting, stopped: Control, download: Download, events: Events
) -> None:
    session = talk(kit, join, meeting, stopped)
    found = kit.sessions.get_chat(session)
    assert download(found.chat_download_url) == ""
    stopped.advance(seconds=delays.CHAT_SYNCED)
    first, second = csv.DictReader(download(found.chat_download_url).splitlines())
    ben, ada = kit.sessions.participants.list(session)
    assert first.pop("id") != second["id"]
    assert first == {
        "participantId": ada.user_id,
        "sessionId": session,
        "meetingId": meeting.id,
        "displayName": "Ada",
        "pinned": "false",
        "isEdited": "false",
        "payloadType": "TEXT_MESSAGE",
        "payload": 'The "plan", as text',
        "createdAt": "2026-03-02T10:00:01.500Z",
    }
    assert (second["participantId"], second["payload"]) == (ben.user_id, "Thanks")
    told = events()[-1]
    assert (told["event"], told["chatDownloadUrl"]) == ("meeting.chatSynced", found.chat_download_url)
    assert (told["meetingId"], told["sessionId"], "meeting" in told) == (meeting.id, session, False)


def test_a_session_without_chat_tells_of_none(
    kit: RealtimeKit, join: Join, meeting: Meeting, stopped: Control, download: Download, events: Events
) -> None:
    ada = join(meeting.id, "Ada")
    with pytest.raises(NotFoundError, match="is not over yet"):
        kit.sessions.get_chat(ada.session_id)
    kit.active_session.kick_all(meeting.id)
    stopped.advance(minutes=5)
    assert download(kit.sessions.get_chat(ada.session_id).chat_download_url).startswith("id,participantId,sessionId,")
    assert events()[-1]["event"] == "meeting.ended"


# Links


def test_links_expire_after_seven_days(
    kit: RealtimeKit, heard: str, stopped: Control, http: httpx2.Client, api: Api
) -> None:
    kit.sessions.generate_summary(heard)
    links = [
        kit.sessions.get_transcript(heard).transcript_download_url,
        kit.sessions.get_chat(heard).chat_download_url,
        kit.sessions.get_summary(heard).summary_download_url,
    ]
    stopped.advance(days=7, seconds=-delays.TRANSCRIBED - 1)
    assert [http.get(link).status_code for link in links] == [200, 200, 200]
    stopped.advance(minutes=5)
    for link in links:
        answer = http.get(link)
        assert (answer.status_code, "<Code>NoSuchKey</Code>" in answer.text) == (404, True)
    for end in ("transcript", "chat", "summary"):
        assert api("GET", f"/sessions/{heard}/{end}").status_code == 404
    assert api("POST", f"/sessions/{heard}/summary").status_code == 404


def test_a_link_is_good_for_one_file_alone(kit: RealtimeKit, heard: str, http: httpx2.Client) -> None:
    link = kit.sessions.get_transcript(heard).transcript_download_url
    changes = [("transcript.csv", "transcript.json"), (heard, ZERO), ("Expires=604800", "Expires=9604800")]
    changes += [("Date=20260302", "Date=20260303"), ("&X-Amz-Signature=", "&Signature="), ("/transcript/", "/chat/")]
    for old, new in changes:
        assert old in link
        answer = http.get(link.replace(old, new))
        assert (answer.status_code, "<Code>SignatureDoesNotMatch</Code>" in answer.text) == (403, True), new


def test_the_same_file_has_the_same_link(kit: RealtimeKit, heard: str, stopped: Control) -> None:
    first = kit.sessions.get_transcript(heard)
    stopped.advance(days=1)
    assert kit.sessions.get_transcript(heard) == first


def test_a_link_is_fetched_without_the_token(kit: RealtimeKit, heard: str, http: httpx2.Client) -> None:
    link = kit.sessions.get_transcript(heard).transcript_download_url
    answer = http.get(link, headers={"Authorization": "Bearer emulator-token"})
    assert (answer.status_code, "<Code>InvalidArgument</Code>" in answer.text) == (400, True)


@pytest.mark.parametrize(("format", "type"), [("CSV", "text/csv"), ("JSON", "application/json"), ("VTT", "text/vtt")])
def test_files_say_what_they_are(format: str, type: str, heard: str, api: Api, http: httpx2.Client) -> None:
    assert http.get(transcript(api, heard, format)).headers["content-type"].partition(";")[0] == type


def test_links_lead_to_where_the_emulator_was_reached(
    heard: str, api: Api, realtimekit_emulator: Emulator, http: httpx2.Client
) -> None:
    assert transcript(api, heard, "CSV").startswith(f"{realtimekit_emulator.address}/files/")
    port = realtimekit_emulator.address.rpartition(":")[2]
    answer = api("GET", f"{api.app.replace('127.0.0.1', 'localhost')}/sessions/{heard}/chat")
    assert answer.json()["data"]["chat_download_url"].startswith(f"http://localhost:{port}/files/")


def test_before_anybody_reached_it_links_lead_to_where_it_listens() -> None:
    # What is due after a restart can be told before there is a request.
    listener = listen("127.0.0.1", 0)
    with listener:
        world = Server(listener, None, lambda: None).world
        assert world.address == f"http://127.0.0.1:{listener.getsockname()[1]}"
        world.store.close()
