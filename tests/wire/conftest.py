"""What the runners share: scripted servers, and an environment without options."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[1] / "python"))  # for `wire`, its server, and `kits`

from realtimekit._options import ENVIRONMENT
from runners import NewServer
from scripted_server import ScriptedServer
from wire_cases import CASES


@pytest.fixture(scope="module")
def new_server() -> Iterator[NewServer]:
    """Makes servers that play all cases, or give out those of operations to be played against another API."""
    file = json.loads(CASES.read_text(encoding="utf-8"))
    with ExitStack() as stack:
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        for name in ENVIRONMENT.values():
            patch.delenv(name, raising=False)
        patch.setenv("NO_PROXY", "127.0.0.1")
        yield lambda api="": stack.enter_context(closing(ScriptedServer(file, api)))
