package runtime_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"reflect"
	"strings"
	"testing"

	"realtimekit"
)

const times = `"id":"m","created_at":"2026-03-02T09:10:00Z","updated_at":"2026-03-02T09:10:00Z"`

// meeting decodes an answer and gives the places that do not fit.
func meeting(t *testing.T, body string, options ...realtimekit.Option) (*realtimekit.Meeting, []string, string, error) {
	t.Helper()
	var places []string
	var log bytes.Buffer
	server := play(t, ok(body))
	kit := client(t, server.url, append(options,
		realtimekit.WithOnMismatch(func(m realtimekit.Mismatch) { places = append(places, m.Path) }),
		realtimekit.WithLogger(slog.New(slog.NewTextHandler(&log, nil))))...)
	got, err := kit.Meetings.Get(context.Background(), "m", nil)
	return got, places, log.String(), err
}

func TestAValueOfTheWrongTypeCostsNothingButItself(t *testing.T) {
	for data, want := range map[string][]string{
		`"title":7`:         nil,
		`"title":{"a":"b"}`: nil,
		`"persist_chat":"yes","session_keep_alive_time_in_secs":"90"`: {"persist_chat", "session_keep_alive_time_in_secs"},
		`"recording_config":"none"`:                                   nil,
		`"recording_config":{"max_seconds":"60","video_config":["x"],"storage_config":{"type":5,"bucket":"b"}}`: {
			"recording_config.max_seconds", "recording_config.storage_config.type", "recording_config.video_config",
		},
	} {
		if want == nil {
			want = []string{strings.Trim(strings.SplitN(data, ":", 2)[0], `"`)}
		}
		for i := range want {
			want[i] = "$.data." + want[i]
		}
		body := `{"data":{` + data + `,` + times + `,"status":"ACTIVE","ai_config":{"summarization":{"word_limit":200}}}}`
		got, places, log, err := meeting(t, body)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(sorted(places), want) {
			t.Errorf("%s: %v", data, places)
		}
		if *got.Status != "ACTIVE" || got.ID != "m" || got.CreatedAt.Text() != "2026-03-02T09:10:00Z" || *got.AIConfig.Summarization.WordLimit != 200 {
			t.Errorf("%s: the rest is lost: %v", data, got)
		}
		if strings.Count(log, "\n") != 1 || !strings.Contains(log, "meetings.get") || !strings.Contains(log, want[0]) {
			t.Errorf("%s: %s", data, log)
		}
		_, _, _, err = meeting(t, body, realtimekit.WithStrict())
		var failed *realtimekit.Error
		if !errors.As(err, &failed) || !errors.Is(err, realtimekit.ErrResponseValidation) || !errors.Is(err, realtimekit.ErrResponse) || len(failed.Mismatches) != len(want) {
			t.Errorf("%s: strict: %v", data, err)
		}
	}
}

func sorted(texts []string) []string {
	copied := append([]string(nil), texts...)
	for i := range copied {
		for j := i; j > 0 && copied[j] < copied[j-1]; j-- {
			copied[j], copied[j-1] = copied[j-1], copied[j]
		}
	}
	return copied
}

// encoding/json gives up at the first type that refuses a value in its own UnmarshalJSON.
func TestATimeOrANullableThatDoesNotFitLosesNothing(t *testing.T) {
	for text, kept := range map[string]string{
		`"yesterday"`: "yesterday", `"Mon, 02 Mar 2026 09:10:00 GMT"`: "Mon, 02 Mar 2026 09:10:00 GMT", `1772442600`: "", `{"at":"now"}`: "", `""`: "",
	} {
		got, places, _, err := meeting(t, `{"data":{"created_at":`+text+`,"title":"t","id":"m","updated_at":"2026-03-02T09:10:00Z"}}`)
		if err != nil || !reflect.DeepEqual(places, []string{"$.data.created_at"}) {
			t.Fatal(text, places, err)
		}
		if *got.Title != "t" || got.ID != "m" || !got.CreatedAt.Time.IsZero() || kept != "" && got.CreatedAt.Text() != kept {
			t.Error(text, got)
		}
	}
	got, places, _, err := meeting(t, `{"data":{"recording_config":{"storage_config":5,"max_seconds":60},`+times+`}}`)
	if err != nil || !reflect.DeepEqual(places, []string{"$.data.recording_config.storage_config"}) || *got.RecordingConfig.MaxSeconds != 60 {
		t.Error(places, err, got)
	}
	if !got.RecordingConfig.StorageConfig.IsZero() {
		t.Error("a value that is none is absent")
	}
}

