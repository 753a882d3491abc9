"""The package as people get it: built, installed where nothing else is, and used there."""

import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest
from wire import Server, says

PACKAGE = Path(__file__).parents[2] / "generated" / "python"

PROGRAM = """
import asyncio, sys
import realtimekit
from realtimekit import AsyncRealtimeKit, RealtimeKit

options = dict(api_token="token", account_id="a" * 32, app_id="app", base_url=sys.argv[1])

async def titles():
    async with AsyncRealtimeKit(**options) as client:
        return [meeting.title async for meeting in client.meetings.list()]

with RealtimeKit(**options) as client:
    print(client.meetings.create(title="Monday").title, asyncio.run(titles()))
print(realtimekit.__file__)
"""


def run(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The wheel, built from the sdist, and the sdist."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, PACKAGE)
    (wheel,), (sdist,) = folder.glob("*.whl"), folder.glob("*.tar.gz")
    return {"wheel": wheel, "sdist": sdist}


def test_the_wheel_has_all_modules_and_what_belongs_to_them(built: dict[str, Path]) -> None:
    with zipfile.ZipFile(built["wheel"]) as wheel:
        names = set(wheel.namelist())
        (metadata,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        described = wheel.read(metadata).decode()
    source = PACKAGE / "src"
    modules = {path.relative_to(source).as_posix() for path in source.rglob("*.py")}
    expected = modules | {"realtimekit/py.typed", "realtimekit/REFERENCE.md"}
    info = metadata.removesuffix("METADATA")
    assert names == expected | {info + name for name in ("METADATA", "WHEEL", "RECORD", "licenses/LICENSE")}
    assert (PACKAGE / "README.md").read_text(encoding="utf-8").strip() in described


def test_the_sdist_has_what_the_wheel_is_made_of_and_no_more(built: dict[str, Path]) -> None:
    with tarfile.open(built["sdist"]) as sdist:
        names = {name.partition("/")[2] for name in sdist.getnames()}
    tops = {name.partition("/")[0] for name in names}
    tops.discard(".gitignore")  # hatchling puts in the one that it found above, so as to build the same again
    assert tops == {"src", "LICENSE", "README.md", "REFERENCE.md", "pyproject.toml", "PKG-INFO"}
    assert "src/realtimekit/py.typed" in names
    assert not [name for name in names if name.endswith(".pyc") or "cache" in name]


@pytest.mark.parametrize("kind", ["wheel", "sdist"])
def test_it_runs_where_nothing_else_is_installed(
    kind: str, built: dict[str, Path], server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    venv.create(tmp_path / "empty", symlinks=True)
    python = tmp_path / "empty" / "bin" / "python"
    site = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    # Its dependencies are those of the tests, so that nothing is downloaded. Only what lies there is found this way:
    # the package itself is there by a .pth file, and such a file has no meaning in a folder that is added by another.
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib"))
    offline = ("--no-deps", "--no-index", "--no-build-isolation", "--disable-pip-version-check", "--quiet")
    run(sys.executable, "-m", "pip", "--python", python, "install", *offline, built[kind])

    server.plays(says({"id": "1", "title": "Monday"}, 201), says([{"id": "1", "title": "Tuesday"}]))
    printed = run(python, "-W", "error", "-I", "-c", PROGRAM, server.url).splitlines()
    assert printed == ["Monday ['Tuesday']", str(site / "realtimekit" / "__init__.py")]
    assert server.requests[0].json == {"title": "Monday"}

    size = sum(path.stat().st_size for path in (site / "realtimekit").rglob("*") if path.is_file())
    with capsys.disabled():
        print(f"\nrealtimekit, installed from the {kind}: {size / 1e6:.2f} MB")
