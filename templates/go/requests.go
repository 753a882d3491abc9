package realtimekit

import (
	"maps"
	"net/url"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// call is a request that is ready to be sent, again and again if need be.
type call struct {
	op operation

	url string

	// path is for messages: the part of url below the base URL, without the query.
	path string

	// page is the number of the page that is asked for.
	page int

	hasBody bool

	body []byte

	// public marks an address outside the API. Such a call carries no token.
	public bool
}

// name is how messages name the call.
func (r *call) name() string { return r.op.method + " " + r.path }

// prepare makes a call from an operation and its arguments.
func (c *core) prepare(op operation, params any) (*call, error) {
	arguments, err := readParams(&op, params)
	if err != nil {
		return nil, err
	}
	request := &call{op: op, page: arguments.page()}
	address := query{separator: '?'}
	address.text.Grow(len(c.settings.baseURL) + len(op.path) + 100)
	if err := c.fillPath(&address.text, &op); err != nil {
		return nil, err
	}
	end := address.text.Len()
	if err := address.addAll(arguments); err != nil {
		return nil, err
	}
	request.url = address.text.String()
	request.path = request.url[len(c.settings.baseURL):end]
	if arguments.hasBody() {
		err = request.setBody(params)
	}
	return request, err
}

// forPage gives the same call for another page.
func (r *call) forPage(number int) *call {
	other := *r
	other.page = number
	before, arguments, _ := strings.Cut(r.url, "?")
	address := query{separator: '?'}
	address.text.WriteString(before)
	for argument := range strings.SplitSeq(arguments, "&") {
		if argument != "" && !strings.HasPrefix(argument, pageArgument+"=") {
			address.text.WriteByte(address.separator)
			address.text.WriteString(argument)
			address.separator = '&'
		}
	}
	address.addText(pageArgument, strconv.Itoa(number))
	other.url = address.text.String()
	return &other
}

func (r *call) setBody(body any) (err error) {
	r.hasBody = true
	r.body, err = encodeBody(body)
	return err
}

// fillPath writes the base URL and the path: its template with the options of the client and the ids of the call in it.
func (c *core) fillPath(to *strings.Builder, op *operation) error {
	to.WriteString(c.settings.baseURL)
	ids := op.ids
	for rest := op.path; ; {
		before, after, found := strings.Cut(rest, "{")
		to.WriteString(before)
		if !found {
			return nil
		}
		var name, value string
		name, rest, _ = strings.Cut(after, "}")
		if name == "account_id" || name == "app_id" {
			var err error
			if value, err = c.settings.need(name); err != nil {
				return err
			}
		} else {
			value, ids = ids[0], ids[1:]
		}
		if value == "" || value == "." || value == ".." || !utf8.ValidString(value) {
			return invalid("%q is no %s of %s", value, name, op.id)
		}
		escape(to, value, "")
	}
}

const upperHex = "0123456789ABCDEF"

// escape writes text with everything percent-encoded that is neither unreserved (RFC 3986) nor in safe.
func escape(to *strings.Builder, text, safe string) {
	for i := range len(text) {
		c := text[i]
		if isAlphanumeric(c) || strings.IndexByte("-._~", c) >= 0 || strings.IndexByte(safe, c) >= 0 {
			to.WriteByte(c)
		} else {
			to.WriteByte('%')
			to.WriteByte(upperHex[c>>4])
			to.WriteByte(upperHex[c&15])
		}
	}
}

// escapeHatch makes a call that the API's document does not have.
func (c *core) escapeHatch(method, path string, values url.Values, body any) (*call, error) {
	op := operation{id: strings.ToUpper(method) + " " + path, method: strings.ToUpper(method), foreign: true}
	if method == "" || strings.Trim(op.method, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		return nil, invalid("%q is no HTTP method", method)
	}
	if !strings.HasPrefix(path, "/") || strings.HasPrefix(path, "//") || strings.ContainsAny(path, "?#") || !utf8.ValidString(path) {
		return nil, invalid("%q must be a path below the base URL, such as /accounts; pass a query as query", path)
	}
	unescaped, err := url.PathUnescape(path)
	if err != nil {
		return nil, invalid("%q has a %% that begins no escape", path)
	}
	for _, part := range strings.FieldsFunc(unescaped, func(c rune) bool { return c == '/' || c == ';' }) {
		if part == "." || part == ".." {
			return nil, invalid("%q leaves its place with a dot segment", path)
		}
	}
	if strings.ContainsAny(strings.NewReplacer("{account_id}", "", "{app_id}", "").Replace(path), "{}") {
		return nil, invalid("%q has a placeholder left; only {account_id} and {app_id} are filled in", path)
	}
	var template strings.Builder
	escape(&template, path, "/%:@!$&'()*+,;={}")
	op.path = template.String()
	request, err := c.prepare(op, nil)
	if err != nil {
		return nil, err
	}
	address := query{separator: '?'}
	address.text.WriteString(request.url)
	for _, name := range slices.Sorted(maps.Keys(values)) {
		if err := address.add(name, reflect.ValueOf(values[name])); err != nil {
			return nil, err
		}
	}
	request.url = address.text.String()
	if body != nil {
		err = request.setBody(body)
	}
	return request, err
}
