package runtime_test

import (
	"context"
	"errors"
	"math"
	"net/url"
	"strings"
	"testing"
	"time"

	"realtimekit"
)

func TestIdsAreOneSegmentOfThePath(t *testing.T) {
	for id, want := range map[string]string{
		"a/b":         "a%2Fb",
		"..%2f":       "..%252f",
		"?x=1#y":      "%3Fx%3D1%23y",
		"ü 🎥":         "%C3%BC%20%F0%9F%8E%A5",
		"a;b:c@d&e+f": "a%3Bb%3Ac%40d%26e%2Bf",
		"!$'()*,[]":   "%21%24%27%28%29%2A%2C%5B%5D",
		"-._~Az09":    "-._~Az09",
		"...":         "...",
		"\r\nX: y":    "%0D%0AX%3A%20y",
		"\x00\\":      "%00%5C",
		"{app_id}":    "%7Bapp_id%7D",
	} {
		server := play(t, ok(`{"data":{"id":"s"}}`))
		if _, err := client(t, server.url).ActiveSession.Get(context.Background(), id); err != nil {
			t.Fatal(err)
		}
		path := "/accounts/acct/realtime/kit/app/meetings/" + want + "/active-session"
		if got := server.got(t, 1)[0].target; got != path {
			t.Errorf("%q was sent as %s, want %s", id, got, path)
		}
	}
}

func TestIdsThatLeadElsewhereAreRefused(t *testing.T) {
	server := play(t, ok(meetingBody))
	kit := client(t, server.url)
	for _, id := range []string{"", ".", "..", "\xff"} {
		if _, err := kit.ActiveSession.Get(context.Background(), id); !errors.Is(err, realtimekit.ErrInvalidArgument) {
			t.Errorf("%q: %v", id, err)
		}
		other, err := kit.WithOptions(realtimekit.WithAppID(id))
		if id == "" {
			continue // which keeps the app of the client
		}
		if err != nil {
			t.Fatal(err)
		}
		if _, err := other.ActiveSession.Get(context.Background(), "m"); !errors.Is(err, realtimekit.ErrInvalidArgument) {
			t.Errorf("app %q: %v", id, err)
		}
	}
	server.got(t, 0)
}

func TestQueriesAreSpelledOneWay(t *testing.T) {
	server := play(t, ok(`{"data":[]}`))
	_, err := client(t, server.url).Meetings.ListPage(context.Background(), &realtimekit.MeetingsListParams{
		EndTime: realtimekit.Ptr(time.Date(2026, 1, 2, 3, 4, 5, 0, time.FixedZone("", 3600))),
		PageNo:  realtimekit.Ptr(3.0), PerPage: realtimekit.Ptr(1e21), Search: realtimekit.Ptr("a b&ü+~"),
		StartTime: realtimekit.Ptr(time.Date(2026, 1, 2, 3, 4, 5, 120_000_000, time.UTC)),
	})
	if err != nil {
		t.Fatal(err)
	}
	want := "end_time=2026-01-02T02%3A04%3A05Z&page_no=3&per_page=1000000000000000000000&search=a%20b%26%C3%BC%2B~" +
		"&start_time=2026-01-02T03%3A04%3A05.120Z"
	if _, got, _ := strings.Cut(server.got(t, 1)[0].target, "?"); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestListsAndFlagsInQueries(t *testing.T) {
	server := play(t, ok(`{"data":[]}`))
	kit := client(t, server.url)
	for range kit.Recordings.List(context.Background(), &realtimekit.RecordingsListParams{
		Status: []realtimekit.RecordingStatusFilter{"UPLOADED", "RECORDING"},
	}) {
		t.Error("an item")
	}
	for range kit.Livestreams.List(context.Background(), &realtimekit.LivestreamsListParams{ExcludeMeetings: realtimekit.Ptr(false)}) {
		t.Error("an item")
	}
	requests := server.got(t, 2)
	if !strings.HasSuffix(requests[0].target, "?status=UPLOADED&status=RECORDING") || !strings.HasSuffix(requests[1].target, "?exclude_meetings=false") {
		t.Error(requests)
	}
}

func TestArgumentsThatCannotBeSentAreRefused(t *testing.T) {
	server := play(t, ok(meetingBody))
	kit := client(t, server.url)
	ctx := context.Background()
	for name, call := range map[string]func() error{
		"NaN": func() error {
			_, err := kit.Meetings.ListPage(ctx, &realtimekit.MeetingsListParams{PageNo: realtimekit.Ptr(math.NaN())})
			return err
		},
		"infinity in a body": func() error {
			_, err := kit.Meetings.Create(ctx, &realtimekit.MeetingsCreateParams{SessionKeepAliveTimeInSecs: realtimekit.Ptr(math.Inf(1))})
			return err
		},
		"a query that is not UTF-8": func() error {
			_, err := kit.Meetings.ListPage(ctx, &realtimekit.MeetingsListParams{Search: realtimekit.Ptr("\xff")})
			return err
		},
		"a body that is not UTF-8": func() error {
			_, err := kit.Meetings.Create(ctx, &realtimekit.MeetingsCreateParams{Title: realtimekit.Value("\\\xff")})
			return err
		},
		"a year out of range": func() error {
			_, err := kit.Meetings.ListPage(ctx, &realtimekit.MeetingsListParams{StartTime: realtimekit.Ptr(time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC))})
			return err
		},
		"no JSON": func() error {
			_, err := kit.Request(ctx, "POST", "/x", nil, map[string]any{"a": make(chan int)})
			return err
		},
	} {
		if err := call(); !errors.Is(err, realtimekit.ErrInvalidArgument) {
			t.Errorf("%s: %v", name, err)
		}
	}
	server.got(t, 0)
}

