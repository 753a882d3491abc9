"""The floor: what a careful user would write by hand. It decodes JSON and checks nothing."""

from benchmarks.python.play import base_url, clock, play
from benchmarks.task import MEETING, MEETINGS, PER_PAGE, TOKEN

began = clock()

import json
from typing import Any

import httpx2

client = httpx2.Client(base_url=base_url(), headers={"Authorization": f"Bearer {TOKEN}", "Accept": "application/json"})
method = client.get


def get(path: str, **query: int) -> Any:
    return json.loads(client.get(path, params=query or None).content)["data"]


play(
    httpx2,
    began,
    clock(),
    get=lambda: get(f"{MEETINGS}/{MEETING}")["title"],
    list_=lambda: get(MEETINGS, per_page=PER_PAGE),
)
