// A clinic's first meeting, from an empty account to a verified webhook, against the emulator.
//
//	realtimekit-emulator                  # prints export lines; set them here
//	go run . http://127.0.0.1:8787        # and where it is
//
// What people do (join, speak) and the passing of time come from the emulator's control interface. All else is the
// module realtimekit, as it is used with the real service.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"slices"
	"strings"
	"time"

	"realtimekit"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: go run . http://127.0.0.1:8787")
		os.Exit(2)
	}
	if err := story(context.Background(), os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func story(ctx context.Context, emulator string) error {
	account, err := realtimekit.NewClient(realtimekit.WithStrict())
	if err != nil {
		return err
	}
	control := Control{emulator}
	deliveries, hookURL, err := receiver()
	if err != nil {
		return err
	}

	app, err := account.Apps.Create(ctx, &realtimekit.AppsCreateParams{Name: "Clinic"})
	if err != nil {
		return err
	}
	kit, err := account.WithOptions(realtimekit.WithAppID(*app.ID))
	if err != nil {
		return err
	}
	fmt.Printf("App %q is %s.\n", *app.Name, *app.ID)

	preset, err := makePreset(ctx, account, kit)
	if err != nil {
		return err
	}
	fmt.Printf("Preset %q is a copy of group_call_host whose participants are transcribed.\n", preset)

	webhook, err := kit.Webhooks.Create(ctx, &realtimekit.WebhooksCreateParams{
		Name: "story",
		URL:  hookURL,
		Events: []realtimekit.WebhookEventName{
			realtimekit.WebhookEventNameRecordingStatusUpdate, realtimekit.WebhookEventNameMeetingTranscript,
		},
	})
	if err != nil {
		return err
	}
	fmt.Printf("Webhook %s posts %s and %s to %s.\n", webhook.ID, webhook.Events[0], webhook.Events[1], hookURL)

	meeting, err := kit.Meetings.Create(ctx, &realtimekit.MeetingsCreateParams{
		Title:                      realtimekit.Value("Monday rounds"),
		SessionKeepAliveTimeInSecs: realtimekit.Ptr(60.0),
	})
	if err != nil {
		return err
	}
	fmt.Printf("Meeting \"Monday rounds\" is %s, %s.\n", meeting.ID, *meeting.Status)

	var peers, sessions []string
	for _, name := range []string{"Ada", "Grace"} {
		participant, err := kit.Meetings.Participants.Add(ctx, meeting.ID, &realtimekit.MeetingsParticipantsAddParams{
			CustomParticipantID: strings.ToLower(name),
			Name:                realtimekit.Value(name),
			PresetName:          preset,
		})
		if err != nil {
			return err
		}
		peer, session, err := control.Join(participant.Token)
		if err != nil {
			return err
		}
		peers, sessions = append(peers, peer), append(sessions, session)
		fmt.Printf("Participant %s joins with a token of %d characters.\n", name, len(participant.Token))
	}
	session, err := kit.ActiveSession.Get(ctx, meeting.ID)
	if err != nil {
		return err
	}
	if session.LiveParticipants != 2 || session.ID != sessions[0] {
		return fmt.Errorf("not as told: 2 people should be in session %s, not %v", sessions[0], session.LiveParticipants)
	}
	fmt.Printf("Both have joined: session %s is %s.\n", session.ID, session.Status)

	if err := record(ctx, kit, control, meeting.ID, peers); err != nil {
		return err
	}
	if err := end(ctx, kit, control, session.ID, peers); err != nil {
		return err
	}
	if err := transcribe(ctx, kit, control, session.ID); err != nil {
		return err
	}
	return verify(ctx, kit, deliveries)
}

// makePreset copies a preset of the app that the dashboard made: one that was made through the API has none.
//
// Nobody is transcribed without transcription_enabled. The API knows it, its document and the types made from it do not,
// so this goes past them.
func makePreset(ctx context.Context, account, kit *realtimekit.Client) (string, error) {
	for stock, err := range account.Presets.List(ctx, nil) {
		if err != nil {
			return "", err
		}
		if *stock.Name != "group_call_host" {
			continue
		}
		const presets = "/accounts/{account_id}/realtime/kit/{app_id}/presets"
		answer, err := account.Request(ctx, http.MethodGet, presets+"/"+*stock.ID, nil, nil)
		if err != nil {
			return "", err
		}
		var copied struct {
			Data struct {
				Config      any            `json:"config"`
				Name        string         `json:"name"`
				Permissions map[string]any `json:"permissions"`
				UI          any            `json:"ui"`
			} `json:"data"`
		}
		if err := json.Unmarshal(answer, &copied); err != nil {
			return "", err
		}
		copied.Data.Name = "doctor"
		copied.Data.Permissions["transcription_enabled"] = true
		_, err = kit.Request(ctx, http.MethodPost, presets, nil, copied.Data)
		return copied.Data.Name, err
	}
	return "", errors.New("not as told: there should be a preset group_call_host")
}

// record records what is said in a meeting.
func record(ctx context.Context, kit *realtimekit.Client, control Control, meetingID string, peers []string) error {
	recording, err := kit.Recordings.Start(ctx, &realtimekit.RecordingsStartParams{MeetingID: &meetingID})
	if err != nil {
		return err
	}
	if err := control.Advance(3 * time.Second); err != nil {
		return err
	}
	active, err := kit.Recordings.GetActive(ctx, meetingID)
	if err != nil {
		return err
	}
	if active.Status != realtimekit.RecordingStatusRecording {
		return fmt.Errorf("not as told: the recording should be RECORDING, not %s", active.Status)
	}
	fmt.Printf("Recording %s was %s and is %s three seconds later.\n", recording.ID, recording.Status, active.Status)

	for i, text := range []string{"How is the patient in room four?", "Much better, she can go home today."} {
		if err := control.Speak(peers[i], text); err != nil {
			return err
		}
	}
	if err := control.Advance(time.Minute); err != nil {
		return err
	}
	stopped, err := kit.Recordings.Stop(ctx, recording.ID)
	if err != nil {
		return err
	}
	if err := control.Advance(15 * time.Second); err != nil {
		return err
	}
	done, err := kit.Recordings.Get(ctx, recording.ID)
	if err != nil {
		return err
	}
	if done.Status != realtimekit.RecordingStatusUploaded || done.DownloadURL == nil {
		return fmt.Errorf("not as told: the recording should be UPLOADED, not %s", done.Status)
	}
	video, err := download(ctx, *done.DownloadURL)
	if err != nil {
		return err
	}
	if len(video) < 8 || string(video[4:8]) != "ftyp" {
		return errors.New("not as told: the download should be an MP4")
	}
	seconds := *done.RecordingDuration
	fmt.Printf("Stopped, it was %s; now it is %s with %v seconds.\n", stopped.Status, done.Status, seconds)
	fmt.Printf("Its file has %d bytes of MP4.\n", len(video))
	return nil
}

// end has everybody leave, which ends the session a minute later.
func end(ctx context.Context, kit *realtimekit.Client, control Control, sessionID string, peers []string) error {
	for _, peer := range peers {
		if err := control.Leave(peer); err != nil {
			return err
		}
	}
	if err := control.Advance(2 * time.Minute); err != nil {
		return err
	}
	ended, err := kit.Sessions.Get(ctx, sessionID, nil)
	if err != nil {
		return err
	}
	if ended.Status != realtimekit.SessionStatusEnded {
		return fmt.Errorf("not as told: the session should be ENDED, not %s", ended.Status)
	}
	fmt.Printf("Both have left and the session is %s, with %.1f minutes in all.\n", ended.Status, ended.MinutesConsumed)
	return nil
}

// transcribe waits for the transcript, whose link is handed out early.
func transcribe(ctx context.Context, kit *realtimekit.Client, control Control, sessionID string) error {
	transcript, err := kit.Sessions.GetTranscript(ctx, sessionID)
	if err != nil {
		return err
	}
	text, err := download(ctx, transcript.TranscriptDownloadURL)
	if err != nil {
		return err
	}
	if len(text) != 0 {
		return fmt.Errorf("not as told: the transcript should be empty at first, not %s", text)
	}
	if err := control.Advance(5 * time.Minute); err != nil {
		return err
	}
	if text, err = download(ctx, transcript.TranscriptDownloadURL); err != nil {
		return err
	}
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	if len(lines) != 2 || !strings.Contains(lines[0], "room four") {
		return fmt.Errorf("not as told: the transcript should have two sentences, not %q", text)
	}
	fmt.Printf("Its transcript was empty at first and has %d sentences five minutes later.\n", len(lines))
	return nil
}

// verify looks at what the webhook got: signed, in order, and telling the whole way of the recording.
func verify(ctx context.Context, kit *realtimekit.Client, deliveries <-chan Delivery) error {
	var statuses []string
	var last Delivery
	for isOver := false; !isOver; {
		select {
		case last = <-deliveries:
		case <-time.After(5 * time.Second):
			return fmt.Errorf("not as told: the webhook should have got a transcript, after %v", statuses)
		}
		event, err := kit.Webhooks.Unwrap(ctx, last.Body, last.Header)
		if err != nil {
			return err
		}
		switch event := event.(type) {
		case *realtimekit.RecordingStatusUpdateEvent:
			statuses = append(statuses, string(*event.Recording.Status))
		case *realtimekit.MeetingTranscriptEvent:
			isOver = true
		default:
			return fmt.Errorf("not as told: the webhook should not have got %T", event)
		}
	}
	if !slices.Equal(statuses, []string{"INVOKED", "RECORDING", "UPLOADING", "UPLOADED"}) {
		return fmt.Errorf("not as told: the recording was told to be %v", statuses)
	}
	way := strings.Join(statuses, " → ")
	fmt.Printf("The webhook got %d signed events: the recording %s, then the transcript.\n", len(statuses)+1, way)

	changed := bytes.Replace(last.Body, []byte("Monday"), []byte("Friday"), 1)
	if _, err := kit.Webhooks.Unwrap(ctx, changed, last.Header); !errors.Is(err, realtimekit.ErrWebhookVerification) {
		return fmt.Errorf("not as told: a delivery that was changed should be refused, not give %v", err)
	}
	fmt.Println("One that somebody changed on the way is refused.")
	return nil
}

// download fetches from a link, which needs no token and must not get one.
func download(ctx context.Context, url string) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("the download answered %s", response.Status)
	}
	return io.ReadAll(response.Body)
}
