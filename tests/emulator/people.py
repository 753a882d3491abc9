"""What the tests of sessions share. A test that takes `join` or `events` has its clock stopped at START."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from realtimekit import RealtimeKit
from realtimekit_emulator.testing import Peer

START = datetime(2026, 3, 2, 9, tzinfo=UTC)

Join = Callable[..., Peer]  # join(meeting.id, "Ada", preset="group_call_host")
Events = Callable[[], list[dict[str, Any]]]  # every event so far, in order


def transcribe(kit: RealtimeKit, preset: str = "group_call_host") -> None:
    """Has everybody with a preset transcribed."""
    found = next(one for one in kit.presets.list() if one.name == preset)
    permissions: Any = {"transcription_enabled": True}  # the document does not know it, the live API does
    kit.presets.update(found.id, permissions=permissions)
