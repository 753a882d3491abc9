"""Fetches the text of pages: files, folders, standard input, addresses. Knows nothing of what pages say.

Whatever cannot be read ends the run; a page is never left out in silence.
"""

import os
import sys
import time
from collections.abc import Iterator
from http.client import HTTPException
from pathlib import Path
from typing import IO
from urllib.error import HTTPError, URLError
from urllib.request import HTTPRedirectHandler, Request, build_opener

from .facts import Unreadable
from .readers.refusals import MAX_SIZE

TIMEOUT = 20.0  # seconds, for a whole answer
MAX_PAGES = 2_000

_SUFFIXES = {".txt", ".md", ".markdown", ".mdx", ".html", ".htm"}
_CHUNK = 65_536


def read_pages(arguments: list[str]) -> list[tuple[str, str]]:
    """The name and the text of every page that the arguments stand for. Raises Unreadable."""
    pages = [page for argument in arguments for page in _pages(argument)]
    if len(pages) > MAX_PAGES:
        raise Unreadable(f"{len(pages)} pages are more than a reference has ({MAX_PAGES})")
    return pages


def _pages(argument: str) -> Iterator[tuple[str, str]]:
    if argument == "-":
        yield "-", _text(_bounded(sys.stdin.buffer, "standard input"), "standard input")
    elif argument.startswith(("http://", "https://")):
        yield argument, _text(_address(argument), argument)
    elif "\0" in argument or not (path := Path(argument)).exists():
        raise Unreadable(f"{argument}: there is no such file or folder")
    elif path.is_dir():
        yield from _folder(path)
    else:
        yield argument, _file(path)


def _folder(folder: Path) -> Iterator[tuple[str, str]]:
    found = False
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if Path(name).suffix.lower() in _SUFFIXES and not name.startswith("."):
                found = True
                path = Path(root, name)
                yield str(path), _file(path)
    if not found:
        raise Unreadable(f"{folder}: no page is in the folder ({', '.join(sorted(_SUFFIXES))})")


def _file(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return _text(_bounded(file, str(path)), str(path))
    except OSError as error:
        raise Unreadable(f"{path}: {error.strerror}") from None


def _bounded(file: IO[bytes], name: str) -> bytes:
    data = file.read(MAX_SIZE + 1)
    if len(data) > MAX_SIZE:
        raise _too_large(name)
    return data


def _too_large(name: str) -> Unreadable:
    return Unreadable(f"{name}: larger than {MAX_SIZE:,} bytes, more than any page of the reference")


def _text(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Unreadable(f"{name}:{line}: not UTF-8 text: {error.reason}") from None


class _Redirects(HTTPRedirectHandler):
    """Follows to other web addresses only; the library itself would follow to FTP as well."""

    def redirect_request(self, req, fp, code, msg, headers, newurl):  # type: ignore[no-untyped-def]
        if not newurl.startswith(("http://", "https://")):
            fp.close()
            raise Unreadable(f"{req.full_url}: leads to {newurl}, which is no web address")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _address(address: str) -> bytes:
    until = time.monotonic() + TIMEOUT
    request = Request(address, headers={"User-Agent": "rtkgen", "Accept": "text/markdown, text/html, text/plain"})
    try:
        with build_opener(_Redirects).open(request, timeout=TIMEOUT) as answer:
            data = b""
            while chunk := answer.read1(_CHUNK):
                data += chunk
                if len(data) > MAX_SIZE:
                    raise _too_large(address)
                if time.monotonic() > until:
                    raise Unreadable(f"{address}: not there after {TIMEOUT:g} s")
            return data
    except HTTPError as error:
        error.close()
        raise Unreadable(f"{address}: answered {error.code} {error.reason}") from None
    except URLError as error:
        raise Unreadable(f"{address}: {error.reason}") from None
    except TimeoutError:
        raise Unreadable(f"{address}: no answer within {TIMEOUT:g} s") from None
    except (OSError, HTTPException, ValueError) as error:
        raise Unreadable(f"{address}: {error}") from None
