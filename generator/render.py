"""Prints templates. Returns texts and writes nothing; knows no language.

The folder of a language's templates mirrors its package: `x.j2` is rendered, any other file copied, `{resource}` in a
path means once per resource, and `_macros/` is not output.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import jinja2


class View(Protocol):
    """What a template sees as `api`; more than this is between the language and its templates."""

    @property
    def resources(self) -> Any: ...


def render(templates: Path, view: View) -> dict[str, str]:
    """The files of a package: their paths and texts."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # code, not HTML; the languages' views hold finished literals
    )
    result: dict[str, str] = {}
    for path in _files(templates):
        if not path.endswith(".j2"):
            result[path] = (templates / path).read_text(encoding="utf-8")
            continue
        template, target = environment.get_template(path), path.removesuffix(".j2")
        if "{resource}" in target:
            for resource in view.resources:
                result[target.replace("{resource}", resource.file)] = template.render(api=view, resource=resource)
        else:
            result[target] = template.render(api=view)
    return result


def _files(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        if path.is_file() and not {"_macros", "__pycache__"} & set(parts):
            yield "/".join(parts)
