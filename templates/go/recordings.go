package realtimekit

import "context"

// Stop ends a recording; its file is uploaded next. Stop before you kick: the reverse can leave it stuck uploading.
func (s *RecordingsService) Stop(ctx context.Context, recordingID string) (*Recording, error) {
	return s.Control(ctx, recordingID, &RecordingsControlParams{Action: "stop"})
}

// Pause pauses a recording.
func (s *RecordingsService) Pause(ctx context.Context, recordingID string) (*Recording, error) {
	return s.Control(ctx, recordingID, &RecordingsControlParams{Action: "pause"})
}

// Resume goes on with a recording that was paused.
func (s *RecordingsService) Resume(ctx context.Context, recordingID string) (*Recording, error) {
	return s.Control(ctx, recordingID, &RecordingsControlParams{Action: "resume"})
}
