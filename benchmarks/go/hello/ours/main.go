// Makes a client and asks for the first page of meetings.
package main

import (
	"context"
	"fmt"

	"realtimekit"
)

func main() {
	client, err := realtimekit.NewClient(
		realtimekit.WithAPIToken("token"), realtimekit.WithAccountID("account"), realtimekit.WithAppID("app"),
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(client.Meetings.ListPage(context.Background(), nil))
}
