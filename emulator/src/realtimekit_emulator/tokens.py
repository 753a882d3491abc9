"""The emulator's RSA key, and the tokens of participants signed with it.

Knows JWT and RSA. Does not know which participants there are. `jwt` is imported when the first token is issued or read:
the emulator starts sooner without.
"""

import functools
import uuid
from datetime import datetime, timedelta
from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from .clock import Clock
from .store import Store

LIFETIME = timedelta(days=100)


class TokenError(Exception):
    """A token that this emulator did not issue, or that is too old."""


class Keys:
    """The key that tokens and webhooks are signed with. It is made when it is first needed, and kept in the store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def private(self) -> rsa.RSAPrivateKey:
        if (pem := self._store.read("key")) is None:
            key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
            form = serialization.PrivateFormat.PKCS8
            pem = key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()).decode()
            self._store.write("key", pem)
        return _key(pem)

    @property
    def public_pem(self) -> str:
        form = serialization.PublicFormat.SubjectPublicKeyInfo
        return self.private.public_key().public_bytes(serialization.Encoding.PEM, form).decode()


@functools.lru_cache(maxsize=8)  # reading one takes longer than signing with it
def _key(pem: str) -> rsa.RSAPrivateKey:
    key = serialization.load_pem_private_key(pem.encode(), password=None)
    assert isinstance(key, rsa.RSAPrivateKey)
    return key


class Tokens:
    def __init__(self, keys: Keys, clock: Clock) -> None:
        self._keys = keys
        self._clock = clock

    def issue(self, app: str, meeting: str, participant: str, preset: str) -> str:
        """A token to join a meeting with. No two are the same."""
        import jwt

        now = self._clock.now()
        claims = {
            "orgId": app,
            "meetingId": meeting,
            "participantId": participant,
            "presetId": preset,
            "iat": int(now.timestamp()),
            "exp": int((now + LIFETIME).timestamp()),
            "jti": str(uuid.uuid4()),
        }
        return jwt.encode(claims, self._keys.private, algorithm="RS256")

    def read(self, token: str) -> dict[str, Any]:
        """What a token says. Whether its participant is still there is for the caller to see. Raises TokenError."""
        import jwt

        key = self._keys.private.public_key()
        try:
            # The time is the emulator's, so the library cannot judge it.
            claims: dict[str, Any] = jwt.decode(
                token, key, algorithms=["RS256"], options={"verify_exp": False, "verify_iat": False}
            )
        except jwt.PyJWTError as error:
            raise TokenError(f"this emulator did not issue the token: {error}") from None
        if datetime.fromtimestamp(claims["exp"], self._clock.now().tzinfo) <= self._clock.now():
            raise TokenError("the token is more than 100 days old")
        return claims
