package realtimekit

import (
	"log/slog"
	"maps"
	"net/http"
	"net/textproto"
	"os"
	"strings"
	"time"
)

const webhookKeyAddress = "https://api.realtime.cloudflare.com/.well-known/webhooks.json"

// settings are the options of a client.
type settings struct {
	token, accountID, appID string

	baseURL string

	timeout time.Duration

	maxRetries int

	maxRetryAfter time.Duration

	headers map[string]string

	// header is all that goes with a call to the API but for the type of the body.
	header http.Header

	httpClient *http.Client

	strict bool

	onMismatch func(Mismatch)

	logger *slog.Logger

	webhookKey, webhookKeyURL string
}

// Option is an option of [NewClient] or [Client.WithOptions].
type Option func(*settings)

// WithAPIToken sets the Cloudflare API token, which needs the Realtime permission; else CLOUDFLARE_API_TOKEN.
func WithAPIToken(token string) Option { return func(s *settings) { s.token = token } }

// WithAccountID sets the Cloudflare account; else CLOUDFLARE_ACCOUNT_ID.
func WithAccountID(id string) Option { return func(s *settings) { s.accountID = id } }

// WithAppID sets the app to work on; else REALTIMEKIT_APP_ID. [Client.Apps] needs none.
func WithAppID(id string) Option { return func(s *settings) { s.appID = id } }

// WithBaseURL sets where the API is; else REALTIMEKIT_BASE_URL, else Cloudflare's. Plain http only to local servers.
func WithBaseURL(url string) Option { return func(s *settings) { s.baseURL = url } }

// WithTimeout sets how long one attempt may take, from the connection to the end of the answer; a minute unless it is set.
func WithTimeout(timeout time.Duration) Option { return func(s *settings) { s.timeout = timeout } }

// WithMaxRetries sets how often a failed call is sent again; twice unless it is set, 0 for never. Whatever it says, net/http
// may send a call once more by itself where a kept connection turns out to be closed and nothing can come of it twice.
func WithMaxRetries(retries int) Option { return func(s *settings) { s.maxRetries = retries } }

// WithMaxRetryAfter sets the longest Retry-After that is waited for, a minute unless it is set; a longer one is an error
// at once.
func WithMaxRetryAfter(longest time.Duration) Option {
	return func(s *settings) { s.maxRetryAfter = longest }
}

// WithHeader adds a header to every call to the API.
func WithHeader(name, value string) Option {
	return func(s *settings) {
		s.headers = maps.Clone(s.headers)
		if s.headers == nil {
			s.headers = map[string]string{}
		}
		s.headers[textproto.CanonicalMIMEHeaderKey(name)] = value
	}
}

// WithHTTPClient sets the HTTP client to use, for a proxy, TLS settings or a transport of your own. It is copied, and the
// copy follows no redirects, so that the API token goes nowhere else.
func WithHTTPClient(client *http.Client) Option { return func(s *settings) { s.httpClient = client } }

// WithStrict makes an answer that does not fit the API's document an [ErrResponseValidation]. Without it the call
// succeeds, the value stays zero and a warning is logged.
func WithStrict() Option { return func(s *settings) { s.strict = true } }

// WithOnMismatch sets a function that is called with each value of an answer that does not fit the API's document. It may
// be called from several goroutines at once.
func WithOnMismatch(report func(Mismatch)) Option { return func(s *settings) { s.onMismatch = report } }

// WithLogger sets where warnings about odd answers go, and a line per attempt at level debug; else slog.Default.
func WithLogger(logger *slog.Logger) Option { return func(s *settings) { s.logger = logger } }

// WithWebhookKey sets RealtimeKit's public key in PEM form; it is fetched when needed otherwise.
func WithWebhookKey(pem string) Option { return func(s *settings) { s.webhookKey = pem } }

// WithWebhookKeyURL sets where the public key is fetched; else REALTIMEKIT_WEBHOOK_KEY_URL, else Cloudflare's.
func WithWebhookKeyURL(url string) Option { return func(s *settings) { s.webhookKeyURL = url } }

// environment names the variable of each option that can come from one.
var environment = map[string]string{
	"account_id":      "CLOUDFLARE_ACCOUNT_ID",
	"api_token":       "CLOUDFLARE_API_TOKEN",
	"app_id":          "REALTIMEKIT_APP_ID",
	"base_url":        "REALTIMEKIT_BASE_URL",
	"webhook_key_url": "REALTIMEKIT_WEBHOOK_KEY_URL",
}

func usualSettings() *settings {
	return &settings{timeout: time.Minute, maxRetries: 2, maxRetryAfter: time.Minute}
}

// with gives a copy with more options, holes filled from the environment, checked.
func (s *settings) with(given []Option) (*settings, error) {
	changed := *s
	for _, option := range given {
		if option != nil {
			option(&changed)
		}
	}
	fill(&changed.token, os.Getenv(environment["api_token"]))
	fill(&changed.accountID, os.Getenv(environment["account_id"]))
	fill(&changed.appID, os.Getenv(environment["app_id"]))
	fill(&changed.baseURL, os.Getenv(environment["base_url"]))
	fill(&changed.baseURL, server)
	fill(&changed.webhookKeyURL, os.Getenv(environment["webhook_key_url"]))
	fill(&changed.webhookKeyURL, webhookKeyAddress)
	if err := changed.check(); err != nil {
		return nil, err
	}
	changed.baseURL = strings.TrimRight(changed.baseURL, "/")
	changed.header = changed.apiHeader()
	return &changed, nil
}

// publicHeader is what goes with a call that carries no token.
func publicHeader() http.Header {
	return http.Header{"Accept": {"application/json"}, "User-Agent": {"realtimekit-go/" + Version}}
}

// apiHeader is what goes with a call to the API.
func (s *settings) apiHeader() http.Header {
	header := publicHeader()
	for name, value := range s.headers {
		header[name] = []string{value}
	}
	header["Authorization"] = []string{"Bearer " + s.token}
	return header
}

func fill(option *string, value string) {
	if *option == "" {
		*option = value
	}
}

// need gives an option of the client, or an error that says how to set it.
func (s *settings) need(name string) (string, error) {
	value, with, what := s.token, "WithAPIToken", "an API token"
	switch name {
	case "account_id":
		value, with, what = s.accountID, "WithAccountID", "an account"
	case "app_id":
		value, with, what = s.appID, "WithAppID", "an app"
	}
	if value == "" {
		text := "realtimekit: this call needs " + what + ": pass " + with + " to NewClient or set " + environment[name]
		return "", &failure{text: text, wraps: []error{ErrConfiguration}}
	}
	return value, nil
}
