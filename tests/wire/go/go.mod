module wire

go 1.26

require realtimekit v0.0.0

replace realtimekit => ../../../generated/go
