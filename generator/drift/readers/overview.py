"""Reads the text of an overview page, of either age: sections, operations, models, and flat lines below each model.

A description stands between blank lines and is skipped; what a line is, its shape tells. Nesting is the work of `tree`.
"""

import re
from dataclasses import dataclass

from ...source import Place
from ..facts import Facts, Node, Note, Operation, Part, Seam, Unreadable, add_operation
from . import lines, tree
from .flatlines import FlatLines
from .lines import TypeText
from .nesting import Budget

KIND = "overview-text"

ROUTE = re.compile(r"(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s?(/[^\s/]\S*)")
_SECTION = re.compile(r"Realtime ?Kit\s?([A-Z].*)")
_MODELS = re.compile(r"Models\s?Expand Collapse")
_VERB = re.compile(r"([A-Z]{2,12})\s?/accounts/\S+")
_WORDS = ("string", "number", "boolean", "unknown", "array", "optional")  # what a line can be cut in
_FOOTER = re.compile(r"(Skip to content|Start here|Realtime ?Kit)")


def evidence(text: str) -> str | None:
    """Why the text is an overview page, or None."""
    if _MODELS.search(text) is None:
        return None
    age = "newer" if re.search(r"^\w+ (= )?object ?\{", text, re.MULTILINE) else "older"
    return f"“Models Expand Collapse” and models as plain lines, {age} grammar"


def read(text: str, source: str) -> Facts:
    """The facts of a page. Raises Unreadable for one that is collapsed or cut off."""
    # A few pairs of blank lines on a page of single ones are where lines are lost; many are how the page is written.
    pairs, blanks = text.count("\n\n\n"), text.count("\n\n")
    reader = _Reader(source, single_blanks=pairs * 20 < blanks)
    for number, line in enumerate(text.splitlines(), 1):
        reader.take(lines.clean(line), Place(source, number))
    return reader.finish()


@dataclass
class _Model:
    name: str
    header: TypeText
    place: Place
    body: FlatLines


