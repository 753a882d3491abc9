"""Shapes that the server sends. Import them from `realtimekit.types`."""

from typing import Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from realtimekit._models import Model
from realtimekit._times import DateTime

from . import common


class PresetAudio(Model):
    """Quality of the sound."""

    enable_high_bitrate: bool | None = None
    """Whether sound is sent at a higher bit rate, good for music. Default: false."""

    enable_stereo: bool | None = None
    """Whether sound is sent with two channels. Default: false."""


class PresetBackgroundColors(Model):
    """Shades of the background, 1000 farthest back."""

    field_1000: str = Field(..., alias="1000")
    """Shade 1000. Default: "#141414"."""

    field_600: str = Field(..., alias="600")
    """Shade 600. Default: "#222222"."""

    field_700: str = Field(..., alias="700")
    """Shade 700. Default: "#1f1f1f"."""

    field_800: str = Field(..., alias="800")
    """Shade 800. Default: "#1b1b1b"."""

    field_900: str = Field(..., alias="900")
    """Shade 900. Default: "#181818"."""


PresetBorderRadius = TypeAliasType("PresetBorderRadius", Literal["rounded"] | str)
"""How round corners are."""


PresetBorderWidth = TypeAliasType("PresetBorderWidth", Literal["thin"] | str)
"""How thick borders are."""


class PresetBrandColors(Model):
    """Shades of the brand color, 500 the middle one."""

    field_300: str = Field(..., alias="300")
    """Shade 300. Default: "#844d1c"."""

    field_400: str = Field(..., alias="400")
    """Shade 400. Default: "#9d5b22"."""

    field_500: str = Field(..., alias="500")
    """Shade 500. Default: "#b56927"."""

    field_600: str = Field(..., alias="600")
    """Shade 600. Default: "#d37c30"."""

    field_700: str = Field(..., alias="700")
    """Shade 700. Default: "#d9904f"."""


PresetCanProduce = TypeAliasType("PresetCanProduce", Literal["ALLOWED", "NOT_ALLOWED", "CAN_REQUEST"] | str)
"""Whether sending is allowed, not allowed, or allowed once somebody grants it."""


class PresetColors(Model):
    """Colors of the user interface, each as hexadecimal RGB such as `#1f1f1f`."""

    background: PresetBackgroundColors
    """Shades of the background, 1000 farthest back."""

    brand: PresetBrandColors
    """Shades of the brand color, 500 the middle one."""

    danger: str
    """Color of warnings that cannot be undone, such as leaving. Default: "#FF2D2D"."""

    success: str
    """Color of things that went well. Default: "#62A504"."""

    text: str
    """Color of text. Default: "#EEEEEE"."""

    text_on_brand: str
    """Color of text on the brand color. Default: "#EEEEEE"."""

    video_bg: str
    """Color behind a video. Default: "#191919"."""

    warning: str
    """Color of things to be careful about. Default: "#FFCD07"."""


class PresetConnectedMeetingsPermissions(Model):
    """What the participant may do with breakout rooms."""

    can_alter_connected_meetings: bool
    """Whether the participant may open, fill and close rooms."""

    can_switch_connected_meetings: bool
    """Whether the participant may go from room to room."""

    can_switch_to_parent_meeting: bool
    """Whether the participant may go back to the main room."""


class PresetListItem(Model):
    """A preset as lists show it, without its content."""

    id: str | None = None
    """Identifier of the preset."""

    created_at: DateTime | None = None
    """When the preset was created."""

    name: str | None = None
    """Name of the preset."""

    updated_at: DateTime | None = None
    """When the preset was last changed."""


class PresetGetResponse(Model):
    """One page of presets."""

    data: list[PresetListItem]
    """The presets."""

    paging: common.Paging
    """Where a page of results stands in the whole list."""

    success: bool
    """Whether the call succeeded."""


class PresetMaxVideoStreams(Model):
    """Most videos that a participant sees at a time."""

    desktop: int
    """Most videos on a computer."""

    mobile: int
    """Most videos on a phone or tablet."""


class PresetMediaPermission(Model):
    """Whether the participant may send one kind of media."""

    can_produce: PresetCanProduce
    """Whether sending is allowed, not allowed, or allowed once somebody grants it."""


