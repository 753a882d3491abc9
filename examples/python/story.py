"""A clinic's first meeting, from an empty account to a verified webhook, against the emulator.

    realtimekit-emulator                                       # prints export lines; set them here
    python examples/python/story.py http://127.0.0.1:8787      # and where it is

What people do (join, speak) and the passing of time come from the emulator's control interface. All else is the client
`realtimekit`, as it is used with the real service.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Empty, Queue
from threading import Thread
from typing import Any

import httpx2
from realtimekit import RealtimeKit, WebhookVerificationError
from realtimekit.types import MeetingTranscriptEvent, RecordingStatusUpdateEvent
from realtimekit_emulator.testing import Control, connect

Delivery = tuple[bytes, dict[str, str]]


def story(account: RealtimeKit, control: Control, deliveries: "Queue[Delivery]", hook_url: str) -> None:
    app = account.apps.create(name="Clinic")
    kit = account.with_options(app_id=app.id)
    say(f"App {app.name!r} is {app.id}.")

    preset = make_preset(account, kit)
    say(f"Preset {preset!r} is a copy of group_call_host whose participants are transcribed.")

    webhook = kit.webhooks.create(name="story", url=hook_url, events=["recording.statusUpdate", "meeting.transcript"])
    say(f"Webhook {webhook.id} posts {' and '.join(webhook.events)} to {hook_url}.")

    meeting = kit.meetings.create(title="Monday rounds", session_keep_alive_time_in_secs=60)
    say(f"Meeting {meeting.title!r} is {meeting.id}, {meeting.status}.")

    ada, grace = (
        kit.meetings.participants.add(meeting.id, custom_participant_id=name.lower(), name=name, preset_name=preset)
        for name in ("Ada", "Grace")
    )
    say(f"Participants are {ada.name} and {grace.name}; each has a token of {len(ada.token)} characters to join with.")

    peers = [control.join(token=participant.token) for participant in (ada, grace)]
    session = kit.active_session.get(meeting.id)
    check(session.live_participants == 2, f"2 people should be in the meeting, not {session.live_participants}")
    say(f"Both have joined: session {session.id} is {session.status}.")

    recording = kit.recordings.start(meeting_id=meeting.id)
    control.advance(seconds=3)
    active = kit.recordings.get_active(meeting.id)
    check(active.status == "RECORDING", f"the recording should be RECORDING, not {active.status}")
    say(f"Recording {recording.id} was {recording.status} and is {active.status} three seconds later.")

    peers[0].speak("How is the patient in room four?")
    peers[1].speak("Much better, she can go home today.")
    control.advance(minutes=1)

    stopped = kit.recordings.stop(recording.id)
    control.advance(seconds=15)
    done = kit.recordings.get(recording.id)
    check(done.status == "UPLOADED", f"the recording should be UPLOADED, not {done.status}")
    video = httpx2.get(str(done.download_url)).content
    check(video[4:8] == b"ftyp", "the download should be an MP4")
    say(f"Stopped, it was {stopped.status}; now it is {done.status} with {done.recording_duration} seconds.")
    say(f"Its file has {len(video)} bytes of MP4.")

    for peer in peers:
        peer.leave()
    control.advance(minutes=2)
    ended = kit.sessions.get(session.id)
    check(ended.status == "ENDED", f"the session should be ENDED, not {ended.status}")
    say(f"Both have left and the session is {ended.status}, with {ended.minutes_consumed:.1f} minutes in all.")

    transcript = kit.sessions.get_transcript(session.id)
    check(transcript.session_id == session.id, "the transcript should be of this session")
    lines = httpx2.get(transcript.transcript_download_url).text.splitlines()
    check(lines == [], f"the transcript should be empty at first, not {lines}")
    control.advance(minutes=5)
    lines = httpx2.get(transcript.transcript_download_url).text.splitlines()
    check(len(lines) == 2 and "room four" in lines[0], f"the transcript should have two sentences, not {lines}")
    say(f"Its transcript was empty at first and has {len(lines)} sentences five minutes later.")

    verify(kit, deliveries)


def make_preset(account: RealtimeKit, kit: RealtimeKit) -> str:
    """An app that was made through the API has no presets. This copies one of the app that the dashboard made."""
    stock = next(preset for preset in account.presets.list() if preset.name == "group_call_host")
    copied: dict[str, Any] = account.presets.get(stock.id).to_dict()
    # Nobody is transcribed without it. The API knows it, its document does not.
    permissions = copied["permissions"] | {"transcription_enabled": True}
    return kit.presets.create(name="doctor", config=copied["config"], ui=copied["ui"], permissions=permissions).name


def verify(kit: RealtimeKit, deliveries: "Queue[Delivery]") -> None:
    """What the webhook got: signed, in order, and telling the whole way of the recording."""
    statuses = []
    while True:
        try:
            body, headers = deliveries.get(timeout=5)
        except Empty:
            sys.exit(f"The webhook should have got the transcript after the recording's {', '.join(statuses)}")
        event = kit.webhooks.unwrap(body, headers)
        if isinstance(event, MeetingTranscriptEvent):
            break
        check(isinstance(event, RecordingStatusUpdateEvent), f"the webhook should not have got {event}")
        statuses.append(str(event.recording.status))
    check(statuses == ["INVOKED", "RECORDING", "UPLOADING", "UPLOADED"], f"the recording was told to be {statuses}")
    say(
        f"The webhook got {len(statuses) + 1} signed events: the recording {' → '.join(statuses)}, then the transcript."
    )
    try:
        kit.webhooks.unwrap(body.replace(b"Monday", b"Friday"), headers)
    except WebhookVerificationError:
        say("One that somebody changed on the way is refused.")
    else:
        sys.exit("A delivery that was changed should be refused")


@contextmanager
def receiver() -> Iterator[tuple["Queue[Delivery]", str]]:
    """A server for deliveries: what came, raw, and its address."""
    deliveries: Queue[Delivery] = Queue()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            deliveries.put((self.rfile.read(int(self.headers["content-length"])), dict(self.headers)))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *arguments: object) -> None:
            """Says nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield deliveries, f"http://127.0.0.1:{server.server_port}/hook"
        server.shutdown()


def say(sentence: str) -> None:
    print(sentence, flush=True)


def check(is_so: bool, otherwise: str) -> None:
    if not is_so:
        sys.exit(f"Not as told: {otherwise}")


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit("usage: python story.py http://127.0.0.1:8787")
    with (
        connect(sys.argv[1]) as emulator,
        receiver() as (deliveries, hook_url),
        RealtimeKit(strict=True) as account,
    ):
        story(account, emulator.control, deliveries, hook_url)


if __name__ == "__main__":
    main()
