"""The official SDK, as its README shows it."""

from benchmarks.python.play import base_url, clock, play
from benchmarks.task import ACCOUNT, APP, MEETING, PER_PAGE, TOKEN

began = clock()

import cloudflare  # type: ignore[import-not-found]

client = cloudflare.Cloudflare(api_token=TOKEN, base_url=base_url())
method = client.realtime_kit.meetings.get

play(
    cloudflare,
    began,
    clock(),
    get=lambda: client.realtime_kit.meetings.get_meeting_by_id(MEETING, account_id=ACCOUNT, app_id=APP).data.title,
    list_=lambda: client.realtime_kit.meetings.get(APP, account_id=ACCOUNT, per_page=PER_PAGE).data,
)
