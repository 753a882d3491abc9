"""Checks that a webhook delivery comes from RealtimeKit, and reads it."""

from __future__ import annotations

import base64
import binascii
import json
import threading
import time
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

from ._callers import AsyncResource, Resource
from ._requests import Call, Operation
from ._spec import EVENTS
from .errors import APIResponseError, ConfigurationError, WebhookVerificationError

if TYPE_CHECKING:
    import anyio
    import httpx2
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    from . import types
    from ._options import Options
    from ._unknown import UnknownEvent

_SIGNATURE_HEADERS = ("rtk-signature", "dyte-signature")  # the second one on deliveries of older webhooks
_LARGEST_BODY = 1024 * 1024  # bytes; deliveries are a few thousand
_BETWEEN_FETCHES = 60.0  # seconds
_NOT_SIGNED = "the signature does not fit the body: it was not signed by RealtimeKit, or was changed on its way"


class _HasItems(Protocol):
    """The headers of any framework, and of the standard library."""

    def items(self) -> Iterable[tuple[Any, Any]]: ...


_Headers = _HasItems | Iterable[tuple[Any, Any]]


class KeyRing:
    """RealtimeKit's public key: given by the user, or fetched once and again when a check fails, once a minute at most."""

    def __init__(self, options: Options) -> None:
        self._url, self._fixed = options.webhook_key_url, options.webhook_key
        self._refetched: float | None = None
        self.lock = threading.Lock()  # one fetch serves all who wait for it
        self.key: RSAPublicKey | None = None

    @cached_property
    def async_lock(self) -> anyio.Lock:
        """As `lock`, for asyncio and trio."""
        import anyio

        return anyio.Lock()

    @property
    def call(self) -> Call:
        """The call that fetches the key; it carries no token."""
        return Call(Operation("webhooks key", "GET", "", repeatable=True), path=self._url, url=self._url)

    def at_hand(self) -> RSAPublicKey | None:
        """The key; None where it is still to be fetched."""
        if self.key is None:
            self.key = _read_key(self._fixed or "")  # also to see at once whether keys can be read here
            if self.key is None and self._fixed is not None:
                raise ConfigurationError("webhook_key is not an RSA public key in PEM form")
        return self.key

    def must_fetch(self, tried: RSAPublicKey | None) -> bool:
        """Whether to fetch a key now that `tried` does not fit, or there was none. No where another caller just did.

        Raises WebhookVerificationError where there is no other key to be had: what was tried is the key.
        """
        if self.key is not tried:
            return False
        if tried is not None:
            now = time.monotonic()
            if self._fixed is not None or (self._refetched is not None and now - self._refetched < _BETWEEN_FETCHES):
                raise WebhookVerificationError(_NOT_SIGNED)
            self._refetched = now
        return True

    def store(self, response: httpx2.Response, options: Options) -> None:
        """Takes the key out of the answer to `call`."""
        from . import _answers, _failures

        data = _answers.document(self.call, response, options).get("data")
        pem = data.get("publicKey") if isinstance(data, Mapping) else None
        key = _read_key(pem) if isinstance(pem, str) else None
        if key is None:
            text = "the answer has no RSA public key in PEM form at data.publicKey"
            raise _failures.response_error(APIResponseError, text, response, self.call)
        self.key = key


def _read_key(pem: str) -> RSAPublicKey | None:
    """The key in a PEM, in which line breaks may be spelled out; None where there is none."""
    try:
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
        from cryptography.hazmat.primitives.serialization import load_pem_public_key
    except ImportError:
        raise ConfigurationError("webhook checks need the extra: pip install 'realtimekit[webhooks]'") from None
    try:
        key = load_pem_public_key(pem.replace("\\n", "\n").strip().encode(errors="replace"))
    except (ValueError, UnsupportedAlgorithm):
        return None
    return key if isinstance(key, RSAPublicKey) else None


