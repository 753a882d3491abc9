"""What the runtime needs to know of the API's document."""

VERSION = "0.1.0"

USER_AGENT = f"realtimekit-python/{VERSION}"

SERVER = "https://api.cloudflare.com/client/v4"

EVENTS = {
    "meeting.started": "MeetingStartedEvent",
    "meeting.ended": "MeetingEndedEvent",
    "meeting.participantJoined": "MeetingParticipantJoinedEvent",
    "meeting.participantLeft": "MeetingParticipantLeftEvent",
    "meeting.chatSynced": "MeetingChatSyncedEvent",
    "recording.statusUpdate": "RecordingStatusUpdateEvent",
    "livestreaming.statusUpdate": "LivestreamingStatusUpdateEvent",
    "meeting.transcript": "MeetingTranscriptEvent",
    "meeting.summary": "MeetingSummaryEvent",
}
"""The model in `types` of each webhook event."""
