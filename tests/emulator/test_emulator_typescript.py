"""The TypeScript helper of the control interface: its types, its package, and a run against a real emulator."""

import re
import sys
import tarfile
from pathlib import Path

import pytest
from realtimekit_emulator import testing
from realtimekit_emulator.testing import Emulator

sys.path.append(str(Path(__file__).parents[1] / "typescript"))  # for `node_tools`

from node_tools import NODE_MODULES, RESOLUTIONS, STRICT, WIDTH, require_tools, run, tool

HELPER = Path(__file__).parents[2] / "emulator" / "typescript"
SOURCE = HELPER / "src" / "index.ts"
CLIENT = HELPER.parents[1] / "generated" / "typescript"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project in which the helper and the client are installed, built as their packages build them."""
    require_tools()
    folder = tmp_path_factory.mktemp("project")
    (folder / "package.json").write_text('{"private": true, "type": "module"}')
    for name, package in (("realtimekit-emulator-control", HELPER), ("realtimekit-api", CLIENT)):
        installed = folder / "node_modules" / name
        tool("tsc", "--project", package, "--outDir", installed / "dist")
        (installed / "package.json").write_text((package / "package.json").read_text())
    for name in ("@types", "undici-types"):
        (folder / "node_modules" / name).symlink_to(NODE_MODULES / name)
    return folder


def play(project: Path, program: str, emulator: Emulator) -> list[str]:
    """What a program prints. It must have no mistake for the compiler, and is told where the emulator is."""
    (project / "program.ts").write_text(program, encoding="utf-8")
    tool("tsc", "--ignoreConfig", *STRICT, *RESOLUTIONS["nodenext"], "program.ts", cwd=project)
    environment = {**emulator.environment, "EMULATOR": emulator.address, "NO_PROXY": "127.0.0.1"}
    return run("node", "program.js", cwd=project, environment=environment).splitlines()


def test_the_readme_does_what_it_says(project: Path, realtimekit_emulator: Emulator) -> None:
    blocks = re.findall(r"```ts\n(.*?)```", (HELPER / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    printed = play(project, "\n".join(blocks), realtimekit_emulator)
    assert printed == ["ENDED 10", "Monday rounds", "2"]


REST = """
import { Control, ControlError } from "realtimekit-emulator-control";

const control = new Control(`${process.env["EMULATOR"]}/`);
await control.stopClock(new Date("2026-03-02T09:00:00Z"));
console.log((await control.advance({ hours: 1, minutes: 30 })).toISOString(), (await control.now()).toISOString());
const fault = await control.addFault("503", { operation: "meetings.*", times: null });
await control.removeFault(fault);
console.log((await control.call("GET", "/faults")).faults.length);
const refusals = [
  () => control.advance({ minutes: -1 }),
  () => control.replay("none"),
  () => control.join({ token: "none" }),
  () => control.removeFault(fault),
];
for (const refused of refusals) {
  await refused().then(
    () => console.log("nothing was refused"),
    (error: unknown) => console.log(error instanceof ControlError, (error as ControlError).message),
  );
}
await control.runClock();
console.log((await control.call("GET", "/clock")).stopped);

const page = new Control("http://127.0.0.1", { fetch: async () => new Response("<p>Bad gateway</p>", { status: 502 }) });
await page.now().catch((error: unknown) => console.log((error as ControlError).message));
"""


def test_the_rest_of_it_works(project: Path, realtimekit_emulator: Emulator) -> None:
    time, faults, *refusals, by_hand, gateway = play(project, REST, realtimekit_emulator)
    assert time == "2026-03-02T10:30:00.000Z 2026-03-02T10:30:00.000Z"
    assert (faults, by_hand) == ("0", "false")
    assert gateway == "GET /_emulator/clock: 502 <p>Bad gateway</p>"
    assert len(refusals) == 4
    for refusal, message in zip(
        refusals, ("Time does not run back", "not found", "did not issue", "not found"), strict=True
    ):
        assert refusal.startswith("true ") and message in refusal, refusal


def test_deliveries_are_as_they_are_described(project: Path, realtimekit_emulator: Emulator) -> None:
    """The compiler believes what the types say, so a run has to look at the fields."""
    program = """
import { Control, type Attempt, type Delivery, type RecordedRequest } from "realtimekit-emulator-control";
import { RealtimeKit } from "realtimekit-api";

const client = new RealtimeKit();
const control = new Control(process.env["EMULATOR"]);
await client.webhooks.create({ name: "ours", url: "ftp://127.0.0.1/", events: ["meeting.started"] });
const meeting = await client.meetings.create();
const said = { custom_participant_id: "7", preset_name: "group_call_host" };
const participant = await client.meetings.participants.add(meeting.id, said);
await control.join({ participant_id: participant.id });
let delivery: Delivery | undefined;
do {
  [delivery] = await control.deliveries();
} while (delivery?.status !== "FAILED");
const attempt: Attempt | undefined = delivery.attempts[0];
const request: RecordedRequest | undefined = (await control.requests())[0];
for (const one of [delivery, attempt, request]) console.log(Object.keys(one ?? {}).sort().join(" "));
"""
    text = SOURCE.read_text(encoding="utf-8")
    printed = play(project, program, realtimekit_emulator)
    for name, fields in zip(("Delivery", "Attempt", "RecordedRequest"), printed, strict=True):
        (described,) = re.findall(rf"interface {name} \{{\n(.*?)\n\}}", text, re.DOTALL)
        assert fields.split() == sorted(re.findall(r"^  (\w+)\??:", described, re.MULTILINE))


@pytest.mark.parametrize("name", ["Control", "Peer"])
def test_it_has_the_methods_of_the_python_helper(name: str) -> None:
    (body,) = re.findall(rf"^export class {name} \{{\n(.*?)^\}}", SOURCE.read_text(), re.DOTALL | re.MULTILINE)
    python = [method for method, value in vars(getattr(testing, name)).items() if callable(value) and method[0] != "_"]
    camel = [re.sub(r"_(\w)", lambda letter: letter[1].upper(), method) for method in python]
    assert re.findall(r"^  async (\w+)\(", body, re.MULTILINE) == camel
    assert len(camel) >= 3


def test_the_package_holds_what_belongs_to_it(tmp_path: Path) -> None:
    require_tools()
    for name in ("package.json", "README.md", "LICENSE"):
        (tmp_path / name).write_bytes((HELPER / name).read_bytes())
    tool("tsc", "--project", HELPER, "--outDir", tmp_path / "dist")
    packed = run("npm", "pack", "--offline", "--silent", "--ignore-scripts", cwd=tmp_path).strip()
    with tarfile.open(tmp_path / packed) as tarball:
        names = {name.removeprefix("package/") for name in tarball.getnames()}
    assert names == {"LICENSE", "README.md", "package.json", "dist/index.js", "dist/index.d.ts"}
    assert "import" not in re.sub(r"/\*.*?\*/", "", (tmp_path / "dist/index.js").read_text(), flags=re.DOTALL)
    tool("publint", "--strict", tmp_path / packed)


def test_prettier_has_nothing_to_add() -> None:
    require_tools()
    tool("prettier", "--check", WIDTH, SOURCE)
