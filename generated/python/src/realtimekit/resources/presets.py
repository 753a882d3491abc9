"""Presets say what a participant may do and what the meeting looks like to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._callers import AsyncResource, Resource
from .._requests import Body, Operation

if TYPE_CHECKING:
    from .. import params, types
    from .._pages import AsyncPages, Page

_LIST: Operation[types.PresetListItem] = Operation(
    "presets.list",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/presets",
    options=("account_id", "app_id"),
    answer="PresetGetResponse",
    payload="PresetListItem",
    repeatable=True,
    is_list=True,
    is_paged=True,
)
_CREATE: Operation[types.Preset] = Operation(
    "presets.create",
    "POST",
    "/accounts/{account_id}/realtime/kit/{app_id}/presets",
    options=("account_id", "app_id"),
    answer="PresetCreateResponse",
    payload="Preset",
)
_GET: Operation[types.Preset] = Operation(
    "presets.get",
    "GET",
    "/accounts/{account_id}/realtime/kit/{app_id}/presets/{}",
    options=("account_id", "app_id"),
    answer="PresetGetPresetByIDResponse",
    payload="Preset",
    repeatable=True,
)
_UPDATE: Operation[types.Preset] = Operation(
    "presets.update",
    "PATCH",
    "/accounts/{account_id}/realtime/kit/{app_id}/presets/{}",
    options=("account_id", "app_id"),
    answer="PresetUpdateResponse",
    payload="Preset",
    repeatable=True,
)
_DELETE: Operation[types.Preset] = Operation(
    "presets.delete",
    "DELETE",
    "/accounts/{account_id}/realtime/kit/{app_id}/presets/{}",
    options=("account_id", "app_id"),
    answer="PresetDeleteResponse",
    payload="Preset",
    repeatable=True,
)


class Presets(Resource):
    """Presets say what a participant may do and what the meeting looks like to them."""

    def list(
        self,
        *,
        page_no: float | None = None,
        per_page: float | None = None,
    ) -> Page[types.PresetListItem]:
        """List presets.

        The presets of the app by name, without their content; get a single preset for that. Only apps made
        in the dashboard come with stock presets.

        Args:
            page_no: Page to fetch. The first page is 1. At least 0.
            per_page: Number of items on a page. At least 0.

        Returns:
            The first page; iterate it for the items of all pages.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/presets`
        """
        return self._caller.list(_LIST, query={"page_no": page_no, "per_page": per_page})

    def create(
        self,
        *,
        config: params.PresetConfig,
        name: str,
        ui: params.PresetUi,
        permissions: params.PresetPermissions | None = None,
    ) -> types.Preset:
        """Create a preset.

        Adds a preset. Send all of `config` and `ui`, and `permissions` too: the live service asks for them
        though they may be left out here. The name must not be taken.

        Args:
            config: Kind of meeting, and how much sound and picture it carries.
            name: Name of the preset, not yet taken in the app.
            permissions: What the participant may do.
            ui: What the ready-made user interface looks like.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/presets`
        """
        _body = Body(
            {
                "config": config,
                "name": name,
                "permissions": permissions,
                "ui": ui,
            }
        )
        return self._caller.call(_CREATE, body=_body)

    def get(
        self,
        preset_id: str,
    ) -> types.Preset:
        """Get a preset.

        One preset with all of its content.

        Args:
            preset_id: Preset to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`
        """
        return self._caller.call(_GET, path=(preset_id,))

    def update(
        self,
        preset_id: str,
        *,
        config: params.PresetConfigUpdate | None = None,
        name: str | None = None,
        permissions: params.PresetPermissionsUpdate | None = None,
        ui: params.PresetUiUpdate | None = None,
    ) -> types.Preset:
        """Change a preset.

        Changes a preset. Parts are not merged with certainty, so get the preset, change it and send the
        whole back.

        Args:
            preset_id: Preset to work on.
            config: Kind of meeting, and how much sound and picture it carries.
            name: Name of the preset, which participants are added with.
            permissions: What the participant may do.
            ui: What the ready-made user interface looks like.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `PATCH /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`
        """
        _body = Body(
            {
                "config": config,
                "name": name,
                "permissions": permissions,
                "ui": ui,
            }
        )
        return self._caller.call(_UPDATE, path=(preset_id,), body=_body)

    def delete(
        self,
        preset_id: str,
    ) -> types.Preset:
        """Delete a preset.

        Removes the preset and answers with what it was.

        Args:
            preset_id: Preset to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `DELETE /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`
        """
        return self._caller.call(_DELETE, path=(preset_id,))


class AsyncPresets(AsyncResource):
    """Presets say what a participant may do and what the meeting looks like to them."""

    def list(
        self,
        *,
        page_no: float | None = None,
        per_page: float | None = None,
    ) -> AsyncPages[types.PresetListItem]:
        """List presets.

        The presets of the app by name, without their content; get a single preset for that. Only apps made
        in the dashboard come with stock presets.

        Args:
            page_no: Page to fetch. The first page is 1. At least 0.
            per_page: Number of items on a page. At least 0.

        Returns:
            The first page; iterate it for the items of all pages.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/presets`
        """
        return self._caller.list(_LIST, query={"page_no": page_no, "per_page": per_page})

    async def create(
        self,
        *,
        config: params.PresetConfig,
        name: str,
        ui: params.PresetUi,
        permissions: params.PresetPermissions | None = None,
    ) -> types.Preset:
        """Create a preset.

        Adds a preset. Send all of `config` and `ui`, and `permissions` too: the live service asks for them
        though they may be left out here. The name must not be taken.

        Args:
            config: Kind of meeting, and how much sound and picture it carries.
            name: Name of the preset, not yet taken in the app.
            permissions: What the participant may do.
            ui: What the ready-made user interface looks like.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            ConflictError: It exists already, or already runs.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived. Not sent again once the server may have acted on
                it.

        HTTP: `POST /accounts/{account_id}/realtime/kit/{app_id}/presets`
        """
        _body = Body(
            {
                "config": config,
                "name": name,
                "permissions": permissions,
                "ui": ui,
            }
        )
        return await self._caller.call(_CREATE, body=_body)

    async def get(
        self,
        preset_id: str,
    ) -> types.Preset:
        """Get a preset.

        One preset with all of its content.

        Args:
            preset_id: Preset to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `GET /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`
        """
        return await self._caller.call(_GET, path=(preset_id,))

    async def update(
        self,
        preset_id: str,
        *,
        config: params.PresetConfigUpdate | None = None,
        name: str | None = None,
        permissions: params.PresetPermissionsUpdate | None = None,
        ui: params.PresetUiUpdate | None = None,
    ) -> types.Preset:
        """Change a preset.

        Changes a preset. Parts are not merged with certainty, so get the preset, change it and send the
        whole back.

        Args:
            preset_id: Preset to work on.
            config: Kind of meeting, and how much sound and picture it carries.
            name: Name of the preset, which participants are added with.
            permissions: What the participant may do.
            ui: What the ready-made user interface looks like.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            BadRequestError, UnprocessableEntityError: The server refuses a field; the message names it.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `PATCH /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`
        """
        _body = Body(
            {
                "config": config,
                "name": name,
                "permissions": permissions,
                "ui": ui,
            }
        )
        return await self._caller.call(_UPDATE, path=(preset_id,), body=_body)

    async def delete(
        self,
        preset_id: str,
    ) -> types.Preset:
        """Delete a preset.

        Removes the preset and answers with what it was.

        Args:
            preset_id: Preset to work on.

        Raises:
            InvalidArgumentError: An argument cannot be sent.
            NotFoundError: There is no such thing, or it does not run.
            APIStatusError: Any answer that says no; see `realtimekit.errors`.
            APIConnectionError: No usable answer arrived.

        HTTP: `DELETE /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`
        """
        return await self._caller.call(_DELETE, path=(preset_id,))
