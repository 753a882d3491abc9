package realtimekit

import (
	"reflect"
	"strings"
	"sync"
)

// shape is what the tags of a struct say of its fields. It is found once for each type.
type shape []field

// field is a field that stands in JSON.
type field struct {
	index int

	name string

	// required says that the document has it in every value.
	required bool

	// folded says that encoding/json would take a name in lower case for it.
	folded bool

	// deeper says that there may be fields in it.
	deeper bool
}

var shapes sync.Map // reflect.Type -> shape

// shapeOf gives the shape of a struct; nil where the type is no struct, or one that reads itself, such as a time.
func shapeOf(kind reflect.Type) shape {
	if known, ok := shapes.Load(kind); ok {
		return known.(shape)
	}
	var found shape
	for i := 0; isTagged(kind) && i < kind.NumField(); i++ {
		part := kind.Field(i)
		if name, flags, ok := cutTag(part.Tag, "json"); ok && name != "-" {
			found = append(found, field{
				index: i, name: name, required: !strings.Contains(flags, "omitzero"),
				folded: strings.ToLower(name) != name, deeper: hasFields(part.Type),
			})
		}
	}
	known, _ := shapes.LoadOrStore(kind, found)
	return known.(shape)
}

// nullable is a [Nullable] of any type.
type nullable interface{ inner() any }

var nullables = reflect.TypeFor[nullable]()

// hasFields reports whether values of a type have structs in them.
func hasFields(kind reflect.Type) bool {
	for kind.Kind() == reflect.Pointer || kind.Kind() == reflect.Slice || kind.Kind() == reflect.Map {
		kind = kind.Elem()
	}
	return kind.Implements(nullables) || isTagged(kind)
}

// isTagged reports whether a type is a struct whose fields say what they are in JSON.
func isTagged(kind reflect.Type) bool {
	return kind.Kind() == reflect.Struct && kind.NumField() > 0 && kind.Field(0).Tag.Get("json") != ""
}

// amiss gives the path of the first field, at any depth, that is not as it should be; "" where all are.
func amiss(value reflect.Value, isAmiss func(*field, reflect.Value) bool) string {
	switch value.Kind() {
	case reflect.Pointer:
		if !value.IsNil() {
			return amiss(value.Elem(), isAmiss)
		}
	case reflect.Slice:
		for i := range value.Len() {
			if path := amiss(value.Index(i), isAmiss); path != "" {
				return path
			}
		}
	case reflect.Map:
		for each := value.MapRange(); each.Next(); {
			if path := amiss(each.Value(), isAmiss); path != "" {
				return path
			}
		}
	case reflect.Struct:
		return amissField(value, isAmiss)
	}
	return ""
}

func amissField(value reflect.Value, isAmiss func(*field, reflect.Value) bool) string {
	fields := shapeOf(value.Type())
	if fields == nil {
		if holder, ok := value.Interface().(nullable); ok && holder.inner() != nil {
			return amiss(reflect.ValueOf(holder.inner()), isAmiss)
		}
		return ""
	}
	for i := range fields {
		part := value.Field(fields[i].index)
		if isAmiss(&fields[i], part) {
			return fields[i].name
		}
		if fields[i].deeper {
			if path := amiss(part, isAmiss); path != "" {
				return fields[i].name + "." + path
			}
		}
	}
	return ""
}
