package realtimekit

import (
	"fmt"
	"log/slog"
)

// Heir is not described.
type Heir struct {
	// Opens it. A secret: masked where it is printed.
	StreamKey *string `json:"streamKey,omitzero"`
	// Not described.
	ID *string `json:"id,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v Heir) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v Heir) LogValue() slog.Value {
	return maskedLogValue(v)
}

// Locked is not described.
type Locked struct {
	// Opens it. A secret: masked where it is printed.
	StreamKey *string `json:"streamKey,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v Locked) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v Locked) LogValue() slog.Value {
	return maskedLogValue(v)
}

// Thing is a thing.
type Thing struct {
	// Its identifier.
	ID *string `json:"id,omitzero"`
}
