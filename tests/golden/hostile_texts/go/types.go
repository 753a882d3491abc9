package realtimekit

import (
	"fmt"
	"log/slog"
)

// Thing - • Say “so” func INJECTED() {} Old Heading ”” ``` ```` nul \u0000 bidi \u202e \.
type Thing struct {
	// \*/ func INJECTED() {} /*.
	ItIs *string `json:"it is,omitzero"`
	// ends with `. A secret: masked where it is printed.
	SaySo *string `json:"say: so,omitzero"`
	// Deprecated.
	ABC *string `json:"a=b;c,omitzero"`
	// {{ INJECTED }}.
	Braces *string `json:"{{ braces }},omitzero"`
	// \-.
	Tags *string `json:"{% tags %},omitzero"`
	// \[link].
	Link *string `json:"[link],omitzero"`
	// ".
	AB *Word `json:"a|b,omitzero"`
}

// Format prints the value with its secrets masked, whatever the verb.
func (v Thing) Format(state fmt.State, verb rune) {
	formatMasked(state, verb, v)
}

// LogValue gives the value with its secrets masked.
func (v Thing) LogValue() slog.Value {
	return maskedLogValue(v)
}

// Word - ".
//
// The constants are the words known so far; the server may answer with others.
type Word string

// The words of Word.
const (
	// WordU0022 is the Word "\"".
	WordU0022 Word = "\""
	// WordU0027 is the Word "'".
	WordU0027 Word = "'"
	// WordU0060 is the Word "`".
	WordU0060 Word = "`"
	// WordU0060U0060U0060 is the Word "```".
	WordU0060U0060U0060 Word = "```"
	// WordU005C is the Word "\\".
	WordU005C Word = "\\"
	// WordA is the Word "a\\".
	WordA Word = "a\\"
	// WordU000A is the Word "\n".
	WordU000A Word = "\n"
	// WordU0000 is the Word "\u0000".
	WordU0000 Word = "\u0000"
	// WordU202E is the Word "\u202e".
	WordU202E Word = "\u202e"
	// WordInjected is the Word "{{ INJECTED }}".
	WordInjected Word = "{{ INJECTED }}"
	// WordX is the Word "{% x %}".
	WordX Word = "{% x %}"
	// WordAB is the Word "a|b".
	WordAB Word = "a|b"
	// WordU540D is the Word "名".
	WordU540D Word = "名"
	// WordEmpty is the Word "".
	WordEmpty Word = ""
)
