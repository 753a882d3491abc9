"""From what went wrong on the wire to the error that says so."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, TypeVar

from . import errors
from ._options import Options
from ._requests import Call
from ._secrets import MASK, hide

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

_TOKEN_HINT = "check api_token (CLOUDFLARE_API_TOKEN): the API did not accept it"
_RIGHTS_HINT = (
    "check that the API token has the Realtime permission for this account, and that account_id "
    "(CLOUDFLARE_ACCOUNT_ID) and app_id (REALTIMEKIT_APP_ID) are right"
)
_ROUTE_HINT = "check account_id (CLOUDFLARE_ACCOUNT_ID) and app_id (REALTIMEKIT_APP_ID)"

# Numbers of the Cloudflare platform, which answers before RealtimeKit sees the call: bad request headers, a bad token,
# an unknown route or object.
_PLATFORM_HINTS = {6003: _TOKEN_HINT, 10000: _TOKEN_HINT, 9109: _TOKEN_HINT, 7000: _ROUTE_HINT, 7003: _ROUTE_HINT}


def connection_error(error: httpx2.RequestError, call: Call, options: Options) -> errors.APIConnectionError:
    """The error for a call that got no usable answer."""
    import httpx2

    detail = hide(str(error)) or type(error).__name__
    if isinstance(error, httpx2.TimeoutException):
        return errors.APITimeoutError(f"{call.name}: no answer in time ({detail}); see the option timeout")
    if isinstance(error, httpx2.ConnectError):
        return errors.APIConnectionError(f"{call.name}: could not connect to {options.base_url}: {detail}")
    return errors.APIConnectionError(f"{call.name}: the connection broke off before the answer was complete: {detail}")


def response_error(kind: type[E], text: str, response: httpx2.Response, call: Call) -> E:
    """The error for a 2xx answer that cannot be used."""
    return kind(f"{call.name}: {text}{_trailer(response)}", **_facts(response, call))


def status_error(response: httpx2.Response, call: Call, options: Options) -> errors.APIStatusError:
    """The error for an answer that says that the call failed, in whichever form it says so."""
    reasons, message = _explanation(response)
    message = _without_token(message, options)
    code = reasons[0].get("code") if reasons else None
    status = response.status_code
    kind = _kind(status if status >= 300 else code)
    text = f"{call.name}: {status} {message}".rstrip()
    if hint := _hint(status, reasons, response):
        text += f" ({hint})"
    error = kind(text + _trailer(response), **_facts(response, call))
    error.message, error.errors, error.retry_after = message, reasons, retry_after(response)
    error.code = code if isinstance(code, (int, str)) else None
    return error


def _kind(status: Any) -> type[errors.APIStatusError]:
    if isinstance(status, int) and 500 <= status <= 599:
        return errors.InternalServerError
    return _CLASSES.get(status, errors.APIStatusError)


def _explanation(response: httpx2.Response) -> tuple[Sequence[Mapping[str, Any]], str]:
    """Every reason as it came, and the text that says most: `error`, `errors`, `message`, the body, in this order."""
    try:
        body = json.loads(response.content)
    except ValueError:
        return (), hide(_plain(response))
    if not isinstance(body, Mapping):
        return (), hide(_plain(response))
    single, several = body.get("error"), body.get("errors")
    reasons: list[Mapping[str, Any]] = []
    if isinstance(single, Mapping):
        reasons.append(single)
    if isinstance(several, list):
        reasons += [reason if isinstance(reason, Mapping) else {"message": reason} for reason in several]
    texts = [reason.get("message") for reason in reasons] + [single, body.get("message")]
    first = next((text for text in texts if isinstance(text, str) and text), "")
    return tuple(hide(reason) for reason in reasons), hide(first) or response.reason_phrase


def _plain(response: httpx2.Response) -> str:
    """A body that is not JSON, made fit for one line: of a page only its title."""
    text = response.text
    lowered = text.lower()
    if (begin := lowered.find("<title>")) >= 0 and (end := lowered.find("</title>", begin)) >= 0:
        text = text[begin + len("<title>") : end]
    elif lowered.lstrip().startswith(("<!doctype", "<html")):
        text = "an HTML page"
    text = " ".join(text.split())
    return text[:_LONGEST_TEXT] or response.reason_phrase


def _without_token(text: str, options: Options) -> str:
    return text.replace(options.api_token, MASK) if options.api_token else text


def _hint(status: int, reasons: Sequence[Mapping[str, Any]], response: httpx2.Response) -> str:
    if 300 <= status < 400:
        return "redirects are not followed, so that the API token goes nowhere else; check base_url"
    for reason in reasons:
        if hint := _PLATFORM_HINTS.get(reason.get("code")):  # type: ignore[arg-type]
            return hint
    return {401: _TOKEN_HINT, 403: _RIGHTS_HINT}.get(status, "")


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
        return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    except (ValueError, OverflowError):
        return None
