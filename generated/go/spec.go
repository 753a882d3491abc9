package realtimekit

// Version is the version of this package.
const Version = "0.1.0"

// server is where the API is.
const server = "https://api.cloudflare.com/client/v4"

// secretEndings are how the names of secret fields end, in one spelling for stream_key and streamKey: of the header, and
// of the fields that the document marks.
var secretEndings = [...]string{
	"authorization",
	"accesskey",
	"password",
	"privatekey",
	"secret",
	"streamkey",
	"token",
}
