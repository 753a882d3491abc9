"""Sends calls and sends them again. Knows the network; what an answer means stands in `_answers`.

The two transports differ in nothing but `await`.
"""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING

from . import _failures, _retries
from ._options import Options
from ._requests import Call
from .errors import InvalidArgumentError, RealtimeKitError

if TYPE_CHECKING:
    import ssl

    import httpx2

logger = logging.getLogger("realtimekit")
logger.addHandler(logging.NullHandler())

_CLOSED = "this client is closed; make another one"


class Pool:
    """The connections of a client and of all its copies, opened when first needed."""

    def __init__(self, client: httpx2.Client | None) -> None:
        _check_kind(client, "Client")
        self._given, self._own = client, dict[str, "httpx2.Client"]()
        self._lock, self._closed = threading.Lock(), False

    def get(self, url: str) -> httpx2.Client:
        """The client for calls to `url`."""
        if self._closed:
            raise RealtimeKitError(_CLOSED)
        if self._given is not None:
            return self._given
        scheme = url.partition(":")[0]
        if scheme not in self._own:
            import httpx2

            with self._lock:
                self._own[scheme] = self._own.get(scheme) or httpx2.Client(verify=_trust(scheme))
        return self._own[scheme]

    def close(self) -> None:
        if self._given is None:
            self._closed = True
        for client in self._own.values():
            client.close()


class AsyncPool:
    """As `Pool`, for asyncio and trio."""

    def __init__(self, client: httpx2.AsyncClient | None) -> None:
        _check_kind(client, "AsyncClient")
        self._given, self._own, self._closed = client, dict[str, "httpx2.AsyncClient"](), False

    def get(self, url: str) -> httpx2.AsyncClient:
        if self._closed:
            raise RealtimeKitError(_CLOSED)
        if self._given is not None:
            return self._given
        scheme = url.partition(":")[0]
        if scheme not in self._own:
            import httpx2

            self._own[scheme] = httpx2.AsyncClient(verify=_trust(scheme))
        return self._own[scheme]

    async def close(self) -> None:
        if self._given is None:
            self._closed = True
        for client in self._own.values():
            await client.aclose()


def _check_kind(client: object, kind: str) -> None:
    """Refuses a client of another kind, with which every call would fail."""
    if client is None:
        return
    import httpx2  # whoever made the client has imported it

    if not isinstance(client, getattr(httpx2, kind)):
        raise InvalidArgumentError(f"http_client is a {type(client).__name__}; it must be an httpx2.{kind}")


def _trust(scheme: str) -> ssl.SSLContext | bool:
    """Whom to trust: the usual authorities. Plain http, which only local servers speak, trusts nobody, since reading
    the certificates takes longer than all the rest of a first call."""
    import ssl

    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if scheme == "http" else True


class Transport:
    """Sends calls for a `RealtimeKit`."""

    def __init__(self, options: Options, pool: Pool) -> None:
        self.options, self.pool = options, pool

    def send(self, call: Call) -> httpx2.Response:
        """The 2xx answer to `call`. Raises APIConnectionError or APIStatusError when retries are used up."""
        import httpx2

        client = self.pool.get(call.url or self.options.base_url)
        attempt = 0
        while True:
            outcome = _Attempt(call, self.options, attempt)
            try:
                response = client.send(outcome.request(client), auth=None, follow_redirects=False)
            except httpx2.RequestError as error:
                outcome.failed(error)
            else:
                outcome.answered(response)
                if response.is_success:
                    return response
            time.sleep(outcome.delay())
            attempt += 1


class AsyncTransport:
    """Sends calls for an `AsyncRealtimeKit`."""

    def __init__(self, options: Options, pool: AsyncPool) -> None:
        self.options, self.pool = options, pool

    async def send(self, call: Call) -> httpx2.Response:
        """As `Transport.send`."""
        import anyio
        import httpx2

        client = self.pool.get(call.url or self.options.base_url)
        attempt = 0
        while True:
            outcome = _Attempt(call, self.options, attempt)
            try:
                response = await client.send(outcome.request(client), auth=None, follow_redirects=False)
            except httpx2.RequestError as error:
                outcome.failed(error)
            else:
                outcome.answered(response)
                if response.is_success:
                    return response
            await anyio.sleep(outcome.delay())
            attempt += 1


class _Attempt:
    """One attempt at a call, and what follows from how it went."""

    def __init__(self, call: Call, options: Options, number: int) -> None:
        self.call, self.options, self.number = call, options, number
        self.failure: RealtimeKitError | None = None
        self.retryable, self.sent = False, False
        self.began = time.perf_counter()

    def request(self, client: httpx2.Client | httpx2.AsyncClient) -> httpx2.Request:
        """The request. A call to another address than the API's carries no token."""
        import httpx2

        call, options = self.call, self.options
        try:
            return client.build_request(
                call.operation.method,
                call.url or options.base_url + call.path + ("?" + call.query if call.query else ""),
                content=call.body.content if call.body else None,
                headers=options.request_headers(to_api=call.url is None, with_body=call.body is not None),
                timeout=options.timeout,
            )
        except httpx2.InvalidURL as error:
            raise InvalidArgumentError(f"{call.operation.id} has no usable address: {error}") from None

    def answered(self, response: httpx2.Response) -> None:
        status = response.status_code
        self._log(str(status))
        if not response.is_success:
            self.failure = _failures.status_error(response, self.call, self.options)
            self.retryable, self.sent = _retries.is_retryable(status), _retries.may_have_acted(status)

    def failed(self, error: httpx2.RequestError) -> None:
        import httpx2

        self._log(type(error).__name__)
        self.failure = _failures.connection_error(error, self.call, self.options)
        # Nothing was sent while there was no connection; anything else is an answer that was lost on its way.
        self.sent = not isinstance(error, (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout))
        self.retryable = not isinstance(error, (httpx2.UnsupportedProtocol, httpx2.LocalProtocolError))

    def delay(self) -> float:
        """Seconds until the next attempt; raises the failure where there is none."""
        assert self.failure is not None
        seconds = self.retryable and _retries.delay(
            self.failure, sent=self.sent, call=self.call, attempt=self.number, options=self.options
        )
        if seconds is False or seconds is None:
            raise self.failure
        return seconds

    def _log(self, outcome: str) -> None:
        if logger.isEnabledFor(logging.DEBUG):
            took = (time.perf_counter() - self.began) * 1000
            logger.debug("%s: %s in %.0f ms (attempt %d)", self.call.name, outcome, took, self.number + 1)
