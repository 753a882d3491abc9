"""What a client is told once: from arguments, then from the environment, then a default."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ._requests import check_header
from ._spec import SERVER, USER_AGENT
from .errors import ConfigurationError, InvalidArgumentError, Mismatch

if TYPE_CHECKING:
    import httpx2

ENVIRONMENT = {
    "api_token": "CLOUDFLARE_API_TOKEN",
    "account_id": "CLOUDFLARE_ACCOUNT_ID",
    "app_id": "REALTIMEKIT_APP_ID",
    "base_url": "REALTIMEKIT_BASE_URL",
}

_WHAT = {"api_token": "an API token", "account_id": "an account", "app_id": "an app"}

_WEBHOOK_KEY_URL = "https://api.realtime.cloudflare.com/.well-known/webhooks.json"


@dataclass(frozen=True)
class Options:
    """The options of one client. Made by `Options.read`, changed by `changed`."""

    api_token: str | None = field(repr=False)
    account_id: str | None
    app_id: str | None
    base_url: str
    timeout: float | httpx2.Timeout
    max_retries: int
    max_retry_after: float
    headers: Mapping[str, str] = field(repr=False)
    strict: bool
    on_mismatch: Callable[[Mismatch], None] | None
    webhook_key: str | None
    webhook_key_url: str

    @classmethod
    def read(cls, **given: Any) -> Options:
        """Options from a client's arguments, holes filled from the environment."""
        for name, variable in ENVIRONMENT.items():
            given[name] = given[name] or os.environ.get(variable) or None
        given["base_url"] = given["base_url"] or SERVER
        given["webhook_key_url"] = given["webhook_key_url"] or _WEBHOOK_KEY_URL
        if isinstance(given["webhook_key"], bytes):
            given["webhook_key"] = given["webhook_key"].decode("ascii", "replace")
        return cls(**given | {"headers": dict(given["headers"] or {})})._checked()

    def changed(self, **changes: Any) -> Options:
        """A copy with the options that are not None."""
        given = {name: value for name, value in changes.items() if value is not None}
        if "headers" in given:
            given["headers"] = {**self.headers, **given["headers"]}
        return replace(self, **given)._checked()

    def _checked(self) -> Options:
        if self.max_retries < 0:
            raise InvalidArgumentError(f"max_retries is {self.max_retries}; 0 turns retries off")
        if self.max_retry_after < 0:
            raise InvalidArgumentError(f"max_retry_after is {self.max_retry_after} seconds; it cannot be negative")
        if isinstance(self.timeout, (int, float)) and not self.timeout > 0:
            raise InvalidArgumentError(f"timeout is {self.timeout} seconds; it must be more than 0")
        for name, value in self.headers.items():
            check_header(name, value)
        if self.api_token is not None:
            try:
                check_header("Authorization", self.api_token)
            except InvalidArgumentError:
                raise InvalidArgumentError(
                    "api_token contains a line break or another character that no token has"
                ) from None
        _check_address("base_url", self.base_url)
        _check_address("webhook_key_url", self.webhook_key_url)
        return replace(self, base_url=self.base_url.rstrip("/")) if self.base_url.endswith("/") else self

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

    def request_headers(self, *, with_token: bool, with_body: bool) -> dict[str, str]:
        """The headers of a request."""
        return {
            "Accept": "application/json",
            "User-Agent": USER_AGENT,
            **({"Content-Type": "application/json"} if with_body else {}),
            **self.headers,
            **({"Authorization": f"Bearer {self.need('api_token')}"} if with_token else {}),
        }


def _check_address(name: str, url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise InvalidArgumentError(f"{name} must be an address like {SERVER}")
    if parts.username or parts.password:
        raise InvalidArgumentError(f"{name} must not contain a user name or a password")
    if parts.scheme == "http" and not _is_local(parts.hostname):
        raise InvalidArgumentError(
            f"{name}: plain http to {parts.hostname} would show the API token to the network; use https"
        )


def _is_local(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return "." not in host or host.endswith((".localhost", ".local", ".internal"))
