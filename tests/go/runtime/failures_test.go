package runtime_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"testing"

	"realtimekit"
)

func failureOf(t *testing.T, said answer) *realtimekit.Error {
	t.Helper()
	server := play(t, said)
	err := get(client(t, server.url, realtimekit.WithMaxRetries(0)))
	var failed *realtimekit.Error
	if !errors.As(err, &failed) {
		t.Fatalf("%v is no *Error", err)
	}
	return failed
}

func TestEachStatusHasItsKind(t *testing.T) {
	for status, kind := range map[int]error{
		300: realtimekit.ErrStatus, 400: realtimekit.ErrBadRequest, 401: realtimekit.ErrAuthentication, 402: realtimekit.ErrStatus,
		403: realtimekit.ErrPermissionDenied, 404: realtimekit.ErrNotFound, 409: realtimekit.ErrConflict,
		422: realtimekit.ErrUnprocessableEntity, 429: realtimekit.ErrRateLimit, 500: realtimekit.ErrInternalServer,
		529: realtimekit.ErrInternalServer, 599: realtimekit.ErrInternalServer,
	} {
		failed := failureOf(t, refusal(status))
		if !errors.Is(failed, kind) || !errors.Is(failed, realtimekit.ErrStatus) || errors.Is(failed, realtimekit.ErrResponse) {
			t.Error(status, failed)
		}
	}
}

func TestAnErrorTellsAllThatIsKnown(t *testing.T) {
	said := refusal(404)
	said.header = map[string]string{"CF-Ray": "8f00-LHR"}
	failed := failureOf(t, said)
	const path = "/accounts/acct/realtime/kit/app/meetings/m"
	if failed.StatusCode != 404 || failed.Code != "404" || failed.Message != "No." || failed.RequestID != "8f00-LHR" ||
		failed.Method != "GET" || failed.Path != path || failed.Errors[0]["message"] != "No." || len(failed.Response.Body) == 0 {
		t.Errorf("%#v", failed)
	}
	for _, words := range []string{"GET " + path, "404 No.", "8f00-LHR", "REALTIMEKIT_APP_ID"} {
		if !strings.Contains(failed.Error(), words) {
			t.Errorf("%q is not in %v", words, failed)
		}
	}
}

func TestTheMessageIsLookedForInOrder(t *testing.T) {
	for body, want := range map[string][2]string{
		`{"errors":[{"code":7,"message":"b"}],"error":{"code":1,"message":"a"}}`: {"1", "a"},
		`{"message":"b","errors":[{"code":1},{"code":2,"message":"a"}]}`:         {"1", "a"},
		`{"errors":["a","b"]}`:                       {"", "a"},
		`{"error":"a","message":"b"}`:                {"", "a"},
		`{"error":null,"errors":null,"message":"a"}`: {"", "a"},
		`{"error":{"code":"E7","message":"a"}}`:      {"E7", "a"},
		`{"error":{"code":{"x":1},"message":"a"}}`:   {"", "a"},
		`{}`:                  {"", "Bad Request"},
		`"just  words"`:       {"", "just words"},
		`7`:                   {"", "7"},
		``:                    {"", "Bad Request"},
		"  no\n such  thing ": {"", "no such thing"},
		"<!DOCTYPE html><HTML><Title>502 |\n Bad</TITLE>": {"", "502 | Bad"},
		"\n<html><body>x":        {"", "an HTML page"},
		`{"error": {"me`:         {"", `{"error": {"me`},
		`{"detail":"bad"}`:       {"", `{"detail":"bad"}`},
		strings.Repeat("é", 600): {"", strings.Repeat("é", 500)},
		"\xff!":                  {"", "\ufffd!"},
	} {
		failed := failureOf(t, answer{status: 400, body: body})
		if failed.Code != want[0] || failed.Message != want[1] {
			t.Errorf("%s: code %q, message %q", body, failed.Code, failed.Message)
		}
	}
}

func TestA2xxThatSaysNoIsAFailure(t *testing.T) {
	for code, kind := range map[string]error{
		"404": realtimekit.ErrNotFound, "503": realtimekit.ErrInternalServer, "999": realtimekit.ErrStatus, `"x"`: realtimekit.ErrStatus, "null": realtimekit.ErrStatus,
	} {
		failed := failureOf(t, ok(`{"success":false,"data":{"id":"m"},"error":{"code":`+code+`,"message":"Gone."}}`))
		if !errors.Is(failed, kind) || failed.StatusCode != 200 || failed.Message != "Gone." {
			t.Error(code, failed)
		}
	}
	server := play(t, ok(`{"success":false,"data":[],"message":"Gone."}`))
	kit := client(t, server.url)
	_, listed := kit.Meetings.ListPage(context.Background(), nil)
	_, asked := kit.Request(context.Background(), "GET", "/x", nil, nil)
	for _, err := range []error{listed, asked} {
		if !errors.Is(err, realtimekit.ErrStatus) {
			t.Error(err)
		}
	}
}

