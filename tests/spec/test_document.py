"""The curated document against what was decided about it: these lists change only on purpose."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from generator import ir
from generator.build import build
from generator.lint import lint
from generator.spec import Document, children, load

DOCUMENT = load(Path(__file__).parents[2] / "spec" / "openapi.yaml")
API = build(DOCUMENT)

# operationId, method, path below /accounts/{account_id}/realtime/kit, successes
OPERATIONS = """
    apps.list GET /apps 200
    apps.create POST /apps 200
    meetings.list GET /{app_id}/meetings 200
    meetings.create POST /{app_id}/meetings 201
    meetings.get GET /{app_id}/meetings/{meeting_id} 200
    meetings.replace PUT /{app_id}/meetings/{meeting_id} 200
    meetings.update PATCH /{app_id}/meetings/{meeting_id} 200
    meetings.participants.list GET /{app_id}/meetings/{meeting_id}/participants 200
    meetings.participants.add POST /{app_id}/meetings/{meeting_id}/participants 200 201
    meetings.participants.get GET /{app_id}/meetings/{meeting_id}/participants/{participant_id} 200
    meetings.participants.update PATCH /{app_id}/meetings/{meeting_id}/participants/{participant_id} 200
    meetings.participants.delete DELETE /{app_id}/meetings/{meeting_id}/participants/{participant_id} 200
    meetings.participants.refresh_token POST /{app_id}/meetings/{meeting_id}/participants/{participant_id}/token 200
    presets.list GET /{app_id}/presets 200
    presets.create POST /{app_id}/presets 200
    presets.get GET /{app_id}/presets/{preset_id} 200
    presets.update PATCH /{app_id}/presets/{preset_id} 200
    presets.delete DELETE /{app_id}/presets/{preset_id} 200
    sessions.list GET /{app_id}/sessions 200
    sessions.get GET /{app_id}/sessions/{session_id} 200
    sessions.get_chat GET /{app_id}/sessions/{session_id}/chat 200
    sessions.get_transcript GET /{app_id}/sessions/{session_id}/transcript 200
    sessions.get_summary GET /{app_id}/sessions/{session_id}/summary 200
    sessions.generate_summary POST /{app_id}/sessions/{session_id}/summary 200
    sessions.get_peer_report GET /{app_id}/sessions/peer-report/{peer_id} 200
    sessions.participants.list GET /{app_id}/sessions/{session_id}/participants 200
    sessions.participants.get GET /{app_id}/sessions/{session_id}/participants/{participant_id} 200
    recordings.list GET /{app_id}/recordings 200 201
    recordings.start POST /{app_id}/recordings 200 201
    recordings.get_active GET /{app_id}/recordings/active-recording/{meeting_id} 200
    recordings.get GET /{app_id}/recordings/{recording_id} 200
    recordings.control PUT /{app_id}/recordings/{recording_id} 200
    recordings.start_tracks POST /{app_id}/recordings/track 200
    webhooks.list GET /{app_id}/webhooks 200
    webhooks.create POST /{app_id}/webhooks 201
    webhooks.get GET /{app_id}/webhooks/{webhook_id} 200
    webhooks.replace PUT /{app_id}/webhooks/{webhook_id} 200
    webhooks.update PATCH /{app_id}/webhooks/{webhook_id} 200
    webhooks.delete DELETE /{app_id}/webhooks/{webhook_id} 200
    active_session.get GET /{app_id}/meetings/{meeting_id}/active-session 200
    active_session.kick POST /{app_id}/meetings/{meeting_id}/active-session/kick 200
    active_session.kick_all POST /{app_id}/meetings/{meeting_id}/active-session/kick-all 200
    active_session.create_poll POST /{app_id}/meetings/{meeting_id}/active-session/poll 201
    livestreams.list GET /{app_id}/livestreams 200
    livestreams.create POST /{app_id}/livestreams 201
    livestreams.get GET /{app_id}/livestreams/{livestream_id} 200
    livestreams.get_session GET /{app_id}/livestreams/sessions/{livestream-session-id} 200
    livestreams.get_active_session GET /{app_id}/livestreams/{livestream_id}/active-livestream-session 200
    livestreams.start POST /{app_id}/meetings/{meeting_id}/livestreams 201
    livestreams.stop POST /{app_id}/meetings/{meeting_id}/active-livestream/stop 200
    livestreams.get_active GET /{app_id}/meetings/{meeting_id}/active-livestream 200
    analytics.get_livestreams_overall GET /{app_id}/analytics/livestreams/overall 200
    analytics.get_daywise GET /{app_id}/analytics/daywise 200
