"""Whether a failed call is sent again, and after how long. Decides only; waits for nothing."""

from __future__ import annotations

import random

from . import errors
from ._options import Options
from ._requests import Call

_FIRST, _LONGEST = 0.5, 8.0  # seconds


def delay(failure: errors.RealtimeKitError, *, sent: bool, call: Call, attempt: int, options: Options) -> float | None:
    """Seconds to wait before attempt `attempt` + 1 (the first attempt is 0), or None to give up.

    `sent` says whether the server may have acted on the call. Then only a call that does no harm twice is repeated: for
    a create the thing may exist, and the API has no idempotency key. 409 is an answer and never repeated.
    """
    if call.url is not None:  # RealtimeKit's key is asked for once: the delivery that needs it comes again
        return None
    if attempt >= options.max_retries or (sent and not call.operation.repeatable):
        return None
    wanted = failure.retry_after if isinstance(failure, errors.APIStatusError) else None
    if wanted is not None:
        return wanted if wanted <= options.max_retry_after else None
    return random.uniform(0, min(_LONGEST, _FIRST * 2**attempt))


def is_retryable(status: int) -> bool:
    """Whether an answer with this status may be different next time."""
    return status in (408, 429) or 500 <= status <= 599


def may_have_acted(status: int) -> bool:
    """Whether the server may have done what was asked although it answered with this status."""
    return status != 429
