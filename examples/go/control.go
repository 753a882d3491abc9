package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"
)

// Control is the emulator's control interface: what the people do, and time.
type Control struct{ emulator string }

// Join has somebody join, and gives the identifiers of the peer and of the session.
func (c Control) Join(token string) (peer, session string, err error) {
	var joined struct {
		PeerID    string `json:"peer_id"`
		SessionID string `json:"session_id"`
	}
	err = c.post("/join", map[string]any{"token": token}, &joined)
	return joined.PeerID, joined.SessionID, err
}

// Speak has a peer say something.
func (c Control) Speak(peer, text string) error {
	return c.post("/peers/"+peer+"/speak", map[string]any{"text": text}, nil)
}

// Leave has a peer go.
func (c Control) Leave(peer string) error { return c.post("/peers/"+peer+"/leave", nil, nil) }

// Advance lets time pass at once.
func (c Control) Advance(by time.Duration) error {
	return c.post("/clock/advance", map[string]any{"seconds": by.Seconds()}, nil)
}

func (c Control) post(path string, ask map[string]any, answer any) error {
	if ask == nil {
		ask = map[string]any{}
	}
	body, err := json.Marshal(ask)
	if err != nil {
		return err
	}
	response, err := http.Post(c.emulator+"/_emulator"+path, "application/json", bytes.NewReader(body))
	if err != nil {
		return err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("/_emulator%s: %s", path, text)
	}
	if answer == nil {
		return nil
	}
	return json.Unmarshal(text, answer)
}
