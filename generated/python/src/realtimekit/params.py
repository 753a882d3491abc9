"""The nested dictionaries that calls take, and the words that their arguments allow."""

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

AudioChannel: TypeAlias = Literal["mono", "stereo"]
"""Number of channels of the recorded sound, one (mono) or two (stereo)."""


AudioCodec: TypeAlias = Literal["MP3", "AAC"]
"""Codec of the recorded sound."""


class AudioConfig(TypedDict):
    """Sound of a recording."""

    channel: NotRequired[AudioChannel]
    """Number of channels of the recorded sound, one (mono) or two (stereo). Default: "stereo"."""

    codec: NotRequired[AudioCodec]
    """Codec of the sound. It cannot be chosen beside a VP8 picture, which always comes with Vorbis sound. Default: "AAC"."""

    export_file: NotRequired[bool]
    """Whether the sound is also saved as a file of its own. Default: true."""


InteractiveType: TypeAlias = Literal["ID3"]
"""How the data is put into the recording, as ID3 tags."""


class InteractiveConfig(TypedDict):
    """Time-stamped data that a player can act on, put into the recording."""

    type: NotRequired[InteractiveType]
    """How the data is put into the recording, as ID3 tags."""


class LiveStreamingConfig(TypedDict):
    """Where the meeting is streamed to while it is recorded."""

    rtmp_url: NotRequired[str]
    """Address of the RTMP server, `rtmp://` or `rtmps://`."""


LivestreamSortOrder: TypeAlias = Literal["ASC", "DSC"]
"""Direction of sorting, ascending or descending. The latter is spelt DSC here."""


LivestreamStatus: TypeAlias = Literal["LIVE", "IDLE", "ERRORED", "INVOKED"]
"""State of a livestream."""


class LivestreamVideoConfig(TypedDict):
    """Picture of the livestream."""

    height: NotRequired[int]
    """Height of the picture in pixels."""

    width: NotRequired[int]
    """Width of the picture in pixels."""


MeetingStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"]
"""Whether people can join the meeting. Nobody can join an INACTIVE one."""


PeerStatsFilter: TypeAlias = Literal[
    "device_info", "ip_information", "precall_network_information", "events", "quality_stats"
]
"""Part of the statistics to answer with."""


class PresetAudio(TypedDict):
    """Quality of the sound."""

    enable_high_bitrate: NotRequired[bool]
    """Whether sound is sent at a higher bit rate, good for music. Default: false."""

    enable_stereo: NotRequired[bool]
    """Whether sound is sent with two channels. Default: false."""


PresetBackgroundColors = TypedDict(
    "PresetBackgroundColors",
    {
        "1000": str,
        "600": str,
        "700": str,
        "800": str,
        "900": str,
    },
)


PresetBackgroundColorsUpdate = TypedDict(
    "PresetBackgroundColorsUpdate",
    {
        "1000": NotRequired[str],
        "600": NotRequired[str],
        "700": NotRequired[str],
        "800": NotRequired[str],
        "900": NotRequired[str],
    },
)


PresetBorderRadius: TypeAlias = Literal["rounded"]
"""How round corners are."""


PresetBorderWidth: TypeAlias = Literal["thin"]
"""How thick borders are."""


PresetBrandColors = TypedDict(
    "PresetBrandColors",
    {
        "300": str,
        "400": str,
        "500": str,
        "600": str,
        "700": str,
    },
)


PresetBrandColorsUpdate = TypedDict(
    "PresetBrandColorsUpdate",
    {
        "300": NotRequired[str],
        "400": NotRequired[str],
        "500": NotRequired[str],
        "600": NotRequired[str],
        "700": NotRequired[str],
    },
)


PresetCanProduce: TypeAlias = Literal["ALLOWED", "NOT_ALLOWED", "CAN_REQUEST"]
"""Whether sending is allowed, not allowed, or allowed once somebody grants it."""


class PresetColors(TypedDict):
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


