"""Sorts the flat lines below a model's header: properties, members of unions, and what belongs to the one before.

A lost line leaves its details behind, which then seem to belong to the property above. What cannot be its own, a
second format, a list of other values, is told and left out.
"""

from ...source import Place
from ..facts import Note
from . import lines
from .lines import TypeText
from .tree import Entry

_TEXT = ("format", "maxLength", "minLength")
_NUMERIC = ("format", "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf")
_FITS = {
    "string": _TEXT,
    "number": _NUMERIC,
    "integer": _NUMERIC,
    "boolean": (),
    "object": ("maxProperties", "minProperties"),
}
_MEMBER = ("{", "object {", "array of {", "map[")


class FlatLines:
    """The lines of one model, in order; `entries` is what they are, `notes` what is strange about them."""

    def __init__(self, *, single_blanks: bool = False) -> None:
        self.single_blanks = single_blanks  # the page never has two blank lines, but where it lost what was between
        self.entries: list[Entry] = []
        self.notes: list[Note] = []
        self.in_list = False
        self.prose = False  # inside a description
        self.described = False  # the property has one already
        self.blank = 1  # blank lines before the next one
        self.orphaned = False  # the property that the lines belonged to is lost

    def skip(self) -> None:
        """Takes a blank line."""
        self.blank, self.prose = self.blank + 1, False

    def take(self, line: str, place: Place) -> None:
        """Takes a line that is not blank."""
        lost = self.single_blanks and self.blank > 1 and self.described
        if not self._known(line, place):
            self._other(line, place)
            self.orphaned = self.orphaned or lost  # another description after that of the last property
            self.described = True
        self.blank = 0

    def _known(self, line: str, place: Place) -> bool:
        if lines.is_list_start(line):
            self._list(place)
            return True
        entry = self.entries[-1] if self.entries else None
        if self.in_list and entry and self._listed(entry, line, place):
            return True
        found = lines.parse_property(line)
        if found and not (found.type.unknown_words() and self._is_prose(found)):
            self.entries.append(Entry(found.name, found.optional, found.type, place))
            self.orphaned = self.described = False
        elif not (self.prose and " " in line) and (constraints := lines.parse_constraints(line)):
            for word, value in constraints:
                self._constraint(word, value, place)
        elif entry and not self.prose and lines.is_strange_constraint(line):
            entry.strange.append(line)
            self._note("unknown-constraint", place, f"`{line}` is no constraint that is known here")
        elif not (line.startswith(_MEMBER) and self._member(line, place)):
            return False
        self.in_list = self.prose = False
        return True

    # Lists

    def _list(self, place: Place) -> None:
        """Takes the line that begins the list of an enum's values or a union's members."""
        self.in_list, self.prose = True, False
        inner = _inner(self.entries[-1].type) if self.entries else None
        if inner is None or self.entries[-1].values or not (inner.values or inner.kind == "union"):
            self._orphan(place, "the list here belongs to no enum and no union")

    def _listed(self, entry: Entry, line: str, place: Place) -> bool:
        inner, value = _inner(entry.type), lines.parse_value(line)
        if self.orphaned:
            return value is not None or lines.parse_type(line) is not None
        if inner.kind != "union" and entry.name is not None and value is not None:
            if not entry.values and value not in inner.values:
                self._orphan(place, f"{value!r} is none of the values of `{entry.name}`")
            else:
                entry.values.append(value)
            return True
        return self._member(line, place)

    def _member(self, line: str, place: Place) -> bool:
        type_ = lines.parse_type(line)
        if type_ is None or type_.unknown_words():
            return False
        self.entries.append(Entry(None, False, type_, place))
        return True

    # The rest

    def _constraint(self, word: str, value: str, place: Place) -> None:
        entry = self.entries[-1] if self.entries else None
        if entry is None or self.orphaned:
            return
        known = dict(entry.constraints)
        kind = _inner(entry.type).kind if word not in ("maxItems", "minItems") else entry.type.kind
        if entry.values or known.get(word, value) != value or word not in _FITS.get(kind, (word,)):
            self._orphan(place, f"{word} {value} cannot be of `{entry.name}`")
        else:
            entry.constraints.append((word, value))

    def _orphan(self, place: Place, text: str) -> None:
        self.orphaned = True
        self._note("unexpected-line", place, f"{text}; the line of a property seems lost above")

    def _is_prose(self, found: lines.PropertyText) -> bool:
        """Whether `word: word` is a sentence rather than a property of a type that is not known.

        What no header has a place for is dropped later; here only what cannot be a name and a type.
        """
        word = found.type.unknown_words()[0]
        return self.prose or not (found.optional or not self.blank or (found.name[0] + word[0]).islower())

    def _other(self, line: str, place: Place) -> None:
        """A description; or something that should not be there."""
        self.in_list = False
        if not self.blank and not self.prose and " " not in line:
            self._note("unexpected-line", place, f"{line[:80]!r} is no property, constraint or value")
        else:
            self.prose = True

    def _note(self, code: str, place: Place, text: str) -> None:
        self.notes.append(Note(code, place, text))


def _inner(type_: TypeText) -> TypeText:
    while type_.item:
        type_ = type_.item
    return type_
