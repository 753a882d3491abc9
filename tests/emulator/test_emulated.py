"""Which operations are emulated, and that nothing else knows the time."""

import re
from pathlib import Path

import pytest
import realtimekit_emulator
from conftest import Api
from realtimekit_emulator import behaviour, registry
from realtimekit_emulator.document import load

behaviour.register()


def test_the_operations_of_the_document_are_emulated_and_no_others() -> None:
    assert set(registry.OPERATIONS) == set(load().operations)


def test_an_operation_without_behaviour_says_so(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(registry.OPERATIONS, "meetings.list")
    answer = api("GET", "/meetings")
    assert (answer.status_code, answer.json()["error"]["message"]) == (501, "meetings.list is not emulated yet")


def test_a_name_is_registered_once() -> None:
    with pytest.raises(ValueError, match=r"test_emulated: 'meetings\.list' is registered already"):
        registry.operation("meetings.list")(lambda call: None)


@pytest.mark.parametrize(
    "path", sorted(Path(realtimekit_emulator.__file__).parent.rglob("*.py")), ids=lambda path: path.name
)
def test_only_the_clock_asks_for_the_time(path: Path) -> None:
    asks = re.search(r"time\.time\(|datetime\.(now|utcnow|today)\(|date\.today\(", path.read_text(encoding="utf-8"))
    assert (asks is not None) == (path.name == "clock.py")
