package realtimekit

import (
	"encoding/json"
	"errors"
	"strings"
	"time"
)

// Time is a time in an answer. It is written back exactly as the server spelled it, and keeps a text that is no time.
type Time struct {
	time.Time

	// wire is how the server spelled it, where RFC 3339 in UTC would not give the same text.
	wire string
}

// Text gives the time as the server spelled it.
func (t Time) Text() string {
	if t.wire != "" {
		return t.wire
	}
	return t.UTC().Format(time.RFC3339Nano)
}

// String is Text.
func (t Time) String() string { return t.Text() }

// IsZero reports whether there is neither a time nor a text. A text that is no time has a zero Time.
func (t Time) IsZero() bool { return t.wire == "" && t.Time.IsZero() }

// MarshalJSON writes the time as the server spelled it.
func (t Time) MarshalJSON() ([]byte, error) { return marshal(t.Text()) }

// MarshalText writes the time as the server spelled it.
func (t Time) MarshalText() ([]byte, error) { return []byte(t.Text()), nil }

var errNoTime = errors.New("this is no time") // without the text, which may be anything

// UnmarshalJSON reads RFC 3339 and what servers make of it: a space for the T, no seconds, no zone (then UTC). A text that
// is no time is kept, and an error.
func (t *Time) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	if len(data) >= 2 && data[0] == '"' && t.readUsual(data[1:len(data)-1]) {
		return nil
	}
	var text string
	if json.Unmarshal(data, &text) != nil {
		return errors.New("a time is a string")
	}
	return t.UnmarshalText([]byte(text))
}

// UnmarshalText is as UnmarshalJSON.
func (t *Time) UnmarshalText(text []byte) error {
	if t.readUsual(text) {
		return nil
	}
	*t = Time{wire: string(text)}
	if t.Time.UnmarshalText(text) == nil { // the quickest way to read most others
		return nil
	}
	spelled := strings.ToUpper(t.wire)
	if len(spelled) > 10 && spelled[10] == ' ' {
		spelled = spelled[:10] + "T" + spelled[11:]
	}
	for _, layout := range layouts {
		if read, err := time.Parse(layout, spelled); err == nil {
			t.Time = read
			return nil
		}
	}
	return errNoTime
}

// layouts are the spellings that are read; each takes decimals of a second as well.
var layouts = []string{
	time.RFC3339,
	"2006-01-02T15:04:05",
	"2006-01-02T15:04:05Z0700",
	"2006-01-02T15:04:05Z07",
	"2006-01-02T15:04Z07:00",
	"2006-01-02T15:04",
	"2006-01-02",
}

// readUsual reads the usual spelling, RFC 3339 in UTC without needless zeros, for which the value tells how it was spelled.
func (t *Time) readUsual(text []byte) bool {
	last := len(text) - 1
	if last < 19 || last > 29 || text[last] != 'Z' || (last > 19 && (text[19] != '.' || text[last-1] == '0')) {
		return false
	}
	var read time.Time
	if read.UnmarshalText(text) != nil {
		return false
	}
	*t = Time{Time: read}
	return true
}
