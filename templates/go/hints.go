package realtimekit

import "net/http"

const (
	tokenHint = "check WithAPIToken (CLOUDFLARE_API_TOKEN): the API did not accept the token"

	rightsHint = "check WithAPIToken (CLOUDFLARE_API_TOKEN), which needs the Realtime permission for this account, and " +
		"WithAccountID (CLOUDFLARE_ACCOUNT_ID) and WithAppID (REALTIMEKIT_APP_ID)"

	routeHint = "check WithAccountID (CLOUDFLARE_ACCOUNT_ID) and WithAppID (REALTIMEKIT_APP_ID)"
)

// platformHints go by the numbers of the Cloudflare platform, which answers before RealtimeKit sees the call: bad request
// headers, a bad token, an unknown route or object.
var platformHints = map[string]string{
	"10000": tokenHint,
	"6003":  tokenHint,
	"7000":  routeHint,
	"7003":  routeHint,
	"9109":  tokenHint,
}

// hintFor tells what to look at, where the failure suggests something.
func hintFor(status int, reasons []map[string]any, request *call) string {
	switch {
	case request.public && status < 500:
		return "check WithWebhookKeyURL"
	case request.public:
		return ""
	case status/100 == 3:
		return "redirects are not followed, so that the API token goes nowhere else; check WithBaseURL"
	case status == http.StatusForbidden:
		return rightsHint
	}
	for _, reason := range reasons {
		if hint := platformHints[codeOf(reason)]; hint != "" {
			return hint
		}
	}
	switch {
	case status == http.StatusUnauthorized:
		return tokenHint
	case status == http.StatusNotFound && len(request.op.ids) == 0 && !request.op.foreign:
		return routeHint // nothing else in the path can be missing
	case status == http.StatusNotFound:
		return "if the ids are right, " + routeHint
	}
	return ""
}
