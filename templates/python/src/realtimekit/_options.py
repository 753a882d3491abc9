"""What a client is told once: from arguments, then from the environment, then a default."""

from __future__ import annotations

import ipaddress
import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ._spec import SERVER, USER_AGENT
from .errors import ConfigurationError, InvalidArgumentError, Mismatch

if TYPE_CHECKING:
    import httpx2

ENVIRONMENT = {
    "api_token": "CLOUDFLARE_API_TOKEN",
    "account_id": "CLOUDFLARE_ACCOUNT_ID",
    "app_id": "REALTIMEKIT_APP_ID",
    "base_url": "REALTIMEKIT_BASE_URL",
    "webhook_key_url": "REALTIMEKIT_WEBHOOK_KEY_URL",
}

_WHAT = {"api_token": "an API token", "account_id": "an account", "app_id": "an app"}

_WEBHOOK_KEY_URL = "https://api.realtime.cloudflare.com/.well-known/webhooks.json"


@dataclass(frozen=True)
class Options:
    """The options of one client. Made by `read`, changed by `changed`, and only then `checked`.

    In between the caller drops what it was given: no frame of ours holds a token or a header where an error could show it.
    """

    api_token: str | None = field(repr=False)
    account_id: str | None
    app_id: str | None
    base_url: str = field(repr=False)  # may hold a password until it is checked
    timeout: float | httpx2.Timeout
    max_retries: int
    max_retry_after: float
    headers: Mapping[str, str] = field(repr=False)
    strict: bool
    on_mismatch: Callable[[Mismatch], None] | None
    webhook_key: str | None
    webhook_key_url: str = field(repr=False)  # as base_url

    @classmethod
    def read(cls, **given: Any) -> Options:
        """Options from a client's arguments, holes filled from the environment. Raises nothing."""
        for name, variable in ENVIRONMENT.items():
            given[name] = given[name] or os.environ.get(variable) or None
        given["base_url"] = given["base_url"] or SERVER
        given["webhook_key_url"] = given["webhook_key_url"] or _WEBHOOK_KEY_URL
        if isinstance(given["webhook_key"], bytes):
            given["webhook_key"] = given["webhook_key"].decode("ascii", "replace")
        return cls(**given | {"headers": given["headers"] or {}})

    def changed(self, **changes: Any) -> Options:
        """A copy with the options that are not None. Raises nothing."""
        given = {name: value for name, value in changes.items() if value is not None}
        if isinstance(more := given.get("headers"), Mapping):
            given["headers"] = {**self.headers, **more}
        return replace(self, **given)

    def checked(self) -> Options:
        """These options, with the names of headers in one case. Raises InvalidArgumentError where one cannot be used."""
        if problem := self._problem():
            raise InvalidArgumentError(problem)
        headers = {name.lower(): value for name, value in self.headers.items()}
        return replace(self, base_url=self.base_url.rstrip("/"), headers=headers)

    def _problem(self) -> str:
        if not isinstance(self.max_retries, int) or self.max_retries < 0:
            return f"max_retries is {self.max_retries!r}; it must be a whole number, 0 for no retries"
        if not isinstance(self.max_retry_after, (int, float)) or not self.max_retry_after >= 0:
            return f"max_retry_after is {self.max_retry_after!r}; it must be a number of seconds, 0 or more"
        if isinstance(self.timeout, str) or (isinstance(self.timeout, (int, float)) and not self.timeout > 0):
            return f"timeout is {self.timeout!r}; it must be a number of seconds, more than 0, or an httpx2.Timeout"
        if self.on_mismatch is not None and not callable(self.on_mismatch):
            return f"on_mismatch is a {type(self.on_mismatch).__name__}, not a function"
        for name in ("account_id", "app_id"):
            if not isinstance(getattr(self, name), (str, type(None))):
                return f"{name} is a {type(getattr(self, name)).__name__}, not a string"
        if not isinstance(self.headers, Mapping):
            return f"headers is a {type(self.headers).__name__}, not a mapping of names to values"
        for name, value in self.headers.items():
            if problem := _header_problem(name, value):
                return problem
        if isinstance(self.api_token, str) and self.api_token.startswith("Bearer "):
            return "api_token begins with 'Bearer '; leave that out"
        if self.api_token is not None and (_header_problem("authorization", self.api_token) or " " in self.api_token):
            return "api_token contains a line break or another character that no token has"
        return _address_problem("base_url", self.base_url) or _address_problem("webhook_key_url", self.webhook_key_url)

    def __reduce__(self) -> Any:
        raise TypeError("the options of a client hold a token and cannot be pickled")

    def need(self, name: str) -> str:
        """The option, or an error that says how to give it."""
        value: str | None = getattr(self, name)
        if value is None:
            raise ConfigurationError(
                f"this call needs {_WHAT[name]}: pass {name}=... to the client or set {ENVIRONMENT[name]}"
            )
        return value

    def shown(self) -> str:
        """What a client shows of itself."""
        return f"account_id={self.account_id!r}, app_id={self.app_id!r}, base_url={self.base_url!r}"

    def request_headers(self, *, to_api: bool, with_body: bool) -> dict[str, str]:
        """The headers of a request. Only the API gets the token and the user's own headers, which may be secrets too."""
        headers = {"accept": "application/json", "user-agent": USER_AGENT}
        if with_body:
            headers["content-type"] = "application/json"
        if to_api:
            headers |= self.headers
            headers["authorization"] = f"Bearer {self.need('api_token')}"
        return headers


_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_HEADER_VALUE = re.compile(r"(?:[!-~](?:[ -~\t]*[!-~])?)?")


def _header_problem(name: object, value: object) -> str:
    """What is wrong with a header: it would begin another one, or no server reads it. Never shows the value."""
    if not isinstance(name, str) or not isinstance(value, str):
        return f"header {name!r}: the value is a {type(value).__name__}, not a string"
    if name.lower() == "host":
        return "headers: 'host' is no option, it would send the token elsewhere; see base_url"
    if any(character in name + value for character in "\r\n\0"):
        return f"header {name!r} contains a line break"
    if not _HEADER_NAME.fullmatch(name) or not _HEADER_VALUE.fullmatch(value):
        return f"header {name!r} contains a character that no header has, or begins or ends with a space"
    return ""


def _address_problem(name: str, url: str) -> str:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except (ValueError, TypeError, AttributeError):
        usable = False
    if not usable or not url.isprintable() or any(character in url for character in " ?#\\"):
        return f"{name} must be an address like {SERVER}"
    if parts.username or parts.password:
        return f"{name} must not contain a user name or a password"
    if parts.scheme == "http" and not _is_local(parts.hostname or ""):
        return f"{name}: plain http to {parts.hostname} can be read and changed on its way; use https"
    return ""


def _is_local(host: str) -> bool:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:  # a name; one of digits alone would be read as an IPv4 address
        is_plain = "." not in host and not re.fullmatch("[0-9]+|0x[0-9a-f]*", host)
        return is_plain or host.endswith((".localhost", ".local", ".internal"))
    return (getattr(address, "ipv4_mapped", None) or address).is_private
