"""The answers of the API around their content: both forms of failure, statuses and messages as on the live API.

Knows what the live API is known to do beside the document. Does not know what the operations do.
"""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .document import Operation, Problem

_log = logging.getLogger(__name__)

# Where the live service answers with another of the documented statuses than the first.
_STATUSES = {"recordings.start": 201}

# Where it refuses a body with another status than 422.
_REFUSALS = {("meetings.participants.add", "custom_participant_id"): 400}


@dataclass
class Answer:
    """A whole answer, where a behaviour says everything itself."""

    body: Any
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


class ApiError(Exception):
    """A failure that RealtimeKit itself reports."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message

    def answer(self) -> Answer:
        error = {"code": self.status, "message": self.message}
        return Answer({"success": False, "error": error}, self.status)


class PlatformError(Exception):
    """A failure that the Cloudflare platform reports before RealtimeKit sees the call."""

    def __init__(self, status: int, *errors: tuple[int, str], headers: Mapping[str, str] | None = None) -> None:
        super().__init__(errors[0][1])
        self.status = status
        self.errors = errors
        self.headers = headers or {}

    def answer(self) -> Answer:
        errors = [{"code": code, "message": message} for code, message in self.errors]
        body = {"success": False, "errors": errors, "messages": [], "result": None}
        return Answer(body, self.status, self.headers)


def failed(what: str, error: Exception) -> ApiError:
    """The failure of the emulator itself, which is logged."""
    _log.error("%s failed", what, exc_info=error)
    return ApiError(500, f"The emulator failed: {type(error).__name__}: {error}")


def usual_status(operation: Operation) -> int:
    return _STATUSES.get(operation.id, operation.status)


def refused(operation: Operation, problems: Sequence[Problem]) -> ApiError:
    """The failure of a request that is not as the document says."""
    message = ", ".join(dict.fromkeys(problem.message for problem in problems))
    statuses = [_REFUSALS.get((operation.id, problem.field), 422) if problem.missing else 422 for problem in problems]
    return ApiError(min(statuses), message)


def not_found(kind: str, id: str) -> ApiError:
    return ApiError(404, f"{kind.replace('_', ' ').capitalize()} with id {id} not found")


def bad_token() -> PlatformError:
    return PlatformError(401, (10000, "Authentication error"))


def no_route(path: str) -> PlatformError:
    message = f"Could not route to {path}, perhaps your object identifier is invalid?"
    return PlatformError(404, (7003, message), (7000, "No route for that URI"))


def wrong_method(allowed: Sequence[str]) -> PlatformError:
    return PlatformError(405, (10405, "Method not allowed"), headers={"Allow": ", ".join(sorted(allowed))})