class PresetMediaPermissions(Model):
    """What the participant may send."""

    audio: PresetMediaPermission
    """Whether the participant may send sound."""

    screenshare: PresetMediaPermission
    """Whether the participant may share a screen."""

    video: PresetMediaPermission
    """Whether the participant may send a camera picture."""


PresetPluginsAccessControl = TypeAliasType("PresetPluginsAccessControl", Literal["FULL_ACCESS", "VIEW_ONLY"] | str)
"""Whether the participant may use a plugin or only watch it."""


class PresetPluginsConfig(Model):
    """How the participant may use an open plugin."""

    access_control: PresetPluginsAccessControl
    """Whether the participant may use a plugin or only watch it."""

    handles_view_only: bool
    """Whether the plugin itself keeps viewers from changing things."""


class PresetPluginsPermissions(Model):
    """What the participant may do with plugins."""

    can_close: bool
    """Whether the participant may close plugins."""

    can_edit_config: bool
    """Whether the participant may change the settings of plugins."""

    can_start: bool
    """Whether the participant may open plugins."""

    config: str | PresetPluginsConfig
    """Access to plugins, as text or as an object."""


class PresetPollsPermissions(Model):
    """What the participant may do with polls."""

    can_create: bool
    """Whether the participant may open polls."""

    can_view: bool
    """Whether the participant sees polls."""

    can_vote: bool
    """Whether the participant may vote."""


class PresetPrivateChatPermissions(Model):
    """What the participant may do in talks with a single other person."""

    can_receive: bool
    """Whether messages reach the participant."""

    can_send: bool
    """Whether the participant may send anything at all."""

    files: bool
    """Whether the participant may send files."""

    text: bool
    """Whether the participant may send text."""


class PresetPublicChatPermissions(Model):
    """What the participant may do in the talk that all see."""

    can_send: bool
    """Whether the participant may send anything at all."""

    files: bool
    """Whether the participant may send files."""

    text: bool
    """Whether the participant may send text."""


class PresetChatPermissions(Model):
    """What the participant may do in the chat."""

    private: PresetPrivateChatPermissions
    """What the participant may do in talks with a single other person."""

    public: PresetPublicChatPermissions
    """What the participant may do in the talk that all see."""


PresetQuality = TypeAliasType("PresetQuality", Literal["hd", "vga", "qvga"] | str)
"""Size of a picture, from `hd` down to `qvga`."""


PresetRecorderType = TypeAliasType("PresetRecorderType", Literal["RECORDER", "LIVESTREAMER", "NONE"] | str)
"""Kind of machine that joins with the preset. NONE is for people."""


class PresetScreenshare(Model):
    """Quality of a shared screen."""

    frame_rate: int
    """Frames per second."""

    quality: PresetQuality
    """Size of a picture, from `hd` down to `qvga`."""


PresetTheme = TypeAliasType("PresetTheme", Literal["dark"] | str)
"""Whether the user interface is light or dark."""


class PresetDesignTokens(Model):
    """Colors, shapes and logo of the user interface."""

    border_radius: PresetBorderRadius
    """How round corners are."""

    border_width: PresetBorderWidth
    """How thick borders are."""

    colors: PresetColors
    """Colors of the user interface, each as hexadecimal RGB such as `#1f1f1f`."""

    logo: str
    """Address of the logo."""

    spacing_base: int | float
    """Smallest distance between things, in pixels; larger ones are multiples of it. Default: 4."""

    theme: PresetTheme
    """Whether the user interface is light or dark."""


class PresetUi(Model):
    """What the ready-made user interface looks like."""

    design_tokens: PresetDesignTokens
    """Colors, shapes and logo of the user interface."""

    config_diff: Any | None = None
    """Changes to the layout of the user interface, in a form that is not documented."""


class PresetVideo(Model):
    """Quality of the camera picture."""

    frame_rate: int
    """Frames per second. At most 30."""

    quality: PresetQuality
    """Size of a picture, from `hd` down to `qvga`."""


class PresetMedia(Model):
    """Quality of what the participant sends."""

    screenshare: PresetScreenshare
    """Quality of a shared screen."""

    video: PresetVideo
    """Quality of the camera picture."""

    audio: PresetAudio | None = None
    """Quality of the sound."""


