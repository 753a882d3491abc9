package realtimekit

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"sync"
)

// arguments are the params of a call with the plan of their type.
type arguments struct {
	value reflect.Value

	plan *plan
}

// plan says what becomes of the fields of a params struct.
type plan struct {
	fields []argument

	hasBody bool
}

// argument is one field of a params struct.
type argument struct {
	index int

	name string

	inQuery, required bool
}

var plans sync.Map // reflect.Type -> *plan

// readParams takes the params of a call, which are nil or a pointer to a struct, and refuses them where a required one is
// not set.
func readParams(op *operation, params any) (arguments, error) {
	if params == nil {
		return arguments{}, nil
	}
	pointer := reflect.ValueOf(params)
	a := arguments{pointer.Elem(), planOf(pointer.Type().Elem())}
	if pointer.IsNil() {
		a.value = reflect.Zero(pointer.Type().Elem())
	}
	for i := range a.plan.fields {
		if field := &a.plan.fields[i]; field.required && isMissing(a.value.Field(field.index)) {
			return a, invalid("%s needs %s: it is not set", op.id, field.name)
		}
	}
	if path := amiss(a.value, isUnset); path != "" {
		return a, invalid("%s needs %s: it is not set", op.id, path)
	}
	return a, nil
}

func (a arguments) hasBody() bool { return a.plan != nil && a.plan.hasBody }

func planOf(kind reflect.Type) *plan {
	if known, ok := plans.Load(kind); ok {
		return known.(*plan)
	}
	p := &plan{}
	for i := range kind.NumField() {
		tag := kind.Field(i).Tag
		if name, flags, ok := cutTag(tag, "query"); ok {
			p.fields = append(p.fields, argument{i, name, true, flags == "required"})
		} else if name, flags, ok := cutTag(tag, "json"); ok && name != "-" {
			p.fields = append(p.fields, argument{i, name, false, !strings.Contains(flags, "omitzero")})
			p.hasBody = true
		}
	}
	known, _ := plans.LoadOrStore(kind, p)
	return known.(*plan)
}

func cutTag(tag reflect.StructTag, key string) (name, flags string, ok bool) {
	text, ok := tag.Lookup(key)
	name, flags, _ = strings.Cut(text, ",")
	return name, flags, ok
}

// isMissing reports whether a required field was left alone. A number or a truth value may well be zero.
func isMissing(value reflect.Value) bool {
	switch value.Kind() {
	case reflect.String, reflect.Slice, reflect.Map, reflect.Pointer, reflect.Interface:
		return value.IsZero()
	case reflect.Struct:
		zero, ok := value.Interface().(interface{ IsZero() bool })
		return ok && zero.IsZero()
	}
	return false
}

func isUnset(field *field, value reflect.Value) bool { return field.required && isMissing(value) }

// marshal is json.Marshal without the escapes that only HTML needs.
func marshal(value any) ([]byte, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(text.Bytes(), []byte("\n")), nil
}

// encodeBody gives the JSON of a body. Params that are a nil pointer are an empty object.
func encodeBody(body any) ([]byte, error) {
	if value := reflect.ValueOf(body); value.Kind() == reflect.Pointer && value.IsNil() {
		return []byte("{}"), nil
	}
	content, err := marshal(body)
	if err != nil {
		return nil, invalid("the body cannot be sent: %s", bodyProblem(err))
	}
	if hasReplaced(content) {
		return nil, invalid("the body cannot be sent: a text is not valid UTF-8")
	}
	return content, nil
}

// bodyProblem tells why a body is not JSON without quoting it.
func bodyProblem(err error) string {
	var value *json.UnsupportedValueError
	if errors.As(err, &value) {
		return value.Str + " is not JSON"
	}
	var kind *json.UnsupportedTypeError
	if errors.As(err, &kind) {
		return "a " + kind.Type.String() + " is not JSON"
	}
	return "a value does not marshal"
}

// hasReplaced reports whether encoding/json replaced a byte that is not UTF-8: only then does it write this escape.
func hasReplaced(content []byte) bool {
	for {
		at := bytes.Index(content, []byte(`\ufffd`))
		if at < 0 {
			return false
		}
		before := bytes.TrimRight(content[:at], `\`)
		if (at-len(before))%2 == 0 {
			return true
		}
		content = content[at+1:]
	}
}
