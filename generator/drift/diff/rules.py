"""The table of everything that can change, what it means for users of the packages, and how it is told.

Levels: `breaking`, a program that works may stop to compile, to be accepted or to do what it did; `additive`, there is
something new to use; `docs`, no program has to know. What needs saying about some of the decisions:

- The packages are typed, so a changed type of an answer always breaks, a narrower one too.
- Enums are open: a new word is no error in any package, and a word that is no longer sent leaves a branch that is
  never taken, no code that fails. So a word gone from answers is `docs`; gone from requests, it is refused.
- What a limit or a format says about an answer is information; about a request it decides what is accepted.
- A changed default is breaking for callers who leave the value out: the same call does something else.
- A secret that is no longer marked would be printed, so losing the mark is breaking.
- A new required argument is breaking, with a default too: the packages ask for it, and the default is a remark.
- What is sent and comes back is judged in each direction. A property that is only sent (`writeOnly`) or only comes back
  (`readOnly`) has one of them.
- A keyword that this table does not know is breaking, because nobody has judged it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ..findings import Level

# `request` and `parameter` are what callers send, `response` is what readers get.
Direction = Literal["response", "request", "parameter"]
Section = Literal["Added", "Changed", "Deprecated", "Removed"]

BREAKING: Level = "breaking"
ADDITIVE: Level = "additive"
DOCS: Level = "docs"


@dataclass(frozen=True)
class Rule:
    """`{it}` is the thing that changed, `{calls}` the methods it reaches, `{old}` and `{new}` what the two sides say,
    `{detail}` what the comparison adds."""

    change: str
    readers: Level  # the level for who reads answers
    callers: Level  # the level for who makes calls
    section: Section
    says: str  # in the report and, with the user's words for `{it}`, in the changelog
    readers_way: str = ""  # the way across
    callers_way: str = ""
    callers_say: str = ""  # in place of `says` for who makes calls, where the same change is another thing to them

    def id(self, direction: Direction) -> str:
        if direction == "parameter" and "property" in self.change:
            return self.change.replace("property", "parameter")
        return f"{direction}-{self.change}"

    def level(self, direction: Direction) -> Level:
        return self.readers if direction == "response" else self.callers

    def way(self, direction: Direction) -> str:
        return self.readers_way if direction == "response" else self.callers_way

    def sentence(self, direction: Direction) -> str:
        return self.says if direction == "response" else self.callers_say or self.says

    def heading(self, direction: Direction) -> Section:
        """The section of the changelog. What breaks is no mere addition; what no program has to know is a change."""
        level = self.level(direction)
        if (level == BREAKING and self.section == "Added") or (level == DOCS and self.section != "Deprecated"):
            return "Changed"
        return self.section


@dataclass(frozen=True)
class Fixed(Rule):
    """What has the same id and level in any direction."""

    def id(self, direction: Direction) -> str:
        return self.change


def _fixed(change: str, level: Level, section: Section, says: str, way: str = "") -> Rule:
    return Fixed(change, level, level, section, says, way, way)


# Parts of models, bodies and parameters: the direction decides.
_PARTS = (
    Rule(
        "property-removed", BREAKING, BREAKING, "Removed", "{it} is gone",
        "Stop reading it; if the server still sends it, it is among the extra fields of the model. {detail}",
        "Leave it out of the call. {detail}",
    ),
    Rule("property-added", ADDITIVE, ADDITIVE, "Added", "{it} is new, {new}"),
    Rule(
        "required-property-added", ADDITIVE, BREAKING, "Added", "{it} is new and always there, {new}",
        callers_way="Add it to your calls; without it they are refused.",
        callers_say="{it} is new and required, {new}; callers must pass it now",
    ),
    Rule(
        "property-became-optional", BREAKING, ADDITIVE, "Changed", "{it} may be missing",
        "Check for a missing value before you use it.",
        callers_say="{it} may be left out",
    ),
    Rule(
        "property-became-required", ADDITIVE, BREAKING, "Changed", "{it} is always there now",
        callers_way="Pass it where you left it out; without it calls are refused.",
        callers_say="{it} is required now",
    ),
    Rule(
        "property-became-nullable", BREAKING, ADDITIVE, "Changed", "{it} may be null",
        "Check for null (`None`, `nil`) before you use it.",
        callers_say="{it} takes null, too",
    ),
    Rule(
        "property-no-longer-nullable", ADDITIVE, BREAKING, "Changed", "{it} is never null",
        callers_way="Pass a value, or leave it out.",
        callers_say="{it} no longer takes null",
    ),
    Rule(
        "property-type-changed", BREAKING, BREAKING, "Changed", "{it} is {new}, it was {old}",
        "Read it as {new}, and adapt annotations that name {old}.",
        "Pass a value of type {new}, and adapt annotations that name {old}.",
    ),
    Rule(
        "property-type-widened", BREAKING, ADDITIVE, "Changed", "{it} is {new}, it was only {old}",
        "Handle {new} where you read it.",
    ),
    Rule(
        "property-format-changed", DOCS, BREAKING, "Changed", "{it} has the format {new}, it had {old}",
        callers_way="Pass a value in the format {new}.",
    ),
    Rule("property-format-removed", DOCS, ADDITIVE, "Changed", "{it} has no format any more, it was {old}"),
    Rule(
        "property-limit-tightened", DOCS, BREAKING, "Changed", "{it} has {new}, it had {old}",
        callers_way="Keep to {new}; the server refuses other values.",
    ),
    Rule("property-limit-loosened", DOCS, ADDITIVE, "Changed", "{it} has {new}, it had {old}"),
    Rule(
        "property-pattern-changed", DOCS, BREAKING, "Changed", "{it} has the pattern {new}, it had {old}",
        callers_way="Pass values that match {new}.",
    ),
    Rule("property-pattern-removed", DOCS, ADDITIVE, "Changed", "{it} matches no pattern any more, it was {old}"),
    Rule(
        "property-default-changed", DOCS, BREAKING, "Changed", "{it} is {new} when it is not given, it was {old}",
        callers_way="Pass {old} yourself to keep what you had.",
    ),
    Rule("property-default-told", DOCS, DOCS, "Changed", "{it} now tells its default, {new}"),
    Rule("property-default-untold", DOCS, DOCS, "Changed", "{it} no longer tells its default, which was {old}"),
    Rule(
        "property-constant-changed", BREAKING, BREAKING, "Changed", "{it} is always {new}, it was {old}",
        "Compare it with {new}.", "Pass {new}.",
    ),
    Rule(
        "property-constant-added", ADDITIVE, BREAKING, "Changed", "{it} is always {new}, it was {old}",
        callers_way="Pass {new} and nothing else.",
    ),
    Rule(
        "property-constant-removed", BREAKING, ADDITIVE, "Changed", "{it} is {new}, it was always {old}",
        "Handle values other than {old}.",
    ),
    Rule("enum-value-added", ADDITIVE, ADDITIVE, "Added", "{it} has the new value {detail}"),
    Rule(
        "enum-value-removed", DOCS, BREAKING, "Removed", "{it} no longer has the value {detail}",
        callers_way="Pass {new} instead.",
    ),
    Rule("union-member-added", ADDITIVE, ADDITIVE, "Added", "{it} can be {detail}"),
    Rule(
        "union-member-removed", BREAKING, BREAKING, "Removed", "{it} can no longer be {detail}",
        "Remove the branch for {detail}.", "Pass another kind of {it}.",
    ),
    Rule(
        "union-tag-changed", BREAKING, BREAKING, "Changed", "{it} is told apart by {new}, it was {old}",
        "Look at {new} to know which kind it is.", "Pass {new} to say which kind it is.",
    ),
    Rule("property-became-sensitive", ADDITIVE, ADDITIVE, "Changed", "{it} is a secret now and shown masked"),
    Rule(
        "property-no-longer-sensitive", BREAKING, BREAKING, "Changed", "{it} is no longer masked when it is printed",
        "Mask it yourself before you log or print what holds it.",
        "Mask it yourself before you log or print what holds it.",
    ),
    Rule(
        "property-became-write-only", BREAKING, DOCS, "Changed", "{it} is only sent and never comes back",
        "Stop reading it, and keep the value that you sent.",
    ),
    Rule("property-no-longer-write-only", ADDITIVE, DOCS, "Changed", "{it} comes back in answers"),
    Rule(
        "property-became-read-only", DOCS, BREAKING, "Changed", "{it} can only be read",
        callers_way="Leave it out of the call.",
    ),
    Rule("property-no-longer-read-only", DOCS, ADDITIVE, "Changed", "{it} can be sent"),
    Rule("property-deprecated", DOCS, DOCS, "Deprecated", "{it} is deprecated"),
    Rule("property-no-longer-deprecated", DOCS, DOCS, "Changed", "{it} is no longer deprecated"),
    Rule("description-changed", DOCS, DOCS, "Changed", "{it} is described in other words ({detail})"),
    Rule(
        "keyword-changed", BREAKING, BREAKING, "Changed", "{it} has {detail} {new}, it was {old}",
        "Nobody has judged this change yet; see what it means for you.",
        "Nobody has judged this change yet; see what it means for you.",
    ),
)  # fmt: skip

_MODELS = (
    _fixed("model-added", ADDITIVE, "Added", "{it} is a new type"),
    _fixed("model-removed", BREAKING, "Removed", "the type {it} is gone", "Remove what imports or names it."),
    _fixed(
        "model-renamed", BREAKING, "Changed", "the type `{old}` is called `{new}` now",
        "Write `{new}` where your code imports or names `{old}`.",
    ),
    # The name of a whole body is in no package: its fields are the arguments of the call.
    _fixed("body-name-changed", DOCS, "Changed", "the body `{old}` is called `{new}` in the document"),
    _fixed("body-name-added", DOCS, "Changed", "{it} is a new body in the document"),
    _fixed("body-name-removed", DOCS, "Changed", "the body {it} is gone from the document"),
)  # fmt: skip

_OPERATIONS = (
    _fixed("operation-added", ADDITIVE, "Added", "{calls} is new: {detail}"),
    _fixed("operation-removed", BREAKING, "Removed", "{calls} is gone: {old}", "Stop calling it. {detail}"),
    _fixed(
        "operation-renamed", BREAKING, "Changed", "`{old}` is called `{new}` now",
        "Write `{new}` where your code calls `{old}`.",
    ),
    _fixed("operation-address-changed", DOCS, "Changed", "{calls} sends to {new}, it was {old}"),
    _fixed(
        "operation-result-changed", BREAKING, "Changed", "{calls} returns {new}, it was {old}",
        "Treat the result as {new}.",
    ),
    _fixed("operation-payload-moved", DOCS, "Changed", "{calls} finds its result at {new} of the answer, it was {old}"),
    _fixed("operation-became-idempotent", ADDITIVE, "Changed", "{calls} is tried again when its answer is lost"),
    _fixed(
        "operation-no-longer-idempotent", BREAKING, "Changed", "{calls} is not tried again when its answer is lost",
        "Handle a lost connection: look whether the call took effect, then repeat it yourself.",
    ),
    _fixed("operation-deprecated", DOCS, "Deprecated", "{calls} is deprecated"),
    _fixed("operation-no-longer-deprecated", DOCS, "Changed", "{calls} is no longer deprecated"),
    _fixed("operation-described", DOCS, "Changed", "{calls} is described in other words ({detail})"),
    _fixed("operation-example-changed", DOCS, "Changed", "{calls} has another example ({detail})"),
    _fixed("operation-status-changed", DOCS, "Changed", "{calls} answers with the status {new}, it was {old}"),
    _fixed("operation-errors-changed", DOCS, "Changed", "{calls} names the failures {new}, it was {old}"),
    _fixed(
        "operation-security-changed", BREAKING, "Changed", "{calls} needs {new}, it was {old}",
        "See that your token is good for {new}.",
    ),
    _fixed("operation-keyword-changed", BREAKING, "Changed", "{calls} has {detail} {new}, it was {old}",
           "Nobody has judged this change yet; see what it means for you."),
    _fixed("request-body-added", ADDITIVE, "Added", "{calls} takes a body"),
    _fixed("required-request-body-added", BREAKING, "Added", "{calls} needs a body; callers must pass its arguments now",
           "Add them to your calls; without them they are refused."),
    _fixed("request-body-removed", BREAKING, "Removed", "{calls} takes no body any more",
           "Leave out the arguments that it held."),
    _fixed("request-body-became-required", BREAKING, "Changed", "{calls} cannot be made without a body",
           "Pass at least one of its arguments."),
    _fixed("request-body-became-optional", ADDITIVE, "Changed", "{calls} can be made without a body"),
    _fixed("request-media-type-added", ADDITIVE, "Added", "{calls} can send {detail}"),
    _fixed("request-media-type-removed", BREAKING, "Removed", "{calls} cannot send {detail} any more",
           "Send {new} instead."),
    _fixed("response-body-added", ADDITIVE, "Added", "{calls} answers with a body ({detail})"),
    _fixed("response-body-removed", BREAKING, "Removed", "{calls} answers without a body ({detail})",
           "Stop using what it returned."),
    _fixed("parameter-renamed", BREAKING, "Changed", "the argument `{old}` of {calls} is called `{new}` now",
           "Write `{new}` where you pass it by name; by position nothing changes."),
    _fixed("parameters-reordered", BREAKING, "Changed", "the arguments of {calls} stand in the order {new}, it was {old}",
           "Reorder what you pass by position, or pass it by name."),
    _fixed("parameter-moved", BREAKING, "Changed", "{it} stands in the {new}, it was in the {old}",
           "Pass it as {new} arguments are passed: path by position, query by name."),
    _fixed("parameter-became-client-option", BREAKING, "Changed", "{it} is an option of the client now",
           "Give it to the client and leave it out of the call."),
    _fixed("parameter-no-longer-client-option", BREAKING, "Changed", "{it} is an argument now, no option of the client",
           "Pass it in every call."),
    _fixed("parameter-encoding-changed", DOCS, "Changed", "{it} is written in another way on the wire ({detail})"),
)  # fmt: skip

_DOCUMENT = (
    _fixed("event-added", ADDITIVE, "Added", "the webhook event {it} is new, {new}"),
    _fixed("event-removed", BREAKING, "Removed", "the webhook event {it} is gone",
           "Remove its handler. If it still comes, it arrives as an unknown event."),
    _fixed("event-renamed", BREAKING, "Changed", "the webhook event `{old}` is called `{new}` now",
           "Compare the name of the event with `{new}`."),
    _fixed("event-described", DOCS, "Changed", "the webhook event {it} is described in other words ({detail})"),
    _fixed("server-changed", BREAKING, "Changed", "calls go to {new}, it was {old}",
           "Let your network pass {new}, or give the client {old} as its base URL."),
    _fixed("security-changed", BREAKING, "Changed", "calls need {new}, it was {old}",
           "See that your token is good for {new}."),
    _fixed("package-added", ADDITIVE, "Added", "there is a {detail} package, {new}"),
    _fixed("package-removed", BREAKING, "Removed", "there is no {detail} package any more, it was {old}",
           "Stay with the last version, or call the API without it."),
    _fixed("package-renamed", BREAKING, "Changed", "the {detail} is now {new}, it was {old}",
           "Install and import {new}."),
    _fixed("document-described", DOCS, "Changed", "the document describes itself in other words ({detail})"),
    _fixed("document-keyword-changed", BREAKING, "Changed", "the document has {detail} {new}, it was {old}",
           "Nobody has judged this change yet; see what it means for you."),
)  # fmt: skip

RULES: dict[str, Rule] = {rule.change: rule for rule in (*_PARTS, *_MODELS, *_OPERATIONS, *_DOCUMENT)}


def ids() -> Iterator[tuple[str, Level]]:
    """Every id that a finding can have, with its level."""
    directions: tuple[Direction, ...] = ("response", "request", "parameter")
    for rule in RULES.values():
        yield from dict.fromkeys((rule.id(direction), rule.level(direction)) for direction in directions)