func TestRequiredArgumentsAreAskedForByName(t *testing.T) {
	server := play(t, ok(meetingBody))
	kit := client(t, server.url)
	for name, params := range map[string]*realtimekit.MeetingsParticipantsAddParams{
		"custom_participant_id": nil,
		"preset_name":           {CustomParticipantID: "c"},
	} {
		_, err := kit.Meetings.Participants.Add(context.Background(), "m", params)
		if !errors.Is(err, realtimekit.ErrInvalidArgument) || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, err := kit.ActiveSession.Kick(context.Background(), "m", &realtimekit.ActiveSessionKickParams{ParticipantIDs: []string{}})
	if err == nil || !strings.Contains(err.Error(), "custom_participant_ids") {
		t.Errorf("an empty list is a list, none is not: %v", err)
	}
	server.got(t, 0)
}

func TestAbsentNullAndValueAreThreeThings(t *testing.T) {
	for want, params := range map[string]*realtimekit.MeetingsCreateParams{
		`{}`:                          nil,
		`{"title":null}`:              {Title: realtimekit.Null[string]()},
		`{"title":""}`:                {Title: realtimekit.Value("")},
		`{"title":"<\ufffd>\\ufffd"}`: {Title: realtimekit.Value("<\ufffd>\\ufffd")},
		`{"live_stream_on_start":false,"persist_chat":false}`: {
			LiveStreamOnStart: realtimekit.Value(false), PersistChat: realtimekit.Ptr(false),
		},
		`{"recording_config":{"storage_config":null}}`: {
			RecordingConfig: &realtimekit.RecordingConfig{StorageConfig: realtimekit.Null[realtimekit.StorageConfig]()},
		},
	} {
		server := play(t, ok(meetingBody))
		if _, err := client(t, server.url).Meetings.Create(context.Background(), params); err != nil {
			t.Fatal(err)
		}
		request := server.got(t, 1)[0]
		if want = strings.Replace(want, `<\ufffd>`, "<\ufffd>", 1); request.body != want || request.header.Get("Content-Type") != "application/json" {
			t.Errorf("%s was sent, want %s", request.body, want)
		}
	}
}

func TestTheEscapeHatch(t *testing.T) {
	server := play(t, ok(`{"success":true,"data":1}`))
	kit := client(t, server.url+"/base/")
	body, err := kit.Request(context.Background(), "post", "/accounts/{account_id}/x y%2F/{app_id}", url.Values{"b": {"1", "2"}, "a": {"ü"}}, map[string]any{"c": nil})
	if err != nil || string(body) != `{"success":true,"data":1}` {
		t.Fatal(string(body), err)
	}
	request := server.got(t, 1)[0]
	if request.method != "POST" || request.target != "/base/accounts/acct/x%20y%2F/app?a=%C3%BC&b=1&b=2" || request.body != `{"c":null}` {
		t.Error(request)
	}
	for _, path := range []string{"", "x", "//evil.example", "/a?b", "/a#b", "/a/../b", "/%2e%2E/b", "/a/..;/b", "/{meeting_id}", "/%zz", "/\xff"} {
		if _, err := kit.Request(context.Background(), "GET", path, nil, nil); !errors.Is(err, realtimekit.ErrInvalidArgument) {
			t.Errorf("%q: %v", path, err)
		}
	}
	for _, method := range []string{"", "GET /", "GĖT", "P-T"} {
		if _, err := kit.Request(context.Background(), method, "/x", nil, nil); !errors.Is(err, realtimekit.ErrInvalidArgument) {
			t.Errorf("%q: %v", method, err)
		}
	}
	server.got(t, 1)
}

func TestTheEscapeHatchGivesNothingWhereThereIsNothing(t *testing.T) {
	server := play(t, answer{status: 204})
	body, err := client(t, server.url).Request(context.Background(), "DELETE", "/x", nil, nil)
	if body != nil || err != nil {
		t.Error(body, err)
	}
}
