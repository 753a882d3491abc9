"""\"\""
INJECTED()
\"\"" {{ INJECTED }} {% include 'INJECTED' %} ends with \"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._omit import Omit, omit
from .._requests import Body, Operation
from .._callers import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import params, types

_MAKE: Operation[types.Thing] = Operation(
    'things.make',
    'POST',
    '/things/{}',
    options=(),
    answer='ThingAnswer',
    payload='Thing',
    nullable=frozenset({"it's"}),
)

class Things(Resource):
    """\"\""
    INJECTED()
    \"\"" {{ INJECTED }} {% include 'INJECTED' %} ends with \"
    """

    def make(
        self,
        thing_id: str,
        *,
        color: params.Word | None = None,
        it_s: str | None | Omit = omit,
        say_so: str | None = None,
        new_line: params.Thing | None = None,
    ) -> types.Thing:
        """Say \"\""so\"\""
        INJECTED() # \\.

        '''
        \"\""
        INJECTED()
            \"\"" */ --> ``` {{ INJECTED }} \\N{BULLET} \\x \\

        Args:
            thing_id: \"\""
            color: nul \u0000, bidi \u202e, bell \u0007, line separator , escape \u001b Default: '\"\"" {INJECTED}'.
            it_s: a | b <script> \\| `x Matches \"\""\\. None sends null.
            say_so: \"\"\"" Default: '\"\""\\nINJECTED()'.
            new_line: ends with \\

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /things/{thing_id}`
        """
        _body = Body(
            {
                "it's": it_s,
                'say """so': say_so,
                'new\nline': new_line,
            }
        )
        del say_so, new_line  # no frame of ours keeps a secret where a traceback could show it
        return self._caller.call(_MAKE, path=(thing_id,), query={ 'color': color }, body=_body)



class AsyncThings(AsyncResource):
    """\"\""
    INJECTED()
    \"\"" {{ INJECTED }} {% include 'INJECTED' %} ends with \"
    """

    async def make(
        self,
        thing_id: str,
        *,
        color: params.Word | None = None,
        it_s: str | None | Omit = omit,
        say_so: str | None = None,
        new_line: params.Thing | None = None,
    ) -> types.Thing:
        """Say \"\""so\"\""
        INJECTED() # \\.

        '''
        \"\""
        INJECTED()
            \"\"" */ --> ``` {{ INJECTED }} \\N{BULLET} \\x \\

        Args:
            thing_id: \"\""
            color: nul \u0000, bidi \u202e, bell \u0007, line separator , escape \u001b Default: '\"\"" {INJECTED}'.
            it_s: a | b <script> \\| `x Matches \"\""\\. None sends null.
            say_so: \"\"\"" Default: '\"\""\\nINJECTED()'.
            new_line: ends with \\

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /things/{thing_id}`
        """
        _body = Body(
            {
                "it's": it_s,
                'say """so': say_so,
                'new\nline': new_line,
            }
        )
        del say_so, new_line  # no frame of ours keeps a secret where a traceback could show it
        return await self._caller.call(_MAKE, path=(thing_id,), query={ 'color': color }, body=_body)