"""

# The response models of the upstream reference page, under its names.
PAGE_MODELS = """
    ActiveSessionCreatePollResponse
    ActiveSessionGetActiveSessionResponse
    ActiveSessionKickAllParticipantsResponse
    ActiveSessionKickParticipantsResponse
    AnalyticsGetOrgAnalyticsResponse
    AppGetResponse
    AppPostResponse
    LivestreamCreateIndependentLivestreamResponse
    LivestreamGetActiveLivestreamsForLivestreamIDResponse
    LivestreamGetAllLivestreamsResponse
    LivestreamGetLivestreamAnalyticsCompleteResponse
    LivestreamGetLivestreamSessionDetailsForSessionIDResponse
    LivestreamGetLivestreamSessionForLivestreamIDResponse
    LivestreamGetMeetingActiveLivestreamsResponse
    LivestreamGetOrgAnalyticsResponse
    LivestreamStartLivestreamingAMeetingResponse
    LivestreamStopLivestreamingAMeetingResponse
    MeetingAddParticipantResponse
    MeetingCreateResponse
    MeetingDeleteMeetingParticipantResponse
    MeetingEditParticipantResponse
    MeetingGetMeetingByIDResponse
    MeetingGetMeetingParticipantResponse
    MeetingGetMeetingParticipantsResponse
    MeetingGetResponse
    MeetingRefreshParticipantTokenResponse
    MeetingReplaceMeetingByIDResponse
    MeetingUpdateMeetingByIDResponse
    PresetCreateResponse
    PresetDeleteResponse
    PresetGetPresetByIDResponse
    PresetGetResponse
    PresetUpdateResponse
    RecordingGetActiveRecordingsResponse
    RecordingGetOneRecordingResponse
    RecordingGetRecordingsResponse
    RecordingPauseResumeStopRecordingResponse
    RecordingStartRecordingsResponse
    SessionGetParticipantDataFromPeerIDResponse
    SessionGetSessionChatResponse
    SessionGetSessionDetailsResponse
    SessionGetSessionParticipantDetailsResponse
    SessionGetSessionParticipantsResponse
    SessionGetSessionSummaryResponse
    SessionGetSessionTranscriptsResponse
    SessionGetSessionsResponse
    WebhookCreateWebhookResponse
    WebhookDeleteWebhookResponse
    WebhookEditWebhookResponse
    WebhookGetWebhookByIDResponse
    WebhookGetWebhooksResponse
    WebhookReplaceWebhookResponse
