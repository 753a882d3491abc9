package realtimekit

// Part is a part.
type Part struct {
	// Its size. Required. [Null] sends null.
	Size Nullable[float64] `json:"size"`
	// Its name.
	Name *string `json:"name,omitzero"`
}

// Thing is a thing.
type Thing struct {
	// Its identifier.
	ID *string `json:"id,omitzero"`
}
