"""The command line `realtimekit-emulator`."""

import ipaddress
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from .environment import environment
from .server import Server, address, listen
from .store import StoreError

_cli = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@_cli.command(help="Cloudflare RealtimeKit on your own machine.")
def serve(
    port: Annotated[int, typer.Option(help="0 for any free one.", min=0, max=65535)] = 8787,
    host: Annotated[str, typer.Option(help="Address to listen at.")] = "127.0.0.1",
    expose: Annotated[bool, typer.Option("--expose", help="Allow a host that other machines reach.")] = False,
    data: Annotated[Path | None, typer.Option(help="File to keep everything in; in memory by default.")] = None,
) -> None:
    if not expose and not _is_loopback(host):
        _stop(f"others could reach {host}, and any token is accepted; add --expose if that is wanted")
    try:
        listener = listen(host, port)
        server = Server(listener, data, lambda: _announce(address(listener)), exposed=expose)
    except StoreError as error:
        _stop(str(error))
    except OSError as error:
        _stop(f"{host}:{port}: {error.strerror}")
    server.serve_until_stopped()


def _announce(where: str) -> None:
    lines = [f"export {name}={value}" for name, value in environment(where).items()]
    print("\n".join([f"# The emulator is at {where}", *lines]), flush=True)


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:  # a name
        return False


def _stop(message: str) -> NoReturn:
    typer.echo(f"realtimekit-emulator: {message}", err=True)
    raise typer.Exit(2)


def main() -> None:
    """Entry point of the console script."""
    _cli()


if __name__ == "__main__":
    main()
