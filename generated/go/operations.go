package realtimekit

import (
	"context"
	"net/http"
)

// operation is one operation of the API, as the generator read it.
type operation struct {
	id string

	method string

	// path is the document's template. account_id and app_id come from the client's options, the rest from ids in order.
	path string

	ids []string

	// repeatable says that sending it twice can do no harm, where the method does not say so already.
	repeatable bool

	// places tells where the payload stands in the answer, the first one that is there counts; nil stands for data.
	places [][]string

	paged bool

	// foreign marks what the document does not have.
	foreign bool
}

// isRepeatable reports whether sending the operation twice can do no harm.
func (o *operation) isRepeatable() bool {
	return o.repeatable || o.method == http.MethodGet || o.method == http.MethodPut || o.method == http.MethodDelete ||
		o.method == http.MethodHead
}

// do makes a call and gives what stands at the operation's place in the answer.
func do[T any](ctx context.Context, c *core, op operation, params any) (*T, error) {
	request, err := c.prepare(op, params)
	if err != nil {
		return nil, err
	}
	answer, err := c.send(ctx, request)
	if err != nil {
		return nil, err
	}
	return decode[T](ctx, c, request, answer)
}

// deref turns the result of do into a value, for what is not a struct.
func deref[T any](result *T, err error) (T, error) {
	if result == nil {
		return *new(T), err
	}
	return *result, err
}
