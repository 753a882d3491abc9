"""The module as others get it: what Go's tools say of it, and that a program outside this repository can use it."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from go_tools import Run

from generator import build, packages, spec

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated" / "go"
GOLDEN = ROOT / "tests" / "golden"
README = (PACKAGE / "README.md").read_text(encoding="utf-8")

# The documents that become a Go package at all.
DOCUMENTS = sorted(path for path in GOLDEN.glob("*/spec.yaml") if not (path.parent / "go" / "error.txt").exists())


def passed(done: subprocess.CompletedProcess[str]) -> str:
    """What a command printed, which went well."""
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def project(run: Run, folder: Path, program: str) -> None:
    """An empty project that has the module from this repository, and a program."""
    module = re.search(r"^module (\S+)$", (PACKAGE / "go.mod").read_text(encoding="utf-8"), re.MULTILINE)
    assert module
    passed(run(folder, "go", "mod", "init", "example.com/hello"))
    passed(run(folder, "go", "mod", "edit", f"-require={module[1]}@v0.0.0", f"-replace={module[1]}={PACKAGE}"))
    (folder / "main.go").write_text(program.replace('"realtimekit"', f'"{module[1]}"'), encoding="utf-8")


def test_gofmt_finds_nothing_to_change(run: Run) -> None:
    assert passed(run(PACKAGE, "gofmt", "-l", ".")) == ""
    assert passed(run(ROOT, "gofmt", "-l", "tests/golden")) == ""


def test_vet_finds_nothing(run: Run) -> None:
    passed(run(PACKAGE, "go", "vet", "./..."))


def test_staticcheck_finds_nothing(run: Run, staticcheck: str) -> None:
    assert passed(run(PACKAGE, staticcheck, "-checks=all", "./...")) == ""


def test_the_examples_print_what_they_say(run: Run) -> None:
    shown = passed(run(PACKAGE, "go", "test", "-run=^Example", "-v", "."))
    assert shown.count("--- PASS: Example") >= 8


def test_the_module_needs_nothing_but_the_standard_library(run: Run) -> None:
    """Go 1.24 is the language; vet refuses what the standard library has had only since later."""
    lines = (PACKAGE / "go.mod").read_text(encoding="utf-8").split("\n")
    assert lines == ["module realtimekit", "", "go 1.24", ""]
    assert passed(run(PACKAGE, "go", "list", "-m", "all")).split() == ["realtimekit"]


HELLO = """package main

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"

	"realtimekit"
)

func main() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, `{"success": true, "data": {"id": %q}}`, r.URL.Path)
	}))
	client, err := realtimekit.NewClient(
		realtimekit.WithAPIToken("t"), realtimekit.WithAccountID("a"), realtimekit.WithAppID("b"),
		realtimekit.WithBaseURL(server.URL),
	)
	if err != nil {
		panic(err)
	}
	meeting, err := client.Meetings.Get(context.Background(), "m 1", nil)
	fmt.Println(meeting.ID, err, realtimekit.Version)
}
"""


def test_a_program_in_an_empty_project_uses_it(run: Run, tmp_path: Path) -> None:
    project(run, tmp_path, HELLO)
    version = spec.load(ROOT / "spec" / "openapi.yaml").tree["info"]["version"]
    assert passed(run(tmp_path, "go", "run", ".")) == f"/accounts/a/realtime/kit/b/meetings/m 1 <nil> {version}\n"


# What the reader has already where a piece of the README begins.
GIVEN = """package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"time"

	"realtimekit"
)

var (
	_ = errors.Is
	_ = io.ReadAll
	_ = url.Values{}
	_ = time.Second
	ctx = context.Background()
	client *realtimekit.Client
	transport http.RoundTripper
	meetingID, recordingID = "an id", "an id"
)

func main() {
	fmt.Println(%s)
}
"""


def test_the_code_of_the_readme_compiles(run: Run, tmp_path: Path) -> None:
    blocks = [
        block.partition('import "realtimekit"\n\n')[2] or block
        for block in re.findall(r"```go\n(.*?)```", README, re.DOTALL)
    ]
    assert len(blocks) == 5
    pieces = [f"func piece{number}() error {{\n{block}\nreturn nil\n}}\n" for number, block in enumerate(blocks)]
    called = ", ".join(f"piece{number}()" for number in range(len(blocks)))
    project(run, tmp_path, GIVEN % called + "\n".join(pieces))
    passed(run(tmp_path, "go", "vet", "."))


def test_every_name_that_the_readme_mentions_is_there(run: Run) -> None:
    """Of the words in backticks, those that Go would export."""
    text = re.sub(r"```.*?```", "", README, flags=re.DOTALL)
    offered = passed(run(ROOT / "tests" / "go", "go", "run", "./surface", PACKAGE))
    words = {word for code in re.findall(r"`([^`]+)`", text) for word in re.findall(r"\b[A-Z]\w+", code)}
    assert len(words) > 40
    foreign = {"As", "Default", "Is", "Retry", "After"}  # errors.As, errors.Is, slog.Default, Retry-After
    assert {word for word in words - foreign if not re.search(rf"\b{word}\b", offered)} == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.parent.name)
def test_a_golden_document_becomes_a_package_that_compiles(run: Run, tmp_path: Path, document: Path) -> None:
    """The hostile one among them: none of its texts becomes code, and gofmt leaves every comment alone."""
    read = spec.load(document)
    for path, text in packages.printed("go", read, build.build(read)).items():
        if path not in ABOUT_THE_REAL_API:
            (tmp_path / path).write_text(text, encoding="utf-8")
        assert not {c for c in text if not c.isprintable() and c not in "\n\t"}, path
    assert passed(run(tmp_path, "gofmt", "-l", ".")) == ""
    passed(run(tmp_path, "go", "vet", "."))


# Hand-written files that call the operations of the real document.
ABOUT_THE_REAL_API = ("example_test.go", "recordings.go", "webhooks.go")
