package realtimekit

// ThingMade - a thing was made.
type ThingMade struct {
	// Not described.
	EventKind string `json:"event-kind"`
	// Not described.
	Thing *string `json:"thing,omitzero"`
}

// ThingBroken - a thing broke.
type ThingBroken struct {
	// Not described.
	EventKind string `json:"event-kind"`
}
