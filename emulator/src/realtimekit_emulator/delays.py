"""How long the things take that the service does by itself, in seconds of the emulator's clock."""

CHAT_SYNCED = 30  # from the end of a session until its chat can be downloaded
TRANSCRIBED = 120  # from the end of a session until its transcript is whole
SUMMED_UP = 60  # from the transcript, or from the call that asks for it, until the summary is there
RECORDER_JOINS = 2  # from the call that starts a recording until it really records
RECORDING_UPLOADED = 10  # from the end of a recording until its files can be downloaded
LIVESTREAM_ON_AIR = 5  # from the call that starts a livestream until it is live
LIVESTREAM_STOPPED = 5  # from the call that stops a livestream until it has stopped
