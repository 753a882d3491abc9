// Command runner plays the wire cases of the scripted server at an address with the Go module: runner ADDRESS.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	sdk "realtimekit"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"time"
)

type wireCase struct {
	ID      string
	Options map[string]any
	Steps   []step
}
type step struct {
	Call, Take string
	Most       int
	With       map[string]any
	Positional []json.RawMessage
	Arguments  json.RawMessage
}

// kinds are the names of errors in the cases, the wider ones first.
var kinds = [][2]any{
	{"APIStatusError", sdk.ErrStatus}, {"BadRequestError", sdk.ErrBadRequest}, {"AuthenticationError", sdk.ErrAuthentication},
	{"PermissionDeniedError", sdk.ErrPermissionDenied}, {"NotFoundError", sdk.ErrNotFound}, {"ConflictError", sdk.ErrConflict},
	{"UnprocessableEntityError", sdk.ErrUnprocessableEntity}, {"RateLimitError", sdk.ErrRateLimit},
	{"InternalServerError", sdk.ErrInternalServer}, {"APIResponseError", sdk.ErrResponse},
	{"APIConnectionError", sdk.ErrConnection}, {"APITimeoutError", sdk.ErrTimeout}, {"ConfigurationError", sdk.ErrConfiguration},
	{"InvalidArgumentError", sdk.ErrInvalidArgument}, {"WebhookVerificationError", sdk.ErrWebhookVerification},
}

func main() {
	var players sync.WaitGroup
	for range 32 {
		players.Go(func() {
			for c := next(nil); c.ID != ""; c = next(map[string]any{c.ID: c.play()}) {
			}
		})
	}
	players.Wait()
}

// next tells the scripted server what became of a case, and gives another one.
func next(outcomes map[string]any) (another wireCase) {
	answer := must(http.Post(os.Args[1]+"/_next", "application/json", bytes.NewReader(must(json.Marshal(outcomes)))))
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

func (c *wireCase) play() (outcomes []map[string]any) {
	var reported []string
	note := sdk.WithOnMismatch(func(m sdk.Mismatch) { reported = append(reported, m.Path) })
	// Connections of its own: on one that was used before, net/http repeats some requests by itself.
	own := sdk.WithHTTPClient(&http.Client{Transport: &http.Transport{}})
	client, err := sdk.NewClient(append(options(c.Options), note, own)...)
	for _, s := range c.Steps {
		result, answer := any(nil), sdk.Response{}
		if reported = []string{}; client != nil {
			result, err = s.call(sdk.CaptureResponse(context.Background(), &answer), client)
		}
		outcome := map[string]any{"result": result, "raw": string(answer.Body), "reported": reported}
		if err != nil {
			outcome["error"] = told(err)
		}
		outcomes = append(outcomes, outcome)
	}
	return outcomes
}

func options(given map[string]any) (made []sdk.Option) {
	for name, value := range given {
		text := fmt.Sprint(value)
		seconds, _ := time.ParseDuration(text + "s")
		made = append(made, map[string]sdk.Option{
			"api_token": sdk.WithAPIToken(text), "account_id": sdk.WithAccountID(text), "app_id": sdk.WithAppID(text),
			"base_url": sdk.WithBaseURL(text), "webhook_key": sdk.WithWebhookKey(text), "webhook_key_url": sdk.WithWebhookKeyURL(text),
			"timeout": sdk.WithTimeout(seconds), "max_retry_after": sdk.WithMaxRetryAfter(seconds), "max_retries": sdk.WithMaxRetries(int(seconds.Seconds())),
		}[name])
		headers, _ := value.(map[string]any)
		for header, content := range headers {
			made = append(made, sdk.WithHeader(header, fmt.Sprint(content)))
		}
	}
	return made
}

// call makes the step's call, and gives what JSON can be made from.
func (s *step) call(ctx context.Context, client *sdk.Client) (any, error) {
	goName := func(word string) string { return strings.ToUpper(strings.Trim(word, "_")) }
	called := regexp.MustCompile(`(\b|_)[a-z]`).ReplaceAllStringFunc(s.Call, goName)
	names := strings.Split(called+map[string]string{"page": "Page"}[s.Take], ".")
	owner, last := reflect.ValueOf(must(client.WithOptions(options(s.With)...))), len(names)-1
	for _, service := range names[:last] {
		owner = owner.Elem().FieldByName(service)
	}
	method, values := owner.MethodByName(names[last]), []reflect.Value{reflect.ValueOf(ctx)}
	for i, given := range append(s.Positional, s.Arguments)[:method.Type().NumIn()-1] {
		value := reflect.New(method.Type().In(i + 1))
		must(0, json.Unmarshal(given, value.Interface()))
		values = append(values, value.Elem())
	}
	results := method.Call(values)
	result, failure := results[0], results[len(results)-1]
	if s.Take == "items" {
		items := []any{}
		for item, failed := range result.Seq2() {
			if items, failure = append(items, item.Interface()), failed; len(items) == s.Most {
				break
			}
		}
		result = reflect.ValueOf(items)
	}
	err, _ := failure.Interface().(error)
	return result.Interface(), err
}

func told(err error) map[string]any {
	e, kind := new(sdk.Error), any("")
	errors.As(err, &e)
	for _, known := range kinds {
		if errors.Is(err, known[1].(error)) {
			kind = known[0]
		}
	}
	return map[string]any{
		"kind": kind, "status_code": e.StatusCode, "code": e.Code, "message": e.Message, "request_id": e.RequestID,
		"method": e.Method, "path": e.Path, "errors": e.Errors, "retry_after": e.RetryAfter.Seconds(), "text": err.Error(),
		"shown": fmt.Sprintf("%+v %#v %v %s %s", err, err, e.Errors, e.Code, e.Message),
	}
}
