"""The ASGI application: a request is routed by the document, authorised, held against the document and handed to the
behaviour of its operation; what comes back is put into the answer that the document describes.

Knows HTTP. Does not know what any operation does.
"""

import logging
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote

import anyio
import orjson
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from . import answers, behaviour, bodies, control, faults, files, jobs, page, registry, seed, webhooks
from .answers import Answer, ApiError, PlatformError
from .document import Operation, Problem
from .guard import Guard, objection_to_host
from .world import Call, Page, World

_log = logging.getLogger(__name__)

behaviour.register()


def create_app(data: Path | None = None) -> Starlette:
    """The emulator as an ASGI application. It keeps everything in memory, or in the file `data`.

    What happens without a request (webhooks, jobs by the wall clock) needs the application's lifespan to be run.
    """
    world = World(data)
    with world.step():
        seed.plant(world)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with anyio.create_task_group() as tasks:
            for function in registry.BACKGROUND:
                tasks.start_soon(function, world)
            yield
            tasks.cancel_scope.cancel()
        world.store.close()

    async def webhook_key(_: Request) -> Response:
        with world.step():
            return _response(Answer(webhooks.public_key(world)))

    app = Starlette(
        routes=[
            Mount(world.document.prefix, app=(api := Api(world))),
            Route(world.document.prefix, api),
            Mount("/_emulator", app=Guard(ControlApi(world))),
            Route("/.well-known/webhooks.json", webhook_key),
            Route("/files/{app}/{kind}/{id}/{name}", files.endpoint(world)),
            Mount("/", app=Guard(page.application(world))),
        ],
        middleware=[Middleware(Entrance, world=world)],
        lifespan=lifespan,
    )
    app.router.default = api  # no route of Starlette's matches a path with a line break in it
    app.state.world = world
    return app


class Entrance:
    """What every request passes, whatever it is for."""

    def __init__(self, app: ASGIApp, world: World) -> None:
        self._app = app
        self._world = world

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        host = Request(scope).headers.get("host", "")
        if problem := objection_to_host(host):
            await PlainTextResponse(f"{problem}\n", 403)(scope, receive, send)
            return
        # Links lead to where clients reach the emulator, which only they know.
        self._world.address = f"{scope['scheme']}://{host}"
        try:
            await self._app(scope, receive, send)
        except PlatformError as error:
            await _response(error.answer())(scope, receive, send)
        except ClientDisconnect:
            _log.info("a client left in the middle of its request to %s", scope["path"])


class Api:
    """The API of the document."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        exchange = Exchange(self._world, request, await bodies.read(request))
        answer, response = exchange.answer()
        self._world.requests.append(exchange.record(answer))
        await exchange.faults.send(response, scope, receive, send)


class Exchange:
    """One request to the API and how it is answered."""

    def __init__(self, world: World, request: Request, body: bytes) -> None:
        self.world = world
        self.request = request
        self.raw_body = body
        self.operation: Operation | None = None
        self.faults = faults.NONE
        self.body: Any = None
        self.time = world.clock.stamp()

    def answer(self) -> tuple[Answer, Response]:
        try:
            answer = self._answer()
            return answer, _response(answer)
        except (ApiError, PlatformError) as error:
            answer = error.answer()
        except Exception as error:  # noqa: BLE001 - a fault of the emulator, which is told and logged
            _log.exception("%s %s failed", self.request.method, self.request.url.path)
            answer = ApiError(500, f"The emulator failed: {type(error).__name__}: {error}").answer()
        return answer, _response(answer)

    def _answer(self) -> Answer:
        self._authorise()
        operation, values = self._route()
        self.operation = operation
        self.faults = faults.wanted(self.world, self.request, operation)
        if self.faults.refusal is not None:
            return self.faults.refusal
        jobs.run_due(self.world)
        with self.world.step():
            call = self._call(operation, values)
            if operation.id not in registry.OPERATIONS:
                raise ApiError(501, f"{operation.id} is not emulated yet")
            answer = _wrapped(call, registry.OPERATIONS[operation.id](call))
        return self.faults.spoiled(self.world.document, operation, answer)

    def _authorise(self) -> None:
        scheme, _, token = self.request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or token.strip() in ("", "invalid"):
            raise answers.bad_token()

    def _route(self) -> tuple[Operation, dict[str, str]]:
        path = self.request.scope["raw_path"].decode("latin-1").partition("?")[0]
        segments = [unquote(segment) for segment in path.removeprefix(self.world.document.prefix).split("/")[1:]]
        methods, values = self.world.document.match(segments)
        if not methods:
            raise answers.no_route(path)
        if "app_id" in values:
            app = values["app_id"]
            if self.world.store.get("app", app, app, parent=values["account_id"]) is None:
                raise answers.no_route(path)
        if self.request.method not in methods:
            raise answers.wrong_method(list(methods))
        return methods[self.request.method], values

    def _call(self, operation: Operation, values: dict[str, str]) -> Call:
        document = self.world.document
        words = parse_qs(self.request.scope["query_string"].decode("latin-1"), keep_blank_values=True)
        query, problems = document.read_query(operation, words)
        body: dict[str, Any] = {}
        if operation.body is not None:
            self.body = bodies.parse(self.raw_body)
            body, more = document.read_body(operation, self.body)
            problems += more
            if operation.needs_body and not self.raw_body and not more:
                problems.append(Problem("body", True, '"body" is required'))
        if problems:
            raise answers.refused(operation, problems)
        app = self.world.app(values.pop("app_id", ""))
        unknown = {name: values[-1] for name, values in words.items() if name not in operation.parameters}
        return Call(self.world, operation, values.pop("account_id"), app, values, query, unknown, body)

    def record(self, answer: Answer) -> dict[str, Any]:
        """What is kept of the exchange for people and tests to look at."""
        return {
            "time": self.time,
            "method": self.request.method,
            "path": self.request.scope["raw_path"].decode("latin-1"),
            "query": self.request.scope["query_string"].decode("latin-1"),
            "operation": self.operation.id if self.operation else None,
            "body": self.body,
            "status": answer.status,
            "answer": answer.body,
        }


def _wrapped(call: Call, result: Any) -> Answer:
    if isinstance(result, Answer):
        return result
    page = result if isinstance(result, Page) else None
    payload, paging = (page.items, page.paging) if page else (result, None)
    payload = list(payload) if page else payload
    body = call.world.document.answer(call.operation, payload, paging)
    return Answer(body, answers.usual_status(call.operation))


class ControlApi:
    """The control interface. What it can do is registered in `registry`."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        raw = await bodies.read(request)
        try:
            ask = bodies.parse(raw)
        except ApiError as error:
            answer = error.answer()
        else:
            answer = control.perform(self._world, request.method, _below(scope), {**request.query_params}, ask)
        await _response(answer)(scope, receive, send)


def _below(scope: Scope) -> str:
    """The path below the place where an application is mounted."""
    return str(scope["path"]).removeprefix(scope.get("root_path", ""))


def _response(answer: Answer) -> Response:
    headers = {"cf-ray": f"{uuid.uuid4().hex[:16]}-EMU", **answer.headers}
    content = answer.body if isinstance(answer.body, str) else orjson.dumps(answer.body)  # text is a page
    return Response(content, answer.status, headers, media_type="application/json")
