"""Recordings of meetings, as one composed file or as separate tracks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from .._omit import Omit, omit
from .._recordings import AsyncRecordingControls, RecordingControls
from .._requests import Body, Operation

if TYPE_CHECKING:
    from .. import params, types
    from .._pages import AsyncPages, Page

_LIST: Operation[types.RecordingListItem] = Operation(
    "recordings.list",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/recordings",
    options=("account_id", "app_id"),
    answer="RecordingGetRecordingsResponse",
    payload="RecordingListItem",
    repeatable=True,
    times=frozenset({"end_time", "start_time"}),
    is_list=True,
    is_paged=True,
)
_START: Operation[types.Recording] = Operation(
    "recordings.start",
    "POST",
    "/accounts/{account_id}/realtime/kit/{app_id}/recordings",
    options=("account_id", "app_id"),
    answer="RecordingStartRecordingsResponse",
    payload="Recording",
    nullable=frozenset({"storage_config"}),
)
_GET_ACTIVE: Operation[types.BasicRecording] = Operation(
    "recordings.get_active",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/recordings/active-recording/{}",
    options=("account_id", "app_id"),
    answer="RecordingGetActiveRecordingsResponse",
    payload="BasicRecording",
    repeatable=True,
)
_GET: Operation[types.Recording] = Operation(
    "recordings.get",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/recordings/{}",
    options=("account_id", "app_id"),
    answer="RecordingGetOneRecordingResponse",
    payload="Recording",
    repeatable=True,
)
_CONTROL: Operation[types.Recording] = Operation(
    "recordings.control",
    "PUT",
    "/accounts/{account_id}/realtime/kit/{app_id}/recordings/{}",
    options=("account_id", "app_id"),
    answer="RecordingPauseResumeStopRecordingResponse",
    payload="Recording",
    repeatable=True,
)
_START_TRACKS: Operation[types.TrackRecording] = Operation(
    "recordings.start_tracks",
    "POST",
    "/accounts/{account_id}/realtime/kit/{app_id}/recordings/track",
    options=("account_id", "app_id"),
    answer="RecordingStartTracksResponse",
    places=(("data", "recording"), ("data",)),
    payload="TrackRecording",
)


class Recordings(RecordingControls):
    """Recordings of meetings, as one composed file or as separate tracks."""

    def list(
        self,
        *,
        end_time: datetime | None = None,
        expired: bool | None = None,
        meeting_id: str | None = None,
        page_no: float | None = None,
        per_page: float | None = None,
        search: str | None = None,
        sort_by: params.RecordingSortBy | None = None,
        sort_order: params.SortOrder | None = None,
        start_time: datetime | None = None,
        status: Sequence[params.RecordingStatusFilter] | None = None,
    ) -> Page[types.RecordingListItem]:
        """List recordings.

        The recordings of the app, each with its meeting, page by page. A recording can no longer be found
        once its links have expired, seven days after the upload.

        Args:
            end_time: Only recordings before this time. Must carry a time zone.
            expired: Only recordings whose links have expired, or only those whose links still work.
            meeting_id: Only recordings of this meeting.
            page_no: Page to fetch. The first page is 1. At least 0.
            per_page: Number of items on a page. At least 0.
            search: Only recordings that match this text. The match is loose, so compare the results
                yourself.
            sort_by: Field to sort by.
            sort_order: Direction of sorting.
            start_time: Only recordings after this time. Must carry a time zone.
            status: Only recordings with one of these statuses.

        Returns:
            The first page; iterate it for the items of all pages.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/recordings`
        """
        return self._caller.list(
            _LIST,
            query={
                "end_time": end_time,
                "expired": expired,
                "meeting_id": meeting_id,
                "page_no": page_no,
                "per_page": per_page,
                "search": search,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "start_time": start_time,
                "status": status,
            },
        )

    def start(
        self,
        *,
        meeting_id: str | None = None,
        allow_multiple_recordings: bool | None = None,
        audio_config: params.AudioConfig | None = None,
        file_name_prefix: str | None = None,
        interactive_config: params.InteractiveConfig | None = None,
        max_seconds: int | None = None,
        realtimekit_bucket_config: params.RealtimekitBucketConfig | None = None,
        rtmp_out_config: params.RtmpOutConfig | None = None,
        storage_config: params.StorageConfig | None | Omit = omit,
        url: str | None = None,
        video_config: params.VideoConfig | None = None,
    ) -> types.Recording:
        """Start a recording.

        Records the running session of a meeting into one file. While a recording of the meeting runs,
        another one is refused with 409 unless it has `allow_multiple_recordings`. Recordings of less than 5
        seconds can fail.

        Args:
            meeting_id: Meeting to record.
            allow_multiple_recordings: Whether this recording may run beside another one of the meeting.
                Default: False.
            audio_config: Sound of a recording.
            file_name_prefix: Text that the name of every recorded file begins with.
            interactive_config: Time-stamped data that a player can act on, put into the recording.
            max_seconds: Length in seconds after which the recording stops by itself, at most a day. 60 to
                86400.
            realtimekit_bucket_config: Whether RealtimeKit itself keeps the files of a recording.
            rtmp_out_config: Where the meeting is streamed to while it is recorded.
            storage_config: Storage of your own that the files are copied to; null for none. None sends
                null.
            url: Web page to record in place of the meeting.
            video_config: Picture of a recording.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/recordings`
        """
        _body = Body(
            {
                "meeting_id": meeting_id,
                "allow_multiple_recordings": allow_multiple_recordings,
                "audio_config": audio_config,
                "file_name_prefix": file_name_prefix,
                "interactive_config": interactive_config,
                "max_seconds": max_seconds,
                "realtimekit_bucket_config": realtimekit_bucket_config,
                "rtmp_out_config": rtmp_out_config,
                "storage_config": storage_config,
                "url": url,
                "video_config": video_config,
            }
        )
        del storage_config  # no frame of ours keeps a secret where a traceback could show it
        return self._caller.call(_START, body=_body)

    def get_active(
        self,
        meeting_id: str,
    ) -> types.BasicRecording:
        """Get the running recording of a meeting.

        The recording that runs in the meeting right now. Fails with 404 if there is none.

        Args:
            meeting_id: Meeting to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/recordings/active-recording/{meeting_id}`
        """
        return self._caller.call(_GET_ACTIVE, path=(meeting_id,))

    def get(
        self,
        recording_id: str,
    ) -> types.Recording:
        """Get a recording.

        One recording, with its links once it is uploaded. The links work for seven days; after that the
        recording itself is gone and the answer is 404.

        Args:
            recording_id: Recording to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}`
        """
        return self._caller.call(_GET, path=(recording_id,))

    def control(
        self,
        recording_id: str,
        *,
        action: params.RecordingAction,
    ) -> types.Recording:
        """Stop, pause or resume a recording.

        Does the `action` and answers with the recording after it. To end a session, stop the recording
        first and remove the participants then; the other way round it can hang in UPLOADING.

        Args:
            recording_id: Recording to work on.
            action: Stops the recording for good, pauses it, or goes on after a pause.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `PUT /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}`
        """
        _body = Body(
            {
                "action": action,
            }
        )
        return self._caller.call(_CONTROL, path=(recording_id,), body=_body)

    def start_tracks(
        self,
        *,
        meeting_id: str,
        layers: Mapping[str, params.TrackLayer],
        max_seconds: float | None = None,
    ) -> types.TrackRecording:
        """Start recording single tracks.

        Records each participant of a meeting into a file of its own. Name a layer `default` whose first
        output has a `type`: the live service refuses the call without it.

        Args:
            meeting_id: Meeting to record.
            layers: The layers by name. The live service wants one that is called `default`.
            max_seconds: Length in seconds after which the recording stops by itself.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/recordings/track`
        """
        _body = Body(
            {
                "meeting_id": meeting_id,
                "layers": layers,
                "max_seconds": max_seconds,
            }
        )
        del layers  # no frame of ours keeps a secret where a traceback could show it
        return self._caller.call(_START_TRACKS, body=_body)


class AsyncRecordings(AsyncRecordingControls):
    """Recordings of meetings, as one composed file or as separate tracks."""

    def list(
        self,
        *,
        end_time: datetime | None = None,
        expired: bool | None = None,
        meeting_id: str | None = None,
        page_no: float | None = None,
        per_page: float | None = None,
        search: str | None = None,
        sort_by: params.RecordingSortBy | None = None,
        sort_order: params.SortOrder | None = None,
        start_time: datetime | None = None,
        status: Sequence[params.RecordingStatusFilter] | None = None,
    ) -> AsyncPages[types.RecordingListItem]:
        """List recordings.

        The recordings of the app, each with its meeting, page by page. A recording can no longer be found
        once its links have expired, seven days after the upload.

        Args:
            end_time: Only recordings before this time. Must carry a time zone.
            expired: Only recordings whose links have expired, or only those whose links still work.
            meeting_id: Only recordings of this meeting.
            page_no: Page to fetch. The first page is 1. At least 0.
            per_page: Number of items on a page. At least 0.
            search: Only recordings that match this text. The match is loose, so compare the results
                yourself.
            sort_by: Field to sort by.
            sort_order: Direction of sorting.
            start_time: Only recordings after this time. Must carry a time zone.
            status: Only recordings with one of these statuses.

        Returns:
            The first page; iterate it for the items of all pages.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/recordings`
        """
        return self._caller.list(
            _LIST,
            query={
                "end_time": end_time,
                "expired": expired,
                "meeting_id": meeting_id,
                "page_no": page_no,
                "per_page": per_page,
                "search": search,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "start_time": start_time,
                "status": status,
            },
        )

    async def start(
        self,
        *,
        meeting_id: str | None = None,
        allow_multiple_recordings: bool | None = None,
        audio_config: params.AudioConfig | None = None,
        file_name_prefix: str | None = None,
        interactive_config: params.InteractiveConfig | None = None,
        max_seconds: int | None = None,
        realtimekit_bucket_config: params.RealtimekitBucketConfig | None = None,
        rtmp_out_config: params.RtmpOutConfig | None = None,
        storage_config: params.StorageConfig | None | Omit = omit,
        url: str | None = None,
        video_config: params.VideoConfig | None = None,
    ) -> types.Recording:
        """Start a recording.

        Records the running session of a meeting into one file. While a recording of the meeting runs,
        another one is refused with 409 unless it has `allow_multiple_recordings`. Recordings of less than 5
        seconds can fail.

        Args:
            meeting_id: Meeting to record.
            allow_multiple_recordings: Whether this recording may run beside another one of the meeting.
                Default: False.
            audio_config: Sound of a recording.
            file_name_prefix: Text that the name of every recorded file begins with.
            interactive_config: Time-stamped data that a player can act on, put into the recording.
            max_seconds: Length in seconds after which the recording stops by itself, at most a day. 60 to
                86400.
            realtimekit_bucket_config: Whether RealtimeKit itself keeps the files of a recording.
            rtmp_out_config: Where the meeting is streamed to while it is recorded.
            storage_config: Storage of your own that the files are copied to; null for none. None sends
                null.
            url: Web page to record in place of the meeting.
            video_config: Picture of a recording.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/recordings`
        """
        _body = Body(
            {
                "meeting_id": meeting_id,
                "allow_multiple_recordings": allow_multiple_recordings,
                "audio_config": audio_config,
                "file_name_prefix": file_name_prefix,
                "interactive_config": interactive_config,
                "max_seconds": max_seconds,
                "realtimekit_bucket_config": realtimekit_bucket_config,
                "rtmp_out_config": rtmp_out_config,
                "storage_config": storage_config,
                "url": url,
                "video_config": video_config,
            }
        )
        del storage_config  # no frame of ours keeps a secret where a traceback could show it
        return await self._caller.call(_START, body=_body)

    async def get_active(
        self,
        meeting_id: str,
    ) -> types.BasicRecording:
        """Get the running recording of a meeting.

        The recording that runs in the meeting right now. Fails with 404 if there is none.

        Args:
            meeting_id: Meeting to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/recordings/active-recording/{meeting_id}`
        """
        return await self._caller.call(_GET_ACTIVE, path=(meeting_id,))

    async def get(
        self,
        recording_id: str,
    ) -> types.Recording:
        """Get a recording.

        One recording, with its links once it is uploaded. The links work for seven days; after that the
        recording itself is gone and the answer is 404.

        Args:
            recording_id: Recording to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}`
        """
        return await self._caller.call(_GET, path=(recording_id,))

    async def control(
        self,
        recording_id: str,
        *,
        action: params.RecordingAction,
    ) -> types.Recording:
        """Stop, pause or resume a recording.

        Does the `action` and answers with the recording after it. To end a session, stop the recording
        first and remove the participants then; the other way round it can hang in UPLOADING.

        Args:
            recording_id: Recording to work on.
            action: Stops the recording for good, pauses it, or goes on after a pause.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `PUT /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}`
        """
        _body = Body(
            {
                "action": action,
            }
        )
        return await self._caller.call(_CONTROL, path=(recording_id,), body=_body)

    async def start_tracks(
        self,
        *,
        meeting_id: str,
        layers: Mapping[str, params.TrackLayer],
        max_seconds: float | None = None,
    ) -> types.TrackRecording:
        """Start recording single tracks.

        Records each participant of a meeting into a file of its own. Name a layer `default` whose first
        output has a `type`: the live service refuses the call without it.

        Args:
            meeting_id: Meeting to record.
            layers: The layers by name. The live service wants one that is called `default`.
            max_seconds: Length in seconds after which the recording stops by itself.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/recordings/track`
        """
        _body = Body(
            {
                "meeting_id": meeting_id,
                "layers": layers,
                "max_seconds": max_seconds,
            }
        )
        del layers  # no frame of ours keeps a secret where a traceback could show it
        return await self._caller.call(_START_TRACKS, body=_body)
