package runtime_test

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
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"realtimekit"
)

// signer is a key, and its public half in PEM form.
type signer struct {
	key *rsa.PrivateKey

	pem string
}

var signers = sync.OnceValue(func() [2]signer {
	var made [2]signer
	for i := range made {
		key, err := rsa.GenerateKey(rand.Reader, 2048)
		if err != nil {
			panic(err)
		}
		der, err := x509.MarshalPKIXPublicKey(&key.PublicKey)
		if err != nil {
			panic(err)
		}
		made[i] = signer{key, string(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der}))}
	}
	return made
})

func (s signer) sign(body string) http.Header {
	digest := sha256.Sum256([]byte(body))
	signature, err := rsa.SignPKCS1v15(nil, s.key, crypto.SHA256, digest[:])
	if err != nil {
		panic(err)
	}
	return http.Header{"Rtk-Signature": {base64.StdEncoding.EncodeToString(signature)}}
}

// served is the answer that carries a key.
func (s signer) served(t *testing.T) answer {
	t.Helper()
	content, err := json.Marshal(map[string]any{"success": true, "data": map[string]string{"publicKey": strings.ReplaceAll(s.pem, "\n", `\n`)}})
	if err != nil {
		t.Fatal(err)
	}
	return ok(string(content))
}

// receiver makes a client that needs no token.
func receiver(t *testing.T, options ...realtimekit.Option) *realtimekit.Client {
	t.Helper()
	own := &http.Client{Transport: &http.Transport{}}
	t.Cleanup(own.CloseIdleConnections)
	kit, err := realtimekit.NewClient(append(options, realtimekit.WithHTTPClient(own), realtimekit.WithAPIToken(token), realtimekit.WithHeader("X-Mine", "s3cr3t"))...)
	if err != nil {
		t.Fatal(err)
	}
	return kit
}

const started = `{"event":"meeting.started","meeting":{"id":"m","sessionId":"s","title":"t","status":"LIVE"}}`

func TestAGenuineDelivery(t *testing.T) {
	t.Setenv("CLOUDFLARE_API_TOKEN", "")
	first := signers()[0]
	pkcs1 := string(pem.EncodeToMemory(&pem.Block{Type: "RSA PUBLIC KEY", Bytes: x509.MarshalPKCS1PublicKey(&first.key.PublicKey)}))
	for _, key := range []string{first.pem, strings.ReplaceAll(first.pem, "\n", `\n`), strings.ReplaceAll(first.pem, "\n", "\r\n"), " \n" + first.pem, pkcs1} {
		kit, err := realtimekit.NewClient(realtimekit.WithWebhookKey(key))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range []string{"Rtk-Signature", "rtk-signature", "RTK-SIGNATURE", "dyte-signature", "Dyte-Signature"} {
			header := http.Header{name: first.sign(started)["Rtk-Signature"], "rtk-uuid": {"u"}}
			event, err := kit.Webhooks.Unwrap(context.Background(), []byte(started), header)
			if err != nil {
				t.Fatal(name, err)
			}
			meeting, isStarted := event.(*realtimekit.MeetingStartedEvent)
			if !isStarted || *meeting.Meeting.ID != "m" || event.EventName() != "meeting.started" {
				t.Error(event)
			}
		}
	}
}

