package runtime_test

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"realtimekit"
)

func TestWhatIsMissingIsSaidWhenItIsNeeded(t *testing.T) {
	for _, name := range []string{"CLOUDFLARE_API_TOKEN", "CLOUDFLARE_ACCOUNT_ID", "REALTIMEKIT_APP_ID", "REALTIMEKIT_BASE_URL", "REALTIMEKIT_WEBHOOK_KEY_URL"} {
		t.Setenv(name, "")
	}
	server := play(t, ok(`{"data":[]}`))
	kit, err := realtimekit.NewClient(realtimekit.WithBaseURL(server.url))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		missing string
		option  realtimekit.Option
	}{
		{"CLOUDFLARE_ACCOUNT_ID", realtimekit.WithAccountID("acct")},
		{"REALTIMEKIT_APP_ID", realtimekit.WithAppID("app")},
		{"CLOUDFLARE_API_TOKEN", realtimekit.WithAPIToken(token)},
	} {
		_, err := kit.Meetings.ListPage(context.Background(), nil)
		if !errors.Is(err, realtimekit.ErrConfiguration) || !strings.Contains(err.Error(), c.missing) {
			t.Error(c.missing, err)
		}
		server.got(t, 0)
		if kit, err = kit.WithOptions(c.option); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := kit.Meetings.ListPage(context.Background(), nil); err != nil {
		t.Error(err)
	}
}

