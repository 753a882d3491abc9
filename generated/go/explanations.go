package realtimekit

import (
	"encoding/json"
	"net/http"
	"regexp"
	"strings"
	"sync"
)

const (
	longestText = 500 // runes of a body that is not JSON

	longestRead = 4000 // bytes of it that are looked at; a title stands at the beginning
)

// explanation gives every reason as it came, and the text that says most: error, errors, message, the body, in this order.
// Nothing of it holds a secret.
func explanation(answer *Response, known []string) ([]map[string]any, string) {
	var body any
	if json.Unmarshal(answer.Body, &body) != nil {
		return nil, plain(answer, known)
	}
	body = hide(body, known)
	fields, ok := body.(map[string]any)
	if !ok {
		text, isText := body.(string)
		if !isText {
			text = dump(body)
		}
		return nil, orStatus(oneLine(text), answer)
	}
	var reasons []map[string]any
	if single, ok := fields["error"].(map[string]any); ok {
		reasons = append(reasons, single)
	}
	several, _ := fields["errors"].([]any)
	for _, each := range several {
		reason, ok := each.(map[string]any)
		if !ok {
			reason = map[string]any{"message": each}
		}
		reasons = append(reasons, reason)
	}
	var texts []any
	for _, reason := range reasons {
		texts = append(texts, reason["message"])
	}
	for _, text := range append(texts, fields["error"], fields["message"]) {
		if text, ok := text.(string); ok && text != "" {
			return reasons, text
		}
	}
	if len(fields) > 0 {
		return reasons, oneLine(dump(fields))
	}
	return reasons, orStatus("", answer)
}

var titles = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?is)<title>(.*?)</title>`) })

// plain makes a body that is not JSON fit for one line: of a page only its title.
func plain(answer *Response, known []string) string {
	text := hideKnown(string(answer.Body), known) // before it is cut: half a secret would not be known
	text = strings.ToValidUTF8(text[:min(len(text), longestRead)], "\ufffd")
	start := strings.ToLower(strings.TrimSpace(text[:min(len(text), longestText)]))
	if title := titles().FindStringSubmatch(text); title != nil {
		text = title[1]
	} else if strings.HasPrefix(start, "<!doctype") || strings.HasPrefix(start, "<html") {
		text = "an HTML page"
	}
	return orStatus(oneLine(hideText(text, nil)), answer)
}

func dump(value any) string {
	content, err := marshal(value)
	if err != nil {
		return ""
	}
	return string(content)
}

func orStatus(text string, answer *Response) string {
	if text == "" {
		return http.StatusText(answer.StatusCode)
	}
	return text
}

func oneLine(text string) string {
	runes := []rune(strings.Join(strings.Fields(text), " "))
	return string(runes[:min(len(runes), longestText)])
}
