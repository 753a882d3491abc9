package realtimekit

import (
	"context"
	"encoding/json"
	"fmt"
	"hash/maphash"
	"iter"
	"log/slog"
	"reflect"
)

// Page is one page of a list.
type Page[T any] struct {
	// Items are what stands on this page.
	Items []T `json:"items"`

	// TotalCount tells how many items the whole list has, where the server says so.
	TotalCount *int64 `json:"total_count"`

	// number is this page's; 0 where the list has no pages.
	number int

	isLast bool

	fetch func(ctx context.Context, number int) (*Page[T], error)
}

// Format prints the items and the count with their secrets masked, whatever the verb.
func (p Page[T]) Format(state fmt.State, verb rune) { formatMasked(state, verb, p) }

// LogValue gives the items and the count with their secrets masked.
func (p Page[T]) LogValue() slog.Value { return maskedLogValue(p) }

// paging is what a server tells about the pages of a list.
type paging struct {
	TotalCount *float64 `json:"total_count,omitzero"`
	EndOffset  *float64 `json:"end_offset,omitzero"`
}

// list goes through all items of a list, fetching pages as they are needed. An error ends it. The params are read at once:
// who changes them later changes another call.
func list[T any](ctx context.Context, c *core, op operation, params any) iter.Seq2[T, error] {
	request, err := c.prepare(op, params)
	return func(yield func(T, error) bool) {
		if err != nil {
			yield(*new(T), err)
			return
		}
		page, err := fetchPage[T](ctx, c, request)
		if err != nil {
			yield(*new(T), err)
			return
		}
		page.All(ctx)(yield)
	}
}

// listPage fetches the page of a list that params ask for, the first one unless they say another.
func listPage[T any](ctx context.Context, c *core, op operation, params any) (*Page[T], error) {
	request, err := c.prepare(op, params)
	if err != nil {
		return nil, err
	}
	return fetchPage[T](ctx, c, request)
}

func fetchPage[T any](ctx context.Context, c *core, request *call) (*Page[T], error) {
	answer, err := c.send(ctx, request)
	if err != nil {
		return nil, err
	}
	items, about, err := decodeList[T](ctx, c, request, answer)
	if err != nil {
		return nil, err
	}
	page := &Page[T]{Items: items, isLast: !request.op.paged}
	if about.TotalCount != nil {
		page.TotalCount = Ptr(int64(*about.TotalCount))
		page.isLast = page.isLast || about.EndOffset != nil && *about.EndOffset >= *about.TotalCount
	}
	if page.isLast {
		return page, nil
	}
	page.number = request.page
	page.fetch = func(ctx context.Context, number int) (*Page[T], error) {
		return fetchPage[T](ctx, c, request.forPage(number))
	}
	return page, nil
}

// All goes through the items of this page and of all pages behind it, which are fetched as they are needed. The list ends
// at an empty page, where the server says that a page is the last, or where a page comes again. An error ends it too.
func (p *Page[T]) All(ctx context.Context) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var seen map[uint64]bool
		for page := p; len(page.Items) > 0; {
			if page.isLast && page == p {
				// Most lists have one page: there is nothing to compare it with.
			} else if seen == nil {
				seen = map[uint64]bool{marks(page.Items): true}
			} else if mark := marks(page.Items); seen[mark] {
				return
			} else {
				seen[mark] = true
			}
			for _, item := range page.Items {
				if !yield(item, nil) {
					return
				}
			}
			if page.isLast || page.fetch == nil {
				return
			}
			next, err := page.fetch(ctx, page.number+1)
			if err != nil {
				yield(*new(T), err)
				return
			}
			page = next
		}
	}
}

var seed = maphash.MakeSeed()

// marks tells a page from another: by the ids of its items, and by all of an item where it has none.
func marks[T any](items []T) uint64 {
	var hash maphash.Hash
	hash.SetSeed(seed)
	for i := range items {
		hash.WriteString(identity(reflect.ValueOf(&items[i]).Elem()))
		hash.WriteByte(0)
	}
	return hash.Sum64()
}

func identity(item reflect.Value) string {
	if item.Kind() == reflect.Struct {
		id := item.FieldByName("ID")
		if id.Kind() == reflect.Pointer {
			id = id.Elem()
		}
		if id.Kind() == reflect.String && id.String() != "" {
			return id.String()
		}
	}
	content, err := marshal(item.Interface())
	if err != nil {
		return ""
	}
	return string(content)
}

// decodeList gives the items of a list and what the answer tells about its pages.
func decodeList[T any](ctx context.Context, c *core, request *call, answer *Response) ([]T, paging, error) {
	var envelope struct {
		Success bool   `json:"success"`
		Data    []T    `json:"data"`
		Paging  paging `json:"paging"`
	}
	envelope.Success = true // also where it is missing or null
	if request.op.places == nil && isPlain(answer.Body) && json.Unmarshal(answer.Body, &envelope) == nil && envelope.Data != nil {
		if !envelope.Success {
			return nil, paging{}, c.statusError(answer, request)
		}
		if isWhole(reflect.ValueOf(envelope.Data)) {
			return envelope.Data, envelope.Paging, nil
		}
	}
	r := &reader{operation: request.op.id}
	fields, err := r.open(c, request, answer)
	if err != nil {
		return nil, paging{}, err
	}
	items := []T{}
	if raw, place := find(fields, &request.op); raw == nil {
		r.note(place, "is missing", nil)
	} else if one, isOne := object(raw); !isOne {
		r.read(raw, reflect.ValueOf(&items).Elem(), place)
	} else if delete(one, "paging"); len(one) > 0 {
		// Sources disagree whether some lists are a list or one object: both are fine.
		items = make([]T, 1)
		r.read(raw, reflect.ValueOf(&items[0]).Elem(), place)
	}
	var about paging
	if raw, place := findPaging(fields); raw != nil {
		r.read(raw, reflect.ValueOf(&about).Elem(), place)
	}
	if err := c.settle(ctx, r, request, answer); err != nil {
		return nil, paging{}, err
	}
	return items, about, nil
}

// findPaging finds what is told about the pages, beside the data or inside it.
func findPaging(fields map[string]json.RawMessage) (json.RawMessage, string) {
	if raw := at(fields, []string{"paging"}); raw != nil {
		return raw, "$.paging"
	}
	return at(fields, []string{"data", "paging"}), "$.data.paging"
}

// object takes an object apart; false where it is none.
func object(raw json.RawMessage) (map[string]json.RawMessage, bool) {
	var fields map[string]json.RawMessage
	return fields, json.Unmarshal(raw, &fields) == nil && fields != nil
}
