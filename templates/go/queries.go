package realtimekit

import (
	"math"
	"reflect"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

const pageArgument = "page_no"

// query is an address that grows by the arguments of a query.
type query struct {
	text strings.Builder

	// separator stands before the next argument.
	separator byte
}

// addAll adds the arguments that are set.
func (q *query) addAll(a arguments) error {
	for i := 0; a.plan != nil && i < len(a.plan.fields); i++ {
		field := &a.plan.fields[i]
		if !field.inQuery {
			continue
		}
		if value := a.value.Field(field.index); field.required || !value.IsZero() {
			if err := q.add(field.name, value); err != nil {
				return err
			}
		}
	}
	return nil
}

// page gives the number of the page that the arguments ask for. The first page is 1.
func (a arguments) page() int {
	for i := 0; a.plan != nil && i < len(a.plan.fields); i++ {
		value := a.value.Field(a.plan.fields[i].index)
		if value.Kind() == reflect.Pointer {
			value = value.Elem()
		}
		switch {
		case a.plan.fields[i].name != pageArgument:
		case value.CanInt():
			return int(value.Int())
		case value.CanFloat():
			return int(value.Float())
		}
	}
	return 1
}

// add adds an argument; a list as repeated keys.
func (q *query) add(name string, value reflect.Value) error {
	switch value.Kind() {
	case reflect.Pointer, reflect.Interface:
		if value.IsNil() {
			return nil
		}
		return q.add(name, value.Elem())
	case reflect.Slice:
		for i := range value.Len() {
			if err := q.add(name, value.Index(i)); err != nil {
				return err
			}
		}
		return nil
	}
	spelled, err := spell(name, value)
	if err == nil {
		q.addText(name, spelled)
	}
	return err
}

func (q *query) addText(name, value string) {
	q.text.WriteByte(q.separator)
	q.separator = '&'
	escape(&q.text, name, "")
	q.text.WriteByte('=')
	escape(&q.text, value, "")
}

func spell(name string, value reflect.Value) (string, error) {
	switch {
	case value.Kind() == reflect.String:
		if !utf8.ValidString(value.String()) {
			return "", invalid("%s is not valid UTF-8", name)
		}
		return value.String(), nil
	case value.Kind() == reflect.Bool:
		return strconv.FormatBool(value.Bool()), nil
	case value.CanInt():
		return strconv.FormatInt(value.Int(), 10), nil
	case value.CanFloat():
		if math.IsNaN(value.Float()) || math.IsInf(value.Float(), 0) {
			return "", invalid("%s: %v is not a number that can be sent", name, value.Float())
		}
		return strconv.FormatFloat(value.Float(), 'f', -1, 64), nil
	}
	if moment, ok := value.Interface().(time.Time); ok {
		return spellTime(name, moment)
	}
	return "", invalid("%s: a %s cannot be sent in a query", name, value.Type())
}

// spellTime gives RFC 3339 in UTC, cut to the millisecond; whole seconds without decimals.
func spellTime(name string, moment time.Time) (string, error) {
	moment = moment.UTC()
	if year := moment.Year(); year < 0 || year > 9999 {
		return "", invalid("%s: the year %d is out of range", name, year)
	}
	return strings.Replace(moment.Format("2006-01-02T15:04:05.000Z07:00"), ".000Z", "Z", 1), nil
}
