"""This package, as its README shows it."""

from benchmarks.python.play import base_url, clock, play
from benchmarks.task import ACCOUNT, APP, MEETING, PER_PAGE, TOKEN

began = clock()

import realtimekit

client = realtimekit.RealtimeKit(api_token=TOKEN, account_id=ACCOUNT, app_id=APP, base_url=base_url())
method = client.meetings.list

play(
    realtimekit,
    began,
    clock(),
    get=lambda: client.meetings.get(MEETING).title,
    list_=lambda: client.meetings.list(per_page=PER_PAGE).items,
)
