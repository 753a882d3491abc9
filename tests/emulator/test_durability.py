"""The emulator with `--data` is killed again and again while it is busy: it starts again with every write that it had
acknowledged, and with no half of one."""

import json
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2
from realtimekit_emulator.environment import ACCOUNT, APP
from receiver import receiver

KILLS = 50
THREADS = 4
LATEST = 8  # of each thread; these are asked for after every restart
SECONDS_OF_LOAD = (0.03, 0.15)

# A recording has in each status one job that takes it further.
NEXT_JOB = {"INVOKED": "recording.begin", "RECORDING": "recording.limit", "UPLOADING": "recording.upload"}

Body = dict[str, Any]


@dataclass
class Acknowledged:
    """What one thread was told to be done. Of each object one thread alone writes."""

    objects: dict[tuple[str, str], str] = field(default_factory=dict)  # kind and identifier: where it is served
    removed: set[str] = field(default_factory=set)
    titles: dict[str, tuple[int, int]] = field(
        default_factory=dict
    )  # of meetings: the last acknowledged, the last sent
    joined: list[str] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)


def test_it_is_killed_fifty_times_under_load(tmp_path: Path) -> None:
    data, dice = tmp_path / "data" / "emulator.db", random.Random(50)
    data.parent.mkdir()
    known = [Acknowledged() for _ in range(THREADS)]
    with receiver() as hook:
        for kill in range(KILLS):
            with emulator(data) as (process, address):
                if kill == 0:
                    events = ["recording.statusUpdate", "meeting.participantJoined"]
                    said = {"name": "all", "url": hook.url, "events": events}
                    httpx2.post(
                        f"{api(address)}/webhooks", json=said, headers=TOKEN, trust_env=False
                    ).raise_for_status()
                are_served(address, (path for one in known for path in list(one.objects.values())[-LATEST:]))
                under_load(address, known, lambda process=process: killed(process, dice.uniform(*SECONDS_OF_LOAD)))
            assert [refusal for one in known for refusal in one.refusals] == []
            copy = shutil.copytree(data.parent, tmp_path / f"copy-{kill}") / data.name
            nothing_is_halved(copy, known)
            shutil.rmtree(copy.parent)
        with emulator(data) as (_, address):
            are_served(address, (path for one in known for path in one.objects.values()))
    counts = Counter(kind for one in known for kind, _ in one.objects)
    assert min(counts[kind] for kind in ("meeting", "participant", "recording")) > KILLS, counts
    assert hook.received.qsize() > KILLS


TOKEN = {"Authorization": "Bearer any"}


def api(address: str) -> str:
    return f"{address}/client/v4/accounts/{ACCOUNT}/realtime/kit/{APP}"


