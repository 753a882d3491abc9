"""Documents for tests: files written to a folder, and a small clean document that a test changes in one place."""

import copy
from pathlib import Path
from textwrap import dedent
from typing import Any

import yaml

from generator.spec import Document, load, segments

SMALL = Path(__file__).parent / "small.yaml"
REAL = Path(__file__).parents[2] / "spec" / "openapi.yaml"

_TREE = yaml.load(SMALL.read_bytes(), Loader=yaml.CSafeLoader)

GONE = object()  # as a new value: take the old one away


def write(folder: Path, files: dict[str, str]) -> Path:
    """Writes files below `folder`; gives the path of the root document."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(dedent(text), encoding="utf-8")
    return folder / "openapi.yaml"


def changed(*changes: tuple[str, Any]) -> str:
    """The text of the small document with other values at some pointers."""
    tree = copy.deepcopy(_TREE)
    for pointer, value in changes:
        *way, last = segments(pointer)
        holder = tree
        for key in way:
            holder = holder[int(key) if isinstance(holder, list) else key]
        if isinstance(holder, list):
            holder[int(last) : int(last) + 1] = [] if value is GONE else [value]
        elif value is GONE:
            del holder[last]
        else:
            holder[last] = value
    text: str = yaml.dump(tree, Dumper=yaml.CSafeDumper, sort_keys=False, width=1000)
    return text


def loaded(folder: Path, text: str) -> Document:
    return load(write(folder, {"openapi.yaml": text}))


def line_of(text: str, pointer: str) -> int:
    """The line that `pointer` stands at, or what is nearest around it; found without any code of ours."""
    node, line = yaml.compose(text, Loader=yaml.CSafeLoader), 1
    for key in segments(pointer):
        if isinstance(node, yaml.SequenceNode):
            if int(key) >= len(node.value):
                break
            node = node.value[int(key)]
            line = node.start_mark.line + 1
        elif isinstance(node, yaml.MappingNode):
            found = [(name, value) for name, value in node.value if name.value == key]
            if not found:
                break
            line, node = found[0][0].start_mark.line + 1, found[0][1]
    return line
