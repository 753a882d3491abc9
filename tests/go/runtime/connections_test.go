package runtime_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"realtimekit"
)

// net/http itself sends requests again on a kept connection that is closed under them.
func TestOnAKeptConnection(t *testing.T) {
	t.Run("a create is sent once", func(t *testing.T) {
		server := play(t, ok(meetingBody), answer{lost: true})
		kit := client(t, server.url)
		if err := get(kit); err != nil {
			t.Fatal(err)
		}
		if err := create(kit); !errors.Is(err, realtimekit.ErrConnection) {
			t.Error(err)
		}
		server.got(t, 2)
	})
	t.Run("what net/http sends again counts as a retry", func(t *testing.T) {
		server := play(t, now(500), answer{lost: true}, now(503))
		if err := get(client(t, server.url)); !errors.Is(err, realtimekit.ErrInternalServer) {
			t.Error(err)
		}
		server.got(t, 3)
	})
	t.Run("a create goes through where the server closed it before", func(t *testing.T) {
		server := play(t, answer{status: 200, body: meetingBody, header: map[string]string{"Connection": "close"}})
		kit := client(t, server.url)
		for range 3 {
			if err := create(kit); err != nil {
				t.Fatal(err)
			}
		}
		server.got(t, 3)
	})
}

func TestAnAnswerThatIsCutOffIsALostOne(t *testing.T) {
	const head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
	for name, bytes := range map[string]string{
		"nothing":      "",
		"half a head":  "HTTP/1.1 200 OK\r\nConte",
		"half a body":  head + "Content-Length: 1000\r\n\r\n" + meetingBody,
		"half a chunk": head + "Transfer-Encoding: chunked\r\n\r\nff\r\n" + meetingBody,
		"no gzip":      head + "Connection: close\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope",
		"no HTTP":      "s3cr3t-9\r\n\r\n",
		"no status":    "HTTP/1.1 s3cr3t\r\n\r\n",
		"no colon":     "HTTP/1.1 200 OK\r\ns3cr3t-9\r\n\r\n",
		"odd name":     "HTTP/1.1 200 OK\r\n: s3cr3t\r\n\r\n",
		"odd begin":    "HTTP/1.1 200 OK\r\n s3cr3t: x\r\n\r\n",
		"odd length":   "HTTP/1.1 200 OK\r\nContent-Length: s3cr3t\r\n\r\n",
		"odd encoding": "HTTP/1.1 200 OK\r\nTransfer-Encoding: s3cr3t\r\n\r\n",
	} {
		t.Run(name, func(t *testing.T) {
			url, count := raw(t, bytes)
			kit := client(t, url, realtimekit.WithMaxRetries(1))
			for _, call := range []func(*realtimekit.Client) error{get, create} {
				err := call(kit)
				if !errors.Is(err, realtimekit.ErrConnection) || errors.Is(err, realtimekit.ErrTimeout) {
					t.Error(err)
				}
				if text := texts(err); strings.Contains(text, "s3cr3t") || strings.Contains(text, token) {
					t.Error("a secret: " + text)
				}
			}
			if count() != 3 { // the get twice, the create once
				t.Error(count())
			}
		})
	}
}

// texts gives what an error and all that it wraps print.
func texts(err error) string {
	text := fmt.Sprintf("%v %+v %#v\n", err, err, err)
	switch wraps := err.(type) {
	case interface{ Unwrap() error }:
		if inner := wraps.Unwrap(); inner != nil {
			text += texts(inner)
		}
	case interface{ Unwrap() []error }:
		for _, inner := range wraps.Unwrap() {
			text += texts(inner)
		}
	}
	return text
}

func TestAQueryDoesNotGetIntoAnError(t *testing.T) {
	url, _ := raw(t, "")
	_, err := client(t, url, realtimekit.WithMaxRetries(0)).Meetings.ListPage(context.Background(), &realtimekit.MeetingsListParams{Search: realtimekit.Ptr("s3cr3t")})
	if !errors.Is(err, realtimekit.ErrConnection) || strings.Contains(texts(err), "s3cr3t") || strings.Contains(err.Error(), "http://") || !strings.Contains(err.Error(), "EOF") {
		t.Error(texts(err))
	}
}

func TestACreateIsTriedAgainWhereNobodyListened(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	listener.Close()
	var attempts atomic.Int32
	transport := &http.Transport{DialContext: func(ctx context.Context, network, to string) (net.Conn, error) {
		attempts.Add(1)
		return (&net.Dialer{}).DialContext(ctx, network, to)
	}}
	kit := client(t, "http://"+address, realtimekit.WithHTTPClient(&http.Client{Transport: transport}), realtimekit.WithMaxRetries(1))
	err = create(kit)
	if !errors.Is(err, realtimekit.ErrConnection) || !strings.Contains(err.Error(), "could not connect to http://"+address) || attempts.Load() != 2 {
		t.Error(err, attempts.Load())
	}
}

func TestAConnectionThatDoesNotComeAboutInTimeSentNothing(t *testing.T) {
	var attempts atomic.Int32
	transport := &http.Transport{DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		attempts.Add(1)
		<-ctx.Done()
		return nil, ctx.Err()
	}}
	kit := client(t, "http://127.0.0.1:9", realtimekit.WithHTTPClient(&http.Client{Transport: transport}),
		realtimekit.WithMaxRetries(1), realtimekit.WithTimeout(50*time.Millisecond))
	if err := create(kit); !errors.Is(err, realtimekit.ErrTimeout) {
		t.Error(err)
	}
	transport.CloseIdleConnections()
	if attempts.Load() != 2 {
		t.Error(attempts.Load())
	}
}

// lossy is a transport that says nothing of what it does, and loses every answer.
type lossy struct{ calls int }

func (l *lossy) RoundTrip(*http.Request) (*http.Response, error) {
	l.calls++
	return nil, errors.New("lost")
}

func TestATransportThatTellsNothingMayHaveSent(t *testing.T) {
	transport := &lossy{}
	kit := client(t, "http://127.0.0.1:9", realtimekit.WithHTTPClient(&http.Client{Transport: transport}))
	if err := create(kit); !errors.Is(err, realtimekit.ErrConnection) || transport.calls != 1 {
		t.Error(err, transport.calls)
	}
}

func TestTimeouts(t *testing.T) {
	release := make(chan struct{})
	server := play(t, ok(meetingBody))
	slow := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		server.ServeHTTP(discard{w}, r)
		<-release
	})
	url := serve(t, slow)
	t.Cleanup(func() { close(release) })
	kit := client(t, url, realtimekit.WithTimeout(100*time.Millisecond), realtimekit.WithMaxRetries(1))
	for _, call := range []func(*realtimekit.Client) error{get, create} {
		err := call(kit)
		if !errors.Is(err, realtimekit.ErrTimeout) || !errors.Is(err, realtimekit.ErrConnection) {
			t.Error(err)
		}
	}
	server.got(t, 3) // the get twice, the create once
}
