"""Checks that a webhook delivery comes from RealtimeKit, and reads it."""

from __future__ import annotations

import base64
import binascii
import json
import time
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ._callers import AsyncResource, Resource
from ._requests import Call, Operation
from ._spec import EVENTS
from .errors import APIResponseError, ConfigurationError, WebhookVerificationError

if TYPE_CHECKING:
    from . import types
    from ._options import Options
    from ._unknown import UnknownEvent

_SIGNATURE_HEADERS = ("rtk-signature", "dyte-signature")  # the second one on deliveries of older webhooks
_LARGEST_BODY = 1024 * 1024  # bytes; deliveries are a few thousand
_BETWEEN_FETCHES = 60.0  # seconds

_KEY = Call(Operation("webhooks key", "GET", "", repeatable=True), path="")


class KeyRing:
    """RealtimeKit's public key: given by the user, or fetched once and again when a check fails, once a minute at most."""

    def __init__(self, options: Options) -> None:
        self._url, self._fixed = options.webhook_key_url, options.webhook_key is not None
        self.pem = options.webhook_key
        self._refetched: float | None = None

    @property
    def call(self) -> Call:
        """The call that fetches the key; it carries no token."""
        return Call(_KEY.operation, path=self._url, url=self._url)

    def store(self, answer: Mapping[str, Any]) -> None:
        """Takes the key out of the answer to `call`."""
        data = answer.get("data")
        key = data.get("publicKey") if isinstance(data, Mapping) else None
        if not isinstance(key, str):
            raise APIResponseError(
                f"{self._url}: the answer has no data.publicKey",
                response=None, status_code=200, method="GET", path=self._url, request_id=None,
            )  # fmt: skip
        self.pem = key

    def may_refetch(self) -> bool:
        """Whether to look for a newer key now. Says yes once a minute."""
        now = time.monotonic()
        if self._fixed or (self._refetched is not None and now - self._refetched < _BETWEEN_FETCHES):
            return False
        self._refetched = now
        return True


class Delivery:
    """One delivery, taken apart but not yet trusted."""

    def __init__(self, body: bytes, headers: Mapping[str, str] | Iterable[tuple[Any, Any]]) -> None:
        if not isinstance(body, (bytes, bytearray, memoryview)):
            raise WebhookVerificationError(
                f"the body is a {type(body).__name__}; pass the bytes exactly as they were received: the signature is over them"
            )
        if len(body) > _LARGEST_BODY:
            raise WebhookVerificationError(f"the body has {len(body)} bytes, more than any delivery ({_LARGEST_BODY})")
        self.body = bytes(body)
        self.signature = _signature(headers)

    def is_signed_with(self, pem: str) -> bool:
        """Checks RSA PKCS#1 v1.5 with SHA-256 over the raw bytes."""
        try:
            from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
            from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
            from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
            from cryptography.hazmat.primitives.hashes import SHA256
            from cryptography.hazmat.primitives.serialization import load_pem_public_key
        except ImportError:
            raise ConfigurationError("webhook checks need the extra: pip install 'realtimekit[webhooks]'") from None
        try:
            key = load_pem_public_key(pem.replace("\\n", "\n").strip().encode())
        except (ValueError, UnsupportedAlgorithm):
            key = None
        if not isinstance(key, RSAPublicKey):
            raise ConfigurationError("the webhook key is not an RSA public key in PEM form; see webhook_key")
        try:
            key.verify(self.signature, self.body, PKCS1v15(), SHA256())
        except InvalidSignature:
            return False
        return True

    def event(self, options: Options) -> types.WebhookEvent | UnknownEvent:
        """The event that the body holds."""
        from . import _answers
        from ._unknown import UnknownEvent

        try:
            content = json.loads(self.body)
        except (ValueError, RecursionError):
            content = None
        if not isinstance(content, dict):
            raise WebhookVerificationError("the body is signed but is no JSON object")
        name = content.get("event")
        model = EVENTS.get(name) if isinstance(name, str) else None
        if model is None:
            return UnknownEvent.model_validate(content)
        return _answers.event(model, f"webhook {name}", content, options)  # type: ignore[no-any-return]


