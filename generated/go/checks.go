package realtimekit

import (
	"net/netip"
	"net/url"
	"strings"
	"unicode"
)

// check refuses options that cannot be used. Its errors show no value that may be a secret.
func (s *settings) check() error {
	switch {
	case s.maxRetries < 0:
		return invalid("WithMaxRetries: %d is less than 0", s.maxRetries)
	case s.maxRetryAfter < 0:
		return invalid("WithMaxRetryAfter: %s is less than 0", s.maxRetryAfter)
	case s.timeout <= 0:
		return invalid("WithTimeout: %s is not more than 0", s.timeout)
	case strings.HasPrefix(s.token, "Bearer "):
		return invalid("WithAPIToken: the token begins with 'Bearer '; leave that out")
	case checkHeader("Authorization", s.token) != nil || strings.Contains(s.token, " "):
		return invalid("WithAPIToken: the token contains a line break or another character that no token has")
	}
	for name, value := range s.headers {
		if err := checkHeader(name, value); err != nil {
			return err
		}
	}
	if err := checkAddress("WithBaseURL", s.baseURL); err != nil {
		return err
	}
	return checkAddress("WithWebhookKeyURL", s.webhookKeyURL)
}

// checkHeader refuses a header that would begin another one, or that no server reads.
func checkHeader(name, value string) error {
	if strings.EqualFold(name, "host") {
		return invalid("WithHeader: Host is no option, it would send the token elsewhere; see WithBaseURL")
	}
	if strings.ContainsAny(name+value, "\r\n\x00") {
		return invalid("WithHeader: %q contains a line break", name)
	}
	if !isHeaderName(name) || !isHeaderValue(value) {
		return invalid("WithHeader: %q contains a character that no header has, or begins or ends with a space", name)
	}
	return nil
}

func isHeaderName(name string) bool {
	for i := range len(name) {
		c := name[i]
		if !isAlphanumeric(c) && !strings.ContainsRune("!#$%&'*+.^_`|~-", rune(c)) {
			return false
		}
	}
	return name != ""
}

func isHeaderValue(value string) bool {
	for i := range len(value) {
		if c := value[i]; c != '\t' && (c < ' ' || c > '~') {
			return false
		}
	}
	return value == strings.Trim(value, " \t")
}

func isAlphanumeric(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// checkAddress refuses an address that is none, that holds a password, or that others could read along.
func checkAddress(option, address string) error {
	parts, err := url.Parse(address)
	usable := err == nil && (parts.Scheme == "http" || parts.Scheme == "https") && parts.Hostname() != "" && parts.Port() != "0"
	for _, c := range address {
		usable = usable && c != ' ' && unicode.IsPrint(c) && !strings.ContainsRune(`?#\`, c)
	}
	switch {
	case !usable:
		return invalid("%s: it must be an address like %s", option, server)
	case parts.User != nil:
		return invalid("%s: it must not contain a user name or a password", option)
	case parts.Scheme == "http" && !isLocal(parts.Hostname()):
		return invalid("%s: plain http to %s can be read and changed on its way; use https", option, parts.Hostname())
	}
	return nil
}

func isLocal(host string) bool {
	address, err := netip.ParseAddr(host)
	if err == nil {
		return address.IsPrivate() || address.IsLoopback() || address.IsLinkLocalUnicast() || address.IsUnspecified()
	}
	host = strings.ToLower(host)
	for _, ending := range []string{".localhost", ".local", ".internal"} {
		if strings.HasSuffix(host, ending) {
			return true
		}
	}
	return !strings.Contains(host, ".") && !isNumber(host)
}

// isNumber reports whether a host would be read as an IPv4 address although it has no dots.
func isNumber(host string) bool {
	hex, isHex := strings.CutPrefix(host, "0x")
	return strings.Trim(host, "0123456789") == "" || isHex && strings.Trim(hex, "0123456789abcdef") == ""
}
