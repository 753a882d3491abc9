"""Prints what a check found: for people (text, markdown), programs (json, sarif) and GitHub's annotations."""

import sys
from io import TextIOWrapper
from typing import Literal

from . import annotations, as_json, markdown, sarif, text
from .report import Report

Output = Literal["text", "json", "markdown", "sarif", "github"]

__all__ = ["Output", "Report", "print_report"]


def print_report(report: Report, output: Output) -> None:
    """Writes `report` to standard output."""
    if isinstance(sys.stdout, TextIOWrapper):  # a terminal without the characters of a page shows their numbers
        sys.stdout.reconfigure(errors="backslashreplace")
    match output:
        case "text":
            text.write(report)
        case "json":
            print(as_json.render(report))
        case "markdown":
            print(markdown.render(report))
        case "sarif":
            print(sarif.render(report))
        case "github":
            print(annotations.render(report))
