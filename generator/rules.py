"""What a curation rule is: a function about some parts of the document, under an id that stays."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from .spec import Document

# What a rule can be about: the mappings that stand at such pointers.
KINDS = {
    "info": r"/info",
    "tag": r"/tags/\d+",
    "operation": r"/paths/[^/]+/(get|put|post|patch|delete)",
    "delivery": r"/webhooks/[^/]+/post",
    "parameter": r"(/components|/paths/[^/]+|/(paths|webhooks)/[^/]+/[^/]+)/parameters/[^/]+",
    "media": r"(/paths|/webhooks|/components/responses)/.+/content/[^/]+",
    "component": r"/components/(schemas|parameters|responses)/[^/]+",
    "schema": r"/components/schemas/[^/]+",
    "property": r"/components/schemas/.+(?<!/properties)/properties/[^/]+",
    "anything": r".*",
}

Parts = list[tuple[str, dict[str, Any]]]  # mappings of the document, each with its pointer
Findings = Iterator[tuple[str, str]]  # pointers, each with what is wrong there
Check = Callable[[Document, Parts], Findings]


@dataclass(frozen=True)
class Rule:
    id: str
    kinds: tuple[str, ...]
    check: Check

    @property
    def meaning(self) -> str:
        return self.check.__doc__ or ""


class Rules(dict[str, Rule]):
    """Rules by their ids."""

    def rule(self, id: str, *kinds: str) -> Callable[[Check], Check]:
        """Makes a function a rule about all parts of these kinds; its docstring is what the rule means."""

        def register(check: Check) -> Check:
            self[id] = Rule(id, kinds, check)
            return check

        return register
