"""Gives the operation cases of `tests/wire` to its runners, to be played against an emulator.

The identifiers of the cases are those of the document's examples, so before each case the emulator is emptied and filled
again, and what is there takes their place. One case is played at a time, therefore.
"""

import json
import sys
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from inhabited import Ids, inhabit
from realtimekit import RealtimeKit
from realtimekit_emulator.testing import Emulator

HERE = Path(__file__).parent
sys.path += [
    str(HERE.parent),
    str(HERE.parent / "wire"),
    str(HERE.parent / "python"),
]  # `document`; its runners; `wire`

from document import OPERATIONS
from wire import Request, Server, Step, answer

Json = dict[str, Any]

OPERATION_CASES: list[Json] = [
    case
    for case in json.loads((HERE.parent / "wire" / "cases.json").read_text(encoding="utf-8"))["cases"]
    if case.get("operation")
]

# Those that the live service refuses although the document allows them, and the status.
REFUSED = {"presets-create-least": 422, "recordings-start-least": 422}

# What can begin only where it has not begun yet.
IN_THE_OTHER_MEETING = ("recordings.start", "livestreams.start")


class WireServer:
    """What runners talk to; `tests/wire/README.md` tells how."""

    def __init__(self, emulator: Emulator, kit: RealtimeKit, cases: Iterable[Json] = OPERATION_CASES) -> None:
        self.failures: dict[str, list[str]] = {}
        """What was wrong with each case that was played."""
        self._emulator, self._kit = emulator, kit
        self._waiting = iter(cases)
        self._playing: str | None = None
        self._lock = threading.Lock()
        self._server = Server()
        self._server.follows(self._serve)

    @property
    def url(self) -> str:
        return self._server.url

    def close(self) -> None:
        self._server.close()

    def _serve(self, request: Request) -> Step:
        with self._lock:
            outcomes: Json | None = json.loads(request.body or b"null")
            for name, (outcome,) in (outcomes or {}).items():
                self.failures[name] = _wrong(name, outcome)
                self._playing = None
            if self._playing is not None:  # whoever asks while somebody plays is not needed
                return answer(200, "null")
            case = next(self._waiting, None)
            self._playing = case and case["id"]
            return answer(200, json.dumps(case and self._filled(case)))

    def _filled(self, case: Json) -> Json:
        self._emulator.control.reset()
        ids = inhabit(self._kit, self._emulator.control)
        (step,) = case["steps"]
        if step["call"] in IN_THE_OTHER_MEETING:
            ids["meeting_id"] = ids["other_meeting_id"]
        positional = [ids[name] for name in OPERATIONS[step["call"]].ids]
        arguments = {name: _existing(name, value, ids) for name, value in step.get("arguments", {}).items()}
        given = {name: step[name] for name in ("call", "times", "take", "most") if name in step}
        return {
            "id": case["id"],
            "options": {**self._emulator.options, "max_retries": 0},
            "steps": [given | {"positional": positional, "arguments": arguments}],
        }


def _existing(name: str, value: Any, ids: Ids) -> Any:
    """An argument that names something has to name something that is there."""
    there = {
        "meeting_id": ids["meeting_id"],
        "participant_ids": [ids["participant_id"]],
        "custom_participant_ids": ["ada"],
        "preset_name": "group_call_host",
    }
    return there.get(name, value)


def _wrong(name: str, outcome: Json) -> list[str]:
    if name in REFUSED:
        status = (outcome.get("error") or {}).get("status_code")
        return [] if status == REFUSED[name] else [f"was answered with {outcome}, not refused with {REFUSED[name]}"]
    if "error" in outcome:
        return [f"raised {outcome['error']['kind']}: {outcome['error']['text']}"]
    return [f"does not fit at {path}" for path in outcome.get("reported") or ()]
