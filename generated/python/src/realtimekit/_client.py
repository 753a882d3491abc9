"""The two clients."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from ._callers import AsyncCaller, AsyncRawCaller, Bound, Caller, RawCaller, RawResponse
from ._options import Options
from ._requests import Body, escape_hatch
from ._transport import AsyncPool, AsyncTransport, Pool, Transport
from ._webhooks import KeyRing
from .errors import InvalidArgumentError, Mismatch

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from types import TracebackType

    import httpx2

    from .resources.active_session import ActiveSession, AsyncActiveSession
    from .resources.analytics import Analytics, AsyncAnalytics
    from .resources.apps import Apps, AsyncApps
    from .resources.livestreams import AsyncLivestreams, Livestreams
    from .resources.meetings import AsyncMeetings, Meetings
    from .resources.presets import AsyncPresets, Presets
    from .resources.recordings import AsyncRecordings, Recordings
    from .resources.sessions import AsyncSessions, Sessions
    from .resources.webhooks import AsyncWebhooks, Webhooks

P = ParamSpec("P")
T = TypeVar("T")


class RealtimeKit:
    """Calls RealtimeKit. Make one and share it: it is safe across threads and keeps its connections.

    Args:
        api_token: Cloudflare API token with the Realtime permission; else `CLOUDFLARE_API_TOKEN`.
        account_id: Cloudflare account; else `CLOUDFLARE_ACCOUNT_ID`.
        app_id: App to work on; else `REALTIMEKIT_APP_ID`. `apps` needs none.
        base_url: Where the API is; else `REALTIMEKIT_BASE_URL`, else Cloudflare's. Plain http only to local servers.
        timeout: Seconds to wait for a connection and between two pieces of an answer, or an `httpx2.Timeout`.
        max_retries: How often a failed call is sent again. A connection that failed and 429 are retried for every
            call; 408, 5xx and lost answers only where repeating cannot create a second thing; 409 never.
        max_retry_after: Longest `Retry-After`, in seconds, that is waited for; a longer one raises at once.
        headers: More headers for every call to the API.
        http_client: An `httpx2` client of your own, for a proxy, TLS settings or a transport. You close it.
        strict: Raise `ResponseValidationError` where an answer does not fit the API's document. Without it the
            call succeeds, the value stays as it came and a warning is logged.
        on_mismatch: Called with each `Mismatch` where an answer does not fit.
        webhook_key: RealtimeKit's public key in PEM form; fetched when needed otherwise.
        webhook_key_url: Where the public key is fetched; else `REALTIMEKIT_WEBHOOK_KEY_URL`, else Cloudflare's.

    Raises:
        InvalidArgumentError: An option cannot be used. What is missing raises ConfigurationError when it is needed.
    """

    def __init__(
        self,
        *,
        api_token: str | None = None,
        account_id: str | None = None,
        app_id: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout = 60.0,
        max_retries: int = 2,
        max_retry_after: float = 60.0,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool = False,
        on_mismatch: Callable[[Mismatch], None] | None = None,
        webhook_key: str | bytes | None = None,
        webhook_key_url: str | None = None,
    ) -> None:
        options = Options.read(
            api_token=api_token,
            account_id=account_id,
            app_id=app_id,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            max_retry_after=max_retry_after,
            headers=headers,
            strict=strict,
            on_mismatch=on_mismatch,
            webhook_key=webhook_key,
            webhook_key_url=webhook_key_url,
        )
        del api_token, base_url, headers, webhook_key_url  # what they hold no error of ours shows
        options = options.checked()
        self._caller = Caller(Transport(options, Pool(http_client)), KeyRing(options))

    def _with_caller(self, caller: Caller) -> RealtimeKit:
        copy = object.__new__(type(self))
        copy._caller = caller
        return copy

    def with_options(
        self,
        *,
        app_id: str | None = None,
        timeout: float | httpx2.Timeout | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> RealtimeKit:
        """A copy with other options that shares the connections. Headers are added to those of this client."""
        options = self._caller.options.changed(app_id=app_id, timeout=timeout, max_retries=max_retries, headers=headers)
        del headers
        options = options.checked()
        return self._with_caller(Caller(Transport(options, self._caller.transport.pool), self._caller.keys))

    def with_raw_response(self, call: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        """Make a call and get the answer itself: `client.with_raw_response(client.<resource>.<method>, ...)`.

        It has `status_code`, `headers` and `body`; `parse()` gives what the call would have given. Raises what the call raises
        where the status is no 2xx.
        """
        owner: Any = getattr(call, "__self__", None)
        if not hasattr(owner, "_with_caller"):
            raise InvalidArgumentError(
                "with_raw_response takes a method of one of the client's resources, and its arguments"
            )
        caller = owner._caller
        raw = owner._with_caller(RawCaller(caller.transport, caller.keys))
        bound = Bound(getattr(raw, call.__name__), args, kwargs)
        del args, kwargs
        return bound()  # type: ignore[no-any-return]

    def request(self, method: str, path: str, *, query: Mapping[str, object] | None = None, body: Any = None) -> Any:
        """Call something that this package does not know.

        Args:
            method: HTTP method.
            path: Path below `base_url`; `{account_id}` and `{app_id}` in it are filled in.
            query: Query arguments, as the other calls send them.
            body: What to send as JSON; None sends no body.

        Returns:
            The whole answer as plain JSON, the envelope included; None where an answer has no body (204, HEAD).

        Raises:
            APIStatusError: The server says no, also by `success: false`.
            APIConnectionError: No usable answer arrived. Retried as every call: GET, PUT and DELETE only.
            APIResponseError: The answer is no JSON object.
        """
        _body = None if body is None else Body(body)
        del body
        operation = escape_hatch(method, path, _body)
        return self._caller.call(operation, query=query, body=_body)

    def close(self) -> None:
        """Close the connections, those of copies included. A client that you passed in stays open."""
        self._caller.transport.pool.close()

    def __enter__(self) -> RealtimeKit:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        if "_caller" not in vars(self):  # an option was refused, and somebody looks at the traceback
            return "RealtimeKit(...)"
        return f"RealtimeKit({self._caller.options.shown()})"

    def __reduce__(self) -> Any:
        raise TypeError("a client holds connections and a token and cannot be pickled; make one in each process")

    @cached_property
    def apps(self) -> Apps:
        """Apps separate the meetings, presets and webhooks of one product from another's."""
        from .resources.apps import Apps

        return Apps(self._caller)

    @cached_property
    def meetings(self) -> Meetings:
        """Meetings are lasting rooms that people come back to, with the participants that may join them. What
        happens in one from the first arrival to the last departure is a session.
        """
        from .resources.meetings import Meetings

        return Meetings(self._caller)

    @cached_property
    def presets(self) -> Presets:
        """Presets say what a participant may do and what the meeting looks like to them."""
        from .resources.presets import Presets

        return Presets(self._caller)

    @cached_property
    def sessions(self) -> Sessions:
        """Sessions are the single runs of a meeting, past or live, with who came and what was said."""
        from .resources.sessions import Sessions

        return Sessions(self._caller)

    @cached_property
    def recordings(self) -> Recordings:
        """Recordings of meetings, as one composed file or as separate tracks."""
        from .resources.recordings import Recordings

        return Recordings(self._caller)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Webhooks tell a server of yours what happens in the meetings of an app."""
        from .resources.webhooks import Webhooks

        return Webhooks(self._caller)

    @cached_property
    def active_session(self) -> ActiveSession:
        """The session that runs in a meeting right now."""
        from .resources.active_session import ActiveSession

        return ActiveSession(self._caller)

    @cached_property
    def livestreams(self) -> Livestreams:
        """Livestreams carry a meeting, or a feed of your own, to any number of viewers."""
        from .resources.livestreams import Livestreams

        return Livestreams(self._caller)

    @cached_property
    def analytics(self) -> Analytics:
        """Figures about the use of an app over time."""
        from .resources.analytics import Analytics

        return Analytics(self._caller)


class AsyncRealtimeKit:
    """Calls RealtimeKit from asyncio or trio. Make one for each event loop and share it there.

    Args:
        api_token: Cloudflare API token with the Realtime permission; else `CLOUDFLARE_API_TOKEN`.
        account_id: Cloudflare account; else `CLOUDFLARE_ACCOUNT_ID`.
        app_id: App to work on; else `REALTIMEKIT_APP_ID`. `apps` needs none.
        base_url: Where the API is; else `REALTIMEKIT_BASE_URL`, else Cloudflare's. Plain http only to local servers.
        timeout: Seconds to wait for a connection and between two pieces of an answer, or an `httpx2.Timeout`.
        max_retries: How often a failed call is sent again. A connection that failed and 429 are retried for every
            call; 408, 5xx and lost answers only where repeating cannot create a second thing; 409 never.
        max_retry_after: Longest `Retry-After`, in seconds, that is waited for; a longer one raises at once.
        headers: More headers for every call to the API.
        http_client: An `httpx2` client of your own, for a proxy, TLS settings or a transport. You close it.
        strict: Raise `ResponseValidationError` where an answer does not fit the API's document. Without it the
            call succeeds, the value stays as it came and a warning is logged.
        on_mismatch: Called with each `Mismatch` where an answer does not fit.
        webhook_key: RealtimeKit's public key in PEM form; fetched when needed otherwise.
        webhook_key_url: Where the public key is fetched; else `REALTIMEKIT_WEBHOOK_KEY_URL`, else Cloudflare's.

    Raises:
        InvalidArgumentError: An option cannot be used. What is missing raises ConfigurationError when it is needed.
    """

    def __init__(
        self,
        *,
        api_token: str | None = None,
        account_id: str | None = None,
        app_id: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout = 60.0,
        max_retries: int = 2,
        max_retry_after: float = 60.0,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
        on_mismatch: Callable[[Mismatch], None] | None = None,
        webhook_key: str | bytes | None = None,
        webhook_key_url: str | None = None,
    ) -> None:
        options = Options.read(
            api_token=api_token,
            account_id=account_id,
            app_id=app_id,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            max_retry_after=max_retry_after,
            headers=headers,
            strict=strict,
            on_mismatch=on_mismatch,
            webhook_key=webhook_key,
            webhook_key_url=webhook_key_url,
        )
        del api_token, base_url, headers, webhook_key_url  # what they hold no error of ours shows
        options = options.checked()
        self._caller = AsyncCaller(AsyncTransport(options, AsyncPool(http_client)), KeyRing(options))

    def _with_caller(self, caller: AsyncCaller) -> AsyncRealtimeKit:
        copy = object.__new__(type(self))
        copy._caller = caller
        return copy

    def with_options(
        self,
        *,
        app_id: str | None = None,
        timeout: float | httpx2.Timeout | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncRealtimeKit:
        """A copy with other options that shares the connections. Headers are added to those of this client."""
        options = self._caller.options.changed(app_id=app_id, timeout=timeout, max_retries=max_retries, headers=headers)
        del headers
        options = options.checked()
        return self._with_caller(AsyncCaller(AsyncTransport(options, self._caller.transport.pool), self._caller.keys))

    def with_raw_response(
        self, call: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Awaitable[RawResponse[T]]:
        """Make a call and get the answer itself: `await client.with_raw_response(client.<resource>.<method>, ...)`.

        It has `status_code`, `headers` and `body`; `parse()` gives what the call would have given. Raises what the call raises
        where the status is no 2xx.
        """
        owner: Any = getattr(call, "__self__", None)
        if not hasattr(owner, "_with_caller"):
            raise InvalidArgumentError(
                "with_raw_response takes a method of one of the client's resources, and its arguments"
            )
        caller = owner._caller
        raw = owner._with_caller(AsyncRawCaller(caller.transport, caller.keys))
        bound = Bound(getattr(raw, call.__name__), args, kwargs)
        del args, kwargs
        return bound()  # type: ignore[no-any-return]

    async def request(
        self, method: str, path: str, *, query: Mapping[str, object] | None = None, body: Any = None
    ) -> Any:
        """Call something that this package does not know.

        Args:
            method: HTTP method.
            path: Path below `base_url`; `{account_id}` and `{app_id}` in it are filled in.
            query: Query arguments, as the other calls send them.
            body: What to send as JSON; None sends no body.

        Returns:
            The whole answer as plain JSON, the envelope included; None where an answer has no body (204, HEAD).

        Raises:
            APIStatusError: The server says no, also by `success: false`.
            APIConnectionError: No usable answer arrived. Retried as every call: GET, PUT and DELETE only.
            APIResponseError: The answer is no JSON object.
        """
        _body = None if body is None else Body(body)
        del body
        operation = escape_hatch(method, path, _body)
        return await self._caller.call(operation, query=query, body=_body)

    async def close(self) -> None:
        """Close the connections, those of copies included. A client that you passed in stays open."""
        await self._caller.transport.pool.close()

    async def __aenter__(self) -> AsyncRealtimeKit:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        if "_caller" not in vars(self):  # an option was refused, and somebody looks at the traceback
            return "AsyncRealtimeKit(...)"
        return f"AsyncRealtimeKit({self._caller.options.shown()})"

    def __reduce__(self) -> Any:
        raise TypeError("a client holds connections and a token and cannot be pickled; make one in each process")

    @cached_property
    def apps(self) -> AsyncApps:
        """Apps separate the meetings, presets and webhooks of one product from another's."""
        from .resources.apps import AsyncApps

        return AsyncApps(self._caller)

    @cached_property
    def meetings(self) -> AsyncMeetings:
        """Meetings are lasting rooms that people come back to, with the participants that may join them. What
        happens in one from the first arrival to the last departure is a session.
        """
        from .resources.meetings import AsyncMeetings

        return AsyncMeetings(self._caller)

    @cached_property
    def presets(self) -> AsyncPresets:
        """Presets say what a participant may do and what the meeting looks like to them."""
        from .resources.presets import AsyncPresets

        return AsyncPresets(self._caller)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Sessions are the single runs of a meeting, past or live, with who came and what was said."""
        from .resources.sessions import AsyncSessions

        return AsyncSessions(self._caller)

    @cached_property
    def recordings(self) -> AsyncRecordings:
        """Recordings of meetings, as one composed file or as separate tracks."""
        from .resources.recordings import AsyncRecordings

        return AsyncRecordings(self._caller)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Webhooks tell a server of yours what happens in the meetings of an app."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self._caller)

    @cached_property
    def active_session(self) -> AsyncActiveSession:
        """The session that runs in a meeting right now."""
        from .resources.active_session import AsyncActiveSession

        return AsyncActiveSession(self._caller)

    @cached_property
    def livestreams(self) -> AsyncLivestreams:
        """Livestreams carry a meeting, or a feed of your own, to any number of viewers."""
        from .resources.livestreams import AsyncLivestreams

        return AsyncLivestreams(self._caller)

    @cached_property
    def analytics(self) -> AsyncAnalytics:
        """Figures about the use of an app over time."""
        from .resources.analytics import AsyncAnalytics

        return AsyncAnalytics(self._caller)
