"""A program as somebody would write it, for the type checker only. Each `type: ignore` marks a line that must be wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import datetime

import httpx2
from realtimekit import (
    APIConnectionError,
    APIStatusError,
    AsyncRealtimeKit,
    Mismatch,
    NotFoundError,
    Page,
    RateLimitError,
    RawResponse,
    RealtimeKit,
    UnknownEvent,
    WebhookVerificationError,
    omit,
    params,
    types,
)


def open_room(client: RealtimeKit, title: str | None, storage: params.StorageConfig) -> types.Meeting:
    """Nested dictionaries are checked where they are written."""
    return client.meetings.create(
        title=title,
        record_on_start=True,
        ai_config={"summarization": {"word_limit": 400, "summary_type": "team_meeting"}},
        recording_config={"max_seconds": 3600, "video_config": {"codec": "H264"}, "storage_config": storage},
    )


def let_in(client: RealtimeKit, meeting: types.Meeting, names: dict[str, str]) -> Iterator[tuple[str, str]]:
    for person, name in names.items():
        added = client.meetings.participants.add(
            meeting.id, custom_participant_id=person, preset_name="group_call_participant", name=name, picture=omit
        )
        yield person, added.token


def old_meetings(client: RealtimeKit, before: datetime) -> list[str]:
    page: Page[types.MeetingListItem] = client.meetings.list(end_time=before, per_page=100)
    if page.total_count is not None and page.total_count > len(page.items):
        print(page.total_count + 1)
    return [meeting.title or meeting.id for meeting in page if meeting.status == "ACTIVE"]


def stop(client: RealtimeKit, meeting_id: str) -> types.Recording | None:
    try:
        recording = client.recordings.get_active(meeting_id)
        stopped = client.recordings.stop(recording.id)
        client.active_session.kick_all(meeting_id)
    except NotFoundError as error:
        print(error.code, error.message, error.request_id, error.path)
        return None
    except RateLimitError as error:
        wait: float | None = error.retry_after
        raise SystemExit(wait) from error
    except (APIStatusError, APIConnectionError):
        raise
    return stopped


def received(client: RealtimeKit, body: bytes, headers: dict[str, str]) -> str:
    try:
        event = client.webhooks.unwrap(body, headers)
    except WebhookVerificationError:
        return "no"
    if isinstance(event, UnknownEvent):
        return str(event.data["event"])
    if isinstance(event, types.MeetingEndedEvent):
        return event.reason or "?"
    if event.event == "meeting.transcript":
        return event.transcript_download_url or "?"
    return event.event


async def sessions(client: AsyncRealtimeKit, meeting_id: str) -> list[types.Session]:
    found = [session async for session in client.sessions.list(associated_id=meeting_id, status="ENDED")]
    first = await client.sessions.list(page_no=1)
    async for session in first:
        found.append(session)
    raw: RawResponse[types.Session] = await client.with_raw_response(client.sessions.get, found[0].id)
    print(raw.status_code, raw.headers["cf-ray"], raw.parse().minutes_consumed)
    return found


def collect(mismatch: Mismatch) -> None:
    print(mismatch.operation, mismatch.path, mismatch.problem)


async def main() -> None:
    http = httpx2.AsyncClient(proxy="http://localhost:3128")
    async with AsyncRealtimeKit(http_client=http, timeout=httpx2.Timeout(5, read=30), on_mismatch=collect) as client:
        other = client.with_options(app_id="other", headers={"X-Mine": "1"})
        await sessions(other, "m")
        answer = await client.request("GET", "/accounts/{account_id}/realtime/kit/{app_id}/meetings", query={"a": 1})
        print(answer["data"])


def wrong(client: RealtimeKit, async_client: AsyncRealtimeKit) -> None:
    client.meetings.get(5)  # type: ignore[arg-type]
    client.meetings.get()  # type: ignore[call-arg]
    client.meetings.fetch("m")  # type: ignore[attr-defined]
    client.meetings.create(titel="x")  # type: ignore[call-arg]
    client.meetings.create(title=5)  # type: ignore[arg-type]
    client.meetings.create("x")  # type: ignore[arg-type, call-arg]
    client.meetings.create(persist_chat=omit)  # type: ignore[arg-type]
    client.meetings.create(recording_config={"max_second": 60})  # type: ignore[arg-type]
    client.meetings.create(ai_config={"summarization": {"summary_type": "poem"}})  # type: ignore[arg-type]
    client.recordings.start(meeting_id="m", storage_config={"bucket": "b"})  # type: ignore[arg-type]
    client.meetings.participants.add("m", name="n")  # type: ignore[call-arg]
    client.livestreams.list(sort_order="DESC")  # type: ignore[arg-type]
    client.meetings.list(start_time="2026-01-01")  # type: ignore[arg-type]
    client.webhooks.create(name="n", url="u", events=["meeting.begun"])  # type: ignore[list-item]
    client.webhooks.unwrap("text", {})  # type: ignore[arg-type]
    print(client.meetings.get("m").titel)  # type: ignore[attr-defined]
    client.meetings.get("m").title.upper()  # type: ignore[union-attr]
    print(client.meetings.list().items[0].ai_config)  # type: ignore[attr-defined]
    client.with_raw_response(client.meetings.get)  # type: ignore[call-arg]
    print(client.with_raw_response(client.meetings.get, "m").parse().titel)  # type: ignore[attr-defined]
    client.with_options(api_token="t")  # type: ignore[call-arg]
    for _ in async_client.meetings.list():  # type: ignore[attr-defined]
        pass
    RealtimeKit(http_client=httpx2.AsyncClient())  # type: ignore[arg-type]
    RealtimeKit(token="t")  # type: ignore[call-arg]


if __name__ == "__main__":
    asyncio.run(main())
