package realtimekit

import (
	"slices"
	"strings"
	"unicode"
)

// Texts that people read, without the secrets in them. All of it takes time in proportion to the text: a server can send
// any text there is.

// hideText gives a text as people may see it: known secrets, values that stand behind a secret name, and the secret part
// of links are masked.
func hideText(text string, known []string) string {
	return hideLinks(hideNamedValues(hideKnown(text, known)))
}

// hideKnown masks secrets, the longest of which stand first: one may be a part of another.
func hideKnown(text string, known []string) string {
	for _, secret := range known {
		text = strings.ReplaceAll(text, secret, mask)
	}
	return text
}

// spellings gives secrets as a text may have them, as they are or as a part of JSON, the longest first.
func spellings(secrets []string) []string {
	var found []string
	for _, secret := range secrets {
		inJSON := dump(secret)
		inJSON = inJSON[1 : len(inJSON)-1]
		found = append(found, secret, inJSON, strings.ReplaceAll(inJSON, "/", `\/`), forHTML.Replace(inJSON))
	}
	slices.SortFunc(found, func(a, b string) int { return len(b) - len(a) })
	return slices.Compact(found)
}

var forHTML = strings.NewReplacer("<", `\u003c`, ">", `\u003e`, "&", `\u0026`)

// hideNamedValues masks what stands behind a secret name: token=x, "token": "x", also in JSON that is cut off or a text
// in other JSON.
func hideNamedValues(text string) string {
	var shown strings.Builder
	done := 0
	for i := 0; i < len(text); i++ {
		start := i
		for i < len(text) && isOfName(text[i]) {
			i++
		}
		if i == start || !isSecret(text[start:i]) {
			continue
		}
		if begin, end := valueBehind(text, i); begin < end {
			shown.WriteString(text[done:begin])
			shown.WriteString(mask)
			done, i = end, end-1
		}
	}
	shown.WriteString(text[done:])
	return shown.String()
}

func isOfName(c byte) bool { return isAlphanumeric(c) || c == '_' || c == '-' }

// valueBehind gives where the value of the name that ends at i stands; nothing where it is the name of no value.
func valueBehind(text string, i int) (begin, end int) {
	i = skip(text, i, `\`)
	i = skip(text, i, `"'`)
	i = skip(text, i, " \t\r\n")
	if i == len(text) || text[i] != '=' && text[i] != ':' || strings.HasPrefix(text[i:], "://") {
		return 0, 0
	}
	i = skip(text, i+1, " \t\r\n")
	quote := skip(text, i, `\`)
	switch {
	case quote < len(text) && (text[quote] == '"' || text[quote] == '\''):
		return quote + 1, closing(text, quote+1, quote-i)
	case i < len(text) && (text[i] == '[' || text[i] == '{'):
		return i, bracketed(text, i)
	}
	end = word(text, i)
	if scheme := strings.ToLower(text[i:end]); scheme == "bearer" || scheme == "basic" {
		end = word(text, skip(text, end, " "))
	}
	return i, end
}

// skip gives the place from i on where none of the characters stands.
func skip(text string, i int, characters string) int {
	for i < len(text) && strings.IndexByte(characters, text[i]) >= 0 {
		i++
	}
	return i
}

func word(text string, i int) int {
	if length := strings.IndexAny(text[i:], " \t\r\n&,;\"'<>()[]{}"); length >= 0 {
		return i + length
	}
	return len(text)
}

// closing gives where a text ends that is quoted with so many backslashes before the quote.
func closing(text string, i, backslashes int) int {
	quote := text[i-1]
	for begin := i; ; i++ {
		length := strings.IndexByte(text[i:], quote)
		if length < 0 {
			return len(text)
		}
		i += length
		before := i
		for before > begin && text[before-1] == '\\' {
			before--
		}
		if i-before <= backslashes || backslashes == 0 && (i-before)%2 == 0 {
			return before
		}
	}
}

func bracketed(text string, i int) int {
	for depth := 0; i < len(text); i++ {
		switch text[i] {
		case '[', '{':
			depth++
		case ']', '}':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return i
}

// hideLinks masks the queries of links, which may be signatures, and the paths of RTMP addresses, which end in the stream
// key.
func hideLinks(text string) string {
	if !strings.Contains(text, "://") {
		return text
	}
	var shown strings.Builder
	start := 0
	for i, c := range text {
		if unicode.IsSpace(c) || c == '"' || c == '\'' || c == '<' || c == '>' {
			shown.WriteString(hideLink(text[start:i]))
			start = i
		}
	}
	shown.WriteString(hideLink(text[start:]))
	return shown.String()
}

// hideLink masks the links in a text without spaces and quotes.
func hideLink(text string) string {
	_, rest, found := strings.Cut(text, "://")
	if before, _, isQuery := strings.Cut(rest, "?"); found && isQuery {
		text = text[:len(text)-len(rest)+len(before)+1] + mask
	}
	for at := 0; ; {
		length := strings.Index(text[at:], "://")
		if length < 0 {
			return text
		}
		scheme := strings.ToLower(text[max(at, at+length-5) : at+length])
		at += length + 3
		path := strings.IndexByte(text[at:], '/') + 1
		if path > 0 && at+path < len(text) && (strings.HasSuffix(scheme, "rtmp") || scheme == "rtmps") {
			return text[:at+path] + mask
		}
	}
}
