// Asks for the first page of meetings by hand.
package main

import (
	"encoding/json"
	"fmt"
	"net/http"
)

const address = "https://api.cloudflare.com/client/v4/accounts/account/realtime/kit/app/meetings"

func main() {
	request, err := http.NewRequest(http.MethodGet, address, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	request.Header.Set("Authorization", "Bearer token")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer response.Body.Close()
	var answer struct {
		Data []struct {
			ID    string `json:"id"`
			Title string `json:"title"`
		} `json:"data"`
	}
	err = json.NewDecoder(response.Body).Decode(&answer)
	fmt.Println(answer, err)
}