class Delivery:
    """One delivery, not yet trusted. It may hold secrets: nothing shows them."""

    def __init__(self, body: bytes, headers: _Headers) -> None:
        self._body, self._headers = body, headers
        self.content: Any = None

    def open(self) -> None:
        """Takes it apart. Raises WebhookVerificationError where it cannot be a delivery."""
        if not isinstance(self._body, (bytes, bytearray, memoryview)):
            raise WebhookVerificationError(
                f"the body is a {type(self._body).__name__}; pass the bytes exactly as they were received: "
                "the signature is over them"
            )
        if len(self._body) > _LARGEST_BODY:
            raise WebhookVerificationError(
                f"the body has {len(self._body)} bytes, more than any delivery ({_LARGEST_BODY})"
            )
        self._body = bytes(self._body)
        self._signature = _signature(self._headers)

    def is_signed_with(self, key: RSAPublicKey) -> bool:
        """Checks RSA PKCS#1 v1.5 with SHA-256 over the raw bytes."""
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
        from cryptography.hazmat.primitives.hashes import SHA256

        try:
            key.verify(self._signature, self._body, PKCS1v15(), SHA256())
        except InvalidSignature:
            return False
        return True

    def event(self, options: Options) -> types.WebhookEvent | UnknownEvent:
        """The event that the body holds."""
        from . import _answers
        from ._unknown import UnknownEvent

        try:
            self.content = json.loads(self._body)
        except (ValueError, RecursionError):
            self.content = None
        if not isinstance(self.content, dict):
            raise WebhookVerificationError("the body is signed but is no JSON object")
        name = self.content.get("event")
        model = EVENTS.get(name) if isinstance(name, str) else None
        if model is None:
            known = {"event": name} if "event" in self.content else {}
            return _answers.assemble(UnknownEvent, known, {k: v for k, v in self.content.items() if k != "event"})
        return _answers.event(model, f"webhook {name}", self, options)  # type: ignore[no-any-return]


def _signature(headers: _Headers) -> bytes:
    pairs = headers.items() if isinstance(headers, Mapping) or hasattr(headers, "items") else headers or ()
    found = {_text(name).lower(): _text(value) for name, value in pairs}
    for name in _SIGNATURE_HEADERS:
        if found.get(name):
            try:
                return base64.b64decode(found[name], validate=True)
            except (binascii.Error, ValueError):
                raise WebhookVerificationError(f"the header {name} is not base64") from None
    raise WebhookVerificationError(f"the header {_SIGNATURE_HEADERS[0]} is missing: this is no delivery of RealtimeKit")


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


class WebhookReceiver(Resource):
    """What a server needs that receives webhooks. Works without an API token."""

    def verify(self, body: bytes, headers: _Headers) -> None:
        """Check that a delivery was signed by RealtimeKit.

        Args:
            body: The bytes exactly as they were received, at most 1 MiB.
            headers: The headers of the delivery, names in any case.

        Raises:
            WebhookVerificationError: It was not, or cannot be told. Answer with a 4xx.
            APIConnectionError, APIStatusError: The key could not be fetched. Answer with a 5xx, and RealtimeKit
                delivers again.
            ConfigurationError: The extra `realtimekit[webhooks]` is not installed, or `webhook_key` is no RSA key.
        """
        delivery = Delivery(body, headers)
        del body, headers
        self._check(delivery)

    def unwrap(self, body: bytes, headers: _Headers) -> types.WebhookEvent | UnknownEvent:
        """Check a delivery and read its event; an event that this version does not know is an `UnknownEvent`.

        Takes and raises what `verify` does. The same event can come twice; `rtk-uuid` may differ between the two, so
        that the id of the webhook and a hash of the body tell them best.
        """
        delivery = Delivery(body, headers)
        del body, headers
        self._check(delivery)
        return delivery.event(self._caller.options)

    def _check(self, delivery: Delivery) -> None:
        keys, transport = self._caller.keys, self._caller.transport
        delivery.open()
        key = keys.at_hand()
        while key is None or not delivery.is_signed_with(key):
            with keys.lock:
                if keys.must_fetch(key):
                    keys.store(transport.send(keys.call), transport.options)
                key = keys.key


class AsyncWebhookReceiver(AsyncResource):
    """What a server needs that receives webhooks. Works without an API token."""

    async def verify(self, body: bytes, headers: _Headers) -> None:
        """Check that a delivery was signed by RealtimeKit; as `RealtimeKit.webhooks.verify`."""
        delivery = Delivery(body, headers)
        del body, headers
        await self._check(delivery)

    async def unwrap(self, body: bytes, headers: _Headers) -> types.WebhookEvent | UnknownEvent:
        """Check a delivery and read its event; as `RealtimeKit.webhooks.unwrap`."""
        delivery = Delivery(body, headers)
        del body, headers
        await self._check(delivery)
        return delivery.event(self._caller.options)

    async def _check(self, delivery: Delivery) -> None:
        keys, transport = self._caller.keys, self._caller.transport
        delivery.open()
        key = keys.at_hand()
        while key is None or not delivery.is_signed_with(key):
            async with keys.async_lock:
                if keys.must_fetch(key):
                    keys.store(await transport.send(keys.call), transport.options)
                key = keys.key
