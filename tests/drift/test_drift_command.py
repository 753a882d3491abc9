"""The commands as a maintainer runs them: what they print, where, and how they end."""

import json
import threading
from collections.abc import Iterator
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from generator.__main__ import app
from generator.drift import inputs, snapshot

from .overview_page import in_page_order, render

ROOT = Path(__file__).parents[2]
SNAPSHOT = ROOT / "spec" / "upstream" / "realtime_kit.overview.json"

run = CliRunner().invoke


@cache
def upstream() -> str:
    return render(in_page_order(snapshot.load(SNAPSHOT)))


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "realtime_kit.overview.txt"
    path.write_text(upstream())
    return path


def change(page: Path, old: str, new: str) -> Path:
    assert old in upstream()
    page.write_text(upstream().replace(old, new, 1))
    return page


def test_the_page_that_we_know_has_no_drift_and_lost_six_lines(page: Path) -> None:
    done = run(app, ["drift", str(page)])
    assert done.exit_code == 0, done.output
    assert done.stdout.count("lost-property") == 6
    assert "no findings" in done.stdout
    assert "overview-text" in done.stdout


def test_a_change_upstream_is_a_finding_that_names_both_places(page: Path) -> None:
    change(page, "live_stream_on_start: optional boolean", "live_stream_on_start: optional string")
    done = run(app, ["drift", str(page), "--output", "json"])
    assert done.exit_code == 1
    [finding] = json.loads(done.stdout)["findings"]
    assert finding["kind"] == "response-property-type-changed"
    assert finding["model"] == "MeetingCreateResponse"
    assert finding["property"] == "data.live_stream_on_start"
    line = page.read_text().split("\n").index("live_stream_on_start: optional string") + 1
    assert finding["page"] == {"says": "string", "file": str(page), "line": line}
    spec = finding["document"]
    assert spec["says"] == "boolean"
    assert spec["file"] == "spec/schemas/meetings.yaml"
    around = (ROOT / spec["file"]).read_text().split("\n")[spec["line"] - 2 : spec["line"] + 1]
    assert "live_stream_on_start" in "".join(around)
    assert finding["places"] == [{"model": "MeetingCreateResponse", "property": "data.live_stream_on_start"}]


@pytest.mark.parametrize("output", ["text", "json", "markdown", "sarif", "github"])
def test_every_output_names_the_change(page: Path, output: str) -> None:
    change(page, "live_stream_on_start: optional boolean", "live_stream_on_start: optional string")
    done = run(app, ["drift", str(page), "--output", output])
    assert done.exit_code == 1
    assert "live_stream_on_start" in done.stdout


def test_fail_on_forgives_what_is_less(page: Path) -> None:
    change(page, "maximum600", "maximum700")
    assert run(app, ["drift", str(page)]).exit_code == 1
    assert run(app, ["drift", str(page), "--fail-on", "docs"]).exit_code == 1
    assert run(app, ["drift", str(page), "--fail-on", "breaking"]).exit_code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["no-such-page.txt"],
        ["bad\0name"],
        ["{page}", "--openapi", "x.yaml"],
        ["{page}", "--format", "pdf"],
        ["{page}", "--format", "html"],
        ["{page}", "--since", "no-such-snapshot.json"],
        ["{page}", "--since", "{snapshot}", "--propose"],
        ["{page}", "--propose", "--output", "json"],
        ["--openapi", "no-such-file.yaml"],
        ["{empty}"],
        ["{binary}"],
        ["{large}"],
        ["{folder}"],
        ["http://127.0.0.1:9/closed"],
    ],
)
def test_what_cannot_run_ends_with_two_and_one_line(page: Path, tmp_path: Path, arguments: list[str]) -> None:
    names = {"page": page, "snapshot": SNAPSHOT, "folder": tmp_path / "folder"}
    names["folder"].mkdir()
    for name, content in {"empty": b"\n", "binary": b"GET/a\xff\xfe", "large": b"x\n" * 5_500_000}.items():
        names[name] = tmp_path / f"{name}.txt"
        names[name].write_bytes(content)
    done = run(app, ["drift", *(argument.format(**names) for argument in arguments)])
    assert done.exit_code == 2
    assert done.stdout == ""
    assert done.stderr.startswith("rtkgen: ")
    assert done.stderr.count("\n") == 1


