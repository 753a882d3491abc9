package realtimekit

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"strconv"
	"strings"
)

// reader reads an answer piece by piece: keeps all that fits, and notes what does not.
//
// encoding/json alone would go on after most values of a wrong type, but tells only the first of them, and it drops the
// rest of an answer where a type of ours that decodes itself ([Time], [Nullable]) refuses a value. It takes ID for id, and
// does not tell a field that is missing from one that is zero.
type reader struct {
	operation string

	mismatches []Mismatch
}

// read puts a value into a place as far as it fits; false where nothing of it does. Null fits wherever a value may be
// absent.
func (r *reader) read(raw json.RawMessage, into reflect.Value, path string) bool {
	target := into.Addr().Interface()
	if (string(raw) == "null" || !hasFields(into.Type())) && json.Unmarshal(raw, target) == nil {
		return true
	}
	into.SetZero()
	switch target := target.(type) {
	case *Time:
		r.note(path, "is not a time", raw)
		return json.Unmarshal(raw, target) != nil && target.wire != "" // keeps the text all the same
	case interface{ slot() any }: // a Nullable
		if !r.read(raw, reflect.ValueOf(target.slot()).Elem(), path) {
			into.SetZero()
		}
		return !into.IsZero()
	case json.Unmarshaler:
		r.note(path, "is not "+article(into.Type()), raw)
		return false
	}
	return r.readParts(raw, into, path)
}

func (r *reader) readParts(raw json.RawMessage, into reflect.Value, path string) bool {
	var fields map[string]json.RawMessage
	var items []json.RawMessage
	switch kind := into.Kind(); {
	case kind == reflect.Pointer:
		fresh := reflect.New(into.Type().Elem())
		if !r.read(raw, fresh.Elem(), path) {
			return false
		}
		into.Set(fresh)
		return true
	case kind == reflect.Struct && json.Unmarshal(raw, &fields) == nil:
		r.readFields(fields, into, path)
		return true
	case kind == reflect.Map && json.Unmarshal(raw, &fields) == nil:
		into.Set(reflect.MakeMap(into.Type()))
		for key, value := range fields {
			fresh := reflect.New(into.Type().Elem()).Elem()
			r.read(value, fresh, path+"."+key)
			into.SetMapIndex(reflect.ValueOf(key).Convert(into.Type().Key()), fresh)
		}
		return true
	case kind == reflect.Slice && json.Unmarshal(raw, &items) == nil:
		into.Set(reflect.MakeSlice(into.Type(), len(items), len(items)))
		for i, item := range items {
			r.readNeeded(item, into.Index(i), fmt.Sprintf("%s[%d]", path, i))
		}
		return true
	case into.CanInt():
		// A server that writes 3.0 means 3.
		if number, err := strconv.ParseFloat(string(raw), 64); err == nil && number == math.Trunc(number) && math.Abs(number) < 1<<53 {
			into.SetInt(int64(number))
			return true
		}
	}
	r.note(path, "is not "+article(into.Type()), raw)
	return false
}

func (r *reader) readFields(fields map[string]json.RawMessage, into reflect.Value, path string) {
	for _, field := range shapeOf(into.Type()) {
		place, path := into.Field(field.index), path+"."+field.name
		raw, ok := fields[field.name]
		switch {
		case ok && field.required:
			r.readNeeded(raw, place, path)
		case ok:
			r.read(raw, place, path)
		case field.required:
			r.note(path, "is missing", nil)
		}
	}
}

// readNeeded reads what the document has in every answer, and as null only where the type has room for it.
func (r *reader) readNeeded(raw json.RawMessage, into reflect.Value, path string) {
	if string(raw) == "null" && !takesNull(into) {
		r.note(path, "is null", nil)
		return
	}
	r.read(raw, into, path)
}

func takesNull(into reflect.Value) bool {
	kind := into.Kind()
	return kind == reflect.Pointer || kind == reflect.Interface || into.Type().Implements(nullables)
}

// article names a type as people do.
func article(kind reflect.Type) string {
	switch kind.Kind() {
	case reflect.String:
		return "a string"
	case reflect.Bool:
		return "true or false"
	case reflect.Slice:
		return "a list"
	case reflect.Struct, reflect.Map:
		return "an object"
	case reflect.Float64:
		return "a number"
	}
	return "a whole number"
}

func (r *reader) note(path, problem string, raw json.RawMessage) {
	var value any
	if json.Unmarshal(raw, &value) != nil {
		value = nil // it is missing
	}
	r.mismatches = append(r.mismatches, Mismatch{r.operation, path, problem, value})
}

const mostInMessage = 5

// summary tells all that is off, in one line.
func (r *reader) summary() string {
	var places []string
	for _, mismatch := range r.mismatches[:min(len(r.mismatches), mostInMessage)] {
		places = append(places, mismatch.Path+": "+mismatch.Problem)
	}
	if more := len(r.mismatches) - len(places); more > 0 {
		places = append(places, strconv.Itoa(more)+" more")
	}
	return "the answer does not fit the API's document: " + strings.Join(places, "; ")
}

// report says once what is off.
func (r *reader) report(ctx context.Context, c *core) {
	if len(r.mismatches) == 0 {
		return
	}
	c.logger().WarnContext(ctx, "realtimekit: "+r.operation+": "+r.summary())
	if c.settings.onMismatch != nil {
		for _, mismatch := range r.mismatches {
			c.settings.onMismatch(mismatch)
		}
	}
}