func TestAnItemOfTheWrongTypeLeavesTheOthersWhole(t *testing.T) {
	whole := `{` + times + `}`
	for _, odd := range []string{`"odd"`, `7`, `[]`, `null`, strings.Replace(whole, `"m"`, `7`, 1), strings.Replace(whole, `"2026-03-02T09:10:00Z"`, `"odd"`, 1)} {
		var places []string
		server := play(t, ok(`{"data":[`+whole+`,`+odd+`,{"title":"t",`+times+`}],"paging":{"total_count":3,"end_offset":3}}`))
		kit := client(t, server.url, realtimekit.WithOnMismatch(func(m realtimekit.Mismatch) { places = append(places, m.Path) }))
		page, err := kit.Meetings.ListPage(context.Background(), nil)
		if err != nil {
			t.Fatal(err)
		}
		if len(page.Items) != 3 || page.Items[0].ID != "m" || page.Items[2].ID != "m" || *page.Items[2].Title != "t" || *page.TotalCount != 3 {
			t.Error(odd, page)
		}
		if len(places) != 1 || !strings.HasPrefix(places[0], "$.data[1]") {
			t.Error(odd, places)
		}
	}
}

func TestAWholeNumberMayBeSpelledWithAPoint(t *testing.T) {
	for text, want := range map[string]int64{"200": 200, "200.0": 200, "2e2": 200, "1.5": 0, "1e300": 0, `"200"`: 0} {
		got, places, _, err := meeting(t, `{"data":{`+times+`,"ai_config":{"summarization":{"word_limit":`+text+`,"text_format":"x"}}}}`)
		if err != nil || *got.AIConfig.Summarization.TextFormat != "x" {
			t.Fatal(text, got, err)
		}
		limit := got.AIConfig.Summarization.WordLimit
		if want != 0 && (limit == nil || *limit != want || len(places) > 0) || want == 0 && (limit != nil || len(places) != 1) {
			t.Error(text, limit, places)
		}
	}
}

func TestAMismatchKeepsTheValue(t *testing.T) {
	var got []realtimekit.Mismatch
	server := play(t, ok(`{"data":{`+times+`,"title":{"a":[1]}}}`))
	kit := client(t, server.url, realtimekit.WithOnMismatch(func(m realtimekit.Mismatch) { got = append(got, m) }))
	if err := get(kit); err != nil {
		t.Fatal(err)
	}
	want := []realtimekit.Mismatch{{Operation: "meetings.get", Path: "$.data.title", Problem: "is not a string", Value: map[string]any{"a": []any{1.0}}}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%v", got)
	}
}

func TestNullsUnknownFieldsAndWordsFit(t *testing.T) {
	got, places, log, err := meeting(t, `{"success":null,"messages":[],"data":{`+times+`,"title":null,"ai_config":null,"status":"ARCHIVED","novelty":{"a":1},
		"recording_config":{"max_seconds":null,"storage_config":null,"novelty":true}}}`)
	if err != nil || len(places) > 0 || log != "" {
		t.Fatal(places, log, err)
	}
	if got.Title != nil || *got.Status != "ARCHIVED" || !got.RecordingConfig.StorageConfig.IsNull() {
		t.Error(got)
	}
}

