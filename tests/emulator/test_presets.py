"""Presets, the stock ones and new ones."""

import pytest
from conftest import Api
from realtimekit import ConflictError, NotFoundError, RealtimeKit

STOCK = {"group_call_host", "group_call_participant", "webinar_presenter", "webinar_viewer"}


def stock(kit: RealtimeKit, name: str) -> dict[str, object]:
    return next(kit.presets.get(preset.id).to_dict() for preset in kit.presets.list() if preset.name == name)


def test_the_stock_presets_are_there_without_content(kit: RealtimeKit) -> None:
    found = [preset.to_dict() for preset in kit.presets.list()]
    assert {preset["name"] for preset in found} == STOCK
    assert all(preset.keys() == {"id", "name", "created_at", "updated_at"} for preset in found)


@pytest.mark.parametrize("name", sorted(STOCK))
def test_a_stock_preset_can_be_sent_back_as_a_new_one(name: str, kit: RealtimeKit) -> None:
    preset = stock(kit, name)
    del preset["id"]
    made = kit.presets.create(**{**preset, "name": "mine"})  # type: ignore[arg-type]
    assert kit.presets.get(made.id).to_dict() == {**preset, "id": made.id, "name": "mine"}


def test_stock_presets_transcribe_nothing_until_told(kit: RealtimeKit) -> None:
    preset = stock(kit, "group_call_host")
    assert "transcription_enabled" not in preset["permissions"]  # type: ignore[operator]
    # The document does not know it, the live API does.
    permissions = {"transcription_enabled": True}
    kit.presets.update(str(preset["id"]), permissions=permissions)  # type: ignore[arg-type]
    assert stock(kit, "group_call_host")["permissions"]["transcription_enabled"] is True  # type: ignore[index]


def test_a_change_of_a_part_keeps_the_rest(kit: RealtimeKit) -> None:
    preset = stock(kit, "webinar_viewer")
    changed = kit.presets.update(str(preset["id"]), config={"max_video_streams": {"mobile": 2}}).to_dict()
    assert changed["config"]["max_video_streams"] == {"desktop": 10, "mobile": 2}
    assert changed["permissions"] == preset["permissions"]


def test_a_name_is_taken_once(kit: RealtimeKit) -> None:
    preset = stock(kit, "webinar_viewer")
    with pytest.raises(ConflictError):
        kit.presets.create(**{name: preset[name] for name in ("name", "config", "permissions", "ui")})  # type: ignore[arg-type]
    with pytest.raises(ConflictError):
        kit.presets.update(str(preset["id"]), name="group_call_host")
    assert kit.presets.update(str(preset["id"]), name="webinar_viewer").name == "webinar_viewer"


def test_a_new_preset_must_be_whole(kit: RealtimeKit, api: Api) -> None:
    preset = stock(kit, "webinar_viewer")
    whole = {name: preset[name] for name in ("config", "permissions", "ui")} | {"name": "mine"}
    for name in ("config", "permissions", "ui"):
        answer = api("POST", "/presets", json={key: value for key, value in whole.items() if key != name})
        assert (answer.status_code, answer.json()["error"]["message"]) == (422, f'"{name}" is required')


def test_what_a_change_makes_must_be_whole_too(kit: RealtimeKit, api: Api) -> None:
    preset = stock(kit, "webinar_viewer")
    plugins = {"plugins": {"config": "text"}}
    assert api("PATCH", f"/presets/{preset['id']}", json={"permissions": plugins}).status_code == 200
    part = {"plugins": {"config": {"handles_view_only": True}}}
    answer = api("PATCH", f"/presets/{preset['id']}", json={"permissions": part})
    assert (answer.status_code, "permissions.plugins.config" in answer.text) == (422, True)


def test_a_deleted_preset_is_gone(kit: RealtimeKit) -> None:
    preset = stock(kit, "webinar_viewer")
    assert kit.presets.delete(str(preset["id"])).name == "webinar_viewer"
    with pytest.raises(NotFoundError):
        kit.presets.get(str(preset["id"]))
    assert len(list(kit.presets.list())) == len(STOCK) - 1