func TestOptionsComeFromTheEnvironment(t *testing.T) {
	server := play(t, ok(`{"data":[]}`))
	t.Setenv("CLOUDFLARE_API_TOKEN", "from-env")
	t.Setenv("CLOUDFLARE_ACCOUNT_ID", "acct-env")
	t.Setenv("REALTIMEKIT_APP_ID", "app-env")
	t.Setenv("REALTIMEKIT_BASE_URL", server.url)
	kit, err := realtimekit.NewClient(realtimekit.WithAppID("mine"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := kit.Meetings.ListPage(context.Background(), nil); err != nil {
		t.Fatal(err)
	}
	request := server.got(t, 1)[0]
	if request.target != "/accounts/acct-env/realtime/kit/mine/meetings" || request.header.Get("Authorization") != "Bearer from-env" {
		t.Error(request)
	}
}

func TestAppsNeedNoApp(t *testing.T) {
	t.Setenv("REALTIMEKIT_APP_ID", "")
	server := play(t, ok(`{"data":[]}`))
	kit, err := realtimekit.NewClient(realtimekit.WithBaseURL(server.url), realtimekit.WithAPIToken(token), realtimekit.WithAccountID("acct"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := kit.Apps.ListPage(context.Background()); err != nil {
		t.Error(err)
	}
}

func TestOptionsThatCannotBeUsedAreRefusedWithoutBeingShown(t *testing.T) {
	with := func(options ...realtimekit.Option) []realtimekit.Option { return options }
	for name, options := range map[string][]realtimekit.Option{
		"retries":                  with(realtimekit.WithMaxRetries(-1)),
		"longest wait":             with(realtimekit.WithMaxRetryAfter(-1)),
		"timeout":                  with(realtimekit.WithTimeout(-1)),
		"no timeout":               with(realtimekit.WithTimeout(0)),
		"Bearer":                   with(realtimekit.WithAPIToken("Bearer s3cr3t")),
		"token with a line break":  with(realtimekit.WithAPIToken("s3cr3t\n")),
		"token with a space":       with(realtimekit.WithAPIToken("s3cr3t x")),
		"token of other letters":   with(realtimekit.WithAPIToken("s3cr3tü")),
		"header with a line break": with(realtimekit.WithHeader("X-Mine", "a\r\nX-Evil: s3cr3t")),
		"header with a zero":       with(realtimekit.WithHeader("X-Mine", "s3cr3t\x00")),
		"header with a space":      with(realtimekit.WithHeader("X-Mine", " s3cr3t")),
		"header's name":            with(realtimekit.WithHeader("X Mine", "s3cr3t")),
		"header's name of two":     with(realtimekit.WithHeader("X\r\nMine", "s3cr3t")),
		"header without a name":    with(realtimekit.WithHeader("", "s3cr3t")),
		"another host":             with(realtimekit.WithHeader("hOsT", "s3cr3t")),
		"no scheme":                with(realtimekit.WithBaseURL("api.example.com")),
		"another scheme":           with(realtimekit.WithBaseURL("ftp://api.example.com")),
		"no host":                  with(realtimekit.WithBaseURL("https://")),
		"a port of 0":              with(realtimekit.WithBaseURL("https://api.example.com:0")),
		"a query":                  with(realtimekit.WithBaseURL("https://api.example.com/?a=s3cr3t")),
		"a fragment":               with(realtimekit.WithBaseURL("https://api.example.com/#s3cr3t")),
		"a password":               with(realtimekit.WithBaseURL("https://me:s3cr3t@api.example.com")),
		"a space":                  with(realtimekit.WithBaseURL("https://api.example.com/s3cr3t b")),
		"a backslash":              with(realtimekit.WithBaseURL(`https://api.example.com\s3cr3t`)),
		"http far away":            with(realtimekit.WithBaseURL("http://api.example.com")),
		"http to a number":         with(realtimekit.WithBaseURL("http://134744072")),
		"http to a hex number":     with(realtimekit.WithBaseURL("http://0x08080808")),
		"http to an address":       with(realtimekit.WithBaseURL("http://8.8.8.8")),
		"http to a mapped address": with(realtimekit.WithBaseURL("http://[::ffff:8.8.8.8]")),
		"the key's address":        with(realtimekit.WithWebhookKeyURL("http://api.example.com")),
	} {
		kit, err := realtimekit.NewClient(options...)
		if !errors.Is(err, realtimekit.ErrInvalidArgument) || kit != nil || strings.Contains(err.Error(), "s3cr3t") {
			t.Errorf("%s: %v %v", name, kit, err)
		}
	}
	for _, url := range []string{"http://localhost:1", "http://127.0.0.1", "http://[::1]:80", "http://10.0.0.1", "http://api", "http://x.internal", "https://8.8.8.8"} {
		if _, err := realtimekit.NewClient(realtimekit.WithBaseURL(url)); err != nil {
			t.Error(url, err)
		}
	}
}

func TestHeadersOfTheUser(t *testing.T) {
	server := play(t, ok(meetingBody))
	kit := client(t, server.url, realtimekit.WithHeader("x-mine", "1"), realtimekit.WithHeader("X-Other", "2"),
		realtimekit.WithHeader("AUTHORIZATION", "Basic x"), realtimekit.WithHeader("User-Agent", "mine/1"))
	other, err := kit.WithOptions(realtimekit.WithHeader("X-MINE", "3"), realtimekit.WithAppID("other"))
	if err != nil {
		t.Fatal(err)
	}
	for _, each := range []*realtimekit.Client{other, kit} {
		if err := get(each); err != nil {
			t.Fatal(err)
		}
	}
	requests := server.got(t, 2)
	for i, want := range []string{"3", "1"} {
		header := requests[i].header
		if header.Get("X-Mine") != want || header.Get("X-Other") != "2" || header.Get("Authorization") != "Bearer "+token || header.Get("User-Agent") != "mine/1" || header.Get("Accept") != "application/json" {
			t.Error(header)
		}
	}
	if !strings.Contains(requests[0].target, "/kit/other/") || !strings.Contains(requests[1].target, "/kit/app/") {
		t.Error(requests)
	}
}

// transport counts the requests that go through it.
type transport struct {
	http.RoundTripper

	calls int
}

func (c *transport) RoundTrip(request *http.Request) (*http.Response, error) {
	c.calls++
	return c.RoundTripper.RoundTrip(request)
}

func TestACopySharesTheConnections(t *testing.T) {
	server := play(t, ok(meetingBody))
	counting := &transport{RoundTripper: &http.Transport{}}
	own := &http.Client{Transport: counting}
	t.Cleanup(own.CloseIdleConnections)
	kit := client(t, server.url, realtimekit.WithHTTPClient(own))
	other, err := kit.WithOptions(realtimekit.WithTimeout(time.Second))
	if err != nil {
		t.Fatal(err)
	}
	if get(kit) != nil || get(other) != nil || counting.calls != 2 || own.CheckRedirect != nil {
		t.Error(counting.calls, "or the client of the user was changed")
	}
}

func TestAnyNumberOfGoroutines(t *testing.T) {
	server := play(t, ok(meetingBody))
	kit := client(t, server.url)
	failed := make(chan error, 100)
	for range 100 {
		go func() { failed <- get(kit) }()
	}
	for range 100 {
		if err := <-failed; err != nil {
			t.Error(err)
		}
	}
	server.got(t, 100)
}