def test_a_page_without_most_operations_needs_to_be_allowed(page: Path) -> None:
    page.write_text(upstream()[: upstream().index("Realtime KitRecordings")])
    assert run(app, ["drift", str(page)]).exit_code == 2
    done = run(app, ["drift", str(page), "--allow-removals", "--output", "json"])
    assert done.exit_code == 1
    assert {finding["kind"] for finding in json.loads(done.stdout)["findings"]} >= {
        "operation-removed",
        "model-removed",
    }


def test_a_page_can_come_from_standard_input() -> None:
    done = run(app, ["drift", "-"], input=upstream().encode())
    assert done.exit_code == 0, done.output


def test_a_folder_is_all_of_its_pages(page: Path) -> None:
    (page.parent / ".hidden.txt").write_text("no page")
    (page.parent / "notes.json").write_text("no page")
    assert run(app, ["drift", str(page.parent)]).exit_code == 0
    (page.parent / "other.txt").write_text("no page")
    done = run(app, ["drift", str(page.parent)])
    assert (done.exit_code, "other.txt" in done.stderr) == (2, True)


# What upstream changed since


def test_since_a_snapshot_only_upstream_counts(page: Path, tmp_path: Path) -> None:
    file = tmp_path / "before.json"
    change(page, "live_stream_on_start: optional boolean", "live_stream_on_start: optional string")
    assert run(app, ["snapshot", str(page), "-o", str(file)]).exit_code == 0
    assert run(app, ["drift", str(page), "--since", str(file)]).exit_code == 0
    page.write_text(upstream())
    done = run(app, ["drift", str(page), "--since", str(file), "--output", "json"])
    assert done.exit_code == 1
    [finding] = json.loads(done.stdout)["findings"]
    assert (finding["page"]["says"], finding["document"]["says"]) == ("boolean", "string")
    assert finding["document"]["file"] == str(file)


def test_the_snapshot_of_the_repository_is_of_this_page(page: Path, tmp_path: Path) -> None:
    assert run(app, ["snapshot", str(page), "-o", str(tmp_path / "now.json")]).exit_code == 0
    assert (tmp_path / "now.json").read_text() == SNAPSHOT.read_text()


def test_a_snapshot_tells_what_its_page_has_lost(page: Path, tmp_path: Path) -> None:
    done = run(app, ["snapshot", str(page), "-o", str(tmp_path / "now.json")])
    assert (done.stdout, done.stderr.count(": lost-property: ")) == ("", 6)


def test_a_page_without_its_last_model_is_refused_unless_removals_are_allowed(page: Path, tmp_path: Path) -> None:
    page.write_text(upstream()[: upstream().index("AnalyticsGetOrgAnalyticsResponse")])
    for arguments in (["drift", str(page)], ["snapshot", str(page), "-o", str(tmp_path / "now.json")]):
        done = run(app, arguments)
        assert (done.exit_code, "it ends at line" in done.stderr) == (2, True)
    done = run(app, ["drift", str(page), "--allow-removals", "--output", "json"])
    assert [(f["kind"], f["model"]) for f in json.loads(done.stdout)["findings"]] == [
        ("model-removed", "AnalyticsGetOrgAnalyticsResponse")
    ]


def test_an_operation_that_one_of_two_sections_lists_no_more_is_noted(page: Path) -> None:
    path = "GET/accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise"
    assert upstream().count(f"Do something\n{path}\n") == 2
    change(page, f"Do something\n{path}\n", "")
    done = run(app, ["drift", str(page), "--since", str(SNAPSHOT), "--output", "json"])
    notes = [note["text"] for note in json.loads(done.stdout)["notes"] if note["code"] == "operation-listed-once"]
    assert len(notes) == 1
    assert "stands under Analytics, no more under Livestreams too" in notes[0]


# What the document would need


def proposals(page: Path) -> list[tuple[str, dict[str, object]]]:
    done = run(app, ["drift", str(page), "--propose"])
    assert done.exit_code == 1, done.output
    pieces = done.stdout.split("# spec/")[1:]
    return [(piece.split(":")[0], yaml.safe_load("# " + piece)) for piece in pieces]


