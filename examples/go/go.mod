module realtimekit.examples/story

go 1.24

require realtimekit v0.0.0

replace realtimekit => ../../generated/go
