"""The page at `/`, for a person: what is in the emulator, and buttons for what one would do to it by hand.

Knows forms, redirects and what a browser is told. What is shown is collected by `page_view.py`. What a button does is an
operation of the API or a call of the control interface: nothing can be done here that a program could not do. The page
works without scripts; its only one shows it anew from time to time.
"""

import functools
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, urlencode

import orjson
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route, Router

from . import bodies, control, jobs, operations, page_view
from .answers import ApiError
from .environment import ACCOUNT
from .world import Body, World

if TYPE_CHECKING:
    import jinja2

_LONGEST_NUMBER = 12  # digits

_TEMPLATES = Path(__file__).with_name("templates")

_HEADERS = {
    "Cache-Control": "no-store",  # a token may be on it
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


class Form(dict[str, str]):
    """What a form said, and the query of the page."""

    def __missing__(self, name: str) -> str:
        raise ApiError(400, f'"{name}" is required')


def application(world: World) -> Router:
    """The page as an application. Nothing in it asks who calls; `guard.py` does."""

    async def show(request: Request) -> Response:
        return _shown(world, request, Form(request.query_params))

    async def act(request: Request) -> Response:
        form = Form(parse_qsl((await bodies.read(request)).decode("utf-8", "replace"), keep_blank_values=True))
        try:
            return RedirectResponse(_done(world, request.path_params["action"], form), 303, _HEADERS)
        except ApiError as error:
            return _shown(world, request, form, error)

    async def go_back(_: Request) -> Response:
        """For who reloads the address of a button."""
        return RedirectResponse("/", 303, _HEADERS)

    def part(name: str, media_type: str) -> Route:
        async def send(_: Request) -> Response:
            content = (_TEMPLATES / name).read_bytes()
            return Response(content, headers={"Cache-Control": "no-cache"}, media_type=media_type)

        return Route(f"/{name}", send)

    return Router(
        [
            Route("/", show),
            part("page.css", "text/css"),
            part("page.js", "text/javascript"),
            Route("/do/{action}", act, methods=["POST"]),
            Route("/do/{action}", go_back),
        ]
    )


def _shown(world: World, request: Request, place: Form, problem: ApiError | None = None) -> Response:
    """The page, at the app and the meeting that `place` names, with what went wrong."""
    address = f"{request.url.scheme}://{request.headers.get('host', '')}"
    with jobs.step(world):
        try:
            view = page_view.collect(world, address, place.get("app"), place.get("meeting"))
            if problem is None and "token_of" in place:
                view["token"] = _token(world, view["app"]["id"], place)
        except ApiError as error:  # what was on the page a moment ago is gone
            view, problem = page_view.collect(world, address, None, None), error
    return HTMLResponse(
        _template().render(view=view, problem=problem, said=dict(place) if problem else {}),
        problem.status if problem else 200,
        _HEADERS,
    )


@functools.cache
def _template() -> "jinja2.Template":
    import jinja2  # the emulator starts faster without, and most are never looked at

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= page_view.FILTERS
    return environment.get_template("page.html")


# What the buttons do


def _done(world: World, button: str, form: Form) -> str:
    """Does what a button says, and tells where to go."""
    place = {name: form[name] for name in ("app", "meeting") if form.get(name)}
    section = form["section"]  # before anything is done
    if button in _CALLS:
        path, body = _CALLS[button](form)
        _call(world, path, body)
    elif button in _OPERATIONS:
        with jobs.step(world):
            place |= _OPERATIONS[button](world, form)
    else:
        raise ApiError(404, f"The page has no button {button!r}; it has {', '.join([*_CALLS, *_OPERATIONS])}")
    return f"/?{urlencode(place)}#{quote(section)}"


# Calls of the control interface.
_CALLS: dict[str, Callable[[Form], tuple[str, Body]]] = {
    "join": lambda form: ("/join", {"participant_id": form["participant"]}),
    "leave": lambda form: (f"/peers/{form['peer']}/leave", {}),
    "replay": lambda form: (f"/deliveries/{form['delivery']}/replay", {}),
    "advance": lambda form: ("/clock/advance", {"seconds": _number(form["seconds"])}),
    "stop-clock": lambda form: ("/clock", {"stopped": True}),
    "run-clock": lambda form: ("/clock", {"stopped": False}),
}


def _call(world: World, path: str, body: Body) -> None:
    answer = control.perform(world, "POST", path, {}, body)
    if answer.status != 200:
        raise ApiError(answer.status, answer.body["error"]["message"])


def _number(word: str) -> int:
    if not word.isdecimal() or len(word) > _LONGEST_NUMBER:
        raise ApiError(400, f"{word!r} is no number of seconds")
    return int(word)


# Operations of the API. They return what changes of the place.


def _create_meeting(world: World, form: Form) -> dict[str, str]:
    meeting = _operate(world, "meetings.create", form["app"], body=_said(form, "title"))
    return {"meeting": meeting["id"]}


def _add_participant(world: World, form: Form) -> dict[str, str]:
    body = _said(form, "custom_participant_id", "preset_name", "name")
    _operate(world, "meetings.participants.add", form["app"], path={"meeting_id": form["meeting"]}, body=body)
    return {}


_OPERATIONS: dict[str, Callable[[World, Form], dict[str, str]]] = {
    "create-meeting": _create_meeting,
    "add-participant": _add_participant,
}


def _token(world: World, app: str, place: Form) -> Body:
    """Another token for a participant. It is made because somebody asked to see it; those there are are not kept."""
    path = {"meeting_id": place["meeting"], "participant_id": place["token_of"]}
    issued: Body = _operate(world, "meetings.participants.refresh_token", app, path=path)
    return {"of": place["token_of"], "text": issued["token"]}


def _operate(
    world: World, id: str, app: str, *, path: Mapping[str, str] | None = None, body: Body | None = None
) -> Any:
    """Has an operation carried out as if a client had called it, and returns its payload."""
    world.app(app).get("app", app)  # or 404
    operation = world.document.operations[id]
    whole_path = {"account_id": ACCOUNT, "app_id": app, **(path or {})}
    answer = operations.carry_out(world, operation, whole_path, {}, b"" if body is None else orjson.dumps(body))
    return world.document.payload_of(operation, answer.body)


def _said(form: Form, *names: str) -> Body:
    """The fields that were filled in. A browser sends those too that were not."""
    return {name: form[name].strip() for name in names if form.get(name, "").strip()}
