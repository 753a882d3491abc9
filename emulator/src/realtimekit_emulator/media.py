"""What stands for recorded media: a second of black and silence in each of the forms that recordings come in.

Knows files. Does not know recordings, nor links to files (files.py).
"""

import functools
from pathlib import Path

_SAMPLES = Path(__file__).with_name("samples")  # how they are made stands there, in make.sh

# The sample that stands for a composed file, by the codec of its picture.
COMPOSITES = {"H264": "composite.mp4", "VP8": "composite.webm"}

# For the sound as a file of its own, by its codec. Beside a VP8 picture no codec can be chosen.
SOUNDS = {"AAC": "sound.aac", "MP3": "sound.mp3"}
SOUND_BESIDE_VP8 = "sound.webm"

# For what one participant says, in a recording of tracks.
TRACK = "sound.webm"


@functools.cache
def read(sample: str) -> bytes:
    return (_SAMPLES / sample).read_bytes()
