// Command runner plays the wire cases of the scripted server at an address with the Go module: runner ADDRESS.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"time"

	sdk "realtimekit"
)

type object = map[string]any

type wireCase struct {
	ID      string
	Options object
	Steps   []step
}

type step struct {
	Call, Take string
	Most       int
	With       object
	Positional []json.RawMessage
	Arguments  map[string]json.RawMessage
}

func main() {
	var players sync.WaitGroup
	for range 32 {
		players.Go(func() {
			for c := next(nil); c.ID != ""; c = next(object{c.ID: c.play()}) {
			}
		})
	}
	players.Wait()
}

// next tells the scripted server what became of a case, and gives another one.
func next(outcomes object) (another wireCase) {
	body := strings.NewReader(string(must(json.Marshal(outcomes))))
	answer := must(http.Post(os.Args[1]+"/_next", "application/json", body))
	defer answer.Body.Close()
	must(0, json.NewDecoder(answer.Body).Decode(&another))
	return another
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func (c *wireCase) play() (outcomes []object) {
	var reported []string
	note := sdk.WithOnMismatch(func(m sdk.Mismatch) { reported = append(reported, m.Path) })
	// Connections of its own: on one that was used before, net/http repeats some requests by itself.
	own := sdk.WithHTTPClient(&http.Client{Transport: &http.Transport{}})
	client, err := sdk.NewClient(append(options(c.Options), note, own)...)
	for _, s := range c.Steps {
		var result any
		var answer sdk.Response
		reported = []string{}
		if client != nil {
			result, err = s.call(sdk.CaptureResponse(context.Background(), &answer), client)
		}
		outcomes = append(outcomes, object{"result": result, "raw": string(answer.Body), "reported": reported, "error": told(err)})
	}
	return outcomes
}

func options(given object) (made []sdk.Option) {
	for name, value := range given {
		text := fmt.Sprint(value)
		seconds, _ := time.ParseDuration(text + "s")
		made = append(made, map[string]sdk.Option{
			"api_token": sdk.WithAPIToken(text), "account_id": sdk.WithAccountID(text), "app_id": sdk.WithAppID(text),
			"base_url": sdk.WithBaseURL(text), "webhook_key": sdk.WithWebhookKey(text), "webhook_key_url": sdk.WithWebhookKeyURL(text),
			"timeout": sdk.WithTimeout(seconds), "max_retry_after": sdk.WithMaxRetryAfter(seconds),
			"max_retries": sdk.WithMaxRetries(int(seconds.Seconds())),
		}[name])
		headers, _ := value.(object)
		for header, content := range headers {
			made = append(made, sdk.WithHeader(header, fmt.Sprint(content)))
		}
	}
	return made
}

// call makes the step's call, and gives what JSON can be made from.
func (s *step) call(ctx context.Context, client *sdk.Client) (any, error) {
	names := regexp.MustCompile(`(\b|_)[a-z]`).ReplaceAllStringFunc(s.Call, func(word string) string {
		return strings.ToUpper(strings.Trim(word, "_"))
	})
	names += map[string]string{"page": "Page"}[s.Take]
	owner := reflect.ValueOf(must(client.WithOptions(options(s.With)...)))
	service, method, isNested := strings.Cut(names, ".")
	results := method.Call(s.values(ctx, method.Type()))
	return results[0].Interface(), err
}
