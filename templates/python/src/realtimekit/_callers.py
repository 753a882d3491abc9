"""Between the resources and the network: one call from arguments to result.

A resource holds a caller. The raw ones give the answer itself, which is all that `with_raw_response` needs.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._requests import Body, Call, Operation, encode_query, segment

if TYPE_CHECKING:
    import httpx2

    from ._options import Options
    from ._pages import AsyncPage, AsyncPages, Page
    from ._transport import AsyncTransport, Transport
    from ._webhooks import KeyRing

T = TypeVar("T")


class RawResponse(Generic[T]):
    """An answer as it came."""

    def __init__(self, response: httpx2.Response, parse: Callable[[], T]) -> None:
        self.http_response = response
        """The answer of the HTTP library."""
        self._parse = parse

    @property
    def status_code(self) -> int:
        """HTTP status."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        """Headers; names in any case."""
        return self.http_response.headers

    @property
    def body(self) -> bytes:
        """The bytes of the body."""
        return self.http_response.content

    @property
    def request_id(self) -> str | None:
        """Cloudflare's id of the request (`cf-ray`)."""
        return self.http_response.headers.get("cf-ray")

    def parse(self) -> T:
        """What the call would have given. Raises what the call would have raised."""
        return self._parse()

    def __repr__(self) -> str:
        return f"<RawResponse {self.status_code}>"


class Bound:
    """A call with its arguments, which may hold secrets: nothing shows them."""

    __slots__ = ("_args", "_call", "_kwargs")

    def __init__(self, call: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        self._call, self._args, self._kwargs = call, args, kwargs

    def __call__(self) -> Any:
        return self._call(*self._args, **self._kwargs)


class _Preparer:
    """What both kinds of callers do before and after the network."""

    options: Options
    keys: KeyRing

    def prepare(
        self, operation: Operation[Any], path: Sequence[str], query: Mapping[str, object] | None, body: Body | None
    ) -> Call:
        options = {name: segment(self.options.need(name)) for name in operation.options}
        return Call(
            operation,
            operation.path.format(*(segment(value, operation) for value in path), **options),
            encode_query(query, operation.times) if query else "",
            body.encode(operation.nullable) if body else None,
        )

    def parse(self, call: Call, response: httpx2.Response) -> Any:
        """The result of a call that is no list."""
        from . import _answers

        operation = call.operation
        if operation.answer is None:
            if response.status_code == 204 or operation.method == "HEAD":  # there is no body by definition
                return None
            return _answers.document(call, response, self.options)
        return _answers.payload(operation, call, response, self.options)

    def page_parts(self, call: Call, response: httpx2.Response) -> tuple[Any, Any]:
        """The whole answer of a list, and its items."""
        from . import _answers

        answer = _answers.envelope(call.operation, call, response, self.options)
        return answer, _answers.find(answer, call.operation)


class Caller(_Preparer):
    """Makes the calls of a `RealtimeKit`."""

    def __init__(self, transport: Transport, keys: KeyRing) -> None:
        self.transport, self.options, self.keys = transport, transport.options, keys

    def call(
        self,
        operation: Operation[T],
        path: Sequence[str] = (),
        query: Mapping[str, object] | None = None,
        body: Body | None = None,
    ) -> T:
        call = self.prepare(operation, path, query, body)
        return self.parse(call, self.transport.send(call))  # type: ignore[no-any-return]

    def list(self, operation: Operation[T], path: Sequence[str] = (), query: Mapping[str, object] | None = None) -> Page[T]:
        call = self.prepare(operation, path, query, None)
        return self.page(call, self.transport.send(call), path, query or {})

    def page(
        self, call: Call, response: httpx2.Response, path: Sequence[str], query: Mapping[str, object]
    ) -> Page[Any]:
        from ._pages import Page

        def fetch(number: int) -> Page[Any]:
            return Caller(self.transport, self.keys).list(call.operation, path, {**query, "page_no": number})

        return Page(*self.page_parts(call, response), _number(call.operation, query), fetch)


class RawCaller(Caller):
    """Gives the answers themselves."""

    def call(self, operation: Any, path: Any = (), query: Any = None, body: Body | None = None) -> Any:
        call = self.prepare(operation, path, query, body)
        response = self.transport.send(call)
        return RawResponse(response, lambda: self.parse(call, response))

    def list(self, operation: Any, path: Any = (), query: Any = None) -> Any:
        call = self.prepare(operation, path, query, None)
        response = self.transport.send(call)
        return RawResponse(response, lambda: self.page(call, response, path, query or {}))


class AsyncCaller(_Preparer):
    """Makes the calls of an `AsyncRealtimeKit`."""

    def __init__(self, transport: AsyncTransport, keys: KeyRing) -> None:
        self.transport, self.options, self.keys = transport, transport.options, keys

    async def call(
        self,
        operation: Operation[T],
        path: Sequence[str] = (),
        query: Mapping[str, object] | None = None,
        body: Body | None = None,
    ) -> T:
        call = self.prepare(operation, path, query, body)
        return self.parse(call, await self.transport.send(call))  # type: ignore[no-any-return]

    def list(
        self, operation: Operation[T], path: Sequence[str] = (), query: Mapping[str, object] | None = None
    ) -> AsyncPages[T]:
        from ._pages import AsyncPages

        call = self.prepare(operation, path, query, None)

        async def first() -> AsyncPage[T]:
            return self.page(call, await self.transport.send(call), path, query or {})

        return AsyncPages(first)

    def page(
        self, call: Call, response: httpx2.Response, path: Sequence[str], query: Mapping[str, object]
    ) -> AsyncPage[Any]:
        from ._pages import AsyncPage

        def fetch(number: int) -> Awaitable[AsyncPage[Any]]:
            return _first(AsyncCaller(self.transport, self.keys).list(call.operation, path, {**query, "page_no": number}))

        return AsyncPage(*self.page_parts(call, response), _number(call.operation, query), fetch)


class AsyncRawCaller(AsyncCaller):
    """Gives the answers themselves."""

    async def call(self, operation: Any, path: Any = (), query: Any = None, body: Body | None = None) -> Any:
        call = self.prepare(operation, path, query, body)
        response = await self.transport.send(call)
        return RawResponse(response, lambda: self.parse(call, response))

    async def list(self, operation: Any, path: Any = (), query: Any = None) -> Any:  # type: ignore[override]
        call = self.prepare(operation, path, query, None)
        response = await self.transport.send(call)
        return RawResponse(response, lambda: self.page(call, response, path, query or {}))


async def _first(pages: AsyncPages[T]) -> AsyncPage[T]:
    return await pages


def _number(operation: Operation[Any], query: Mapping[str, object]) -> int | None:
    """The number of the page that `query` asks for; None where the list has no pages. The first page is 1."""
    if not operation.is_paged:
        return None
    number = query.get("page_no")
    return int(number) if isinstance(number, (int, float)) else 1


class Resource:
    """A group of operations. Reach it through a client."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def _with_caller(self, caller: Caller) -> Resource:
        return type(self)(caller)


class AsyncResource:
    """A group of operations. Reach it through a client."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def _with_caller(self, caller: AsyncCaller) -> AsyncResource:
        return type(self)(caller)
