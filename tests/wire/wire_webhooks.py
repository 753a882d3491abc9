"""Deliveries of webhooks as the cases have them, and cases from the document's events. The scripted server signs them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from document import DOCUMENT

Json = dict[str, Any]

EVENTS: dict[str, Json] = {
    name: item["post"]["requestBody"]["content"]["application/json"]["example"]
    for name, item in DOCUMENT["webhooks"].items()
}


def delivery(raw: Json) -> Json:
    """A delivery from its short form: `event` (of the document's examples), `json` or `text`, then `signed_by`, `header`,
    and `becomes` (what the body is changed to after it was signed). `headers` of its own go before all of that."""
    assert raw.keys() <= {"event", "json", "text", "fill", "signed_by", "header", "becomes", "headers"}, raw.keys()
    content = EVENTS[raw["event"]] if "event" in raw else raw.get("json")
    text = raw["text"] if "text" in raw else json.dumps(content, ensure_ascii=False)
    signature = f"{{signed:{raw.get('signed_by', 'first')}}}"
    usual = {raw.get("header", "rtk-signature"): signature, "rtk-uuid": "u", "rtk-webhook-id": "w"}
    sent: Json = {"headers": raw.get("headers", usual), "body": text}
    if "fill" in raw:
        sent["spaces"] = raw["fill"] - len(text.encode())
    if "becomes" in raw:
        sent["becomes"] = raw["becomes"]
    return sent | ({"json": content} if content is not None else {})


def event_cases() -> Iterator[Json]:
    """One case for each event of the document."""
    for name in EVENTS:
        sent = delivery({"event": name})
        yield {
            "id": "event-" + name.replace(".", "-").lower(),
            "rule": f"A delivery of {name} gives the event.",
            "options": {"webhook_key": "{key:first}"},
            "steps": [
                {
                    "call": "webhooks.unwrap",
                    "delivery": sent,
                    "exchanges": [],
                    "expect": {"result": sent.pop("json")},
                }
            ],
        }
