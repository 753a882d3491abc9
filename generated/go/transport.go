package realtimekit

import (
	"bytes"
	"context"
	"io"
	"maps"
	"net/http"
	"net/http/httptrace"
	"sync/atomic"
)

// send gives the 2xx answer to a call, and sends it again where that may help.
//
// On a kept connection that turns out to be closed, net/http sends some requests again by itself: those of GET and HEAD,
// and any other of which it had not written a byte yet. Neither can create a second thing; both count as retries here.
func (c *core) send(ctx context.Context, request *call) (*Response, error) {
	if _, err := c.settings.need("api_token"); err != nil && !request.public {
		return nil, err
	}
	for sent := 0; ; {
		tried := c.attempt(ctx, request, sent+1)
		sent += tried.times
		if tried.answer != nil && tried.answer.StatusCode/100 == 2 {
			return tried.answer, nil
		}
		if tried.answer == nil && ctx.Err() != nil {
			return nil, interrupted(ctx, request, nil)
		}
		wait, again, failed := c.judge(request, tried, sent)
		if !again {
			return nil, failed
		}
		if !sleep(ctx, wait) {
			return nil, interrupted(ctx, request, failed)
		}
	}
}

// attempt is how one attempt at a call went: it has an answer, or the reason why there is none.
type attempt struct {
	answer *Response

	cause error

	// times is how often the request went out; 1 where that is not known.
	times int

	// maySent says that the server may have acted on the call although there is no answer.
	maySent bool
}

// attempt sends a call and reads the answer; number is for the log.
func (c *core) attempt(ctx context.Context, request *call, number int) attempt {
	ctx, cancel := context.WithTimeout(ctx, c.settings.timeout)
	defer cancel()
	ctx, progress := follow(ctx, request)
	answer, err := c.exchange(ctx, request)
	if err != nil {
		c.debug(ctx, request, 0, number)
		return attempt{cause: err, times: progress.times(), maySent: progress.maySent(err)}
	}
	c.debug(ctx, request, answer.StatusCode, number)
	if !request.public {
		capture(ctx, answer)
	}
	return attempt{answer: answer, times: progress.times()}
}

// exchange sends a request and reads the whole answer.
func (c *core) exchange(ctx context.Context, request *call) (*Response, error) {
	var body io.Reader
	if request.hasBody {
		body = bytes.NewReader(request.body)
	}
	sent, err := http.NewRequestWithContext(ctx, request.op.method, request.url, body)
	if err != nil {
		return nil, err
	}
	c.fillHeader(sent.Header, request)
	answer, err := c.http.Do(sent)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	content, err := readAll(answer)
	if err != nil {
		return nil, err
	}
	return &Response{StatusCode: answer.StatusCode, Header: answer.Header, Body: content}, nil
}

// readAll reads a body into a buffer of the size that the server tells, if it is not absurd.
func readAll(answer *http.Response) ([]byte, error) {
	const most = 1 << 20
	size := min(max(answer.ContentLength, 0), most)
	content := bytes.NewBuffer(make([]byte, 0, size+bytes.MinRead))
	_, err := content.ReadFrom(answer.Body)
	return content.Bytes(), err
}

// fillHeader fills the header of a request: only the API gets the token and the own headers of the user.
func (c *core) fillHeader(header http.Header, request *call) {
	if request.hasBody {
		header["Content-Type"] = jsonType
	}
	if request.public {
		maps.Copy(header, publicHeader())
	} else {
		maps.Copy(header, c.settings.header)
	}
}

var jsonType = []string{"application/json"}

// progress tells how far a request has come, in the words of net/http. A transport of the user's own may say nothing.
type progress struct {
	trace httptrace.ClientTrace

	began, connected atomic.Int32
}

func follow(ctx context.Context, request *call) (context.Context, *progress) {
	p := &progress{}
	p.trace.GetConn = func(string) { p.began.Add(1) }
	if !request.op.isRepeatable() { // for the others it makes no difference whether they were sent
		p.trace.GotConn = func(httptrace.GotConnInfo) { p.connected.Add(1) }
	}
	return httptrace.WithClientTrace(ctx, &p.trace), p
}

func (p *progress) times() int { return int(max(1, p.began.Load())) }

// maySent reports whether the server may have got the request although the attempt failed. Without a connection nothing
// was sent; anything else is an answer that was lost on its way.
func (p *progress) maySent(err error) bool {
	if p.trace.GotConn != nil && p.began.Load() > 0 {
		return p.connected.Load() > 0
	}
	return !isDialError(err)
}
