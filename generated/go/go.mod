module realtimekit

go 1.24
