package realtimekit

import (
	"context"
	"log/slog"
	"net/http"
	"sync"
)

// core is what the services of a client share: its options, connections and keys. It is never changed.
//
// All of it stands behind pointers: fmt follows one of them, to the core, where somebody prints a service with a verb that
// does not fit.
type core struct {
	settings *settings

	http *http.Client

	keys *keyRing
}

func newCore(options []Option) (*core, error) {
	return (&core{settings: usualSettings()}).with(options)
}

// with gives a core with other options that shares the connections and, unless they were changed, the keys.
func (c *core) with(options []Option) (*core, error) {
	s, err := c.settings.with(options)
	if err != nil {
		return nil, err
	}
	keys := c.keys
	if keys == nil || keys.url != s.webhookKeyURL || keys.fixed != s.webhookKey {
		keys = newKeyRing(s.webhookKeyURL, s.webhookKey)
	}
	client := http.Client{Transport: sharedTransport()}
	if s.httpClient != nil {
		client = *s.httpClient
	}
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &core{settings: s, http: &client, keys: keys}, nil
}

// sharedTransport keeps the connections of all clients that have no HTTP client of their own. Many calls at once go to
// one host, so it keeps more idle connections to a host than net/http would.
var sharedTransport = sync.OnceValue(func() http.RoundTripper {
	usual, ok := http.DefaultTransport.(*http.Transport)
	if !ok {
		return http.DefaultTransport
	}
	usual = usual.Clone()
	usual.MaxIdleConnsPerHost = usual.MaxIdleConns
	return usual
})

func (c *core) logger() *slog.Logger {
	if c.settings.logger != nil {
		return c.settings.logger
	}
	return slog.Default()
}

// debug logs an attempt; status is 0 where there was no answer.
func (c *core) debug(ctx context.Context, request *call, status, attempt int) {
	if logger := c.logger(); logger.Enabled(ctx, slog.LevelDebug) {
		logger.DebugContext(ctx, "realtimekit: "+request.name(), "status", status, "attempt", attempt)
	}
}
