package realtimekit

// Client calls RealtimeKit. Make it with [NewClient] and share it: it is safe for concurrent use.
type Client struct {
	// Things to have.
	Things *ThingsService

	core *core
}

// newClient makes the client whose calls go through c.
func newClient(c *core) *Client {
	return &Client{
		Things: newThingsService(c),

		core: c,
	}
}