def test_a_new_property_is_proposed_where_it_belongs(page: Path) -> None:
    old = "AppGetResponse { data, success }\ndata: optional array of { id, created_at, name }"
    new = "AppGetResponse { data, success }\ndata: optional array of { id, created_at, kind, 2 more }"
    text = upstream().replace(old, new, 1)
    at = text.index("name: optional string", text.index(new))
    added = (
        'kind: optional "LARGE" or "SMALL"\nOne of the following:\n"LARGE"\n"SMALL"\n'
        "labels: optional { text }\ntext: string\nmaxLength9\n"
    )
    page.write_text(text[:at] + added + text[at:])
    proposed = proposals(page)
    assert {file for file, _ in proposed} == {"schemas/apps.yaml"}
    merged: dict[str, dict[str, object]] = {}
    for _, piece in proposed:
        for key, value in piece.items():
            merged.setdefault(key, {}).update(value.get("properties", value))  # type: ignore[attr-defined]
    references = {name: value["$ref"][2:] for name, value in merged["App"].items()}  # type: ignore[index]
    assert set(references) == {"kind", "labels"}
    assert merged[references["kind"]]["enum"] == ["LARGE", "SMALL"]
    assert merged[references["labels"]]["text"] == {"type": "string", "maxLength": 9, "description": "Write this."}


def test_a_new_value_of_an_enum_is_proposed_where_it_belongs(page: Path) -> None:
    change(
        page,
        '"general" or "team_meeting" or "sales_call" or 6 more',
        '"general" or "team_meeting" or "sales_call" or 7 more',
    )
    page.write_text(page.read_text().replace('"code_review"\n', '"code_review"\n"retro"\n', 1))
    assert proposals(page) == [("schemas/meetings.yaml", {"SummaryType": {"enum": ["retro"]}})]


def test_a_new_operation_and_its_model_are_proposed_in_their_files(page: Path) -> None:
    path = "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/chat"
    change(page, "Realtime KitMeetings\n\n", f"Realtime KitMeetings\n\nFetch the chat\nGET{path}\n")
    page.write_text(
        page.read_text().replace(
            "MeetingGetResponse {",
            "MeetingGetChatResponse { data }\ndata: { url }\nurl: string\nMeetingGetResponse {",
            1,
        )
    )
    files = dict(proposals(page))
    assert files["openapi.yaml"] == {"paths": {path: {"$ref": "paths/meetings.yaml#/chat"}}}
    assert files["paths/meetings.yaml"]["chat"]["get"]["tags"] == ["meetings"]  # type: ignore[index]
    assert "schemas/meetings.yaml" in files


# Addresses


class _Pages(BaseHTTPRequestHandler):
    """`/page` is the page; the other paths are what can go wrong."""

    def do_GET(self) -> None:
        if self.path == "/page":
            self._answer(200, upstream().encode())
        elif self.path == "/large":
            self._answer(200, b"x\n" * 5_500_000)
        elif self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/page")
            self.end_headers()
        elif self.path == "/elsewhere":
            self.send_response(302)
            self.send_header("Location", "ftp://127.0.0.1/page")
            self.end_headers()
        elif self.path == "/slow":
            self.server.release.wait(30)  # type: ignore[attr-defined]
        else:
            self._answer(404, b"not here")

    def _answer(self, status: int, data: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        try:
            self.wfile.write(data)
        except ConnectionError:
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Pages)
    server.release = threading.Event()  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.release.set()  # type: ignore[attr-defined]
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("path", ["/page", "/moved"])
def test_a_page_can_come_from_an_address(site: str, path: str) -> None:
    done = run(app, ["drift", site + path])
    assert done.exit_code == 0, done.output


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/none", "answered 404"),
        ("/large", "larger than"),
        ("/elsewhere", "no web address"),
        ("/slow", "timed out|within"),
    ],
)
def test_an_address_that_is_no_page_ends_with_two(
    site: str, path: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inputs, "TIMEOUT", 1.0)
    done = run(app, ["drift", site + path])
    assert (done.exit_code, done.stdout) == (2, "")
    assert any(word in done.stderr for word in message.split("|")), done.stderr
