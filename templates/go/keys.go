package realtimekit

import (
	"context"
	"crypto/rsa"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"net/http"
	"strings"
	"sync/atomic"
	"time"
)

const betweenFetches = time.Minute

// keyRing holds RealtimeKit's public key: given by the user, or fetched once, and again when a check fails, once a minute
// at most.
type keyRing struct {
	url, fixed string

	key atomic.Pointer[rsa.PublicKey]

	// turn is taken by who fetches the key: one fetch serves all who wait for it.
	turn chan struct{}

	// refetched is when a key was last fetched in place of another; only for who has the turn.
	refetched time.Time
}

func newKeyRing(url, fixed string) *keyRing {
	return &keyRing{url: url, fixed: fixed, turn: make(chan struct{}, 1)}
}

// check gives nil where fits accepts the key, if need be a newer one.
func (k *keyRing) check(ctx context.Context, c *core, fits func(*rsa.PublicKey) bool) error {
	key, err := k.atHand()
	for err == nil && (key == nil || !fits(key)) {
		key, err = k.another(ctx, c, key)
	}
	return err
}

// atHand gives the key; nil where it is still to be fetched.
func (k *keyRing) atHand() (*rsa.PublicKey, error) {
	key := k.key.Load()
	if key == nil && k.fixed != "" {
		if key = readKey(k.fixed); key == nil {
			text := "realtimekit: WithWebhookKey: it is not an RSA public key in PEM form"
			return nil, &failure{text: text, wraps: []error{ErrConfiguration}}
		}
		k.key.Store(key)
	}
	return key, nil
}

// another gives a key now that tried does not fit, or there was none.
func (k *keyRing) another(ctx context.Context, c *core, tried *rsa.PublicKey) (*rsa.PublicKey, error) {
	request := &call{op: operation{id: "webhooks key", method: http.MethodGet}, url: k.url, path: k.url, public: true}
	select {
	case k.turn <- struct{}{}:
		defer func() { <-k.turn }()
	case <-ctx.Done():
		return nil, interrupted(ctx, request, nil)
	}
	if key := k.key.Load(); key != tried { // somebody else just fetched it
		return key, nil
	}
	if tried != nil {
		if k.fixed != "" || !k.refetched.IsZero() && time.Since(k.refetched) < betweenFetches {
			return nil, refused("the signature does not fit the body: it was not signed by RealtimeKit, or was changed on its way")
		}
		k.refetched = time.Now()
	}
	key, err := fetchKey(ctx, c, request)
	if err == nil {
		k.key.Store(key)
	}
	return key, err
}

func fetchKey(ctx context.Context, c *core, request *call) (*rsa.PublicKey, error) {
	answer, err := c.send(ctx, request)
	if err != nil {
		return nil, err
	}
	fields, err := (&reader{}).open(c, request, answer)
	if err != nil {
		return nil, err
	}
	var text string
	if json.Unmarshal(at(fields, []string{"data", "publicKey"}), &text) == nil {
		if key := readKey(text); key != nil {
			return key, nil
		}
	}
	return nil, responseError(ErrResponse, "the answer has no RSA public key in PEM form at data.publicKey", answer, request)
}

// readKey reads the key in a PEM, in which line breaks may be spelled out; nil where there is none.
func readKey(text string) *rsa.PublicKey {
	block, _ := pem.Decode([]byte(strings.TrimSpace(strings.ReplaceAll(text, `\n`, "\n"))))
	if block == nil {
		return nil
	}
	if key, err := x509.ParsePKCS1PublicKey(block.Bytes); err == nil {
		return key
	}
	parsed, err := x509.ParsePKIXPublicKey(block.Bytes)
	if err != nil {
		return nil
	}
	key, _ := parsed.(*rsa.PublicKey)
	return key
}