"""

EVENTS = {
    "meeting.started": "MeetingStartedEvent",
    "meeting.ended": "MeetingEndedEvent",
    "meeting.participantJoined": "MeetingParticipantJoinedEvent",
    "meeting.participantLeft": "MeetingParticipantLeftEvent",
    "meeting.chatSynced": "MeetingChatSyncedEvent",
    "meeting.transcript": "MeetingTranscriptEvent",
    "meeting.summary": "MeetingSummaryEvent",
    "recording.statusUpdate": "RecordingStatusUpdateEvent",
    "livestreaming.statusUpdate": "LivestreamingStatusUpdateEvent",
}

# What a repeated call cannot do twice, beside every GET, PUT and DELETE. Each has its reason in the document.
IDEMPOTENT = {
    "meetings.update",
    "presets.update",
    "webhooks.update",
    "active_session.kick",
    "active_session.kick_all",
    "livestreams.stop",
}

# Everything whose value is a secret, and whether clients only write it.
SECRETS = {
    "LivestreamListItem.stream_key": False,
    "LivestreamingStatusUpdateEvent.streamKey": False,
    "ParticipantToken.token": False,
    "ParticipantWithToken.token": False,
    "StartedLivestream.stream_key": False,
    "StorageConfig.access_key": True,
    "StorageConfig.password": True,
    "StorageConfig.private_key": True,
    "StorageConfig.secret": True,
}


def walk(resources: tuple[ir.Resource, ...]) -> list[ir.Operation]:
    return [operation for r in resources for operation in (*r.operations, *walk(r.children))]


def schemas() -> dict[str, Any]:
    found: dict[str, Any] = DOCUMENT.tree["components"]["schemas"]
    return found


def properties(schema: Any) -> dict[str, Any]:
    """The properties of a schema, those of its bases too."""
    found: dict[str, Any] = dict(schema.get("properties", {}))
    for part in [*schema.get("allOf", []), *([schema] if "$ref" in schema else [])]:
        found |= properties(follow(part) if "$ref" in part else part)
    return found


def follow(schema: Any) -> Any:
    while "$ref" in schema:
        schema = DOCUMENT.at(schema["$ref"][1:])
    return schema


def reach(schema: Any, *keys: str) -> Any:
    """The schema at the end of a way through properties and items."""
    for key in keys:
        schema = follow(schema)
        schema = schema["items"] if key == "[]" else properties(schema)[key]
    return schema


# The whole


def test_the_bundle_is_openapi() -> None:
    from openapi_spec_validator import OpenAPIV31SpecValidator

    assert [
        error.message for error in OpenAPIV31SpecValidator(json.loads(json.dumps(DOCUMENT.tree))).iter_errors()
    ] == []


def test_no_rule_of_ours_is_broken() -> None:
    assert [str(finding) for finding in lint(DOCUMENT)] == []


def test_the_rules_look_at_all_of_it() -> None:
    tree = copy.deepcopy(DOCUMENT.tree)
    broken = 0
    for item in tree["paths"].values():
        for method in item.keys() - {"parameters"}:
            item[method]["summary"] += "."
            broken += 1
    for schema in tree["components"]["schemas"].values():
        if "description" in schema:
            schema["description"] = schema["description"].removesuffix(".")
            broken += 1
    for event in tree["webhooks"].values():
        event["post"]["requestBody"]["content"]["application/json"]["example"]["evnt"] = "a slip"
        broken += 1
    assert len(lint(Document(tree, DOCUMENT.places, DOCUMENT.listed))) == broken > 300


# Operations


def test_the_operations_are_those_of_the_page() -> None:
    table = [line.split() for line in OPERATIONS.strip().splitlines()]
    prefix = "/accounts/{account_id}/realtime/kit"
    assert len(table) == 53
    assert [[o.id, o.method, o.path.removeprefix(prefix), *o.statuses] for o in walk(API.resources)] == table
    assert all(operation.path.startswith(prefix + "/") for operation in walk(API.resources))


def test_account_and_app_are_options_of_the_client() -> None:
    for operation in walk(API.resources):
        expected = ("account_id",) if operation.id.startswith("apps.") else ("account_id", "app_id")
        assert operation.client_options == expected


def test_what_can_be_repeated_is_marked() -> None:
    marked = {o.id for o in walk(API.resources) if o.repeatable and o.method not in ("GET", "PUT", "DELETE")}
    assert marked == IDEMPOTENT
    creates = {"create", "add", "start", "start_tracks", "create_poll"}
    assert not any(o.repeatable for o in walk(API.resources) if o.id.rpartition(".")[2] in creates)


def test_every_operation_has_an_example_of_what_it_sends_and_gets() -> None:
    for operation in walk(API.resources):
        assert operation.example["success"] is True, operation.id
        assert operation.body is None or operation.body.example, operation.id


def test_every_operation_can_fail_in_both_forms() -> None:
    failure = {"$ref": "#/components/responses/Error"}
    for item in DOCUMENT.tree["paths"].values():
        for method in item.keys() - {"parameters"}:
            assert item[method]["responses"]["default"] == failure
    ours, platform = (follow(member) for member in schemas()["Error"]["anyOf"])
    assert (ours["required"], platform["required"]) == (["success", "error"], ["success", "errors"])


# Schemas


def test_the_response_models_are_those_of_the_page() -> None:
    models = PAGE_MODELS.split()
    assert len(models) == len(set(models)) == 52
    # The page has no model of these two operations.
    others = {"SessionGenerateSummaryResponse", "RecordingStartTracksResponse"}
    assert {name for name in schemas() if name.endswith("Response")} == {*models, *others}
    answered = {operation.response for operation in walk(API.resources)}
    # The page prints the figures of a day twice, under two names; the operation is one.
    assert {*models, *others} - answered == {"LivestreamGetOrgAnalyticsResponse"}
    assert schemas()["LivestreamGetOrgAnalyticsResponse"] == {
        "$ref": "#/components/schemas/AnalyticsGetOrgAnalyticsResponse"
    }


@pytest.mark.parametrize(
    "model", ["PresetCreateResponse", "PresetGetPresetByIDResponse", "PresetUpdateResponse", "PresetDeleteResponse"]
)
def test_the_logo_that_the_page_lost_is_there(model: str) -> None:
    tokens = follow(reach(schemas()[model], "data", "ui", "design_tokens"))
    assert tokens["properties"]["logo"]["type"] == "string"
    assert "logo" in tokens["required"]


def test_the_candidate_lines_that_the_page_lost_are_there() -> None:
    holders = [schema for schema in schemas().values() if "producing_transport" in properties(schema)]
    assert holders
    for holder in holders:
        candidate = properties(follow(reach(holder, "producing_transport", "[]")))
        assert candidate["local_candidate_related_address"]["type"] == "string"
        assert candidate["local_candidate_related_port"]["type"] == "number"


def test_secrets_are_marked() -> None:
    marked = {
        f"{name}.{key}": schema.get("writeOnly", False)
        for name, component in schemas().items()
        for part in [component, *component.get("allOf", [])]
        for key, schema in part.get("properties", {}).items()
        if schema.get("x-sensitive") or schema.get("writeOnly")
    }
    assert marked == SECRETS
    assert API.secrets == tuple(sorted({name.rpartition(".")[2] for name in SECRETS}))


def test_no_answer_shows_what_is_only_written() -> None:
    hidden = {name.rpartition(".")[2] for name, only_written in SECRETS.items() if only_written}
    for operation in walk(API.resources):
        assert not hidden & set(keys_of(operation.example)), operation.id


def keys_of(value: Any) -> list[Any]:
    return [found for key, item in children(value) for found in (key, *keys_of(item))]


# Events


def test_the_events_are_one_union() -> None:
    assert {event.name: event.model for event in API.events} == EVENTS
    assert API.event_union == "WebhookEvent"
    union = schemas()["WebhookEvent"]
    assert union["discriminator"]["propertyName"] == "event"
    assert union["discriminator"]["mapping"] == {k: f"#/components/schemas/{v}" for k, v in EVENTS.items()}


@pytest.mark.parametrize("event", EVENTS)
def test_a_delivery_has_its_headers_and_its_name(event: str) -> None:
    delivery = DOCUMENT.tree["webhooks"][event]["post"]
    headers = [follow(parameter) for parameter in delivery["parameters"]]
    assert [(h["name"], h["in"]) for h in headers] == [
        ("rtk-signature", "header"),
        ("rtk-uuid", "header"),
        ("rtk-webhook-id", "header"),
    ]
    schema = schemas()[EVENTS[event]]
    assert (schema["properties"]["event"]["const"], schema["required"]) == (event, ["event"])
    assert delivery["requestBody"]["content"]["application/json"]["example"]["event"] == event