@contextmanager
def emulator(data: Path) -> Iterator[tuple["subprocess.Popen[str]", str]]:
    command = [sys.executable, "-m", "realtimekit_emulator", "--port", "0", "--data", str(data)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process, process.stdout.readline().rpartition(" ")[2].strip()
        finally:
            process.kill()


def killed(process: "subprocess.Popen[str]", seconds: float) -> None:
    """Nothing is done in between: the process is gone from one instruction to the next."""
    threading.Event().wait(seconds)
    assert process.poll() is None, "it should have been running until it was killed"
    process.send_signal(signal.SIGKILL)
    process.wait()


def under_load(address: str, known: list[Acknowledged], until: Callable[[], None]) -> None:
    """Every thread writes until nobody answers any more."""
    threads = [threading.Thread(target=write, args=(address, one)) for one in known]
    for thread in threads:
        thread.start()
    until()
    for thread in threads:
        thread.join(10)
        assert not thread.is_alive()


def write(address: str, known: Acknowledged) -> None:
    with httpx2.Client(base_url=api(address), headers=TOKEN, trust_env=False, verify=False, timeout=5) as http:

        def call(method: str, path: str, **body: Any) -> Body:
            response = http.request(method, path, json=body)
            if response.status_code >= 300:
                known.refusals.append(f"{method} {path}: {response.text}")
            answer: Body = response.json()
            return answer.get("data", answer)

        try:
            while not known.refusals:
                some_writes(call, f"{address}/_emulator", known)
        except httpx2.TransportError:
            """It was killed."""


def some_writes(call: Callable[..., Body], control: str, known: Acknowledged) -> None:
    """Each of these is acknowledged by its answer, so what is noted down comes after it."""
    meeting = keep(known, "meeting", "/meetings", call("POST", "/meetings", title="0"))
    people = f"/meetings/{meeting}/participants"
    ada, grace = (
        keep(
            known,
            "participant",
            people,
            call("POST", people, custom_participant_id=name, preset_name="group_call_host"),
        )
        for name in ("ada", "grace")
    )
    known.joined.append(call("POST", f"{control}/join", participant_id=ada)["peer_id"])
    keep(known, "recording", "/recordings", call("POST", "/recordings", meeting_id=meeting))
    for number in range(1, 6):
        known.titles[meeting] = (number - 1, number)
        call("PATCH", f"/meetings/{meeting}", title=str(number))
        known.titles[meeting] = (number, number)
    del known.objects["participant", grace]  # from here on it may be gone
    call("DELETE", f"{people}/{grace}")
    known.removed.add(grace)


def keep(known: Acknowledged, kind: str, path: str, body: Body) -> str:
    known.objects[kind, body["id"]] = f"{path}/{body['id']}"
    return str(body["id"])


def are_served(address: str, paths: Iterable[str]) -> None:
    """After the restart the API still tells of what was acknowledged before."""
    with httpx2.Client(base_url=api(address), headers=TOKEN, trust_env=False, verify=False) as http:
        assert [path for path in paths if http.get(path).status_code != 200] == []


def nothing_is_halved(file: Path, known: list[Acknowledged]) -> None:
    """What is in the file of an emulator that was killed."""
    with closing(sqlite3.connect(file)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        objects: dict[str, dict[str, Body]] = defaultdict(dict)
        for kind, id, body in database.execute("SELECT kind, id, body FROM objects ORDER BY sequence"):
            objects[kind][id] = json.loads(body)
        jobs = {(kind, id) for kind, id in database.execute("SELECT kind, id FROM jobs")}
    for one in known:
        assert [key for key in one.objects if key[1] not in objects[key[0]]] == []
        assert [id for id in one.removed if id in objects["participant"]] == []
        assert [id for id in one.joined if id not in objects["peer"]] == []
        for id, numbers in one.titles.items():
            assert int(objects["meeting"][id]["title"]) in numbers
    steps_are_whole(objects, jobs)


def steps_are_whole(objects: dict[str, dict[str, Body]], jobs: set[tuple[str, str]]) -> None:
    """What is written in one step is all there: an object, what is to happen to it, and what is told of it."""
    told: dict[str, list[str]] = defaultdict(list)
    for id, delivery in objects["delivery"].items():
        is_to_be_sent = ("delivery.send", id) in jobs or id in objects["outgoing"]
        assert is_to_be_sent == (delivery["status"] == "WAITING"), delivery
        event = json.loads(delivery["body"])
        if event["event"] == "recording.statusUpdate":
            told[event["recording"]["id"]].append(event["recording"]["status"])
        else:
            told[event["participant"]["peerId"]].append("JOINED")
    assert told.keys() == objects["recording"].keys() | objects["peer"].keys()
    for id, recording in objects["recording"].items():
        assert told[id][-1] == recording["status"], recording
        assert [(kind, id) in jobs for kind in NEXT_JOB.values()] == [
            status == recording["status"] for status in NEXT_JOB
        ], recording
    present = Counter(peer["session_id"] for peer in objects["peer"].values())
    for id, session in objects["session"].items():
        assert session["live_participants"] == present[id]
        assert session["associated_id"] in objects["meeting"]
