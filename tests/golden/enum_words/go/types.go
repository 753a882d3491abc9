package realtimekit

// Thing is a thing.
type Thing struct {
	// A word.
	Word *Word `json:"word,omitzero"`
}

// Word is a word.
//
// The constants are the words known so far; the server may answer with others.
type Word string

// The words of Word.
const (
	// WordPlain is the Word "plain".
	WordPlain Word = "plain"
	// WordTwoWords is the Word "two words".
	WordTwoWords Word = "two words"
	// WordItS is the Word "it's".
	WordItS Word = "it's"
	// WordSaySo is the Word "say \"so\"".
	WordSaySo Word = "say \"so\""
	// WordLineBreak is the Word "line\nbreak".
	WordLineBreak Word = "line\nbreak"
	// WordBackSlash is the Word "back\\slash".
	WordBackSlash Word = "back\\slash"
	// WordTrailing is the Word "trailing\\".
	WordTrailing Word = "trailing\\"
	// WordEmpty is the Word "".
	WordEmpty Word = ""
	// WordTick is the Word "`tick`".
	WordTick Word = "`tick`"
	// WordAB is the Word "a|b".
	WordAB Word = "a|b"
	// WordX is the Word "{{ x }}".
	WordX Word = "{{ x }}"
	// WordU0000 is the Word "\u0000".
	WordU0000 Word = "\u0000"
)
