"""Go's types and identifiers: what the document's kinds and names become."""

from collections.abc import Mapping
from typing import assert_never

from .. import ir
from ..names import escape, words
from ..walk import holds

# Words that Go writes in a way of its own.
_SPELLINGS = {
    **{word: word.upper() for word in (
        "aac", "ai", "api", "asn", "aws", "cpu", "gcs", "hd", "html", "http", "https", "id", "id3", "ip", "json", "mos",
        "mp3", "os", "pc", "qvga", "rtmp", "rtt", "sdk", "sftp", "ssrc", "tls", "ui", "uri", "url", "utc", "uuid", "vga",
        "vp8",
    )},
    "cpus": "CPUs", "ids": "IDs", "ipv4": "IPv4", "ipv6": "IPv6", "realtimekit": "RealtimeKit", "urls": "URLs",
    "webgl": "WebGL",
}  # fmt: skip

# Keywords, what is predeclared, the packages that are imported, and what the body of a method uses.
_WORDS = {
    "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for", "func", "go", "goto",
    "if", "import", "interface", "map", "package", "range", "return", "select", "struct", "switch", "type", "var",
    "any", "append", "bool", "byte", "cap", "clear", "close", "comparable", "complex", "complex64", "complex128", "copy",
    "delete", "error", "false", "float32", "float64", "imag", "int", "int8", "int16", "int32", "int64", "iota", "len",
    "make", "max", "min", "new", "nil", "panic", "print", "println", "real", "recover", "rune", "string", "true", "uint",
    "uint8", "uint16", "uint32", "uint64", "uintptr",
    "context", "fmt", "http", "iter", "slog", "time",
    "ctx", "deref", "do", "list", "listPage", "operation", "params", "s",
}  # fmt: skip

_SCALARS: dict[ir.Kind, str] = {
    "string": "string",
    "integer": "int64",
    "number": "float64",
    "boolean": "bool",
    "any": "any",
}


def exported(name: str) -> str:
    """The name of a type, a field or a method."""
    word = "".join(_SPELLINGS.get(word, word.capitalize()) for word in words(name))
    return f"Field{word}" if word[:1].isdigit() else word


def argument(name: str) -> str:
    """The name of an argument."""
    first, *rest = words(name) or [""]
    word = first + "".join(_SPELLINGS.get(word, word.capitalize()) for word in rest)
    return f"field{word}" if word[:1].isdigit() else escape(word, _WORDS)


def constant(enum: str, word: str) -> str:
    """The name of the constant for a word of an enum. A word without letters is spelled by its code points."""
    spelled = "".join(_SPELLINGS.get(part, part.capitalize()) for part in words(word))
    return exported(enum) + (spelled or "".join(f"U{ord(c):04X}" for c in word) or "Empty")


def plain(kind: ir.Type, moment: str) -> str:
    """The type of a value that is there; `moment` is that of a date with time."""
    match kind:
        case ir.Scalar("datetime"):
            return moment
        case ir.Scalar(scalar):
            return _SCALARS[scalar]
        case ir.List(item):
            return f"[]{plain(item, moment)}"
        case ir.Map(value):
            return f"map[string]{plain(value, moment)}"
        case ir.Ref(name):
            return exported(name)
        case ir.AnyOf():
            return "any"
        case _:
            assert_never(kind)


def declared(field: ir.Field, value: str, has_nil: bool, sent: bool) -> str:
    """The type of a field whose value, where there is one, is a `value`.

    What is sent tells null from a value that is left out; in what is only received both are nil.
    """
    if field.nullable and sent:
        return f"Nullable[{value}]"
    return value if has_nil or (field.required and not field.nullable) else f"*{value}"


def is_nilable(kind: ir.Type, schemas: Mapping[str, ir.Schema]) -> bool:
    """Whether Go's type has a value that stands for none without a pointer to it."""
    match kind:
        case ir.Ref(name):
            schema = schemas[name]
            return (
                is_nilable(ir.Ref(schema.target), schemas)
                if isinstance(schema, ir.Alias)
                else isinstance(schema, ir.Union)
            )
        case ir.Scalar(scalar):
            return scalar == "any"
        case ir.List() | ir.Map() | ir.AnyOf():
            return True
        case _:
            assert_never(kind)


def kinds(kind: ir.Type) -> list[str]:
    """The types that may stand where Go's type is `any`; none where it says enough."""
    match kind:
        case ir.List(inner) | ir.Map(inner):
            return kinds(inner)
        case ir.AnyOf(members):
            return [plain(member, "string") for member in members]
        case ir.Scalar() | ir.Ref():
            return []
        case _:
            assert_never(kind)


def is_masked(field: ir.Field, schemas: Mapping[str, ir.Schema]) -> bool:
    """Whether a field is a secret, or has one in it."""
    return _is_secret(field) or holds(field.type, schemas, _is_secret)


def _is_secret(field: ir.Field) -> bool:
    return field.secret or "url" in words(field.name)  # a link may be signed, or end in a stream key
