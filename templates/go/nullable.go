package realtimekit

import (
	"encoding/json"
	"fmt"
)

// Ptr gives a pointer to a value, for optional fields.
func Ptr[T any](value T) *T { return &value }

// Nullable is a field for which nothing, null and a value are three things. The zero Nullable is nothing.
type Nullable[T any] struct {
	value T

	state nullState
}

type nullState uint8

const (
	absent nullState = iota
	isNull
	isValue
)

// Value is a field with a value.
func Value[T any](value T) Nullable[T] { return Nullable[T]{value: value, state: isValue} }

// Null is a field that is null.
func Null[T any]() Nullable[T] { return Nullable[T]{state: isNull} }

// Get gives the value, and whether there is one: not where the field is absent or null.
func (n Nullable[T]) Get() (T, bool) { return n.value, n.state == isValue }

// IsNull reports whether the field is null.
func (n Nullable[T]) IsNull() bool { return n.state == isNull }

// IsZero reports whether the field is absent; encoding/json leaves it out then.
func (n Nullable[T]) IsZero() bool { return n.state == absent }

// MarshalJSON writes the value or null.
func (n Nullable[T]) MarshalJSON() ([]byte, error) {
	if n.state != isValue {
		return []byte("null"), nil
	}
	return marshal(n.value)
}

// UnmarshalJSON reads a value or null.
func (n *Nullable[T]) UnmarshalJSON(data []byte) error {
	*n = Null[T]()
	if string(data) == "null" {
		return nil
	}
	n.state = isValue
	return json.Unmarshal(data, &n.value)
}

// Format prints the value as it would print itself, so that one that masks secrets still does.
func (n Nullable[T]) Format(state fmt.State, verb rune) {
	switch n.state {
	case isValue:
		fmt.Fprintf(state, fmt.FormatString(state, verb), n.value)
	case isNull:
		fmt.Fprint(state, "null")
	default:
		fmt.Fprint(state, "absent")
	}
}

// slot gives the place of the value to whoever reads an answer piece by piece.
func (n *Nullable[T]) slot() any {
	n.state = isValue
	return &n.value
}
