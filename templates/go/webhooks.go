package realtimekit

import (
	"context"
	"crypto"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"reflect"
	"slices"
	"strings"
)

// UnknownEvent is a genuine event that this version does not know.
type UnknownEvent struct {
	// Event is the name of the event.
	Event string

	// Data is the whole event as it came.
	Data json.RawMessage
}

// EventName is the name of the event.
func (e *UnknownEvent) EventName() string { return e.Event }

// MarshalJSON writes the whole event as it came.
func (e UnknownEvent) MarshalJSON() ([]byte, error) { return e.Data.MarshalJSON() }

// Format prints the event without the secrets that it may hold.
func (e UnknownEvent) Format(state fmt.State, _ rune) {
	fmt.Fprintf(state, "realtimekit.UnknownEvent(%q, %d bytes)", e.Event, len(e.Data))
}

// LogValue logs the event without the secrets that it may hold.
func (e UnknownEvent) LogValue() slog.Value { return slog.StringValue(fmt.Sprint(e)) }

const largestBody = 1 << 20 // bytes; deliveries are a few thousand

// signatureHeaders carry the signature; the second one on deliveries of older webhooks.
var signatureHeaders = []string{"rtk-signature", "dyte-signature"}

// Verify checks that a delivery was signed by RealtimeKit. It needs no API token. The body must be the bytes exactly as
// they were received, at most 1 MiB.
//
// [ErrWebhookVerification] says that it was not, or cannot be told: answer with a 4xx. [ErrConnection] and [*Error] say that
// the key could not be fetched: answer with a 5xx, and RealtimeKit delivers again. [ErrConfiguration] says that the option
// [WithWebhookKey] is no RSA key.
func (s *WebhooksService) Verify(ctx context.Context, body []byte, header http.Header) error {
	if len(body) > largestBody {
		return refused("the body has %d bytes, more than any delivery (%d)", len(body), largestBody)
	}
	signature, err := signatureIn(header)
	if err != nil {
		return err
	}
	digest := sha256.Sum256(body)
	return s.core.keys.check(ctx, s.core, func(key *rsa.PublicKey) bool {
		return rsa.VerifyPKCS1v15(key, crypto.SHA256, digest[:], signature) == nil
	})
}

// Unwrap checks a delivery as [WebhooksService.Verify] does and reads its event. The same event can come twice; rtk-uuid
// may differ between the two, so that the id of the webhook and a hash of the body tell them best.
func (s *WebhooksService) Unwrap(ctx context.Context, body []byte, header http.Header) (Event, error) {
	if err := s.Verify(ctx, body, header); err != nil {
		return nil, err
	}
	fields, ok := object(body)
	if !ok {
		return nil, refused("the body is signed but is no JSON object")
	}
	var name string
	_ = json.Unmarshal(fields["event"], &name) // one without a name is unknown as well
	event := newEvent(name)
	if event == nil {
		return &UnknownEvent{Event: name, Data: slices.Clone(body)}, nil
	}
	r := &reader{operation: "webhook " + name}
	r.read(body, reflect.ValueOf(event).Elem(), "$")
	if len(r.mismatches) > 0 && s.core.settings.strict {
		return nil, &Error{
			Method: http.MethodPost, Mismatches: r.mismatches, kind: ErrResponseValidation,
			text: "realtimekit: " + r.operation + ": " + r.summary(),
		}
	}
	r.report(ctx, s.core)
	return event, nil
}

// signatureIn finds the signature, whatever the case in which the names of the headers are written.
func signatureIn(header http.Header) ([]byte, error) {
	for _, wanted := range signatureHeaders {
		for name, values := range header {
			if !strings.EqualFold(name, wanted) || len(values) == 0 || values[0] == "" {
				continue
			}
			signature, err := base64.StdEncoding.DecodeString(values[0])
			if err != nil {
				return nil, refused("the header %s is not base64", wanted)
			}
			return signature, nil
		}
	}
	return nil, refused("the header %s is missing: this is no delivery of RealtimeKit", signatureHeaders[0])
}
