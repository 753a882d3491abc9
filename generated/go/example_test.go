package realtimekit_test

import (
	"context"
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"time"

	"realtimekit"
)

// pretend makes a client of a server that is not RealtimeKit's and gives the same answer to every call. Yours is made with
// realtimekit.NewClient() alone, or with the options for the token, the account and the app.
func pretend(status int, answer string) (*realtimekit.Client, func()) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		log.Printf("%s %s %s", r.Method, r.URL, body)
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(status)
		io.WriteString(w, answer)
	}))
	log.SetOutput(io.Discard)
	client, err := realtimekit.NewClient(
		realtimekit.WithAPIToken("token"),
		realtimekit.WithAccountID("account"),
		realtimekit.WithAppID("app"),
		realtimekit.WithBaseURL(server.URL),
	)
	if err != nil {
		log.Fatal(err)
	}
	return client, server.Close
}

func Example() {
	client, done := pretend(http.StatusOK, `{"success": true, "data": [
		{"id": "m1", "title": "Monday rounds", "created_at": "2026-03-02T09:15:00Z", "updated_at": "2026-03-02T09:15:00Z"},
		{"id": "m2", "created_at": "2026-03-03T09:15:00Z", "updated_at": "2026-03-03T09:15:00Z"}
	], "paging": {"start_offset": 1, "end_offset": 2, "total_count": 2}}`)
	defer done()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()

	params := &realtimekit.MeetingsListParams{Search: realtimekit.Ptr("rounds")}
	for meeting, err := range client.Meetings.List(ctx, params) {
		if err != nil {
			log.Fatal(err)
		}
		title := "(no title)"
		if meeting.Title != nil {
			title = *meeting.Title
		}
		fmt.Println(meeting.ID, title, meeting.CreatedAt.Year())
	}
	// Output:
	// m1 Monday rounds 2026
	// m2 (no title) 2026
}

func ExampleMeetingsParticipantsService_Add() {
	client, done := pretend(http.StatusCreated, `{"success": true, "data": {
		"id": "p1", "custom_participant_id": "user-17", "preset_name": "group_call_host", "name": "Ada", "token": "t0ps3cret",
		"created_at": "2026-03-02T09:15:00Z", "updated_at": "2026-03-02T09:15:00Z"
	}}`)
	defer done()

	participant, err := client.Meetings.Participants.Add(context.Background(), "m1", &realtimekit.MeetingsParticipantsAddParams{
		CustomParticipantID: "user-17",
		PresetName:          "group_call_host",
		Name:                realtimekit.Value("Ada"),
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(participant.ID, "joins with", participant.Token)
	fmt.Println(realtimekit.ParticipantToken{Token: participant.Token}) // whatever is printed shows no secret
	// Output:
	// p1 joins with t0ps3cret
	// realtimekit.ParticipantToken{"token":"**********"}
}

func ExampleMeetingsService_ListPage() {
	client, done := pretend(http.StatusOK, `{"success": true, "data": [
		{"id": "m3", "created_at": "2026-03-02T09:15:00Z", "updated_at": "2026-03-02T09:15:00Z"}
	], "paging": {"start_offset": 3, "end_offset": 3, "total_count": 7}}`)
	defer done()

	page, err := client.Meetings.ListPage(context.Background(), &realtimekit.MeetingsListParams{
		PageNo:  realtimekit.Ptr(3.0),
		PerPage: realtimekit.Ptr(1.0),
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(len(page.Items), "of", *page.TotalCount)
	// Output: 1 of 7
}

func ExampleNullable() {
	var nothing realtimekit.Nullable[string]
	for _, title := range []realtimekit.Nullable[string]{nothing, realtimekit.Null[string](), realtimekit.Value("Rounds")} {
		body, err := json.Marshal(realtimekit.MeetingsReplaceParams{Title: title})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(string(body))
	}
	// Output:
	// {}
	// {"title":null}
	// {"title":"Rounds"}
}

func ExampleError() {
	client, done := pretend(http.StatusNotFound, `{"success": false, "error": {"code": 404, "message": "no such recording"}}`)
	defer done()

	_, err := client.Recordings.Stop(context.Background(), "r1")

	fmt.Println(errors.Is(err, realtimekit.ErrNotFound))
	var failure *realtimekit.Error
	if errors.As(err, &failure) {
		fmt.Println(failure.StatusCode, failure.Message)
	}
	// Output:
	// true
	// 404 no such recording
}

func ExampleCaptureResponse() {
	client, done := pretend(http.StatusOK, `{"success": true, "data": {
		"id": "m1", "created_at": "2026-03-02T09:15:00Z", "updated_at": "2026-03-02T09:15:00Z", "brand_new": 1
	}}`)
	defer done()

	var response realtimekit.Response
	ctx := realtimekit.CaptureResponse(context.Background(), &response)
	if _, err := client.Meetings.Get(ctx, "m1", nil); err != nil {
		log.Fatal(err)
	}
	var answer struct {
		Data struct {
			BrandNew int `json:"brand_new"`
		}
	}
	if err := json.Unmarshal(response.Body, &answer); err != nil {
		log.Fatal(err)
	}
	fmt.Println(response.StatusCode, answer.Data.BrandNew)
	// Output: 200 1
}

func ExampleClient_Request() {
	client, done := pretend(http.StatusOK, `{"success": true, "data": {"id": "x1"}}`)
	defer done()

	path := "/accounts/{account_id}/realtime/kit/{app_id}/something/new"
	answer, err := client.Request(context.Background(), http.MethodGet, path, nil, nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(answer))
	// Output: {"success": true, "data": {"id": "x1"}}
}

func ExampleWebhooksService_Unwrap() {
	body := []byte(`{"event": "meeting.started", "meeting": {"id": "m1", "title": "Monday rounds"}}`)
	key, signature := sign(body) // RealtimeKit does this
	client, err := realtimekit.NewClient(realtimekit.WithWebhookKey(key))
	if err != nil {
		log.Fatal(err)
	}

	header := http.Header{"Rtk-Signature": {signature}}
	event, err := client.Webhooks.Unwrap(context.Background(), body, header)
	if err != nil {
		log.Fatal(err) // answer with a 4xx
	}
	switch event := event.(type) {
	case *realtimekit.MeetingStartedEvent:
		fmt.Println("started:", *event.Meeting.Title)
	default:
		fmt.Println("another event:", event.EventName())
	}

	_, err = client.Webhooks.Unwrap(context.Background(), append(body, ' '), header)
	fmt.Println(errors.Is(err, realtimekit.ErrWebhookVerification))
	// Output:
	// started: Monday rounds
	// true
}

// sign signs a delivery with a new key.
func sign(body []byte) (key, signature string) {
	private, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		log.Fatal(err)
	}
	public, err := x509.MarshalPKIXPublicKey(&private.PublicKey)
	if err != nil {
		log.Fatal(err)
	}
	digest := sha256.Sum256(body)
	signed, err := rsa.SignPKCS1v15(nil, private, crypto.SHA256, digest[:])
	if err != nil {
		log.Fatal(err)
	}
	encoded := pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: public})
	return string(encoded), base64.StdEncoding.EncodeToString(signed)
}
