// The floor: what a careful user would write by hand, with net/http and encoding/json.
package main

import (
	"benchmarks/play"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"time"
)

type meeting struct {
	ID                         string    `json:"id"`
	CreatedAt                  time.Time `json:"created_at"`
	UpdatedAt                  time.Time `json:"updated_at"`
	Title                      *string   `json:"title"`
	Status                     *string   `json:"status"`
	PersistChat                *bool     `json:"persist_chat"`
	RecordOnStart              *bool     `json:"record_on_start"`
	LiveStreamOnStart          *bool     `json:"live_stream_on_start"`
	SummarizeOnEnd             *bool     `json:"summarize_on_end"`
	SessionKeepAliveTimeInSecs *float64  `json:"session_keep_alive_time_in_secs"`
}

// The default client would wait for ever.
var client = &http.Client{Timeout: time.Minute}

func main() {
	task, ctx := play.Told(), context.Background()
	task.Run(
		func() (string, error) {
			answer, err := get[meeting](ctx, task.Address+task.Meetings+"/"+url.PathEscape(task.Meeting), task.Token)
			if err != nil {
				return "", err
			}
			return *answer.Title, nil
		},
		func() (int, error) {
			query := url.Values{"per_page": {strconv.Itoa(task.PerPage)}}
			answer, err := get[[]meeting](ctx, task.Address+task.Meetings+"?"+query.Encode(), task.Token)
			if err != nil {
				return 0, err
			}
			return len(*answer), nil
		},
	)
}

func get[T any](ctx context.Context, address, token string) (*T, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Authorization", "Bearer "+token)
	request.Header.Set("Accept", "application/json")
	response, err := client.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, err
	}
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", response.Status, body)
	}
	var answer struct {
		Data T `json:"data"`
	}
	if err := json.Unmarshal(body, &answer); err != nil {
		return nil, err
	}
	return &answer.Data, nil
}
