"""The keys that sign deliveries of webhooks: made anew when the scripted server starts, so that none is kept anywhere.

Knows how a case spells what only the keys can tell: `{key:first}`, and `{signed:first}` in the header of a delivery.
"""

from __future__ import annotations

import base64
import json
import re
from functools import cache
from typing import Any

from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

Json = dict[str, Any]
Keys = dict[str, rsa.RSAPrivateKey]

_SPELLINGS = {
    "pem": (PublicFormat.SubjectPublicKeyInfo, "\n"),
    "literal": (PublicFormat.SubjectPublicKeyInfo, "\\n"),  # as the well-known address spells it
    "crlf": (PublicFormat.SubjectPublicKeyInfo, "\r\n"),
}


@cache
def make_keys() -> Keys:
    """Two keys, the same for all servers of a process: to make them takes a while."""
    return {name: rsa.generate_private_key(public_exponent=65537, key_size=2048) for name in ("first", "second")}


def with_public_keys(text: str, keys: Keys) -> str:
    """The JSON of a case with its public keys filled in: `{key:first}`, `{key:first:literal}`, `{key:second:crlf}`."""
    return re.sub(r"\{key:(\w+)(?::(\w+))?\}", lambda found: _public_key(keys[found[1]], found[2] or "pem"), text)


def _public_key(key: rsa.RSAPrivateKey, spelling: str) -> str:
    """The key as PEM, as it stands inside a text of JSON."""
    form, line_break = _SPELLINGS[spelling]
    pem = key.public_key().public_bytes(Encoding.PEM, form).decode()
    return json.dumps(pem.replace("\n", line_break))[1:-1]


def signed(delivery: Json, keys: Keys) -> tuple[bytes, dict[str, str]]:
    """What is delivered, body and headers: signed by the key that the headers name, and then spoiled if it is to be."""
    body = (delivery["body"] + " " * delivery.get("spaces", 0)).encode()

    def signature(found: re.Match[str]) -> str:
        return base64.b64encode(keys[found[1]].sign(body, padding.PKCS1v15(), SHA256())).decode()

    headers = {name: re.sub(r"\{signed:(\w+)\}", signature, value) for name, value in delivery["headers"].items()}
    return delivery["becomes"].encode() if "becomes" in delivery else body, headers
