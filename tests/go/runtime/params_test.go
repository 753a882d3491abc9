package runtime_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"realtimekit"
)

func TestAListKeepsTheParamsOfItsCall(t *testing.T) {
	server := play(t, page("", "a"), page("", "b"), page(""))
	kit := client(t, server.url)
	params := &realtimekit.MeetingsListParams{Search: realtimekit.Ptr("x")}
	all := kit.Meetings.List(context.Background(), params)
	*params.Search = "other"
	params.PerPage = realtimekit.Ptr(7.0)
	for _, err := range all {
		if err != nil {
			t.Fatal(err)
		}
		*params.Search = "yet another"
	}
	for _, request := range server.got(t, 3) {
		if !strings.Contains(request.target, "?search=x") || strings.Contains(request.target, "per_page") {
			t.Error(request.target)
		}
	}
}

func TestAPointerBecomesANullable(t *testing.T) {
	if value, there := realtimekit.FromPtr(realtimekit.Ptr("x")).Get(); value != "x" || !there {
		t.Error(value)
	}
	if !realtimekit.FromPtr[string](nil).IsZero() {
		t.Error("what an answer did not have is not sent")
	}
}

func TestRequiredArgumentsAreAskedForAtAnyDepth(t *testing.T) {
	server := play(t, ok(`{"data":{}}`))
	kit := client(t, server.url)
	ctx := context.Background()
	for want, call := range map[string]func() error{
		"config.view_type": func() error {
			params := &realtimekit.PresetsCreateParams{Name: "p"}
			params.Config.Media.Screenshare.Quality = "a new word"
			params.Config.Media.Video.Quality = "a new word"
			_, err := kit.Presets.Create(ctx, params)
			return err
		},
		"storage_config.type": func() error {
			_, err := kit.Recordings.Start(ctx, &realtimekit.RecordingsStartParams{StorageConfig: realtimekit.Value(realtimekit.StorageConfig{})})
			return err
		},
	} {
		if err := call(); !errors.Is(err, realtimekit.ErrInvalidArgument) || !strings.Contains(err.Error(), want+":") {
			t.Errorf("%s: %v", want, err)
		}
	}
	server.got(t, 0)
	_, err := kit.Recordings.Start(ctx, &realtimekit.RecordingsStartParams{StorageConfig: realtimekit.Value(realtimekit.StorageConfig{Type: "a new word"})})
	if err != nil {
		t.Error("a word that is unknown is sent:", err)
	}
}
