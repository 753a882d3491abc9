package realtimekit

// Client calls RealtimeKit. Make it with [NewClient] and share it: it is safe for concurrent use.
type Client struct {
	// Apps separate the meetings, presets and webhooks of one product from another's.
	Apps *AppsService

	// Meetings are lasting rooms that people come back to, with the participants that may join them. What happens
	// in one from the first arrival to the last departure is a session.
	Meetings *MeetingsService

	// Presets say what a participant may do and what the meeting looks like to them.
	Presets *PresetsService

	// Sessions are the single runs of a meeting, past or live, with who came and what was said.
	Sessions *SessionsService

	// Recordings of meetings, as one composed file or as separate tracks.
	Recordings *RecordingsService

	// Webhooks tell a server of yours what happens in the meetings of an app.
	Webhooks *WebhooksService

	// The session that runs in a meeting right now.
	ActiveSession *ActiveSessionService

	// Livestreams carry a meeting, or a feed of your own, to any number of viewers.
	Livestreams *LivestreamsService

	// Figures about the use of an app over time.
	Analytics *AnalyticsService

	core *core
}

// newClient makes the client whose calls go through c.
func newClient(c *core) *Client {
	return &Client{
		Apps: newAppsService(c),

		Meetings: newMeetingsService(c),

		Presets: newPresetsService(c),

		Sessions: newSessionsService(c),

		Recordings: newRecordingsService(c),

		Webhooks: newWebhooksService(c),

		ActiveSession: newActiveSessionService(c),

		Livestreams: newLivestreamsService(c),

		Analytics: newAnalyticsService(c),

		core: c,
	}
}
