"""The files that stand for recorded media: read by the rules of their formats, down to each picture and each sound."""

import struct
from collections.abc import Iterator

import pytest
from realtimekit_emulator import media

# MP4: boxes, ISO/IEC 14496-12


def boxes(data: bytes) -> Iterator[tuple[str, bytes, int]]:
    """The boxes that make up all of the data: name, content, where the content begins."""
    at = 0
    while at < len(data):
        size, name = struct.unpack_from(">I4s", data, at)
        assert 8 <= size <= len(data) - at, f"box {name!r} at {at} is not whole"
        yield name.decode(), data[at + 8 : at + size], at + 8
        at += size


def box(data: bytes, path: str) -> bytes:
    for name in path.split("/"):
        data = next(content for found, content, _ in boxes(data) if found == name)
    return data


def sizes(track: bytes) -> list[int]:
    """How long each picture or sound is: all alike, or one by one."""
    content = box(track, "mdia/minf/stbl/stsz")
    _, size, count = struct.unpack_from(">3I", content)
    return [size] * count if size else list(struct.unpack_from(f">{count}I", content, 12))


def chunks(track: bytes) -> list[int]:
    """Where in the file its pictures or sounds stand."""
    content = box(track, "mdia/minf/stbl/stco")
    _, count = struct.unpack_from(">2I", content)
    return list(struct.unpack_from(f">{count}I", content, 8))


def test_mp4_holds_h264_and_aac() -> None:
    data = media.read(media.COMPOSITES["H264"])
    assert [name for name, _, _ in boxes(data)] == ["ftyp", "moov", "free", "mdat"]  # playable before it is all there
    assert box(data, "ftyp")[:4] == b"isom"
    _, content, start = next(found for found in boxes(data) if found[0] == "mdat")
    tracks = [content for name, content, _ in boxes(box(data, "moov")) if name == "trak"]
    kinds = [(box(track, "mdia/hdlr")[8:12], box(track, "mdia/minf/stbl/stsd")[12:16]) for track in tracks]
    assert kinds == [(b"vide", b"avc1"), (b"soun", b"mp4a")]
    assert all(start <= chunk < start + len(content) for track in tracks for chunk in chunks(track))
    assert sum(sum(sizes(track)) for track in tracks) == len(content)


# WebM: EBML, RFC 8794


def elements(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(data):
        length = 9 - data[at].bit_length()
        identity = int.from_bytes(data[at : at + length])
        at += length
        length = 9 - data[at].bit_length()
        size = int.from_bytes(data[at : at + length]) & ((1 << 7 * length) - 1)
        at += length
        assert size <= len(data) - at, f"element {identity:x} is not whole"
        yield identity, data[at : at + size]
        at += size


EBML, DOCTYPE, SEGMENT, TRACKS, ENTRY, NUMBER, CODEC = 0x1A45DFA3, 0x4282, 0x18538067, 0x1654AE6B, 0xAE, 0xD7, 0x86
CLUSTER, SIMPLE_BLOCK, BLOCK_GROUP, BLOCK = 0x1F43B675, 0xA3, 0xA0, 0xA1


def webm(data: bytes) -> dict[str, list[bytes]]:
    """The blocks of each track, by its codec."""
    header, segment = elements(data)
    assert (header[0], segment[0]) == (EBML, SEGMENT)
    assert dict(elements(header[1]))[DOCTYPE] == b"webm"
    parts = list(elements(segment[1]))
    entries = [dict(elements(entry)) for entry in (one for _, one in elements(dict(parts)[TRACKS]))]
    clusters = [content for identity, content in parts if identity == CLUSTER]
    found = [one for cluster in clusters for one in elements(cluster)]
    blocks = [
        dict(elements(content))[BLOCK] if identity == BLOCK_GROUP else content
        for identity, content in found
        if identity in (SIMPLE_BLOCK, BLOCK_GROUP)
    ]
    return {
        entry[CODEC].decode(): [one[4:] for one in blocks if one[0] & 0x7F == entry[NUMBER][0]] for entry in entries
    }


def test_webm_holds_vp8_and_vorbis() -> None:
    tracks = webm(media.read(media.COMPOSITES["VP8"]))
    assert list(tracks) == ["V_VP8", "A_VORBIS"]
    key_frame = tracks["V_VP8"][0]
    assert key_frame[3:6] == b"\x9d\x01\x2a"
    assert struct.unpack_from("<HH", key_frame, 6) == (32, 18)
    assert all(tracks["A_VORBIS"])


@pytest.mark.parametrize("sample", [media.TRACK, media.SOUND_BESIDE_VP8])
def test_the_sound_of_a_track_is_opus_in_webm(sample: str) -> None:
    tracks = webm(media.read(sample))
    assert list(tracks) == ["A_OPUS"]
    assert len(tracks["A_OPUS"]) == 17  # of 60 ms


# MP3 and AAC: frames, each of which says how long it is


def test_mp3_is_frames_and_nothing_else() -> None:
    data, at, count = media.read(media.SOUNDS["MP3"]), 0, 0
    while at < len(data):
        sync, flags = struct.unpack_from(">HB", data, at)
        assert sync & 0xFFFE == 0xFFF2  # MPEG-2, layer III
        kilobits = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)[flags >> 4]
        rate = (22050, 24000, 16000)[flags >> 2 & 3]
        at += 72 * kilobits * 1000 // rate + (flags >> 1 & 1)
        count += 1
    assert (at, count) == (len(data), 30)  # of 36 ms


def test_aac_is_frames_and_nothing_else() -> None:
    data, at, count = media.read(media.SOUNDS["AAC"]), 0, 0
    while at < len(data):
        assert data[at : at + 2] in (b"\xff\xf1", b"\xff\xf9")
        at += int.from_bytes(data[at + 3 : at + 6]) >> 5 & 0x1FFF
        count += 1
    assert (at, count) == (len(data), 17)  # of 64 ms
