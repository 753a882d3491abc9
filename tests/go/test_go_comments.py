"""Comments of the Go module, whatever the document says: gofmt leaves them as they are."""

from __future__ import annotations

import random
from pathlib import Path

from go_tools import Run

from generator.languages import go_texts

PIECES = [
    "word", "Word", "A heading", "#", "# Heading", "-", "- item", "*", "+", "•", "1.", "12)", "[link]:", "[link]: https://x.example",
    "[Name]", "``", "```", "''", "'''", "`code`", "*/", "/*", "//", "//go:build x", "//line x.go:1", "+build", "\\", "\n", "\n\n",
    "\n  indented", "\n\tcode", "\t", "\0", "\u202e", "\ufeff", "\u2028", "\r", "é", "名", "Deprecated:", "TODO(x):", "BUG(x):",
    "http://x.example", ".", ",", ":", "(", ")", "x" * 150,
]  # fmt: skip


def test_gofmt_changes_no_comment(run: Run, tmp_path: Path) -> None:
    dice = random.Random(4)
    lines = ["package realtimekit"]
    for number in range(1500):
        first, second = (dice.choice(["", " "]).join(dice.choices(PIECES, k=dice.randint(1, 9))) for _ in "ab")
        lines += ["", *go_texts.comment([go_texts.doing(f"F{number}", first), second])]
        lines += ["//", "// Arguments:", *go_texts.items([("x", second), ("y", first)])]
        lines += [f"func F{number}() {{}}", "", *go_texts.comment([go_texts.named(f"T{number}", second)])]
        lines += [
            f"type T{number} struct {{",
            *go_texts.comment([first or "None"], "\t"),
            '\tField int `json:"field"`',
            "}",
        ]
    (tmp_path / "comments.go").write_text("\n".join(lines) + "\n", encoding="utf-8")
    done = run(tmp_path, "gofmt", "-d", "comments.go")
    assert (done.returncode, done.stdout[:2000], done.stderr) == (0, "", "")