class PresetColorsUpdate(TypedDict):
    """Colors of the user interface, each as hexadecimal RGB such as `#1f1f1f`."""

    background: NotRequired[PresetBackgroundColorsUpdate]
    """Shades of the background, 1000 farthest back."""

    brand: NotRequired[PresetBrandColorsUpdate]
    """Shades of the brand color, 500 the middle one."""

    danger: NotRequired[str]
    """Color of warnings that cannot be undone, such as leaving. Default: "#FF2D2D"."""

    success: NotRequired[str]
    """Color of things that went well. Default: "#62A504"."""

    text: NotRequired[str]
    """Color of text. Default: "#EEEEEE"."""

    text_on_brand: NotRequired[str]
    """Color of text on the brand color. Default: "#EEEEEE"."""

    video_bg: NotRequired[str]
    """Color behind a video. Default: "#191919"."""

    warning: NotRequired[str]
    """Color of things to be careful about. Default: "#FFCD07"."""


class PresetConnectedMeetingsPermissions(TypedDict):
    """What the participant may do with breakout rooms."""

    can_alter_connected_meetings: bool
    """Whether the participant may open, fill and close rooms."""

    can_switch_connected_meetings: bool
    """Whether the participant may go from room to room."""

    can_switch_to_parent_meeting: bool
    """Whether the participant may go back to the main room."""


class PresetConnectedMeetingsPermissionsUpdate(TypedDict):
    """What the participant may do with breakout rooms."""

    can_alter_connected_meetings: NotRequired[bool]
    """Whether the participant may open, fill and close rooms."""

    can_switch_connected_meetings: NotRequired[bool]
    """Whether the participant may go from room to room."""

    can_switch_to_parent_meeting: NotRequired[bool]
    """Whether the participant may go back to the main room."""


class PresetMaxVideoStreams(TypedDict):
    """Most videos that a participant sees at a time."""

    desktop: int
    """Most videos on a computer."""

    mobile: int
    """Most videos on a phone or tablet."""


class PresetMaxVideoStreamsUpdate(TypedDict):
    """Most videos that a participant sees at a time."""

    desktop: NotRequired[int]
    """Most videos on a computer."""

    mobile: NotRequired[int]
    """Most videos on a phone or tablet."""


class PresetMediaPermission(TypedDict):
    """Whether the participant may send one kind of media."""

    can_produce: PresetCanProduce
    """Whether sending is allowed, not allowed, or allowed once somebody grants it."""


class PresetMediaPermissionUpdate(TypedDict):
    """Whether the participant may send one kind of media."""

    can_produce: NotRequired[PresetCanProduce]
    """Whether sending is allowed, not allowed, or allowed once somebody grants it."""


class PresetMediaPermissions(TypedDict):
    """What the participant may send."""

    audio: PresetMediaPermission
    """Whether the participant may send sound."""

    screenshare: PresetMediaPermission
    """Whether the participant may share a screen."""

    video: PresetMediaPermission
    """Whether the participant may send a camera picture."""


class PresetMediaPermissionsUpdate(TypedDict):
    """What the participant may send."""

    audio: NotRequired[PresetMediaPermissionUpdate]
    """Whether the participant may send sound."""

    screenshare: NotRequired[PresetMediaPermissionUpdate]
    """Whether the participant may share a screen."""

    video: NotRequired[PresetMediaPermissionUpdate]
    """Whether the participant may send a camera picture."""


PresetPluginsAccessControl: TypeAlias = Literal["FULL_ACCESS", "VIEW_ONLY"]
"""Whether the participant may use a plugin or only watch it."""


class PresetPluginsConfig(TypedDict):
    """How the participant may use an open plugin."""

    access_control: PresetPluginsAccessControl
    """Whether the participant may use a plugin or only watch it."""

    handles_view_only: bool
    """Whether the plugin itself keeps viewers from changing things."""


