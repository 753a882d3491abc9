"""From what went wrong on the wire to the error that says so."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping, Sequence
from datetime import timezone
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, TypeVar

from . import errors
from ._options import Options
from ._requests import Call
from ._secrets import hide, hide_known, secrets_in, spellings

if TYPE_CHECKING:
    import httpx2

E = TypeVar("E", bound=errors.APIResponseError)

_CLASSES: dict[int, type[errors.APIStatusError]] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    422: errors.UnprocessableEntityError,
    429: errors.RateLimitError,
}

_LONGEST_TEXT = 500  # characters of a body that is not JSON
_LOOKED_THROUGH = 4000  # characters of it

_TITLE = re.compile("<title>(.*?)</title>", re.IGNORECASE | re.DOTALL)

_TOKEN_HINT = "check api_token (CLOUDFLARE_API_TOKEN): the API did not accept it"
_RIGHTS_HINT = (
    "check api_token (CLOUDFLARE_API_TOKEN), which needs the Realtime permission for this account, and account_id "
    "(CLOUDFLARE_ACCOUNT_ID) and app_id (REALTIMEKIT_APP_ID)"
)
_ROUTE_HINT = "check account_id (CLOUDFLARE_ACCOUNT_ID) and app_id (REALTIMEKIT_APP_ID)"

# Numbers of the Cloudflare platform, which answers before RealtimeKit sees the call: bad request headers, a bad token,
# an unknown route or object.
_PLATFORM_HINTS = {
    "6003": _TOKEN_HINT, "10000": _TOKEN_HINT, "9109": _TOKEN_HINT, "7000": _ROUTE_HINT, "7003": _ROUTE_HINT,
}  # fmt: skip


def connection_error(error: httpx2.RequestError, call: Call, options: Options) -> errors.APIConnectionError:
    """The error for a call that got no usable answer."""
    import httpx2

    # What the server sent in place of a status line or a header may be a part of another answer, with secrets in it.
    detail = hide(str(error).partition(": bytearray(")[0], known=_sent_secrets(call, options))
    shown = detail or type(error).__name__
    failure: errors.APIConnectionError
    if isinstance(error, httpx2.TimeoutException):
        failure = errors.APITimeoutError(f"{call.name}: no answer in time ({shown}); see the option timeout")
    elif isinstance(error, httpx2.ConnectError):
        failure = errors.APIConnectionError(
            f"{call.name}: could not connect to {call.url or options.base_url}: {shown}"
        )
    elif isinstance(error, httpx2.DecodingError):
        failure = errors.APIConnectionError(f"{call.name}: the answer could not be unpacked: {shown}")
    else:
        text = "the connection broke off before the answer was complete"
        failure = errors.APIConnectionError(f"{call.name}: {text}: {shown}")
    failure.__cause__ = error if detail == str(error) else None
    return failure


def response_error(kind: type[E], text: str, response: httpx2.Response, call: Call) -> E:
    """The error for a 2xx answer that cannot be used."""
    return kind(f"{call.name}: {text}{_trailer(response)}", **_facts(response, call))


def status_error(response: httpx2.Response, call: Call, options: Options) -> errors.APIStatusError:
    """The error for an answer that says that the call failed, in whichever form it says so."""
    reasons, message = _explanation(response, _sent_secrets(call, options))
    code = reasons[0].get("code") if reasons else None
    status = response.status_code
    kind = _kind(status if status >= 300 else code)
    text = f"{call.name}: {status} {message}".rstrip()
    if hint := _hint(status, reasons, call):
        text += f" ({hint})"
    error = kind(text + _trailer(response), **_facts(response, call))
    error.message, error.errors, error.retry_after = message, reasons, retry_after(response)
    error.code = code if isinstance(code, (int, str)) else None
    return error


def _kind(status: Any) -> type[errors.APIStatusError]:
    if not isinstance(status, int):
        return errors.APIStatusError
    if 500 <= status <= 599:
        return errors.InternalServerError
    return _CLASSES.get(status, errors.APIStatusError)


def _explanation(response: httpx2.Response, known: Sequence[str]) -> tuple[Sequence[Mapping[str, Any]], str]:
    """Every reason as it came, and the text that says most: `error`, `errors`, `message`, the body, in this order.

    Nothing of it holds a secret.
    """
    try:
        body = hide(json.loads(response.content), known=known)
    except (ValueError, RecursionError):
        return (), _plain(response, known)
    if not isinstance(body, Mapping):
        return (), _line(body if isinstance(body, str) else json.dumps(body)) or response.reason_phrase
    single, several = body.get("error"), body.get("errors")
    reasons: list[Mapping[str, Any]] = []
    if isinstance(single, Mapping):
        reasons.append(single)
    if isinstance(several, list):
        reasons += [reason if isinstance(reason, Mapping) else {"message": reason} for reason in several]
    texts = [reason.get("message") for reason in reasons] + [single, body.get("message")]
    first = next((text for text in texts if isinstance(text, str) and text), "")
    return tuple(reasons), first or (_line(json.dumps(body)) if body else response.reason_phrase)


def _plain(response: httpx2.Response, known: Sequence[str]) -> str:
    """A body that is not JSON, made fit for one line: of a page only its title."""
    # The known secrets before the cut, which would leave a part of one.
    text = hide_known(response.content.decode(errors="replace"), known)[:_LOOKED_THROUGH].lstrip()
    if title := _TITLE.search(text):
        text = title[1]
    elif text.lower().startswith(("<!doctype", "<html")):
        text = "an HTML page"
    return _line(hide(text)) or response.reason_phrase


def _sent_secrets(call: Call, options: Options) -> tuple[str, ...]:
    """The secrets that the call carried, in case that the server quotes them."""
    token = (options.api_token,) if options.api_token else ()
    body = call.body.secrets if call.body else ()
    return spellings((*token, *body, *secrets_in(options.headers)))


def _line(text: str) -> str:
    return " ".join(text.split())[:_LONGEST_TEXT]


def _hint(status: int, reasons: Sequence[Mapping[str, Any]], call: Call) -> str:
    if call.url is not None:
        return "check webhook_key_url" if status < 500 else ""
    if 300 <= status < 400:
        return "redirects are not followed, so that the API token goes nowhere else; check base_url"
    if status == 403:
        return _RIGHTS_HINT
    for reason in reasons:
        if hint := _PLATFORM_HINTS.get(str(reason.get("code"))):
            return hint
    if status == 404 and call.operation.answer and "{}" not in call.operation.path:
        return _ROUTE_HINT  # nothing else in the path can be missing
    return {401: _TOKEN_HINT, 404: f"if the ids are right, {_ROUTE_HINT}"}.get(status, "")


def _trailer(response: httpx2.Response) -> str:
    request_id = response.headers.get("cf-ray")
    return f" [request {request_id}]" if request_id else ""


def _facts(response: httpx2.Response, call: Call) -> dict[str, Any]:
    return {
        "response": response,
        "status_code": response.status_code,
        "method": call.operation.method,
        "path": call.path,
        "request_id": response.headers.get("cf-ray"),
    }


def retry_after(response: httpx2.Response) -> float | None:
    """Seconds of the `Retry-After` header, in either of its forms; None where there is none that can be read."""
    text = response.headers.get("retry-after", "").strip()
    if text.replace(".", "", 1).isdecimal():
        return float(text)
    try:
        date = parsedate_to_datetime(text)
        if date.tzinfo is None:  # spelled -0000, which is UTC as well
            date = date.replace(tzinfo=timezone.utc)
        return max(0.0, date.timestamp() - time.time())
    except (ValueError, OverflowError):
        return None