class _Reader:
    """Sorts the lines of one page."""

    def __init__(self, source: str, *, single_blanks: bool) -> None:
        self.single_blanks = single_blanks
        self.facts = Facts(source, KIND, frozenset({"limits", "formats", "operations", "models"}))
        self.section = ""
        self.budget = Budget()
        self.model: _Model | None = None
        self.in_models = False
        self.titles: list[str] = []  # titles of operations since the last path
        self.untitled: list[Seam] = []  # paths without one
        self.last: tuple[str, Place] = "", Place(source, 1)

    def take(self, line: str, place: Place) -> None:
        if not line:
            if self.model:
                self.model.body.skip()
            return
        self.last = line, place
        if self._structure(line, place):
            return
        if self.model:
            self.model.body.take(line, place)
        elif self.in_models and lines.parse_property(line):
            self.model = _Model("", TypeText("object"), place, FlatLines(single_blanks=self.single_blanks))
            self.model.body.take(line, place)
        elif self.section and _is_inside_a_model(line):
            self._seam(place, "operations", "models")
        elif self.section and not _FOOTER.match(line):
            self.titles.append(line)

    def finish(self) -> Facts:
        line, place = self.last
        model, facts = self.model, self.facts
        self._close()
        if not facts.operations and not facts.models:
            raise Unreadable(f"{facts.source}: no operation and no model is on the page; it is not the reference")
        if not facts.models:
            raise Unreadable(f"{facts.source}: the page is collapsed: it names operations and shows none of the models")
        if model is None and self.in_models:
            facts.short = f"the page is cut off: it ends at line {place.line}, before the models of {self.section}"
        elif model is None or not model.name:
            raise Unreadable(
                f"{place}: the page is cut off: it ends before the models of {self.section or 'a section'}"
            )
        elif _ends_inside(facts.models[model.name], model, line):
            raise Unreadable(f"{place}: the page is cut off: it ends inside the model {model.name}")
        if len(self.untitled) * 4 <= len(facts.operations):  # else it is how the page is written
            facts.seams += self.untitled
        return facts

    # What divides the page

    def _structure(self, line: str, place: Place) -> bool:
        """Takes a line that begins a section, an operation, the models or a model: all begin with a capital."""
        if not line[0].isupper():
            return False
        if match := ROUTE.fullmatch(line):
            self._close()
            if self.in_models:  # the line that begins the next section is lost
                self._seam(place, "operations", "models")
            elif not self.titles:
                self.untitled.append(Seam(place, self.section, ("operations",)))
            self.model, self.in_models = None, False
            self._lost_operations(self.titles[:-1], place)
            sections = [self.section] if self.section else []
            add_operation(self.facts, Operation(match[1], match[2], place, sections=sections))
        elif match := _VERB.fullmatch(line):
            self.titles = []
            self._note("unknown-method", place, f"{line[:120]!r}: {match[1]} is no method that is known here")
        elif match := _SECTION.fullmatch(line):
            self._close()
            if self.section and not self.in_models:
                self._seam(place, "operations", "models")
            self.model, self.in_models, self.section, self.titles = None, False, match[1], []
        elif _MODELS.fullmatch(line):
            self._close()
            if self.in_models:
                self._seam(place, "operations", "models")
            self.model, self.in_models = None, True
            self._lost_operations(self.titles, place)
        elif header := lines.parse_header(line):
            self._close()
            if not self.in_models:
                self._seam(place, "operations", "models")
            self.in_models = True
            self.model = _Model(*header, place, FlatLines(single_blanks=self.single_blanks))
        else:
            return False
        return True

    def _close(self) -> None:
        """Builds the model that ends here."""
        if (model := self.model) is None:
            return
        if not model.name:  # lines before the first header of a section
            self._lost_model(frozenset(e.name for e in model.body.entries if e.name), model.place)
            return
        built = tree.build_tree(model.header, model.place, model.body.entries, self.budget)
        if model.name in self.facts.models:
            self._note(
                "doubled-line", model.place, f"the model {model.name} stands here twice; the fuller one is taken"
            )
            if built.root.lost >= self.facts.models[model.name].lost:
                return
        if built.left_over:
            self._lost_model(built.left_over, model.body.entries[-1].place)
        if model.body.entries and (built.damaged or _lacks_its_end(built.root)):
            self.facts.torn.append(model.body.entries[-1].place)
        self.facts.models[model.name] = built.root
        self.facts.sections[model.name] = self.section
        self.facts.notes += model.body.notes + built.notes

    # What is lost between models and operations

    def _lost_operations(self, titles: list[str], place: Place) -> None:
        """An operation is a title and a path; a title without one has lost it."""
        self.titles = []
        if titles:
            self.facts.lost_operations += len(titles)
            self._seam(place, "operations")
            for title in titles:
                self._note("lost-operation", place, f"above, the title {title[:80]!r} has no method and path below it")

    def _lost_model(self, names: frozenset[str], place: Place) -> None:
        self.facts.lost_models.append((place, names))
        self._note("lost-model", place, "the lines here belong to no model; the header of one seems lost")

    def _seam(self, place: Place, *parts: Part) -> None:
        self.facts.seams.append(Seam(place, self.section, parts))

    def _note(self, code: str, place: Place, text: str) -> None:
        self.facts.notes.append(Note(code, place, text))


def _is_inside_a_model(line: str) -> bool:
    """Whether a line among the titles of operations is rather one of a model."""
    found = lines.parse_property(line)
    known = found is not None and not found.type.unknown_words()
    return (
        known or lines.is_list_start(line) or lines.parse_value(line) is not None or bool(lines.parse_constraints(line))
    )


def _ends_inside(node: Node, model: _Model, line: str) -> bool:
    """Whether the last model of a page lacks something at its very end."""
    entry = model.body.entries[-1] if model.body.entries else None
    if entry and entry.type.values and entry.type.more + len(entry.type.values) > max(1, len(entry.values)):
        return True
    found = lines.parse_property(line)
    words = found.type.unknown_words() if found else []
    if any(known.startswith(word) for word in words for known in _WORDS):
        return True
    return _lacks_its_end(node)


def _lacks_its_end(node: Node) -> bool:
    inner: Node | None = lines.slot(node)
    while inner is not None:
        if inner.lost:
            return True
        last = [*inner.properties.values()][-1:]
        inner = lines.slot(last[0].type) if last else None
    return False