class PresetPluginsConfigUpdate(TypedDict):
    """How the participant may use an open plugin."""

    access_control: NotRequired[PresetPluginsAccessControl]
    """Whether the participant may use a plugin or only watch it."""

    handles_view_only: NotRequired[bool]
    """Whether the plugin itself keeps viewers from changing things."""


class PresetPluginsPermissions(TypedDict):
    """What the participant may do with plugins."""

    can_close: bool
    """Whether the participant may close plugins."""

    can_edit_config: bool
    """Whether the participant may change the settings of plugins."""

    can_start: bool
    """Whether the participant may open plugins."""

    config: str | PresetPluginsConfig
    """Access to plugins, as text or as an object."""


class PresetPluginsPermissionsUpdate(TypedDict):
    """What the participant may do with plugins."""

    can_close: NotRequired[bool]
    """Whether the participant may close plugins."""

    can_edit_config: NotRequired[bool]
    """Whether the participant may change the settings of plugins."""

    can_start: NotRequired[bool]
    """Whether the participant may open plugins."""

    config: NotRequired[str | PresetPluginsConfigUpdate]
    """Access to plugins, as text or as an object."""


class PresetPollsPermissions(TypedDict):
    """What the participant may do with polls."""

    can_create: bool
    """Whether the participant may open polls."""

    can_view: bool
    """Whether the participant sees polls."""

    can_vote: bool
    """Whether the participant may vote."""


class PresetPollsPermissionsUpdate(TypedDict):
    """What the participant may do with polls."""

    can_create: NotRequired[bool]
    """Whether the participant may open polls."""

    can_view: NotRequired[bool]
    """Whether the participant sees polls."""

    can_vote: NotRequired[bool]
    """Whether the participant may vote."""


class PresetPrivateChatPermissions(TypedDict):
    """What the participant may do in talks with a single other person."""

    can_receive: bool
    """Whether messages reach the participant."""

    can_send: bool
    """Whether the participant may send anything at all."""

    files: bool
    """Whether the participant may send files."""

    text: bool
    """Whether the participant may send text."""


class PresetPrivateChatPermissionsUpdate(TypedDict):
    """What the participant may do in talks with a single other person."""

    can_receive: NotRequired[bool]
    """Whether messages reach the participant."""

    can_send: NotRequired[bool]
    """Whether the participant may send anything at all."""

    files: NotRequired[bool]
    """Whether the participant may send files."""

    text: NotRequired[bool]
    """Whether the participant may send text."""


class PresetPublicChatPermissions(TypedDict):
    """What the participant may do in the talk that all see."""

    can_send: bool
    """Whether the participant may send anything at all."""

    files: bool
    """Whether the participant may send files."""

    text: bool
    """Whether the participant may send text."""


class PresetChatPermissions(TypedDict):
    """What the participant may do in the chat."""

    private: PresetPrivateChatPermissions
    """What the participant may do in talks with a single other person."""

    public: PresetPublicChatPermissions
    """What the participant may do in the talk that all see."""


class PresetPublicChatPermissionsUpdate(TypedDict):
    """What the participant may do in the talk that all see."""

    can_send: NotRequired[bool]
    """Whether the participant may send anything at all."""

    files: NotRequired[bool]
    """Whether the participant may send files."""

    text: NotRequired[bool]
    """Whether the participant may send text."""


class PresetChatPermissionsUpdate(TypedDict):
    """What the participant may do in the chat."""

    private: NotRequired[PresetPrivateChatPermissionsUpdate]
    """What the participant may do in talks with a single other person."""

    public: NotRequired[PresetPublicChatPermissionsUpdate]
    """What the participant may do in the talk that all see."""


PresetQuality: TypeAlias = Literal["hd", "vga", "qvga"]
"""Size of a picture, from `hd` down to `qvga`."""


PresetRecorderType: TypeAlias = Literal["RECORDER", "LIVESTREAMER", "NONE"]
"""Kind of machine that joins with the preset. NONE is for people."""


