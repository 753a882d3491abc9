"""The ASGI application: a request is routed by the document, authorised, and carried out (operations.py); and the way to
everything else that is served.

Knows HTTP. Does not know what any operation does.
"""

import logging
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import parse_qs, unquote

import anyio
import orjson
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from . import answers, behaviour, bodies, control, faults, files, jobs, operations, page, registry, seed, webhooks
from .answers import Answer, ApiError, PlatformError
from .document import Operation
from .environment import WEBHOOK_KEY
from .guard import Guard
from .world import World

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
        try:
            async with anyio.create_task_group() as tasks:
                for function in registry.BACKGROUND:
                    tasks.start_soon(_kept_running, function, world)
                yield
                tasks.cancel_scope.cancel()
        finally:
            world.store.close()

    async def webhook_key(_: Request) -> Response:
        with world.step():
            return _response(Answer(webhooks.public_key(world)))

    app = Starlette(
        routes=[
            Mount(world.document.prefix, app=(api := Api(world))),
            Route(world.document.prefix, api),
            Mount("/_emulator", app=(driven := Guard(ControlApi(world)))),
            Route("/_emulator", driven),
            Route(WEBHOOK_KEY, webhook_key),
            Route("/files/{app}/{kind}/{id}/{name}", files.endpoint(world)),
            Mount("/", app=Guard(page.application(world))),
        ],
        middleware=[Middleware(Entrance)],
        lifespan=lifespan,
    )
    app.router.default = api  # no route of Starlette's matches a path with a line break in it
    app.state.world = world
    return app


async def _kept_running(function: registry.Background, world: World) -> None:
    """What runs beside the requests goes on after a fault of the emulator, which is logged."""
    while True:
        try:
            await function(world)
        except Exception:  # noqa: BLE001
            _log.exception("%s failed and starts again", function.__name__)
            await anyio.sleep(1)


class Entrance:
    """What every request passes, whatever it is for."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            await self._app(scope, receive, send)
        except (ApiError, PlatformError) as error:
            await _response(error.answer())(scope, receive, send)
        except ClientDisconnect:
            _log.info("a client left in the middle of its request to %s", scope["path"])


class Api:
    """The API of the document."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        exchange = Exchange(self._world, Request(scope, receive))
        response = await exchange.response()
        await exchange.faults.send(response, scope, receive, send)


class Exchange:
    """One request to the API and how it is answered."""

    def __init__(self, world: World, request: Request) -> None:
        self.world = world
        self.request = request
        self.raw_path = request.scope["raw_path"].decode("latin-1").partition("?")[0]
        self.raw_query = request.scope["query_string"].decode("latin-1")
        self.raw_body = b""
        self.operation: Operation | None = None
        self.faults = faults.NONE
        if host := request.headers.get("host"):  # links lead to where programs reach the emulator, which only they know
            world.address = f"{request.scope['scheme']}://{host}"

    async def response(self) -> Response:
        time = self.world.clock.stamp()
        try:
            self.raw_body = await bodies.read(self.request)
            response = _response(self._answer())
        except (ApiError, PlatformError) as error:
            response = _response(error.answer())
        except ClientDisconnect:
            raise
        except Exception as error:  # noqa: BLE001 - a fault of the emulator, which is told and logged
            response = _response(answers.failed(f"{self.request.method} {self.raw_path}", error).answer())
        about = {
            "time": time,
            "method": self.request.method,
            "path": self.raw_path,
            "query": self.raw_query,
            "operation": self.operation.id if self.operation else None,
            "status": response.status_code,
            "fault": self.faults.text or None,
        }
        self.world.requests.add(about, self.raw_body, bytes(response.body))
        return response

    def _answer(self) -> Answer:
        self._authorise()
        operation, path = self._route()
        self.operation = operation
        self.faults = faults.wanted(self.world, self.request, operation)
        if self.faults.refusal is not None:
            return self.faults.refusal
        with jobs.step(self.world):
            words = parse_qs(self.raw_query, keep_blank_values=True)
            answer = operations.carry_out(self.world, operation, path, words, self.raw_body)
        return self.faults.spoiled(self.world.document, operation, answer)

    def _authorise(self) -> None:
        scheme, _, token = self.request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or token.strip() in ("", "invalid"):
            raise answers.bad_token()

    def _route(self) -> tuple[Operation, dict[str, str]]:
        segments = self.raw_path.removeprefix(self.world.document.prefix).split("/")[1:]
        methods, values = self.world.document.match([unquote(segment) for segment in segments])
        if not methods:
            raise answers.no_route(self.raw_path)
        if "app_id" in values:
            app = values["app_id"]
            if self.world.store.get("app", app, app, parent=values["account_id"]) is None:
                raise answers.no_route(self.raw_path)
        if self.request.method not in methods:
            raise answers.wrong_method(list(methods))
        return methods[self.request.method], values


class ControlApi:
    """The control interface. What it can do is registered in `registry`."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        ask = bodies.parse(await bodies.read(request))
        answer = control.perform(self._world, request.method, _below(scope), {**request.query_params}, ask)
        await _response(answer)(scope, receive, send)


def _below(scope: Scope) -> str:
    """The path below the place where an application is mounted."""
    return str(scope["path"]).removeprefix(scope.get("root_path", ""))


def _response(answer: Answer) -> Response:
    headers = {"cf-ray": f"{secrets.token_hex(8)}-EMU", **answer.headers}
    content = answer.body if isinstance(answer.body, str) else orjson.dumps(answer.body)  # text is a page
    return Response(content, answer.status, headers, media_type="application/json")
