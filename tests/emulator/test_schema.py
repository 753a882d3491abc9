"""Every operation in the hands of schemathesis: requests that the document allows and such that it does not.

No answer may be a failure of the server, each must be as the document says, and what the document does not allow must be
refused.
"""

import json
import re
from pathlib import Path

import pytest
import realtimekit_emulator
import schemathesis
from hypothesis import settings
from inhabited import Ids, inhabit
from realtimekit import RealtimeKit
from realtimekit_emulator.testing import Control, Emulator
from schemathesis.core.parameters import ParameterLocation
from schemathesis.specs.openapi.checks import ignored_auth, positive_data_acceptance

EXAMPLES = 15

# What the emulator refuses although the schema allows it, as the live service does: the schema cannot say it, or does not.
# By operation, what the answer says. Each has a test of its own elsewhere.
REFUSED = {
    "analytics.get_daywise": r'"(start|end)_date": must be a day',
    "livestreams.start": r"Livestream \S+ of this meeting is (running already|still stopping)",
    "meetings.participants.add": r'"preset_name": there is no preset',
    "meetings.participants.update": r'"preset_name": there is no preset',
    "presets.create": r'"permissions" is required',
    "recordings.control": r"Cannot (pause|resume) recording \S+: its status is",
    "recordings.start": r'"meeting_id" is required',
    "recordings.start_tracks": r'"layers\.\S+" is (required|not allowed)',
}

schema = schemathesis.openapi.from_dict(
    json.loads(Path(realtimekit_emulator.__file__).with_name("openapi.json").read_text(encoding="utf-8")),
    # A parameter of the query that the document does not know is passed over, so it makes no request wrong.
    config=schemathesis.Config.from_dict({"generation": {"allow-extra-parameters": False}}),
)


@pytest.fixture
def ids(kit: RealtimeKit, control: Control, realtimekit_emulator: Emulator) -> Ids:
    emulator = realtimekit_emulator
    return {"account_id": emulator.account_id, "app_id": emulator.app_id, **inhabit(kit, control)}


@schema.parametrize()
@settings(max_examples=EXAMPLES)
def test_an_operation(case: schemathesis.Case, ids: Ids, realtimekit_emulator: Emulator) -> None:
    path = case.meta.components.get(ParameterLocation.PATH)
    if path is None or path.mode.is_positive:
        for name in case.path_parameters:
            case.path_parameters[name] = ids[name]
    response = case.call(base_url=realtimekit_emulator.base_url, headers={"Authorization": "Bearer any"})
    excluded = [ignored_auth]  # any token will do
    if is_refused_knowingly(case, response):
        excluded.append(positive_data_acceptance)
    case.validate_response(response, excluded_checks=excluded)


def is_refused_knowingly(case: schemathesis.Case, response: schemathesis.Response) -> bool:
    reason = REFUSED.get(case.operation.definition.raw["operationId"])
    if reason is None or response.status_code not in (400, 422):
        return False
    return re.search(reason, response.json()["error"]["message"]) is not None
