"""From arguments to the bytes of a request; refuses what cannot be sent."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, Generic, TypeVar
from urllib.parse import quote, unquote, urlencode

from ._omit import omit
from ._secrets import secrets_in
from .errors import InvalidArgumentError

T = TypeVar("T")


@dataclass(frozen=True)
class Operation(Generic[T]):
    """One operation of the API, as the generator read it; `T` is what a call gives."""

    id: str
    method: str
    path: str
    """With `{}` for each argument and the names of the client's options in braces."""
    options: tuple[str, ...] = ()
    """The client's options that the path names."""
    answer: str | None = None
    """Name of the model of the whole answer."""
    places: tuple[tuple[str, ...], ...] = (("data",),)
    """Where the payload stands in the answer; the first place that is there counts."""
    payload: str | None = None
    """Name of the payload's model, where it has one; of a list, of an item."""
    nullable: frozenset[str] = frozenset()
    """The arguments for which None is null rather than nothing."""
    repeatable: bool = False
    """Whether sending it twice can do no harm."""
    times: frozenset[str] = frozenset()
    """The arguments that are times."""
    is_list: bool = False
    is_paged: bool = False


class Body:
    """The arguments of a body. They may hold secrets: no frame of ours keeps them in a variable, nothing shows them."""

    __slots__ = ("_fields", "content", "secrets")

    def __init__(self, fields: object) -> None:
        self._fields = fields
        self.content = b""
        self.secrets: tuple[str, ...] = ()

    @property
    def names(self) -> frozenset[str]:
        """The names of the fields, where there are any."""
        return frozenset(self._fields) if isinstance(self._fields, Mapping) else frozenset()

    def encode(self, nullable: frozenset[str] = frozenset()) -> Body:
        """Writes `content`: the JSON of what was given. None means not given, but for the names in `nullable`."""
        if isinstance(self._fields, Mapping):
            self._fields = {
                k: v for k, v in self._fields.items() if v is not omit and (v is not None or k in nullable)
            }
        problem = ""
        try:
            self.content = json.dumps(
                self._fields, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_encode
            ).encode()
        except InvalidArgumentError as error:
            problem = str(error)
        except (TypeError, ValueError, RecursionError) as error:
            problem = _JSON_PROBLEMS.get(type(error), "a value is not JSON, or it contains itself")
        else:
            self.secrets = tuple(secrets_in(self._fields))
        if problem:  # outside the handler: the error just caught quotes the body, or its traceback does
            raise InvalidArgumentError(f"the body cannot be sent: {problem}")
        return self


_JSON_PROBLEMS: dict[type[Exception], str] = {
    UnicodeEncodeError: "a text is not valid Unicode",
    TypeError: "a key is not a string",
    RecursionError: "it is nested too deeply",
}


def _encode(value: object) -> object:
    if isinstance(value, datetime):
        return spell_time(value)
    raise InvalidArgumentError(f"a {type(value).__name__} is not JSON")


@dataclass(frozen=True)
class Call:
    """A request that is ready to be sent, again and again if need be."""

    operation: Operation[Any]
    path: str
    query: str = ""
    body: Body | None = None
    url: str | None = None
    """A public address outside the API. Such a call carries no token."""

    @property
    def name(self) -> str:
        """How messages name the call."""
        return f"{self.operation.method} {self.path}"


def escape_hatch(method: str, path: str, body: Body | None) -> Operation[Any]:
    """An operation for a call that the document does not have."""
    if not isinstance(method, str) or not method.isascii() or not method.isalpha():
        raise InvalidArgumentError(f"{method!r} is no HTTP method")
    if not isinstance(path, str) or not path.startswith("/") or path.startswith("//") or "?" in path or "#" in path:
        raise InvalidArgumentError(f"{path!r} must be a path below base_url, such as /accounts; pass a query as query=")
    if any(part in (".", "..") for part in unquote(path).replace(";", "/").split("/")):
        raise InvalidArgumentError(f"{path!r} leaves its place with a dot segment")
    template, options = _quoted(path, "the path", safe="/%:@!$&'()*+,;=~"), []
    for name in ("account_id", "app_id"):
        if (quoted := f"%7B{name}%7D") in template:
            template = template.replace(quoted, "{" + name + "}")
            options.append(name)
    if "%7B" in template or "%7D" in template:
        raise InvalidArgumentError(f"{path!r} has a placeholder left; only {{account_id}} and {{app_id}} are filled in")
    return Operation(
        f"{method.upper()} {path}",
        method.upper(),
        template,
        options=tuple(options),
        nullable=body.names if body else frozenset(),  # null is what the caller wrote
        repeatable=method.upper() in ("GET", "HEAD", "PUT", "DELETE"),
    )


def segment(value: object, operation: Operation[Any] | None = None) -> str:
    """An id as one segment of a path."""
    of = f" of {operation.id}" if operation else ""
    if not isinstance(value, str):
        raise InvalidArgumentError(f"an id{of} is a string, not {type(value).__name__}")
    if value in ("", ".", ".."):
        raise InvalidArgumentError(f"{value!r} is no id{of}")
    return _quoted(value, f"an id{of}", safe="")


def _quoted(text: str, name: str, *, safe: str) -> str:
    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError:
        raise InvalidArgumentError(f"{name} is not valid Unicode text") from None


def encode_query(arguments: Mapping[str, object], times: frozenset[str] = frozenset()) -> str:
    """The query string of the arguments that were given; those in `times` are times."""
    for name in times:
        if isinstance(arguments.get(name), str):
            raise InvalidArgumentError(f"{name} is text; pass a datetime with a time zone")
    pairs = [(name, text) for name, value in arguments.items() for text in _texts(name, value)]
    try:
        return urlencode(pairs, quote_via=quote, safe="")
    except UnicodeEncodeError:
        raise InvalidArgumentError("a query argument is not valid Unicode text") from None


def _texts(name: str, value: object) -> Iterable[str]:
    if value is None or value is omit:
        return
    if isinstance(value, (list, tuple, set, frozenset)):
        for item in value:
            yield from _texts(name, item)
    elif isinstance(value, bool):
        yield "true" if value else "false"
    elif isinstance(value, datetime):
        yield spell_time(value, name)
    elif isinstance(value, float):
        if not math.isfinite(value):
            raise InvalidArgumentError(f"{name}: {value} is not a number that can be sent")
        yield str(int(value)) if value.is_integer() else repr(value)
    elif isinstance(value, str):
        yield str.__str__(value)  # of an enum's member its value, not its name
    elif isinstance(value, int):
        yield int.__repr__(value)
    else:
        raise InvalidArgumentError(f"{name}: a {type(value).__name__} cannot be sent in a query")


def spell_time(value: datetime, name: str = "a time") -> str:
    """RFC 3339 in UTC, cut to the millisecond; whole seconds without decimals."""
    if value.tzinfo is None or value.utcoffset() is None:
        raise InvalidArgumentError(f"{name}: {value.isoformat()} has no time zone; use datetime.now(timezone.utc) or the like")
    try:
        text = value.astimezone(timezone.utc).isoformat(timespec="milliseconds")
    except OverflowError:
        raise InvalidArgumentError(f"{name}: {value.isoformat()} is out of range in UTC") from None
    return text.replace("+00:00", "Z").replace(".000Z", "Z")
