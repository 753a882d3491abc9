package realtimekit

// Event is what a webhook delivers: one of the types below, or [*UnknownEvent] for an event that this version does not
// know.
type Event interface {
	// EventName returns the name that the event has in the API.
	EventName() string
}

// newEvent returns an empty event of the type that belongs to a name, nil where the name is unknown.
func newEvent(name string) Event {
	switch name {
	}
	return nil
}
