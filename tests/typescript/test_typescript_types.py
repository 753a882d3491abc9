"""What the types allow and refuse, as an installed package, for every way to resolve it."""

import re
import shutil
from pathlib import Path

import pytest
from node_tools import HERE, PACKAGE, RESOLUTIONS, STRICT, tool

MISUSE = HERE / "misuse.ts"

# What begins an exported declaration, or a member of one.
DECLARED = re.compile(r"""export (?!type \{|\{)|  (readonly )?\w+(\??: | = new |\()|  ["'].*["']\??: """)


@pytest.mark.parametrize("resolution", RESOLUTIONS)
def test_mistakes_are_told_and_nothing_else_is(resolution: str, project: Path) -> None:
    shutil.copy(MISUSE, project)
    tool("tsc", "--ignoreConfig", *STRICT, "--noEmit", *RESOLUTIONS[resolution], "misuse.ts", cwd=project)


def test_a_mistake_that_is_not_marked_is_told(project: Path) -> None:
    """Or else the test above could not fail."""
    text, count = re.subn(r"^ *// @ts-expect-error.*\n", "", MISUSE.read_text(), flags=re.MULTILINE)
    (project / "mistakes.ts").write_text(text)
    options = [*STRICT, "--noEmit", *RESOLUTIONS["nodenext"], "mistakes.ts"]
    with pytest.raises(AssertionError) as told:
        tool("tsc", "--ignoreConfig", "--pretty", "false", *options, cwd=project)
    assert len(set(re.findall(r"^mistakes\.ts\((\d+),", str(told.value), re.MULTILINE))) == count >= 25


EXPORTED = """
import { RealtimeKit } from "realtimekit-api";
export const client = new RealtimeKit();
export const { meetings, recordings, webhooks } = client;
export const participants = client.sessions.participants;
export const list = () => client.meetings.list();
export const control = { control: client.recordings.control, verify: client.webhooks.verify };
export class Mine { readonly presets = client.presets; readonly keep = client.meetings.create({ title: "t" }); }
"""


@pytest.mark.parametrize("resolution", RESOLUTIONS)
def test_what_a_library_exports_of_it_has_a_name(resolution: str, project: Path, tmp_path: Path) -> None:
    """Or else its declarations could not be written."""
    (project / "exported.ts").write_text(EXPORTED)
    options = [*STRICT, "--declaration", "--outDir", tmp_path, *RESOLUTIONS[resolution], "exported.ts"]
    tool("tsc", "--ignoreConfig", *options, cwd=project)
    assert 'import("realtimekit-api").Recordings' in (tmp_path / "exported.d.ts").read_text()


def test_no_declaration_needs_a_compiler_of_today(project: Path) -> None:
    """`Uint8Array<ArrayBuffer>` is an error before TypeScript 5.7."""
    texts = [path.read_text() for path in (project / "node_modules" / "realtimekit-api").rglob("*.d.ts")]
    assert len(texts) > 20
    assert not [text for text in texts if "Uint8Array<" in text]


PRINTED = ["types.ts", "params.ts", *sorted(f"resources/{path.name}" for path in (PACKAGE / "src/resources").iterdir())]


@pytest.mark.parametrize("path", PRINTED)
def test_everything_that_is_printed_says_what_it_is(path: str) -> None:
    lines = (PACKAGE / "src" / path).read_text(encoding="utf-8").splitlines()
    declared = [index for index, line in enumerate(lines) if DECLARED.match(line)]
    assert len(declared) > 2
    assert [lines[index] for index in declared if not lines[index - 1].endswith("*/")] == []


def test_every_argument_is_explained() -> None:
    for path in (PACKAGE / "src" / "resources").iterdir():
        text = path.read_text(encoding="utf-8")
        methods = re.findall(r"/\*\*((?:(?!\*/).)*)\*/\n  \w+\(((?:(?!\): ).)*)\): \w+Promise<", text, re.DOTALL)
        assert len(methods) == text.count("return this.core.")
        for comment, arguments in methods:
            names = re.findall(r"(\w+)\??: ", arguments)
            assert re.findall(r"@param (\w+) - \S", comment) == names
            assert re.search(r"Sends[\s*]+`(GET|POST|PUT|PATCH|DELETE) /", comment)
            assert "@throws {@link APIStatusError}" in comment
