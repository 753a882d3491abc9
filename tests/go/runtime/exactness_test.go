package runtime_test

import (
	"context"
	"errors"
	"reflect"
	"strings"
	"testing"

	"realtimekit"
)

// listOf makes an answer with one thing an answer with a list of it.
var listOf = strings.NewReplacer(`ata":{`, `ata":[{`, `}}}`, `}}]}`, `}}`, `}]}`, `},`, `}],`)

// encoding/json takes ID for id.
func TestNamesThatDifferInCaseAreDifferentNames(t *testing.T) {
	for _, body := range []string{
		`{"data":{` + times + `,"ID":"other","Title":7}}`,
		`{"data":{"ID":"other",` + times + `}}`,
		"{\"data\":{\"ID\" \n:\"other\"," + times + `}}`,
		`{"data":{` + times + `,"\u0049d":"other"}}`,
		`{"data":{` + times + `},"Data":{"id":"other"}}`,
		`{"Data":{"id":"other"},"data":{` + times + `},"Success":false}`,
		`{"data":{` + times + `,"ıd":"other","recording_config":{"Max_Seconds":"x"}}}`,
	} {
		got, places, _, err := meeting(t, body)
		if err != nil || got.ID != "m" || len(places) > 0 {
			t.Error(body, got, places, err)
		}
		server := play(t, ok(listOf.Replace(body)))
		page, err := client(t, server.url).Meetings.ListPage(context.Background(), nil)
		if err != nil || len(page.Items) != 1 || page.Items[0].ID != "m" {
			t.Error(body, page, err)
		}
	}
	for data, want := range map[string]string{`"sessionid":"other","sessionId":"s"`: "s", `"sessionid":"other"`: ""} {
		server := play(t, ok(`{"data":{"transcript_download_url":"x","transcript_download_url_expiry":"x",`+data+`}}`))
		got, err := client(t, server.url).Sessions.GetTranscript(context.Background(), "s")
		if err != nil || got.SessionID != want {
			t.Error(data, got.SessionID, err)
		}
	}
}

func TestARequiredFieldThatIsNotThereIsAMismatch(t *testing.T) {
	for data, want := range map[string]string{
		`{"created_at":"2026-03-02T09:10:00Z","updated_at":"2026-03-02T09:10:00Z"}`:           "$.data.id: is missing",
		`{"id":null,"created_at":"2026-03-02T09:10:00Z","updated_at":"2026-03-02T09:10:00Z"}`: "$.data.id: is null",
		`{"id":"m","created_at":null,"updated_at":"2026-03-02T09:10:00Z"}`:                    "$.data.created_at: is null",
		`{"id":"","created_at":"2026-03-02T09:10:00Z","updated_at":"2026-03-02T09:10:00Z"}`:   "",
	} {
		_, places, log, err := meeting(t, `{"data":`+data+`}`)
		if err != nil || (len(places) == 1) != (want != "") || !strings.Contains(log, want) {
			t.Error(data, places, log, err)
		}
		_, _, _, err = meeting(t, `{"data":`+data+`}`, realtimekit.WithStrict())
		if errors.Is(err, realtimekit.ErrResponseValidation) != (want != "") {
			t.Error(data, err)
		}
	}
}

func TestARequiredFieldIsLookedForInEveryItem(t *testing.T) {
	var places []string
	server := play(t, ok(`{"data":[{`+times+`},{"id":"x"},null],"paging":{"total_count":3,"end_offset":3}}`))
	kit := client(t, server.url, realtimekit.WithOnMismatch(func(m realtimekit.Mismatch) { places = append(places, m.Path) }))
	page, err := kit.Meetings.ListPage(context.Background(), nil)
	if err != nil || len(page.Items) != 3 || page.Items[1].ID != "x" {
		t.Fatal(page, err)
	}
	if want := []string{"$.data[1].created_at", "$.data[1].updated_at", "$.data[2]"}; !reflect.DeepEqual(sorted(places), want) {
		t.Error(places)
	}
}

func TestARequiredValueMayBeZeroOrNullWhereTheDocumentSaysSo(t *testing.T) {
	var found []realtimekit.Mismatch
	body := `{"data":{"sessions":[{"id":"s","associated_id":"m","created_at":"2026-03-02T09:10:00Z","live_participants":0,"max_concurrent_participants":0,` +
		`"meeting_display_name":"x","minutes_consumed":0,"organization_id":"o","started_at":"2026-03-02T09:10:00Z","status":"LIVE","type":"meeting","updated_at":"2026-03-02T09:10:00Z"}]}}`
	server := play(t, ok(body))
	kit := client(t, server.url, realtimekit.WithOnMismatch(func(m realtimekit.Mismatch) { found = append(found, m) }))
	page, err := kit.Sessions.ListPage(context.Background(), nil)
	if err != nil || len(page.Items) != 1 || len(found) > 0 {
		t.Error(page, found, err)
	}
}
