"""What a file can be instead of a page that is read here: said by name, so that nobody takes it for an empty reference."""

import re
from collections.abc import Iterator

from ..facts import Unreadable
from .page import ROUTE, clean

# Characters, of text and of HTML. The whole reference has a tenth of the one, and half of the other.
MAX_TEXT = 2_000_000
MAX_SIZE = 8_000_000

_LANGUAGES = {
    "Python": re.compile(
        r"class \w+:|\w+: (?:Optional|List|Dict|Union|Literal|Iterable|SequenceNotStr)\[.*"
        r"|\w+: (?:str|float|int|bool|datetime)|[\w.]+\(.*\) -> \w+.*"
    ),
    "Node": re.compile(
        r"[\w$]+\?: [a-z{\"\[A].*|.*: Array<.*|.*\| null\b.*|client\.[\w.]+\(.*\): .*"
        r"|[\w.$]+\(.*\bRequestOptions ?options\??\): .*"
    ),
    "Go": re.compile(
        r"type \w+ struct\b.*|.*\bparam\.Field\[.*|client\.[\w.]+\(ctx\b.*|const \w+ \w+ = .*"
        r"|[A-Z]\w* (?:\[\])?(?:string|bool|float64|int64|Time)(?:[Oo]ptional)?"
    ),
    "Terraform": re.compile(
        r"(?:resource|data) cloudflare_\w+|(?:required|optional|computed) ?Expand ?Collapse"
        r"|\w+\??: (?:String|Bool|Int64|Float64|Number|Attributes|(?:List|Set|Map)\[.*)"
    ),
}
_HTTP = re.compile(r"[^\s:]+: (?:optional |array of |map\[|object \{).*")
_NAMES = {"python": "Python", "node": "Node", "typescript": "Node", "go": "Go", "terraform": "Terraform"}
_ADDRESS = re.compile(r"/api/(python|node|typescript|go|terraform|ruby|java|kotlin|csharp|php|cli)/")
_MARKED = re.compile(
    r'data-stldocs-language="(?!http")(\w+)"|rel="canonical" href="[^"]*/api/(python|node|typescript|go|terraform)/'
)

_FLATTENED = re.compile(r"[\w\"]+: (?:optional |string\b|number\b|boolean\b|array of |map\[|object\b|\{ )")

_ERRORS = {
    "a challenge of Cloudflare's": r"just a moment\.\.\.|challenge-platform|cf-browser-verification|checking your browser"
    r"|enable javascript and cookies to continue|attention required! \| cloudflare|verify you are human",
    "an error page (not found)": r"\b404\b|page not found|not found</title>",
    "an error page (access denied)": r"access denied|\b403 forbidden\b|error code: 10\d\d|error 10\d\d\b",
    "an error page (server)": r"\b50[0234]\b.{0,40}(?:error|bad|unavailable|time-?out)|service (?:temporarily )?unavailable"
    r"|bad gateway|gateway time-?out|internal server error|error code: 5\d\d",
    "an error page (too many requests)": r"\b429\b|too many requests|rate limited",
}


def refuse(text: str, source: str) -> None:
    """Raises Unreadable, with the name of what the text is, unless it may be a page of the reference's HTTP tab."""
    refuse_size(text, source)
    _error_page(text, source)
    _language(text, source)
    _flattened(text, source)


def refuse_size(text: str, source: str) -> None:
    """Raises Unreadable for an empty text and for one that is too large to be a page."""
    if not text.strip():
        raise Unreadable(f"{source} is empty")
    limit = MAX_SIZE if "<html" in text[:4000].lower() else MAX_TEXT
    if len(text) > limit:
        raise Unreadable(f"{source} has {len(text):,} characters, more than any page of the reference ({limit:,})")


def unrecognised(text: str, source: str) -> Unreadable:
    """Why a text in which no reader sees its format cannot be used."""
    for number, line in enumerate(text.splitlines(), 1):
        if len(line) < 1000 and (route := ROUTE.fullmatch(clean(line))):
            shown = f"{route[1].upper()} {route[2]} at line {number}"
            return Unreadable(
                f"{source}: the page is collapsed: it names an operation ({shown}) and shows nothing of it"
            )
    return Unreadable(f"{source} is no page of the reference: no operation, no model and no property was recognised")


def _error_page(text: str, source: str) -> None:
    """Error pages are short and name no operation."""
    words = re.sub(r"\s+", " ", text[:200_000]).lower()
    if len(text) > 200_000 or re.search(
        r"expand ?collapse|/accounts/\\?\{|\*\*(?:get|post|put|patch|delete)\*\*", words
    ):
        return
    for name, pattern in _ERRORS.items():
        if found := re.search(pattern, words):
            raise Unreadable(f"{source} is {name}, not the reference: it says {found[0][:60]!r}")


def _language(text: str, source: str) -> None:
    named = _ADDRESS.search(source) if "://" in source else None
    if named is None and 'data-stldocs-language="http"' not in text:
        named = _MARKED.search(text)
    if named:
        word = next(group for group in named.groups() if group)
        raise _tab(source, _NAMES.get(word, word.capitalize()), named[0])
    counts = dict.fromkeys(_LANGUAGES, 0)
    first: dict[str, str] = {}
    http = 0
    for line in _short_lines(text):
        if _HTTP.fullmatch(line):
            http += 1
            continue
        for name, pattern in _LANGUAGES.items():
            if pattern.fullmatch(line):
                counts[name] += 1
                first.setdefault(name, line)
    name = max(counts, key=lambda each: counts[each])
    if counts[name] > http:
        raise _tab(source, name, first[name][:80])


def _tab(source: str, name: str, evidence: str) -> Unreadable:
    return Unreadable(f"{source} is the {name} tab of the reference ({evidence!r}); only its HTTP tab can be read")


def _short_lines(text: str) -> Iterator[str]:
    """The lines that can be a property or a signature, without the marks of lists and code."""
    sample = False
    for line in text.splitlines():
        if line.startswith("```"):
            sample = not sample
        elif not sample and 3 < len(line) < 500 and line[0] not in "<":
            yield clean(line).removeprefix("- ").lstrip("# ")


def _flattened(text: str, source: str) -> None:
    if "</" in text:
        return
    for line in text.splitlines():
        if len(line) > 100 and len(_FLATTENED.findall(line[:20_000])) > 3:
            raise Unreadable(f"{source} is flattened: its lines are run together, and nesting cannot be told from them")
