package realtimekit

// BigThing is a big thing.
type BigThing struct {
	// Its identifier.
	ID *string `json:"id,omitzero"`
	// When it was made.
	MadeAt *Time `json:"madeAt,omitzero"`
	// Its size in metres.
	Size float64 `json:"size"`
	// By name.
	Parts map[string]Thing `json:"parts,omitzero"`
}

// Thing is a thing.
type Thing struct {
	// Its identifier.
	ID *string `json:"id,omitzero"`
}

// Dated - has a date.
type Dated struct {
	// When it was made.
	MadeAt *Time `json:"madeAt,omitzero"`
}