func TestA2xxThatIsNoObjectIsAnErrorOfItsOwn(t *testing.T) {
	for _, body := range []string{"", "<html>", "[]", "null", "7", `"x"`, `{"data":{"id"`, `{"data":{}} {}`} {
		failed := failureOf(t, ok(body))
		if !errors.Is(failed, realtimekit.ErrResponse) || errors.Is(failed, realtimekit.ErrStatus) || failed.StatusCode != 200 {
			t.Errorf("%s: %v", body, failed)
		}
		server := play(t, ok(body))
		_, err := client(t, server.url).Meetings.ListPage(context.Background(), nil)
		if !errors.Is(err, realtimekit.ErrResponse) {
			t.Errorf("%s: %v", body, err)
		}
		server.got(t, 1)
	}
	if failed := failureOf(t, answer{status: 204}); !errors.Is(failed, realtimekit.ErrResponse) {
		t.Error(failed)
	}
}

func TestHints(t *testing.T) {
	for body, want := range map[string]string{
		`{"errors":[{"code":6003,"message":"x"}]}`:  "CLOUDFLARE_API_TOKEN",
		`{"errors":[{"code":10000,"message":"x"}]}`: "CLOUDFLARE_API_TOKEN",
		`{"errors":[{"code":7003,"message":"x"}]}`:  "CLOUDFLARE_ACCOUNT_ID",
	} {
		if failed := failureOf(t, answer{status: 400, body: body}); !strings.Contains(failed.Error(), want) {
			t.Error(body, failed)
		}
	}
	for status, want := range map[int]string{401: "CLOUDFLARE_API_TOKEN", 403: "CLOUDFLARE_ACCOUNT_ID", 404: "if the ids are right", 302: "WithBaseURL"} {
		if failed := failureOf(t, refusal(status)); !strings.Contains(failed.Error(), want) {
			t.Error(status, failed)
		}
	}
	server := play(t, refusal(404))
	if _, err := client(t, server.url).Request(context.Background(), "GET", "/x", nil, nil); !strings.Contains(err.Error(), "if the ids are right") {
		t.Error(err)
	}
	_, err := client(t, server.url).Meetings.ListPage(context.Background(), nil)
	if err == nil || strings.Contains(err.Error(), "if the ids are right") || !strings.Contains(err.Error(), "REALTIMEKIT_APP_ID") {
		t.Error(err)
	}
}

func TestRedirectsAreNotFollowed(t *testing.T) {
	elsewhere := play(t, ok(meetingBody))
	for _, status := range []int{301, 302, 303, 307, 308} {
		server := play(t, answer{status: status, body: "moved", header: map[string]string{"Location": elsewhere.url + "/x"}})
		followed := false
		own := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { followed = true; return nil }}
		for _, call := range []func(*realtimekit.Client) error{get, create} {
			if err := call(client(t, server.url, realtimekit.WithHTTPClient(own))); !errors.Is(err, realtimekit.ErrStatus) {
				t.Error(status, err)
			}
		}
		own.CloseIdleConnections()
		server.got(t, 2)
		if followed {
			t.Error("the client of the user was asked")
		}
	}
	elsewhere.got(t, 0)
}