func TestWhatIsNoDelivery(t *testing.T) {
	first, second := signers()[0], signers()[1]
	kit := receiver(t, realtimekit.WithWebhookKey(first.pem))
	for name, c := range map[string]struct {
		body   string
		header http.Header
	}{
		"changed":       {started + " ", first.sign(started)},
		"emptied":       {"", first.sign(started)},
		"another key":   {started, second.sign(started)},
		"no headers":    {started, nil},
		"no signature":  {started, http.Header{"Rtk-Uuid": {"u"}}},
		"an empty one":  {started, http.Header{"Rtk-Signature": {""}}},
		"none at all":   {started, http.Header{"Rtk-Signature": {}}},
		"no base64":     {started, http.Header{"Rtk-Signature": {"~~~"}}},
		"half a base64": {started, http.Header{"Rtk-Signature": {"abcde"}}},
		"too short":     {started, http.Header{"Rtk-Signature": {"c2hvcnQ="}}},
		"too long":      {strings.Repeat(" ", 1<<20+1), first.sign(strings.Repeat(" ", 1<<20+1))},
	} {
		if err := kit.Webhooks.Verify(context.Background(), []byte(c.body), c.header); !errors.Is(err, realtimekit.ErrWebhookVerification) {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := kit.Webhooks.Unwrap(context.Background(), []byte(c.body), c.header); !errors.Is(err, realtimekit.ErrWebhookVerification) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, body := range []string{"", "[]", "null", "{", "event=x", `{"event":"x"} {}`} {
		if err := kit.Webhooks.Verify(context.Background(), []byte(body), first.sign(body)); err != nil {
			t.Errorf("%s: %v", body, err)
		}
		if _, err := kit.Webhooks.Unwrap(context.Background(), []byte(body), first.sign(body)); !errors.Is(err, realtimekit.ErrWebhookVerification) {
			t.Errorf("%s: %v", body, err)
		}
	}
	largest := `{"event":"x"}` + strings.Repeat(" ", 1<<20-13)
	if _, err := kit.Webhooks.Unwrap(context.Background(), []byte(largest), first.sign(largest)); err != nil {
		t.Error(err)
	}
}

func TestEventsThatAreNotKnown(t *testing.T) {
	first := signers()[0]
	kit := receiver(t, realtimekit.WithWebhookKey(first.pem))
	for body, name := range map[string]string{
		`{"event":"meeting.paused","a":1}`: "meeting.paused", `{"event":null}`: "", `{"event":7}`: "", `{"event":["meeting.started"]}`: "", `{"a":1}`: "",
	} {
		given := []byte(body)
		event, err := kit.Webhooks.Unwrap(context.Background(), given, first.sign(body))
		clear(given) // the event must not share the bytes of the caller
		unknown, isUnknown := event.(*realtimekit.UnknownEvent)
		if err != nil || !isUnknown || unknown.Event != name || string(unknown.Data) != body {
			t.Error(body, event, err)
		}
		if again, err := json.Marshal(event); err != nil || string(again) != body {
			t.Error(string(again), err)
		}
	}
}

func TestAnEventWithAValueOfTheWrongType(t *testing.T) {
	first := signers()[0]
	body := `{"event":"meeting.ended","reason":5,"meeting":{"title":"t","id":7}}`
	var places []string
	kit := receiver(t, realtimekit.WithWebhookKey(first.pem), realtimekit.WithOnMismatch(func(m realtimekit.Mismatch) { places = append(places, m.Operation+" "+m.Path) }))
	event, err := kit.Webhooks.Unwrap(context.Background(), []byte(body), first.sign(body))
	if ended, isEnded := event.(*realtimekit.MeetingEndedEvent); err != nil || !isEnded || *ended.Meeting.Title != "t" || len(places) != 2 || places[0] != "webhook meeting.ended $.meeting.id" {
		t.Error(event, places, err)
	}
	strict, err := kit.WithOptions(realtimekit.WithStrict())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := strict.Webhooks.Unwrap(context.Background(), []byte(body), first.sign(body)); !errors.Is(err, realtimekit.ErrResponseValidation) {
		t.Error(err)
	}
}

func TestTheKeyIsFetchedOnceForAllWhoWait(t *testing.T) {
	first := signers()[0]
	release := make(chan struct{})
	server := play(t, first.served(t))
	url := serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		<-release
		server.ServeHTTP(w, r)
	}))
	kit := receiver(t, realtimekit.WithWebhookKeyURL(url))
	failed := make(chan error, 20)
	for range 20 {
		go func() { failed <- kit.Webhooks.Verify(context.Background(), []byte(started), first.sign(started)) }()
	}
	impatient, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	time.Sleep(20 * time.Millisecond) // so that another goroutine fetches
	if err := kit.Webhooks.Verify(impatient, []byte(started), first.sign(started)); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	close(release)
	for range 20 {
		if err := <-failed; err != nil {
			t.Error(err)
		}
	}
	header := server.got(t, 1)[0].header
	if header.Get("Authorization") != "" || header.Get("X-Mine") != "" {
		t.Error("the token or a header of the user went to the key's address")
	}
	other, err := kit.WithOptions(realtimekit.WithAppID("other"))
	if err != nil {
		t.Fatal(err)
	}
	if err := other.Webhooks.Verify(context.Background(), []byte(started), first.sign(started)); err != nil {
		t.Error(err)
	}
	server.got(t, 1)
}

