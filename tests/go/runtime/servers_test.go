// Package runtime_test plays the hand-written part of the package against real sockets.
package runtime_test

import (
	"bufio"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"

	"realtimekit"
)

const (
	token = "cf-token-5ecre7"

	meetingBody = `{"success":true,"data":{"id":"m","created_at":"2026-03-02T09:10:00Z","updated_at":"2026-03-02T09:10:00.120Z"}}`
)

// answer is what a server says to one request.
type answer struct {
	status int

	header map[string]string

	body string

	// lost closes the connection instead.
	lost bool
}

func ok(body string) answer { return answer{status: 200, body: body} }

func refusal(status int) answer {
	return answer{status: status, body: `{"success":false,"error":{"code":` + strconv.Itoa(status) + `,"message":"No."}}`}
}

// seen is a request as it arrived.
type seen struct {
	method, target, body string

	header http.Header
}

// script is a server that gives one answer after the other, and the last one for ever.
type script struct {
	url string

	mu sync.Mutex

	answers []answer

	requests []seen
}

func play(t *testing.T, answers ...answer) *script {
	t.Helper()
	s := &script{answers: answers}
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	s.url = server.URL
	return s
}

func (s *script) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	s.mu.Lock()
	s.requests = append(s.requests, seen{r.Method, r.RequestURI, string(body), r.Header})
	now := s.answers[0]
	if len(s.answers) > 1 {
		s.answers = s.answers[1:]
	}
	s.mu.Unlock()
	if now.lost {
		connection, _, err := w.(http.Hijacker).Hijack()
		if err == nil {
			connection.Close()
		}
		return
	}
	if !strings.HasPrefix(now.header["Content-Type"], "none") {
		w.Header().Set("Content-Type", "application/json")
	}
	for name, value := range now.header {
		w.Header().Set(name, value)
	}
	w.WriteHeader(now.status)
	_, _ = io.WriteString(w, now.body)
}

// got gives the requests that arrived, after checking how many they are.
func (s *script) got(t *testing.T, want int) []seen {
	t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.requests) != want {
		t.Fatalf("%d requests arrived, want %d: %v", len(s.requests), want, s.requests)
	}
	return s.requests
}

// raw is a server that writes the given bytes after each request and closes the connection. It counts the requests.
func raw(t *testing.T, bytes string) (url string, count func() int) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	var mu sync.Mutex
	requests := 0
	go func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			go func() {
				defer connection.Close()
				request, err := http.ReadRequest(bufio.NewReader(connection))
				if err != nil {
					return
				}
				_, _ = io.Copy(io.Discard, request.Body)
				mu.Lock()
				requests++
				mu.Unlock()
				_, _ = io.WriteString(connection, bytes)
			}()
		}
	}()
	return "http://" + listener.Addr().String(), func() int {
		mu.Lock()
		defer mu.Unlock()
		return requests
	}
}

// client makes a client of a server, with connections of its own.
func client(t *testing.T, url string, options ...realtimekit.Option) *realtimekit.Client {
	t.Helper()
	transport := &http.Transport{}
	t.Cleanup(transport.CloseIdleConnections)
	all := append([]realtimekit.Option{
		realtimekit.WithAPIToken(token), realtimekit.WithAccountID("acct"), realtimekit.WithAppID("app"),
		realtimekit.WithBaseURL(url), realtimekit.WithHTTPClient(&http.Client{Transport: transport}),
	}, options...)
	made, err := realtimekit.NewClient(all...)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

// serve starts a server for one test. It does not wait for handlers that still run.
func serve(t *testing.T, handler http.Handler) string {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.CloseClientConnections)
	return server.URL
}

// discard drops what is written.
type discard struct{ http.ResponseWriter }

func (d discard) WriteHeader(int) {}

func (d discard) Write(content []byte) (int, error) { return len(content), nil }
