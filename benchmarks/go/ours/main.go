// This package, as its README shows it.
package main

import (
	"benchmarks/play"
	"context"
	"log"

	"realtimekit"
)

func main() {
	task, ctx := play.Told(), context.Background()
	client, err := realtimekit.NewClient(
		realtimekit.WithAPIToken(task.Token),
		realtimekit.WithAccountID(task.Account),
		realtimekit.WithAppID(task.App),
		realtimekit.WithBaseURL(task.Address),
	)
	if err != nil {
		log.Fatal(err)
	}
	task.Run(
		func() (string, error) {
			meeting, err := client.Meetings.Get(ctx, task.Meeting, nil)
			if err != nil {
				return "", err
			}
			return *meeting.Title, nil
		},
		func() (int, error) {
			params := &realtimekit.MeetingsListParams{PerPage: realtimekit.Ptr(float64(task.PerPage))}
			page, err := client.Meetings.ListPage(ctx, params)
			if err != nil {
				return 0, err
			}
			return len(page.Items), nil
		},
	)
}
