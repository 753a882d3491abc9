package realtimekit

// Version is the version of this package.
const Version = "1.0.0"

// server is where the API is.
const server = "https://api.example.com/v1"

// secretEndings are how the names of secret fields end, in one spelling for stream_key and streamKey: of the header, and
// of the fields that the document marks.
var secretEndings = [...]string{
	"authorization",
	"password",
	"streamkey",
}
