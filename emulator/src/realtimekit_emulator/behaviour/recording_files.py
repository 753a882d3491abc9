"""The files of recordings: what they are called, where they are downloaded, how big they are.

A composite recording is one file, and one more with the sound where that is asked for. A recording of tracks has a file
for each visit of a participant, in each of its layers. All of them are there once the recording is uploaded, and for
seven days. Does not know how a recording comes that far (recorder.py).
"""

from pathlib import PurePath

from .. import clock, files, media
from ..registry import file
from ..world import App, Body

FOR_EVER = "9999"  # later than every time

_NOTHING = {"download_url": None, "audio_download_url": None, "download_url_expiry": None, "file_size": None}


def output_name(asked: Body, meeting: Body | None, now: str) -> str:
    """`round_7e4f9a30_1772442910.mp4`: prefix, beginning of the meeting's id, second of the call."""
    prefix = asked.get("layers", {}).get("default", asked).get("file_name_prefix")
    words = (prefix, meeting["id"][:8] if meeting else None, str(_milliseconds(now) // 1000))
    name = "_".join(filter(None, words))
    return name if "layers" in asked else name + PurePath(_picture(asked)).suffix


def described(app: App, recording: Body) -> Body:
    """What a recording says of its files: nothing before they are uploaded."""
    if recording["uploaded_time"] is None:
        return _NOTHING
    expiry = {"download_url_expiry": recording["kept_until"]}
    if "layers" in recording:
        links = [_layer(app, recording, name) for name in recording["layers"]]
        # The live service says 0, although there are files.
        return {**_NOTHING, **expiry, "download_url": links, "file_size": 0}
    composed = _composed(recording)
    size = {"file_size": len(media.read(next(iter(composed.values()))[1])) if composed else 0}
    if not _is_in_bucket(recording):
        return {**_NOTHING, **size}
    return {**_NOTHING, **expiry, **size, **{at: _link(app, recording, name) for at, (name, _) in composed.items()}}


def kept_until(recording: Body, now: str) -> str:
    """Until when a recording that is uploaded now can be found."""
    return files.expiry(now) if _is_in_bucket(recording) else FOR_EVER


@file("recording")
def content(app: App, id: str, name: str) -> bytes:
    recording = app.get("recording", id)
    if "layers" in recording:
        return media.read(media.TRACK)
    return media.read(dict(_composed(recording).values())[name])


def _composed(recording: Body) -> dict[str, tuple[str, str]]:
    """The files of a composite recording, the main one first: the field for their link, their name, their sample."""
    made = {}
    if recording.get("video_config", {}).get("export_file", True):
        made["download_url"] = ("", _picture(recording))
    if recording.get("audio_config", {}).get("export_file"):
        made["audio_download_url"] = ("_audio", _sound(recording))
    stem = PurePath(recording["output_file_name"].replace("/", "_")).stem
    return {at: (f"{stem}{mark}{PurePath(sample).suffix}", sample) for at, (mark, sample) in made.items()}


def _picture(asked: Body) -> str:
    return media.COMPOSITES[asked.get("video_config", {}).get("codec", "H264")]


def _sound(asked: Body) -> str:
    beside_vp8 = asked.get("video_config", {}).get("codec") == "VP8"
    return media.SOUND_BESIDE_VP8 if beside_vp8 else media.SOUNDS[asked["audio_config"]["codec"]]


def _layer(app: App, recording: Body, name: str) -> Body:
    layer = recording["layers"][name]
    is_here = any(output.get("type") == "REALTIMEKIT_BUCKET" for output in layer.get("outputs", ()))
    names = _tracks(app, recording, layer.get("file_name_prefix")) if is_here else ()
    return {
        "layer_name": name,
        "download_urls": {name: {"download_url": _link(app, recording, name)} for name in names},
    }


def _tracks(app: App, recording: Body, prefix: str | None) -> list[str]:
    """A name for each visit to the session while it was recorded: prefix, participant, peer, stream, kind of media,
    millisecond of its beginning."""
    names = []
    for peer in app.all("peer", parent=recording["session_id"]) if recording["session_id"] else ():
        begin = max(peer["joined_at"], recording["started_time"])
        end = min(peer["left_at"] or recording["stopped_time"], recording["stopped_time"])
        if begin < end:
            words = (prefix, peer["user_id"], peer["id"], "webcam", "audio", str(_milliseconds(begin)))
            names.append("_".join(filter(None, words)).replace("/", "_") + PurePath(media.TRACK).suffix)
    return names


def _is_in_bucket(recording: Body) -> bool:
    """Whether RealtimeKit itself keeps the files."""
    return bool(recording.get("realtimekit_bucket_config", {}).get("enabled", True))


def _link(app: App, recording: Body, name: str) -> str:
    return files.link(app, "recording", recording["id"], name, since=recording["uploaded_time"]).url


def _milliseconds(time: str) -> int:
    return int(clock.parse(time).timestamp() * 1000)
