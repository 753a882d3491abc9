package realtimekit

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"reflect"
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

// FromPtr turns an optional value of an answer into a field to send: nil, which an answer has for null too, is not sent.
func FromPtr[T any](pointer *T) Nullable[T] {
	if pointer == nil {
		return Nullable[T]{}
	}
	return Value(*pointer)
}

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

// Format prints the value without secrets, else as it would print itself.
func (n Nullable[T]) Format(state fmt.State, verb rune) {
	switch n.state {
	case isValue:
		fmt.Fprintf(state, fmt.FormatString(state, verb), n.shown())
	case isNull:
		fmt.Fprint(state, "null")
	default:
		fmt.Fprint(state, "absent")
	}
}

// LogValue logs the value without secrets.
func (n Nullable[T]) LogValue() slog.Value {
	if n.state != isValue {
		return slog.StringValue(fmt.Sprint(n))
	}
	return maskedLogValue(n.value)
}

// shown gives the value as people may see it. Models see to that themselves.
func (n Nullable[T]) shown() any {
	switch value := any(n.value); reflect.TypeFor[T]().Kind() {
	case reflect.String, reflect.Slice, reflect.Map, reflect.Interface:
		return masked(value)
	default:
		return value
	}
}

// inner gives the value, nil where there is none.
func (n Nullable[T]) inner() any {
	if n.state != isValue {
		return nil
	}
	return n.value
}

// slot gives the place of the value to whoever reads an answer piece by piece.
func (n *Nullable[T]) slot() any {
	n.state = isValue
	return &n.value
}
