package realtimekit

import (
	"bytes"
	"reflect"
)

// What encoding/json lets pass in one pass over an answer, and the reader does not.

// isPlain reports whether encoding/json reads the names in a body exactly: it takes ID for id, so that they must have no
// upper-case letter, no escape and nothing beyond ASCII. The few answers of the API with names in camelCase are read by the
// reader therefore, which takes four times as long (BenchmarkReader in tests/go/runtime).
//
// It looks at whatever stands in front of a colon, back to a quote. In a text that may be no name: then the reader reads what
// need not be. A name with a quote in it is the name of nothing here.
func isPlain(body []byte) bool {
	for i := 0; ; i++ {
		length := bytes.IndexByte(body[i:], ':')
		if length < 0 {
			return true
		}
		i += length
		end := i
		for end > 0 && body[end-1] <= ' ' {
			end--
		}
		if end == 0 || body[end-1] != '"' {
			continue
		}
		for at := end - 2; at >= 0 && body[at] != '"'; at-- {
			if !isPlainByte(body[at]) {
				return false
			}
		}
	}
}

func isPlainByte(c byte) bool { return (c < 'A' || 'Z' < c) && c != '\\' && c < 0x80 }

// isWhole reports whether what was read of a plain body is sure to be what stands there. A required field that is zero may
// be missing, null or zero, and one with a name in camelCase was read from another name.
func isWhole(read reflect.Value) bool {
	return amiss(read, func(field *field, value reflect.Value) bool {
		return field.required && value.IsZero() || field.folded && !value.IsZero()
	}) == ""
}