func TestNoErrorShowsASecret(t *testing.T) {
	sent := &realtimekit.RecordingsStartParams{
		MeetingID: realtimekit.Ptr("m"),
		StorageConfig: realtimekit.Value(realtimekit.StorageConfig{
			Type: "aws", AccessKey: realtimekit.Ptr("s3cr3t-key"), Secret: realtimekit.Ptr("s3cr3t-value"),
		}),
	}
	for _, body := range []string{
		`{"errors":[{"code":10000,"message":"no such token: Bearer ` + token + `"}]}`,
		`{"error":{"code":"` + token + `","message":"no","seen":["` + token + `"]}}`,
		`bad header ` + token,
		`<title>` + token + `</title>`,
		`["` + token + `","s3cr3t-value"]`,
		`{"error":{"code":422,"message":"'s3cr3t-value' and s3cr3t-key are invalid"}}`,
		`{"detail":{"password":"s3cr3t","authToken":"s3cr3t","stream_key":"s3cr3t","streamKey":["s3cr3t"]}}`,
		`{"error":{"code":1,"message":"see https://files.example.net/a.mp4?X-Signature=s3cr3t&b=c now"}}`,
		`see HTTPS://files.example.net/a.mp4?s3cr3t`,
		`{"error":{"code":1,"message":"see rtmps://live.example.net:443/live/s3cr3t"}}`,
		strings.Repeat("x", 498) + token,
		strings.Repeat("[", 200) + `"s3cr3t"` + strings.Repeat("]", 200),
	} {
		for _, status := range []int{400, 503} {
			server := play(t, answer{status: status, body: body})
			_, err := client(t, server.url).Recordings.Start(context.Background(), sent)
			var failed *realtimekit.Error
			if !errors.As(err, &failed) {
				t.Fatal(body, err)
			}
			var log bytes.Buffer
			slog.New(slog.NewJSONHandler(&log, nil)).Error("no", "error", err, "response", failed.Response)
			slog.New(slog.NewTextHandler(&log, nil)).Error("no", "error", err, "response", failed.Response)
			shown := fmt.Sprintf("%v %+v %#v %q %v %s %v %#v", err, err, err, err, failed.Errors, failed.Message, *failed.Response, failed.Response) + log.String()
			for _, secret := range []string{"s3cr3t", "cf-t", "5ecre7"} {
				if strings.Contains(shown, secret) {
					t.Errorf("%s: %s", body, shown)
				}
			}
		}
	}
}

func TestNothingOfOursPrintsASecret(t *testing.T) {
	kit := client(t, "http://127.0.0.1:9", realtimekit.WithHeader("X-Key", "s3cr3t"))
	secret := realtimekit.Value(realtimekit.StorageConfig{Type: "aws", Secret: realtimekit.Ptr("s3cr3t")})
	var log bytes.Buffer
	for name, thing := range map[string]any{
		"client":           kit,
		"client by value":  *kit,
		"service":          kit.Meetings,
		"service by value": *kit.Meetings,
		"option":           realtimekit.WithAPIToken("s3cr3t"),
		"params":           realtimekit.RecordingsStartParams{StorageConfig: secret},
		"params, pointer":  &realtimekit.RecordingsStartParams{StorageConfig: secret},
		"nullable":         secret,
		"nullable value":   realtimekit.Value(realtimekit.ParticipantWithToken{Token: "s3cr3t"}),
		"participant":      realtimekit.ParticipantWithToken{Token: "s3cr3t"},
		"participants":     []realtimekit.ParticipantWithToken{{Token: "s3cr3t"}},
		"mismatch":         realtimekit.Mismatch{Value: "s3cr3t"},
		"unknown event":    &realtimekit.UnknownEvent{Event: "x", Data: []byte(`"s3cr3t"`)},
		"response":         realtimekit.Response{Body: []byte("s3cr3t")},
	} {
		shown := fmt.Sprintf("%v %+v %#v %s %q %d %x", thing, thing, thing, thing, thing, thing, thing)
		log.Reset()
		slog.New(slog.NewTextHandler(&log, nil)).Info("x", "thing", thing)
		for _, text := range []string{"s3cr3t", fmt.Sprintf("%x", "s3cr3t"), token, fmt.Sprintf("%x", token)} {
			if strings.Contains(shown+log.String(), text) {
				t.Errorf("%s: %s %s", name, shown, log.String())
			}
		}
	}
	if shown := fmt.Sprint(kit); !strings.Contains(shown, `app_id="app"`) {
		t.Error(shown)
	}
	if shown := fmt.Sprint(realtimekit.ParticipantWithToken{Token: "s3cr3t", PresetName: "host"}); !strings.Contains(shown, "host") {
		t.Error("what is no secret is shown: " + shown)
	}
}

func TestDebugLogsAreOneLineForEachAttempt(t *testing.T) {
	var log bytes.Buffer
	logger := slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	server := play(t, now(503), ok(meetingBody))
	if err := get(client(t, server.url, realtimekit.WithLogger(logger))); err != nil {
		t.Fatal(err)
	}
	text := log.String()
	if strings.Count(text, "\n") != 2 || !strings.Contains(text, "status=503 attempt=1") || !strings.Contains(text, "status=200 attempt=2") || strings.Contains(text, token) {
		t.Error(text)
	}
}

func TestABodyOfAnySizeIsRead(t *testing.T) {
	long := strings.Repeat("x", 3<<20)
	url := serve(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, `{"data":{"id":"`+long+`"}}`)
	}))
	session, err := client(t, url).ActiveSession.Get(context.Background(), "m")
	if err != nil || session.ID != long {
		t.Error(err)
	}
}
