package runtime_test

import (
	"context"
	"errors"
	"net/http"
	"sync/atomic"
	"testing"
	"time"

	"realtimekit"
)

func get(kit *realtimekit.Client) error {
	_, err := kit.Meetings.Get(context.Background(), "m", nil)
	return err
}

func create(kit *realtimekit.Client) error {
	_, err := kit.Meetings.Create(context.Background(), &realtimekit.MeetingsCreateParams{Title: realtimekit.Value("x")})
	return err
}

func now(status int) answer {
	refused := refusal(status)
	refused.header = map[string]string{"Retry-After": "0"}
	return refused
}

func TestWhatIsSentAgain(t *testing.T) {
	lost := answer{lost: true}
	for name, c := range map[string]struct {
		call    func(*realtimekit.Client) error
		first   answer
		options []realtimekit.Option
		want    int
		kind    error
	}{
		"429 on a get":        {get, now(429), nil, 3, realtimekit.ErrRateLimit},
		"429 on a create":     {create, now(429), nil, 3, realtimekit.ErrRateLimit},
		"503 on a get":        {get, now(503), nil, 3, realtimekit.ErrInternalServer},
		"529 on a get":        {get, now(529), nil, 3, realtimekit.ErrInternalServer},
		"408 on a get":        {get, now(408), nil, 3, realtimekit.ErrStatus},
		"503 on a create":     {create, now(503), nil, 1, realtimekit.ErrInternalServer},
		"408 on a create":     {create, now(408), nil, 1, realtimekit.ErrStatus},
		"409 on a get":        {get, now(409), nil, 1, realtimekit.ErrConflict},
		"404 on a get":        {get, now(404), nil, 1, realtimekit.ErrNotFound},
		"lost get":            {get, lost, []realtimekit.Option{realtimekit.WithMaxRetries(1)}, 2, realtimekit.ErrConnection},
		"lost create":         {create, lost, nil, 1, realtimekit.ErrConnection},
		"no retries":          {get, now(503), []realtimekit.Option{realtimekit.WithMaxRetries(0)}, 1, realtimekit.ErrInternalServer},
		"no retries, lost":    {get, lost, []realtimekit.Option{realtimekit.WithMaxRetries(0)}, 1, realtimekit.ErrConnection},
		"more retries":        {get, now(503), []realtimekit.Option{realtimekit.WithMaxRetries(5)}, 6, realtimekit.ErrInternalServer},
		"a redirect":          {get, now(302), nil, 1, realtimekit.ErrStatus},
		"503 on a kick-all":   {kickAll, now(503), nil, 3, realtimekit.ErrInternalServer},
		"503 on a stop (PUT)": {stop, now(503), nil, 3, realtimekit.ErrInternalServer},
	} {
		t.Run(name, func(t *testing.T) {
			server := play(t, c.first)
			if err := c.call(client(t, server.url, c.options...)); !errors.Is(err, c.kind) {
				t.Error(err)
			}
			server.got(t, c.want)
		})
	}
}

func kickAll(kit *realtimekit.Client) error {
	_, err := kit.ActiveSession.KickAll(context.Background(), "m")
	return err
}

func stop(kit *realtimekit.Client) error {
	_, err := kit.Recordings.Stop(context.Background(), "r")
	return err
}

func TestRetryAfterIsObeyed(t *testing.T) {
	first := refusal(429)
	first.header = map[string]string{"Retry-After": "1"}
	server := play(t, first, ok(meetingBody))
	began := time.Now()
	if err := create(client(t, server.url)); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(began); took < time.Second {
		t.Error(took)
	}
	server.got(t, 2)
}

func TestARetryAfterThatIsTooLongIsAnErrorAtOnce(t *testing.T) {
	for text, want := range map[string]time.Duration{
		"61":                   61 * time.Second,
		"99999999999999999999": time.Duration(1<<62 - 1),
		time.Now().Add(time.Hour).UTC().Format(http.TimeFormat): 3599 * time.Second,
	} {
		refused := refusal(503)
		refused.header = map[string]string{"Retry-After": text}
		server := play(t, refused)
		var failed *realtimekit.Error
		if err := get(client(t, server.url)); !errors.As(err, &failed) {
			t.Fatal(err)
		}
		if failed.RetryAfter < want-2*time.Second || failed.RetryAfter > want+2*time.Second {
			t.Error(text, failed.RetryAfter)
		}
		server.got(t, 1)
	}
}

func TestARetryAfterThatCannotBeReadIsAsNone(t *testing.T) {
	for _, text := range []string{"soon", "-30", "", "NaN", "1e3", "inf", "1.2.3", ".", "0x1F", "Wed, 99 Oct 2099 07:28:00 GMT"} {
		refused := refusal(503)
		refused.header = map[string]string{"Retry-After": text}
		server := play(t, refused)
		var failed *realtimekit.Error
		if err := create(client(t, server.url)); !errors.As(err, &failed) || failed.RetryAfter != 0 {
			t.Error(text, err)
		}
	}
}

func TestACancelledCallIsNeverSentAgain(t *testing.T) {
	t.Run("while it runs", func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		var calls atomic.Int32
		url := serve(t, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
			calls.Add(1)
			cancel()
			<-r.Context().Done()
		}))
		_, err := client(t, url).Meetings.Get(ctx, "m", nil)
		if !errors.Is(err, context.Canceled) || errors.Is(err, realtimekit.ErrConnection) || calls.Load() != 1 {
			t.Error(err, calls.Load())
		}
	})
	t.Run("between two attempts", func(t *testing.T) {
		refused := refusal(503)
		refused.header = map[string]string{"Retry-After": "30"}
		server := play(t, refused)
		because := errors.New("the shop closes")
		ctx, cancel := context.WithCancelCause(context.Background())
		time.AfterFunc(100*time.Millisecond, func() { cancel(because) })
		began := time.Now()
		_, err := client(t, server.url).Meetings.Get(ctx, "m", nil)
		if !errors.Is(err, context.Canceled) || !errors.Is(err, because) || !errors.Is(err, realtimekit.ErrInternalServer) {
			t.Error(err)
		}
		if time.Since(began) > 10*time.Second {
			t.Error("it waited")
		}
		server.got(t, 1)
	})
	t.Run("before it begins", func(t *testing.T) {
		server := play(t, ok(meetingBody))
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		if _, err := client(t, server.url).Meetings.Get(ctx, "m", nil); !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
		server.got(t, 0)
	})
	t.Run("by a deadline", func(t *testing.T) {
		refused := refusal(503)
		refused.header = map[string]string{"Retry-After": "30"}
		server := play(t, refused)
		ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
		defer cancel()
		_, err := client(t, server.url).Meetings.Get(ctx, "m", nil)
		if !errors.Is(err, context.DeadlineExceeded) || !errors.Is(err, realtimekit.ErrTimeout) {
			t.Error(err)
		}
	})
}
