"""Webhooks: addresses that the events of an app are posted to. The deliveries are in `../webhooks.py`."""

from typing import Any

from ..registry import operation
from ..world import Call, Page


@operation("webhooks.list")
def list_(call: Call) -> Page:
    webhooks = call.app.all("webhook")
    return Page(webhooks, len(webhooks), is_paged=False)


@operation("webhooks.create")
def create(call: Call) -> dict[str, Any]:
    return call.app.create("webhook", call.body)


@operation("webhooks.get")
def get(call: Call) -> dict[str, Any]:
    return call.app.get("webhook", call.path["webhook_id"])


@operation("webhooks.update")
def update(call: Call) -> dict[str, Any]:
    return call.app.change("webhook", get(call), call.body)


@operation("webhooks.replace")
def replace(call: Call) -> dict[str, Any]:
    kept = {name: value for name, value in get(call).items() if name in ("id", "created_at")}
    return call.app.replace("webhook", {**call.body, **kept})


@operation("webhooks.delete")
def delete(call: Call) -> dict[str, Any]:
    webhook = get(call)
    call.app.remove("webhook", webhook["id"])
    return webhook