class PresetScreenshare(TypedDict):
    """Quality of a shared screen."""

    frame_rate: int
    """Frames per second."""

    quality: PresetQuality
    """Size of a picture, from `hd` down to `qvga`."""


class PresetScreenshareUpdate(TypedDict):
    """Quality of a shared screen."""

    frame_rate: NotRequired[int]
    """Frames per second."""

    quality: NotRequired[PresetQuality]
    """Size of a picture, from `hd` down to `qvga`."""


PresetTheme: TypeAlias = Literal["dark"]
"""Whether the user interface is light or dark."""


class PresetDesignTokens(TypedDict):
    """Colors, shapes and logo of the user interface."""

    border_radius: PresetBorderRadius
    """How round corners are."""

    border_width: PresetBorderWidth
    """How thick borders are."""

    colors: PresetColors
    """Colors of the user interface, each as hexadecimal RGB such as `#1f1f1f`."""

    logo: str
    """Address of the logo."""

    spacing_base: float
    """Smallest distance between things, in pixels; larger ones are multiples of it. Default: 4."""

    theme: PresetTheme
    """Whether the user interface is light or dark."""


class PresetDesignTokensUpdate(TypedDict):
    """Colors, shapes and logo of the user interface."""

    border_radius: NotRequired[PresetBorderRadius]
    """How round corners are."""

    border_width: NotRequired[PresetBorderWidth]
    """How thick borders are."""

    colors: NotRequired[PresetColorsUpdate]
    """Colors of the user interface, each as hexadecimal RGB such as `#1f1f1f`."""

    logo: NotRequired[str]
    """Address of the logo."""

    spacing_base: NotRequired[float]
    """Smallest distance between things, in pixels; larger ones are multiples of it. Default: 4."""

    theme: NotRequired[PresetTheme]
    """Whether the user interface is light or dark."""


class PresetUi(TypedDict):
    """What the ready-made user interface looks like."""

    design_tokens: PresetDesignTokens
    """Colors, shapes and logo of the user interface."""

    config_diff: NotRequired[Any]
    """Changes to the layout of the user interface, in a form that is not documented."""


class PresetUiUpdate(TypedDict):
    """What the ready-made user interface looks like."""

    design_tokens: NotRequired[PresetDesignTokensUpdate]
    """Colors, shapes and logo of the user interface."""

    config_diff: NotRequired[Any]
    """Changes to the layout of the user interface, in a form that is not documented."""


class PresetVideo(TypedDict):
    """Quality of the camera picture."""

    frame_rate: int
    """Frames per second. At most 30."""

    quality: PresetQuality
    """Size of a picture, from `hd` down to `qvga`."""


class PresetMedia(TypedDict):
    """Quality of what the participant sends."""

    screenshare: PresetScreenshare
    """Quality of a shared screen."""

    video: PresetVideo
    """Quality of the camera picture."""

    audio: NotRequired[PresetAudio]
    """Quality of the sound."""


class PresetVideoUpdate(TypedDict):
    """Quality of the camera picture."""

    frame_rate: NotRequired[int]
    """Frames per second. At most 30."""

    quality: NotRequired[PresetQuality]
    """Size of a picture, from `hd` down to `qvga`."""


class PresetMediaUpdate(TypedDict):
    """Quality of what the participant sends."""

    screenshare: NotRequired[PresetScreenshareUpdate]
    """Quality of a shared screen."""

    video: NotRequired[PresetVideoUpdate]
    """Quality of the camera picture."""


PresetViewType: TypeAlias = Literal["GROUP_CALL", "WEBINAR", "AUDIO_ROOM"]
"""Kind of meeting that the preset is for."""


class PresetConfig(TypedDict):
    """Kind of meeting, and how much sound and picture it carries."""

    max_screenshare_count: int
    """Most screens that can be shared at a time."""

    max_video_streams: PresetMaxVideoStreams
    """Most videos that a participant sees at a time."""

    media: PresetMedia
    """Quality of what the participant sends."""

    view_type: PresetViewType
    """Kind of meeting that the preset is for."""


