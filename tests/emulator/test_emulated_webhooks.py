"""Webhooks as objects of the API."""

import pytest
from conftest import Api
from realtimekit import NotFoundError, RealtimeKit

HOOK = {"name": "Care records", "url": "http://127.0.0.1:9/hooks", "events": ["meeting.ended", "meeting.summary"]}


def test_a_webhook_is_made_and_found(kit: RealtimeKit) -> None:
    made = kit.webhooks.create(**HOOK)
    assert (made.name, made.url, made.events) == (HOOK["name"], HOOK["url"], HOOK["events"])
    assert made.enabled is True
    assert made.created_at == made.updated_at
    assert kit.webhooks.get(made.id) == made
    assert list(kit.webhooks.list()) == [made]


def test_the_list_is_not_paged(api: Api, kit: RealtimeKit) -> None:
    kit.webhooks.create(**HOOK)
    assert set(api("GET", "/webhooks?per_page=1&page_no=2").json()) == {"success", "data"}
    assert len(api("GET", "/webhooks?per_page=1&page_no=2").json()["data"]) == 1


def test_a_change_keeps_the_rest_and_sets_the_events_anew(kit: RealtimeKit) -> None:
    made = kit.webhooks.create(**HOOK, enabled=False)
    changed = kit.webhooks.update(made.id, events=["meeting.started"])
    assert (changed.events, changed.name, changed.enabled) == (["meeting.started"], HOOK["name"], False)
    assert changed.created_at == made.created_at <= changed.updated_at
    assert kit.webhooks.update(made.id) == kit.webhooks.get(made.id)


def test_a_webhook_that_is_replaced_without_enabled_is_on(kit: RealtimeKit) -> None:
    made = kit.webhooks.create(**HOOK, enabled=False)
    replaced = kit.webhooks.replace(made.id, name="AI notes", url="http://127.0.0.1:8/", events=["meeting.transcript"])
    assert (replaced.id, replaced.created_at, replaced.enabled) == (made.id, made.created_at, True)
    assert (replaced.name, replaced.events) == ("AI notes", ["meeting.transcript"])


def test_what_is_deleted_is_told_and_gone(kit: RealtimeKit) -> None:
    made = kit.webhooks.create(**HOOK)
    assert kit.webhooks.delete(made.id) == made
    for call in (kit.webhooks.get, kit.webhooks.delete, kit.webhooks.update):
        with pytest.raises(NotFoundError, match=f"Webhook with id {made.id} not found"):
            call(made.id)
    with pytest.raises(NotFoundError):
        kit.webhooks.replace(made.id, **HOOK)


def test_each_app_has_its_own(kit: RealtimeKit) -> None:
    made = kit.webhooks.create(**HOOK)
    other = kit.with_options(app_id=kit.apps.create(name="Other").id)
    assert list(other.webhooks.list()) == []
    with pytest.raises(NotFoundError):
        other.webhooks.get(made.id)


@pytest.mark.parametrize("field", ["name", "url", "events"])
def test_a_field_that_is_missing_is_422(field: str, api: Api) -> None:
    answer = api("POST", "/webhooks", json={name: value for name, value in HOOK.items() if name != field})
    assert (answer.status_code, answer.json()["error"]["message"]) == (422, f'"{field}" is required')


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("url", None),
        ("url", "no address"),
        ("name", 1),
        ("events.0", ["meeting.exploded"]),
        ("events", "meeting.ended"),
        ("enabled", "yes"),
    ],
)
def test_what_the_document_does_not_allow_is_422(field: str, value: object, api: Api) -> None:
    answer = api("POST", "/webhooks", json=HOOK | {field.partition(".")[0]: value})
    assert (answer.status_code, answer.json()["error"]["message"].startswith(f'"{field}": ')) == (422, True)


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_a_bad_change_is_422_and_changes_nothing(method: str, api: Api, kit: RealtimeKit) -> None:
    made = kit.webhooks.create(**HOOK)
    answer = api(method, f"/webhooks/{made.id}", json=HOOK | {"events": ["meeting.exploded"]})
    assert (answer.status_code, '"events.0"' in answer.json()["error"]["message"]) == (422, True)
    assert kit.webhooks.get(made.id) == made


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_nobody_chooses_what_the_service_sets(method: str, api: Api, kit: RealtimeKit) -> None:
    chosen = {"id": "mine", "created_at": "never", "updated_at": "never"}
    made = [api("POST", "/webhooks", json=HOOK | chosen).json()["data"]["id"] for _ in range(2)]
    changed = api(method, f"/webhooks/{made[0]}", json=HOOK | chosen)
    assert (changed.status_code, changed.json()["data"]["id"]) == (200, made[0])
    assert [webhook.id for webhook in kit.webhooks.list()] == made
