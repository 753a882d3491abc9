package realtimekit

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"reflect"
	"strings"
)

// decode gives what stands at the operation's place in the answer: in one pass where that is sure to read it exactly, piece
// by piece where not.
//
// Its errors: the answer says that the call failed whatever its status, is not JSON ([ErrResponse]), or does not fit while
// the client is strict.
func decode[T any](ctx context.Context, c *core, request *call, answer *Response) (*T, error) {
	var envelope struct {
		Success bool `json:"success"`
		Data    *T   `json:"data"`
	}
	envelope.Success = true // also where it is missing or null
	if request.op.places == nil && isPlain(answer.Body) && json.Unmarshal(answer.Body, &envelope) == nil && envelope.Data != nil {
		if !envelope.Success {
			return nil, c.statusError(answer, request)
		}
		if isWhole(reflect.ValueOf(envelope.Data).Elem()) {
			return envelope.Data, nil
		}
	}
	r := &reader{operation: request.op.id}
	fields, err := r.open(c, request, answer)
	if err != nil {
		return nil, err
	}
	result := new(T)
	if raw, place := find(fields, &request.op); raw != nil {
		r.read(raw, reflect.ValueOf(result).Elem(), place)
	} else if reflect.TypeFor[T]().Kind() != reflect.Interface {
		r.note(place, "is missing", nil)
	}
	if err := c.settle(ctx, r, request, answer); err != nil {
		return nil, err
	}
	return result, nil
}

// document gives the whole answer to a call that the API's document does not have; nil where an answer has no body.
func document(ctx context.Context, c *core, request *call) (json.RawMessage, error) {
	answer, err := c.send(ctx, request)
	if err != nil {
		return nil, err
	}
	if answer.StatusCode == http.StatusNoContent || request.op.method == http.MethodHead {
		return nil, nil
	}
	r := &reader{operation: request.op.id}
	if _, err := r.open(c, request, answer); err != nil {
		return nil, err
	}
	return answer.Body, nil
}

// open takes the envelope of an answer apart.
func (r *reader) open(c *core, request *call, answer *Response) (map[string]json.RawMessage, error) {
	var fields map[string]json.RawMessage
	if json.Unmarshal(answer.Body, &fields) != nil || fields == nil {
		kind := answer.Header.Get("Content-Type")
		if kind == "" {
			kind = "an unnamed type"
		}
		text := fmt.Sprintf("%d, but the answer is no JSON object: %d bytes of %s", answer.StatusCode, len(answer.Body), kind)
		return nil, responseError(ErrResponse, text, answer, request)
	}
	success := true
	if raw, ok := fields["success"]; ok {
		r.read(raw, reflect.ValueOf(&success).Elem(), "$.success")
	}
	if string(fields["success"]) == "false" {
		return nil, c.statusError(answer, request)
	}
	return fields, nil
}

var usualPlaces = [][]string{{"data"}}

// find gives the payload and its place, the first of the operation's places where there is something; nil and the place
// where it should be where there is none.
func find(fields map[string]json.RawMessage, op *operation) (json.RawMessage, string) {
	places := op.places
	if places == nil {
		places = usualPlaces
	}
	for _, place := range places {
		if raw := at(fields, place); raw != nil {
			return raw, "$." + strings.Join(place, ".")
		}
	}
	return nil, "$." + strings.Join(places[0], ".")
}

// at gives what stands at a place; nil where there is nothing, or null.
func at(fields map[string]json.RawMessage, place []string) json.RawMessage {
	raw := fields[place[0]]
	if string(raw) == "null" {
		return nil
	}
	if len(place) == 1 {
		return raw
	}
	var deeper map[string]json.RawMessage
	if json.Unmarshal(raw, &deeper) != nil {
		return nil
	}
	return at(deeper, place[1:])
}

// settle says once what does not fit: as an error where the client is strict.
func (c *core) settle(ctx context.Context, r *reader, request *call, answer *Response) error {
	if len(r.mismatches) > 0 && c.settings.strict {
		failed := responseError(ErrResponseValidation, r.summary(), answer, request)
		failed.Mismatches = r.mismatches
		return failed
	}
	r.report(ctx, c)
	return nil
}