def _signature(headers: Mapping[str, str] | Iterable[tuple[Any, Any]]) -> bytes:
    pairs = headers.items() if hasattr(headers, "items") else headers
    found = {_text(name).lower(): _text(value) for name, value in pairs}
    for name in _SIGNATURE_HEADERS:
        if name in found:
            try:
                return base64.b64decode(found[name], validate=True)
            except (binascii.Error, ValueError):
                raise WebhookVerificationError(f"the header {name} is not base64") from None
    raise WebhookVerificationError(f"the header {_SIGNATURE_HEADERS[0]} is missing: this is no delivery of RealtimeKit")


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


_NOT_SIGNED = "the signature does not fit the body: it was not signed by RealtimeKit, or was changed on its way"


class WebhookReceiver(Resource):
    """What a server needs that receives webhooks. Works without an API token."""

    def verify(self, body: bytes, headers: Mapping[str, str] | Iterable[tuple[Any, Any]]) -> None:
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
        self._checked(body, headers)

    def unwrap(self, body: bytes, headers: Mapping[str, str] | Iterable[tuple[Any, Any]]) -> types.WebhookEvent | UnknownEvent:
        """Check a delivery and read its event; an event that this version does not know is an `UnknownEvent`.

        Takes and raises what `verify` does. The same event can come twice; `rtk-uuid` may differ between the two, so
        that the id of the webhook and a hash of the body tell them best.
        """
        return self._checked(body, headers).event(self._caller.options)

    def _checked(self, body: bytes, headers: Mapping[str, str] | Iterable[tuple[Any, Any]]) -> Delivery:
        delivery, keys = Delivery(body, headers), self._caller.keys
        if keys.pem is None:
            self._fetch_key()
        if delivery.is_signed_with(keys.pem or ""):
            return delivery
        if keys.may_refetch():
            self._fetch_key()
            if delivery.is_signed_with(keys.pem or ""):
                return delivery
        raise WebhookVerificationError(_NOT_SIGNED)

    def _fetch_key(self) -> None:
        from . import _answers

        call = self._caller.keys.call
        response = self._caller.transport.send(call)
        self._caller.keys.store(_answers.document(call, response, self._caller.options))


class AsyncWebhookReceiver(AsyncResource):
    """What a server needs that receives webhooks. Works without an API token."""

    async def verify(self, body: bytes, headers: Mapping[str, str] | Iterable[tuple[Any, Any]]) -> None:
        """Check that a delivery was signed by RealtimeKit; as `RealtimeKit.webhooks.verify`."""
        await self._checked(body, headers)

    async def unwrap(
        self, body: bytes, headers: Mapping[str, str] | Iterable[tuple[Any, Any]]
    ) -> types.WebhookEvent | UnknownEvent:
        """Check a delivery and read its event; as `RealtimeKit.webhooks.unwrap`."""
        return (await self._checked(body, headers)).event(self._caller.options)

    async def _checked(self, body: bytes, headers: Mapping[str, str] | Iterable[tuple[Any, Any]]) -> Delivery:
        delivery, keys = Delivery(body, headers), self._caller.keys
        if keys.pem is None:
            await self._fetch_key()
        if delivery.is_signed_with(keys.pem or ""):
            return delivery
        if keys.may_refetch():
            await self._fetch_key()
            if delivery.is_signed_with(keys.pem or ""):
                return delivery
        raise WebhookVerificationError(_NOT_SIGNED)

    async def _fetch_key(self) -> None:
        from . import _answers

        call = self._caller.keys.call
        response = await self._caller.transport.send(call)
        self._caller.keys.store(_answers.document(call, response, self._caller.options))
