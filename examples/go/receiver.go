package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
)

// Delivery is what came to the webhook, raw.
type Delivery struct {
	Body   []byte
	Header http.Header
}

// receiver starts a server for deliveries and gives its address.
func receiver() (<-chan Delivery, string, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, "", err
	}
	deliveries := make(chan Delivery, 100)
	handler := func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
		if err != nil {
			return
		}
		deliveries <- Delivery{body, r.Header}
		w.WriteHeader(http.StatusNoContent)
	}
	go func() { _ = http.Serve(listener, http.HandlerFunc(handler)) }() // until the program ends
	return deliveries, fmt.Sprintf("http://%s/hook", listener.Addr()), nil
}
