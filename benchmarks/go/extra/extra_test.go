// Package extra measures what a map of unknown fields on every model would cost: go test -bench . ./extra
package extra

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"realtimekit"
)

type plain = realtimekit.MeetingListItem

// kept is the same model with such a map, filled as it is usually done: the object is read twice.
type kept struct {
	plain

	Extra map[string]json.RawMessage
}

var known = namesOf(reflect.TypeFor[plain]())

func namesOf(model reflect.Type) (names []string) {
	for i := range model.NumField() {
		name, _, _ := strings.Cut(model.Field(i).Tag.Get("json"), ",")
		names = append(names, name)
	}
	return names
}

func (k *kept) UnmarshalJSON(text []byte) error {
	if err := json.Unmarshal(text, &k.plain); err != nil {
		return err
	}
	if err := json.Unmarshal(text, &k.Extra); err != nil {
		return err
	}
	for _, name := range known {
		delete(k.Extra, name)
	}
	return nil
}

func BenchmarkWithout(b *testing.B) { benchmark[plain](b) }

func BenchmarkWith(b *testing.B) { benchmark[kept](b) }

func benchmark[T any](b *testing.B) {
	text := list(100)
	b.ReportAllocs()
	for b.Loop() {
		var found []T
		if err := json.Unmarshal(text, &found); err != nil || len(found) != 100 {
			b.Fatal(len(found), err)
		}
	}
}

// list gives meetings with the usual ten fields.
func list(length int) []byte {
	meetings := make([]string, length)
	for i := range meetings {
		meetings[i] = fmt.Sprintf(`{"id":"7b0f3c52-9a64-4c1e-8f2d-%012d","created_at":"2026-03-02T09:15:17.101Z",`+
			`"updated_at":"2026-03-05T16:15:41.501Z","title":"Monday rounds","status":"ACTIVE","persist_chat":true,`+
			`"record_on_start":false,"live_stream_on_start":false,"summarize_on_end":true,`+
			`"session_keep_alive_time_in_secs":120}`, i)
	}
	return []byte("[" + strings.Join(meetings, ",") + "]")
}