PresetViewType = TypeAliasType("PresetViewType", Literal["GROUP_CALL", "WEBINAR", "AUDIO_ROOM"] | str)
"""Kind of meeting that the preset is for."""


class PresetConfig(Model):
    """Kind of meeting, and how much sound and picture it carries."""

    max_screenshare_count: int
    """Most screens that can be shared at a time."""

    max_video_streams: PresetMaxVideoStreams
    """Most videos that a participant sees at a time."""

    media: PresetMedia
    """Quality of what the participant sends."""

    view_type: PresetViewType
    """Kind of meeting that the preset is for."""


PresetWaitingRoomType = TypeAliasType(
    "PresetWaitingRoomType", Literal["SKIP", "ON_PRIVILEGED_USER_ENTRY", "SKIP_ON_ACCEPT"] | str
)
"""Whether the participant waits before the meeting: not at all, until somebody with the right to let people in has come, or until somebody lets them in."""


class PresetPermissions(Model):
    """What the participant may do."""

    accept_waiting_requests: bool
    """Whether the participant may let people in from the waiting room."""

    can_accept_production_requests: bool
    """Whether the participant may grant others the sound, picture or screen that they ask to send."""

    can_change_participant_permissions: bool
    """Whether the participant may change what others may do."""

    can_edit_display_name: bool
    """Whether the participant may change their own name."""

    can_livestream: bool
    """Whether the participant may start and stop a livestream."""

    can_record: bool
    """Whether the participant may start and stop a recording."""

    can_spotlight: bool
    """Whether the participant may put somebody in front for everybody."""

    chat: PresetChatPermissions
    """What the participant may do in the chat."""

    connected_meetings: PresetConnectedMeetingsPermissions
    """What the participant may do with breakout rooms."""

    disable_participant_audio: bool
    """Whether the participant may switch off the sound of others."""

    disable_participant_screensharing: bool
    """Whether the participant may end the screen sharing of others."""

    disable_participant_video: bool
    """Whether the participant may switch off the picture of others."""

    hidden_participant: bool
    """Whether the participant is invisible to the others."""

    kick_participant: bool
    """Whether the participant may remove others from the session."""

    media: PresetMediaPermissions
    """What the participant may send."""

    pin_participant: bool
    """Whether the participant may pin others."""

    plugins: PresetPluginsPermissions
    """What the participant may do with plugins."""

    polls: PresetPollsPermissions
    """What the participant may do with polls."""

    recorder_type: PresetRecorderType
    """Kind of machine that joins with the preset. NONE is for people. Default: "NONE"."""

    show_participant_list: bool
    """Whether the participant sees the list of participants."""

    waiting_room_type: PresetWaitingRoomType
    """Whether the participant waits before the meeting: not at all, until somebody with the right to let people in has come, or until somebody lets them in."""

    is_recorder: bool | None = None
    """Whether the participant is a machine that records. Default: false."""


class Preset(Model):
    """What participants may do and what the meeting looks like to them."""

    id: str
    """Identifier of the preset."""

    config: PresetConfig
    """Kind of meeting, and how much sound and picture it carries."""

    name: str
    """Name of the preset, which participants are added with."""

    ui: PresetUi
    """What the ready-made user interface looks like."""

    permissions: PresetPermissions | None = None
    """What the participant may do."""


class PresetCreateResponse(Model):
    """The preset just created."""

    data: Preset
    """What participants may do and what the meeting looks like to them."""

    success: bool
    """Whether the call succeeded."""


class PresetDeleteResponse(Model):
    """The preset just deleted."""

    data: Preset
    """What participants may do and what the meeting looks like to them."""

    success: bool
    """Whether the call succeeded."""


class PresetGetPresetByIDResponse(Model):
    """The preset asked for."""

    data: Preset
    """What participants may do and what the meeting looks like to them."""

    success: bool
    """Whether the call succeeded."""


class PresetUpdateResponse(Model):
    """The preset after the change."""

    data: Preset
    """What participants may do and what the meeting looks like to them."""

    success: bool
    """Whether the call succeeded."""
