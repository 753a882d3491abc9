"""A client of either kind, so that each story is told once."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import pytest
from realtimekit import AsyncRealtimeKit, RealtimeKit

TOKEN = "cf-token-5ecre7"
ACCOUNT = "a" * 32
APP = "app"
BELOW_APP = f"/accounts/{ACCOUNT}/realtime/kit/{APP}"


class Kit:
    """A client, called the same way whether it blocks or not: `await kit(lambda client: client.meetings.get("id"))`."""

    def __init__(self, client: RealtimeKit | AsyncRealtimeKit) -> None:
        self.client: Any = client

    async def __call__(self, call: Callable[[Any], Any]) -> Any:
        """What the call gives, awaited where it must be."""
        result = call(self.client)
        return await result if inspect.isawaitable(result) else result

    async def items(self, call: Callable[[Any], Any], most: int = 1000) -> list[Any]:
        """The items of all pages of a list, but no more than `most`."""
        items: list[Any] = []
        pages = call(self.client)
        if hasattr(pages, "__aiter__"):
            async for item in pages:
                items.append(item)
                if len(items) == most:
                    break
        else:
            for item in pages:
                items.append(item)
                if len(items) == most:
                    break
        return items

    async def fails(self, error: type[BaseException], call: Callable[[Any], Any]) -> Any:
        """The error of exactly this class that the call raises."""
        with pytest.raises(error) as caught:
            await self(call)
        assert type(caught.value) is error
        return caught.value


MakeKit = Callable[..., Kit]
