"""Apps. One made through the API comes without presets; only the dashboard makes these."""

from typing import Any

from ..registry import operation
from ..world import Call, Page


@operation("apps.list")
def list_(call: Call) -> Page:
    apps = call.world.store.find("app", parent=call.account)
    return Page(apps, len(apps), is_paged=False)


@operation("apps.create")
def create(call: Call) -> dict[str, Any]:
    return call.world.add_app(call.account, call.body)
