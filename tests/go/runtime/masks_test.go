package runtime_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"realtimekit"
)

// refused sends a secret or two, gets the body as a refusal, and gives all that people may see of it.
func refused(t *testing.T, body string, options ...realtimekit.Option) string {
	t.Helper()
	server := play(t, answer{status: 400, body: body})
	_, err := client(t, server.url, options...).Recordings.Start(context.Background(), &realtimekit.RecordingsStartParams{
		StorageConfig: realtimekit.Value(realtimekit.StorageConfig{
			Type: "aws", Secret: realtimekit.Ptr("abcdSECRETTAIL"), AccessKey: realtimekit.Ptr("abcd"), Password: realtimekit.Ptr("q\"u\\o/t<e"),
		}),
	})
	var failed *realtimekit.Error
	if !errors.As(err, &failed) {
		t.Fatal(body, err)
	}
	return fmt.Sprint(err, failed.Message, failed.Errors)
}

func TestASecretIsMaskedHoweverItIsQuoted(t *testing.T) {
	for _, body := range []string{
		`{"success":false,"data":{"token":"s3cr3t`,
		`{"data":"{\"token\":\"s3cr3t\",\"a\":1}`,
		`{'stream_key' : 's3cr3t' }`,
		`{token: s3cr3t, a: 1}`,
		`{"detail":{"refreshTokens":["s3cr3t"],"password":{"a":"s3cr3t"}}}`,
		`{"streamKey":["s3cr3t","s3cr3t"`,
		`token=s3cr3t&stream_key=s3cr3t and client-secret=s3cr3t`,
		`Authorization: Bearer s3cr3t`,
		`{"error":{"message":"bad token=s3cr3t&a=b"}}`,
		`{"error":{"message":"sent {\"password\": \"x\\\"s3cr3t\"}"}}`,
		`see https://a.example/b?c=s3cr3t`,
		`see RTMPS://a.example/b/s3cr3t`,
		`see x:rtmp://a.example/b/s3cr3t,http://b.example`,
		strings.Repeat("[", 20_000) + `{"token":"s3cr3t"}`,
		strings.Repeat(" ", 3_990) + "cf-token-5ecre7",
	} {
		shown := refused(t, body)
		for _, secret := range []string{"s3cr3t", "cf-t", "5ecre7"} {
			if strings.Contains(shown, secret) {
				t.Errorf("%.80s: %s", body, shown)
			}
		}
	}
}

func TestASecretThatWasSentIsMaskedWhole(t *testing.T) {
	for _, body := range []string{
		`no: abcdSECRETTAIL`, `{"message":"no: abcdSECRETTAIL"}`, `no: q"u\o/t<e`, `{"x": "q\"u\\o/t<e`, `{"x": "q\"u\\o/t\u003ce`, `{"x": "q\"u\\o\/t<e`, `{"q\"u\\o/t<e":1}`, `no: h34d3r!`,
	} {
		shown := refused(t, body, realtimekit.WithHeader("CF-Access-Client-Secret", "h34d3r!"))
		for _, secret := range []string{"ECRETTAIL", `q"u`, `q\"u`, "h34d3r"} {
			if strings.Contains(shown, secret) {
				t.Errorf("%s: %s", body, shown)
			}
		}
	}
}

func TestWhatIsNoSecretIsShown(t *testing.T) {
	for _, text := range []string{
		"the token is not valid", "https://a.example/b and c", "keys: a, b", "tokens=5", "a=b&c=d", "rtmp://a.example", "token", "the secret's name", `a "token"`,
	} {
		if shown := refused(t, text); !strings.Contains(shown, text) {
			t.Errorf("%s: %s", text, shown)
		}
	}
}

func TestALongBodyIsMaskedAtOnce(t *testing.T) {
	for _, body := range []string{
		strings.Repeat("a.", 100_000), strings.Repeat("a://", 50_000), strings.Repeat("rtmp://", 30_000), strings.Repeat(`token=\`, 30_000),
		strings.Repeat(`token="\`, 30_000), strings.Repeat("-", 200_000), strings.Repeat("<title>", 30_000), strings.Repeat("token:[", 30_000),
	} {
		for _, body := range []string{body, `{"error":{"message":` + fmt.Sprintf("%q", body) + `}}`} {
			began := time.Now()
			refused(t, body)
			if took := time.Since(began); took > 5*time.Second {
				t.Errorf("%.20s: %s", body, took)
			}
		}
	}
}

// logged gives what slog writes of a thing, as JSON and as text, and what fmt prints of it.
func logged(thing any) string {
	var log bytes.Buffer
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "thing", thing)
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "thing", thing)
	return log.String() + fmt.Sprintf("%v %+v %#v %s", thing, thing, thing, thing)
}

func TestNothingOfOursLogsASecret(t *testing.T) {
	secret := realtimekit.StorageConfig{Type: "aws", Secret: realtimekit.Ptr("s3cr3t")}
	failed := realtimekit.Error{
		Response:   &realtimekit.Response{Body: []byte("s3cr3t"), Header: map[string][]string{"Set-Cookie": {"s3cr3t"}}},
		Mismatches: []realtimekit.Mismatch{{Value: "s3cr3t", Path: "$.data"}},
	}
	page := &realtimekit.Page[realtimekit.ParticipantWithToken]{Items: []realtimekit.ParticipantWithToken{{Token: "s3cr3t", PresetName: "host"}}}
	for name, thing := range map[string]any{
		"page": page, "page by value": *page,
		"nullable": realtimekit.Value(secret), "nullable link": realtimekit.Value("https://a.example/b?sig=s3cr3t"),
		"nullable list": realtimekit.Value([]string{"https://a.example/b?sig=s3cr3t"}),
		"error":         &failed, "error by value": failed, "mismatches": failed.Mismatches, "response": failed.Response, "responses": []realtimekit.Response{*failed.Response},
	} {
		if shown := logged(thing); strings.Contains(shown, "s3cr3t") || strings.Contains(shown, "115 51") {
			t.Errorf("%s: %s", name, shown)
		}
	}
	if shown := logged(page); strings.Count(shown, "host") < 6 {
		t.Error("what is no secret is shown: " + shown)
	}
	if content, err := json.Marshal(realtimekit.Value(secret)); err != nil || !strings.Contains(string(content), "s3cr3t") {
		t.Error("data survives encoding/json", string(content), err)
	}
}

func TestNilsOfOursAreLogged(t *testing.T) {
	for name, thing := range map[string]any{
		"client": (*realtimekit.Client)(nil), "error": (*realtimekit.Error)(nil), "response": (*realtimekit.Response)(nil),
	} {
		if shown := logged(thing); strings.Contains(shown, "panic") || strings.Contains(shown, "PANIC") {
			t.Errorf("%s: %s", name, shown)
		}
	}
	if (*realtimekit.Response)(nil).RequestID() != "" {
		t.Error("none has no id")
	}
}
