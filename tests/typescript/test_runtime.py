"""The runtime of the TypeScript package: Node plays it on real sockets, every other runtime a short program.

The package and the programs are compiled as its users do it.
"""

from __future__ import annotations

import base64
import json
import shutil
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import parse_qs, urlencode

import httpx2
import pytest
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

sys.path.append(str(Path(__file__).parents[1] / "python"))  # for `wire` and its server

from node_tools import NODE_MODULES, RESOLUTIONS, STRICT, run, tool
from wire import LOST, SILENCE, Request, Server, Step, answer, refuses, says

PROGRAMS = Path(__file__).parent / "runtime"
TOOLS = NODE_MODULES / ".bin"
DIRECTLY = {"NO_PROXY": "127.0.0.1"}
SECONDS = 120


@pytest.fixture(scope="module")
def programs(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tests and the short program, compiled in a project that has installed the package."""
    folder = tmp_path_factory.mktemp("runtime") / "project"
    shutil.copytree(project, folder, symlinks=True)
    shutil.copytree(PROGRAMS, folder, dirs_exist_ok=True)
    tool("tsc", *STRICT, *RESOLUTIONS["nodenext"], *folder.glob("*.ts"), *folder.glob("smoke/*.ts"), cwd=folder)
    return folder


def test_the_runtime_in_node(programs: Path) -> None:
    tests = sorted(programs.glob("*.test.js"))
    assert len(tests) == len(list(PROGRAMS.glob("*.test.ts")))
    print(run("node", "--test", *tests, environment=DIRECTLY))


class Api:
    """What the short program talks to."""

    def __init__(self, server: Server) -> None:
        self.server, self.seen, self.results = server, Counter[str](), list[str]()
        self.page = b""
        self.key = rsa.generate_private_key(65537, 2048)
        self.closed = _free_port()
        server.follows(self.step)

    def step(self, request: Request) -> Step:
        meetings = "/accounts/a/realtime/kit/b/meetings"
        match request.method, request.path.removeprefix(meetings):
            case "GET", "":
                return self._page_of(parse_qs(request.query))
            case "POST", "":
                title = request.json.get("title", "")
                self.seen[title] += 1
                return {"lost": LOST, "late": SILENCE}.get(title, says(request.json, 201))
            case "GET", "/flaky":
                self.seen["flaky"] += 1
                return says({"id": "flaky"}) if self.seen["flaky"] % 2 == 0 else refuses(503)
            case "GET", "/missing":
                return refuses(404, {"success": False, "error": {"code": 404, "message": "Not here."}})
            case "GET", "/moved":
                return answer(302, headers={"Location": "/stolen"})
            case "GET", "/m":
                return says({"id": "m"})
            case "GET", "/late":
                return SILENCE
        return self._beside(request)

    def _page_of(self, query: dict[str, list[str]]) -> Step:
        assert query["search"] == ["ü & co"], query
        ids, end = (["3"], 3) if query.get("page_no") == ["2"] else (["1", "2"], 2)
        return says([{"id": each} for each in ids], paging={"total_count": 3, "end_offset": end})

    def _beside(self, request: Request) -> Step:
        """What is no part of the API."""
        if request.path.startswith("/count/"):
            return answer(200, json.dumps({"count": self.seen[request.path.removeprefix("/count/")]}))
        match request.path:
            case "/delivery":
                body = json.dumps({"event": "meeting.started", "meeting": {"title": "ü"}}, ensure_ascii=False)
                signature = self.key.sign(body.encode(), padding.PKCS1v15(), SHA256())
                return answer(200, json.dumps({"body": body, "signature": base64.b64encode(signature).decode()}))
            case "/key":
                pem = self.key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
                return says({"publicKey": pem})
            case "/stolen":
                self.seen["stolen"] += 1
                return says({})
            case "/page":
                return answer(200, self.page, content_type="text/html")
            case "/result":
                self.results.append(request.body.decode())
                return answer(204)
        return refuses(404)


@pytest.fixture
def api() -> Iterator[Api]:
    server = Server()
    yield Api(server)
    server.close()


def _free_port() -> str:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{listener.getsockname()[1]}"


def judge(printed: str, attempts: int) -> None:
    """The program found nothing wrong, and tried a refused connection so often: thrice where the runtime tells that nothing
    was sent."""
    *wrong, note = json.loads(printed)
    assert wrong == []
    assert note.startswith(f"(attempts at a refused connection: {attempts};"), note


# As browsers do, these send a request again by themselves, whatever its method, where a connection that was used before breaks off.
RESENDING = ("deno",)

RUNTIMES: dict[str, Sequence[str | Path]] = {
    "node": ["node"],
    "deno": [TOOLS / "deno", "run", "--quiet", "--no-prompt", "--allow-net=127.0.0.1"],  # and may read no variable
    "bun": [TOOLS / "bun", "run"],
}


@pytest.mark.parametrize("name", RUNTIMES)
def test_the_package_runs_in(name: str, programs: Path, api: Api) -> None:
    printed = run(
        *RUNTIMES[name], programs / "smoke" / "main.js", api.server.url, api.closed, cwd=programs, environment=DIRECTLY
    )
    judge(printed, attempts=3)
    assert api.seen["lost"] == 1 or name in RESENDING


WORKER = """using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "bundle.js")],
      compatibilityDate = "2026-01-01",
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["local", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:PORT", http = (), service = "main")],
);
"""


def test_the_package_runs_in_a_worker(programs: Path, api: Api, tmp_path: Path) -> None:
    entry = programs / "smoke" / "worker.js"
    run(
        TOOLS / "esbuild", entry, "--bundle", "--format=esm", f"--outfile={tmp_path / 'bundle.js'}", "--log-level=error"
    )
    address = _free_port()
    (tmp_path / "config.capnp").write_text(WORKER.replace("PORT", address.rpartition(":")[2]))
    with (tmp_path / "log").open("w") as log:
        process = subprocess.Popen([TOOLS / "workerd", "serve", tmp_path / "config.capnp"], stdout=log, stderr=log)
    try:
        _wait(address, process)
        query = urlencode({"address": api.server.url, "closed": api.closed})
        answered = httpx2.get(f"{address}/?{query}", timeout=SECONDS, trust_env=False)
        assert answered.status_code == 200, (tmp_path / "log").read_text()
        judge(answered.text, attempts=1)
        assert api.seen["lost"] == 1
    finally:
        process.kill()
        process.wait()


def _wait(address: str, process: subprocess.Popen[bytes]) -> None:
    """Returns when somebody listens."""
    host, _, port = address.removeprefix("http://").partition(":")
    deadline = time.monotonic() + SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        with socket.socket() as caller:
            if caller.connect_ex((host, int(port))) == 0:
                return
        time.sleep(0.05)
    pytest.fail("workerd does not listen")


PAGE = """<!doctype html><meta charset="utf-8"><script type="module">
{bundle}
const report = (text) => fetch("/result", {{ method: "POST", body: text }});
smoke(location.origin, "{closed}").then((wrong) => report(JSON.stringify(wrong)), (error) => report(String(error.stack)));
</script>"""


def test_the_package_runs_in_a_browser(programs: Path, api: Api, tmp_path: Path) -> None:
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if not browser:
        pytest.skip("Chromium is not here: no browser plays the package")
    entry = programs / "smoke" / "smoke.js"
    bundle = tool("esbuild", entry, "--bundle", "--format=iife", "--global-name=program", "--charset=utf8")
    bundle += "const { smoke } = program;"
    api.page = PAGE.format(bundle=bundle.replace("</script", "<\\/script"), closed=api.closed).encode()
    switches = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-proxy-server",
        f"--user-data-dir={tmp_path}",
        "--remote-debugging-port=0",
    ]
    command = [browser, *switches, f"{api.server.url}/page"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + SECONDS
        while not api.results and time.monotonic() < deadline:
            time.sleep(0.05)
    finally:
        process.terminate()
        process.wait()
    assert api.results, "the page reported nothing"
    judge(api.results[0], attempts=1)
