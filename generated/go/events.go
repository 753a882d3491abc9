package realtimekit

// Event is what a webhook delivers: one of the types below, or [*UnknownEvent] for an event that this version does not
// know.
//   - [*MeetingStartedEvent]
//   - [*MeetingEndedEvent]
//   - [*MeetingParticipantJoinedEvent]
//   - [*MeetingParticipantLeftEvent]
//   - [*MeetingChatSyncedEvent]
//   - [*RecordingStatusUpdateEvent]
//   - [*LivestreamingStatusUpdateEvent]
//   - [*MeetingTranscriptEvent]
//   - [*MeetingSummaryEvent]
type Event interface {
	// EventName returns the name that the event has in the API.
	EventName() string
}

// newEvent returns an empty event of the type that belongs to a name, nil where the name is unknown.
func newEvent(name string) Event {
	switch name {
	case "meeting.started":
		return new(MeetingStartedEvent)
	case "meeting.ended":
		return new(MeetingEndedEvent)
	case "meeting.participantJoined":
		return new(MeetingParticipantJoinedEvent)
	case "meeting.participantLeft":
		return new(MeetingParticipantLeftEvent)
	case "meeting.chatSynced":
		return new(MeetingChatSyncedEvent)
	case "recording.statusUpdate":
		return new(RecordingStatusUpdateEvent)
	case "livestreaming.statusUpdate":
		return new(LivestreamingStatusUpdateEvent)
	case "meeting.transcript":
		return new(MeetingTranscriptEvent)
	case "meeting.summary":
		return new(MeetingSummaryEvent)
	}
	return nil
}

// EventName returns "meeting.started".
func (*MeetingStartedEvent) EventName() string {
	return "meeting.started"
}

// EventName returns "meeting.ended".
func (*MeetingEndedEvent) EventName() string {
	return "meeting.ended"
}

// EventName returns "meeting.participantJoined".
func (*MeetingParticipantJoinedEvent) EventName() string {
	return "meeting.participantJoined"
}

// EventName returns "meeting.participantLeft".
func (*MeetingParticipantLeftEvent) EventName() string {
	return "meeting.participantLeft"
}

// EventName returns "meeting.chatSynced".
func (*MeetingChatSyncedEvent) EventName() string {
	return "meeting.chatSynced"
}

// EventName returns "recording.statusUpdate".
func (*RecordingStatusUpdateEvent) EventName() string {
	return "recording.statusUpdate"
}

// EventName returns "livestreaming.statusUpdate".
func (*LivestreamingStatusUpdateEvent) EventName() string {
	return "livestreaming.statusUpdate"
}

// EventName returns "meeting.transcript".
func (*MeetingTranscriptEvent) EventName() string {
	return "meeting.transcript"
}

// EventName returns "meeting.summary".
func (*MeetingSummaryEvent) EventName() string {
	return "meeting.summary"
}