class PresetConfigUpdate(TypedDict):
    """Kind of meeting, and how much sound and picture it carries."""

    max_screenshare_count: NotRequired[int]
    """Most screens that can be shared at a time."""

    max_video_streams: NotRequired[PresetMaxVideoStreamsUpdate]
    """Most videos that a participant sees at a time."""

    media: NotRequired[PresetMediaUpdate]
    """Quality of what the participant sends."""

    view_type: NotRequired[PresetViewType]
    """Kind of meeting that the preset is for."""


PresetWaitingRoomType: TypeAlias = Literal["SKIP", "ON_PRIVILEGED_USER_ENTRY", "SKIP_ON_ACCEPT"]
"""Whether the participant waits before the meeting: not at all, until somebody with the right to let people in has come, or until somebody lets them in."""


class PresetPermissions(TypedDict):
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

    is_recorder: NotRequired[bool]
    """Whether the participant is a machine that records. Default: false."""


class PresetPermissionsUpdate(TypedDict):
    """What the participant may do."""

    accept_waiting_requests: NotRequired[bool]
    """Whether the participant may let people in from the waiting room."""

    can_accept_production_requests: NotRequired[bool]
    """Whether the participant may grant others the sound, picture or screen that they ask to send."""

    can_change_participant_permissions: NotRequired[bool]
    """Whether the participant may change what others may do."""

    can_edit_display_name: NotRequired[bool]
    """Whether the participant may change their own name."""

    can_livestream: NotRequired[bool]
    """Whether the participant may start and stop a livestream."""

    can_record: NotRequired[bool]
    """Whether the participant may start and stop a recording."""

    can_spotlight: NotRequired[bool]
    """Whether the participant may put somebody in front for everybody."""

    chat: NotRequired[PresetChatPermissionsUpdate]
    """What the participant may do in the chat."""

    connected_meetings: NotRequired[PresetConnectedMeetingsPermissionsUpdate]
    """What the participant may do with breakout rooms."""

    disable_participant_audio: NotRequired[bool]
    """Whether the participant may switch off the sound of others."""

    disable_participant_screensharing: NotRequired[bool]
    """Whether the participant may end the screen sharing of others."""

    disable_participant_video: NotRequired[bool]
    """Whether the participant may switch off the picture of others."""

    hidden_participant: NotRequired[bool]
    """Whether the participant is invisible to the others."""

    kick_participant: NotRequired[bool]
    """Whether the participant may remove others from the session."""

    media: NotRequired[PresetMediaPermissionsUpdate]
    """What the participant may send."""

    pin_participant: NotRequired[bool]
    """Whether the participant may pin others."""

    plugins: NotRequired[PresetPluginsPermissionsUpdate]
    """What the participant may do with plugins."""

    polls: NotRequired[PresetPollsPermissionsUpdate]
    """What the participant may do with polls."""

    recorder_type: NotRequired[PresetRecorderType]
    """Kind of machine that joins with the preset. NONE is for people. Default: "NONE"."""

    show_participant_list: NotRequired[bool]
    """Whether the participant sees the list of participants."""

    waiting_room_type: NotRequired[PresetWaitingRoomType]
    """Whether the participant waits before the meeting: not at all, until somebody with the right to let people in has come, or until somebody lets them in."""

    is_recorder: NotRequired[bool]
    """Whether the participant is a machine that records. Default: false."""


class RealtimekitBucketConfig(TypedDict):
    """Whether RealtimeKit itself keeps the files of a recording."""

    enabled: bool
    """Whether RealtimeKit stores the files. Without it the recording has no download links; name a storage of your own then."""


RecordingAction: TypeAlias = Literal["stop", "pause", "resume"]
"""Stops the recording for good, pauses it, or goes on after a pause."""


RecordingSortBy: TypeAlias = Literal["invokedTime"]
"""Field that recordings are sorted by."""


