"""Apps of an account."""

from collections.abc import Callable

from conftest import Api
from realtimekit import RealtimeKit


def test_the_ready_made_app_is_listed(kit: RealtimeKit) -> None:
    assert [app.name for app in kit.apps.list()] == ["Emulator"]


def test_a_new_app_has_no_presets_and_nothing_of_others(kit: RealtimeKit) -> None:
    kit.meetings.create(title="Elsewhere")
    app = kit.apps.create(name="Clinic")
    assert [found.id for found in kit.apps.list()][-1] == app.id
    mine = kit.with_options(app_id=app.id)
    assert list(mine.presets.list()) == []
    assert list(mine.meetings.list()) == []


def test_accounts_are_apart(kit: RealtimeKit, make_kit: Callable[..., RealtimeKit], api: Api) -> None:
    other = make_kit(account_id="f" * 32)
    assert list(other.apps.list()) == []
    other.apps.create(name="Theirs")
    assert [app.name for app in kit.apps.list()] == ["Emulator"]
    answer = api("GET", api.app.replace("e0", "f0") + "/meetings")
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (404, 7003)


def test_an_app_needs_a_name(api: Api) -> None:
    answer = api("POST", f"{api.account}/apps", json={})
    assert answer.status_code == 422
    assert answer.json() == {"success": False, "error": {"code": 422, "message": '"name" is required'}}
