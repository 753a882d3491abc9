// The official SDK, as its README shows it.
package main

import (
	"benchmarks/play"
	"context"

	"github.com/cloudflare/cloudflare-go/v7"
	"github.com/cloudflare/cloudflare-go/v7/option"
	"github.com/cloudflare/cloudflare-go/v7/realtime_kit"
)

func main() {
	task, ctx := play.Told(), context.Background()
	client := cloudflare.NewClient(option.WithAPIToken(task.Token), option.WithBaseURL(task.Address))
	account := cloudflare.F(task.Account)
	task.Run(
		func() (string, error) {
			params := realtime_kit.MeetingGetMeetingByIDParams{AccountID: account}
			answer, err := client.RealtimeKit.Meetings.GetMeetingByID(ctx, task.App, task.Meeting, params)
			if err != nil {
				return "", err
			}
			return answer.Data.Title, nil
		},
		func() (int, error) {
			params := realtime_kit.MeetingGetParams{AccountID: account, PerPage: cloudflare.F(float64(task.PerPage))}
			answer, err := client.RealtimeKit.Meetings.Get(ctx, task.App, params)
			if err != nil {
				return 0, err
			}
			return len(answer.Data), nil
		},
	)
}