RecordingStatusFilter: TypeAlias = Literal["INVOKED", "RECORDING", "UPLOADING", "UPLOADED"]
"""Status that recordings can be filtered by."""


class RtmpOutConfig(TypedDict):
    """Where the meeting is streamed to while it is recorded."""

    rtmp_url: NotRequired[str]
    """Address of the RTMP server, `rtmp://` or `rtmps://`."""


SessionParticipantSortBy: TypeAlias = Literal["joinedAt", "duration"]
"""Field that participants are sorted by."""


SessionParticipantView: TypeAlias = Literal["raw", "consolidated"]
"""Whether every visit is listed by itself (raw) or the visits of one participant are joined (consolidated)."""


SessionSortBy: TypeAlias = Literal["minutesConsumed", "createdAt"]
"""Field that sessions are sorted by."""


SessionStatus: TypeAlias = Literal["LIVE", "ENDED"]
"""Whether the session runs or is over."""


SortOrder: TypeAlias = Literal["ASC", "DESC"]
"""Direction of sorting, ascending or descending."""


StorageAuthMethod: TypeAlias = Literal["KEY", "PASSWORD"]
"""How to log in to an SFTP server, with a private key or with a password."""


StorageType: TypeAlias = Literal["aws", "azure", "digitalocean", "gcs", "sftp"]
"""Kind of storage."""


class StorageConfig(TypedDict):
    """Storage of your own that receives the files of a recording. Which fields it needs depends on `type`."""

    type: StorageType
    """Kind of storage."""

    access_key: NotRequired[str]
    """Access key of the bucket. Not needed for `gcs`; never sent back. A secret: shown masked."""

    auth_method: NotRequired[StorageAuthMethod]
    """How to log in to an SFTP server, with a private key or with a password."""

    bucket: NotRequired[str]
    """Name of the bucket."""

    host: NotRequired[str]
    """Name or address of the SFTP server."""

    password: NotRequired[str]
    """Password of the SFTP user with `auth_method` PASSWORD, or the passphrase of `private_key` with KEY. Never sent back. A secret: shown masked."""

    path: NotRequired[str]
    """Folder for the files, counted from the root of the bucket."""

    port: NotRequired[float]
    """Port of the SFTP server."""

    private_key: NotRequired[str]
    """Private key of the SFTP user, used with `auth_method` KEY. Never sent back. A secret: shown masked."""

    region: NotRequired[str]
    """Region of the bucket."""

    secret: NotRequired[str]
    """Secret that belongs to `access_key`. Never sent back. A secret: shown masked."""

    username: NotRequired[str]
    """User to log in as on the SFTP server."""


SummaryTextFormat: TypeAlias = Literal["plain_text", "markdown"]
"""Form of the text of a summary."""


SummaryType: TypeAlias = Literal[
    "general",
    "team_meeting",
    "sales_call",
    "client_check_in",
    "interview",
    "daily_standup",
    "one_on_one_meeting",
    "lecture",
    "code_review",
]
"""Kind of talk that the summary is written for."""


class SummarizationConfig(TypedDict):
    """How a summary is written."""

    summary_type: NotRequired[SummaryType]
    """Kind of talk that the summary is written for. Default: "general"."""

    text_format: NotRequired[SummaryTextFormat]
    """Form of the text of a summary. Default: "markdown"."""

    word_limit: NotRequired[int]
    """Length that the summary must not exceed, in words. 150 to 1000. Default: 500."""


TrackOutputType: TypeAlias = Literal["REALTIMEKIT_BUCKET", "STORAGE_CONFIG"]
"""Storage of RealtimeKit or storage of your own."""


class TrackOutput(TypedDict):
    """One place that files go to."""

    storage_config: NotRequired[StorageConfig | None]
    """Storage of your own, for the type STORAGE_CONFIG; null for none."""

    type: NotRequired[TrackOutputType]
    """Storage of RealtimeKit or storage of your own."""