func TestTheEnvironmentSaysWhereTheKeyIs(t *testing.T) {
	first := signers()[0]
	server := play(t, first.served(t))
	t.Setenv("REALTIMEKIT_WEBHOOK_KEY_URL", server.url+"/key")
	if err := receiver(t).Webhooks.Verify(context.Background(), []byte(started), first.sign(started)); err != nil {
		t.Error(err)
	}
	if request := server.got(t, 1)[0]; request.target != "/key" {
		t.Error(request.target)
	}
}

func TestANewKeyIsFetchedOnceAMinuteAtMost(t *testing.T) {
	first, second := signers()[0], signers()[1]
	server := play(t, first.served(t), second.served(t), first.served(t))
	kit := receiver(t, realtimekit.WithWebhookKeyURL(server.url))
	verify := func(by signer) error {
		return kit.Webhooks.Verify(context.Background(), []byte(started), by.sign(started))
	}
	if err := verify(first); err != nil {
		t.Error(err)
	}
	if err := verify(second); err != nil {
		t.Error("the key was changed", err)
	}
	for range 3 {
		if err := verify(first); !errors.Is(err, realtimekit.ErrWebhookVerification) {
			t.Error(err)
		}
	}
	if err := verify(second); err != nil {
		t.Error(err)
	}
	server.got(t, 2)
}

func TestAKeyThatCannotBeFetchedIsNoVerdict(t *testing.T) {
	first := signers()[0]
	for _, c := range []struct {
		said answer
		kind error
	}{
		{answer{lost: true}, realtimekit.ErrConnection},
		{now(503), realtimekit.ErrInternalServer},
		{refusal(404), realtimekit.ErrNotFound},
		{now(302), realtimekit.ErrStatus},
		{ok(`{"success":false}`), realtimekit.ErrStatus},
		{ok(`<html>`), realtimekit.ErrResponse},
		{ok(`{}`), realtimekit.ErrResponse},
		{ok(`{"data":["x"]}`), realtimekit.ErrResponse},
		{ok(`{"data":{"publicKey":null}}`), realtimekit.ErrResponse},
		{ok(`{"data":{"publicKey":"-----BEGIN PUBLIC KEY-----\nx\n-----END PUBLIC KEY-----"}}`), realtimekit.ErrResponse},
	} {
		server := play(t, c.said, first.served(t))
		kit := receiver(t, realtimekit.WithWebhookKeyURL(server.url))
		err := kit.Webhooks.Verify(context.Background(), []byte(started), first.sign(started))
		if !errors.Is(err, c.kind) || errors.Is(err, realtimekit.ErrWebhookVerification) {
			t.Error(c.said, err)
		}
		server.got(t, 1)
		if err := kit.Webhooks.Verify(context.Background(), []byte(started), first.sign(started)); err != nil {
			t.Error(err)
		}
		server.got(t, 2)
	}
}

func TestAFixedKeyThatIsNone(t *testing.T) {
	kit := receiver(t, realtimekit.WithWebhookKey("nonsense"))
	err := kit.Webhooks.Verify(context.Background(), []byte(started), signers()[0].sign(started))
	if !errors.Is(err, realtimekit.ErrConfiguration) || strings.Contains(err.Error(), "nonsense") {
		t.Error(err)
	}
}
