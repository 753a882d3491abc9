"""An app in which every operation of the document finds something to work on."""

from people import transcribe
from realtimekit import RealtimeKit
from realtimekit_emulator.testing import Control

Ids = dict[str, str]  # by the names of the parameters in the paths of the document


def inhabit(kit: RealtimeKit, control: Control) -> Ids:
    """Makes one of everything. The meeting has a session that is over, with files, and one that runs, is recorded and is
    streamed. In the other meeting somebody is alone."""
    transcribe(kit)
    meeting = kit.meetings.create(title="Monday rounds", session_keep_alive_time_in_secs=60, summarize_on_end=True)
    participant = kit.meetings.participants.add(
        meeting.id, custom_participant_id="ada", name="Ada", preset_name="group_call_host"
    )
    webhook = kit.webhooks.create(name="all", url="http://127.0.0.1:9/hook", events=["meeting.ended"], enabled=False)
    before = control.join(token=participant.token)
    before.speak("Good morning.")
    before.chat("Good morning.")
    control.advance(minutes=1)
    before.leave()
    control.advance(hours=1)
    control.join(token=participant.token)
    recording = kit.recordings.start(meeting_id=meeting.id)
    livestream = kit.livestreams.start(meeting.id)
    control.advance(seconds=30)
    other = kit.meetings.create(title="Tuesday rounds")
    grace = kit.meetings.participants.add(
        other.id, custom_participant_id="grace", name="Grace", preset_name="group_call_host"
    )
    control.join(token=grace.token)
    return {
        "other_meeting_id": other.id,
        "meeting_id": meeting.id,
        "participant_id": participant.id,
        "preset_id": str(next(preset.id for preset in kit.presets.list() if preset.name == "webinar_viewer")),
        "session_id": before.session_id,
        "peer_id": before.id,
        "recording_id": recording.id,
        "webhook_id": webhook.id,
        "livestream_id": livestream.id,
        "livestream-session-id": kit.livestreams.get_active_session(livestream.id).session.id,
    }
