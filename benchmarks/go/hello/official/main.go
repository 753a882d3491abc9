// Makes a client and asks for the first page of meetings.
package main

import (
	"context"
	"fmt"

	"github.com/cloudflare/cloudflare-go/v7"
	"github.com/cloudflare/cloudflare-go/v7/option"
	"github.com/cloudflare/cloudflare-go/v7/realtime_kit"
)

func main() {
	client := cloudflare.NewClient(option.WithAPIToken("token"))
	params := realtime_kit.MeetingGetParams{AccountID: cloudflare.F("account")}
	fmt.Println(client.RealtimeKit.Meetings.Get(context.Background(), "app", params))
}
