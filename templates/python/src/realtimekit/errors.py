"""Every exception of this package. All of them are `RealtimeKitError`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx2


class RealtimeKitError(Exception):
    """The root: catch this to catch everything that this package raises."""


class ConfigurationError(RealtimeKitError):
    """An option that the call needs is missing or unusable; the message says which and how to set it."""


class InvalidArgumentError(RealtimeKitError, ValueError):
    """An argument cannot be sent: an empty id, a time without a zone, a line break in a header. Nothing was sent."""


class APIConnectionError(RealtimeKitError):
    """No usable answer arrived: the connection failed or broke off. A call that creates something may have worked."""


class APITimeoutError(APIConnectionError):
    """No answer arrived in time. A call that creates something may have worked."""


@dataclass(frozen=True)
class Mismatch:
    """A value of an answer that does not fit the API's document."""

    operation: str
    """The operation, such as `meetings.get`."""
    path: str
    """Where in the answer, as a JSON path: `$.data[0].status`."""
    problem: str
    """What was expected there."""
    value: Any = field(repr=False)
    """The value as it came; None where it is missing, and in a pickle."""

    def __reduce__(self) -> tuple[Any, ...]:
        return (Mismatch, (self.operation, self.path, self.problem, None))


class _ResponseError(RealtimeKitError):
    """What the errors that come with an answer share. Pickles without the answer itself, which may hold secrets."""

    response: httpx2.Response | None
    """The answer. None on an error that was pickled."""
    status_code: int | None
    """HTTP status. None where the trouble is with a webhook delivery."""
    method: str
    """HTTP method of the call."""
    path: str
    """Path of the call, without its query."""
    request_id: str | None
    """Cloudflare's id of the request (`cf-ray`); name it when you ask for support."""

    def __init__(
        self, text: str, *, response: httpx2.Response | None, status_code: int | None, method: str, path: str, request_id: str | None
    ) -> None:
        super().__init__(text)
        self.response = response
        self.status_code, self.method, self.path, self.request_id = status_code, method, path, request_id

    def __reduce__(self) -> tuple[Any, ...]:
        state = {**self.__dict__, "response": None}
        return (_restore, (type(self), self.args, state))


def _restore(kind: type[_ResponseError], args: tuple[Any, ...], state: dict[str, Any]) -> _ResponseError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class APIResponseError(_ResponseError):
    """The call went through (2xx), but the answer is not the JSON that was promised."""


class ResponseValidationError(APIResponseError):
    """The answer does not fit the API's document. Only raised by a client with `strict=True`."""

    mismatches: Sequence[Mismatch] = ()
    """Every place that does not fit."""


class APIStatusError(_ResponseError):
    """The server answered that the call failed."""

    code: int | str | None = None
    """The number that the server gives this failure; often the HTTP status again."""
    message: str = ""
    """What the server says went wrong."""
    errors: Sequence[Mapping[str, Any]] = ()
    """Every reason that the server gives, as it came."""
    retry_after: float | None = None
    """Seconds that the server asks to wait before another call, where it says so."""


class BadRequestError(APIStatusError):
    """400: the server cannot make sense of the call."""


class AuthenticationError(APIStatusError):
    """401: the API token is missing, wrong or expired."""


class PermissionDeniedError(APIStatusError):
    """403: the API token may not do this, or not for this account."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or no such account or app."""


class ConflictError(APIStatusError):
    """409: it exists already, or already runs. An answer, not a glitch: never retried."""


class UnprocessableEntityError(APIStatusError):
    """422: a field has a value that the server refuses; the message names it."""


class RateLimitError(APIStatusError):
    """429: too many calls; `retry_after` says for how long to wait."""


class InternalServerError(APIStatusError):
    """5xx: the server failed."""


class WebhookVerificationError(RealtimeKitError):
    """The delivery was not signed by RealtimeKit, or was changed on its way. Answer it with a 4xx."""
