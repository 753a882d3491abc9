"""Shapes that the server sends. Import them from `realtimekit.types`."""

from typing import Literal

from typing_extensions import TypeAliasType

from realtimekit._models import Model

AudioChannel = TypeAliasType("AudioChannel", Literal["mono", "stereo"] | str)
"""Number of channels of the recorded sound, one (mono) or two (stereo)."""


AudioCodec = TypeAliasType("AudioCodec", Literal["MP3", "AAC"] | str)
"""Codec of the recorded sound."""


class AudioConfig(Model):
    """Sound of a recording."""

    channel: AudioChannel | None = None
    """Number of channels of the recorded sound, one (mono) or two (stereo). Default: "stereo"."""

    codec: AudioCodec | None = None
    """Codec of the sound. It cannot be chosen beside a VP8 picture, which always comes with Vorbis sound. Default: "AAC"."""

    export_file: bool | None = None
    """Whether the sound is also saved as a file of its own. Default: true."""


class LiveStreamingConfig(Model):
    """Where the meeting is streamed to while it is recorded."""

    rtmp_url: str | None = None
    """Address of the RTMP server, `rtmp://` or `rtmps://`."""


class RealtimekitBucketConfig(Model):
    """Whether RealtimeKit itself keeps the files of a recording."""

    enabled: bool
    """Whether RealtimeKit stores the files. Without it the recording has no download links; name a storage of your own then."""


StorageAuthMethod = TypeAliasType("StorageAuthMethod", Literal["KEY", "PASSWORD"] | str)
"""How to log in to an SFTP server, with a private key or with a password."""


StorageType = TypeAliasType("StorageType", Literal["aws", "azure", "digitalocean", "gcs", "sftp"] | str)
"""Kind of storage."""


class StorageConfig(Model):
    """Storage of your own that receives the files of a recording. Which fields it needs depends on `type`."""

    type: StorageType
    """Kind of storage."""

    access_key: str | None = None
    """Access key of the bucket. Not needed for `gcs`; never sent back. A secret: shown masked."""

    auth_method: StorageAuthMethod | None = None
    """How to log in to an SFTP server, with a private key or with a password."""

    bucket: str | None = None
    """Name of the bucket."""

    host: str | None = None
    """Name or address of the SFTP server."""

    password: str | None = None
    """Password of the SFTP user with `auth_method` PASSWORD, or the passphrase of `private_key` with KEY. Never sent back. A secret: shown masked."""

    path: str | None = None
    """Folder for the files, counted from the root of the bucket."""

    port: int | float | None = None
    """Port of the SFTP server."""

    private_key: str | None = None
    """Private key of the SFTP user, used with `auth_method` KEY. Never sent back. A secret: shown masked."""

    region: str | None = None
    """Region of the bucket."""

    secret: str | None = None
    """Secret that belongs to `access_key`. Never sent back. A secret: shown masked."""

    username: str | None = None
    """User to log in as on the SFTP server."""


VideoCodec = TypeAliasType("VideoCodec", Literal["H264", "VP8"] | str)
"""Codec of the recorded picture. H264 gives an MP4 file, VP8 a WebM file."""


WatermarkPosition = TypeAliasType(
    "WatermarkPosition", Literal["left top", "right top", "left bottom", "right bottom"] | str
)
"""Corner of the picture that the watermark stands in."""


class WatermarkSize(Model):
    """Size of a watermark."""

    height: int | None = None
    """Height in pixels. At least 1."""

    width: int | None = None
    """Width in pixels. At least 1."""


class Watermark(Model):
    """Image laid over the picture of a recording."""

    position: WatermarkPosition | None = None
    """Corner of the picture that the watermark stands in. Default: "left top"."""

    size: WatermarkSize | None = None
    """Size of a watermark."""

    url: str | None = None
    """Address that the image is loaded from."""


class VideoConfig(Model):
    """Picture of a recording."""

    codec: VideoCodec | None = None
    """Codec of the recorded picture. H264 gives an MP4 file, VP8 a WebM file. Default: "H264"."""

    export_file: bool | None = None
    """Whether the video is saved as a file. Default: true."""

    height: int | None = None
    """Height of the picture in pixels. 1 to 1920. Default: 720."""

    watermark: Watermark | None = None
    """Image laid over the picture of a recording."""

    width: int | None = None
    """Width of the picture in pixels. 1 to 1920. Default: 1280."""


class RecordingConfig(Model):
    """How recordings of the meeting are made. It goes before the configuration of the app."""

    audio_config: AudioConfig | None = None
    """Sound of a recording."""

    file_name_prefix: str | None = None
    """Text that the name of every recorded file begins with."""

    live_streaming_config: LiveStreamingConfig | None = None
    """Where the meeting is streamed to while it is recorded."""

    max_seconds: int | float | None = None
    """Length in seconds after which a recording stops by itself, at most a day. 60 to 86400."""

    realtimekit_bucket_config: RealtimekitBucketConfig | None = None
    """Whether RealtimeKit itself keeps the files of a recording."""

    storage_config: StorageConfig | None = None
    """Storage of your own that recordings are copied to; null for none."""

    video_config: VideoConfig | None = None
    """Picture of a recording."""
