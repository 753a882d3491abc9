"""Presets: what participants may do and what the meeting looks like to them. The stock ones are in `seed.py`."""

from typing import Any

from .. import answers
from ..answers import ApiError
from ..document import Problem
from ..paging import page
from ..registry import operation
from ..store import Where
from ..world import Call, Page, merged


@operation("presets.list")
def list_(call: Call) -> Page:
    return page(call, "preset")


@operation("presets.create")
def create(call: Call) -> dict[str, Any]:
    _check_whole(call, call.body)
    _check_name(call, call.body["name"])
    return call.app.create("preset", call.body)


@operation("presets.get")
def get(call: Call) -> dict[str, Any]:
    return call.app.get("preset", call.path["preset_id"])


@operation("presets.update")
def update(call: Call) -> dict[str, Any]:
    preset = get(call)
    # Parts may be left out of a change, but what comes of it has to be whole.
    _check_whole(call, merged(preset, call.body))
    if (name := call.body.get("name", preset["name"])) != preset["name"]:
        _check_name(call, name)
        for participant in call.app.all("participant", Where("preset_id", "=", preset["id"])):
            call.world.store.put("participant", call.app.id, {**participant, "preset_name": name})
    return call.app.change("preset", preset, call.body)


@operation("presets.delete")
def delete(call: Call) -> dict[str, Any]:
    preset = get(call)
    call.app.remove("preset", preset["id"])
    return preset


def _check_whole(call: Call, preset: dict[str, Any]) -> None:
    problems = call.world.document.body_problems("presets.create", preset)
    if "permissions" not in preset:  # the document lets it be left out, the live service does not
        problems.append(Problem("permissions", True, '"permissions" is required'))
    if problems:
        raise answers.refused(call.operation, problems)


def _check_name(call: Call, name: str) -> None:
    if call.app.all("preset", Where("name", "=", name)):
        raise ApiError(409, f"A preset with the name {name!r} exists already")
