"""The package as people get it: what is in it, whether it runs, and what the tools of its world say of it."""

import gzip
import json
import re
import tarfile
from pathlib import Path

import pytest
from node_tools import PACKAGE, WIDTH, run, tool

SOURCE = PACKAGE / "src"
GOLDEN = PACKAGE.parents[1] / "tests" / "golden"

PROGRAM = """
import { createServer } from "node:http";
import { RealtimeKit } from "realtimekit-api";

const asked = [];
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  const meeting = { id: "1", title: "Monday" };
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ success: true, data: request.method === "POST" ? meeting : [meeting, { id: "2" }],
    paging: { total_count: 2, end_offset: 2 } }));
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const baseUrl = `http://127.0.0.1:${server.address().port}`;
const client = new RealtimeKit({ apiToken: "token", accountId: "account", appId: "app", baseUrl });
const created = await client.meetings.create({ title: "Monday" });
const ids = [];
for await (const meeting of client.meetings.list()) ids.push(meeting.id);
server.close();
server.closeAllConnections();
console.log(JSON.stringify({ title: created.title, ids, asked, home: import.meta.resolve("realtimekit-api") }));
"""


def test_the_tarball_has_every_module_and_what_belongs_to_it(tarball: Path) -> None:
    with tarfile.open(tarball) as packed:
        names = {name.removeprefix("package/") for name in packed.getnames()}
    modules = {path.relative_to(SOURCE).with_suffix("").as_posix() for path in SOURCE.rglob("*.ts")}
    built = {f"dist/{module}{suffix}" for module in modules for suffix in (".js", ".d.ts")}
    assert names == built | {"LICENSE", "README.md", "package.json"}


def test_it_depends_on_nothing(project: Path) -> None:
    installed = project / "node_modules" / "realtimekit-api"
    described = json.loads((installed / "package.json").read_text())
    assert not [key for key in described if key.endswith("ependencies")]
    assert (described["type"], described["sideEffects"]) == ("module", False)
    modules = list(installed.rglob("*.js"))
    imported = {
        name for path in modules for name in re.findall(r"""(?:from|import\()\s*["']([^"']+)""", path.read_text())
    }
    assert imported
    assert {name for name in imported if not name.startswith(("./", "../"))} == set()


def test_it_runs_in_an_empty_project(project: Path) -> None:
    (project / "program.js").write_text(PROGRAM)
    found = json.loads(run("node", "program.js", cwd=project))
    root = "/accounts/account/realtime/kit/app/meetings"
    assert found == {
        "title": "Monday",
        "ids": ["1", "2"],
        "asked": [f"POST {root}", f"GET {root}"],
        "home": (project / "node_modules" / "realtimekit-api" / "dist" / "index.js").resolve().as_uri(),
    }


def test_publint_finds_nothing(tarball: Path) -> None:
    assert "All good!" in tool("publint", tarball, "--strict")


def test_the_types_are_right_for_every_resolution(tarball: Path) -> None:
    shown = tool("attw", tarball, "--profile", "esm-only", "--no-emoji", "--no-color", "--format", "ascii")
    assert "OK (ESM)" in shown


@pytest.mark.usefixtures("tools")
def test_prettier_finds_nothing_to_change() -> None:
    tool("prettier", "--check", ".", cwd=PACKAGE)


@pytest.mark.usefixtures("tools")
@pytest.mark.parametrize(
    "options", [(), ("--module", "esnext", "--moduleResolution", "bundler")], ids=["nodenext", "bundler"]
)
def test_the_source_compiles(options: tuple[str, ...]) -> None:
    assert json.loads((PACKAGE / "tsconfig.json").read_text())["compilerOptions"].items() >= {
        "strict": True, "noUncheckedIndexedAccess": True, "exactOptionalPropertyTypes": True, "erasableSyntaxOnly": True,
    }.items()  # fmt: skip
    tool("tsc", "--noEmit", *options, cwd=PACKAGE)


def test_a_bundle_has_only_what_is_used(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An import of nothing leaves nothing; that of one error does not bring the client."""
    entry = project / "entry.js"
    sizes = {}
    for name, program in {
        "nothing": 'import "realtimekit-api";',
        "an error": 'import { NotFoundError } from "realtimekit-api"; console.log(NotFoundError);',
        "meetings.list": 'import { RealtimeKit } from "realtimekit-api"; await new RealtimeKit().meetings.list();',
    }.items():
        entry.write_text(program)
        tool("esbuild", entry, "--bundle", "--minify", "--format=esm", f"--outfile={tmp_path / 'out.js'}")
        sizes[name] = len(gzip.compress((tmp_path / "out.js").read_bytes(), 9))
    assert sizes["nothing"] < 30
    assert sizes["an error"] < sizes["meetings.list"] / 3
    assert sizes["meetings.list"] <= 8_192
    with capsys.disabled():
        print(f"\nrealtimekit-api, bundled and gzipped: {sizes}")


CASES = sorted(path.parent for path in GOLDEN.glob("*/typescript") if not (path / "error.txt").exists())


@pytest.mark.usefixtures("tools")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_a_golden_document_becomes_compiles(case: Path, tmp_path: Path) -> None:
    from generator import build, packages, spec

    document = spec.load(case / "spec.yaml")
    for path, text in packages.package("typescript", document, build.build(document)).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    tool("tsc", "--noEmit", cwd=tmp_path)
    tool("prettier", "--check", WIDTH, "src", "package.json", cwd=tmp_path)
