package realtimekit

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/url"
)

// NewClient makes a client. Options that are not given come from the environment: CLOUDFLARE_API_TOKEN,
// CLOUDFLARE_ACCOUNT_ID, REALTIMEKIT_APP_ID, REALTIMEKIT_BASE_URL and REALTIMEKIT_WEBHOOK_KEY_URL. One that is missing is
// reported by the first call that needs it ([ErrConfiguration]); one that cannot be used is reported here
// ([ErrInvalidArgument]).
//
// Make one client and share it: it is safe for concurrent use and keeps its connections.
func NewClient(options ...Option) (*Client, error) {
	c, err := newCore(options)
	if err != nil {
		return nil, err
	}
	return newClient(c), nil
}

// WithOptions gives a copy of the client with other options, which shares the connections. Headers are added to those of
// this client.
func (c *Client) WithOptions(options ...Option) (*Client, error) {
	changed, err := c.core.with(options)
	if err != nil {
		return nil, err
	}
	return newClient(changed), nil
}

// Request calls something that this package does not know. The path stands below the base URL; {account_id} and {app_id}
// in it are filled in. A body is sent as JSON unless it is nil.
//
// It gives the whole answer, the envelope included, or nil where an answer has no body (204, HEAD). Failures are those of
// every other call, also where the answer says success: false. GET, HEAD, PUT and DELETE are retried after a lost answer.
func (c *Client) Request(ctx context.Context, method, path string, query url.Values, body any) (json.RawMessage, error) {
	request, err := c.core.escapeHatch(method, path, query, body)
	if err != nil {
		return nil, err
	}
	return document(ctx, c.core, request)
}

// Format prints the client without its token, whatever the verb.
func (c *Client) Format(state fmt.State, _ rune) {
	fmt.Fprint(state, c.shown())
}

// LogValue logs the client without its token.
func (c *Client) LogValue() slog.Value {
	return slog.StringValue(c.shown())
}

func (c *Client) shown() string {
	if c == nil || c.core == nil {
		return "realtimekit.Client(none)"
	}
	o := c.core.settings
	return fmt.Sprintf("realtimekit.Client(account_id=%q, app_id=%q, base_url=%q)", o.accountID, o.appID, o.baseURL)
}
