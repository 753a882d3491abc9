"""Shortcuts beside the generated methods of recordings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from ._callers import AsyncResource, Resource

if TYPE_CHECKING:
    from . import types


class _Controls(Protocol):
    def control(self, recording_id: str, *, action: Any) -> types.Recording: ...


class _AsyncControls(Protocol):
    async def control(self, recording_id: str, *, action: Any) -> types.Recording: ...


class RecordingControls(Resource):
    """`control` with the action filled in. Each raises what `control` raises."""

    def stop(self: _Controls, recording_id: str) -> types.Recording:
        """End a recording; its file is uploaded next. Stop before you kick: the reverse can leave it stuck uploading."""
        return self.control(recording_id, action="stop")

    def pause(self: _Controls, recording_id: str) -> types.Recording:
        """Pause a recording."""
        return self.control(recording_id, action="pause")

    def resume(self: _Controls, recording_id: str) -> types.Recording:
        """Go on with a recording that was paused."""
        return self.control(recording_id, action="resume")


class AsyncRecordingControls(AsyncResource):
    """`control` with the action filled in. Each raises what `control` raises."""

    async def stop(self: _AsyncControls, recording_id: str) -> types.Recording:
        """End a recording; its file is uploaded next. Stop before you kick: the reverse can leave it stuck uploading."""
        return await self.control(recording_id, action="stop")

    async def pause(self: _AsyncControls, recording_id: str) -> types.Recording:
        """Pause a recording."""
        return await self.control(recording_id, action="pause")

    async def resume(self: _AsyncControls, recording_id: str) -> types.Recording:
        """Go on with a recording that was paused."""
        return await self.control(recording_id, action="resume")
