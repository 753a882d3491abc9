"""The code in the package's README is code: it compiles as it stands, and does what it says."""

import re
import sys
from pathlib import Path

from node_tools import PACKAGE, RESOLUTIONS, STRICT, run, tool

sys.path.append(str(Path(__file__).parents[1] / "python"))  # for `wire`, its server

from wire import Server, refuses, says

# What the reader has already when the README begins, and what a delivery that nobody signed is answered with.
GIVEN = 'const recordingId = "an id";\n'
DELIVERED = """
const delivery = new Request("http://127.0.0.1/", { method: "POST", body: "{}" });
console.log((await handle(delivery)).status);
"""


def test_the_code_of_the_readme_runs(project: Path) -> None:
    blocks = re.findall(r"```ts\n(.*?)```", (PACKAGE / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) >= 4
    (project / "readme.ts").write_text(GIVEN + "\n".join(blocks) + DELIVERED, encoding="utf-8")
    tool("tsc", "--ignoreConfig", *STRICT, *RESOLUTIONS["nodenext"], "readme.ts", cwd=project)

    meeting = {"id": "1", "title": "Monday rounds"}
    paging = {"total_count": 2, "end_offset": 2}
    server = Server()
    server.plays(
        says(meeting, 201),
        says({"token": "for the browser"}, 201),
        says([meeting], paging={"total_count": 2, "end_offset": 1}),
        says([{"id": "2", "title": "Tuesday rounds"}], paging=paging),
        says([meeting, meeting], paging=paging),
        says(meeting, headers={"cf-ray": "a ray"}),
        says([]),
        refuses(404),
        says([]),
    )
    environment = {
        "CLOUDFLARE_API_TOKEN": "token", "CLOUDFLARE_ACCOUNT_ID": "account", "REALTIMEKIT_APP_ID": "app",
        "REALTIMEKIT_BASE_URL": server.url,
    }  # fmt: skip
    try:
        printed = run("node", "readme.js", cwd=project, environment=environment)
    finally:
        server.close()
    assert printed.splitlines() == [
        "for the browser", "1 Monday rounds", "2 Tuesday rounds", "2 2", "Monday rounds 200 a ray", "400",
    ]  # fmt: skip
    assert [request.target.removeprefix("/accounts/account/realtime/kit") for request in server.requests] == [
        "/app/meetings",
        "/app/meetings/1/participants",
        "/app/meetings?search=rounds",
        "/app/meetings?search=rounds&page_no=2",
        "/app/meetings?per_page=50",
        "/app/meetings/1",
        "/app/recordings?start_time=2026-01-01T00%3A00%3A00Z",
        "/app/recordings/an%20id",
        "/another-app/meetings",
    ]
    assert server.requests[7].json == {"action": "stop"}
    assert server.last.header("x-team") == "video"
