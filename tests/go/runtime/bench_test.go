package runtime_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"

	"realtimekit"
)

// The package beside net/http and encoding/json alone: go test -run '^$' -bench . -benchmem ./runtime

func meetings(count int) string {
	items := make([]string, count)
	for i := range items {
		items[i] = fmt.Sprintf(`{"id":"bbb-%04d","title":"Meeting %d","created_at":"2026-03-02T09:10:00Z","updated_at":"2026-03-02T09:10:00.120Z",`+
			`"status":"ACTIVE","record_on_start":false,"live_stream_on_start":false,"persist_chat":true,"summarize_on_end":false,`+
			`"session_keep_alive_time_in_secs":60}`, i, i)
	}
	return fmt.Sprintf(`{"success":true,"data":[%s],"paging":{"total_count":%d,"start_offset":1,"end_offset":%d}}`, strings.Join(items, ","), count, count)
}

// canned is a server that says the same to every request and costs next to nothing itself.
func canned(b *testing.B, body string) (url string) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { listener.Close() })
	answer := fmt.Appendf(nil, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", len(body), body)
	go func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			go func() {
				defer connection.Close()
				var request [4096]byte
				for {
					if _, err := connection.Read(request[:]); err != nil { // a GET is one packet
						return
					}
					if _, err := connection.Write(answer); err != nil {
						return
					}
				}
			}()
		}
	}()
	return "http://" + listener.Addr().String()
}

func benchmark(b *testing.B, body string, ours func(*realtimekit.Client) error, into func() any) {
	url := canned(b, body)
	own := &http.Client{Transport: &http.Transport{}}
	defer own.CloseIdleConnections()
	kit, err := realtimekit.NewClient(realtimekit.WithBaseURL(url), realtimekit.WithAPIToken(token),
		realtimekit.WithAccountID("acct"), realtimekit.WithAppID("app"), realtimekit.WithHTTPClient(own))
	if err != nil {
		b.Fatal(err)
	}
	b.Run("realtimekit", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if err := ours(kit); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("bare", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if err := bare(own, url+"/accounts/acct/realtime/kit/app/meetings", into()); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// bare is what one writes without a package.
func bare(own *http.Client, url string, into any) error {
	request, err := http.NewRequestWithContext(context.Background(), http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	request.Header.Set("Accept", "application/json")
	request.Header.Set("Authorization", "Bearer "+token)
	answer, err := own.Do(request)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	content, err := io.ReadAll(answer.Body)
	if err != nil {
		return err
	}
	return json.Unmarshal(content, into)
}

func BenchmarkGet(b *testing.B) {
	benchmark(b, meetingBody, get, func() any {
		return &struct {
			Data realtimekit.Meeting `json:"data"`
		}{}
	})
}

func BenchmarkList(b *testing.B) {
	all := func(kit *realtimekit.Client) error {
		count := 0
		for _, err := range kit.Meetings.List(context.Background(), nil) {
			if err != nil {
				return err
			}
			count++
		}
		if count != 100 {
			return fmt.Errorf("%d meetings", count)
		}
		return nil
	}
	benchmark(b, meetings(100), all, func() any {
		return &struct {
			Data []realtimekit.MeetingListItem `json:"data"`
		}{}
	})
}

// BenchmarkReader is the same list read in one pass, and piece by piece because of a name in camelCase.
func BenchmarkReader(b *testing.B) {
	for name, body := range map[string]string{
		"in one pass": meetings(100), "piece by piece": strings.Replace(meetings(100), `"success"`, `"newName":1,"success"`, 1),
	} {
		benchmark := func(b *testing.B) {
			own := &http.Client{Transport: &http.Transport{}}
			defer own.CloseIdleConnections()
			kit, err := realtimekit.NewClient(realtimekit.WithBaseURL(canned(b, body)), realtimekit.WithAPIToken(token),
				realtimekit.WithAccountID("acct"), realtimekit.WithAppID("app"), realtimekit.WithHTTPClient(own))
			if err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			for b.Loop() {
				if page, err := kit.Meetings.ListPage(context.Background(), nil); err != nil || len(page.Items) != 100 {
					b.Fatal(err)
				}
			}
		}
		b.Run(name, benchmark)
	}
}