func TestAPayloadThatIsMissingIsAnEmptyOne(t *testing.T) {
	for _, body := range []string{`{"success":true}`, `{"data":null}`} {
		got, places, _, err := meeting(t, body)
		if err != nil || got == nil || got.ID != "" || !reflect.DeepEqual(places, []string{"$.data"}) {
			t.Error(body, got, places, err)
		}
	}
	for _, data := range []string{`"gone"`, `5`, `["x"]`} {
		if _, places, _, err := meeting(t, `{"data":`+data+`}`); err != nil || !reflect.DeepEqual(places, []string{"$.data"}) {
			t.Error(data, places, err)
		}
	}
}

func TestThePlacesOfAPayload(t *testing.T) {
	for _, data := range []string{`{"recording":{"id":"r"}}`, `{"id":"r"}`, `{"recording":null,"id":"r"}`, `{"recording":{"id":"r"},"id":"x"}`} {
		server := play(t, answer{status: 201, body: `{"data":` + data + `}`})
		got, err := client(t, server.url).Recordings.StartTracks(context.Background(), &realtimekit.RecordingsStartTracksParams{
			MeetingID: "m", Layers: map[string]realtimekit.TrackLayer{"default": {}},
		})
		if err != nil || *got.ID != "r" {
			t.Error(data, got, err)
		}
	}
}

func TestCaptureResponseGivesTheAnswerItself(t *testing.T) {
	server := play(t, answer{status: 201, body: `{"data":{"id":"m","novelty":1}}`, header: map[string]string{"CF-Ray": "r"}}, refusal(404))
	kit := client(t, server.url)
	var response realtimekit.Response
	ctx := realtimekit.CaptureResponse(context.Background(), &response)
	if _, err := kit.Meetings.Get(ctx, "m", nil); err != nil {
		t.Fatal(err)
	}
	if response.StatusCode != 201 || response.RequestID() != "r" || !strings.Contains(string(response.Body), "novelty") {
		t.Error(response)
	}
	if _, err := kit.Meetings.Get(ctx, "m", nil); err == nil || response.StatusCode != 404 {
		t.Error(err, response)
	}
}

func TestATimeIsKeptAsItWasSpelled(t *testing.T) {
	for text, utc := range map[string]string{
		"2026-03-02T09:10:00Z":            "2026-03-02T09:10:00Z",
		"2026-03-02T09:10:00.000Z":        "2026-03-02T09:10:00Z",
		"2026-03-02T09:10:00.1Z":          "2026-03-02T09:10:00.1Z",
		"2026-03-02T09:10:00.123456789Z":  "2026-03-02T09:10:00.123456789Z",
		"2026-03-02T09:10:00.1234567891Z": "2026-03-02T09:10:00.123456789Z",
		"2026-03-02T09:10:00,5Z":          "2026-03-02T09:10:00.5Z",
		"2026-03-02T14:40:00+05:30":       "2026-03-02T09:10:00Z",
		"2026-03-02T14:40:00+0530":        "2026-03-02T09:10:00Z",
		"2026-03-02T09:10:00+00:00":       "2026-03-02T09:10:00Z",
		"2026-03-02 09:10:00":             "2026-03-02T09:10:00Z",
		"2026-03-02t09:10:00z":            "2026-03-02T09:10:00Z",
		"2026-03-02T09:10":                "2026-03-02T09:10:00Z",
		"2026-03-02":                      "2026-03-02T00:00:00Z",
	} {
		var read struct{ At realtimekit.Time }
		if err := json.Unmarshal([]byte(`{"At":"`+text+`"}`), &read); err != nil {
			t.Error(text, err)
			continue
		}
		if got := read.At.UTC().Format("2006-01-02T15:04:05.999999999Z07:00"); got != utc {
			t.Error(text, got)
		}
		if back, err := json.Marshal(read); err != nil || string(back) != `{"At":"`+text+`"}` {
			t.Error(text, string(back), err)
		}
	}
}