class TrackLayer(TypedDict):
    """Files of one layer."""

    file_name_prefix: NotRequired[str]
    """Text that the name of every file begins with. Participant, peer, stream, kind of media and time in milliseconds follow, joined by `_`."""

    outputs: NotRequired[list[TrackOutput]]
    """Where the files go. The live service wants at least one output with a `type`."""


TranscriptionLanguage: TypeAlias = Literal["en-US", "en-IN", "de", "hi", "sv", "ru", "pl", "el", "fr", "nl"]
"""Language that is spoken in the meeting."""


class TranscriptionConfig(TypedDict):
    """How speech is turned into text."""

    keywords: NotRequired[list[str]]
    """Names and terms to listen for, so that they are spelt right."""

    language: NotRequired[TranscriptionLanguage]
    """Language that is spoken in the meeting. Default: "en-US"."""

    profanity_filter: NotRequired[bool]
    """Whether swear words are left out of the text. Default: false."""


class AiConfig(TypedDict):
    """How the meeting is transcribed and summed up."""

    summarization: NotRequired[SummarizationConfig]
    """How a summary is written."""

    transcription: NotRequired[TranscriptionConfig]
    """How speech is turned into text."""


VideoCodec: TypeAlias = Literal["H264", "VP8"]
"""Codec of the recorded picture. H264 gives an MP4 file, VP8 a WebM file."""


WatermarkPosition: TypeAlias = Literal["left top", "right top", "left bottom", "right bottom"]
"""Corner of the picture that the watermark stands in."""


class WatermarkSize(TypedDict):
    """Size of a watermark."""

    height: NotRequired[int]
    """Height in pixels. At least 1."""

    width: NotRequired[int]
    """Width in pixels. At least 1."""


class Watermark(TypedDict):
    """Image laid over the picture of a recording."""

    position: NotRequired[WatermarkPosition]
    """Corner of the picture that the watermark stands in. Default: "left top"."""

    size: NotRequired[WatermarkSize]
    """Size of a watermark."""

    url: NotRequired[str]
    """Address that the image is loaded from."""


class VideoConfig(TypedDict):
    """Picture of a recording."""

    codec: NotRequired[VideoCodec]
    """Codec of the recorded picture. H264 gives an MP4 file, VP8 a WebM file. Default: "H264"."""

    export_file: NotRequired[bool]
    """Whether the video is saved as a file. Default: true."""

    height: NotRequired[int]
    """Height of the picture in pixels. 1 to 1920. Default: 720."""

    watermark: NotRequired[Watermark]
    """Image laid over the picture of a recording."""

    width: NotRequired[int]
    """Width of the picture in pixels. 1 to 1920. Default: 1280."""


class RecordingConfig(TypedDict):
    """How recordings of the meeting are made. It goes before the configuration of the app."""

    audio_config: NotRequired[AudioConfig]
    """Sound of a recording."""

    file_name_prefix: NotRequired[str]
    """Text that the name of every recorded file begins with."""

    live_streaming_config: NotRequired[LiveStreamingConfig]
    """Where the meeting is streamed to while it is recorded."""

    max_seconds: NotRequired[float]
    """Length in seconds after which a recording stops by itself, at most a day. 60 to 86400."""

    realtimekit_bucket_config: NotRequired[RealtimekitBucketConfig]
    """Whether RealtimeKit itself keeps the files of a recording."""

    storage_config: NotRequired[StorageConfig | None]
    """Storage of your own that recordings are copied to; null for none."""

    video_config: NotRequired[VideoConfig]
    """Picture of a recording."""


WebhookEventName: TypeAlias = Literal[
    "meeting.started",
    "meeting.ended",
    "meeting.participantJoined",
    "meeting.participantLeft",
    "meeting.chatSynced",
    "recording.statusUpdate",
    "livestreaming.statusUpdate",
    "meeting.transcript",
    "meeting.summary",
]
"""Name of an event."""
