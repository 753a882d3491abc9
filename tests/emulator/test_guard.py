"""Web pages of others cannot drive the emulator: neither with a form, nor under a name that leads here."""

import anyio
import httpx2
import pytest
from realtimekit_emulator import create_app
from realtimekit_emulator.testing import Control, Emulator

# Where the page and the control interface take orders.
ORDERS = ("/do/stop-clock", "/_emulator/clock")


@pytest.fixture
def order(realtimekit_emulator: Emulator, http: httpx2.Client):
    def send(path: str, **headers: str) -> httpx2.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        body: dict[str, object] = {"json": {"stopped": True}}
        if path.startswith("/do/"):
            body = {"data": {"section": ""}}
        return http.post(f"{realtimekit_emulator.address}{path}", headers=named, **body)  # type: ignore[arg-type]

    return send


def is_stopped(control: Control) -> bool:
    return bool(control.call("GET", "/clock")["stopped"])


@pytest.mark.parametrize("path", ORDERS)
def test_a_program_that_says_nothing_of_pages_may(path: str, order, control: Control) -> None:
    assert order(path).status_code in (200, 303)
    assert is_stopped(control)


@pytest.mark.parametrize("path", ORDERS)
def test_the_page_itself_may(path: str, order, control: Control, realtimekit_emulator: Emulator) -> None:
    answer = order(path, origin=realtimekit_emulator.address, sec_fetch_site="same-origin")
    assert answer.status_code in (200, 303)
    assert is_stopped(control)


@pytest.mark.parametrize("path", ORDERS)
@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://example.com"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:1"},
        {"origin": "http://localhost"},
        {"origin": ""},
        {"sec_fetch_site": "cross-site"},
        {"sec_fetch_site": "same-site"},
    ],
    ids=str,
)
def test_another_page_may_not(path: str, headers: dict[str, str], order, control: Control) -> None:
    assert order(path, **headers).status_code == 403
    assert not is_stopped(control)


@pytest.mark.parametrize("path", ["/", "/_emulator/", "/_emulator/requests", *ORDERS])
@pytest.mark.parametrize(
    "host", ["example.com", "example.com:8787", "127.0.0.1.example.com", "localhost.example.com", ""]
)
def test_under_a_name_of_somebody_else_nothing_is_said(
    path: str, host: str, realtimekit_emulator: Emulator, http: httpx2.Client, control: Control
) -> None:
    for method in ("GET", "POST"):
        headers = {"host": host, "origin": f"http://{host}"}
        answer = http.request(method, f"{realtimekit_emulator.address}{path}", headers=headers)
        message = answer.json()["error"]["message"]
        assert (answer.status_code, (repr(host) if host else "names no host") in message) == (403, True)
    assert not is_stopped(control)


@pytest.mark.parametrize(
    "host",
    ["localhost", "LOCALHOST:8787", "localhost.", "[::1]:8787", "192.168.0.7", "emulator:80", "host.docker.internal"],
)
def test_under_an_own_name_it_is_there(host: str, realtimekit_emulator: Emulator, http: httpx2.Client) -> None:
    for path in ("/", "/_emulator/"):
        assert http.get(f"{realtimekit_emulator.address}{path}", headers={"host": host}).status_code == 200


def test_a_host_that_is_none_is_refused(realtimekit_emulator: Emulator, http: httpx2.Client) -> None:
    assert http.get(realtimekit_emulator.address, headers={"host": "[::1"}).status_code == 403


@pytest.mark.parametrize(
    "path", ["/client/v4/accounts/a/realtime/kit/apps", "/.well-known/webhooks.json", "/files/a/b/c/d"]
)
def test_the_api_the_key_and_the_files_are_not_under_a_name_of_somebody_else(
    path: str, realtimekit_emulator: Emulator
) -> None:
    headers = {"host": "example.com", "authorization": "Bearer any"}
    answer = httpx2.get(f"{realtimekit_emulator.address}{path}", headers=headers, trust_env=False)
    assert (answer.status_code, "'example.com'" in answer.text) == (403, True)


@pytest.mark.parametrize(
    ("path", "host", "address"),
    [
        ("/client/v4/accounts/a/realtime/kit/apps", "localhost:8787", "http://localhost:8787"),
        ("/_emulator/clock", "localhost:8787", "http://127.0.0.1"),
        ("/", "localhost:8787", "http://127.0.0.1"),
    ],
)
def test_links_lead_to_where_programs_use_the_api(path: str, host: str, address: str) -> None:
    """Not to where a test or a person reaches the emulator."""

    async def after_a_request() -> str:
        app = create_app()
        async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app)) as client:
            await client.get(f"http://127.0.0.1{path}", headers={"host": host})
        return str(app.state.world.address)

    assert anyio.run(after_a_request) == address


@pytest.mark.parametrize("origin", ["http://[::1", "http://[", "//[x]"])
@pytest.mark.parametrize("path", ORDERS)
def test_an_origin_that_is_none_is_refused(path: str, origin: str, order, control: Control) -> None:
    assert order(path, origin=origin).status_code == 403
    assert not is_stopped(control)
