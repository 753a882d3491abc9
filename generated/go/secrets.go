package realtimekit

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
)

// Secrets are kept out of whatever people read. A value is secret by the name that it stands under. The query string of
// any link is, since it may be a signature, and the path of an RTMP address, since it ends in the stream key.

const (
	mask = "**********"

	// deepest is how many levels are looked through; what lies deeper is masked.
	deepest = 100

	// shortest is the length from which on a sent secret is looked for; without it a message would become unreadable.
	shortest = 4
)

// isSecret reports whether a field of this name holds a secret. Unknown fields too: authToken ends like token.
func isSecret(name string) bool {
	for _, ending := range secretEndings {
		if endsLike(name, ending) {
			return true
		}
	}
	return false
}

// endsLike reports whether a name ends like that, without regard to case, _ and -.
func endsLike(name, ending string) bool {
	i := len(name)
	for j := len(ending) - 1; j >= 0; j-- {
		for i > 0 && (name[i-1] == '_' || name[i-1] == '-') {
			i--
		}
		if i == 0 {
			return false
		}
		i--
		c := name[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != ending[j] {
			return false
		}
	}
	return true
}

// hide gives a JSON value as people may see it: secrets, query strings and the known texts are replaced at any depth.
func hide(value any, known []string) any { return hideNamed("", value, known, 0) }

func hideNamed(name string, value any, known []string, depth int) any {
	if value != nil && isSecret(name) || depth > deepest {
		return mask
	}
	switch value := value.(type) {
	case string:
		if isSecret(strings.TrimSuffix(name, "s")) { // a list of refreshTokens
			return mask
		}
		return hideText(value, known)
	case map[string]any:
		hidden := make(map[string]any, len(value))
		for key, item := range value {
			hidden[hideText(key, known)] = hideNamed(key, item, known, depth+1)
		}
		return hidden
	case []any:
		hidden := make([]any, len(value))
		for i, item := range value {
			hidden[i] = hideNamed(name, item, known, depth+1)
		}
		return hidden
	}
	return value
}

// sentSecrets gives the secrets that a call carried, in every spelling and the longest first: a server may quote them.
func (c *core) sentSecrets(request *call) []string {
	var found []string
	if c.settings.token != "" {
		found = append(found, c.settings.token)
	}
	var body any
	if request.hasBody && json.Unmarshal(request.body, &body) == nil {
		found = appendSecrets(found, "", body)
	}
	for name, value := range c.settings.headers {
		found = appendSecrets(found, name, value)
	}
	return spellings(found)
}

func appendSecrets(found []string, name string, value any) []string {
	switch value := value.(type) {
	case string:
		if len(value) >= shortest && isSecret(name) {
			found = append(found, value)
		}
	case map[string]any:
		for key, item := range value {
			found = appendSecrets(found, key, item)
		}
	case []any:
		for _, item := range value {
			found = appendSecrets(found, name, item)
		}
	}
	return found
}

// masked gives what people may see of a model.
func masked(model any) any {
	content, err := marshal(model)
	if err != nil {
		return mask
	}
	var value any
	if json.Unmarshal(content, &value) != nil {
		return mask
	}
	return hide(value, nil)
}

// formatMasked prints a model as its type and its JSON, without secrets and whatever the verb.
func formatMasked(state fmt.State, _ rune, model any) {
	content, err := marshal(masked(model))
	if err != nil {
		content = []byte(mask)
	}
	fmt.Fprintf(state, "%T%s", model, content)
}

// maskedLogValue logs a model without secrets.
func maskedLogValue(model any) slog.Value { return slog.AnyValue(masked(model)) }
