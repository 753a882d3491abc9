"""Ways through the records of `ir` that more than one language takes: into resources, along bases, down to what is sent
and received. Knows no language."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from . import ir


def resources(found: Iterable[ir.Resource]) -> Iterator[ir.Resource]:
    """Every resource, each before its children."""
    for resource in found:
        yield resource
        yield from resources(resource.children)


def all_fields(name: str, schemas: Mapping[str, ir.Schema]) -> Iterator[ir.Field]:
    """The fields of a model, those of its bases first; none where it is no model."""
    schema = schemas.get(name)
    if isinstance(schema, ir.Alias):
        yield from all_fields(schema.target, schemas)
    elif isinstance(schema, ir.Model):
        for base in schema.bases:
            yield from all_fields(base, schemas)
        yield from schema.fields


def references(kind: ir.Type) -> Iterator[str]:
    """The names of the schemas in a type."""
    match kind:
        case ir.Scalar():
            return
        case ir.Ref(name):
            yield name
        case ir.List(inner) | ir.Map(inner):
            yield from references(inner)
        case ir.AnyOf(members):
            for member in members:
                yield from references(member)


def holds(
    kind: ir.Type,
    schemas: Mapping[str, ir.Schema],
    wanted: Callable[[ir.Field], bool],
    above: frozenset[str] = frozenset(),
) -> bool:
    """Whether a value of this kind has a wanted field somewhere in it."""
    for name in references(kind):
        if name not in above:
            schema, below = schemas[name], above | {name}
            if isinstance(schema, ir.Union) and any(
                holds(ir.Ref(member), schemas, wanted, below) for _, member in schema.members
            ):
                return True
            fields = all_fields(name, schemas)
            if any(wanted(field) or holds(field.type, schemas, wanted, below) for field in fields):
                return True
    return False


def received(api: ir.Api) -> list[ir.Schema]:
    """The schemas of what calls give and of what webhooks deliver, in the document's order. Envelopes are not among them."""
    payloads = [name for operation in _operations(api) for name in references(operation.payload)]
    return _reached(api, [*payloads, *(event.model for event in api.events)])


def sent(api: ir.Api) -> list[ir.Schema]:
    """The schemas of arguments, in the document's order."""
    fields = [f for o in _operations(api) for f in (*o.path_parameters, *o.query, *(o.body.fields if o.body else ()))]
    return _reached(api, [name for field in fields for name in references(field.type)])


def _operations(api: ir.Api) -> Iterator[ir.Operation]:
    for resource in resources(api.resources):
        yield from resource.operations


def _reached(api: ir.Api, names: Iterable[str]) -> list[ir.Schema]:
    schemas = {schema.name: schema for schema in api.schemas}
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _below(schemas[name])
    return [schema for schema in api.schemas if schema.name in found]


def _below(schema: ir.Schema) -> Iterator[str]:
    match schema:
        case ir.Model():
            yield from schema.bases
            for field in schema.fields:
                yield from references(field.type)
        case ir.Union():
            yield from (member for _, member in schema.members)
        case ir.Alias():
            yield schema.target
        case ir.Enum():
            return
