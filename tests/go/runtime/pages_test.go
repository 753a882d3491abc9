package runtime_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"realtimekit"
)

// ids goes through a list and gives what it has, at most so many.
func ids(kit *realtimekit.Client, params *realtimekit.MeetingsListParams, most int) (found []string, failed error) {
	for item, err := range kit.Meetings.List(context.Background(), params) {
		if err != nil {
			failed = err
			continue
		}
		if found = append(found, item.ID); len(found) == most {
			break
		}
	}
	return found, failed
}

func page(paging string, names ...string) answer {
	var items []string
	for _, name := range names {
		items = append(items, strings.Replace(`{`+times+`}`, `"m"`, `"`+name+`"`, 1))
	}
	body := `{"success":true,"data":[` + strings.Join(items, ",") + `]`
	if paging != "" {
		body += `,"paging":` + paging
	}
	return ok(body + `}`)
}

func TestWhereAListEnds(t *testing.T) {
	more := `{"total_count":9,"start_offset":1,"end_offset":2}`
	for name, c := range map[string]struct {
		answers  []answer
		want     string
		requests int
	}{
		"the end is reached":     {[]answer{page(more, "a", "b"), page(`{"total_count":3,"end_offset":3}`, "c")}, "abc", 2},
		"the end is passed":      {[]answer{page(`{"total_count":2,"end_offset":10}`, "a")}, "a", 1},
		"an empty page":          {[]answer{page(more, "a"), page(more)}, "a", 2},
		"nothing":                {[]answer{page(`{"total_count":0,"end_offset":0}`)}, "", 1},
		"no paging":              {[]answer{page("", "a", "b"), page("")}, "ab", 2},
		"paging that is null":    {[]answer{page("null", "a"), page("null")}, "a", 2},
		"paging of nulls":        {[]answer{page(`{"total_count":null,"end_offset":null}`, "a"), page("")}, "a", 2},
		"paging that is text":    {[]answer{page(`"1 of 3"`, "a"), page("")}, "a", 2},
		"paging of texts":        {[]answer{page(`{"total_count":"1","end_offset":"1"}`, "a"), page("")}, "a", 2},
		"paging without an end":  {[]answer{page(`{"total_count":1}`, "a"), page("")}, "a", 2},
		"the same page for ever": {[]answer{page(more, "a", "b")}, "ab", 2},
		"in circles":             {[]answer{page("", "a"), page("", "b"), page("", "a")}, "ab", 3},
		"in circles to the end":  {[]answer{page("", "a"), page("", "b"), page(`{"total_count":1,"end_offset":1}`, "a")}, "ab", 3},
		"an overlap":             {[]answer{page("", "a", "b"), page("", "b", "c"), page("")}, "abbc", 3},
	} {
		t.Run(name, func(t *testing.T) {
			server := play(t, c.answers...)
			got, err := ids(client(t, server.url), nil, -1)
			if err != nil || strings.Join(got, "") != c.want {
				t.Error(got, err)
			}
			for i, request := range server.got(t, c.requests) {
				if i > 0 && !strings.HasSuffix(request.target, "?page_no="+string(rune('1'+i))) {
					t.Error(request.target)
				}
			}
		})
	}
}

func TestItemsWithoutIdsRepeatToo(t *testing.T) {
	server := play(t, ok(`{"data":{"participants":[{"display_name":"a"},{"display_name":"b"}]}}`))
	count := 0
	for _, err := range client(t, server.url).Sessions.Participants.List(context.Background(), "s", nil) {
		if err != nil {
			t.Fatal(err)
		}
		count++
	}
	if count != 2 {
		t.Error(count)
	}
	server.got(t, 2)
}

func TestPagesAreFetchedWhenTheyAreNeeded(t *testing.T) {
	more := `{"total_count":9,"end_offset":2}`
	for most, requests := range map[int]int{1: 1, 2: 1, 3: 2} {
		server := play(t, page(more, "a", "b"), page(more, "c", "d"))
		if got, err := ids(client(t, server.url), nil, most); err != nil || len(got) != most {
			t.Error(got, err)
		}
		server.got(t, requests)
	}
}

func TestAListGoesOnFromThePageThatWasAskedFor(t *testing.T) {
	server := play(t, page("", "a"), page("", "b"), page(""))
	params := &realtimekit.MeetingsListParams{PageNo: realtimekit.Ptr(4.0), Search: realtimekit.Ptr("x")}
	if _, err := ids(client(t, server.url), params, -1); err != nil {
		t.Fatal(err)
	}
	var queries []string
	for _, request := range server.got(t, 3) {
		_, query, _ := strings.Cut(request.target, "?")
		queries = append(queries, query)
	}
	if !slices.Equal(queries, []string{"page_no=4&search=x", "search=x&page_no=5", "search=x&page_no=6"}) {
		t.Error(queries)
	}
}

func TestAnErrorEndsAList(t *testing.T) {
	server := play(t, page("", "a"), refusal(403))
	got, err := ids(client(t, server.url), nil, -1)
	if strings.Join(got, "") != "a" || !errors.Is(err, realtimekit.ErrPermissionDenied) {
		t.Error(got, err)
	}
	server.got(t, 2)
}

func TestAPageAndAllBehindIt(t *testing.T) {
	server := play(t, page(`{"total_count":3,"end_offset":2}`, "a", "b"), page(`{"total_count":3,"end_offset":3}`, "c"))
	first, err := client(t, server.url).Meetings.ListPage(context.Background(), nil)
	if err != nil || len(first.Items) != 2 || *first.TotalCount != 3 {
		t.Fatal(first, err)
	}
	server.got(t, 1)
	var got []string
	for item, err := range first.All(context.Background()) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, item.ID)
	}
	if !slices.Equal(got, []string{"a", "b", "c"}) {
		t.Error(got)
	}
	server.got(t, 2)
}

func TestAListWithoutPagesIsAskedForOnce(t *testing.T) {
	server := play(t, page("", "a"))
	for _, err := range client(t, server.url).Apps.List(context.Background()) {
		if err != nil {
			t.Fatal(err)
		}
	}
	server.got(t, 1)
}

func TestOneObjectInPlaceOfAList(t *testing.T) {
	for data, want := range map[string]int{
		`{"id":"a","paging":{"total_count":1,"end_offset":1}}`: 1,
		`{"paging":{"total_count":0,"end_offset":0}}`:          0,
		`{}`:   0,
		`[]`:   0,
		`null`: 0,
	} {
		server := play(t, ok(`{"data":`+data+`}`))
		first, err := client(t, server.url).Livestreams.ListPage(context.Background(), nil)
		if err != nil || len(first.Items) != want {
			t.Error(data, first, err)
		}
		if strings.Contains(data, "paging") && (first.TotalCount == nil || *first.TotalCount != int64(want)) {
			t.Error(data, "the paging is inside")
		}
	}
}

func TestPagingInsideTheData(t *testing.T) {
	server := play(t, ok(`{"data":{"participants":[{"id":"a"}],"paging":{"total_count":1,"end_offset":1}}}`))
	for _, err := range client(t, server.url).Sessions.Participants.List(context.Background(), "s", nil) {
		if err != nil {
			t.Fatal(err)
		}
	}
	server.got(t, 1)
}
