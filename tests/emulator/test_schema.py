"""Every operation in the hands of schemathesis: requests that the document allows and such that it does not."""

import json
from typing import Any

import pytest
import schemathesis
from hypothesis import settings
from inhabited import Ids, inhabit
from realtimekit import RealtimeKit
from realtimekit_emulator import document
from realtimekit_emulator.testing import Control, Emulator
from schemathesis.specs.openapi.checks import ignored_auth

EXAMPLES = 20

schema = schemathesis.openapi.from_dict(json.loads((document._FILE).read_text(encoding="utf-8")))


@pytest.fixture
def ids(kit: RealtimeKit, control: Control, realtimekit_emulator: Emulator) -> Ids:
    emulator = realtimekit_emulator
    return {"account_id": emulator.account_id, "app_id": emulator.app_id, **inhabit(kit, control)}


@schema.parametrize()
@settings(max_examples=EXAMPLES)
def test_an_operation(case: schemathesis.Case, ids: Ids, realtimekit_emulator: Emulator) -> None:
    for name in case.path_parameters:
        case.path_parameters[name] = ids[name]
    case.call_and_validate(
        base_url=realtimekit_emulator.base_url,
        headers={"Authorization": "Bearer any"},
        excluded_checks=[ignored_auth],  # any token will do
    )
