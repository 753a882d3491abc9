package realtimekit

import (
	"context"
	"math"
	"math/rand/v2"
	"net/http"
	"strconv"
	"strings"
	"time"
)

const (
	firstDelay = 500 * time.Millisecond

	longestDelay = 8 * time.Second
)

// judge tells whether a call that failed is sent again and after how long, and makes the error; sent is how often it was
// sent.
//
// Where the server may have acted on the call, only one that does no harm twice is repeated: for a create the thing may
// exist, and the API has no idempotency key. 409 is an answer and never repeated.
func (c *core) judge(request *call, tried attempt, sent int) (wait time.Duration, again bool, failed error) {
	if tried.answer == nil {
		return backoff(sent), c.mayRepeat(request, tried.maySent, sent), c.connectionError(tried, request)
	}
	status := tried.answer.StatusCode
	failed = c.statusError(tried.answer, request)
	again = status == http.StatusRequestTimeout || status == http.StatusTooManyRequests || status/100 == 5
	again = again && c.mayRepeat(request, status != http.StatusTooManyRequests, sent)
	wait = backoff(sent)
	if wanted, ok := retryAfter(tried.answer.Header); ok {
		wait, again = wanted, again && wanted <= c.settings.maxRetryAfter
	}
	return wait, again, failed
}

// mayRepeat reports whether one more attempt is allowed. RealtimeKit's key is asked for once: the delivery that needs it
// comes again.
func (c *core) mayRepeat(request *call, maySent bool, sent int) bool {
	return !request.public && sent <= c.settings.maxRetries && (!maySent || request.op.isRepeatable())
}

// backoff gives the pause after so many attempts, with full jitter.
func backoff(sent int) time.Duration {
	return rand.N(min(longestDelay, firstDelay<<min(sent-1, 4)))
}

// retryAfter reads the header Retry-After in either of its forms.
func retryAfter(header http.Header) (time.Duration, bool) {
	text := strings.TrimSpace(header.Get("Retry-After"))
	if text != "" && strings.Trim(text, "0123456789.") == "" {
		seconds, err := strconv.ParseFloat(text, 64)
		if err != nil {
			return 0, false
		}
		return time.Duration(min(seconds*float64(time.Second), math.MaxInt64/2)), true
	}
	date, err := http.ParseTime(text)
	if err != nil {
		date, err = time.Parse(time.RFC1123Z, text) // a zone of +0000 or -0000, which is UTC as well
	}
	return max(0, time.Until(date)), err == nil
}

// sleep waits; false where the context ended first.
func sleep(ctx context.Context, wait time.Duration) bool {
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return ctx.Err() == nil
	}
}
